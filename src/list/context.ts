// What every check of the list is given: the list by programs, the person, the day, and where a number comes from.

import { sourceWords, type NamedRow, type Words } from '../messages/list';
import type { Day, Known } from '../reading/facts';
import type { Profile } from '../reading/profileFacts';
import type { ProgramTable } from '../reading/programs';
import type { RuleNumberKey } from '../reference/numbers';
import { applicantOf, type Applicant } from '../rules/applicant';
import { listOf, type List } from './applications';
import type { ListEntry } from './entry';
import type { Finding, FindingRule, Level } from './finding';

/** What the checks want of a table besides its programs. */
export type ListTable = Pick<ProgramTable, 'mapping' | 'headings'>;

export interface Context {
  readonly entries: readonly ListEntry[];
  readonly list: List;
  readonly profile: Profile;
  readonly applicant: Applicant;
  /** The sidebar's today, else the profile's As of; null = not known (a formula may not ask for today). */
  readonly today: Known<Day>;
  /** The table that the entries were read from; null where it is not known. */
  readonly table: ListTable | null;
}

/** One check of the list: gives its findings, an OK one when it holds, none when it does not bear on this person. */
export type Check = (context: Context) => readonly Finding[];

export function contextOf(
  entries: readonly ListEntry[],
  profile: Profile,
  today?: Known<Day>,
  table: ListTable | null = null,
): Context {
  const applicant = applicantOf(profile);
  return { entries, list: listOf(entries), profile, applicant, today: today ?? profile.asOf, table };
}

export function finding(
  level: Level,
  rule: FindingRule,
  check: string,
  words: Words,
  rows: readonly NamedRow[] = [],
): Finding {
  const { forMore = false } = words;
  return { level, check, rule, see: words.see, do: words.do, rows: rows.map(({ row }) => row), forMore };
}

export function holds(rule: FindingRule, check: string, see: string): Finding {
  return { level: 'OK', check, rule, see, do: '', rows: [], forMore: false };
}

/** Where numbers come from, in words. */
export function sourceOf(keys: readonly RuleNumberKey[], { profile }: Pick<Context, 'profile'>): string {
  return sourceWords(keys, profile.overridden);
}
