// L6: which rows are the same program, however written. Rows of one program count once and are charged once everywhere.

import { STATES } from '../reference/states';
import type { Program, Specialty } from '../reading/facts';

/** A name's spellings that mean the same word in hospital names. */
const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['hosp', 'hospital'],
  ['hospitals', 'hospital'],
  ['ctr', 'center'],
  ['centre', 'center'],
  ['univ', 'university'],
  ['med', 'medical'],
  ['mt', 'mount'],
  ['the', ''],
  ['of', ''],
  ['and', ''],
  ['residency', ''],
  ['program', ''],
]);
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu;
const PLAIN = /^[ -~]*$/;
const MARKS = /[\u0300-\u036f'\u2019\u02bc`\u00b4]/g;

/** What rows are told apart by: an entry of the list, or a row that is about to be imported. */
export interface Comparable {
  readonly program: Program;
  /** Its specialty, a blank one being the applicant's first (T11). */
  readonly assessment: { readonly specialty: Specialty };
}

interface Codes {
  readonly acgme: ReadonlySet<string>;
  readonly nrmp: ReadonlySet<string>;
}

/**
 * Puts the rows of one program together (L6): the same ACGME or NRMP code, or the same name, specialty, state and track.
 * Different codes or tracks are different programs; a blank track is the categorical one. Where a row without a code has
 * the name of two programs with different codes, it stays apart: nobody can tell which of them it is.
 * @param entries rows in any order
 * @returns every row in exactly one group, groups in the order of their first row; linear in the number of rows
 */
export function duplicateGroups<T extends Comparable>(entries: readonly T[]): readonly (readonly T[])[] {
  const parent = entries.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    for (let next = parent[root] ?? root; next !== root; next = parent[root] ?? root) root = next;
    for (let at = index; at !== root;) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const join = (indices: readonly number[]): void => {
    const first = indices[0];
    if (first === undefined) return;
    for (const index of indices) {
      const [a, b] = [rootOf(first), rootOf(index)];
      parent[Math.max(a, b)] = Math.min(a, b);
    }
  };

  const acgme = entries.map(({ program }) => codeKey(program.code));
  const nrmp = entries.map(({ program }) => codeKey(program.nrmpCode));
  joinByCode(entries, acgme, nrmp, join);
  joinByCode(entries, nrmp, acgme, join);
  if (acgme.includes('')) joinByName(entries, acgme, nrmp, rootOf, join);

  // A root is the first row of its group: its place is known before those of the others.
  const groups: T[][] = [];
  const groupOf: T[][] = [];
  entries.forEach((entry, index) => {
    const group = groupOf[rootOf(index)];
    if (group) {
      group.push(entry);
      return;
    }
    groups.push((groupOf[index] = [entry]));
  });
  return groups;
}

/** Joins rows with the same code and track, unless their other codes tell them apart. */
function joinByCode(
  entries: readonly Comparable[],
  codes: readonly string[],
  otherCodes: readonly string[],
  join: (indices: readonly number[]) => void,
): void {
  for (const bucket of sameCodeAndTrack(entries, codes)) {
    const parts = new Map<string, number[]>();
    for (const index of bucket) pushTo(parts, otherCodes[index] ?? '', index);
    const known = parts.size - (parts.has('') ? 1 : 0);
    if (known <= 1) join(bucket);
    else parts.forEach(join);
  }
}

/** The rows that share code and track with another row; most codes stand once and cost one look. */
function sameCodeAndTrack(entries: readonly Comparable[], codes: readonly string[]): Iterable<readonly number[]> {
  const first = new Map<string, number>();
  const repeated = new Map<string, number[]>();
  codes.forEach((code, index) => {
    if (code === '') return;
    const earlier = first.get(code);
    if (earlier === undefined) first.set(code, index);
    else if (repeated.has(code)) pushTo(repeated, code, index);
    else repeated.set(code, [earlier, index]);
  });
  const buckets = new Map<string, number[]>();
  for (const [code, indices] of repeated)
    for (const index of indices) pushTo(buckets, `${code}|${entries[index]?.program.track ?? 'Categorical'}`, index);
  return buckets.values();
}

/** Joins rows with the same name, specialty, state and track, unless their codes tell them apart. */
function joinByName(
  entries: readonly Comparable[],
  acgme: readonly string[],
  nrmp: readonly string[],
  rootOf: (index: number) => number,
  join: (indices: readonly number[]) => void,
): void {
  const codes = new Map<number, { acgme: Set<string>; nrmp: Set<string> }>();
  const buckets = new Map<string, number[]>();
  const specialtyWords = new Map<string, string>();
  entries.forEach((entry, index) => {
    const root = rootOf(index);
    const own = codes.get(root) ?? { acgme: new Set(), nrmp: new Set() };
    codes.set(root, own);
    if (acgme[index]) own.acgme.add(acgme[index]);
    if (nrmp[index]) own.nrmp.add(nrmp[index]);
    const key = nameKey(entry, specialtyWords);
    if (key !== '') pushTo(buckets, key, index);
  });
  const of = (index: number): Codes => codes.get(rootOf(index)) ?? { acgme: new Set(), nrmp: new Set() };
  for (const bucket of buckets.values()) {
    if (bucket.length < 2) continue;
    const all = { acgme: new Set<string>(), nrmp: new Set<string>() };
    for (const index of bucket) {
      of(index).acgme.forEach((code) => all.acgme.add(code));
      of(index).nrmp.forEach((code) => all.nrmp.add(code));
    }
    if (all.acgme.size <= 1 && all.nrmp.size <= 1) join(bucket);
    else join(bucket.filter((index) => of(index).acgme.size === 0 && of(index).nrmp.size === 0));
  }
}

/**
 * The name with specialty, state and track, comparable; '' without a name. Without a state the city stands for it.
 * @param specialtyWords kept by the caller between rows: words that were made before
 */
export function nameKey({ program, assessment }: Comparable, specialtyWords: Map<string, string>): string {
  const field = assessment.specialty.name ?? assessment.specialty.written;
  const specialty = specialtyWords.get(field) ?? words(field);
  specialtyWords.set(field, specialty);
  // A name of signs alone has no words; it is still a name.
  const full = words(program.name) || program.name.trim();
  if (full === '') return '';
  // "St. Mary's - Internal Medicine" beside a Specialty column is the same name without it.
  const short = specialty === '' ? full : ` ${full} `.replace(` ${specialty} `, ' ').trim();
  const place = program.state === null ? words(program.city) : STATES[program.state];
  return [short === '' ? full : short, specialty, place, program.track ?? 'Categorical'].join('|');
}

function words(text: string): string {
  const short = text.slice(0, 300);
  return (PLAIN.test(short) ? short : short.normalize('NFKD'))
    .replace(MARKS, '')
    .toLowerCase()
    .split(NOT_A_WORD)
    .map((word) => SAME_WORD.get(word) ?? word)
    .filter((word) => word !== '')
    .join(' ');
}

function codeKey(code: string): string {
  return code === '' ? '' : code.trim().toUpperCase();
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
