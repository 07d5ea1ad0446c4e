// The rows of a file as programs, read with the columns that the person confirmed. Pure.

import { cellText, isBlankRow, type Cell, type Row, type Table } from '../reading/cell';
import type { ColumnName } from '../reading/columns';
import type { Program } from '../reading/facts';
import { headerAt } from '../reading/headers';
import type { Profile } from '../reading/profileFacts';
import { readPrograms } from '../reading/programs';
import type { ImportChoices } from './importViews';

export interface FileRow {
  /** Row of the file, 1 = first. */
  readonly line: number;
  readonly row: Row;
  readonly program: Program;
}

export type Left = 'blank' | 'repeats header' | 'no name';

export interface FileTable {
  readonly header: Row;
  readonly body: Table;
  readonly columns: ReadonlyMap<ColumnName, number>;
  readonly rows: readonly FileRow[];
  /** Rows that are no program, by row of the file. */
  readonly left: readonly { readonly line: number; readonly why: Left; readonly text: string }[];
}

/**
 * Reads a file's rows.
 * @param rows from the file's first row on
 * @returns each row below the header either as a program or with the reason why it is none
 */
export function fileTable(rows: Table, { headerIndex, mapping }: ImportChoices, profile: Profile): FileTable {
  const { texts: header, rows: parts } = headerAt(rows.slice(0, headerIndex + 1), headerIndex, profile.columnHeaders);
  const body = rows.slice(headerIndex + 1);
  const columns = new Map<ColumnName, number>();
  for (const { index, column } of mapping) if (!columns.has(column)) columns.set(column, index);
  // Under the columns' own names nothing is guessed, and what the person left out stays out.
  const names: Cell[] = [];
  for (const [column, index] of columns) names[index] = column;
  const plain = Array.from(names, (name) => name ?? '');
  const columnHeaders = new Map([...columns.keys()].map((column) => [column, column]));
  const table = readPrograms(body, { ...profile, columnHeaders }, plain);
  const headerTexts = parts.map((part) => part.map(cellText));
  const read: FileRow[] = [];
  const left: { line: number; why: Left; text: string }[] = [];
  body.forEach((row, index) => {
    const line = headerIndex + index + 2;
    const program = table?.programs[index];
    const text = row.map(cellText).filter(Boolean).slice(0, 3).join(', ').slice(0, 80);
    if (isBlankRow(row)) left.push({ line, why: 'blank', text });
    else if (headerTexts.some((texts) => texts.every((one, i) => one === cellText(row[i]))))
      left.push({ line, why: 'repeats header', text });
    else if (!program || (program.name === '' && program.code === '' && program.nrmpCode === ''))
      left.push({ line, why: 'no name', text });
    else read.push({ line, row, program });
  });
  return { header, body, columns, rows: read, left };
}
