// A tracker's rows into programs (SPEC section 3): the header found, the columns mapped, each cell read once for each different text.

import { cellText, isBlankRow, type Row, type Table } from './cell';
import type { Program, Tracking } from './facts';
import { findHeaderRow, mapHeaders } from './headers';
import type { Mapping } from './mapping';
import type { Profile } from './profileFacts';
import { columnReaders } from './programs/columnReaders';
import { programReader } from './programs/program';
import { trackingReader } from './programs/tracking';

export interface ProgramTable {
  /** Position of the header row in the input, 0 = first; -1 when the header came apart and the rows do not repeat it. */
  readonly headerIndex: number;
  readonly mapping: Mapping;
  /** One entry per input row up to the last one with content: null for the header, rows above it and blank rows. */
  readonly programs: readonly (Program | null)[];
  /** The daily-use side of an input row (0 = first); read on demand. */
  readonly tracking: (index: number) => Tracking;
}

/**
 * Reads the programs of a table.
 * @param table rows of cells with the header row among the first twenty, or without one when `header` is given
 * @param profile gives the columns that the person named and the numbers of the rules
 * @param header the header row, when the rows come without it
 * @returns the programs aligned with the input rows, or null when there is no header row; never throws
 */
export function readPrograms(table: Table, profile: Profile, header?: Row): ProgramTable | null {
  const overrides = profile.columnHeaders;
  const found = header ? -1 : findHeaderRow(table, overrides);
  if (found === null) return null;
  const headerRow = header ?? table[found] ?? [];
  const length = contentLength(table);
  const body = table.slice(found + 1, length);
  const mapping = mapHeaders(headerRow, body, overrides);
  const columns = columnReaders(mapping, body);
  const programIn = programReader(columns, profile);
  const trackingIn = trackingReader(columns);
  const repeated = sameRow(headerRow);
  const programAt = mapping.columns.get('Program');
  const programHeader = programAt === undefined ? '' : cellText(headerRow[programAt]);
  const programs = table.slice(0, length).map((row, index) => {
    if (index <= found || isBlankRow(row)) return null;
    const program = programIn(row);
    return isSummary(program) || (program.name === programHeader && repeated(row)) ? null : program;
  });
  const headerIndex = header ? table.findIndex(repeated) : found;
  return { headerIndex, mapping, programs, tracking: (index) => trackingIn(table[index] ?? []) };
}

/** Rows up to the last one with content. */
function contentLength(table: Table): number {
  let length = table.length;
  while (length > 0 && isBlankRow(table[length - 1] ?? [])) length--;
  return length;
}

/** A program's name that is the word for a sum of the column. */
const SUMMARY =
  /^(?:(?:grand|sub|overall|column)[ -]?)?(?:totals?|sums?|averages?|avg\.?|means?|medians?|counts?|minimum|maximum)(?: (?:of )?(?:all|programs?|applications?|applied))*\s*[:=]?\s*\d*$/i;

/** A row of totals or averages below the programs is none of them. */
function isSummary({ name, code, nrmpCode }: Program): boolean {
  return code === '' && nrmpCode === '' && name.length < 40 && SUMMARY.test(name);
}

/** True for a row that repeats the header: as an argument of its own, or where a page of the sheet begins. */
function sameRow(header: Row): (row: Row) => boolean {
  const texts = header.map(cellText);
  return (row) => texts.every((text, i) => text === cellText(row[i])) && texts.some((text) => text !== '');
}
