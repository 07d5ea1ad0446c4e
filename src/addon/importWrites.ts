// The cells of an import as few writes: rectangles of filled cells, and the new rows as one block. Pure.

import { typedAsText } from '../import/typed';
import type { Cell } from '../reading/cell';
import { isDay } from './text';
import { PLAIN, TEXT, type Write, type Written } from './writes';

/** A cell to be written: where, what, and what stands there. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: Written;
  readonly was: Written;
  /** Gets the text format: a code keeps its zeros. */
  readonly asText: boolean;
}

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Written[])[];
  /** As it stood there; null = all blank. */
  readonly was: readonly (readonly Written[])[] | null;
}

/** What stood in a cell, as it must be written to stand there again. @param isText the cell has the text format: there an apostrophe would show */
export function putBack(was: Written, isText: boolean): Written {
  return typeof was !== 'string' || isText || isDay(was) ? was : typedAsText(was);
}

/** Cells as rectangles: runs down a column, put together with equal runs beside them. */
export function rectangles(cells: readonly FilledCell[]): readonly Block[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: FilledCell[][] = [];
  for (const cell of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last?.column === cell.column && last.row === cell.row - 1) run.push(cell);
    else runs.push([cell]);
  }
  const open = new Map<string, FilledCell[][]>();
  const groups: FilledCell[][][] = [];
  for (const run of runs) {
    const [top] = run;
    if (!top) continue;
    const key = (column: number): string => `${column}:${top.row}:${run.length}`;
    const group = open.get(key(top.column - 1));
    if (group) {
      group.push(run);
      open.set(key(top.column), group);
    } else {
      const fresh = [run];
      groups.push(fresh);
      open.set(key(top.column), fresh);
    }
  }
  return groups.flatMap((columns): readonly Block[] => {
    const [first = []] = columns;
    const [top] = first;
    if (!top) return [];
    const pick = (part: 'value' | 'was'): readonly (readonly Written[])[] =>
      first.map((_, i) => columns.map((column) => column[i]?.[part] ?? ''));
    const was = pick('was');
    const blank = was.every((row) => row.every((cell) => cell === ''));
    return [{ row: top.row, column: top.column, values: pick('value'), was: blank ? null : was }];
  });
}

/** New rows as one block, cut where a column must not be touched. @param columns columns to be written, ascending */
export function appended(
  rows: readonly ReadonlyMap<number, Written>[],
  firstRow: number,
  columns: readonly number[],
  cellAt: (row: number, column: number) => Cell,
): readonly Block[] {
  if (rows.length === 0) return [];
  const stretches: number[][] = [];
  for (const column of columns) {
    const stretch = stretches[stretches.length - 1];
    if (stretch && stretch[stretch.length - 1] === column - 1) stretch.push(column);
    else stretches.push([column]);
  }
  return stretches.map((stretch) => ({
    row: firstRow,
    column: stretch[0] ?? 1,
    // An unticked checkbox stays one.
    values: rows.map((cells, i) =>
      stretch.map((column) => cells.get(column) ?? (cellAt(firstRow + i, column) === false ? false : '')),
    ),
    was: null,
  }));
}

/** The blocks as writes, with the text format first where codes go. @param codes columns whose new cells are codes */
export function writesOf(tab: string, blocks: readonly Block[], codes: ReadonlySet<number>): readonly Write[] {
  type Blocks = Extract<Write, { readonly kind: 'format' }>['blocks'][number][];
  const [text, general]: [Blocks, Blocks] = [[], []];
  for (const { row, column, values } of blocks)
    for (let i = 0; i < (values[0]?.length ?? 0); i++) {
      if (!codes.has(column + i)) continue;
      text.push({ column: column + i, row, rows: values.length });
      // In a cell with the text format the apostrophe that keeps other text from becoming a formula would show.
      values.forEach((cells, down) => {
        if (String(cells[i]).startsWith("'")) general.push({ column: column + i, row: row + down, rows: 1 });
      });
    }
  const format = (cells: Blocks, name: string): readonly Write[] =>
    cells.length === 0 ? [] : [{ kind: 'format', tab, blocks: cells, format: name }];
  return [
    ...format(text, TEXT),
    ...format(general, PLAIN),
    ...blocks.map((block): Write => {
      const { column, values, was } = block;
      const isText = (row: number, i: number): boolean =>
        codes.has(column + i) && !String(values[row]?.[i]).startsWith("'");
      const before = was && was.map((cells, row) => cells.map((cell, i) => putBack(cell, isText(row, i))));
      return { kind: 'values', tab, ...block, was: before };
    }),
  ];
}
