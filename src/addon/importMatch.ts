// Which rows of a file are programs that the tracker already has (L6), and which say the same program twice. Pure, linear.

import { duplicateGroups, nameKey, type Comparable } from '../list/duplicates';
import type { Program } from '../reading/facts';
import type { Profile } from '../reading/profileFacts';
import { applicantOf } from '../rules/applicant';

export interface Placed {
  /** Row of the tracker, 1 = first. */
  readonly row: number;
  readonly program: Program;
}

/** `code` and `name` as L6 has it; `name alone` = the same name and specialty where one of the two gives no place or code. */
export type MatchBy = 'code' | 'name' | 'name alone';

export type Match =
  | { readonly kind: 'none' }
  /** A program of the tracker. */
  | { readonly kind: 'there'; readonly row: number; readonly by: MatchBy }
  /** The same program as an earlier row of the file, by position. */
  | { readonly kind: 'again'; readonly index: number };

interface Entry extends Comparable {
  readonly row: number;
  /** Position among the file's rows; -1 = of the tracker. */
  readonly index: number;
}

/** @returns one match for each program of the file, in order */
export function matchRows(existing: readonly Placed[], file: readonly Program[], profile: Profile): readonly Match[] {
  const { firstSpecialty } = applicantOf(profile);
  const entryOf = (program: Program, row: number, index: number): Entry => ({
    row,
    index,
    program,
    assessment: { specialty: program.specialty ?? firstSpecialty },
  });
  const entries = [
    ...existing.map(({ program, row }) => entryOf(program, row, -1)),
    ...file.map((program, index) => entryOf(program, 0, index)),
  ];
  const matches: Match[] = file.map(() => ({ kind: 'none' }));
  for (const group of duplicateGroups(entries)) {
    const there = group.filter(({ index }) => index < 0);
    const [first] = group;
    for (const { index, program } of group) {
      if (index < 0) continue;
      const same = there.find((one) => sameCode(one.program, program));
      const target = same ?? there[0];
      if (target) matches[index] = { kind: 'there', row: target.row, by: same ? 'code' : 'name' };
      else if (first && first.index !== index) matches[index] = { kind: 'again', index: first.index };
    }
  }
  byNameAlone(entries, matches);
  return matches;
}

function sameCode(a: Program, b: Program): boolean {
  return (a.code !== '' && a.code === b.code) || (a.nrmpCode !== '' && a.nrmpCode === b.nrmpCode);
}

/** Rows that no other rule places: the tracker's only program of that name, where the places cannot contradict each other. */
function byNameAlone(entries: readonly Entry[], matches: Match[]): void {
  const words = new Map<string, string>();
  const keyOf = ({ program, assessment }: Entry): string =>
    nameKey({ program: { ...program, state: null, city: '' }, assessment }, words);
  const there = new Map<string, Entry[]>();
  const open = entries.filter(({ index }) => index >= 0 && matches[index]?.kind === 'none');
  if (open.length === 0) return;
  for (const entry of entries) {
    if (entry.index >= 0) continue;
    const key = keyOf(entry);
    if (key === '') continue;
    there.set(key, [...(there.get(key) ?? []), entry].slice(0, 2));
  }
  const found = new Map<number, number[]>();
  for (const entry of open) {
    const [only, second] = there.get(keyOf(entry)) ?? [];
    if (!only || second || contradict(only.program, entry.program)) continue;
    found.set(only.row, [...(found.get(only.row) ?? []), entry.index].slice(0, 2));
  }
  // Two rows of the file for one of the tracker: nobody can tell which of them it is.
  for (const [row, [index, other]] of found)
    if (index !== undefined && other === undefined) matches[index] = { kind: 'there', row, by: 'name alone' };
}

function contradict(a: Program, b: Program): boolean {
  const differ = (one: string | null, other: string | null): boolean => !!one && !!other && one !== other;
  return (
    differ(a.state, b.state) ||
    differ(a.code, b.code) ||
    differ(a.nrmpCode, b.nrmpCode) ||
    (differ(a.city.toLowerCase(), b.city.toLowerCase()) && a.state === null && b.state === null)
  );
}
