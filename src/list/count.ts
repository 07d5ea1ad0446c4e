// L1: how many applications there are against the range that fits this person. APPCOUNT is L1 in one cell.

import { listMessages as say, type RangeBasis } from '../messages/list';
import type { Profile } from '../reading/profileFacts';
import type { RuleNumberKey } from '../reference/numbers';
import { SPECIALTIES } from '../reference/specialties';
import { applicantOf } from '../rules/applicant';
import { bySpecialty, listOf, tierOf, type List } from './applications';
import { finding, holds, named, sourceOf, type Check } from './context';
import { costOfCounts } from './cost';
import type { ListEntry } from './entry';

export interface CountRange {
  readonly min: number;
  readonly max: number;
  readonly basis: RangeBasis;
  /** The number that holds the lower end, for its source. */
  readonly key: RuleNumberKey;
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

/** L1: the range of applications for this person, in programs; nationwide, all specialties together. */
export function countRange(profile: Profile): CountRange {
  const { numbers } = profile;
  const { isImg, lowBand, score, firstSpecialty } = applicantOf(profile);
  const widest = (basis: RangeBasis): CountRange => ({
    min: numbers.countLowMin,
    max: numbers.countLowMax,
    basis,
    key: 'countLowMin',
  });
  if (!isImg) return { min: numbers.countUsMin, max: numbers.countUsMax, basis: 'US graduate', key: 'countUsMin' };
  if (firstSpecialty.name === 'Family Medicine') return widest('Family Medicine');
  if (lowBand) return widest('low band');
  if (score === null) return widest('no score');
  const matched = SPECIALTIES.find(({ name }) => name === firstSpecialty.name)?.matched;
  if (matched === undefined) return widest('no figures');
  if (score.points < matched.median) return widest('below median');
  if (score.points <= matched.q3)
    return { min: numbers.countMiddleMin, max: numbers.countMiddleMax, basis: 'up to Q3', key: 'countMiddleMin' };
  return { min: numbers.countHighMin, max: numbers.countHighMax, basis: 'above Q3', key: 'countHighMin' };
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
  const largest = costOfCounts(result.bySpecialty, profile.numbers).bySpecialty[0];
  const words = say.count({
    verdict,
    count,
    min: range.min,
    max: range.max,
    source: sourceOf(range.key, context),
    basis: range.basis,
    specialty: applicant.firstSpecialty.name ?? applicant.firstSpecialty.written,
    bySpecialty: named(result.bySpecialty),
    notCounted: result.notCounted,
    ineligible: result.ineligible,
    next: largest === undefined ? null : { price: largest.next, specialty: largest.specialty },
    needsVisa: applicant.visa.j1 || applicant.visa.h1b,
    ranking,
  });
  if (verdict === 'In range') return [holds('L1', 'Applications', words.see)];
  if (verdict === 'Many' || ranking) return [finding('Note', 'L1', 'Applications', words)];
  return [finding(count < range.min / 2 ? 'Stop' : 'Warn', 'L1', 'Applications', words)];
};
