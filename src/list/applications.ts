// Which rows count as applications, and what the rows of one program say together: every check of the list starts here.

import { STATUSES, type Day, type Known, type Status, type Tracking } from '../reading/facts';
import type { Tier } from '../rules/assessment';
import { duplicateGroups } from './duplicates';
import type { ListEntry } from './entry';

/** One program of the list: its row, or the row that speaks for its duplicates (L6), and what these say together. */
export interface Listed {
  readonly entry: ListEntry;
  /** All its rows, the speaking one included. */
  readonly group: readonly ListEntry[];
  readonly counts: boolean;
  readonly status: Known<Status>;
  readonly signal: Tracking['signal'];
  readonly deadline: Known<Day>;
  readonly checkedOn: Known<Day>;
  readonly applied: boolean;
  readonly interviewed: boolean;
  readonly ranked: boolean;
}

export interface List {
  readonly programs: readonly Listed[];
  /** Those that count as applications. */
  readonly applications: readonly Listed[];
  /** False = no row has a status that can be read, so that every row counts. */
  readonly hasStatus: boolean;
}

/** What a status says about the season so far. */
interface Progress {
  /** How far the program is in the order of a season. */
  readonly place: number;
  readonly counts: boolean;
  readonly applied: boolean;
  readonly interviewed: boolean;
  readonly ranked: boolean;
}

/** In the order of a season; from `To apply` on a row counts. */
const SEASON_ORDER: readonly Status[] = ['Not applying', ...STATUSES.filter((status) => status !== 'Not applying')];
const TO_APPLY = SEASON_ORDER.indexOf('To apply');
const INTERVIEW: ReadonlySet<Status> = new Set([
  'Interview offered',
  'Interview scheduled',
  'Interviewed',
  'Ranked',
  'Matched',
]);
const PROGRESS: ReadonlyMap<Status, Progress> = new Map(
  SEASON_ORDER.map((status, place) => [
    status,
    {
      place,
      counts: place >= TO_APPLY,
      applied: place > TO_APPLY,
      interviewed: INTERVIEW.has(status),
      ranked: status === 'Ranked' || status === 'Matched',
    },
  ]),
);
const NO_STATUS: Progress = { place: -1, counts: false, applied: false, interviewed: false, ranked: false };
/** Of two rows of one program the one with the harder label speaks: nobody should rest on the easier one. */
const SPEAKS_FIRST: Record<Tier, number> = { Ineligible: 0, Reach: 1, Target: 2, Safety: 3, 'Not enough data': 4 };
const SIGNAL_ORDER = ['gold', 'silver', 'signal'] as const;

/**
 * Section 5: does a row with this status count as an application?
 * @param hasStatus whether any row of the list has a status; a blank one counts only where none has
 */
function isApplication(status: Known<Status>, hasStatus: boolean): boolean {
  return status === null ? !hasStatus : progressOf(status).counts;
}

const before = new WeakMap<readonly ListEntry[], List>();

/** The list by programs, duplicates put together; worked out once for each array of entries. Row order does not matter. */
export function listOf(entries: readonly ListEntry[]): List {
  const known = before.get(entries);
  if (known) return known;
  const hasStatus = entries.some(({ tracking }) => tracking.status !== null);
  const programs = duplicateGroups(entries)
    .map((group) => listed(group, hasStatus))
    .sort((a, b) => a.entry.row - b.entry.row);
  const list = { programs, applications: programs.filter(({ counts }) => counts), hasStatus };
  before.set(entries, list);
  return list;
}

/** The rows of these programs as findings name them: ascending, one for each program. */
export function rowsOf(programs: readonly Listed[]): readonly ListEntry[] {
  return inRowOrder(programs.map(({ entry }) => entry));
}

/** Rows as findings name them: ascending. */
export function inRowOrder(entries: readonly ListEntry[]): readonly ListEntry[] {
  const ascending = entries.every(({ row }, index) => index === 0 || (entries[index - 1]?.row ?? 0) <= row);
  return ascending ? entries : [...entries].sort((a, b) => a.row - b.row);
}

export function tierOf({ entry }: Listed): Tier {
  return entry.assessment.tier;
}

/** The specialty that counts, as it is shown and counted: its known name, else as written. */
export function specialtyOf({ entry }: Listed): string {
  const { name, written } = entry.assessment.specialty;
  return name ?? written;
}

/** How many programs each specialty has, most first, then by name. */
export function bySpecialty(
  programs: readonly Listed[],
): readonly { readonly specialty: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const program of programs) {
    const specialty = specialtyOf(program);
    counts.set(specialty, (counts.get(specialty) ?? 0) + 1);
  }
  return [...counts]
    .map(([specialty, count]) => ({ specialty, count }))
    .sort((a, b) => b.count - a.count || (a.specialty < b.specialty ? -1 : 1));
}

function progressOf(status: Known<Status>): Progress {
  return status === null ? NO_STATUS : (PROGRESS.get(status) ?? NO_STATUS);
}

function listed(group: readonly ListEntry[], hasStatus: boolean): Listed {
  const entry = speaker(group, hasStatus);
  const told = group.length === 1 ? entry.tracking : together(group.map(({ tracking }) => tracking));
  const { status } = told;
  const progress = progressOf(status);
  // A day or a rank beside a blank status says that the person has applied, and paid.
  const underWay = told.appliedOn !== null || told.interviewOn !== null || told.myRank !== null;
  return {
    entry,
    group,
    counts: progress.counts || (status === null && (underWay || !hasStatus)),
    status,
    signal: told.signal,
    deadline: told.deadline,
    checkedOn: told.checkedOn,
    applied: progress.applied || told.appliedOn !== null,
    interviewed: progress.interviewed || told.interviewOn !== null,
    ranked: progress.ranked || told.myRank !== null,
  };
}

type Together = Pick<Tracking, 'status' | 'signal' | 'deadline' | 'checkedOn' | 'appliedOn' | 'interviewOn' | 'myRank'>;

/** What the rows of one program say together: the furthest status, the earliest deadline, the latest check. */
function together(trackings: readonly Tracking[]): Together {
  const days = (pick: (tracking: Tracking) => Known<Day>): readonly Day[] =>
    trackings
      .map(pick)
      .filter((day) => day !== null)
      .sort();
  const checked = days(({ checkedOn }) => checkedOn);
  return {
    status: trackings.reduce<Known<Status>>(
      (far, { status }) => (progressOf(status).place > progressOf(far).place ? status : far),
      null,
    ),
    signal: SIGNAL_ORDER.find((kind) => trackings.some(({ signal }) => signal === kind)) ?? null,
    deadline: days(({ deadline }) => deadline)[0] ?? null,
    checkedOn: checked[checked.length - 1] ?? null,
    appliedOn: days(({ appliedOn }) => appliedOn)[0] ?? null,
    interviewOn: days(({ interviewOn }) => interviewOn)[0] ?? null,
    myRank: trackings.find(({ myRank }) => myRank !== null)?.myRank ?? null,
  };
}

/** The row that speaks for its duplicates: by what it says, so that the order of rows does not matter. */
function speaker(group: readonly ListEntry[], hasStatus: boolean): ListEntry {
  const [first, ...others] = group;
  if (first === undefined) throw new Error('A group of rows is never empty.');
  return others.reduce((best, entry) => (speaksBefore(entry, best, hasStatus) ? entry : best), first);
}

function speaksBefore(a: ListEntry, b: ListEntry, hasStatus: boolean): boolean {
  const rank = ({ tracking, assessment }: ListEntry) =>
    (isApplication(tracking.status, hasStatus) ? 0 : 10) + SPEAKS_FIRST[assessment.tier];
  if (rank(a) !== rank(b)) return rank(a) < rank(b);
  const [textA, textB] = [contentOf(a), contentOf(b)];
  return textA === textB ? a.row < b.row : textA < textB;
}

/** All that a row says, as one text: puts rows in an order that does not hang on where they stand. */
export function contentOf({ program, tracking }: ListEntry): string {
  return JSON.stringify([program, tracking]);
}
