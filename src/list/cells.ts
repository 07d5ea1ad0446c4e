// H4: cells that could not be taken as they stand.

import { listMessages as say } from '../messages/list';
import type { Problem } from '../reading/facts';
import { inRowOrder } from './applications';
import { finding, type Check } from './context';
import type { ListEntry } from './entry';
import type { Finding } from './finding';

const KINDS_TOLD = 3;

/** What is wrong with cells of one column, apart from the numbers that the sentence names. */
interface CellTrouble {
  readonly kind: string;
  readonly column: string;
  /** The cell told as the example: the first in the alphabet, so that the order of rows does not matter. */
  raw: string;
  what: string;
  /** Each row once, in the order in which they were seen. */
  readonly rows: ListEntry[];
}

/** One finding for each column and kind of trouble, with its rows; the same cell of a duplicate is told once. */
export const checkCells: Check = ({ list }) => {
  const { troubleOf, all } = troubles();
  for (const { entry, group } of list.programs) {
    if (group.length === 1) {
      for (const problem of entry.program.problems) addRow(troubleOf(problem), entry);
      for (const problem of entry.tracking.problems) addRow(troubleOf(problem), entry);
      continue;
    }
    const told = new Set<string>();
    for (const row of [entry, ...group.filter((other) => other !== entry)])
      for (const problem of [...row.program.problems, ...row.tracking.problems]) {
        const trouble = troubleOf(problem);
        const cell = `${trouble.kind}|${problem.raw}`;
        if (told.has(cell)) continue;
        told.add(cell);
        addRow(trouble, row);
      }
  }
  return foldRest([...all()].sort((a, b) => b.rows.length - a.rows.length || (a.kind < b.kind ? -1 : 1)))
    .sort((a, b) => (a.column === b.column ? 0 : a.column < b.column ? -1 : 1))
    .map(({ column, what, raw, rows }): Finding => {
      const sorted = inRowOrder(rows);
      return finding('Note', 'H4', `Cells: ${column}`, say.cells(column, sorted.length, sorted, raw, what), sorted);
    });
};

/** A row's troubles come one after the other: one of the same kind as before is the row's own. */
function addRow({ rows }: CellTrouble, row: ListEntry): void {
  if (rows[rows.length - 1] !== row) rows.push(row);
}

/**
 * The cells of one column with the same trouble fall together, whatever numbers the sentence names. Equal cells share
 * their problem, so that it is worked out once for them.
 */
function troubles(): {
  readonly troubleOf: (problem: Problem) => CellTrouble;
  readonly all: () => Iterable<CellTrouble>;
} {
  const byKind = new Map<string, CellTrouble>();
  const before = new Map<Problem, CellTrouble>();
  const troubleOf = (problem: Problem): CellTrouble => {
    const known = before.get(problem);
    if (known) return known;
    const { column, what, raw } = problem;
    const kind = `${column}|${what.replace(/\d+/g, '…')}`;
    const trouble = byKind.get(kind) ?? { kind, column, raw, what, rows: [] };
    if (raw < trouble.raw || (raw === trouble.raw && what < trouble.what)) Object.assign(trouble, { raw, what });
    byKind.set(kind, trouble);
    before.set(problem, trouble);
    return trouble;
  };
  return { troubleOf, all: () => byKind.values() };
}

/** Keeps the commonest kinds of trouble of each column apart and tells the rest as one: a bad column is no long table. */
function foldRest(kinds: readonly CellTrouble[]): CellTrouble[] {
  const byColumn = new Map<string, CellTrouble[]>();
  for (const trouble of kinds) {
    const told = byColumn.get(trouble.column) ?? [];
    byColumn.set(trouble.column, told);
    const last = told[KINDS_TOLD - 1];
    if (last === undefined) told.push(trouble);
    else told[KINDS_TOLD - 1] = { ...last, rows: [...new Set([...last.rows, ...trouble.rows])] };
  }
  return [...byColumn.values()].flat();
}
