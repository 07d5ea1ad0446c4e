// L1: how many applications there are against the range that fits this person. APPCOUNT is L1 in one cell.

import { listMessages as say, OUR_CHOICE, OWN_RULE, type RangeBasis } from '../messages/list';
import type { Profile } from '../reading/profileFacts';
import type { RuleNumberKey } from '../reference/numbers';
import { applicantOf } from '../rules/applicant';
import { figuresOf } from '../rules/evidence/reference';
import { bySpecialty, listOf, tierOf, type List } from './applications';
import { finding, holds, sourceOf, type Check } from './context';
import { applicationCost } from './cost';
import type { ListEntry } from './entry';

export interface CountRange {
  readonly min: number;
  readonly max: number;
  readonly basis: RangeBasis;
  /** Where it comes from, in words. */
  readonly source: string;
}

export type Verdict = 'Too few' | 'In range' | 'Many';

export interface CountResult {
  readonly count: number;
  readonly range: CountRange;
  readonly verdict: Verdict;
  readonly bySpecialty: readonly { readonly specialty: string; readonly count: number }[];
  /** Programs on the list that do not count as applications. */
  readonly notCounted: number;
  /** Applications that are Ineligible; they are in `count`. */
  readonly ineligible: number;
}

type RangeKeys = readonly [min: RuleNumberKey, max: RuleNumberKey];
const WIDEST: RangeKeys = ['countLowMin', 'countLowMax'];
/** The guide gives 80-120 for the low band and for Family Medicine; that the others share it is our choice. */
const BY_THE_GUIDE: ReadonlySet<RangeBasis> = new Set(['low band', 'Family Medicine']);

/** L1: the range of applications for this person, in programs; nationwide, all specialties together. */
export function countRange(profile: Profile): CountRange {
  const { basis, keys } = basisOf(profile);
  const own = sourceOf(keys, { profile });
  return {
    min: profile.numbers[keys[0]],
    max: profile.numbers[keys[1]],
    basis,
    source: own === OWN_RULE || BY_THE_GUIDE.has(basis) ? own : OUR_CHOICE,
  };
}

function basisOf(profile: Profile): { readonly basis: RangeBasis; readonly keys: RangeKeys } {
  const { isImg, lowBand, score, firstSpecialty } = applicantOf(profile);
  if (!isImg) return { basis: 'US graduate', keys: ['countUsMin', 'countUsMax'] };
  if (firstSpecialty.name === 'Family Medicine') return { basis: 'Family Medicine', keys: WIDEST };
  if (lowBand) return { basis: 'low band', keys: WIDEST };
  if (score === null) return { basis: 'no score', keys: WIDEST };
  const matched = figuresOf(firstSpecialty)?.matched;
  if (matched === undefined) return { basis: 'no figures', keys: WIDEST };
  if (score.points < matched.median) return { basis: 'below median', keys: WIDEST };
  if (score.points <= matched.q3) return { basis: 'up to Q3', keys: ['countMiddleMin', 'countMiddleMax'] };
  return { basis: 'above Q3', keys: ['countHighMin', 'countHighMax'] };
}

/** L1 in numbers: duplicates once, only rows that count as applications. */
export function countApplications(entries: readonly ListEntry[], profile: Profile): CountResult {
  return countOf(listOf(entries), profile);
}

/** APPCOUNT's text: `Too few: 62 of 80-120`, `In range: 96 of 80-120`, `Many: 140 of 80-120`. */
export function appCount(entries: readonly ListEntry[], profile: Profile): string {
  const { verdict, count, range } = countApplications(entries, profile);
  return `${verdict}: ${count} of ${range.min}-${range.max}`;
}

function countOf({ applications, programs }: List, profile: Profile): CountResult {
  const range = countRange(profile);
  const count = applications.length;
  return {
    count,
    range,
    verdict: count < range.min ? 'Too few' : count > range.max ? 'Many' : 'In range',
    bySpecialty: bySpecialty(applications),
    notCounted: programs.length - count,
    ineligible: applications.filter((program) => tierOf(program) === 'Ineligible').length,
  };
}

export const checkCount: Check = (context) => {
  const { profile, applicant, list } = context;
  const result = countOf(list, profile);
  const { count, range, verdict } = result;
  const ranking = profile.stage === 'Interviews and ranking';
  const largest = applicationCost(result.bySpecialty, profile.numbers).bySpecialty[0];
  const words = say.count({
    ...result,
    ...range,
    specialty: applicant.firstSpecialty.name ?? applicant.firstSpecialty.written,
    next: largest === undefined ? null : { price: largest.next, specialty: largest.specialty },
    needsVisa: applicant.visa.j1 || applicant.visa.h1b,
    ranking,
  });
  if (verdict === 'In range') return [holds('L1', 'Applications', words.see)];
  if (verdict === 'Many' || ranking) return [finding('Note', 'L1', 'Applications', words)];
  return [finding(count < range.min / 2 ? 'Stop' : 'Warn', 'L1', 'Applications', words)];
};
