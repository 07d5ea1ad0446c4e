// From a header row to columns (H1-H3): which of the person's columns is read as what, and why the others are not.

import {
  chosenByYou,
  betterElsewhere,
  leftOut,
  readByName,
  readByNeighbour,
  readByWords,
  vetoed,
} from '../messages/headers';
import { cellText, isBlankRow } from './cell';
import type { Cell, Row, Table } from './cell';
import type { ColumnName } from './columns';
import { isApplicantsSheet, isApplicantsOwn, namedExam } from './headers/company';
import { meaningOf } from './headers/meaning';
import type { Candidate, Meaning } from './headers/meaning';
import { columnShapes, shapeOf, vetoBy } from './headers/values';
import type { ColumnShapes } from './headers/values';
import { squeeze } from './headers/words';
import type { HeaderMatch, Mapping } from './mapping';

/** How many rows from the top may come before the header (H1). */
const SEARCHED_ROWS = 20;
/** How many rows below the header are looked at for a veto (H2). */
const SAMPLED_ROWS = 200;

type Overrides = ReadonlyMap<ColumnName, string>;

interface Header {
  readonly index: number;
  /** As shown to the person: tidied, a repeated one with " (2)". */
  readonly shown: string;
  readonly text: string;
  readonly meaning: Meaning;
}

interface Claim extends Candidate {
  readonly header: Header;
  readonly certainty: 'sure' | 'likely';
  readonly reason: string;
}

/** Header cells with text, in order, repeated ones numbered. */
function headersOf(row: Row): Header[] {
  const seen = new Map<string, number>();
  const headers: Header[] = [];
  row.forEach((cell, index) => {
    const text = cellText(cell).replace(/\s+/g, ' ');
    if (text === '') return;
    const key = text.toLowerCase();
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    headers.push({ index, text, shown: times > 1 ? `${text} (${times})` : text, meaning: meaningOf(text) });
  });
  return headers;
}

/** P3: headers that the person chose. A numbered one ("Minimum score (2)") names the repeated header. */
function chosen(headers: readonly Header[], overrides: Overrides | undefined): Map<Header, ColumnName> {
  const result = new Map<Header, ColumnName>();
  for (const [column, wanted] of overrides ?? []) {
    const key = squeeze(wanted);
    if (key === '') continue;
    const header =
      headers.find((one) => squeeze(one.shown) === key) ?? headers.find((one) => squeeze(one.text) === key);
    if (header && !result.has(header)) result.set(header, column);
  }
  return result;
}

/** Better claims first: by words, then the fuller column, then the spelling, so that the order of columns does not decide. */
function byMerit(shapes: (index: number) => ColumnShapes, sample: (index: number) => string) {
  return (a: Claim, b: Claim): number =>
    b.strength - a.strength ||
    a.header.meaning.words.unknown - b.header.meaning.words.unknown ||
    shapes(b.header.index).filled - shapes(a.header.index).filled ||
    compare(a.header.meaning.words.squeezed, b.header.meaning.words.squeezed) ||
    compare(sample(a.header.index), sample(b.header.index)) ||
    a.header.index - b.header.index;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * H1-H3: maps a header row to the tracker's columns.
 * @param header the header row.
 * @param body the rows below it (the first 200 are looked at). Values only veto: they never choose, except between the
 *   meanings that one header has ("IMG", "Type", "Code").
 * @param overrides column -> header, as the person chose (P3); wins over everything.
 * @returns the mapping, with a reason for every header that has text. Never throws.
 */
export function mapHeaders(header: Row, body: Table, overrides?: Overrides): Mapping {
  const rows = body.slice(0, SAMPLED_ROWS);
  const cells = (index: number): Cell[] => rows.map((row) => row[index]);
  const shapesByIndex = new Map<number, ColumnShapes>();
  const shapes = (index: number): ColumnShapes => {
    const known = shapesByIndex.get(index) ?? columnShapes(cells(index));
    shapesByIndex.set(index, known);
    return known;
  };
  const sample = (index: number): string => cells(index).map(cellText).join('\n');

  const headers = headersOf(header);
  const picks = chosen(headers, overrides);
  const ofApplicants = isApplicantsSheet(headers.map(({ meaning }) => meaning));
  const exams = namedExam(headers.map(({ meaning }) => meaning));

  const matches = new Map<Header, HeaderMatch>();
  const unmapped = (one: Header, reason: string) =>
    matches.set(one, { index: one.index, header: one.shown, column: null, certainty: 'unmapped', reason });

  const claims: Claim[] = [];
  headers.forEach((one, position) => {
    if (picks.has(one)) return;
    const { meaning } = one;
    const exam = exams[position];
    const candidates: readonly Candidate[] = exam
      ? [{ column: exam, by: 'words', strength: 65, refuses: [] }]
      : meaning.candidates;
    const first = candidates[0];
    if (!first) return unmapped(one, leftOut(meaning.leftOut ?? 'unknown'));
    if (ofApplicants && isApplicantsOwn(first.column, meaning)) return unmapped(one, leftOut('applicants sheet'));
    const fitting = candidates.find((each) => vetoBy(each.column, each.refuses, shapes(one.index)) === null);
    if (!fitting) {
      const shape = vetoBy(first.column, first.refuses, shapes(one.index)) ?? 'text';
      return unmapped(one, vetoed(first.column, shape));
    }
    claims.push({
      ...fitting,
      header: one,
      certainty: fitting.by === 'name' ? 'sure' : 'likely',
      reason: exam
        ? readByNeighbour(exam)
        : fitting.by === 'name'
          ? readByName(fitting.column)
          : readByWords(fitting.column),
    });
    return undefined;
  });

  const holders = new Map<ColumnName, Header>();
  for (const [one, column] of picks) {
    holders.set(column, one);
    matches.set(one, { index: one.index, header: one.shown, column, certainty: 'sure', reason: chosenByYou() });
  }
  for (const claim of claims.sort(byMerit(shapes, sample))) {
    const holder = holders.get(claim.column);
    if (holder) {
      unmapped(claim.header, betterElsewhere(claim.column, holder.shown));
      continue;
    }
    holders.set(claim.column, claim.header);
    const { column, certainty, reason } = claim;
    matches.set(claim.header, { index: claim.header.index, header: claim.header.shown, column, certainty, reason });
  }
  return {
    columns: new Map([...holders].map(([column, { index }]) => [column, index])),
    headers: headers.flatMap((one) => matches.get(one) ?? []),
  };
}

/** Columns whose names are also what a cell may hold ("J-1", "Applied", "IMG friendly"): no sign of a header. */
const ALSO_VALUES: ReadonlySet<ColumnName> = new Set([
  'J-1',
  'H-1B',
  'Visa',
  'IMG %',
  'Status',
  'Signal',
  'Setting',
  'Track',
]);

/** How much a row looks like a header: the number of columns it names, 0 when it is data, a title or blank. */
function headerScore(row: Row, overrides: Overrides | undefined): number {
  if (isBlankRow(row)) return 0;
  const texts = row.filter((cell) => cellText(cell) !== '');
  // A header is words: numbers, dates, ticks, links, states and codes are what stands below one.
  const data = texts.filter((cell) => {
    const shape = shapeOf(cell);
    return shape !== 'text' && shape !== 'phrase' && shape !== 'setting' && shape !== 'track' && shape !== null;
  });
  if (data.length * 5 > texts.length) return 0;
  const { columns, headers } = mapHeaders(row, [], overrides);
  if (!columns.has('Program') && !columns.has('Code')) return 0;
  if (headers.length === 1) return columns.has('Program') ? 1 : 0;
  const telling = [...columns.keys()].filter((column) => !ALSO_VALUES.has(column));
  return telling.length > 1 || columns.size > 3 ? columns.size : 0;
}

/**
 * True when this row looks like a header row rather than a program (used for one-row calls).
 * @param overrides column -> header, as the person chose (P3).
 */
export function looksLikeHeader(row: Row, overrides?: Overrides): boolean {
  return headerScore(row, overrides) > 0;
}

/**
 * H1: finds the header row among the first 20 rows; merged titles, notes and blank rows above it are skipped.
 * @returns its position, 0 = first row, or null when there is none.
 */
export function findHeaderRow(table: Table, overrides?: Overrides): number | null {
  let best: number | null = null;
  let bestScore = 0;
  const searched = Math.min(table.length, SEARCHED_ROWS);
  for (let index = 0; index < searched; index++) {
    const row = table[index];
    if (!row) continue;
    const score = headerScore(row, overrides);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}
