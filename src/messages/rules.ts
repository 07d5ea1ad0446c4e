// What the labels say to people: criteria, reasons, caps. Plain words, both numbers, never a rule ID, never a chance.

import { STEP2_PASS_MARKS } from '../reference/usmle';
import { listed, monthWords, noun } from './words';

/** One decimal, or more where that would look like the whole number beside it: 238.04 is not 238. */
const signed = (points: number) =>
  String(
    Number.isInteger(points)
      ? points
      : ([1, 2, 3].map((decimals) => Number(points.toFixed(decimals))).find((shown) => !Number.isInteger(shown)) ??
          Math.round(points)),
  );
/** Months and years may be parts of one. */
const many = (count: number, one: string) => `${signed(count)} ${noun(count, one)}`;

type Firmness = 'strict' | 'preferred' | 'verify';
const FIRMLY: Record<Firmness, string> = { strict: '', preferred: ' (preferred)', verify: ' (to be verified)' };
const needed = (what: string, when: string, firmness: Firmness) =>
  firmness === 'preferred' ? `${what} preferred${when}` : `${what} needed${when}${FIRMLY[firmness]}`;

export const ruleMessages = {
  criteria: {
    'imgs accepted': 'Accepts IMGs',
    visa: 'Visa',
    'step 2 minimum': 'Step 2 CK minimum',
    'step 1 minimum': 'Step 1 minimum',
    attempts: 'Attempts allowed',
    graduation: 'Years since graduation',
    usce: 'US clinical experience',
    ecfmg: 'ECFMG at application',
    'step 3': 'Step 3',
    'us letters': 'US letters',
    'accepting applications': 'Accepting applications',
    'step 2 pass mark': 'Step 2 CK pass mark',
  },
  /** Names of facts that a program does not tell, for "Unknown: …". */
  missing: {
    'imgs accepted': 'whether IMGs are accepted',
    visa: 'visa policy',
    'step 2 minimum': 'Step 2 minimum',
    'step 1 minimum': 'Step 1 minimum',
    attempts: 'attempts allowed',
    graduation: 'years allowed since graduation',
    usce: 'USCE asked for',
    ecfmg: 'whether ECFMG is needed to apply',
    'step 3': 'whether Step 3 is needed',
    'us letters': 'US letters asked for',
    'accepting applications': 'whether it takes applications',
    'step 2 pass mark': 'Step 2 pass mark',
    'own score': 'its own Step 2 scores',
    'score to verify': 'its Step 2 score (to be verified)',
    'img record': 'IMG share',
  },
  says: {
    nothing: 'does not say',
    noLimit: 'no limit',
    yes: 'yes',
    no: 'no',
    needed: 'needed',
    notNeeded: 'not needed',
    closed: (name: string, on: string) => `${name} closed on ${on}`,
    score: (points: number) => `at least ${signed(points)}`,
    attempts: (max: number) => (max === 1 ? 'first attempt only' : `up to ${signed(max)} attempts`),
    years: (max: number) => `up to ${many(max, 'year')}`,
    months: (min: number) => `at least ${many(min, 'month')}`,
    letters: (min: number) => `at least ${many(min, 'US letter')}`,
    preferred: (what: string) => `${what} preferred`,
    preferably: (what: string) => (what === 'needed' ? 'preferred' : `preferably ${what}`),
    verify: (what: string) => `${what} (to be verified)`,
    passMark: (mark: number) => String(mark),
  },
  you: {
    blank: (field: string) => `fill in ${field} on the Profile tab`,
    unread: (field: string) => `correct ${field} on the Profile tab`,
    score: (points: number, planned: boolean) => (planned ? `planned ${signed(points)}` : signed(points)),
    pass: 'Pass',
    fail: 'Fail',
    attempts: (attempts: number) => many(attempts, 'attempt'),
    years: (atApplication: number, atStart: number) =>
      `${many(Math.max(0, atApplication), 'year')} when you apply, ${signed(Math.max(0, atStart))} at the start`,
    months: (hands: number, observed: number) =>
      observed > 0 ? `${many(hands, 'month')}, and ${signed(observed)} of observership` : many(hands, 'month'),
    letters: (letters: number) => many(letters, 'US letter'),
    img: 'IMG',
    certified: 'certified',
    notCertified: 'not certified',
    expected: (on: string) => `expected ${on}`,
    passed: 'passed',
    notPassed: 'not passed',
    scheduled: (on: string) => `scheduled for ${on}`,
    past: (due: string, field: string) => `${due}, which has passed: update ${field} on the Profile tab`,
    needsVisa: (need: string) => (need === 'None' ? 'no visa needed' : `needs ${need}`),
  },
  /** T15, T17: what a program asks, how firmly; what the person has follows it. */
  asks: {
    'imgs accepted': (_: number, firmness: Firmness) => `takes no IMGs${FIRMLY[firmness]}`,
    'step 2 minimum': (limit: number, firmness: Firmness) => `Step 2 minimum ${signed(limit)}${FIRMLY[firmness]}`,
    'step 1 minimum': (limit: number, firmness: Firmness) => `Step 1 minimum ${signed(limit)}${FIRMLY[firmness]}`,
    attempts: (limit: number, firmness: Firmness) => `limit ${many(limit, 'attempt')}${FIRMLY[firmness]}`,
    graduation: (limit: number, firmness: Firmness) => `limit ${many(limit, 'year')}${FIRMLY[firmness]}`,
    usce: (limit: number, firmness: Firmness) => `asks for ${many(limit, 'month')} of USCE${FIRMLY[firmness]}`,
    ecfmg: (_: number, firmness: Firmness) => needed('ECFMG certificate', ' at application', firmness),
    'step 3': (_: number, firmness: Firmness) => needed('Step 3', '', firmness),
    'us letters': (limit: number, firmness: Firmness) => `asks for ${many(limit, 'US letter')}${FIRMLY[firmness]}`,
    'accepting applications': (_: number, firmness: Firmness) => `takes no applications${FIRMLY[firmness]}`,
  },
  has: {
    number: (own: number) => `you have ${signed(own)}`,
    planned: (own: number) => `you plan ${signed(own)}`,
    pass: 'you have a Pass: ask how it counts',
    fail: 'your Step 1 is a Fail',
    years: (atApplication: number, atStart: number) =>
      `you have ${signed(atApplication)} when you apply and ${signed(atStart)} at the start: ask how they count`,
    months: (hands: number, observed: number, ask: boolean) =>
      `you have ${signed(hands)}, and ${many(observed, 'month')} of observership${ask ? ': ask whether observerships count' : ''}`,
    notCertified: 'you are not certified',
    notPassed: 'you have not passed it',
    due: (due: string) => `yours is ${due}`,
    need: (visa: string) => `you need ${visa}`,
  },
  missed: {
    both: (asks: string, own: string) => (own === '' ? asks : `${asks}, ${own}`),
    fillIn: (asks: string, fillIn: string) => `${asks}: ${fillIn}`,
    passMark: (own: number, planned: boolean, mark: number) =>
      `your ${planned ? 'planned ' : ''}Step 2 CK ${signed(own)} is below the pass mark ${mark}`,
    undated: (own: number, mark: number) =>
      `your ${signed(own)} is below the pass mark ${mark} of exams since ${monthWords(STEP2_PASS_MARKS[0].from)}: fill in Step 2 CK date on the Profile tab`,
  },
  ineligible: (issues: string) => `Ineligible. Not open as recorded: ${issues}. Ask if unsure.`,
  noScore: (fillIn: string) => `Not enough data: ${fillIn}.`,
  noEvidence: (isImg: boolean, toVerify: boolean) => {
    const share = isImg ? 'no IMG share is known, and ' : '';
    if (toVerify)
      return `Not enough data: ${share}its Step 2 score is still to be verified. ${isImg ? 'Fill in IMG % or confirm the score' : 'Confirm it'}.`;
    return isImg
      ? 'Not enough data: neither an IMG share nor a Step 2 score of its own is known. Fill in IMG % or Step 2 typical.'
      : 'Not enough data: no Step 2 score of its own is known. Fill in Step 2 typical or Step 2 min.';
  },
  visaLine: (fact: string) => `${fact.charAt(0).toUpperCase()}${fact.slice(1)}.`,
  position: {
    /** "your 238 is 7 below their typical 245 (inside the margin of 10, our choice)" */
    sentence: (own: string, difference: number, reference: string, margin: number, position: string, ours: boolean) => {
      if (difference === 0) return `your ${own} equals ${reference}`;
      const distance = `your ${own} is ${signed(Math.abs(difference))} ${difference > 0 ? 'above' : 'below'} ${reference}`;
      const choice = ours ? 'our choice' : 'as you set it';
      if (position === 'Around') return `${distance} (inside the margin of ${signed(margin)}, ${choice})`;
      return position === 'Below' ? `${distance} (more than the margin of ${signed(margin)}, ${choice})` : distance;
    },
    typical: (score: number) => `their typical ${signed(score)}`,
    typicalToVerify: (score: number) => `their typical ${signed(score)} (to be verified)`,
    aboveMinimum: (score: number, minimum: number, added: number, ours: boolean) =>
      `${signed(score)}, that is their minimum ${signed(minimum)} plus ${ours ? 'our' : 'your'} ${many(added, 'point')}`,
    estimate: (score: number, specialty: string, setting: string | null) =>
      `our estimate of ${signed(score)} for ${setting === null ? '' : `${setting.toLowerCase()} `}${specialty}`,
    /** Beside an estimate that counts because it is the larger of the two. */
    minimum: (minimum: number) => `their minimum is ${signed(minimum)}`,
    none: (specialty: string) => `no score to compare yours with: no published figures for ${specialty}`,
  },
  record: {
    img: (percent: number, note: string) => `${percent}% IMGs${note}`,
    nonUs: (percent: number, note: string) => `${percent}% non-US IMGs${note}`,
    low: ' (low)',
    highFrom: (percent: number) => ` (high from ${percent}%)`,
    words: (record: string) => `IMG record ${record.toLowerCase()}`,
    unknown: 'IMG share unknown',
  },
  visa: {
    ok: (visas: string) => `${visas} OK`,
    other: (detail: string) => (detail === 'Not needed' ? 'no visa needed' : detail),
  },
  cap: {
    visaToConfirm: 'visa to confirm',
    h1bNeedsStep3: 'only an H-1B is possible for you, and Step 3 is not passed',
    h1bRare: 'an H-1B is rare (the guide)',
    academic: 'an academic center',
    academicLow: (level: number, guide: boolean) =>
      `an academic center, and your Step 2 CK is below ${signed(level)} (${guide ? 'the guide' : 'as you set it'})`,
    extreme: (specialty: string) => `${specialty} is extremely competitive`,
    risks: (risks: readonly string[]) => `${listed(risks)} together`,
    noOwnScore: 'its own Step 2 score is not known',
    scoreToVerify: 'its Step 2 score is still to be verified',
    planned: 'Step 2 CK is only planned',
    usce: (months: number, wanted: number) => `${many(months, 'month')} of USCE, ${signed(wanted)} wanted`,
    notCertified: 'no ECFMG certificate yet',
    notKnown: (what: string, fillIn: string) => `${what} not known (${fillIn})`,
    failedAttempt: 'a failed attempt',
    years: (years: number, limit: number) => `${signed(years)} years since graduation, more than ${signed(limit)}`,
  },
  risk: {
    'failed attempt': () => 'a failed attempt',
    'years since graduation': (years: number) => `${many(years, 'year')} since graduation`,
    'little USCE': (_: number, months: number) => `${many(months, 'month')} of USCE`,
  },
  heldBack: (reasons: string) => `Held back: ${reasons}.`,
  more: (left: number) => `${left} more`,
  unknown: (what: string) => `Unknown: ${what}.`,
  checkCells: (columns: string) => `Check the cell: ${columns}.`,
  toCheck: (checks: string) => `To check: ${checks}.`,
} as const;
