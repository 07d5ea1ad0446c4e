// Sentences of the list check and the shortlist: what we see, what to do next. Plain, never shaming, never a probability.

import { FEES_SOURCE, REPORTED } from '../reference/fees';
import { RULE_NUMBERS, type RuleNumberKey } from '../reference/numbers';
import { SIGNALS_SOURCE } from '../reference/signals';
import { FIGURES_SOURCE } from '../reference/specialties';
import type { OpenTier } from '../rules/assessment';
import {
  BOSTON_LATER,
  clip,
  figure,
  firstOf,
  listed,
  many,
  MATCH_ANYWHERE,
  money,
  MORE_FEES,
  noun,
  TRUE_ORDER,
} from './words';

/** What a finding says: see and do. */
export interface Words {
  readonly see: string;
  readonly do: string;
  /** What to do is to find more programs, or to spend signals on them. */
  readonly forMore?: boolean;
}

const SOURCE_WORDS: Record<(typeof RULE_NUMBERS)[number]['source'], string> = {
  '[G]': 'the guide',
  '[N]': FIGURES_SOURCE.title,
  '[A]': `${FEES_SOURCE.title}, seasons ${FEES_SOURCE.seasons}`,
  '[M]': "Match A Resident's classes",
  '[O]': 'our choice',
};
const RULES = new Map(RULE_NUMBERS.map((rule) => [rule.key, rule]));
export const OWN_RULE = 'your own rule';
export const OUR_CHOICE = SOURCE_WORDS['[O]'];
const PIECES_SHOWN = 6;
const NAMED_ROWS = 3;
const COLUMNS_TOLD = 3;
const LONGEST_NAME = 60;

/** Where numbers come from, for people: the source of the first, or that the person set one of them (P3). */
export function sourceWords(keys: readonly RuleNumberKey[], overridden: readonly string[]): string {
  const rules = keys.map((key) => RULES.get(key)).filter((rule) => rule !== undefined);
  if (rules.some(({ name }) => overridden.includes(name))) return OWN_RULE;
  return SOURCE_WORDS[rules[0]?.source ?? '[O]'];
}

/** A row of the person's list and its program, whose name is '' for none. */
export interface NamedRow {
  readonly row: number;
  readonly program: { readonly name: string };
}

/**
 * Sheet rows in a few words: `row 4, Oak Hospital`, `rows 4, 9-12 and 7 more`. A few are told by name, because a formula
 * cannot know where its range starts in the sheet. Takes ascending rows.
 */
export function rowWords(rows: readonly NamedRow[]): string {
  if (rows.length > NAMED_ROWS || rows.every(({ program }) => program.name === '')) return rowNumbers(rows);
  return rows.map(({ row, program: { name } }) => `row ${row}${name === '' ? '' : `, ${named(name)}`}`).join('; ');
}

function rowNumbers(rows: readonly NamedRow[]): string {
  const runs: { from: number; to: number }[] = [];
  let told = 0;
  for (const { row } of rows) {
    const last = runs[runs.length - 1];
    if (last && row <= last.to + 1) last.to = row;
    else if (runs.length === PIECES_SHOWN) break;
    else runs.push({ from: row, to: row });
    told++;
  }
  const left = rows.length - told;
  const text = runs.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
  return `${noun(rows.length, 'row')} ${text}${left > 0 ? ` and ${figure(left)} more` : ''}`;
}

const are = (n: number): string => (n === 1 ? 'is' : 'are');
const ofApplications = (part: number, total: number): string => `${figure(part)} of ${many(total, 'application')}`;
/** Dates that are missing, and what the others say. */
const missingWords = (
  missing: number,
  total: number,
  [one, more]: readonly [string, string],
  date: string,
  what: string,
): string => {
  if (missing < total) return `${missing} of ${total} ${more} without a ${date}; none of the others is ${what}.`;
  return total === 1 ? `The only ${one} has no ${date}.` : `None of the ${total} ${more} has a ${date}.`;
};
/** Headers that are not read for one reason are told together. */
const notRead = (columns: readonly UnreadColumn[]): string => {
  const reasons = [...new Set(columns.map(({ reason }) => reason))].map((reason) => {
    const headers = columns.filter((one) => one.reason === reason).map(({ header }) => `"${named(header)}"`);
    return `${firstOf(headers, COLUMNS_TOLD)} (${lower(reason).replace(/\.$/, '')})`;
  });
  return `Not read: ${firstOf(reasons, COLUMNS_TOLD)}.`;
};
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Whole percents; limits are fives as a rule, and 69.6% must not read as 70% beside "fewer than 70%". */
const percentOf = (part: number, whole: number): string => {
  const share = whole === 0 ? 0 : (100 * part) / whole;
  const rounded = Math.round(share);
  return `${rounded === share || rounded % 5 !== 0 ? rounded : share.toFixed(1)}%`;
};
const named = (text: string): string => clip(text, LONGEST_NAME);
const SEE_DATA = 'Fill in what the labels need (see Data).';
const signalsSource = (season: number): string =>
  `(${SIGNALS_SOURCE.title}, ${SIGNALS_SOURCE.season} season${season === SIGNALS_SOURCE.season ? '' : `; check for ${season}`})`;

/** A column of the person's that is not read as the one it sounds like, and why. */
interface UnreadColumn {
  readonly header: string;
  readonly column: string;
  readonly reason: string;
}

/** Why a range is the one that counts (L1). */
export type RangeBasis =
  'US graduate' | 'Family Medicine' | 'low band' | 'no score' | 'no figures' | 'below median' | 'up to Q3' | 'above Q3';

/** Applications by label; `lacking` = with Not enough data. */
interface Parts {
  readonly safety: number;
  readonly target: number;
  readonly reach: number;
  readonly lacking: number;
}

/** Programs of one specialty. */
interface SpecialtyPart {
  readonly specialty: string;
  readonly count: number;
}

const ofMatched = (specialty: string): string => `of matched non-US IMGs in ${specialty}, ${FIGURES_SOURCE.title}`;
const RANGE_WORDS: Record<RangeBasis, (specialty: string) => string> = {
  'US graduate': () => 'for US graduates',
  'Family Medicine': () => 'for Family Medicine',
  'low band': () => 'for your score band',
  'no score': () => 'while Step 2 CK is pending',
  'no figures': (specialty) => `${specialty} has no matched scores here, so the widest range counts`,
  'below median': (specialty) => `below the median ${ofMatched(specialty)}`,
  'up to Q3': (specialty) => `between the median and the upper quartile ${ofMatched(specialty)}`,
  'above Q3': (specialty) => `above the upper quartile ${ofMatched(specialty)}`,
};

const SPECIALTIES_TOLD = 6;

/** What is told one by one, and the rest; never a rest of one. */
function told<T>(all: readonly T[]): readonly [readonly T[], readonly T[]] {
  const end = all.length === SPECIALTIES_TOLD + 1 ? all.length : SPECIALTIES_TOLD;
  return [all.slice(0, end), all.slice(end)];
}

const parts = (counts: readonly SpecialtyPart[]): string => {
  const [shown, rest] = told(counts);
  const text = shown.map(({ specialty, count }) => `${figure(count)} ${named(specialty)}`).join(', ');
  const left = rest.reduce((sum, { count }) => sum + count, 0);
  return rest.length === 0 ? text : `${text} and ${left} in ${rest.length} other specialties`;
};

/** "20 Target (20%)": of the applications with a label. */
const mixShare = (tier: OpenTier, mix: Parts): string => {
  const count = { Safety: mix.safety, Target: mix.target, Reach: mix.reach }[tier];
  return `${figure(count)} ${tier} (${percentOf(count, mix.safety + mix.target + mix.reach)})`;
};

export const listMessages = {
  empty: (): Words => ({
    see: 'No programs yet.',
    do: 'Add one program a row, or use Residency Tiers > Import programs.',
  }),

  retakeFirst: (): string => 'First the retake: add programs once Step 2 CK is passed.',
  applicationsIn: (): string => 'Applications are in: nothing to change here now.',

  // P8, P2, P3
  belowPassMark: (score: number, mark: number, sure: boolean): Words => ({
    see: sure
      ? `Step 2 CK ${score} is below the pass mark of ${mark} (USMLE).`
      : `Step 2 CK ${score} is below the newest pass mark of ${mark} (USMLE), and its date is not known.`,
    do: sure
      ? 'Plan the retake first: programs need a passed Step 2 CK. If the score or its date is mistyped, correct it on the Profile tab.'
      : 'Fill in Step 2 CK date on the Profile tab: the date decides which pass mark holds.',
  }),
  visaContradiction: (type: string, visa: string): Words => ({
    see: `The Profile tab says ${type} and also visa needed: ${visa}. Until you correct one of the two, programs are judged by that visa.`,
    do: 'Choose None in Visa needed, or correct Applicant type.',
  }),
  profileRest: (n: number): Words => ({
    see: `${many(n, 'more entry', 'more entries')} on the Profile tab could not be taken as written.`,
    do: 'Correct the ones named above first.',
  }),
  profileDo: (): string => 'Correct it on the Profile tab.',

  // L1
  count: (about: {
    readonly verdict: 'Too few' | 'In range' | 'Many';
    readonly count: number;
    readonly min: number;
    readonly max: number;
    readonly source: string;
    readonly basis: RangeBasis;
    readonly specialty: string;
    readonly bySpecialty: readonly SpecialtyPart[];
    readonly notCounted: number;
    readonly ineligible: number;
    readonly next: { readonly price: number; readonly specialty: string } | null;
    readonly needsVisa: boolean;
    readonly ranking: boolean;
  }): Words => {
    const split = about.bySpecialty.length === 0 ? '' : ` (${parts(about.bySpecialty)})`;
    const open =
      about.ineligible > 0
        ? ` ${figure(about.ineligible)} of them ${are(about.ineligible)} Ineligible as recorded.`
        : '';
    const range = `${about.min}-${about.max} (${about.source}; ${RANGE_WORDS[about.basis](about.specialty)})`;
    const idle =
      about.notCounted > 0
        ? ` ${many(about.notCounted, 'more program')} on the list not marked as ${noun(about.notCounted, 'an application', 'applications')}.`
        : '';
    const see = `${many(about.count, 'application')}${split} of ${range}.${open}${idle}`;
    if (about.verdict === 'In range') return { see, do: '' };
    if (about.ranking) return { see, do: 'Applications are in. Put your care into interviews and ranking now.' };
    if (about.verdict === 'Too few') {
      const more = about.min - about.count;
      const idleHint = about.notCounted > 0 ? 'Set Status to "To apply" where you mean to apply, and add' : 'Add';
      return {
        see,
        do: `${idleHint} programs until there are at least ${about.min} (${more} more), easier tiers first.`,
        forMore: true,
      };
    }
    const price =
      about.next === null
        ? ''
        : `The next application in ${named(about.next.specialty)} costs ${money(about.next.price)}. `;
    const reported = about.needsVisa
      ? `For context: IMGs who need a visa reported a median of ${REPORTED.applications} applications and ${REPORTED.interviews} interviews (${REPORTED.season}, self-selected, ${REPORTED.answers} answers).`
      : 'More than this range is your choice: weigh the cost against what each program adds.';
    return { see, do: price + reported };
  },

  // L2
  allInOneState: (state: string, count: number): Words => ({
    see: count === 1 ? `Your only application is in ${state}.` : `All ${count} applications are in ${state}.`,
    do: `Add programs in other states: ${MATCH_ANYWHERE}.`,
    forMore: true,
  }),
  mostInOneState: (state: string, part: number, known: number, limit: number, source: string): Words => ({
    see: `${ofApplications(part, known)} with a known state (${percentOf(part, known)}) ${are(part)} in ${state}; more than ${limit}% (${source}).`,
    do: 'Add programs in other states, above all those that take many IMGs.',
    forMore: true,
  }),
  placesOk: (part: number, total: number, state: string, states: number): string =>
    `${many(states, 'state')}; the most in one is ${figure(part)} of ${figure(total)}, in ${state}.`,
  stateMissing: (missing: number, total: number): Words => ({
    see: `${many(missing, 'application')} of ${total} without a known state: the spread over states cannot be judged.`,
    do: `Fill in State for ${many(missing, 'row')}.`,
  }),
  boston: (part: number, known: number, limit: number, source: string, isImg: boolean): Words => ({
    see: `${ofApplications(part, known)} with a known place (${percentOf(part, known)}) ${are(part)} in the Boston area; more than ${limit}% (${source}).`,
    do: `Most programs should lie outside Boston${isImg ? ' and take many IMGs' : ''}: ${MATCH_ANYWHERE}; ${BOSTON_LATER}.`,
  }),
  bostonOk: (part: number, total: number): string =>
    `${part === 0 ? 'No application' : ofApplications(part, total)} ${are(part || 1)} in the Boston area.`,
  cityMissing: (missing: number, total: number): Words => ({
    see: `${many(missing, 'application')} of ${total} without a known city or state: the Boston share cannot be judged.`,
    do: `Fill in City and State for ${many(missing, 'row')}.`,
  }),
  noPreferred: (states: readonly string[], there: number, unknown: number): Words => ({
    see: `No application${unknown > 0 ? ' with a known state' : ''} is in your preferred ${noun(states.length, 'state')} (${listed(states)}).`,
    do:
      there > 0
        ? `${many(there, 'program')} on your list ${are(there)} there without counting as an application: decide whether to apply.`
        : 'If you want to live there, add a few programs that fit; otherwise change Preferred states on the Profile tab.',
    forMore: there === 0,
  }),
  preferredOk: (count: number, states: readonly string[]): string =>
    `${many(count, 'application')} in your preferred ${noun(states.length, 'state')} (${listed(states)}).`,

  // L3
  mixSee: (word: string, mix: Parts): string => {
    const lacking = mix.lacking > 0 ? `; ${mix.lacking} with Not enough data` : '';
    return `${word}: ${(['Safety', 'Target', 'Reach'] as const).map((tier) => mixShare(tier, mix)).join(', ')}${lacking}.`;
  },
  mixPart: (tier: OpenTier, mix: Parts): string => `${mixShare(tier, mix)}.`,
  mixNone: (lacking: number): Words => ({
    see:
      lacking > 0
        ? `?: ${many(lacking, 'application')} with Not enough data, none with a label.`
        : '?: no open application with a label yet.',
    do: lacking > 0 ? SEE_DATA : 'Add programs that are open to you.',
    forMore: lacking === 0,
  }),
  mixUnsure: (mix: Parts): Words => ({
    see: `?: ${mix.lacking} of ${mix.safety + mix.target + mix.reach + mix.lacking} open applications lack data, more than a third (our choice): the mix cannot be judged. So far ${mix.safety} Safety, ${mix.target} Target, ${mix.reach} Reach.`,
    do: SEE_DATA,
  }),
  mixReach: (limit: number, source: string): string =>
    `Reach is above ${limit}% (${source}): add Target and Safety programs, or drop some Reach ones.`,
  mixSafety: (limit: number, source: string, isImg: boolean): string =>
    `Safety is below ${limit}% (${source}): add programs ${isImg ? 'with many IMGs ' : ''}whose typical score you reach.`,
  mixTarget: (limit: number, source: string): string =>
    `Target is below ${limit}% (${source}): add programs around your own score.`,
  /**
   * @param held Targets that an unknown score keeps from Safety (T22)
   * @param always what in the profile keeps every label from Safety, '' for nothing
   */
  mixNoSafety: (held: number, isImg: boolean, always: string): string => {
    const first =
      always !== ''
        ? `Every label is Target or harder: ${always}. `
        : held > 0
          ? `${many(held, 'Target')} might be Safety but for a score that is not known yet. `
          : '';
    if (isImg) return `${first}Programs with known scores and many IMGs help most.`;
    return first + (held > 0 ? 'Fill it in.' : 'Add programs whose typical score you reach.');
  },

  // L4
  ineligible: (about: {
    readonly count: number;
    readonly rows: readonly NamedRow[];
    readonly cost: number;
    readonly reasons: readonly { readonly name: string; readonly count: number }[];
    /** Of these, marked as applied already. */
    readonly paid: number;
    /** Applications without them, and the lower end of the range. */
    readonly left: number;
    readonly min: number;
  }): Words => {
    const { count, rows, cost, reasons, paid, left, min } = about;
    const why = reasons.map(({ name, count: n }) => `${figure(n)} for ${name}`).join(', ');
    const todo =
      paid === count
        ? 'These are marked as applied: ask the program if unsure.'
        : 'Ask the program if unsure, otherwise spend the money on programs that are open to you.';
    return {
      see: `${many(count, 'application')} ${are(count)} Ineligible as recorded (${rowWords(rows)})${why === '' ? '' : `: ${why}`}. Cost: ${money(cost)}.`,
      do:
        todo +
        (left < min
          ? ` Without ${count === 1 ? 'it' : 'them'} ${left === 0 ? 'none' : left} ${left > 1 ? 'remain' : 'remains'}, fewer than ${min}.`
          : ''),
    };
  },
  ineligibleOk: (): string => 'No application is Ineligible as recorded.',
  criteria: {
    'imgs accepted': 'not taking IMGs',
    visa: 'the visa',
    'step 2 minimum': 'the Step 2 CK minimum',
    'step 1 minimum': 'the Step 1 minimum',
    attempts: 'attempts',
    graduation: 'years since graduation',
    usce: 'US clinical experience',
    ecfmg: 'ECFMG certification',
    'step 3': 'Step 3',
    'us letters': 'US letters',
    'accepting applications': 'not taking applications',
    'step 2 pass mark': 'the Step 2 CK pass mark',
  },

  // L5
  visaNotNeeded: (): string => 'You need no visa.',
  visaAsk: (count: number, rows: readonly NamedRow[]): Words => ({
    see: `${many(count, 'application')} to ${count === 1 ? 'a program that takes' : 'programs that take'} US citizens and permanent residents only (${rowWords(rows)}).`,
    do: 'Ask the coordinator whether your work authorization is accepted before you apply.',
  }),
  visaUnknown: (count: number, rows: readonly NamedRow[]): Words => ({
    see: `${many(count, 'application')} with an unknown visa policy (${rowWords(rows)}).`,
    do: "Confirm on the program's page or with the coordinator, and write the words into Visa.",
  }),
  visaNeedsStep3: (count: number, rows: readonly NamedRow[], orJ1: boolean): Words => ({
    see: `${many(count, 'application')} open to you by H-1B only (${rowWords(rows)}); Step 3 is not passed.`,
    do: `H-1B is rare and wants Step 3: pass it in time${orJ1 ? ', or put J-1-accepting programs in their place' : ''}.`,
  }),
  j1Share: (ok: number, total: number, limit: number, source: string): Words => ({
    see: `${ofApplications(ok, total)} (${percentOf(ok, total)}) accept${ok === 1 ? 's' : ''} a J-1 for certain; fewer than ${limit}% (${source}).`,
    do: 'J-1-accepting, IMG-friendly programs first.',
  }),
  visaOk: (ok: number, total: number, seeksJ1: boolean): string =>
    seeksJ1
      ? `${ofApplications(ok, total)} accept${ok === 1 ? 's' : ''} a J-1 for certain.`
      : 'Every open application has a known visa policy.',

  // L6
  duplicates: (
    groups: readonly { readonly name: string; readonly rows: readonly NamedRow[] }[],
    extra: number,
  ): Words => ({
    see: `${many(groups.length, 'program stands', 'programs stand')} on the list more than once: ${groups
      .slice(0, 4)
      .map(({ name, rows }) => `${named(name) || 'no name'} (${rowNumbers(rows)})`)
      .join('; ')}${groups.length > 4 ? ` and ${many(groups.length - 4, 'more program')}` : ''}.`,
    do: `Keep one row for each: they count once and are charged once. ${many(extra, 'row')} too many.`,
  }),
  duplicatesOk: (): string => 'No program stands on the list twice.',

  // L7
  extreme: (specialties: readonly SpecialtyPart[], rows: readonly NamedRow[], isImg: boolean): Words => ({
    see: `${upper(parts(specialties))}: ${noun(specialties.length, 'a specialty', 'specialties')} of extreme competition (${rowWords(rows)}).`,
    do: isImg
      ? 'Keep them few and rest the list on specialties that take many IMGs.'
      : 'Keep a second specialty on the list.',
  }),
  noCore: (): Words => ({
    see: 'For your score band the list has no Internal Medicine, Family Medicine, Psychiatry or Pediatrics.',
    do: 'Add programs in at least one of them: Internal Medicine or Family Medicine first (the guide; Pediatrics by NRMP figures).',
    forMore: true,
  }),
  psychiatryAlone: (): Words => ({
    see: 'Of the broader specialties the list has Psychiatry alone, which is increasingly competitive (the guide).',
    do: 'Add Internal Medicine or Family Medicine programs beside it.',
    forMore: true,
  }),
  specialtiesOk: (counts: readonly SpecialtyPart[]): string => `${upper(parts(counts))}.`,

  // L8
  cost: (about: {
    readonly total: number;
    readonly bySpecialty: readonly (SpecialtyPart & { readonly cost: number; readonly next: number })[];
    readonly leftOut: readonly (SpecialtyPart & { readonly service: string })[];
    readonly budget: number | null;
    readonly fees: {
      readonly first: number;
      readonly firstCount: number;
      readonly next: number;
      readonly source: string;
    };
  }): Words => {
    const { fees, budget, total } = about;
    const [shown, others] = told(about.bySpecialty);
    const sum = (of: 'count' | 'cost') => others.reduce((before, part) => before + part[of], 0);
    const each = [
      ...shown.map(
        ({ specialty, count, cost, next }) =>
          `${named(specialty)} ${count}: ${money(cost)}, the next one ${money(next)}`,
      ),
      ...(others.length > 0 ? [`${others.length} other specialties ${sum('count')}: ${money(sum('cost'))}`] : []),
    ].join('; ');
    const left = about.leftOut
      .map(({ specialty, count, service }) => `${count} ${named(specialty)} (${service})`)
      .join(', ');
    const against =
      budget === null
        ? ''
        : total > budget
          ? `, ${money(total - budget)} over your budget of ${money(budget)}`
          : `, within your budget of ${money(budget)}`;
    return {
      see:
        `ERAS program fees ${money(total)}${against}${each === '' ? '' : ` (${each})`}.` +
        ` ${money(fees.first)} each up to ${fees.firstCount}, then ${money(fees.next)}, anew for each specialty (${fees.source}).` +
        (left === '' ? '' : ` Not in this sum: ${left}.`),
      do: [
        budget === null ? 'Fill in Budget (USD) on the Profile tab to hold the cost against it.' : '',
        budget !== null && total > budget
          ? 'Drop Ineligible rows first, then the Reach programs with the lowest fit.'
          : '',
        left === '' ? '' : 'Look up the fees of the other services.',
        `Program fees only: ${MORE_FEES}`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    };
  },

  // L9
  signalsOver: (specialty: string, kind: string, used: number, given: number, season: number): Words => ({
    see: `${specialty}: ${many(used, `${kind}signal`)} marked, the specialty gives ${given} ${signalsSource(season)}.`,
    do: `Take back ${used - given}: keep them where you fit and have a tie.`,
  }),
  signalsIneligible: (count: number, rows: readonly NamedRow[]): Words => ({
    see: `${many(count, 'signal')} on ${count === 1 ? 'a program that is' : 'programs that are'} Ineligible as recorded (${rowWords(rows)}).`,
    do: `If not sent yet, move ${count === 1 ? 'it to a program that is' : 'them to programs that are'} open to you.`,
  }),
  signalsUnnamed: (count: number, rows: readonly NamedRow[]): Words => ({
    see: `${many(count, 'signal')} without Gold or Silver in a specialty that has both (${rowWords(rows)}).`,
    do: 'Write Gold or Silver into Signal.',
  }),
  signalsUnused: (unused: readonly string[], season: number): Words => ({
    see: `Signals still free: ${unused.slice(0, 5).join('; ')}${unused.length > 5 ? ` and ${unused.length - 5} more` : ''} ${signalsSource(season)}.`,
    do: 'Use them on Target and Safety programs where you have a tie; mark them in Signal.',
    forMore: true,
  }),
  signalsLeft: (
    specialty: string,
    kinds: readonly { readonly free: number; readonly given: number; readonly kind: string }[],
  ): string =>
    `${specialty} ${kinds.map(({ free, given, kind }) => `${free} of ${given}${kind === '' ? '' : ` ${kind}`}`).join(', ')}`,
  signalsNoFigures: (specialties: readonly string[], rows: readonly NamedRow[]): Words => ({
    see: `No signal number is known here for ${firstOf(specialties.map(named), 4)} (${rowWords(rows)}).`,
    do: "Check the specialty's number on the AAMC page.",
  }),
  signalsOk: (): string => 'All signals are used, none too many.',
  signalsNone: (): string => 'No specialty on the list has signals known here.',

  // L10
  staged: (seeksJ1: boolean): Words => ({
    see: 'No Preliminary program among your applications.',
    do: `A preliminary medicine or surgery year is a fallback (the guide): one year, no promised second. Rank categorical posts first and ask how many recent preliminary residents got one.${seeksJ1 ? ' It uses J-1 time.' : ''}`,
  }),
  stagedOk: (count: number): string => `${many(count, 'Preliminary program')} as a fallback.`,

  // L11, H4
  noScore: (count: number): Words => ({
    see: `${many(count, 'program')} with Not enough data: no Step 2 CK and no target is known.`,
    do: 'Fill in Step 2 CK, or Step 2 CK target while it is pending, on the Profile tab.',
  }),
  lacking: (count: number, rows: readonly NamedRow[], columns: readonly string[]): Words => ({
    see: `${many(count, 'program')} with Not enough data (${rowWords(rows)}).`,
    do: `Fill in ${listed(columns)}: ${columns.length > 1 ? 'any one of them labels' : 'it labels'} most of these rows.`,
  }),
  dataOk: (): string => 'Every program that you may apply to has the data for a label.',
  columnsLost: (columns: readonly UnreadColumn[]): Words => ({
    see: notRead(columns),
    do: `If ${columns.length === 1 ? 'it' : 'one of them'} is the right one, add a row "Column: ${columns[0]?.column ?? ''}" with ${columns.length === 1 ? 'this' : 'its'} header to the Profile tab.`,
  }),
  columnsInDoubt: (columns: readonly UnreadColumn[]): Words => ({
    see: notRead(columns),
    do: `If ${columns.length === 1 ? 'it is' : 'they are'} about the programs, say so in Residency Tiers > Set up this sheet, or by rows on the Profile tab such as "Column: ${columns[0]?.column ?? ''}" with the header beside it.`,
  }),
  sideways: (columns: readonly string[]): Words => ({
    see: `${firstOf(columns, COLUMNS_TOLD)} stand where names of programs belong: the table seems to lie on its side.`,
    do: 'Put each program in a row of its own: copy the table, then Edit > Paste special > Transposed.',
  }),
  specialtyHeadings: (headings: readonly string[], instead: string): Words => ({
    see: `${firstOf(
      headings.map((text) => `"${named(text)}"`),
      COLUMNS_TOLD,
    )} ${headings.length === 1 ? 'stands' : 'stand'} among the programs as a heading, and no column says the specialty: every program is judged and charged as ${instead}.`,
    do: 'Add a column Specialty and fill it in for each program.',
  }),
  columnsVetoed: (columns: readonly UnreadColumn[]): Words => ({
    see: notRead(columns),
    do: 'Correct the cells; if the column holds something else, leave it as it is.',
  }),
  columnsMissing: (columns: readonly Omit<UnreadColumn, 'reason'>[]): Words => ({
    see: `The list has no header ${firstOf(
      columns.map(({ header, column }) => `"${named(header)}" (Column: ${column})`),
      COLUMNS_TOLD,
    )}.`,
    do: 'Correct the name on the Profile tab, or delete the row.',
  }),
  cells: (column: string, count: number, rows: readonly NamedRow[], raw: string, what: string): Words => ({
    see: `${many(count, 'cell')} in ${column} to check (${rowWords(rows)})${raw === '' ? '' : `, for example "${named(raw)}"`}. ${what}`.trim(),
    do:
      count === 1
        ? 'Correct the cell, or look it up with the program.'
        : 'Correct the cells you are sure of; look up the others.',
  }),

  // L12, L13
  noToday: (old: readonly NamedRow[], since: string): Words => ({
    see: `Without a date in As of, deadlines and the age of the facts cannot be judged.${old.length > 0 ? ` ${many(old.length, 'program')} last checked before ${since} (${rowWords(old)}).` : ''}`,
    do: "Type today's date into As of on the Profile tab (a formula may not see today's date by itself).",
  }),
  old: (count: number, rows: readonly NamedRow[], since: string): Words => ({
    see: `${many(count, 'program')} last checked before ${since}, the summer of the application year (${rowWords(rows)}).`,
    do: "Check visa, scores and deadline on the program's page again, and write today's date into Checked on.",
  }),
  checkedMissing: (missing: number, total: number): Words => ({
    see: missingWords(missing, total, ['program', 'programs'], 'date in Checked on', 'too old'),
    do: `Fill in Checked on for ${many(missing, 'row')}.`,
  }),
  checkedOk: (since: string): string => `Every program was checked on ${since} or later.`,
  past: (count: number, rows: readonly NamedRow[], today: string): Words => ({
    see: `${many(count, 'deadline')} past on ${today} and not applied (${rowWords(rows)}).`,
    do: 'If you did apply, set Status to Applied. Otherwise ask the coordinator today, or set Status to Not applying.',
  }),
  soon: (
    count: number,
    rows: readonly NamedRow[],
    days: number,
    first: string,
    today: string,
    someClosed: boolean,
  ): Words => ({
    see: `${many(count, 'deadline')} within ${days} days of ${today} and not applied (${rowWords(rows)}); the first is ${first}.`,
    do: `Apply to ${count === 1 ? 'it' : 'these'} first${someClosed ? ', unless Ineligible as recorded' : ''}.`,
  }),
  lastSeason: (count: number, rows: readonly NamedRow[], since: string): Words => ({
    see: `${many(count, 'deadline')} before ${since}: last season's (${rowWords(rows)}).`,
    do: "Look up this season's deadline.",
  }),
  deadlineMissing: (missing: number, total: number): Words => ({
    see: missingWords(
      missing,
      total,
      ['program not yet applied to', 'programs not yet applied to'],
      'Deadline',
      'near',
    ),
    do: `Fill in Deadline for ${many(missing, 'row')}.`,
  }),
  /** With the day: As of is typed by hand, and may be old. */
  deadlinesOk: (today: string): string => `No deadline is near or past on ${today}.`,

  // L14
  mentor: (count: number, rows: readonly NamedRow[]): Words => ({
    see: `A mentor sees ${many(count, 'program')} differently from the label (${rowWords(rows)}).`,
    do: 'Talk these over: the mentor may know something that the columns do not say.',
  }),
  mentorOk: (count: number): string =>
    `Your mentor agrees with ${count === 1 ? 'the label' : `all ${count} labels`} looked at.`,
  mentorNone: (): Words => ({
    see: 'No Mentor tier yet.',
    do: 'If you have a mentor, ask for a second look: Residency Tiers > Mentor review.',
  }),

  // L16
  ranking: (
    interviews: number,
    ranked: number,
    medians: readonly {
      readonly specialty: string;
      readonly matched: number;
      readonly unmatched: number;
      readonly ranked: number;
    }[],
    isNonUsImg: boolean,
  ): Words => ({
    see:
      `${many(interviews, 'interview')} offered so far, ${many(ranked, 'program')} ranked. ` +
      (medians.length === 0
        ? 'No figures are known here for your specialty.'
        : `Programs ranked, median of non-US IMGs who matched and who did not (${FIGURES_SOURCE.title}): ${medians
            .map(
              ({ specialty, matched, unmatched, ranked: own }) =>
                `${specialty} ${matched} and ${unmatched}, you ${own}`,
            )
            .join('; ')}.${isNonUsImg ? '' : " These are non-US IMGs' figures."}`),
    do: TRUE_ORDER,
  }),

  // L15
  shortlistFull: (safety: number, target: number, reach: number): string =>
    `Complete: ${safety} Safety, ${target} Target, ${reach} Reach.`,
  shortlistLacked: (about: {
    readonly size: number;
    readonly rows: number;
    readonly short: readonly { readonly tier: string; readonly has: number; readonly wanted: number }[];
    readonly lacking: number;
    readonly boston: { readonly count: number; readonly limit: number } | null;
    readonly notApplying: number;
  }): string =>
    [
      about.rows < about.size
        ? `${about.rows} of ${about.size} programs: the list has no more that are open to you.`
        : '',
      about.short.length > 0
        ? `Lacked ${listed(about.short.map(({ tier, has, wanted }) => `${wanted - has} ${tier} (${has} of ${wanted})`))}.`
        : '',
      about.lacking > 0 ? `${many(about.lacking, 'program')} with Not enough data at the end: fill in their data.` : '',
      about.boston === null
        ? ''
        : `${about.boston.count} from the Boston area, more than ${about.boston.limit}: no others of the same tier remain.`,
      about.notApplying > 0 ? `${many(about.notApplying, 'program')} marked Not applying left out.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  shortlistEmpty: (): string =>
    'No program on the list is open to you as recorded. Add programs, or fill in what is missing.',
  sizeProblem: (raw: string): string =>
    `size must be a whole number from 1 up, such as 80, not "${named(raw)}". Leave it out for the middle of your range.`,
  countsProblem: (what: 'no number' | 'negative' | 'fraction' | 'too large', raw: string): string => {
    const said = `"${named(raw)}"`;
    switch (what) {
      case 'no number':
        return `${said} is no number of applications: pass a whole number, or a table with the columns Specialty and Count.`;
      case 'negative':
        return `${said} is below 0: a number of applications starts at 0.`;
      case 'fraction':
        return `${said} is no whole number of applications.`;
      case 'too large':
        return `${said} is more applications than there are programs.`;
    }
  },
} as const;
