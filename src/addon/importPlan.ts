// An import as a plan: what becomes of each row of the file, where the two sides differ, and what is written. Pure.

import { importMessages as say } from '../messages/import';
import { cellText, type Table } from '../reading/cell';
import type { Profile } from '../reading/profileFacts';
import { formulaColumns, lanesOf, type FormulaColumns, type Lane } from './importLanes';
import { matchRows, type Match } from './importMatch';
import { takeRows, type Taken } from './importRows';
import { fileTable, type FileTable } from './importTable';
import { freeRow, roomFor, type ImportTarget } from './importTarget';
import type { ImportChoices, ImportConflict, ImportOutcome, ImportReportRow } from './importViews';
import { appended, rectangles, writesOf, type Block } from './importWrites';
import type { Tracker } from './tracker';
import type { Write } from './writes';

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
  const { tracker } = target;
  const file = fileTable(rows, choices, profile);
  if (!NAMING.some((column) => file.columns.has(column))) return say.noProgramColumn;
  const closed = formulaColumns(tracker, target.formulas);
  if (closed.wholeList !== '') return say.filledByFormula(closed.wholeList);

  const lanes = lanesOf(target, file, choices.keepOthers, profile.season).filter(
    ({ column }) => !closed.filled.has(column),
  );
  const matches = matchesOf(tracker, file, profile);
  const firstNew = freeRow(target, file.rows.length);
  const taken = takeRows(file.rows, matches, { target, lanes, firstNew, nameAlone: choices.nameAlone, takeTheirs });

  const newColumns = lanes.filter(({ isNew }) => isNew);
  const headers = newColumns.map(({ header }) => header);
  const blocks = [...rectangles(taken.filled), ...newRows(tracker, closed, newColumns.length, taken, firstNew)];
  const report = [...leftOut(file), ...taken.report].sort((a, b) => a.line - b.line);
  return {
    report,
    counts: countsOf(report),
    conflicts: taken.conflicts,
    byNameAlone: matches.filter((match) => match.kind === 'there' && match.by === 'name alone').length,
    newColumns: headers,
    notes: notesOf(tracker, closed, headers, taken),
    writes:
      blocks.length === 0
        ? []
        : [
            ...roomFor(target, newColumns, firstNew + taken.added.length - 1),
            ...writesOf(target.tab, blocks, codeColumns(lanes)),
          ],
    blocks,
  };
}

/** Which rows of the file are programs of the tracker, and which say one of the file again. */
function matchesOf({ table }: Tracker, { rows }: FileTable, profile: Profile): readonly Match[] {
  const existing = table.programs.flatMap((program, index) => (program ? [{ program, row: index + 1 }] : []));
  return matchRows(
    existing,
    rows.map(({ program }) => program),
    profile,
  );
}

/** Rows that are no program; blank ones are not worth a word. */
function leftOut({ left }: FileTable): readonly ImportReportRow[] {
  return left
    .filter(({ why }) => why !== 'blank')
    .map(({ line, why, text }) => ({ line, name: text, outcome: 'skipped', row: 0, why: say.line[why] }));
}

function countsOf(report: readonly ImportReportRow[]): ImportPlan['counts'] {
  const counts = { added: 0, updated: 0, unchanged: 0, skipped: 0 };
  for (const { outcome } of report) counts[outcome]++;
  return counts;
}

/** What the person should know first. */
function notesOf(
  { values, headerRow }: Tracker,
  { filled }: FormulaColumns,
  newColumns: readonly string[],
  { underMerged }: Taken,
): readonly string[] {
  const leftAlone = [...filled].map((column) => cellText(values[headerRow - 1]?.[column - 1]));
  return [
    ...(newColumns.length > 0 ? [say.newColumns(newColumns)] : []),
    ...(leftAlone.length > 0 ? [say.formulaColumns(leftAlone)] : []),
    ...(underMerged > 0 ? [say.underMerged(underMerged)] : []),
  ];
}

/** The new programs below the list, without the columns that formulas fill. */
function newRows(
  { inputs, values }: Tracker,
  { filled, prepared }: FormulaColumns,
  newColumns: number,
  { added }: Taken,
  firstNew: number,
): readonly Block[] {
  const columns: number[] = [];
  for (let column = inputs.first; column <= inputs.last + newColumns; column++)
    if (!filled.has(column) && !prepared.has(column)) columns.push(column);
  return appended(
    added.map(({ cells }) => cells),
    firstNew,
    columns,
    (row, column) => values[row - 1]?.[column - 1],
  );
}

function codeColumns(lanes: readonly Lane[]): ReadonlySet<number> {
  return new Set(lanes.filter(({ writer }) => writer.asText).map(({ column }) => column));
}
