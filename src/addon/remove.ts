// Remove (S8): takes away what the add-on added and nothing else, after showing it. What cannot be undone comes last.

import { addonMessages as say } from '../messages/addon';
import { cellText, isBlankCell } from '../reading/cell';
import { COLUMNS } from '../reading/columns';
import { LABEL_COLUMNS } from '../formulas/labels';
import { SAMPLE_MARK, SAMPLE_PROGRAMS } from '../reference/sample';
import { DEFAULT_SEASON } from '../reference/season';
import type { ActionResult, RemoveView } from './apiViews';
import { insist, locked, requireEditable, undoable, wholeRows, write } from './apply';
import { isOurs } from './colours';
import { callOf } from './formulaText';
import { keepImport } from './importKept';
import { isReportTab, ownTabName, PROFILE, PROGRAMS, TAB } from './names';
import { WIDTH } from './planSetUp';
import { headerNotes, requireTracker, type Tracked } from './programs';
import { isOwnReport } from './tabs';
import { standing } from './text';
import { programsIn, type Tracker } from './tracker';
import { profileTabName, readWorkbook, type Workbook } from './workbook';
import type { Write, Written } from './writes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Of a column in a new sheet, in pixels. */
const NEW_WIDTH = 100;

interface Removal extends RemoveView {
  readonly book: Workbook;
  readonly writes: readonly Write[];
  /** Runs of sample rows, the lowest first. */
  readonly sample: Runs;
  readonly tabs: readonly Sheet[];
}

/** What Remove would take away; changes nothing. */
export function previewRemoval(): RemoveView {
  const { removes, keeps } = plan();
  return { removes, keeps };
}

/** Takes it away. */
export function remove(): ActionResult {
  return locked(() => {
    const { book, removes, writes, sample, tabs } = plan();
    if (removes.length === 0) return { ok: false, message: say.nothingToRemove };
    const deleteSample = undoable((journal) => {
      for (const tab of tabs) requireEditable(wholeRows(tab), tab.getName());
      const deletion = sampleRemoval(book, sample);
      write(book, writes, journal);
      return deletion;
    });
    deleteSample();
    for (const tab of tabs) insist(() => book.spreadsheet.deleteSheet(tab));
    keepImport(null);
    return { ok: true, message: say.removed(removes) };
  });
}

/** Takes the fictional sample rows away, and nothing else. */
export function removeSampleRows(): ActionResult {
  return locked(() => {
    const book = requireTracker(readWorkbook());
    const rows = sampleRowsOf(book.tracker);
    if (rows.length === 0) return { ok: false, message: say.noSample };
    undoable(() => sampleRemoval(book, runsOf(rows)))();
    return { ok: true, message: say.sampleRemoved(rows.length) };
  });
}

type Runs = readonly { readonly first: number; readonly count: number }[];

/** Asks whether these rows may go, then gives what deletes them: that cannot be undone. */
function sampleRemoval({ sheet, tracker, tab }: Workbook, runs: Runs): () => void {
  for (const { first, count } of runs) requireEditable(wholeRows(sheet, first, count), tab);
  const rows = runs.reduce((sum, { count }) => sum + count, 0);
  const isAll = tracker !== null && rows > 0 && rows === sheet.getMaxRows() - tracker.bodyRow + 1;
  return () => {
    // A sheet may not lose every row below its frozen ones.
    if (isAll) insist(() => sheet.insertRowsAfter(sheet.getMaxRows(), 1));
    for (const { first, count } of runs) insist(() => sheet.deleteRows(first, count));
  };
}

/** Rows whose Source still says that they are invented. */
export function sampleRowsOf({ table, input }: Tracker): readonly number[] {
  const source = table.mapping.columns.get('Source');
  if (source === undefined) return [];
  return table.programs.flatMap((program, index) =>
    program && cellText(input[index]?.[source]) === SAMPLE_MARK ? [index + 1] : [],
  );
}

/** Neighbouring rows together, the lowest run first, so that deleting one moves none of the others. */
function runsOf(rows: readonly number[]): Runs {
  const runs: { first: number; count: number }[] = [];
  for (const row of rows) {
    const run = runs[0];
    if (run && run.first + run.count === row) run.count++;
    else runs.unshift({ first: row, count: 1 });
  }
  return runs;
}

function plan(): Removal {
  const book = readWorkbook();
  const { tracker, tab } = book;
  const removes: string[] = [];
  const keeps: string[] = [];
  const writes: Write[] = [];
  const sheets = book.spreadsheet.getSheets();
  const reports = sheets.filter((sheet) => isReportTab(sheet.getName()) && isOwnReport(sheet));
  const profile = profileSheet(book, sheets);
  const sample = tracker ? sampleRowsOf(tracker) : [];
  const tabs: Sheet[] = [...reports, ...(profile?.isEmpty === true ? [profile.sheet] : [])];
  const isOwnTab = tracker !== null && madeByUs(tab, tracker, sample.length) && hasOther(sheets, [...tabs, book.sheet]);

  if (isOwnTab) tabs.push(book.sheet);
  else if (tracker) {
    removeFromTracker({ ...book, tracker }, removes, keeps, writes);
    if (sample.length > 0) removes.push(say.removes.sample(sample.length));
    if (programsIn(tracker) > sample.length) keeps.push(say.keeps.programs(tab));
  }
  if (book.names.size > 0) {
    removes.push(say.removes.names);
    writes.push(
      ...[PROGRAMS, PROFILE].filter((name) => book.names.has(name)).map((name): Write => ({ kind: 'unname', name })),
    );
  }
  removes.push(...tabs.map((sheet) => say.removes.tab(sheet.getName())));
  if (profile?.isEmpty === false) keeps.push(say.keeps.profile);
  return { book, removes, keeps, writes, tabs, sample: isOwnTab ? [] : runsOf(sample) };
}

/** A file may not lose every tab that is seen. */
function hasOther(sheets: readonly Sheet[], going: readonly Sheet[]): boolean {
  const names = new Set(going.map((sheet) => sheet.getName()));
  return sheets.some((sheet) => !names.has(sheet.getName()) && !sheet.isSheetHidden());
}

/** The Profile tab, and whether the person has written nothing in it. */
function profileSheet(
  book: Workbook,
  sheets: readonly Sheet[],
): { readonly sheet: Sheet; readonly isEmpty: boolean } | null {
  const name = profileTabName(book);
  const sheet = name === null ? undefined : sheets.find((one) => one.getName() === name);
  if (!sheet || !book.profileTab) return null;
  const filled = book.profileTab.rows.slice(1).some(([field, value]) => {
    const isDefault = cellText(field) === 'Season' && cellText(value) === String(DEFAULT_SEASON);
    return !isBlankCell(value) && !isDefault;
  });
  return { sheet, isEmpty: !filled && cellText(book.profileTab.rows[0]?.[0]) === say.field[0] };
}

/** A tab as Set up makes it, with nothing of the person's in it. */
function madeByUs(tab: string, tracker: Tracker, sampleRows: number): boolean {
  if (tab !== TAB.programs && tab !== ownTabName(TAB.programs)) return false;
  const [header = []] = SAMPLE_PROGRAMS;
  const own = tracker.table.mapping.headers.map(({ header: text }) => text).join('\n');
  return own === header.join('\n') && programsIn(tracker) === sampleRows;
}

function removeFromTracker(book: Tracked, removes: string[], keeps: string[], writes: Write[]): void {
  const { tab, sheet } = book;
  const { headerRow, labels, values, table, inputs, lastRow } = book.tracker;
  const notes = headerNotes(book);
  for (const { name, column, state, formula } of labels) {
    if (state !== 'frozen' && callOf(formula) === null) continue;
    const place = { tab, row: headerRow, column };
    const cells = values.slice(headerRow - 1).map((row): Written[] => [standing(row[column - 1])]);
    writes.push({ kind: 'clear', ...place, was: state === 'frozen' ? cells : [[formula]] });
    writes.push({ kind: 'header', ...place, count: 1, notes: null });
    // As wide as a new one, unless the person chose a width of their own.
    if (sheet.getColumnWidth(column) === WIDTH[name])
      writes.push({ kind: 'width', tab, column, count: 1, width: NEW_WIDTH });
    removes.push(say.removes.label(LABEL_COLUMNS[name].heading));
  }
  const mentor = COLUMNS.filter(({ group }) => group === 'mentor').flatMap(({ name, help }) => {
    const index = table.mapping.columns.get(name);
    const column = index === undefined ? 0 : inputs.first + index;
    const isOwn = cellText(values[headerRow - 1]?.[column - 1]) === name && notes[column - 1] === help;
    return isOwn ? [{ name, column }] : [];
  });
  const isUsed = mentor.some(({ column }) => values.slice(headerRow).some((row) => !isBlankCell(row[column - 1])));
  if (mentor.length > 0 && isUsed) keeps.push(say.keeps.mentor);
  if (mentor.length > 0 && !isUsed) {
    for (const { name, column } of mentor) {
      const count = Math.max(1, lastRow - headerRow);
      writes.push({ kind: 'clear', tab, row: headerRow, column, was: [[name]] });
      writes.push({ kind: 'header', tab, row: headerRow, column, count: 1, notes: null });
      writes.push({ kind: 'checks', tab, row: headerRow + 1, column, count, rows: [[null]] });
    }
    removes.push(say.removes.mentor(mentor.map(({ name }) => name)));
  }
  if (sheet.getConditionalFormatRules().some(isOurs)) {
    writes.push({ kind: 'colours', tab, columns: [] });
    removes.push(say.removes.colours);
  }
}
