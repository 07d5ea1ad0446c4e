// A header's text as a list of ideas: spelling, case, glued digits, abbreviations and typing slips taken away, so that rules can speak of meaning (H1).

/** Longest part of a header that is looked at: headers are labels, and a pasted page must not cost time. */
const LONGEST = 300;

/**
 * The ideas that headers are made of, each with the words that stand for it (singular, lower case).
 * A word stands for one idea only; words of several parts are joined first (PHRASES).
 */
const VOCABULARY: Readonly<Record<string, string>> = {
  // Who and where
  program: 'program programme prgm prog prg pgm residency',
  hospital:
    'hospital hosp institution institutional institute inst facility system health center ctr university univ uni site',
  medical: 'medical med healthcare',
  // A field of medicine: the program's own in its name, another subject beside experience
  field:
    'im fm medicine internal family psychiatry psych pediatrics peds surgery surg neurology neuro path pathology radiology dr anesthesiology anesthesia ob gyn obgyn em derm dermatology ortho urology ent children soap',
  name: 'name title nm',
  code: 'code cd id identifier',
  number: 'number num nbr nr',
  count: 'count',
  acgme: 'acgme',
  accreditation: 'accreditation',
  eras: 'eras myeras aamc',
  freida: 'freida',
  nrmp: 'nrmp',
  match: 'match',
  specialty: 'specialty speciality spec specialisation discipline major field department dept',
  city: 'city town location place loc locale where',
  state: 'state st',
  region: 'region metro area zone county province territory governorate',
  type: 'type kind',
  setting: 'setting academic acad community comm hyb environment hybrid',
  described: 'described',
  affiliation: 'affiliation affiliated affiliate affil',
  track: 'track',
  categorical: 'categorical preliminary prelim transitional advanced',
  position: 'position spot slot opening seat pos posn vacancy',
  // Visa
  visa: 'visa vis vsa immigration',
  sponsor: 'sponsor sponsorship sponsoring sponsored spons',
  j1: 'jone joneb',
  h1b: 'honeb',
  f1: 'fone',
  waiver: 'waiver',
  policy: 'policy pol rule support option stance situation',
  // Graduates
  img: 'img fmg foreigner',
  nonus: 'nonus',
  noncaribbean: 'noncaribbean',
  usimg: 'usimg',
  caribbean: 'caribbean carib',
  american: 'usmd usdo amg md do usgrad senior',
  percent: 'percent pct percentage perc prcnt share proportion quota ratio rate fraction frac portion',
  friendly: 'friendly friendliness frndly',
  accept:
    'accept accepted accepting acceptance acceptable consider considered considering take taking taken took welcomed entertained eligible eligibility',
  allowed: 'allow allowed allowance permit permitted ok okay tolerated',
  open: 'open',
  participating: 'participate participating participation participant',
  // Exams
  step: 'step usmle exam',
  step1: 'stepone',
  step2: 'steptwo ck',
  step3: 'stepthree',
  cs: 'cs',
  comlex: 'comlex',
  score: 'score mark point',
  min: 'min minimum minimal minimo lo floor cutoff threshold lowest least mini',
  max: 'max maximum',
  limit: 'limit lim cap ceiling restriction limitation',
  required: 'required require needed need wanted asked demanded must mandatory necessary compulsory req reqd needing',
  requirement: 'requirement criteria criterion reqs',
  preferred: 'preferred prefer preference recommended recommend desired',
  average: 'average promedio ø avg ave mean median typical usual usually range expected',
  matched: 'matched',
  quartile: 'percentile quartile highest top best',
  passed: 'passed pass passing',
  attempt: 'attempt att try retake',
  failure: 'fail failure failed failing',
  first: 'first 1st',
  total: 'total sum combined overall',
  // Time
  yog: 'yog ysg',
  graduation: 'graduation grad graduado graduated graduating postgrad',
  year: 'year yr y',
  gap: 'gap',
  since: 'since within after past beyond out recency',
  old: 'old older oldest fresh recent',
  last: 'last latest previous prior',
  next: 'next',
  current: 'current currently now new',
  season: 'season cycle',
  month: 'month mo mth week wk',
  date: 'date day dt when',
  on: 'on',
  scheduled: 'scheduled',
  time: 'time hour format mode',
  // What the program wants
  usce: 'usce',
  us: 'us usa american stateside',
  handson: 'handson',
  observership: 'observership observer shadowing',
  externship: 'externship internship clerkship elective subi subinternship',
  rotation: 'rotation rotate rotating',
  offers: 'offers given offering available availability provides',
  experience: 'experience exp',
  lor: 'lor sloe',
  letter: 'letter',
  ecfmg: 'ecfmg ecf',
  certified: 'certified certification certificate cert',
  ranking: 'ranking',
  start: 'start begin',
  // The person's own work
  application: 'application app appl',
  applicant: 'applicant candidate',
  applied: 'applied apply applying submitted submit appd',
  interview: 'interview iv',
  interviewed: 'interviewed interviewing',
  invite: 'invite invitation invited offer offered ii',
  sent: 'sent send sending written mailed uploaded assigned ready requested secured',
  thankyou: 'thankyou',
  loi: 'loi intent',
  interest: 'interest',
  rank: 'rank rk rnk rol ranked',
  order: 'order list final tentative',
  signal: 'signal sig signalled signalling',
  gold: 'gold silver',
  status: 'status stage progress outcome decision result',
  deadline: 'deadline ddl dl closing close applyby',
  due: 'due',
  checked: 'checked chkd verified verify update reviewed confirmed refreshed asof revised',
  survey: 'survey',
  source: 'source src reference',
  contact: 'contact',
  contacted: 'contacted',
  coordinator: 'coordinator coord pc',
  email: 'email mail',
  nextstep: 'nextstep todo task action followup',
  note: 'note comment remark observation tip memo misc miscellaneous thought',
  extra: 'important other additional personal further own',
  mentor: 'mentor advisor',
  label: 'label category opinion verdict view rating assessment',
  alumni: 'alumni alum alumnae',
  same: 'sameschool',
  connection: 'connection knowsomeone rotated friend',
  // Words that give the header another subject
  mine: 'my mine i me our we self',
  yours: 'your yours',
  citizen: 'citizen citizenship gc usc greencard ead nationality passport',
  country: 'country residence',
  school: 'school college',
  poll: 'username timestamp reddit discord age gender couple publication abstract poster',
  people: 'people person resident intern trainee pgy physician attending',
  vacant: 'vacant',
  link: 'link website url web homepage',
  scale: 'scale star',
  place:
    'phone tel fax cell zip address street salary stipend pay benefit vacation size bed female male women sex diversity director pd chair chairman chief gme call board fellowship doximity culture distance cost housing research teaching interviewer question fee portal contract book schedule vibe pro con reason template draft faculty fellow dependent spouse',
  negation: 'no not without never closed neither excluded rejects',
  tier: 'tier fit why reach safety',
  // Small words
  info: 'info information detail data text',
  duration: 'duration length',
  by: 'by',
  only: 'only',
  noise:
    'the a an of in for from to at is are be it this that these per or and with as any if does they you will can what how many much who has have had via value listed stated official yn yes mm dd yyyy yy please their them there which whether did was were use used using work through explorer abbr abbreviation abbrev full relevant training general gen vs here say about page located ama multi multiple single select lookup rollup dropdown checkbox custom level none also based primary skip unfilled already',
};

/** Words of several parts, joined before splitting; tried in this order on lower-case text with single spaces. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/^y g$/g, 'year since graduation'],
  [
    /\bthank (?:you|u)s?\b|\bthanks\b|\bthank(?= (?:note|sent|email|letter))|\bty(?= (?:note|letter|email|mail|card|sent|date|msg|message))|(?:(?<=date )|(?<=sent ))ty\b/g,
    'thankyou',
  ],
  [
    /\bletters? of (?:rec\w*|reference|evaluation)\b|\brec\w* letters?\b|\breference letters?\b|\blo rs?\b|\blors\b|\brecommendations?\b/g,
    'lor',
  ],
  [
    /\b(?:international|intl|int l|foreign|overseas) (?:medical |med |trained )?(?:graduates?|grads?|schools? graduates?|doctors?|physicians?)\b/g,
    'img',
  ],
  [/\b(imgs?|fmgs?) (?:grads?|graduates?)\b/g, '$1'],
  [/\b(?:non (?:us|u s|usa|american) citizens?|foreign) (?=img|fmg)/g, 'nonus '],
  [/\bnon (?:us|u s|usa|american) (?:grads?|graduates?)\b/g, 'img'],
  [/\bnon (?:us|u s|usa|american)\b/g, 'nonus'],
  [/\bnon (?:caribbean|carib)\b/g, 'noncaribbean'],
  [/\b(?:us|american) citizens? (?:imgs?|fmgs?)\b|\bus (?:imgs?|fmgs?)\b|\busimgs?\b/g, 'usimg'],
  [/\bus (?:mds?|dos?|grads?|graduates?|seniors?)\b/g, 'usmd'],
  [
    /\b(?:us )?(?:clinical|hospital) (?:experience|exp|exposure)\b|\bus clinicals?\b|\b(?:experience|exp) in (?:the )?us\b|\bus (?:experience|exp)\b|\b(?:us )?clin exp\b/g,
    'usce',
  ],
  [/\bhands? on\b/g, 'handson'],
  [/\bcut offs?\b/g, 'cutoff'],
  [
    /\byears? of (?:graduation|grad|passing)\b|\b(?:graduation|grad) (?:year|yr)\b(?! (?:limit|since|max|allowed|ago))|\by o g\b/g,
    'yog',
  ],
  [/\bgreen card\b|\bpermanent residents?\b|\bwork auth(?:ori[sz]ation)?\b/g, 'greencard'],
  [/\bnext (?:steps?|actions?|tasks?)\b|\bto dos?\b|\bfollow ups?\b|\baction items?\b/g, 'nextstep'],
  [/\be mails?\b/g, 'email'],
  [/\bsame (?:school|college|university|country)\b/g, 'sameschool'],
  [/\b(?:from|of) (?:my|our) (?:\w+ )?(?:school|college|university|country|alma mater)\b/g, 'alumni'],
  [
    /\bknow (?:someone|somebody|anyone|a resident)\b|\b(?:someone|somebody|anyone|faculty|people) i know\b|\bknows me\b|\bcontact inside\b|\binside contact\b/g,
    'knowsomeone',
  ],
  [
    /\bapply (?:by|before|until)\b|\bapplications? close[sd]?\b|^(?:last|limit) date$|\b(?:last|latest|final) (?:date|day) (?:to (?:apply|submit)|(?:for|of) applications?)\b/g,
    'applyby',
  ],
  [/\bas of\b/g, 'asof'],
  [/\b(?:i|we) need\b|\bmust (?:i|we) have\b/g, 'required'],
  [/\b(?:they|(?:web)?(?:page|site)) (?:want|ask(?: for)?|expect|require|say)s?\b/g, 'requirement'],
  [/\bfail(?:ed|ing)? attempts?\b/g, 'failure'],
  // "Egyptian residents"
  [/\bseniors? (?:there|here)\b|\b(?!canad|asi)[a-z]+(?:ian|ani|ali|ese|ish) (?:resident|grad|graduate)s?$/g, 'alumni'],
  [/^[uc] [uc]$/g, 'setting'],
  // "Community program", "Is university-based": yes or no, and one kind only
  [
    /^is (?:an? )?(?:community|academic|university|uni)(?: based)?(?: (?:program|hospital))?$|^(?:community|academic|university based) program$|^community hospital$/g,
    'yesno',
  ],
  [/^location (?=(?:state|city)$)/g, ''],
  // "Cat/Prelim", "Prelim or cat?"
  [
    /\b(?:cat|adv)(?= (?:or )?(?:cat|adv|prelim\w*)\b)|(?<=\b(?:cat|ty|prelim\w*) (?:or )?)(?:cat|adv|ty)\b/g,
    'categorical',
  ],
  [
    /(?<=\b(?:programs?|residenc(?:y|ies)|hospitals?) )(?:to apply(?: to)?|applying to|of interest|interested in)\b/g,
    '',
  ],
  [/\b(?:can|may|could)( .{1,30})? apply\b/g, '$1 accept'],
  [/\bwho (?=appl(?:ied|ies)\b)/g, 'people '],
  [/^(?:info|information|data|facts?) from$|^from where$/g, 'source'],
  [/\bdo(?:es)?(?= (?:they|you|we|i|it|the|this|program|programs)\b)/g, ' '],
  [/\bthey (?:give|offer|do)\b/g, 'offers'],
  [/\bnot (?:longer|older|more)(?: ago)? than\b/g, 'max'],
  [/\bfrom (?:t?here|them)\b/g, 'mine'],
  [/\bfrom programs?\b|\bself report(?:ed)?\b|\bor not$|\byour (?=program|hospital|institution)/g, ''],
  [/^have (?!you|they)/g, 'mine '],
  [/\bthis (?:year|season|cycle)\b/g, 'current'],
  [/\bhow many (?=imgs?\b|nonus)/g, 'number '],
  [/\b(?:since|after|post) (?:md|mbbs|degree)\b/g, 'since graduation'],
  [/\bnumber (?:of )?programs\b/g, 'count'],
  [/\bhow old\b/g, 'max old'],
  [/(?<=\b(?:rank|code|acgme|nrmp) )no$/g, 'number'],
  [/\b([jh]) visa\b|\bvisa ([jh])$/g, '$1$2oneb visa'],
  [/^interviews$/g, 'count'],
  [/\bpgy 1 (?=program|residency)/g, ''],
  [
    /^(?:my|our|dream|wish ?list|selected|favou?rite) (?=programs?(?: list)?$)|(?<=^programs?) (?:i|we) [a-z]+(?: at| to)?$/g,
    '',
  ],
  [/(?<=^(?:results?|status)) so far$/g, ''],
  [/^where (?:(?:are|am|do) )?(?:we|i|it)(?: (?:at|are|am|stand)s?)?$/g, 'status'],
  [/^(?:fm|im) (?:or )?(?:fm|im)$/g, 'specialty'],
  [/\b(?:boston|massachusetts|ma)(?: area)? (?=programs?\b|hospitals?\b|residenc)/g, ''],
  [/(?<=\b(?:stepone|steptwo|ck|score|yog|attempts?) )(?:cut|screen(?:ing)?|filter)\b/g, 'cutoff'],
  [/\bsub i\b/g, 'subi'],
  [/\bmedical schools?\b|\bmed schools?\b/g, 'school'],
  [/\bboards? (?=scores?\b)/g, 'step '],
];

export interface HeaderWords {
  /** Lower-case letters and digits only, `%` as `percent`: what spellings are compared by. */
  readonly squeezed: string;
  /** Ideas named in the header. */
  readonly ideas: ReadonlySet<string>;
  /** True when it asks ("Interview?"): then yes or no stands below it. */
  readonly asks: boolean;
  /** Words that stand for nothing known. */
  readonly unknown: number;
  /** The last year named, 0 without one. */
  readonly year: number;
}

let wordToIdea: Map<string, string> | null = null;
/** Words long enough to recognise with a slip of the finger, by their first letter. */
let longWords: Map<string, string[]> | null = null;

/** The vocabulary by word, made at first use. */
function dictionary(): Map<string, string> {
  if (wordToIdea) return wordToIdea;
  const words = new Map<string, string>();
  for (const [idea, list] of Object.entries(VOCABULARY)) {
    for (const word of list.split(' ')) if (!words.has(word)) words.set(word, idea);
  }
  wordToIdea = words;
  return words;
}

/** The long words that start like this one: most slips leave the first letter alone. */
function similarWords(initial: string): readonly string[] {
  if (!longWords) {
    longWords = new Map();
    for (const word of dictionary().keys()) {
      if (word.length >= 6) longWords.set(word.charAt(0), [...(longWords.get(word.charAt(0)) ?? []), word]);
    }
  }
  return longWords.get(initial) ?? [];
}

/** Numbers 1 to 3 as in "Step 2", also Roman. */
const STEP_WORDS: Readonly<Record<string, string>> = {
  '1': ' stepone ',
  '2': ' steptwo ',
  '3': ' stepthree ',
  i: ' stepone ',
  ii: ' steptwo ',
  iii: ' stepthree ',
};

/** "Step 1 & 2" names two exams; "Step2CK", "USMLE II", "S2" one. */
function joinSteps(text: string): string {
  return text
    .replace(
      /(?:(?<![a-z])s|steps?|usmle|parts?)[^a-z0-9]{0,3}((?:[123](?!\d)|(?:iii|ii|i)(?![a-z]))(?:[^a-z0-9]{0,3}(?:and|or)?[^a-z0-9]{0,3}(?:steps?[^a-z0-9]{0,3})?(?:[123](?!\d)|(?:iii|ii|i)(?![a-z])))*)/g,
      (_whole, list: string) => (list.match(/[123]|i+/g) ?? []).map((n) => STEP_WORDS[n] ?? ' ').join(''),
    )
    .replace(/(?<![a-z0-9])2 ?ck(?![a-z])/g, ' steptwo ');
}

/** Brackets stay when they say more ("(months)", "(Step 2)"), and go when they list answers or explain ("(if …)", "(A / B / C)"). */
function openBrackets(text: string): string {
  return text.replace(/[([{]([^()[\]{}]*)[)\]}]/g, (_whole, inside: string) => {
    const items = inside.split(/[/,;|+]|\bor?\b/).filter((item) => item.trim() !== '').length;
    const explains =
      /^\s*(?:(?:add|check|as per|needs|click|copy|paste|choose|pick|\d letter)|e\.? ?g\b|i\.? ?e\b|n\/a\b|if\b|for example|such as|optional|see\b|from\b|.*\b(?:unless|words|website|verbatim|copied|pasted|calls?)\b|colou?r|mm|dd|yy|[a-z](?:[/,|][a-z])+\s*$)/.test(
        inside,
      );
    return items > 2 || explains ? ' ' : ` ${inside} `;
  });
}

/** Marks, glued words and visas taken apart; lower case, single spaces. */
function plain(text: string): string {
  const split = text
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u200b-\u200f\u202a-\u202e\ufeff]/g, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/\bU\. ?S\.?(?: ?A\b\.?)?/gi, 'US ')
    .replace(/(ck|img|yog|usce)(?=m[aio]|av|pct)/gi, '$1 ')
    .replace(/([a-z]{2})([A-Z])/g, '$1 $2')
    .replace(/( (?:Of|Is|To|At|In|By|On))(?=[A-Z][a-z])/g, '$1 ')
    .replace(/([A-Z]s?)([A-Z][a-z]{2})/g, '$1 $2')
    .replace(/([A-Z]{3})([a-z]{3})/g, '$1 $2')
    .replace(/^\s*(?:Do|do|Does|does)\s/, ' ')
    .toLowerCase();
  const joined = split
    .replace(/\batt\w*\s*\(\s*1\s*\+\s*2\s*\)/g, 'total attempt')
    .replace(/n't\b/g, ' not')
    .replace(/\bapplicant's\b/g, 'my')
    .replace(/'s\b/g, '')
    .replace(
      /\(?(?<![a-z])(?:yes|y|[01]) ?(?:\/|or|,) ?(?:no?|[01])(?![a-z\d])(?: ?(?:\/|or|,)[^)]*)?\)?|\btrue ?\/ ?false\b/g,
      ' ',
    )
    .replace(/#|№|\bno\.? of\b|\bno\.(?![a-z])/g, ' number ')
    .replace(/(?<![a-z0-9])j[^a-z0-9]{0,2}1(?!\d)/g, ' jone ')
    .replace(/(?<![a-z0-9])h[^a-z0-9]{0,2}1(?!\d)(?:[^a-z0-9]{0,2}b(?![a-z])|b(?=visa|spons))?/g, ' honeb ')
    .replace(/(?<![a-z0-9])f[^a-z0-9]{0,2}1(?!\d)/g, ' fone ')
    .replace(/(?<![a-z0-9])1st\b/g, 'first')
    .replace(/(?<![\d.])50th(?: percentile| ?%ile)?|(?<![a-z])p ?50(?!\d)|middle \d0 ?%/g, 'median')
    .replace(/\b(?:\d+(?:nd|rd|th)|(?:\d+|two|three)[- ]?digits?)\b/g, ' ')
    .replace(/\b(20\d\d) ?[-–/] ?(?:20)?\d\d\b/g, '$1');
  return openBrackets(joinSteps(joined))
    .replace(/(\S)\s+(?:if|[-–:] (?:add|check|as per|click))\b.*$/s, '$1 ')
    .replace(/\b(?:0|1)(?: ?[-–] ?| to )(?:5|10|100)\b|\/ ?(?:5|10|100)\b/g, ' scale ')
    .replace(/≥|>=/g, ' min ')
    .replace(/≤|<=/g, ' max ')
    .replace(/% ?(?:age\b)?/g, ' percent ')
    .replace(/[&+]/g, ' and ')
    .replace(/([a-z])(\d)/g, '$1 $2')
    .replace(/(\d)([a-z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** One slip of the finger: a letter too many, too few, wrong, or two swapped. Only for words of six letters or more. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = a.slice(start, endA);
  const restB = b.slice(start, endB);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** The idea a word stands for, as it is or in the singular. */
function spelledIdea(word: string): string | undefined {
  const words = dictionary();
  return (
    words.get(word) ??
    (word.length > 2 && word.endsWith('s') ? words.get(word.slice(0, -1)) : undefined) ??
    (word.endsWith('es') ? words.get(word.slice(0, -2)) : undefined) ??
    (word.endsWith('ies') ? words.get(`${word.slice(0, -3)}y`) : undefined)
  );
}

/** The ideas of words without a space between them ("YEARSSINCEGRAD"); none when anything is left over. */
function gluedIdeas(word: string): readonly string[] {
  const whole = spelledIdea(word);
  if (whole !== undefined) return [whole];
  for (let end = Math.min(word.length, 20) - 3; end > 2; end--) {
    const first = spelledIdea(word.slice(0, end));
    const rest = first === undefined ? [] : gluedIdeas(word.slice(end));
    if (first !== undefined && rest.length > 0) return [first, ...rest];
  }
  return [];
}

/** The ideas a word stands for: as it is, with one slip, or taken apart; none when it stands for nothing known. */
function ideasOf(word: string): readonly string[] {
  const known = spelledIdea(word);
  if (known !== undefined) return [known];
  if (word.length < 6) return [];
  const meant = similarWords(word.charAt(0)).find(
    (other) => isSlip(word, other) || isSlip(word.replace(/s$/, ''), other),
  );
  const idea = meant === undefined ? undefined : dictionary().get(meant);
  return idea === undefined ? gluedIdeas(word) : [idea];
}

/** A header without case, spaces, punctuation, accents or invisible marks: what two spellings are compared by. */
export function squeeze(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/%/g, 'percent')
    .replace(/#/g, 'number')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Takes a header apart. Never throws; text beyond 300 characters is not looked at. */
export function headerWords(text: string): HeaderWords {
  let joined = plain(text);
  for (const [pattern, word] of PHRASES) joined = joined.replace(pattern, word);
  const ideas = new Set<string>();
  let unknown = 0;
  let year = 0;
  for (const word of joined.split(' ')) {
    // A year says nothing here; another number ("LOR 2") makes the header one of several.
    if (/^(?:19|20)\d\d$/.test(word)) year = Number(word);
    if (word === '' || word === String(year)) continue;
    const named = ideasOf(word);
    if (named.length === 0) unknown++;
    for (const idea of named) if (idea !== 'noise') ideas.add(idea);
  }
  return { squeezed: squeeze(text), ideas, asks: /[?✓✔☑✅]/u.test(text.slice(0, LONGEST)), unknown, year };
}
