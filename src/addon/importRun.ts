// Import's server side (S9): looks at the rows that the page sends, plans, writes in one go, and takes it back.

import { importMessages as say } from '../messages/import';
import { cellText, isBlankCell, isBlankRow, type Table } from '../reading/cell';
import { squeeze } from '../reading/headers/words';
import type { Profile } from '../reading/profileFacts';
import { columnNamed } from './dropdowns';
import { columnFormula } from './formulaText';
import { SAMPLE_PROGRAMS } from '../reference/sample';
import type { ActionResult } from './apiViews';
import { insist, locked, requireEditable, undoable, write } from './apply';
import { keepImport, keptImport } from './importKept';
import { lookAt, notToImport } from './importLook';
import { planImport, type ImportPlan } from './importPlan';
import type { ImportTarget } from './importTarget';
import { putBack } from './importWrites';
import type {
  ImportBlock,
  ImportChoices,
  ImportDecision,
  ImportLast,
  ImportLook,
  ImportPlanView,
  ImportResult,
  ImportRows,
  ImportUndo,
} from './importViews';
import { PROFILE, PROGRAMS, TAB } from './names';
import { profileChanges } from './planProfile';
import { setUp } from './setUp';
import { standing } from './text';
import { todayHere } from './today';
import { trackerIn, without } from './tracker';
import { profileTabName, readWorkbook, type Workbook } from './workbook';
import { TEXT, type Write } from './writes';

const MOST_ROWS = 20_000;

/** What the rows look like. Changes nothing. See `importLook` of api.ts. */
export function lookAtImport(rows: ImportRows, lines: ImportRows): ImportLook {
  const book = readWorkbook();
  if (!book.tracker && !isEmpty(book)) return notToImport(say.notATracker(book.tab));
  return lookAt(rows, lines, book.profile, book.tracker && { tab: book.tab, tracker: book.tracker });
}

function isEmpty({ values }: Workbook): boolean {
  return values.every(isBlankRow);
}

/** What an import would do. Changes nothing. @param rows all rows of the file */
export function planOfImport(rows: ImportRows, choices: ImportChoices): ImportPlanView {
  const book = readWorkbook({ allFormulas: true });
  const refused = (message: string): ImportPlanView => ({
    ok: false,
    message,
    tab: book.tab,
    state: '',
    counts: { added: 0, updated: 0, unchanged: 0, skipped: 0 },
    byNameAlone: 0,
    report: [],
    conflicts: [],
    newColumns: [],
    notes: [],
  });
  if (rows.length > MOST_ROWS) return refused(say.tooMany(rows.length, MOST_ROWS));
  const target = targetIn(book) ?? (isEmpty(book) ? emptyTarget(book.profile) : null);
  if (!target) return refused(say.notATracker(book.tab));
  const plan = planImport(target, rows, choices, new Set(), book.profile);
  if (typeof plan === 'string') return refused(plan);
  const { report, counts, conflicts, byNameAlone, newColumns } = plan;
  const notes = book.tracker ? plan.notes : [say.newTabs, ...plan.notes];
  const state = stateOf(book);
  return { ok: true, message: '', tab: book.tab, state, counts, byNameAlone, report, conflicts, newColumns, notes };
}

/** Carries out an import, all of it or nothing. @param rows all rows of the file, as they were planned with */
export function runImport(rows: ImportRows, choices: ImportChoices, decision: ImportDecision): ImportResult {
  const refused = (message: string): ImportResult => ({ ok: false, message, report: [], undo: null });
  const before = readWorkbook({ allFormulas: true });
  if (stateOf(before) !== decision.state) return refused(say.changed);
  if (before.tracker) return locked(() => intoTracker(before, rows, choices, decision));
  if (!isEmpty(before)) return refused(say.notATracker(before.tab));
  const takeTabsAway = setUpFirst(before);
  try {
    return locked(() => intoTracker(readWorkbook({ allFormulas: true }), rows, choices, decision));
  } catch (problem) {
    takeTabsAway();
    throw problem;
  }
}

function intoTracker(
  book: Workbook,
  rows: ImportRows,
  choices: ImportChoices,
  { takeTheirs }: ImportDecision,
): ImportResult {
  const target = targetIn(book);
  if (!target) throw new Error(say.notATracker(book.tab));
  const plan = planImport(target, rows, choices, new Set(takeTheirs), book.profile);
  if (typeof plan === 'string') throw new Error(plan);
  const { report, counts, writes } = plan;
  if (writes.length === 0) return { ok: true, message: say.nothingNew, report, undo: null };
  // Inside, so that a sheet which cannot be read again afterwards is put back too.
  const message = say.done(counts);
  const undo = undoable((journal) => {
    write(book, [...writes, ...rememberedWrites(book, choices)], journal);
    return undoOf(target, plan, book, message);
  });
  return { ok: true, message: keepImport(undo) ? message : `${message} ${say.notKept}`, report, undo };
}

/** An empty file gets its tabs first. @returns takes them away again, for when the import fails */
function setUpFirst({ spreadsheet, sheet }: Workbook): () => void {
  const known = new Set(spreadsheet.getSheets().map((one) => one.getName()));
  const { ok, message } = setUp({
    tab: null,
    mapping: [],
    freezeHeader: true,
    withSample: false,
    volatileAccepted: true,
  });
  if (!ok) throw new Error(message);
  return () => {
    sheet.activate();
    for (const name of [PROGRAMS, PROFILE]) if (spreadsheet.getRangeByName(name)) spreadsheet.removeNamedRange(name);
    for (const one of spreadsheet.getSheets()) if (!known.has(one.getName())) spreadsheet.deleteSheet(one);
  };
}

/** Corrections as `Column:` rows (P3), where they change nothing of how the tracker itself is read. */
function rememberedWrites(book: Workbook, { remember }: ImportChoices): readonly Write[] {
  const tab = remember.length === 0 ? null : profileTabName(book);
  if (tab === null || !book.profileTab || !book.tracker) return [];
  const own = new Set(book.tracker.table.mapping.headers.map(({ header }) => squeeze(header)));
  const rows = remember
    .filter(({ header, column }) => !book.profile.columnHeaders.has(column) && !own.has(squeeze(header)))
    .map(({ header, column }) => [`Column: ${column}`, header] as const);
  return profileChanges(tab, book.profileTab.rows, rows).writes;
}

function targetIn({ tracker, sheet, tab, formulas, names }: Workbook): ImportTarget | null {
  if (!tracker) return null;
  const below = Math.min(tracker.bodyRow, sheet.getMaxRows());
  const checks = sheet.getRange(below, 1, 1, Math.max(1, tracker.lastColumn)).getDataValidations()[0] ?? [];
  const ticks = new Set<number>();
  checks.forEach((check, index) => {
    if (check && String(check.getCriteriaType()) === 'CHECKBOX') ticks.add(index + 1);
  });
  const gridRows = sheet.getMaxRows();
  const covered = new Map<number, Set<number>>();
  for (const merged of sheet.getRange(1, 1, gridRows, tracker.inputs.last).getMergedRanges()) {
    const [top, left] = [merged.getRow(), merged.getColumn()];
    for (let row = top; row <= merged.getLastRow(); row++)
      for (let column = left; column <= merged.getLastColumn(); column++)
        if (row > top || column > left) covered.set(row, (covered.get(row) ?? new Set()).add(column));
  }
  return { tab, tracker, formulas, ticks, gridRows, covered, named: names.get(PROGRAMS)?.getSheet().getName() === tab };
}

/** The tracker as Set up would make it in an empty file. */
function emptyTarget(profile: Profile): ImportTarget | null {
  const tab = TAB.programs;
  const columns = (SAMPLE_PROGRAMS[0] ?? []).map(String);
  const inputs = { first: 3, last: columns.length + 2 };
  const labels = (['TIER', 'VISA'] as const).map((name) => columnFormula(name, tab, 1, inputs));
  const tracker = trackerIn([['', '', ...columns]], [labels], profile);
  if (!tracker) return null;
  const ticks = new Set<number>();
  columns.forEach((column, index) => {
    if (columnNamed(column)?.kind === 'flag') ticks.add(inputs.first + index);
  });
  return { tab, tracker, formulas: [labels], ticks, gridRows: 1000, covered: new Map(), named: true };
}

/** A mark of what the plan rests on: FNV-1a over the tab's cells. Labels may be loading still when it is made. */
function stateOf({ tab, values, formulas, tracker }: Workbook): string {
  const labels = new Set(tracker?.labels.map(({ column }) => column));
  return [tab, markOf(without(values, labels)), markOf(formulas)].join('|');
}

function markOf(rows: Table): string {
  let hash = 0x811c9dc5;
  for (const row of rows)
    for (const cell of row) {
      const text = cellText(cell);
      for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      hash = Math.imul(hash ^ 0xffff, 0x01000193);
    }
  return (hash >>> 0).toString(36);
}

/** A mark of what an import wrote: its blocks, and whatever stands in the columns that it made. */
function markOfImport(values: Table, { headerRow, newColumns, blocks }: Omit<ImportUndo, 'mark'>): string {
  const { after, count } = newColumns;
  const made = values
    .slice(headerRow - 1)
    .flatMap((row, down) =>
      row
        .slice(after, after + count)
        .flatMap((cell, right) => (isBlankCell(cell) ? [] : [[`${down} ${right}`, cell] as const])),
    );
  return markOf([...blocks.flatMap((block) => cut(values, block)), ...made]);
}

function cut(values: Table, [row, column, rows, columns]: ImportBlock): Table {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => values[row - 1 + i]?.[column - 1 + j] ?? ''),
  );
}

/** What must be known to take an import back: read once, from the sheet as it stands after it. */
function undoOf(
  { tab, tracker }: ImportTarget,
  { blocks, newColumns }: ImportPlan,
  { sheet }: Workbook,
  message: string,
): ImportUndo {
  const written = {
    tab,
    day: todayHere(),
    message,
    headerRow: tracker.headerRow,
    newColumns: { after: tracker.inputs.last, count: newColumns.length },
    blocks: blocks.map(({ row, column, values, was }): ImportBlock => [
      row,
      column,
      values.length,
      values[0]?.length ?? 0,
      was,
    ]),
  };
  return { ...written, mark: markOfImport(sheet.getDataRange().getValues(), written) };
}

/** The import that can still be taken back, in words. */
export function lastImport(): ImportLast {
  const { day, message } = keptImport() ?? { day: '', message: '' };
  return { day, message };
}

/** Takes an import back, as long as nothing of it has been changed or moved since. @param given null = the one that was kept */
export function undoImport(given: ImportUndo | null): ActionResult {
  return locked(() => {
    const undo = given ?? keptImport();
    if (undo === null) return { ok: false, message: say.noUndo };
    const { tab, newColumns, blocks, mark } = undo;
    const book = readWorkbook({ tab });
    const { sheet, values, names } = book;
    if (book.tab !== tab || markOfImport(values, undo) !== mark) return { ok: false, message: say.undoChanged };
    const { after, count } = newColumns;
    const named = count === 0 ? undefined : names.get(PROGRAMS);
    const first = named?.getSheet().getName() === tab ? named.getColumn() : 0;
    const formats = sheet.getDataRange().getNumberFormats();
    const writes = blocks.map((block): Write => {
      const [row, column, , , was] = block;
      const written = (cells: Table) =>
        cells.map((line, down) =>
          line.map((cell, i) => putBack(standing(cell), formats[row - 1 + down]?.[column - 1 + i] === TEXT)),
        );
      const now = written(cut(values, block));
      return was
        ? { kind: 'values', tab, row, column, values: written(was), was: now }
        : { kind: 'clear', tab, row, column, was: now };
    });
    if (first > 0) writes.push({ kind: 'name', name: PROGRAMS, tab, first, last: after });
    undoable((journal) => {
      if (count > 0) requireEditable(sheet.getRange(1, after + 1, sheet.getMaxRows(), count), tab);
      write(book, writes, journal);
    });
    if (count > 0) insist(() => sheet.deleteColumns(after + 1, count));
    keepImport(null);
    return { ok: true, message: say.undone };
  });
}
