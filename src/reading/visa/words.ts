// The words programs use about visas, by what they mean for a reader: one table, so that a new wording is one more entry here.

/** What a word or phrase does in a sentence about visas. */
export type Meaning =
  | 'j1'
  | 'h1b'
  /** F-1, O-1, J-2, a J-1 waiver: a visa that no rule asks about. */
  | 'otherVisa'
  /** "visa", "sponsorship": which one is not said. */
  | 'anyVisa'
  /** "all visas", "visas of any kind". */
  | 'allVisas'
  /** "no other visas": what has not been named. */
  | 'restOfVisas'
  | 'both'
  /** "these", "them": the visas named before. */
  | 'these'
  | 'sponsor'
  | 'accept'
  /** "considered": open, but no acceptance. */
  | 'consider'
  /** "have sponsored": history, weaker than what is said of today. */
  | 'history'
  | 'yes'
  | 'no'
  | 'not'
  /** "refuse", "ineligible": a refusal without a not. */
  | 'refuse'
  /** "case by case", "some", "hope to": never more than Limited. */
  | 'limit'
  /** "routinely", "generally": softens a refusal, and some of them an acceptance. */
  | 'usual'
  /** "routinely", "always": softens a refusal only. */
  | 'regular'
  /** History, plans, "exceptional candidates", "transfers": soften an acceptance, not a refusal. */
  | 'hedge'
  | 'only'
  | 'except'
  | 'over'
  | 'prefer'
  | 'must'
  | 'need'
  | 'if'
  | 'step3'
  | 'ecfmg'
  | 'citizen'
  | 'resident'
  | 'workPermit'
  | 'nonCitizen'
  /** "not specified", "to be confirmed": no answer. */
  | 'noAnswer'
  /** "verify", "check": the person's own doubt. */
  | 'doubt'
  /** Observers, discrimination notices, waivers of something else: the sentence is about another thing. */
  | 'offTopic'
  | 'without'
  | 'but'
  | 'and'
  | 'or'
  /** Who sponsors: "we", "the program". */
  | 'subject'
  /** "applicants who …": what follows may narrow an acceptance. */
  | 'who'
  | 'filler';

/** Phrases by meaning. A `*` ends a stem; the longest phrase wins. Written without capitals, apostrophes and hyphens. */
const PHRASES: Readonly<Record<Meaning, string>> = {
  j1: 'j1',
  h1b: 'h1b',
  otherVisa: `xvisa, j1 waiver*, j1 visa waiver*, waiver* of j1, j1 research*, j1 visa research*, j1 short term,
    j1 scholar*, j1 visa scholar*, j1 professor*, j1 student*, j1 intern visa*, j1 non clinical,
    j1 nonclinical, j1 observer*, j1 dependent*, j1 spouse*, research j1, immigrant visa*, tourist visa*,
    student visa*, visitor visa*, green card sponsor*, permanent resident* sponsor*, sponsor* green card*,
    sponsor* permanent residen*, sponsor* for permanent residen*, sponsor* for green card*`,
  anyVisa: `visa*, viza*, sponsorship*, sponsership*, sponsorhip*, sponcership*, sponsoship*, work visa*,
    employment visa*, non immigrant visa*, nonimmigrant visa*, immigration sponsor*, immigration support,
    visa sponsor*, visa sponser*, visa holder*`,
  allVisas: `all visa*, any visa*, every visa*, all type* of visa*, any type* of visa*, any kind of visa*,
    all kinds of visa*, any sort of visa*, visa* of any kind, visa* of any type, visa sponsor* of any kind,
    all work visa*, any work visa*, any employment visa*, any form of visa*, any sponsorship,
    any immigration sponsor*, sponsorship of any kind, any and all visa*, any type of sponsor*,
    any kind of sponsor*, any form of sponsor*, any and all type* of visa*, any us visa*, a visa of any kind,
    a visa of any type, any other visa* or`,
  restOfVisas: `other visa*, any other visa*, another visa*, other type* of visa*, any other type* of visa*,
    other kinds of visa*, others, any others, other sponsor*, any other type*, any other kind*, other type*,
    any other, all other visa*, all others, all other type* of visa*, all other*, other work visa*,
    any other work visa*, additional visa*, no others`,
  both: 'both, either, either one, both of these, both of them, both of those',
  these: `do so, doing so, these, those, them, such visa*, such sponsor*, this visa*, that visa*, these visa*,
    those visa*, this type*, these type*`,
  sponsor: 'sponsor*, sponser*, sponcer*, sposor*, sponor*, sponsr*, spnsor*, petition*',
  accept: `accept*, acept*, accpt*, welcom*, offer*, provid*, support*, allow*, permit, permits, permitted, eligib*,
    elegib*, eligab*, availab*, avaliab*, take, takes, taken, taking, open to, ok, okay, fine, approved,
    honor*, utiliz*, use, uses, used, process, processes, participat*, grant*, facilitat*, work with,
    works with, recruit*, employ, employs, hire, hires, train, trains, enroll*, authorized to sponsor,
    possible to sponsor, friendly, qualif* for, issue ds 2019, issues ds 2019`,
  consider: `consider*, entertain*, review, reviews, reviewed, interview, interviews, interviewed, interviewing,
    invite*, rank, ranks, ranked, evaluate, evaluates, evaluated, discuss*, look at, looks at, ecfmg sponsors,
    the ecfmg sponsors, ecfmg is the sponsor*, the ecfmg is the sponsor*, ecfmg sponsors all,
    open to consider*, open to sponsor*, open to discuss*, willing to, possible*, encourage*, discourage*,
    open, appoint*, no problem*, no issue*, not a problem, not an issue`,
  history: `have sponsor*, has sponsor*, had sponsor*, have accept*, has accept*, have had, has had, have taken,
    has taken, we accepted, we sponsored, have trained, have matched, have hosted, previously sponsored,
    previously accepted`,
  yes: 'yes, y, yep, yeah, true, si, sí, oui, yesmark, yes to',
  no: 'no, n, false, nope, nomark',
  not: `not, never, none, neither, nor, cannot, cant, dont, doesnt, wont, isnt, arent, couldnt, wouldnt, hasnt,
    havent, didnt, wasnt, werent, unable, un able, no longer, not able, nothing, donot, doesnot, would not,
    could not, will not, do not, does not, did not, can not, not been able, nobody, no one, zero, regret*,
    lack, lacks, does no, do no, aint, not yet, do n t, don t, doesn t, can t, won t, is n t, isn t, aren t,
    ca n t`,
  refuse: `refus*, declin*, reject*, prohibit*, preclud*, bar, bars, barred, ineligib*, inelegib*, unavailab*,
    unwilling, disqualif*, forbid*, oppos*, on hold, paused, halted, frozen, postponed, stopped, ceased,
    discontinu*, suspend*, exclude, excludes, excluded, restriction*, restrict, restricts, barrier*, disallow*,
    denied, deny, denies, unsupported, unsponsored, unacceptable, not accept, limitation*, avoid*, ended,
    turn down`,
  limit: `on occasion*, at times, from time to time, once in a while, now and then, case by case, case to case,
    case basis, individual basis, individual case*, individually, individual consideration, some, certain,
    selective*, several, few, a few, many, most, may, might, maybe, perhaps, possibly, potentially, probably,
    likely, rare, rarely, seldom, occasional*, sometimes, infrequent*, under review, under consideration,
    being reviewed, being considered, discretion*, subject to, depend*, on request, upon request, guarantee*,
    partial*, conditional*, sparing*, hardly, barely, scarcely, special circumstance*, special case*, varies,
    vary, variable, mixed, in principle, negotiable, not until, until, till, in cases, in some cases`,
  usual: `generally, typically, usually, normally, mostly, often, in general, ordinarily, traditionally, customarily,
    as a rule, frequently, preferably`,
  regular: `routinely, routine, regularly, always, automatically, commonly, currently routinely, necessarily,
    universally, as a matter of course`,
  hedge: `could, would, in the past, past, previously, formerly, historically, used to, prior year*, previous year*,
    last year*, year* ago, were, was, has been, have been, in the future, future, next year, starting,
    beginning, recently, earlier, once, eventually, soon, effective, anticipate*, expect to, expects to, did,
    in years past, back in, have previously, has previously, has historically, have historically, us graduate*,
    us medical graduate*, us medical school*, american medical school*, us grads, amgs, lcme, canadian*,
    research, limited, select, selected, exceptional*, exception*l candidate*, pending, hope, hopes, hoping,
    plan to, plans to, planning, working on, working toward*, working to, in the process, exploring,
    seeking approval, seeking to, outstanding, highly qualified, truly, transfer*, already, contingent,
    provided that, provided the, as long as, when possible, where possible, temporar*, extraordinary,
    circumstance*, unusual*, intend*, aim, aims, aspire*, strive*, trying, try, tries, other program*,
    other hospital*, other institution*, another program*, another hospital*, sister program*, fellow, fellows,
    fellowship*, fund*, budget*, strong candidate*, top candidate*, competitive candidate*, half,
    special permission, with approval, approval, currently on, currently have, extension*, extend*, renew*,
    last resort, waitlist*, only in, only for, only if, only when, only under, only on, when, where, whenever`,
  only: `only, solely, exclusively, strictly, just, limited to, restricted to, restrict* to, confined to,
    nothing but, no one but, limited only to, is limited to, are limited to, limit* to`,
  except: `except, except for, excepting, other than, unless, with the exception of, with exception of, apart from,
    aside from, besides, excluding, exclusive of, save for, but for, outside of, with the sole exception of,
    with the only exception of, with one exception, with exceptions for, not including, the exception is,
    the only exception is, the only exception being, exception*, exempt*, beyond`,
  over: 'over, rather than, instead of, as opposed to, in lieu of, in place of, ahead of',
  prefer: 'prefer*, favor*, prioriti*, priority, ideal, ideally',
  must: 'must, shall, have to, has to, need to, needs to, should',
  need: `require*, need, needs, needed, mandatory, obliged, obligat*, requisite, condition of employment,
    prerequisite`,
  if: 'if, assuming, in case, in the event',
  step3: `step 3, step iii, step three, usmle 3, step3, usmle step 3, usmle step iii, passing step 3, passed step 3,
    pass step 3, step 3 passed, passing usmle step 3, completed step 3, completion of step 3, complete step 3,
    passed usmle step 3, pass usmle step 3, have passed step 3, step 3 is passed, step 3 required,
    requires step 3, require step 3, step 3 is required, must have passed step 3, must have step 3,
    with step 3, comlex level 3`,
  ecfmg: `ecfmg, intealth, efcmg, ecfmg intealth, the ecfmg, educational commission for foreign medical graduates,
    ecfmg sponsored, ecfmg sponsorship, sponsored by ecfmg, sponsored by the ecfmg, sponsored through ecfmg,
    sponsored through the ecfmg, sponsored via ecfmg, ecfmg as the sponsor, ecfmg as sponsor,
    sponsored by intealth, sponsored through intealth, intealth sponsored,
    sponsored by the educational commission for foreign medical graduates`,
  citizen: `citizen*, citzen*, citizan*, citzien*, us citizen*, american citizen*, american*, us national*, us citzen*,
    us nationals, usc`,
  resident: `permanent resid* card*, permanent resid*, permanant resid*, permenant resid*, permenent resid*,
    perm resid*, lawful permanent resid*, green card*, greencard*, gc, lpr, lprs, lawful resid*, pr, prs,
    us permanent resid*, legal permanent resid*, legal resid*, immigrant status, perm res`,
  workPermit: `ead, eads, employment authori*, work permit*, work authori*, authorized to work, authorised to work,
    legally authorized, legally authorised, legally able to work, right to work, refugee*, asyl*, daca,
    eligible to work, eligible for employment, legally eligible, employment eligib*, permitted to work,
    able to work, employment authorization document*, authorization to work, legal authori*, legally permitted,
    legally entitled`,
  nonCitizen: `non us citizen*, non citizen*, noncitizen*, non american*, foreign national*, foreign citizen*,
    not us citizen*, not a us citizen*, not citizen*, not a citizen*, not american*, nonus citizen*,
    international citizen*, aliens, non us national*, non united states citizen*, not united states citizen*,
    not be us citizen*, not be a us citizen*, arent us citizen*, not us`,
  noAnswer: `not listed, not specified, not stated, not mentioned, not known, not indicated, not sure, not clear,
    not available online, not provided online, not found, not yet listed, not yet specified, not on website,
    not on the website, not given, unknown, unclear, unspecified, naword, tbd, tba, tbc, to be determined,
    to be confirmed, to be verified, to be announced, no info*, no data, no mention*, no answer, no response,
    no reply, no details, dont know, doesnt say, does not say, does not specify, doesnt specify,
    does not mention, doesnt mention, does not state, doesnt state, not updated, no policy, nothing listed,
    nothing mentioned, nothing stated, couldnt find, could not find, cannot find, cant find, not applicable,
    uncertain, see website, see site, see link, idk, null, undefined, not published, not posted, not disclosed,
    not reported, no idea, not addressed, not determined, not decided, undecided`,
  doubt: `verify, verified, verification, unverified, check, ask, confirm, confirmation, inquire, enquire,
    double check, need to confirm, not confirmed, unconfirmed, i think, apparently, supposedly, reportedly,
    allegedly, seems, seem, according to, rumor*, rumour*`,
  offTopic: `discriminat*, equal opportunity, equal employment, observer*, extern, externs, externship*, rotator*,
    medical student*, visiting student*, clerkship*, shadow*, nurse*, faculty member*, proof of citizenship,
    proof of us citizenship, country of citizenship, citizenship status, countries of citizenship, insurance,
    gift card*, credit card*, id card*, visa card*, mastercard, visa fee*, visa appointment*, visa delay*,
    visa interview*, event*, travel*, senior citizen*, citizen science, citizenship award, good citizen*,
    regardless of, irrespective of, without regard, elective student*, dual citizen*, electives, elective,
    visa denial*, own visa*, own immigration, own work, own sponsor*, spouse*, dependents, professionalism`,
  but: `but, however, although, though, whereas, while, yet, whilst, nevertheless, nonetheless, conversely,
    on the other hand, in contrast`,
  and: 'and, plus, as well as, along with, and or, in addition to, followed by, together with, then',
  or: 'or',
  without: 'without',
  who: 'who, that, whom, whose, anyone who, those who',
  subject: `we, our, program, programs, programme*, hospital, hospitals, institution, institutional, institutions,
    university, college, school, department, center, centre, medical center, health system, clinic, site,
    sites, gme, office, division, it, they, i, residency program*, this program, system`,
  filler: `a, an, the, ours, us, you, your, is, are, be, being, been, do, does, have, has, had, having, will, can,
    which, there, their, its, for, of, to, in, on, with, by, from, at, as, into, under, via, through, thru,
    because, since, so, due, per, within, during, after, before, also, too, still, even, now, time,
    at this time, presently, year, years, season, cycle, academic, this year, unfortunately, sorry, please,
    note, thank you, ok to, residency, residencies, health, medical, medicine, internal, family, pediatrics,
    psychiatry, surgery, neurology, pathology, categorical, preliminary, pgy, pgy1, position, positions, spot,
    spots, slot, slots, post, posts, track*, house, staff, applicant*, candidate*, application*, applying,
    apply, applies, resident, residents, trainee*, intern, interns, physician*, doctor*, graduate*, img, imgs,
    fmg, fmgs, individual, individuals, people, person*, holder*, holding, hold, holds, held, possess*,
    obtain*, international, foreign, foreign born, qualified, eligible for, new, incoming, training,
    in need of, needing, requiring, seeking, clinical, alien, exchange, visitor*, non, immigrant, nonimmigrant,
    status, type, types, kind, kinds, form, category, categories, valid, active, continue*, route, option,
    options, january, february, march, april, june, july, august, september, october, november, december,
    month, able, proud, pleased, happy, glad, usmle, name, value, listed, following, include*, including, such,
    eg, ie, specifically, namely, etc, cap exempt, cap, exempt status, h, united, states, america,
    american born, usa, state, current, current*ly, certificate*, certified, certification, ecfmg certif*,
    ecfmg number, ecfmg status, certified by ecfmg, certified by the ecfmg, ecfmg registration,
    certification from ecfmg, valid ecfmg certif*, ds 2019, ds2019, only one, one, two, three, sponsored by us,
    direct, directly, itself, q, graduate medical education, pgy 1, first year, sponsoring agency,
    sponsoring organization, any, all, every, each, full, length, throughout, whole, entire, must hold,
    either a, equivalent, similar, no exceptions, without exception*, without limitation, no matter, not only,
    match, until further notice, as well, instead, not just, where applicable, in order`,
};

interface Entry {
  /** The words after the first one; a stem keeps its `*`. */
  readonly rest: readonly string[];
  readonly meaning: Meaning;
}

const MEANINGS = Object.keys(PHRASES) as Meaning[];
let compiled: { readonly words: ReadonlyMap<string, Entry[]>; readonly stems: ReadonlyMap<string, Entry[]> } | null =
  null;

/** The table by first word, built at the first question: nothing is done while the script loads. */
function lexicon() {
  if (compiled !== null) return compiled;
  const words = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  for (const meaning of MEANINGS) {
    for (const phrase of PHRASES[meaning].split(',')) {
      const [first, ...rest] = phrase.trim().split(/\s+/);
      if (first === undefined || first === '') continue;
      const map = first.endsWith('*') ? stems : words;
      const key = first.replace('*', '');
      const entries = map.get(key);
      if (entries === undefined) map.set(key, [{ rest, meaning }]);
      else entries.push({ rest, meaning });
    }
  }
  compiled = { words, stems };
  return compiled;
}

/** A phrase found: what it means, and how many words it takes. */
export interface Match {
  readonly meaning: Meaning;
  readonly length: number;
}

const fits = (pattern: string, word: string | undefined): boolean =>
  word !== undefined && (pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern);

/** Letters of a stem in the table, its star aside. */
const SHORTEST_STEM = 3;
const LONGEST_STEM = 14;

/** Other adverbs ("gladly", "strongly") and numbers change nothing that is said. */
const NEUTRAL = /^(?:\d\w*|\w{4,}ly)$/;

/** The longest phrase that begins at `words[at]`; null for an unknown word. */
export function meaningAt(words: readonly string[], at: number): Match | null {
  const word = words[at];
  if (word === undefined) return null;
  const { words: exact, stems } = lexicon();
  let best = longest(exact.get(word) ?? [], words, at, null);
  for (let end = Math.min(word.length, LONGEST_STEM); end >= SHORTEST_STEM; end--) {
    best = longest(stems.get(word.slice(0, end)) ?? [], words, at, best);
  }
  return best ?? (NEUTRAL.test(word) ? { meaning: 'filler', length: 1 } : null);
}

function longest(entries: readonly Entry[], words: readonly string[], at: number, best: Match | null): Match | null {
  let found = best;
  for (const { rest, meaning } of entries) {
    if (found !== null && rest.length < found.length) continue;
    if (rest.every((pattern, i) => fits(pattern, words[at + 1 + i]))) found = { meaning, length: rest.length + 1 };
  }
  return found;
}
