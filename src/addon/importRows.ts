// What each row of a file gives to which program: blanks are filled, what differs is left for the person to choose. Pure.

import { importMessages as say } from '../messages/import';
import { cellText, isBlankCell, type Cell } from '../reading/cell';
import type { Lane } from './importLanes';
import type { Match, MatchBy } from './importMatch';
import type { FileRow } from './importTable';
import type { ImportTarget } from './importTarget';
import type { ImportConflict, ImportReportRow } from './importViews';
import type { FilledCell } from './importWrites';
import { standing } from './text';
import type { Written } from './writes';

/** What one program of the tracker, there or new, gets from the file. */
interface Taker {
  /** Of the row of the file that was its first. */
  readonly line: number;
  readonly row: number;
  readonly name: string;
  /** How it was found in the tracker; null = it is new. */
  readonly by: MatchBy | null;
  /** What is written for a new one, by column. */
  readonly cells: Map<number, Written>;
  /** Columns that a row of the file has answered, with its cell. */
  readonly answered: Map<number, Cell>;
}

/** What all rows are taken by. */
export interface TakingRules {
  readonly target: ImportTarget;
  readonly lanes: readonly Lane[];
  /** Where the first new program goes. */
  readonly firstNew: number;
  /** A program of the same name alone is the same one. */
  readonly nameAlone: boolean;
  /** Ids of the conflicts in which the file's value replaces the person's. */
  readonly takeTheirs: ReadonlySet<string>;
}

/** What the rows have given so far: each adds to it. */
interface Taking extends TakingRules {
  /** The program that each row of the file went to, by position. */
  readonly takers: Taker[];
  /** Programs of the tracker, by their row. */
  readonly there: Map<number, Taker>;
  readonly added: Taker[];
  readonly filled: FilledCell[];
  readonly conflicts: ImportConflict[];
  underMerged: number;
}

export interface Taken {
  /** One for each row, in order. */
  readonly report: readonly ImportReportRow[];
  /** The new programs, in order: what is written, by column. */
  readonly added: readonly { readonly cells: ReadonlyMap<number, Written> }[];
  /** Cells of programs that are there. */
  readonly filled: readonly FilledCell[];
  readonly conflicts: readonly ImportConflict[];
  /** Cells that cannot be filled, because they lie under a merged one. */
  readonly underMerged: number;
}

/** @param matches one for each row */
export function takeRows(rows: readonly FileRow[], matches: readonly Match[], rules: TakingRules): Taken {
  const taking: Taking = {
    ...rules,
    takers: [],
    there: new Map<number, Taker>(),
    added: [],
    filled: [],
    conflicts: [],
    underMerged: 0,
  };
  const report = rows.map((row, index) => take(taking, row, index, matches[index] ?? { kind: 'none' }));
  return { ...taking, report };
}

function take(taking: Taking, row: FileRow, index: number, match: Match): ImportReportRow {
  if (match.kind === 'again') return takeAgain(taking, row, index, match.index);
  if (match.kind === 'there' && (match.by !== 'name alone' || taking.nameAlone))
    return takeThere(taking, row, index, match.row, match.by);
  return takeNew(taking, row, index, match.kind === 'there' ? match.row : null);
}

/** A program that an earlier row of the file has said: only what that one left open. */
function takeAgain(taking: Taking, row: FileRow, index: number, earlier: number): ImportReportRow {
  const { line } = row;
  const skipped = { line, name: nameOf(row), outcome: 'skipped' } as const;
  const first = taking.takers[earlier];
  if (!first) return { ...skipped, row: 0, why: say.again(line, [], [], []) };
  taking.takers[index] = first;
  const { given, differs, covered } = give(taking, first, row);
  return { ...skipped, row: first.row, why: say.again(first.line, given, differs, say.covered(covered)) };
}

/** A program of the tracker. */
function takeThere(taking: Taking, row: FileRow, index: number, at: number, by: MatchBy): ImportReportRow {
  const { line } = row;
  const name = nameOf(row);
  const taker = taking.there.get(at) ?? newTaker(line, at, name, by);
  taking.there.set(at, taker);
  taking.takers[index] = taker;
  const { given, replaced, differs, covered } = give(taking, taker, row);
  const told = [...say.covered(covered), ...problemsOf(row)];
  return given.length + replaced.length > 0
    ? { line, name, outcome: 'updated', row: at, why: say.updated(by, given, replaced, told) }
    : { line, name, outcome: 'unchanged', row: at, why: say.unchanged(by, differs, told) };
}

/** @param lookAlike row of the tracker with a program of the same name; null = there is none */
function takeNew(taking: Taking, row: FileRow, index: number, lookAlike: number | null): ImportReportRow {
  const { line } = row;
  const taker = newTaker(line, taking.firstNew + taking.added.length, nameOf(row), null);
  taking.takers[index] = taker;
  taking.added.push(taker);
  give(taking, taker, row);
  const problems = problemsOf(row);
  const why = lookAlike === null ? say.added(problems) : say.addedLookAlike(lookAlike, problems);
  return { line, name: taker.name, outcome: 'added', row: taker.row, why };
}

function newTaker(line: number, row: number, name: string, by: MatchBy | null): Taker {
  return { line, row, name, by, cells: new Map(), answered: new Map() };
}

function nameOf({ program }: FileRow): string {
  return program.name || program.code || program.nrmpCode;
}

function problemsOf({ program }: FileRow): readonly string[] {
  return program.problems.map(({ what }) => what);
}

/** What a cell of the file does: fills a blank, replaces what the person has, stands against it, or cannot be written. */
type Effect = 'given' | 'replaced' | 'differs' | 'covered';

/** Gives a row's cells to a program. @returns headers by what became of their cells */
function give(taking: Taking, taker: Taker, row: FileRow): Readonly<Record<Effect, readonly string[]>> {
  const headers: Record<Effect, string[]> = { given: [], replaced: [], differs: [], covered: [] };
  for (const lane of taking.lanes) {
    const effect = giveCell(taking, taker, row, lane);
    if (effect !== null) headers[effect].push(lane.header);
  }
  return headers;
}

/** @returns null when the cell says nothing, or nothing new */
function giveCell(taking: Taking, taker: Taker, row: FileRow, lane: Lane): Effect | null {
  const { column, writer } = lane;
  const theirs = lane.cellOf(row);
  const value = writer.written(theirs);
  if (value === null || value === '') return null;
  const earlier = taker.answered.get(column);
  if (earlier !== undefined) return isAnotherName(lane) || writer.alike(earlier, theirs) ? null : 'differs';
  taker.answered.set(column, theirs);
  if (taker.by !== null) return fillThere(taking, taker, row, lane, theirs, value);
  taker.cells.set(column, value);
  return 'given';
}

/** A program's name may be written in many ways: another one is no difference. */
function isAnotherName({ name }: Lane): boolean {
  return name === 'Program';
}

/** A cell of a program that the tracker has. */
function fillThere(
  taking: Taking,
  taker: Taker,
  { line }: FileRow,
  lane: Lane,
  theirs: Cell,
  value: Written,
): Effect | null {
  const { target, filled, conflicts, takeTheirs } = taking;
  const { row } = taker;
  const { column, writer, isNew } = lane;
  if ((target.formulas[row - 1]?.[column - 1] ?? '') !== '') return null;
  if (!isNew && target.covered.get(row)?.has(column)) {
    taking.underMerged++;
    return 'covered';
  }
  const mine = isNew ? '' : target.tracker.values[row - 1]?.[column - 1];
  const cell: FilledCell = { row, column, value, was: standing(mine), asText: writer.asText };
  if (isBlankCell(mine)) {
    filled.push(cell);
    return 'given';
  }
  if (isAnotherName(lane) || writer.same(mine, theirs)) return null;
  const id = `${line}:${column}`;
  conflicts.push(conflictOf(id, taker, lane, mine, theirs));
  if (!takeTheirs.has(id)) return 'differs';
  filled.push(cell);
  return 'replaced';
}

const LONGEST_SHOWN = 200;

function conflictOf(id: string, { row, name }: Taker, { header }: Lane, mine: Cell, theirs: Cell): ImportConflict {
  const shown = (cell: Cell): string => cellText(cell).slice(0, LONGEST_SHOWN);
  return { id, row, name, header, mine: shown(mine), theirs: shown(theirs) };
}
