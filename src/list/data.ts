// L11 and H4: what is missing for a label, and cells that could not be taken as they stand.

import { listMessages as say } from '../messages/list';
import type { Problem, Program } from '../reading/facts';
import { namedRows, rowsOf, tierOf, type Listed } from './applications';
import { finding, holds, type Check } from './context';
import type { ListEntry } from './entry';
import type { Finding } from './finding';

const CHECK = 'Data';
const COLUMNS_NAMED = 3;
const KINDS_TOLD = 3;

/** T14: each of these alone labels a row that lacks data; the earlier says more about the program (T11, T13). */
const LABELLING: readonly {
  readonly column: string;
  readonly field: 'step2Typical' | 'imgShare' | 'nonUsImgShare' | 'step2Min';
  readonly forRecord: boolean;
}[] = [
  { column: 'Step 2 typical', field: 'step2Typical', forRecord: false },
  { column: 'IMG %', field: 'imgShare', forRecord: true },
  { column: 'Non-US IMG %', field: 'nonUsImgShare', forRecord: true },
  { column: 'Step 2 min', field: 'step2Min', forRecord: false },
];

export const checkData: Check = ({ list, applicant }) => {
  if (list.programs.length === 0) return [];
  const lacking = list.programs.filter(
    (program) => tierOf(program) === 'Not enough data' && program.status !== 'Not applying',
  );
  if (lacking.length === 0) return [holds('L11', CHECK, say.dataOk())];
  const rows = rowsOf(lacking);
  if (applicant.score === null) return [finding('Note', 'L11', CHECK, say.noScore(lacking.length), rows)];

  const columns = LABELLING.filter(
    ({ field, forRecord }) => !forRecord || (applicant.isImg && (field !== 'nonUsImgShare' || applicant.countsAsNonUs)),
  )
    .map(({ column, field }) => ({ column, rows: lacking.filter((program) => isUnknown(program, field)).length }))
    .filter((candidate) => candidate.rows > 0)
    .sort((a, b) => b.rows - a.rows)
    .slice(0, COLUMNS_NAMED)
    .map(({ column }) => column);
  return [finding('Note', 'L11', CHECK, say.lacking(lacking.length, rows, columns), rows)];
};

/** A value still to be verified does not label a row either. */
function isUnknown({ entry }: Listed, field: keyof Pick<Program, (typeof LABELLING)[number]['field']>): boolean {
  const fact = entry.program[field];
  return fact.kind === 'unknown' || fact.kind === 'none' || (fact.kind === 'limit' && fact.firmness === 'verify');
}

interface CellTrouble {
  readonly column: string;
  readonly what: string;
  /** The cell told as the example. */
  readonly raw: string;
  readonly rows: Set<ListEntry>;
}

/** One finding for each column and kind of trouble, with its rows; the same cell of a duplicate is told once. */
export const checkCells: Check = ({ list }) => {
  const found = new Map<string, CellTrouble>();
  const kindOf = kindsOfTrouble();
  const take = (problem: Problem, entry: ListEntry) => {
    const { column, what, raw } = problem;
    const kind = kindOf(problem);
    const known = found.get(kind);
    if (known === undefined) found.set(kind, { column, what, raw, rows: new Set([entry]) });
    else {
      known.rows.add(entry);
      if (raw < known.raw || (raw === known.raw && what < known.what)) found.set(kind, { ...known, what, raw });
    }
  };
  for (const { entry, group } of list.programs) {
    if (group.length === 1) {
      for (const problem of entry.program.problems) take(problem, entry);
      for (const problem of entry.tracking.problems) take(problem, entry);
      continue;
    }
    const told = new Set<string>();
    for (const row of [entry, ...group.filter((other) => other !== entry)])
      for (const problem of [...row.program.problems, ...row.tracking.problems]) {
        const cell = `${kindOf(problem)}|${problem.raw}`;
        if (told.has(cell)) continue;
        told.add(cell);
        take(problem, row);
      }
  }
  return foldRest(
    [...found].sort(([a, x], [b, y]) => y.rows.size - x.rows.size || (a < b ? -1 : 1)).map(([, kind]) => kind),
  )
    .sort((a, b) => (a.column === b.column ? 0 : a.column < b.column ? -1 : 1))
    .map(({ column, what, raw, rows }): Finding => {
      const sorted = namedRows([...rows]);
      return finding('Note', 'H4', `Cells: ${column}`, say.cells(column, sorted.length, sorted, raw, what), sorted);
    });
};

/**
 * What is wrong and where, without the numbers that the sentence names: the cells of one column and one trouble fall
 * together. Equal cells share their problem, so that it is worked out once for them.
 */
function kindsOfTrouble(): (problem: Problem) => string {
  const before = new Map<Problem, string>();
  return (problem) => {
    const known = before.get(problem);
    if (known !== undefined) return known;
    const { column, what } = problem;
    const kind = `${column}|${what.replace(/\d+/g, '…')}`;
    before.set(problem, kind);
    return kind;
  };
}

/** Keeps the commonest kinds of trouble of each column apart and tells the rest as one: a bad column is no long table. */
function foldRest(kinds: readonly CellTrouble[]): CellTrouble[] {
  const byColumn = new Map<string, CellTrouble[]>();
  for (const kind of kinds) {
    const told = byColumn.get(kind.column) ?? [];
    byColumn.set(kind.column, told);
    const last = told[KINDS_TOLD - 1];
    if (last === undefined) told.push({ ...kind, rows: new Set(kind.rows) });
    else kind.rows.forEach((row) => last.rows.add(row));
  }
  return [...byColumn.values()].flat();
}
