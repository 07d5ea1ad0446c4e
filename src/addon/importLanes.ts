// Which column of a file goes into which column of the tracker, and which columns formulas fill. Pure.

import { LABEL_COLUMNS } from '../formulas/labels';
import { columnLetters } from '../formulas/reference';
import { cellText, type Cell } from '../reading/cell';
import type { ColumnName } from '../reading/columns';
import { mapHeaders } from '../reading/headers';
import { squeeze } from '../reading/headers/words';
import { underHeader } from '../reading/values/underHeader';
import { isUnknown } from '../reading/values/unknown';
import { cellWriter, type CellWriter } from './importCells';
import type { FileRow, FileTable } from './importTable';
import type { Tracker } from './tracker';

/** One column of the file on its way into one of the tracker. */
export interface Lane {
  /** As the tracker calls it. */
  readonly header: string;
  /** Column of the tab, 1 = A; a new one lies to the right of the person's last. */
  readonly column: number;
  readonly name: ColumnName | null;
  readonly cellOf: (row: FileRow) => Cell;
  readonly writer: CellWriter;
  readonly isNew: boolean;
}

export interface LaneTarget {
  readonly tracker: Tracker;
  /** Columns of the tab (1 = A) with checkboxes. */
  readonly ticks: ReadonlySet<number>;
}

/** Headers of our own labels, in a file that was exported from such a sheet. */
const OWN_LABELS: ReadonlySet<string> = new Set(Object.values(LABEL_COLUMNS).map(({ heading }) => squeeze(heading)));

/** The tracker's columns without a meaning, by spelling: a column of the file with the same header goes there. */
export function plainColumns({
  table,
  inputs,
}: Tracker): ReadonlyMap<string, { readonly header: string; readonly column: number }> {
  const plain = new Map<string, { header: string; column: number }>();
  for (const { header, index, column } of table.mapping.headers)
    if (column === null && !plain.has(squeeze(header)))
      plain.set(squeeze(header), { header, column: inputs.first + index });
  return plain;
}

interface Source {
  readonly name: ColumnName | null;
  readonly header: string;
  readonly cellOf: (row: FileRow) => Cell;
  /** Where the tracker has it; null = a new column. */
  readonly column: number | null;
}

/**
 * @param keepOthers columns of the file without a meaning become columns of their own
 * @param season the year residency would start
 */
export function lanesOf(target: LaneTarget, file: FileTable, keepOthers: boolean, season: number): readonly Lane[] {
  const { tracker, ticks } = target;
  const body = tracker.values.slice(tracker.bodyRow - 1);
  let next = tracker.inputs.last + 1;
  const lanes: Lane[] = [];
  for (const { name, header, cellOf, column: known } of [
    ...meant(tracker, file),
    ...others(tracker, file, keepOthers),
  ]) {
    const isNew = known === null;
    if (isNew && file.rows.every((row) => isUnknown(cellOf(row)))) continue;
    const column = known ?? next++;
    const writer = cellWriter(
      name,
      () => file.rows.map(cellOf),
      () => (isNew ? [] : body.map((row) => row[column - 1])),
      ticks.has(column),
      season,
    );
    lanes.push({ header, column, name, cellOf, writer, isNew });
  }
  return lanes;
}

/** Columns with a meaning. Codes are told apart by shape, and a city may bring its state (H6, H7). */
function meant({ table, inputs }: Tracker, { columns, header }: FileTable): readonly Source[] {
  const there = (name: ColumnName): number | null => {
    const index = table.mapping.columns.get(name);
    return index === undefined ? null : inputs.first + index;
  };
  const headerOf = (name: ColumnName): string =>
    table.mapping.headers.find(({ column }) => column === name)?.header ?? name;
  const source = (name: ColumnName, cellOf: (row: FileRow) => Cell): Source => ({
    name,
    header: headerOf(name),
    cellOf,
    column: there(name),
  });
  const hasNrmp = columns.has('NRMP code') || there('NRMP code') !== null;
  const sources = [...columns].map(([name, index]): Source => {
    if (name === 'Code') return source(name, ({ program }) => program.code || (hasNrmp ? '' : program.nrmpCode));
    if (name === 'NRMP code') return source(name, ({ program }) => program.nrmpCode);
    if (name === 'City' && (columns.has('State') || there('State') !== null))
      return source(name, ({ program, row }) => program.city || row[index]);
    // What a cell says by the file's header ("12" below "USCE (weeks)") goes along where the tracker's says otherwise.
    const theirs = cellText(header[index]);
    const said = squeeze(theirs) === squeeze(headerOf(name)) ? (cell: Cell) => cell : underHeader(name, theirs);
    return source(name, ({ row }) => said(row[index]));
  });
  const derived = (name: ColumnName, from: ColumnName, cellOf: (row: FileRow) => Cell): readonly Source[] =>
    !columns.has(name) && columns.has(from) && there(name) !== null ? [source(name, cellOf)] : [];
  return [
    ...sources,
    ...derived('State', 'City', ({ program }) => program.state),
    ...derived('NRMP code', 'Code', ({ program }) => program.nrmpCode),
    ...derived('Code', 'NRMP code', ({ program }) => program.code),
  ];
}

/** Columns without a meaning: into the tracker's own of the same name, or as new ones where that was asked for. */
function others(tracker: Tracker, { header, columns }: FileTable, keepOthers: boolean): readonly Source[] {
  const used = new Set(columns.values());
  const plain = plainColumns(tracker);
  const taken = new Set<string>();
  return mapHeaders(header, []).headers.flatMap(({ index, header: shown }): readonly Source[] => {
    const key = squeeze(shown);
    if (used.has(index) || taken.has(key) || OWN_LABELS.has(key)) return [];
    const same = plain.get(key);
    if (!same && !keepOthers) return [];
    taken.add(key);
    const cellOf = ({ row }: FileRow): Cell => row[index];
    return [{ name: null, header: same?.header ?? shown, cellOf, column: same?.column ?? null }];
  });
}

/** Formulas that fill a table from one cell: nothing can be written into what they fill. */
const FILLS_TABLE =
  /^=\s*(?:\{|(?:ARRAYFORMULA\s*\(\s*)?(?:QUERY|FILTER|IMPORT(?:RANGE|DATA|HTML|XML|FEED)|SORTN?|UNIQUE|TRANSPOSE|[VH]STACK|CHOOSE(?:COLS|ROWS)|ARRAY_CONSTRAIN)\s*\()/i;
const FILLS_COLUMN = /\b(?:ARRAYFORMULA|MAP|BYROW|SCAN|MAKEARRAY|SEQUENCE)\s*\(/i;

export interface FormulaColumns {
  /** The cell whose formula fills the whole list; '' = there is none. */
  readonly wholeList: string;
  /** Columns that one formula fills: no cell of them can be written. */
  readonly filled: ReadonlySet<number>;
  /** Columns with formulas below the last program: new rows leave them alone. */
  readonly prepared: ReadonlySet<number>;
}

/** @param formulas all formulas of the tab */
export function formulaColumns(
  { inputs, headerRow, table }: Tracker,
  formulas: readonly (readonly string[])[],
): FormulaColumns {
  const filled = new Set<number>();
  const prepared = new Set<number>();
  let wholeList = '';
  formulas.forEach((row, index) => {
    for (let column = inputs.first; column <= inputs.last; column++) {
      const formula = row[column - 1] ?? '';
      if (formula === '') continue;
      if (index <= headerRow && FILLS_TABLE.test(formula) && wholeList === '')
        wholeList = `${columnLetters(column)}${index + 1}`;
      if (index === headerRow - 1 || FILLS_COLUMN.test(formula)) filled.add(column);
      if (index >= table.programs.length) prepared.add(column);
    }
  });
  return { wholeList, filled, prepared };
}
