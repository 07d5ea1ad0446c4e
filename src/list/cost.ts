// L8: what the applications cost: ERAS program fees by specialty, counted anew for each; other services are left out and named.

import { listMessages as say } from '../messages/list';
import type { Specialty } from '../reading/facts';
import type { Profile } from '../reading/profileFacts';
import { readSpecialty } from '../reading/values/specialty';
import { OTHER_SERVICES } from '../reference/fees';
import type { RuleNumbers } from '../reference/numbers';
import { applicantOf } from '../rules/applicant';
import { bySpecialty, listOf, type Listed } from './applications';
import { finding, holds, sourceOf, type Check } from './context';
import type { ListEntry } from './entry';

export interface SpecialtyCount {
  /** As read from a cell, or the name that counts. */
  readonly specialty: Specialty | string;
  /** Applications, 0 or more. */
  readonly count: number;
}

export interface SpecialtyCost {
  readonly specialty: string;
  readonly count: number;
  /** US dollars. */
  readonly cost: number;
  /** US dollars for one application more in this specialty. */
  readonly next: number;
}

export interface Cost {
  /** US dollars, ERAS program fees only. */
  readonly total: number;
  /** ERAS specialties, most applications first. */
  readonly bySpecialty: readonly SpecialtyCost[];
  /** Applications through other services: not in the total. */
  readonly leftOut: readonly { readonly specialty: string; readonly count: number; readonly service: string }[];
  /** US dollars for the next application in the largest ERAS specialty; the first fee when there is none. */
  readonly next: number;
}

type Fees = Pick<RuleNumbers, 'feeFirst' | 'feeNext' | 'feeFirstCount'>;

const MOST_PROGRAMS = 100000;

/**
 * What these counts cost (L8) [A].
 * @param counts applications by specialty; a specialty that stands twice is added up
 * @param numbers the fees in US dollars and where the second one starts, the person's overrides included
 */
export function applicationCost(counts: readonly SpecialtyCount[], numbers: Fees): Cost {
  const totals = new Map<string, { specialty: string; count: number }>();
  for (const { specialty, count } of counts) {
    const name = typeof specialty === 'string' ? specialty : (specialty.name ?? specialty.written);
    const key = name.trim().toLowerCase();
    const known = totals.get(key);
    if (known) known.count += count;
    else totals.set(key, { specialty: name, count });
  }
  const sorted = [...totals.values()]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.specialty < b.specialty ? -1 : 1));
  const eras = sorted
    .filter(({ specialty }) => !OTHER_SERVICES.has(specialty))
    .map(({ specialty, count }) => ({
      specialty,
      count,
      cost: price(count, numbers),
      next: nextPrice(count, numbers),
    }));
  return {
    total: eras.reduce((sum, { cost }) => sum + cost, 0),
    bySpecialty: eras,
    leftOut: sorted.flatMap(({ specialty, count }) => {
      const service = OTHER_SERVICES.get(specialty);
      return service === undefined ? [] : [{ specialty, count, service }];
    }),
    next: eras[0]?.next ?? nextPrice(0, numbers),
  };
}

/**
 * What counts typed by a person cost.
 * @param counts specialties as written or read, abbreviations too; a blank one is the profile's first (T11)
 */
export function costOfCounts(counts: readonly SpecialtyCount[], profile: Profile): Cost {
  const { firstSpecialty } = applicantOf(profile);
  const read = counts.map(({ specialty, count }) => ({
    specialty: typeof specialty === 'string' ? (readSpecialty(specialty) ?? firstSpecialty) : specialty,
    count,
  }));
  return applicationCost(read, profile.numbers);
}

/** What the applications of a list cost; duplicates are charged once. */
export function costOfEntries(entries: readonly ListEntry[], profile: Profile): Cost {
  return costOfPrograms(listOf(entries).applications, profile.numbers);
}

export function costOfPrograms(programs: readonly Listed[], numbers: Fees): Cost {
  return applicationCost(bySpecialty(programs), numbers);
}

/**
 * What is wrong with a number of applications that was passed to ERASCOST, in one sentence; null when nothing is.
 * Numeric text counts as a number.
 */
export function countsProblem(value: unknown): string | null {
  const raw = typeof value === 'string' ? value.trim() : value;
  const count = typeof raw === 'number' ? raw : typeof raw === 'string' && raw !== '' ? Number(raw) : NaN;
  const shown = typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : '';
  if (!Number.isFinite(count)) return say.countsProblem('no number', shown);
  if (count < 0) return say.countsProblem('negative', shown);
  if (!Number.isInteger(count)) return say.countsProblem('fraction', shown);
  return count > MOST_PROGRAMS ? say.countsProblem('too large', shown) : null;
}

function price(count: number, { feeFirst, feeNext, feeFirstCount }: Fees): number {
  return Math.min(count, feeFirstCount) * feeFirst + Math.max(count - feeFirstCount, 0) * feeNext;
}

function nextPrice(count: number, { feeFirst, feeNext, feeFirstCount }: Fees): number {
  return count < feeFirstCount ? feeFirst : feeNext;
}

export const checkCost: Check = (context) => {
  const { profile, list } = context;
  const { budget, numbers } = profile;
  const cost = costOfPrograms(list.applications, numbers);
  const words = say.cost({
    ...cost,
    budget,
    fees: {
      first: numbers.feeFirst,
      firstCount: numbers.feeFirstCount,
      next: numbers.feeNext,
      source: sourceOf(['feeFirst', 'feeNext', 'feeFirstCount'], context),
    },
  });
  if (budget !== null && cost.total > budget) return [finding('Warn', 'L8', 'Cost', words)];
  if (budget === null || cost.leftOut.length > 0) return [finding('Note', 'L8', 'Cost', words)];
  return [{ ...holds('L8', 'Cost', words.see), do: words.do }];
};
