// From a cell's text to a row of meanings: spelling, markup and punctuation end here, so that the rest reads only meanings.

import { meaningAt, type Composer, type Meaning } from './words';

/** One word, phrase or stop of a text about visas. */
export type Token = Meaning | 'word' | 'comma' | 'dash' | 'open' | 'close' | 'colon' | 'stop' | 'question';

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: "'",
  lsquo: "'",
  ldquo: '"',
  rdquo: '"',
  ndash: '-',
  mdash: '\u2014',
  bull: '•',
  check: '✓',
};

/** Longer texts are no visa policy; the cut keeps a pasted page from slowing a whole table down. */
const LONGEST = 20000;

/** Small letters, plain dashes and quotes, no tags, no addresses; each visa as one word (j1, h1b, xvisa). */
export function plain(raw: string): string {
  return (
    raw
      .slice(0, LONGEST)
      .replace(/<\/?(?:br|p|li|div|tr|td|ul|ol|h\d)\b[^<>]{0,300}>/gi, '\n')
      .replace(/<\/?[a-z][^<>]{0,300}>/gi, '')
      .replace(
        /&(?:#(\d{1,6})|([a-z]{2,6}));/gi,
        (whole: string, code: string | undefined, name: string | undefined) =>
          code === undefined ? (ENTITIES[(name ?? '').toLowerCase()] ?? whole) : String.fromCharCode(Number(code)),
      )
      .replace(/[ \u00a0\u2000-\u200a\u202f\u3000\t]+/g, ' ')
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0e\ufe0f\ufeff]/g, '')
      .toLowerCase()
      .replace(/([a-hj-z])\1\1+/g, '$1$1')
      // "Visas acceptedJ1": two cells of a page run together.
      .replace(/([a-z]{4})(?=[jh]-?1(?:-?b)?\b)/g, '$1 ')
      .replace(/\bno (?!visa|sponsor|citizen)(?:[\w-]+ ){1,3}requirements?\b/g, 'xdoes')
      // "any visa but J-1", "non-J-1", "J-1 preferred to H-1B", "doesn't sponsor H-1B, does J-1"
      .replace(/\b(?:all|any|every)(?:thing)?(?: visas?| of them)? but (?=[jh][ -]?1)/g, 'all visas except ')
      .replace(
        /(\b(?:no|not|dont|don't|doesn't|cannot|can't|without)\b[^.;,\n]{0,40}?)\bnon[ -](?=[jh][ -]?1)/g,
        '$1visas except perhaps ',
      )
      .replace(/\bnon[ -](?=[jh][ -]?1)/g, 'no ')
      .replace(/\b(prefer\w*) to (?=[jh][ -]?1)/g, '$1 over ')
      .replace(/[,;] *(?:but )?(?:it |they |we )?do(?:es)? (?=[jh][ -]?1)/g, '; yes ')
      .replace(/\bw\/(o\b)? ?/g, (_, out: string | undefined) => (out === undefined ? 'with ' : 'without '))
      .replace(/\b(restrict|limit)(?:s|ed)? (?:\w+ ){1,2}(?=to\b)/g, '$1 ')
      .replace(/\u2014|\u2015|(?<=\s)[-\u2010-\u2013\u2212]+(?=\s)/g, ' — ')
      .replace(/[\u2010-\u2013\u2212\ufe58\ufe63\uff0d]/g, '-')
      .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
      .replace(/\(s\)/g, 's')
      .replace(/[[(] ?x ?[\])]/g, '✓')
      .replace(/\[ ?\](?= ?\w)|(?<=\w ?)\[ ?\]/g, '✗')
      .replace(/[✓✔☑✅√👍]/gu, ' yesmark ')
      .replace(/[✗✘❌☒✖×☐👎🚫]/gu, ' nomark ')
      .replace(/https?:\/\/\S+|www\.\S+|\b[\w.+-]{1,64}@\S+|\b[\w-]{1,60}\.(?:org|com|edu|net|gov|html?)\b\S*/g, ' ')
      .replace(/\b(?:n\/a|n\.a\.?)(?![a-z])/g, ' naword ')
      .replace(/\b(?:[a-z]\.){2,}/g, (dotted) => dotted.replace(/\./g, ''))
      .replace(
        /\b(residents?|residency|trainees?|house ?staff)(?: and | or | & | ?\/ ?)(?:clinical )?(?:fellow|subspecialt)\w*|\bfellow\w*(?: and | or | & | ?\/ ?)(?=resident|trainee)/g,
        '$1',
      )
      .replace(/\beven (?:for|if|with|when)\b[^.;,]*/g, '')
      // A question on a line of its own begins anew.
      .replace(
        /\n(?=[^\w\n]{0,9}(?:q\W{0,3}|\d{1,2}\W{1,3})?(?:does?|what|how|(?:is|are) there)\b[^.?!\n]{0,200}\?)/g,
        ' . ',
      )
      // "sponsored not by us but by ECFMG"
      .replace(
        /\bnot (?:directly )?(?:sponsored )?by (?:the |our )?\w+,? but (?=(?:rather )?(?:by |through )?(?:the )?ecfmg)/g,
        '',
      )
      // A reason refuses nobody: "because our grant does not pay for them".
      .replace(/(\w,? )because\b(?![^.;!?\n]{0,300}(?:[jh][ -]?1|visa|sponsor|ecfmg))[^.;!?\n]*/g, '$1')
      .replace(/\b(?:it|this) is not an? (?=\w+ visa)/g, 'these are not ')
      .replace(/\beither (?=(?:an?|be|has|have|hold|possess|us|united|permanent|already|currently)\b)/g, '')
      // A J-1 authorizes too: only "without sponsorship" refuses it.
      .replace(
        /\bor (?:(?:those|anyone|persons|individuals|who|is|are|be|have|hold|with|of|proof|otherwise) ){0,3}(?:(?<=otherwise )(?=(?:legally )?(?:authori|eligible))|(?=(?:legal(?:ly)? )?(?:authori[sz]|eligib)\w* (?:for employment|to work)\b(?![^.;\n]{0,80}(?:without|sponsor|restrict|permanent|indefinite))))/g,
        'or perhaps ',
      )
      .replace(
        /\b(?:non|not|aren'?t)[ -]?(?:(?:be|an?|lawful|us|united states|currently|already|either)[ -])*(?:(?:citizen|american|national)s?\b|(?=permanent res))|\bnot (?:an? )?us\b/g,
        'noncitizen ',
      )
      .replace(/\b(?:efcmg|educational commission for foreign medical graduates)\b/g, 'ecfmg')
      .replace(
        /\b(?:sponsored (?:by|through|via) )?(?:the )?(?=ecfmg|intealth)|(?<=\b(?:ecfmg|intealth))(?:[ -]sponsor(?:ed|ship)\b| as (?:the )?sponsor\b)/g,
        '',
      )
      .replace(
        /\b(?:(?:pass|complet|requir)\w* (?:of )?)?(?:usmle |comlex )?(?:step|level)[ -]?(?:3|iii|three)\b(?:[ -](?:(?:is )?(?:passed|required|done|completed?|cleared)|req'?d|req|needed|mandatory)\b)?|\b(?:pass\w* )?all (?:three|3) (?:usmle )?steps\b|\busmle 3\b|\bs3\b/g,
        'step3',
      )
      // "only if Step 3 is passed": read elsewhere (V9).
      .replace(/\bonly (?=(?:if|with|after|when|once|for|to)\b[^.;,]{0,60}step3)/g, '')
      // Leave, not doubt: "only … may apply".
      .replace(/(\bonly\b[^.,;!?\n\u2014]{0,90}?) may\b/g, '$1')
      .replace(/\b(etc|dr|st|vs|approx|dept|univ)\./g, '$1')
      .replace(/\bj[ \-_.]{0,3}(?:1|[il|](?![a-z0-9])|one\b)(?:'?s)?(?![a-z0-9])/g, ' j1 ')
      .replace(/\bh[ \-_.]{0,3}(?:1(?:[ \-_.]{0,3}b)?|[il][ \-_.]{0,3}b)(?:'?s)?(?![a-z0-9])|\bhb-?1\b/g, ' h1b ')
      .replace(/\bj(?= {0,3}(?:\/|,|&|and|or) {0,3}h\b)|\bj(?=[ -]{0,3}(?:type )?visas?\b)/g, ' j1 ')
      .replace(/\bh(?=[ -]{0,3}(?:type )?visas?\b)|(?<=\b(?:no|j1? *(?:and|or|&|\/|,)) *)h(?![\w'-])/g, ' h1b ')
      .replace(/(?<=\bonly )j(?![\w'-])|\bj(?= only\b)|^ *j *$/g, ' j1 ')
      .replace(/(?<=(?:j1|h1b) )\+(?=[^\w\n]{1,3}(?:j1|h1b) +-)/g, ' yesmark ')
      .replace(/(?<=(?:j1|h1b) )-+(?= *(?:$|[,;/|]|j1|h1b))/g, ' nomark ')
      // "J1 (100%) H1B (0%)", "J1 good, H1B bad"
      .replace(/(?<=(?:j1|h1b) +(?:visas? ?)?[:(]? ?)(?:(0+)|\d{1,3}) ?%/g, (_, none?: string) =>
        none ? 'no' : 'some',
      )
      .replace(/(?<=(?:j1|h1b) +(?:is )?)(?:good|great)(?= *(?:$|[,.;/\n]))/g, 'yes')
      .replace(/\bv(?=:)/g, 'visa')
      .replace(
        / j1 +(?:visas? )?(?:for (?:the )?)?(?:waiver|research|short[ -]term|scholar|professor|student|intern visa|non-?clinical|observ|extern|dependent|spouse)\w*|\bwaivers? (?:of|for)(?: the)? +j1 |\bresearch +j1 /g,
        ' xvisa ',
      )
      .replace(
        /\b(?:[fobelqpkm][ -]?[1-3]|h[ -]?[234][ab]?|h[ -]?1[ -]?b1|j[ -]?2|tn|opt|cpt)(?:'?s)?(?![a-z0-9])/g,
        ' xvisa ',
      )
      // "We cannot sponsor H-1B (we accept J-1)": a sentence in brackets is one of its own.
      .replace(
        /\((?=(?:but |however,? )?(?:(?:we|our|the|it|they|program|hospital)\b[^()]{0,60}?)?(?:sponsor|accept|offer|provid|support|participat)[^()]{0,60}\b(?:j1|h1b)\b)/g,
        ' . ',
      )
      // "H-1B is limited to those who …": whom it is for, not which visa.
      .replace(
        /\b(?:limited|restricted|confined) to (?![^.;\n]{0,90}\b(?:j1|h1b|xvisa|visas?|citizens?|permanent|green|us)\b)/g,
        'only for ',
      )
      // "H-1B visas allow dual intent": what a visa does accepts nobody.
      .replace(
        /(?<=\b(?:j1|h1b) +(?:visas? |petitions? |status )?)(?:allow|permit|provide|take|grant|offer)s?\b|(?<=\b(?:j1|h1b) +(?:(?:exchange|visitor|physician|visa|status|category) ){0,5})supports\b/g,
        'xdoes',
      )
      .replace(
        /(?<=\b(?:we|they|program|hospital|only|not|never|dont|doesnt) +)(?:do|does)(?= +(?:only |both )?(?:j1|h1b)\b)/g,
        'sponsor',
      )
      // "YOG: 10 years" on a line of its own says nothing of the visas on the next.
      .replace(/(?:\n|—) *(?=(?:(?!j1|h1b|xvisa|other|all|any|both|or|and|either)[\w%#-]+ {0,3}){1,4}:)/g, ' . ')
      // "When a J-1 is unavailable", "who are not eligible for a J-1": a condition, no refusal.
      .replace(
        /\b(?:when|where|if|unless)\b[^.;,\n]{0,20} j1 [^.;,\n]{0,30}\b(?:unavailable|not available|denied)\b/g,
        'circumstance',
      )
      .replace(
        /\b(who|if|those|individuals|persons)((?: \w+){0,3}?) (?:ineligible|not eligible|unable|cannot|do not qualify|does not qualify) (?:for|to \w+)(?: an?| the)? +j1(?: visas?)?/g,
        '$1 circumstance',
      )
      .replace(/(?<![-/\w]|pgy |step )(?:\d+ (?:out )?of \d+\b|\d{1,3} +(?=residents?\b|interns?\b|j1|h1b))/g, ' some ')
      .replace(/\bmay (?=\d)/g, 'month ')
      .replace(/(\w)'(?:re|ll|ve|m)\b/g, '$1')
      .replace(/(\w)'d\b/g, '$1 would')
      .replace(/(\w)'(\w)/g, '$1$2')
      .replace(
        /\b(?:not|no|nothing|doesnt|dont|couldnt|cannot|cant|to be)(?: yet| been| visa| sponsorship)?(?: (?:list|specif|mention|indicat|publish|disclos|report|address|determin|decid|confirm|verif|announc|answer|updat|info|detail|respon|repl)\w*| (?:stated?|known?|sure|clear|found|find|given|posted|data|say|policy|idea|clue|word|see|applicable|(?:available|provided) online)\b)|\bnothing (?:on|about)\b/g,
        ' naword ',
      )
      .replace(
        /\b(?:as )?(?:per|on|from)(?: (?:the|their|program))? (?:web ?site|site|web ?page|freida|e?-?mail|pc|coordinator)\b/g,
        '',
      )
      .replace(/(?<=(?:j1|h1b) +)n(?= +(?:j1|h1b)(?: visas?)? *(?:$|[,.;()\n\u2014]))/g, 'and')
  );
}

const PIECE = /[\p{L}\p{N}]+|[\n.!;?•|…,/:()[\]&+—>]|-+/gu;

const STOPS: ReadonlySet<string> = new Set('.!;?•|…,/:()[]&+—>');

const FINITE = /^(?:is|are|was|were|can|will|has|have|remains?)$/;
const SAYS: ReadonlySet<Token | Composer> = new Set<Token | Composer>([
  'sponsor',
  'accept',
  'consider',
  'history',
  'yes',
  'no',
  'not',
  'refuse',
  'only',
  'except',
  'prefer',
  'must',
  'need',
  'limit',
  'without',
  'ecfmg',
]);

/** The text's tokens in order. A line break is a comma: lines break inside sentences and between list items alike. */
export function tokens(text: string): readonly Token[] {
  const pieces = plain(text).match(PIECE) ?? [];
  const raw: (Token | Composer)[] = [];
  // "J-1 and H-1B are nonimmigrant visas" has a verb, but none of acceptance: no list of what is accepted.
  let describes = false;
  let says = false;
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at] ?? '';
    const mark = punctuation(piece, pieces[at - 1], pieces[at + 1]);
    if (mark !== null) {
      if (mark === 'stop' && describes && !listsPeople(raw)) raw.push('hedge');
      if (mark === 'stop' || mark === 'question') [describes, says] = [false, false];
      if (mark !== 'none') raw.push(mark === 'question' && raw.length === 0 ? 'doubt' : mark);
      at += 1;
      // A question at the end of its line: the next line answers it.
      while (mark === 'question' && pieces[at] === '\n') at += 1;
      continue;
    }
    // Phrases may run over hyphens and line breaks ("case-by-case"), never over other punctuation.
    const words: string[] = [];
    const ends: number[] = [];
    for (let i = at; i < pieces.length && words.length < 9; i++) {
      const next = pieces[i] ?? '';
      if (next === '\n' || next[0] === '-') continue;
      if (STOPS.has(next)) break;
      words.push(next);
      ends.push(i + 1);
    }
    const match = meaningAt(words, 0);
    const count = /^\d\d?$/.test(piece) && isAsked(raw);
    const meaning = count ? (Number(piece) === 0 ? 'no' : 'limit') : (match?.meaning ?? 'word');
    const doubtful = isDoubtful(meaning, piece, pieces[at - 1], raw);
    if (doubtful && meaning !== 'word') raw.push('hedge');
    raw.push(meaning);
    if (doubtful && meaning === 'word') raw.push('hedge');
    // "We do not take H-1B, J-1 visas are fine": a statement of its own.
    if (says && FINITE.test(piece)) endBefore(raw);
    says = says || SAYS.has(meaning);
    describes = !says && (describes || FINITE.test(piece));
    at = ends[(match?.length ?? 1) - 1] ?? at + 1;
  }
  if (describes && !listsPeople(raw)) raw.push('hedge');
  const found = composed(raw);
  return found.map((token, index) => {
    if (token === 'colon' || token === 'dash') return link(found, index);
    // "J-1 (H-1B?)": the doubt is about what stands before it and ends no sentence.
    const within =
      found[index + 1] === 'close' || found[index + 1] === 'comma' || LINKS.has(found[index - 1] ?? 'stop');
    return token === 'question' && within ? 'noAnswer' : token;
  });
}

/** "citizens, permanent residents or have a J-1": who may come, no description of a visa. */
function listsPeople(found: readonly (Token | Composer)[]): boolean {
  const sentence = found.slice(found.lastIndexOf('stop') + 1);
  return sentence.includes('or') && (sentence.includes('citizen') || sentence.includes('resident'));
}

/** Ends the sentence at the comma before the visa that a verb follows. */
function endBefore(found: (Token | Composer)[]): void {
  let at = found.length - 2;
  while (found[at] === 'filler' || found[at] === 'anyVisa') at -= 1;
  if (!ONE_VISA.has(found[at] ?? 'stop')) return;
  do at -= 1;
  while (found[at] === 'filler');
  if (found[at] === 'comma') found[at] = 'stop';
}
const ONE_VISA: ReadonlySet<Token | Composer> = new Set<Token | Composer>(['j1', 'h1b']);

/** "J-1: 0", "H-1B: 2": what stands before a number that answers. */
function isAsked(found: readonly (Token | Composer)[]): boolean {
  let at = found.length - 1;
  while (found[at] === 'colon' || found[at] === 'dash' || found[at] === 'anyVisa') at -= 1;
  return found[at] === 'j1' || found[at] === 'h1b';
}

/**
 * An acceptance that hangs on a word we do not know: "we struggle to sponsor", "decided against sponsoring", and what it is
 * for: "sponsors H-1B for chaplains", "welcome to attend".
 */
function isDoubtful(
  meaning: Token | Composer,
  piece: string,
  before: string | undefined,
  found: readonly (Token | Composer)[],
): boolean {
  const accepts = meaning === 'sponsor' || meaning === 'accept';
  if (
    !(accepts && (before === 'to' || piece.endsWith('ing'))) &&
    !(meaning === 'word' && /^(?:for|to|the)$/.test(before ?? ''))
  )
    return false;
  let at = found.length - 1;
  while (found[at] === 'filler') at -= 1;
  const last = found[at] ?? 'stop';
  if (accepts) return last === 'word';
  return at < found.length - 1 && (before === 'to' ? last === 'accept' : before === 'for' && FOR.has(last));
}
const FOR: ReadonlySet<Token | Composer> = new Set<Token | Composer>(['j1', 'h1b', 'anyVisa', 'sponsor', 'accept']);

/** "any type of visa", "visas of any kind" are all visas; "any other visas", "others" are the rest. */
function composed(raw: readonly (Token | Composer)[]): readonly Token[] {
  const found: Token[] = [];
  // "types of": what stands between "all" or "other" and its noun.
  const noun = (from: number) => {
    const at = raw[from] === 'kind' ? from + 1 : from;
    return at > from && raw[at] === 'filler' ? at + 1 : at;
  };
  let at = 0;
  while (at < raw.length) {
    const token = raw[at] ?? 'word';
    let next = at + 1;
    if (token === 'every') {
      while (raw[next] === 'and' && raw[next + 1] === 'every') next += 2;
      const after = noun(next);
      if (raw[next] !== 'other') {
        const all = raw[after] === 'anyVisa' || (after > next && (raw[after] === 'sponsor' || raw[after] === 'accept'));
        found.push(all ? 'allVisas' : 'filler');
        at = all ? after + Number(raw[after] === 'anyVisa') : at + 1;
        continue;
      }
    }
    if (token === 'other' || (token === 'every' && raw[next] === 'other')) {
      if (token === 'every') next += 1;
      const after = noun(next);
      const visas = raw[after] === 'anyVisa';
      const alone = token === 'every' || after > next || ENDS.has(raw[next] ?? 'stop');
      found.push(visas || alone ? 'restOfVisas' : 'word');
      at = visas ? after + 1 : next;
      continue;
    }
    if (token === 'anyVisa' && raw[next] === 'filler' && raw[next + 1] === 'every' && raw[next + 2] === 'kind') {
      found.push('allVisas');
      at += 4;
      continue;
    }
    found.push(token === 'kind' || token === 'every' ? 'filler' : token);
    at += 1;
  }
  return found;
}
const ENDS: ReadonlySet<Token | Composer> = new Set<Token | Composer>(['stop', 'colon', 'yes', 'no', 'not']);

/** What a colon or a dash between two words is: a gap to be filled in ("J-1: , H-1B: Yes"), a link to an answer, or a pause. */
function link(all: readonly Token[], at: number): Token {
  let before = at - 1;
  while (all[before] === 'anyVisa' || all[before] === 'sponsor') before -= 1;
  const asks = all[before] === 'j1' || all[before] === 'h1b';
  let after = at + 1;
  while (all[after] === 'comma' && ANSWERS.has(all[after + 1] ?? 'word')) after += 1;
  const next = all[after] ?? 'stop';
  if (all[at] === 'colon') return asks && GAPS.has(next) ? 'noAnswer' : 'colon';
  let object = after + 1;
  while (VERBS.has(all[object] ?? 'stop')) object += 1;
  const named =
    VISAS.has(all[object] ?? 'stop') || ((next === 'no' || next === 'not') && ELSEWHERE.has(all[object] ?? 'stop'));
  let asked = at - 1;
  while (asked >= 0 && !VISAS.has(all[asked] ?? 'stop') && !/stop|comma|question|dash/.test(all[asked] ?? 'stop'))
    asked -= 1;
  return ANSWERS.has(next) && !named && VISAS.has(all[asked] ?? 'stop') ? 'colon' : 'comma';
}
const ANSWERS: ReadonlySet<Token> = new Set<Token>([
  'yes',
  'no',
  'not',
  'limit',
  'noAnswer',
  'consider',
  'accept',
  'sponsor',
  'prefer',
  'only',
  'doubt',
  'refuse',
]);
const VERBS: ReadonlySet<Token> = new Set<Token>(['filler', 'sponsor', 'accept', 'consider', 'refuse']);
const LINKS: ReadonlySet<Token> = new Set<Token>(['colon', 'dash']);
const ELSEWHERE: ReadonlySet<Token> = new Set<Token>(['word', 'aside', 'offTopic']);
const VISAS: ReadonlySet<Token> = new Set<Token>(['j1', 'h1b', 'otherVisa', 'anyVisa', 'allVisas', 'restOfVisas']);
const GAPS: ReadonlySet<Token> = new Set<Token>(['comma', 'stop', 'close', 'j1', 'h1b', 'otherVisa']);

/** What a stop means; `none` for one without weight, null for a word. */
function punctuation(piece: string, before: string | undefined, after: string | undefined): Token | 'none' | null {
  switch (piece) {
    case '.':
      return isNumber(before) && isNumber(after) ? 'none' : 'stop';
    case '!':
    case ';':
    case '•':
    case '|':
    case '…':
      return 'stop';
    case '>':
      return 'noAnswer';
    case '—':
      return 'dash';
    case '?':
      return 'question';
    case '\n':
    case ',':
      return 'comma';
    case '/':
    case '&':
    case '+':
      return 'and';
    case ':':
      return 'colon';
    case '(':
    case '[':
      return 'open';
    case ')':
    case ']':
      return 'close';
    default:
      return piece.startsWith('-') ? 'none' : null;
  }
}

const isNumber = (piece: string | undefined): boolean => piece !== undefined && /^\d+$/.test(piece);
