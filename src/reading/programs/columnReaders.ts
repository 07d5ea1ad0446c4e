// Readers of the columns of one list: each different cell of a column is read once, since trackers repeat themselves.

import { cellText, type Cell, type Row, type Table } from '../cell';
import type { ColumnName } from '../columns';
import type { Problem } from '../facts';
import type { Mapping } from '../mapping';

export type RowReader<T> = (row: Row) => T;

/** What a cell says, and what of it could not be taken as it stands. */
export interface Taken<T> {
  readonly value: T;
  readonly problem: Problem | null;
}

export interface ColumnReaders {
  readonly has: (column: ColumnName) => boolean;
  /** The header that a column is read from; '' for a column that the list lacks. */
  readonly headerOf: (column: ColumnName) => string;
  /** Reads each different cell once; a column that the list lacks is blank. */
  readonly once: <T>(column: ColumnName, read: (cell: Cell) => T) => RowReader<T>;
  /** The same for columns whose cells hardly ever repeat. */
  readonly each: <T>(column: ColumnName, read: (cell: Cell) => T) => RowReader<T>;
  readonly reporting: <T>(
    column: ColumnName,
    read: (cell: Cell) => { readonly value: T; readonly problem: string | null },
  ) => RowReader<Taken<T>>;
  /** Each different cell of a column, for as long as somebody asks on. */
  readonly cells: (column: ColumnName) => Iterable<Cell>;
}

/** @param body the rows below the header */
export function columnReaders({ columns, headers }: Mapping, body: Table): ColumnReaders {
  const has: ColumnReaders['has'] = (column) => columns.has(column);
  const headerOf: ColumnReaders['headerOf'] = (column) => headers.find((one) => one.column === column)?.header ?? '';

  const once: ColumnReaders['once'] = <T>(column: ColumnName, read: (cell: Cell) => T) => {
    const index = columns.get(column);
    if (index === undefined) {
      const blank = read('');
      return () => blank;
    }
    const seen = new Map<Cell, T>();
    return (row) => {
      const cell = row[index];
      const before = seen.get(cell);
      if (before !== undefined) return before;
      const value = read(cell);
      seen.set(cell, value);
      return value;
    };
  };

  const each: ColumnReaders['each'] = (column, read) => {
    const index = columns.get(column);
    return index === undefined ? () => read('') : (row) => read(row[index]);
  };

  const reporting: ColumnReaders['reporting'] = (column, read) =>
    once(column, (cell) => {
      const { value, problem } = read(cell);
      return { value, problem: problem === null ? null : { column, raw: cellText(cell), what: problem } };
    });

  const cells: ColumnReaders['cells'] = (column) => {
    const index = columns.get(column);
    return index === undefined ? [] : different(body, index);
  };

  return { has, headerOf, once, each, reporting, cells };
}

function* different(body: Table, index: number): Iterable<Cell> {
  const seen = new Set<Cell>();
  for (const row of body) {
    const cell = row[index];
    if (seen.has(cell)) continue;
    seen.add(cell);
    yield cell;
  }
}
