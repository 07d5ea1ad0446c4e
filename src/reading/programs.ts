// A tracker's rows into programs (SPEC section 3): the header found, the columns mapped, each cell read once for each different text.

import { isBlankRow, type Row, type Table } from './cell';
import type { Program, Tracking } from './facts';
import { findHeader, headerAt, mapHeaders, type Header } from './headers';
import type { Mapping } from './mapping';
import type { Profile } from './profileFacts';
import { columnReaders } from './programs/columnReaders';
import { rowKinds, sameRow } from './programs/notPrograms';
import { programReader } from './programs/program';
import { trackingReader } from './programs/tracking';

export interface ProgramTable {
  /** Position of the header's first row in the input, 0 = first; -1 when the header came apart and the rows do not repeat it. */
  readonly headerIndex: number;
  /** How many rows the header has: two where one completes the other. */
  readonly headerRows: number;
  readonly mapping: Mapping;
  /** One entry per input row up to the last one with content: null for the header, rows above it, blank rows and rows that are no programs. */
  readonly programs: readonly (Program | null)[];
  /** Headings among the programs ("Family Medicine"), as they are written. */
  readonly headings: readonly string[];
  /** The daily-use side of an input row (0 = first); read on demand. */
  readonly tracking: (index: number) => Tracking;
}

/**
 * Reads the programs of a table.
 * @param table rows of cells with the header row among the first twenty, or without one when `apart` is given
 * @param profile gives the columns that the person named and the numbers of the rules
 * @param apart the header, when the rows come without it
 * @returns the programs aligned with the input rows, or null when there is no header row; never throws
 */
export function readPrograms(table: Table, profile: Profile, apart?: Row | Header): ProgramTable | null {
  const overrides = profile.columnHeaders;
  const header = !apart ? findHeader(table, overrides) : 'texts' in apart ? apart : headerAt([apart], 0, overrides);
  if (header === null) return null;
  const { rows, texts } = header;
  const start = apart ? 0 : header.index + rows.length;
  const length = contentLength(table);
  const body = table.slice(start, length);
  const mapping = mapHeaders(texts, body, overrides);
  const columns = columnReaders(mapping, body);
  const programIn = programReader(columns, profile);
  const trackingIn = trackingReader(columns);
  const kindOf = rowKinds(rows, mapping);
  const headings: string[] = [];
  const programs = table.slice(0, length).map((row, index) => {
    if (index < start || isBlankRow(row)) return null;
    const program = programIn(row);
    const kind = kindOf(row, program);
    if (kind === 'heading') headings.push(program.name);
    return kind === 'program' ? program : null;
  });
  const headerIndex = apart ? table.findIndex(sameRow(rows[0] ?? [])) : header.index;
  const tracking = (index: number) => trackingIn(table[index] ?? []);
  return { headerIndex, headerRows: rows.length, mapping, programs, headings, tracking };
}

/** Rows up to the last one with content. */
function contentLength(table: Table): number {
  let length = table.length;
  while (length > 0 && isBlankRow(table[length - 1] ?? [])) length--;
  return length;
}
