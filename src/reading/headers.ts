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
import type { LeftOut } from '../messages/headers';
import { cellText, isBlankRow } from './cell';
import type { Row, Table } from './cell';
import type { ColumnName } from './columns';
import {
  isApplicantsOwn,
  isApplicantsSheet,
  legendColumns,
  namedExam,
  otherSeasons,
  scoresOfSomeExam,
  speaksOfPolicy,
} from './headers/company';
import { knownMeaning } from './headers/meaning';
import type { Candidate, Meaning } from './headers/meaning';
import { joinRows } from './headers/twoRows';
import { HEADER_SHAPES, shapeOf, vetoBy } from './headers/values';
import { squeeze } from './headers/words';
import type { HeaderMatch, Lost, Mapping } from './mapping';

/** How many rows from the top may come before the header (H1). */
const SEARCHED_ROWS = 20;
/** A row that names so many columns is the header: no better one is looked for below it. */
const PLAINLY_A_HEADER = 6;

type Overrides = ReadonlyMap<ColumnName, string>;

interface HeaderCell {
  readonly index: number;
  /** As shown to the person: tidied, a repeated one with " (2)". */
  readonly shown: string;
  readonly text: string;
  readonly meaning: Meaning;
}

interface Claim {
  readonly header: HeaderCell;
  readonly candidate: Candidate;
}

/** Header cells with text, in order, repeated ones numbered. */
function headersOf(row: Row): HeaderCell[] {
  const seen = new Map<string, number>();
  const headers: HeaderCell[] = [];
  row.forEach((cell, index) => {
    const text = cellText(cell).replace(/\s+/g, ' ');
    if (text === '') return;
    const key = text.toLowerCase();
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    headers.push({ index, text, shown: times > 1 ? `${text} (${times})` : text, meaning: knownMeaning(text) });
  });
  return headers;
}

/** P3: headers that the person chose. A numbered one ("Minimum score (2)") names the repeated header. */
function chosen(headers: readonly HeaderCell[], overrides: Overrides | undefined): Map<HeaderCell, ColumnName> {
  const result = new Map<HeaderCell, ColumnName>();
  for (const [column, wanted] of overrides ?? []) {
    const key = squeeze(wanted);
    if (key === '') continue;
    const header =
      headers.find((one) => squeeze(one.shown) === key) ?? headers.find((one) => squeeze(one.text) === key);
    if (header && !result.has(header)) result.set(header, column);
  }
  return result;
}

/**
 * Better claims first: by words, without a year before with one, then by spelling. Neither the order of the columns nor
 * what stands in them decides, so that one row alone is read like the same row in its table (T27).
 */
function byMerit(a: Claim, b: Claim): number {
  return (
    b.candidate.strength - a.candidate.strength ||
    a.header.meaning.words.unknown - b.header.meaning.words.unknown ||
    Math.sign(a.header.meaning.words.year) - Math.sign(b.header.meaning.words.year) ||
    compare(a.header.meaning.words.squeezed, b.header.meaning.words.squeezed) ||
    a.header.index - b.header.index
  );
}

/** P3: columns that the person wants no header to be read as: `Column: Visa | (not used)`. */
function columnsNotUsed(overrides: Overrides | undefined): ReadonlySet<ColumnName> {
  const columns = new Set<ColumnName>();
  for (const [column, wanted] of overrides ?? []) if (/^\W*(?:not used|none)\W*$/i.test(wanted)) columns.add(column);
  return columns;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a header may stand for beside the others, or why it stands for nothing and what it sounds like. */
interface Reading {
  readonly candidates: readonly Candidate[];
  readonly leftOut: string;
  readonly meant: ColumnName | null;
}

/** What each header may stand for in the company of the others: its candidates, or why it has none (H2). */
function inCompany(headers: readonly HeaderCell[]): readonly Reading[] {
  const meanings = headers.map(({ meaning }) => meaning);
  const ofApplicants = isApplicantsSheet(meanings);
  const policy = speaksOfPolicy(meanings);
  const exams = namedExam(meanings);
  const legend = legendColumns(meanings);
  const others = otherSeasons(meanings);
  const someExam = scoresOfSomeExam(meanings);
  return meanings.map((meaning, position) => {
    const named = exams[position] ?? legend[position];
    if (named)
      return { candidates: [{ column: named, by: 'company', strength: 65, refuses: [] }], leftOut: '', meant: null };
    const first = meaning.candidates[0];
    const none = (why: LeftOut) => ({ candidates: [], leftOut: leftOut(why), meant: first?.column ?? null });
    if (!first) return none(meaning.leftOut ?? 'unknown');
    if (others[position] === true) return none('another season');
    if (someExam[position] === true) return none('which exam');
    if (meaning.needsPolicy && (ofApplicants || !policy)) return none('calendar year');
    if (ofApplicants && isApplicantsOwn(first.column, meaning)) return none('applicants sheet');
    return { candidates: meaning.candidates, leftOut: '', meant: null };
  });
}

const REASON: { readonly [by in Candidate['by']]: (column: ColumnName) => string } = {
  name: readByName,
  words: readByWords,
  company: readByNeighbour,
};

/**
 * H1-H3: maps a header row to the tracker's columns.
 * @param header the header row.
 * @param body the rows below it. Values only veto, when every filled cell speaks against the column: they never choose, except between the
 *   meanings that one header has ("IMG", "Type", "Code").
 * @param overrides column -> header, as the person chose (P3); wins over everything.
 * @returns the mapping, with a reason for every header that has text. Never throws.
 */
export function mapHeaders(header: Row, body: Table, overrides?: Overrides): Mapping {
  const headers = headersOf(header);
  const picks = chosen(headers, overrides);
  const readings = inCompany(headers);
  const holders = new Map<ColumnName, HeaderCell>();
  const matches: HeaderMatch[] = [];
  for (const [one, column] of picks) {
    holders.set(column, one);
    matches.push(mapped(one, column, 'sure', chosenByYou()));
  }
  const claims: Claim[] = [];
  headers.forEach((one, position) => {
    const reading = readings[position];
    if (!reading || picks.has(one)) return;
    const claim = claimOf(one, reading, body);
    if ('candidate' in claim) claims.push(claim);
    else matches.push(claim);
  });
  matches.push(...settle(claims, holders, columnsNotUsed(overrides)));
  return {
    columns: new Map([...holders].map(([column, { index }]) => [column, index])),
    headers: matches.sort((a, b) => a.index - b.index).map((match) => perhapsMeant(match, holders)),
  };
}

function mapped(
  { index, shown }: HeaderCell,
  column: ColumnName,
  certainty: 'sure' | 'likely',
  reason: string,
): HeaderMatch {
  return { index, header: shown, column, meant: null, lost: null, certainty, reason };
}

/** @param meant the column that it sounds like; null for none */
function unmapped(
  { index, shown }: HeaderCell,
  reason: string,
  meant: ColumnName | null = null,
  lost: Lost = 'in doubt',
): HeaderMatch {
  return {
    index,
    header: shown,
    column: null,
    meant,
    lost: meant === null ? null : lost,
    certainty: 'unmapped',
    reason,
  };
}

/** What a header claims: the first of its candidates that its cells do not speak against, or why it claims nothing. */
function claimOf(header: HeaderCell, reading: Reading, body: Table): Claim | HeaderMatch {
  let veto: HeaderMatch | null = null;
  for (const candidate of reading.candidates) {
    const { column } = candidate;
    const against = vetoBy(candidate, body, header.index);
    if (against === null) return { header, candidate };
    veto ??= unmapped(header, vetoed(column, against), column, 'by its cells');
  }
  return veto ?? unmapped(header, reading.leftOut, reading.meant);
}

/** Each column goes to the best claim. @param holders who has one already; those that get one are added */
function settle(
  claims: readonly Claim[],
  holders: Map<ColumnName, HeaderCell>,
  unwanted: ReadonlySet<ColumnName>,
): readonly HeaderMatch[] {
  const give = (one: HeaderCell, column: ColumnName, certainty: 'sure' | 'likely', reason: string) => {
    holders.set(column, one);
    return mapped(one, column, certainty, reason);
  };
  return [...claims].sort(byMerit).map(({ header: one, candidate: { column, by } }) => {
    if (unwanted.has(column)) return unmapped(one, chosenByYou());
    const holder = holders.get(column);
    if (!holder) return give(one, column, by === 'name' ? 'sure' : 'likely', REASON[by](column));
    // "Applied?" beside "Status": a yes is as good as the day.
    const isSpare = column === 'Status' && one.meaning.candidates.some((other) => other.column === 'Applied on');
    return isSpare && !unwanted.has('Applied on') && !holders.has('Applied on')
      ? give(one, 'Applied on', 'likely', readByWords('Applied on'))
      : unmapped(one, betterElsewhere(column, holder.shown), column, 'to another');
  });
}

/** What a header that nothing is known of may be about, where no other header is: columns that a label needs. */
const PERHAPS: readonly (readonly [ideas: readonly string[], columns: readonly ColumnName[]])[] = [
  [
    ['visa', 'j1', 'h1b'],
    ['Visa', 'J-1', 'H-1B'],
  ],
  [['step2'], ['Step 2 min', 'Step 2 typical']],
  [['img'], ['IMG %', 'Non-US IMG %', 'Accepts IMGs']],
  [
    ['status', 'applied'],
    ['Status', 'Applied on'],
  ],
];

/** "Visa que patrocina": not understood, but too much like a column that is missing to be passed over. */
function perhapsMeant(match: HeaderMatch, holders: ReadonlyMap<ColumnName, HeaderCell>): HeaderMatch {
  if (match.reason !== leftOut('unknown')) return match;
  const { ideas } = knownMeaning(match.header).words;
  if (ideas.has('scale')) return match;
  const about = PERHAPS.find(
    ([named, columns]) => named.some((idea) => ideas.has(idea)) && !columns.some((column) => holders.has(column)),
  );
  return about?.[1][0] ? { ...match, meant: about[1][0], lost: 'in doubt' } : match;
}

/** Words that a program's own cell may hold ("J-1", "Applied", "Community"): no sign of a header by themselves. */
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

/** How much a row looks like a header: the number of columns it names; 0 when it is data, a title or blank. */
function headerScore(row: Row, overrides: Overrides | undefined): number {
  if (isBlankRow(row)) return 0;
  const { columns, headers } = mapHeaders(row, [], overrides);
  const named = headers.find(({ column }) => column === 'Program' || column === 'Code');
  if (!named) return 0;
  // Numbers, dates, ticks, links and states stand below a header, not in it.
  const recognised = new Set(columns.values());
  const shapes = row.map((cell, index) => (recognised.has(index) ? null : shapeOf(cell)));
  const data = shapes.filter((shape) => !HEADER_SHAPES.has(shape)).length;
  if (data * 5 > headers.length) return 0;
  // A header that says "Program" outright is one even when nothing else is known, unless a better row follows.
  if (columns.size === 1) return named.column === 'Program' && named.certainty === 'sure' ? 1 : 0;
  // "University Hospital, J-1, Applied" is a program: a hospital by its words needs a column that no cell is called.
  const telling = [...columns.keys()].some((column) => column !== named.column && !ALSO_VALUES.has(column));
  return telling || named.certainty === 'sure' || /program|name|^residenc/i.test(named.header) ? columns.size : 0;
}

/**
 * True when this row looks like a header row rather than a program (used for one-row calls).
 * @param overrides column -> header, as the person chose (P3).
 */
export function looksLikeHeader(row: Row, overrides?: Overrides): boolean {
  return headerScore(row, overrides) > 0;
}

/** A header of one row, or of two that are read as one. */
export interface Header {
  /** Position of its first row, 0 = first. */
  readonly index: number;
  readonly rows: Table;
  /** The texts by which the columns are read. */
  readonly texts: Row;
}

/**
 * H1: finds the header among the first 20 rows; merged titles, notes and blank rows above it are skipped.
 * @param overrides column -> header, as the person chose (P3).
 */
export function findHeader(table: Table, overrides?: Overrides): Header | null {
  let best: number | null = null;
  let bestScore = 0;
  const searched = Math.min(table.length, SEARCHED_ROWS);
  for (let index = 0; index < searched; index++) {
    const row = table[index];
    const score = row ? headerScore(row, overrides) : 0;
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
    if (bestScore >= PLAINLY_A_HEADER) break;
  }
  return best === null ? null : headerAt(table, best, overrides);
}

/** The header that a row of the table is, with the row above or below that completes it. */
export function headerAt(table: Table, index: number, overrides?: Overrides): Header {
  const row = table[index] ?? [];
  const [above = [], below = []] = [table[index - 1], table[index + 1]];
  const named = new Set([...(overrides?.values() ?? [])].map(squeeze).filter(Boolean));
  const grouped = joinRows(above, row, true, named);
  if (grouped) return { index: index - 1, rows: [above, row], texts: grouped };
  const joined = joinRows(row, below, false, named);
  return joined ? { index, rows: [row, below], texts: joined } : { index, rows: [row], texts: row };
}

/** The position of the header's first row, 0 = first row of the table, or null when there is none. */
export function findHeaderRow(table: Table, overrides?: Overrides): number | null {
  return findHeader(table, overrides)?.index ?? null;
}
