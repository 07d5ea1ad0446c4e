// An import as a plan: what becomes of each row of the file, where the two sides differ, and what is written. Pure.

import { importMessages as say } from '../messages/import';
import { cellText, isBlankCell, type Cell, type Table } from '../reading/cell';
import type { Profile } from '../reading/profileFacts';
import { helpOf } from './dropdowns';
import { callOf, columnFormula, type InputColumns } from './formulaText';
import { formulaColumns, lanesOf, type Lane, type LaneTarget } from './importLanes';
import { matchRows, type Match, type MatchBy } from './importMatch';
import { fileTable, type FileRow } from './importTable';
import type { ImportChoices, ImportConflict, ImportOutcome, ImportReportRow } from './importViews';
import { appended, rectangles, writesOf, type Block, type FilledCell } from './importWrites';
import { PROGRAMS } from './names';
import { standing } from './text';
import type { Write, Written } from './writes';

export interface ImportTarget extends LaneTarget {
  readonly tab: string;
  /** All formulas of the tab. */
  readonly formulas: readonly (readonly string[])[];
  /** Rows that the grid has. */
  readonly gridRows: number;
  /** Columns (1 = A) of each row whose cells lie under a merged one: what is written there is lost without a word. */
  readonly covered: ReadonlyMap<number, ReadonlySet<number>>;
  /** True when PROGRAMS names this tab's columns. */
  readonly named: boolean;
}

export interface ImportPlan {
  readonly report: readonly ImportReportRow[];
  readonly counts: { readonly [outcome in ImportOutcome]: number };
  readonly conflicts: readonly ImportConflict[];
  readonly byNameAlone: number;
  readonly newColumns: readonly string[];
  readonly notes: readonly string[];
  readonly writes: readonly Write[];
  /** The cells that `writes` fills. */
  readonly blocks: readonly Block[];
}

/** A row is somebody by one of these. */
const NAMING = ['Program', 'Code', 'NRMP code'] as const;

/** What one program of the tracker, there or new, gets from the file. */
interface Taker {
  readonly line: number;
  readonly row: number;
  readonly name: string;
  readonly by: MatchBy | null;
  /** What is written, by column. */
  readonly cells: Map<number, Written>;
  /** Columns that an earlier row of the file answered, with its cell. */
  readonly answered: Map<number, Cell>;
}

/**
 * Plans an import.
 * @param rows the file's rows from its first one on
 * @param takeTheirs ids of the conflicts in which the file's value replaces the person's
 * @returns a sentence when nothing can be written, else the plan; never throws, linear in the number of rows
 */
export function planImport(
  target: ImportTarget,
  rows: Table,
  choices: ImportChoices,
  takeTheirs: ReadonlySet<string>,
  profile: Profile,
): ImportPlan | string {
  const { tracker, formulas, tab } = target;
  const file = fileTable(rows, choices, profile);
  if (!NAMING.some((column) => file.columns.has(column))) return say.noProgramColumn;
  const closed = formulaColumns(tracker, formulas);
  if (closed.wholeList !== '') return say.filledByFormula(closed.wholeList);

  const lanes = lanesOf(target, file, choices.keepOthers, profile.season).filter(
    ({ column }) => !closed.filled.has(column),
  );
  const existing = tracker.table.programs.flatMap((program, index) => (program ? [{ program, row: index + 1 }] : []));
  const programs = file.rows.map(({ program }) => program);
  const matches = matchRows(existing, programs, profile);
  const firstNew = freeRow(target, tracker.table.programs.length + 1, programs.length);

  const takers: Taker[] = [];
  const added: Taker[] = [];
  const byRow = new Map<number, Taker>();
  const filled: FilledCell[] = [];
  let under = 0;
  const conflicts: ImportConflict[] = [];
  const report: ImportReportRow[] = file.left
    .filter(({ why }) => why !== 'blank')
    .map(({ line, why, text }) => ({ line, name: text, outcome: 'skipped', row: 0, why: say.line[why] }));
  file.rows.forEach((row, index) => report.push(take(row, index)));

  const newColumns = lanes.filter(({ isNew }) => isNew);
  const blocks = [...rectangles(filled), ...newRows()];
  const counts = { added: 0, updated: 0, unchanged: 0, skipped: 0 };
  for (const { outcome } of report) counts[outcome]++;
  const left = [...closed.filled].map((column) => cellText(tracker.values[tracker.headerRow - 1]?.[column - 1]));
  return {
    report: report.sort((a, b) => a.line - b.line),
    counts,
    conflicts,
    byNameAlone: matches.filter((match) => match.kind === 'there' && match.by === 'name alone').length,
    newColumns: newColumns.map(({ header }) => header),
    notes: [
      ...(newColumns.length > 0 ? [say.newColumns(newColumns.map(({ header }) => header))] : []),
      ...(left.length > 0 ? [say.formulaColumns(left)] : []),
      ...(under > 0 ? [say.underMerged(under)] : []),
    ],
    writes: blocks.length === 0 ? [] : [...room(), ...writesOf(tab, blocks, codeColumns())],
    blocks,
  };

  function take(row: FileRow, index: number): ImportReportRow {
    const match: Match = matches[index] ?? { kind: 'none' };
    const { line, program } = row;
    const name = program.name || program.code || program.nrmpCode;
    const problems = program.problems.map(({ what }) => what);
    if (match.kind === 'again') {
      const first = takers[match.index];
      if (!first) return { line, name, outcome: 'skipped', row: 0, why: say.again(line, [], [], []) };
      takers[index] = first;
      const { given, differs, covered } = give(first, row);
      const why = say.again(first.line, given, differs, say.covered(covered));
      return { line, name, outcome: 'skipped', row: first.row, why };
    }
    if (match.kind === 'there' && (match.by !== 'name alone' || choices.nameAlone)) {
      const known = byRow.get(match.row);
      const taker = known ?? { line, row: match.row, name, by: match.by, cells: new Map(), answered: new Map() };
      byRow.set(match.row, taker);
      takers[index] = taker;
      const { given, replaced, differs, covered } = give(taker, row);
      const told = [...say.covered(covered), ...problems];
      const outcome = given.length + replaced.length > 0 ? 'updated' : 'unchanged';
      const why =
        outcome === 'updated' ? say.updated(match.by, given, replaced, told) : say.unchanged(match.by, differs, told);
      return { line, name, outcome, row: match.row, why };
    }
    const taker: Taker = { line, row: firstNew + added.length, name, by: null, cells: new Map(), answered: new Map() };
    takers[index] = taker;
    added.push(taker);
    give(taker, row);
    const why = match.kind === 'there' ? say.addedLookAlike(match.row, problems) : say.added(problems);
    return { line, name, outcome: 'added', row: taker.row, why };
  }

  /** Gives a row's cells to a program: blanks are filled, what differs is left for the person to choose. */
  function give(taker: Taker, row: FileRow): Record<'given' | 'replaced' | 'differs' | 'covered', string[]> {
    const [given, replaced, differs, covered]: [string[], string[], string[], string[]] = [[], [], [], []];
    for (const lane of lanes) {
      const theirs = lane.cellOf(row);
      const value = lane.writer.written(theirs);
      if (value === null || value === '') continue;
      const earlier = taker.answered.get(lane.column);
      if (earlier !== undefined) {
        if (lane.name !== 'Program' && !lane.writer.alike(earlier, theirs)) differs.push(lane.header);
        continue;
      }
      taker.answered.set(lane.column, theirs);
      if (taker.by === null) {
        taker.cells.set(lane.column, value);
        given.push(lane.header);
        continue;
      }
      if ((formulas[taker.row - 1]?.[lane.column - 1] ?? '') !== '') continue;
      if (!lane.isNew && target.covered.get(taker.row)?.has(lane.column)) {
        covered.push(lane.header);
        continue;
      }
      const mine = lane.isNew ? '' : tracker.values[taker.row - 1]?.[lane.column - 1];
      const fill = (): number =>
        filled.push({ row: taker.row, column: lane.column, value, was: standing(mine), asText: lane.writer.asText });
      if (isBlankCell(mine)) {
        fill();
        given.push(lane.header);
      } else if (lane.name !== 'Program' && !lane.writer.same(mine, theirs)) {
        const id = `${row.line}:${lane.column}`;
        conflicts.push(conflictOf(id, taker, lane, mine, theirs));
        if (takeTheirs.has(id)) {
          fill();
          replaced.push(lane.header);
        } else differs.push(lane.header);
      }
    }
    under += covered.length;
    return { given, replaced, differs, covered };
  }

  function newRows(): readonly Block[] {
    const columns: number[] = [];
    for (let column = tracker.inputs.first; column <= tracker.inputs.last + newColumns.length; column++)
      if (!closed.filled.has(column) && !closed.prepared.has(column)) columns.push(column);
    return appended(
      added.map(({ cells }) => cells),
      firstNew,
      columns,
      (row, column) => tracker.values[row - 1]?.[column - 1],
    );
  }

  function codeColumns(): ReadonlySet<number> {
    return new Set(lanes.filter(({ writer }) => writer.asText).map(({ column }) => column));
  }

  /** New columns beside the person's last one, and rows where the grid ends too early. */
  function room(): readonly Write[] {
    const missing = firstNew + added.length - 1 - target.gridRows;
    const { headerRow, inputs } = tracker;
    const column = inputs.last + 1;
    const count = newColumns.length;
    const after: InputColumns = { first: inputs.first, last: inputs.last + count };
    // A reference does not grow with columns beside its edge: names and formulas are told.
    const relabelled = tracker.labels.flatMap((label): readonly Write[] => {
      const programs = callOf(label.formula)?.args[0]?.toUpperCase();
      if (count === 0 || label.state !== 'linked' || programs === undefined || programs === PROGRAMS) return [];
      const formula = columnFormula(label.name, tab, headerRow, after, target.named);
      const place = { tab, row: headerRow, column: label.column + (label.column > inputs.last ? count : 0) };
      return [{ kind: 'formulas', ...place, formulas: [formula], was: [label.formula] }];
    });
    return [
      ...(count === 0
        ? []
        : ([
            { kind: 'columns', tab, after: inputs.last, count },
            {
              kind: 'values',
              tab,
              row: tracker.headerRow,
              column,
              values: [newColumns.map(({ header }) => header)],
              was: null,
            },
            { kind: 'header', tab, row: headerRow, column, count, notes: newColumns.map(({ name }) => helpOf(name)) },
            ...(target.named ? [{ kind: 'name', name: PROGRAMS, tab, ...after } as const] : []),
            ...relabelled,
          ] as const)),
      ...(missing <= 0 ? [] : ([{ kind: 'rows', tab, after: target.gridRows, count: missing }] as const)),
    ];
  }
}

/** The first row from `wanted` on below which so many new ones meet no merged cell. */
function freeRow({ covered, tracker: { inputs } }: ImportTarget, wanted: number, count: number): number {
  let first = wanted;
  for (let row = first; row < first + count; row++)
    for (const column of covered.get(row) ?? []) if (column >= inputs.first && column <= inputs.last) first = row + 1;
  return first;
}

const LONGEST_SHOWN = 200;

function conflictOf(id: string, { row, name }: Taker, { header }: Lane, mine: Cell, theirs: Cell): ImportConflict {
  const shown = (cell: Cell): string => cellText(cell).slice(0, LONGEST_SHOWN);
  return { id, row, name, header, mine: shown(mine), theirs: shown(theirs) };
}
