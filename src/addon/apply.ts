// Carries out a plan under the document's lock. Every step leaves behind how it is undone, so that a failure at any call
// leaves the sheet as it was.

import { addonMessages as say } from '../messages/addon';
import { columnLetters } from '../formulas/reference';
import { colourRules, isOurs } from './colours';
import { PLAIN, TEXT, type Check, type Write, type Written } from './writes';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Newest last. */
export type Journal = (() => void)[];

const LOCK_MILLISECONDS = 10000;

/** Runs one action at a time in a file. Throws a sentence when another one is still at work. */
export function locked<T>(action: () => T): T {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock?.tryLock(LOCK_MILLISECONDS) === false) throw new Error(say.busy);
  try {
    return action();
  } finally {
    release(lock);
  }
}

/** What was done stays done when the lock cannot be given back: it ends with the script. */
function release(lock: GoogleAppsScript.Lock.Lock | null): void {
  try {
    lock?.releaseLock();
  } catch {
    return;
  }
}

/**
 * Runs steps of which each notes in the journal how it is undone. When one throws, all are undone, newest first.
 * @throws one sentence: what went wrong, and that nothing was changed (or what could not be undone)
 */
export function undoable<T>(steps: (journal: Journal) => T): T {
  const journal: Journal = [];
  try {
    const result = steps(journal);
    SpreadsheetApp.flush();
    return result;
  } catch (problem) {
    const reason = reasonOf(problem);
    let left = 0;
    journal.reverse().forEach((undo, back) => {
      try {
        undo();
      } catch (again) {
        // The last step was refused, and so is its undoing (a protected cell): then it has changed nothing.
        if (back > 0 || reasonOf(again) !== reason) left++;
      }
    });
    throw new Error(say.undone(reason, left));
  }
}

/** The words of whatever was thrown, in any realm. */
function reasonOf(problem: unknown): string {
  const message: unknown =
    typeof problem === 'object' && problem !== null && 'message' in problem ? problem.message : problem;
  return String(message).replace(/^\w*(?:Error|Exception): /, '');
}

/**
 * For what cannot be undone (a tab or rows deleted), done last: a call that fails is made once more, because services
 * fail now and then for no reason.
 */
export function insist(action: () => void): void {
  try {
    action();
  } catch {
    action();
  }
}

/**
 * For looks that a cell may refuse: a column with a type, in what Google calls a table, takes no other number format and
 * no other dropdown, and keeps its own. Everything else goes on.
 */
export function whereAllowed(change: () => void): void {
  // What was written before is not to fail in here.
  SpreadsheetApp.flush();
  try {
    insist(() => {
      change();
      SpreadsheetApp.flush();
    });
  } catch {
    return;
  }
}

/** Number formats as they were read, to be set again. As none Google gives this one: set, it would show a day typed later as a number. */
export function formatsOf(range: Range): string[][] {
  return range.getNumberFormats().map((row) => row.map((format) => (/^0\.#+$/.test(format) ? PLAIN : format)));
}

/** Throws a sentence when some of a range is protected against this person: asked, inside `undoable`, before what cannot be undone. */
export function requireEditable(range: Range, tab: string): void {
  if (!range.canEdit()) throw new Error(say.protectedTab(tab));
}

/** Some rows of a tab, or all of it. */
export function wholeRows(sheet: Sheet, first = 1, count = sheet.getMaxRows()): Range {
  return sheet.getRange(first, 1, count, sheet.getMaxColumns());
}

/** What was read before, so that it need not be asked for again. */
export interface Known {
  readonly spreadsheet: Spreadsheet;
  readonly sheets: ReadonlyMap<string, Sheet>;
  /** The named ranges of ours as they are. */
  readonly names: ReadonlyMap<string, Range>;
}

/** Where a plan is being written, and how its steps are undone. */
interface Site {
  readonly spreadsheet: Spreadsheet;
  readonly sheetOf: (tab: string) => Sheet;
  /** A tab that this plan has made: it goes as a whole when something fails, so that its cells need no undo. */
  readonly isFresh: (tab: string) => boolean;
  readonly madeTab: (tab: string, sheet: Sheet) => void;
  /** Notes how a step is undone. */
  readonly onUndo: (undo: () => void) => void;
  readonly nameBefore: (name: string) => Range | null;
}

/** One kind of write. */
type Of<Kind extends Write['kind']> = Extract<Write, { readonly kind: Kind }>;

/** Writes a plan into the spreadsheet; to be called inside `undoable`. */
export function write({ spreadsheet, sheets: known, names }: Known, writes: readonly Write[], journal: Journal): void {
  const sheets = new Map(known);
  const fresh = new Set<string>();
  const site: Site = {
    spreadsheet,
    sheetOf: (tab) => {
      const sheet = sheets.get(tab) ?? spreadsheet.getSheetByName(tab);
      if (!sheet) throw new Error(say.tabGone(tab));
      sheets.set(tab, sheet);
      return sheet;
    },
    isFresh: (tab) => fresh.has(tab),
    madeTab: (tab, sheet) => {
      sheets.set(tab, sheet);
      fresh.add(tab);
    },
    onUndo: (undo) => journal.push(undo),
    nameBefore: (name) => names.get(name) ?? null,
  };
  for (const one of writes) carryOut(one, site);
}

function carryOut(one: Write, site: Site): void {
  switch (one.kind) {
    case 'tab':
      makeTab(one, site);
      break;
    case 'columns':
      insertColumns(one, site);
      break;
    case 'rows':
      insertRows(one, site);
      break;
    case 'values':
      setValues(one, site);
      break;
    case 'formulas':
      setFormulas(one, site);
      break;
    case 'clear':
      clearCells(one, site);
      break;
    case 'header':
      dressHeader(one, site);
      break;
    case 'note':
      setNote(one, site);
      break;
    case 'format':
      setFormat(one, site);
      break;
    case 'checks':
      setChecks(one, site);
      break;
    case 'freeze':
      freezeAt(one, site);
      break;
    case 'name':
      nameColumns(one, site);
      break;
    case 'unname':
      takeName(one, site);
      break;
    case 'colours':
      setColours(one, site);
      break;
    case 'width':
      setWidths(one, site);
      break;
  }
}

/** Notes an undo that a tab made by this plan does not need. */
function onUndoIn(tab: string, { isFresh, onUndo }: Site, undo: () => void): void {
  if (!isFresh(tab)) onUndo(undo);
}

function makeTab({ tab, index, columns }: Of<'tab'>, { spreadsheet, madeTab, onUndo }: Site): void {
  const sheet = index === null ? spreadsheet.insertSheet(tab) : spreadsheet.insertSheet(tab, index);
  onUndo(() => spreadsheet.deleteSheet(sheet));
  madeTab(tab, sheet);
  const missing = columns - NEW_TAB_COLUMNS;
  if (missing > 0) sheet.insertColumnsAfter(NEW_TAB_COLUMNS, missing);
}

function insertColumns({ tab, after, count }: Of<'columns'>, site: Site): void {
  const sheet = site.sheetOf(tab);
  // Columns inside a protected block are protected too: they could neither be filled nor taken away again.
  const beside = after < sheet.getMaxColumns() ? [after, after + 1] : [];
  const shut = beside.map((column) => sheet.getRange(1, column, sheet.getMaxRows()));
  if (shut.length > 0 && shut.every((range) => !range.canEdit())) throw new Error(say.protectedTab(tab));
  sheet.insertColumnsAfter(after, count);
  onUndoIn(tab, site, () => sheet.deleteColumns(after + 1, count));
  // They take after the one on their left: its date format would turn a 2 into a day, its checkbox a note into a tick.
  const made = sheet.getRange(1, after + 1, sheet.getMaxRows(), count);
  whereAllowed(() => made.setNumberFormat(PLAIN));
  whereAllowed(() => made.clearDataValidations());
}

function insertRows({ tab, after, count }: Of<'rows'>, site: Site): void {
  const sheet = site.sheetOf(tab);
  sheet.insertRowsAfter(after, count);
  onUndoIn(tab, site, () => sheet.deleteRows(after + 1, count));
}

function setValues(one: Of<'values'>, site: Site): void {
  const range = blockOf(one, one.values, site);
  onUndoIn(one.tab, site, () => putBack(range, one.was));
  range.setValues(one.values.map((row) => [...row]));
}

function setFormulas({ tab, row, column, formulas, was }: Of<'formulas'>, site: Site): void {
  const range = site.sheetOf(tab).getRange(row, column, 1, formulas.length);
  if (!site.isFresh(tab)) {
    const formats = formatsOf(range);
    site.onUndo(() => {
      putBack(range, [was]);
      whereAllowed(() => range.setNumberFormats(formats));
    });
    // In a cell for plain text a formula is text.
    if (formats.flat().includes(TEXT)) whereAllowed(() => range.setNumberFormat(PLAIN));
    // The same formula written over itself would show what it showed before.
    if (was.some(Boolean)) {
      range.clearContent();
      SpreadsheetApp.flush();
    }
  }
  range.setFormulas([[...formulas]]);
}

function clearCells(one: Of<'clear'>, site: Site): void {
  const range = blockOf(one, one.was, site);
  onUndoIn(one.tab, site, () => putBack(range, one.was));
  range.clearContent();
}

function dressHeader({ tab, row, column, count, notes }: Of<'header'>, site: Site): void {
  const range = site.sheetOf(tab).getRange(row, column, 1, count);
  if (!site.isFresh(tab)) {
    const [weights, colours, before] = [range.getFontWeights(), range.getBackgrounds(), range.getNotes()];
    site.onUndo(() => range.setFontWeights(weights).setBackgrounds(colours).setNotes(before));
  }
  if (notes === null) range.clearFormat().clearNote();
  else
    range
      .setFontWeight('bold')
      .setBackground(HEADER_COLOUR)
      .setNotes([[...notes]]);
}

function setNote({ tab, row, column, note, was }: Of<'note'>, site: Site): void {
  const cell = site.sheetOf(tab).getRange(row, column);
  onUndoIn(tab, site, () => cell.setNote(was));
  cell.setNote(note);
}

function setFormat({ tab, blocks, format }: Of<'format'>, site: Site): void {
  const sheet = site.sheetOf(tab);
  if (!site.isFresh(tab)) {
    const around = aroundOf(sheet, blocks);
    const before = formatsOf(around);
    site.onUndo(() => whereAllowed(() => around.setNumberFormats(before)));
  }
  const places = blocks.map(({ column, row, rows }) => {
    const letters = columnLetters(column);
    return `${letters}${row}:${letters}${rows === null ? '' : row + rows - 1}`;
  });
  const set = () => sheet.getRangeList(places).setNumberFormat(format);
  if (site.isFresh(tab)) set();
  else whereAllowed(set);
}

function setChecks({ tab, row, column, count, rows }: Of<'checks'>, site: Site): void {
  const sheet = site.sheetOf(tab);
  const height = count ?? sheet.getMaxRows() - row + 1;
  const [first = []] = rows;
  const given = validations(rows);
  const rules = Array.from({ length: height }, (_, down) => given[down] ?? given[0] ?? []);
  const range = sheet.getRange(row, column, height, first.length);
  if (site.isFresh(tab)) {
    range.setDataValidations(rules);
    return;
  }
  const before = range.getDataValidations();
  site.onUndo(() => whereAllowed(() => range.setDataValidations(before)));
  whereAllowed(() => range.setDataValidations(rules));
}

function freezeAt({ tab, rows, columns }: Of<'freeze'>, site: Site): void {
  const sheet = site.sheetOf(tab);
  if (!site.isFresh(tab)) {
    const before = sheet.getFrozenRows();
    site.onUndo(() => sheet.setFrozenRows(before));
  }
  sheet.setFrozenRows(rows);
  if (columns !== null) sheet.setFrozenColumns(columns);
}

function nameColumns({ name, tab, first, last }: Of<'name'>, site: Site): void {
  const range = site.sheetOf(tab).getRange(`${columnLetters(first)}:${columnLetters(last)}`);
  site.onUndo(() => restoreName(name, site));
  try {
    site.spreadsheet.setNamedRange(name, range);
  } catch {
    // A name whose tab was deleted cannot be found, and may stand in the way all the same.
    whereAllowed(() => site.spreadsheet.removeNamedRange(name));
    site.spreadsheet.setNamedRange(name, range);
  }
}

function takeName({ name }: Of<'unname'>, site: Site): void {
  site.onUndo(() => restoreName(name, site));
  site.spreadsheet.removeNamedRange(name);
}

function restoreName(name: string, { spreadsheet, nameBefore }: Site): void {
  const before = nameBefore(name);
  if (before) spreadsheet.setNamedRange(name, before);
  else if (spreadsheet.getRangeByName(name)) spreadsheet.removeNamedRange(name);
}

function setColours({ tab, columns }: Of<'colours'>, site: Site): void {
  const sheet = site.sheetOf(tab);
  const before = sheet.getConditionalFormatRules();
  onUndoIn(tab, site, () => sheet.setConditionalFormatRules(before));
  const kept = before.filter((rule) => !isOurs(rule));
  // Among the person's own rules may be one that cannot be set again: then there are no colours.
  whereAllowed(() => sheet.setConditionalFormatRules([...kept, ...colourRules(sheet, columns)]));
}

function setWidths({ tab, column, count, width }: Of<'width'>, site: Site): void {
  const sheet = site.sheetOf(tab);
  if (!site.isFresh(tab)) {
    const before = Array.from({ length: count }, (_, i) => sheet.getColumnWidth(column + i));
    site.onUndo(() => before.forEach((was, i) => sheet.setColumnWidth(column + i, was)));
  }
  sheet.setColumnWidths(column, count, width);
}

function blockOf(
  { tab, row, column }: { readonly tab: string; readonly row: number; readonly column: number },
  block: readonly (readonly unknown[])[],
  { sheetOf }: Site,
): Range {
  return sheetOf(tab).getRange(row, column, block.length, block[0]?.length ?? 1);
}

/** The block around stretches of columns. */
function aroundOf(sheet: Sheet, blocks: Extract<Write, { readonly kind: 'format' }>['blocks']): Range {
  const columns = blocks.map(({ column }) => column);
  const first = blocks.reduce((least, { row }) => Math.min(least, row), Infinity);
  const last = blocks.reduce((most, { row, rows }) => Math.max(most, row + (rows ?? 1) - 1), first);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  return sheet.getRange(first, left, last - first + 1, right - left + 1);
}

/** What Google gives a new tab. */
const NEW_TAB_COLUMNS = 26;
const HEADER_COLOUR = '#E6F2F0';

function putBack(range: Range, was: readonly (readonly Written[])[] | null): void {
  if (was === null || was.every((row) => row.every((cell) => cell === ''))) range.clearContent();
  else range.setValues(was.map((row) => [...row]));
}

/** One rule object for each different list, shared by all its cells. */
function validations(rows: readonly (readonly Check[])[]): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
  const made = new Map<Check, GoogleAppsScript.Spreadsheet.DataValidation | null>([[null, null]]);
  const ruleFor = (check: Check) => {
    const known = made.get(check);
    if (known !== undefined) return known;
    const builder = SpreadsheetApp.newDataValidation();
    const rule = (
      check === 'checkbox' ? builder.requireCheckbox() : builder.requireValueInList([...(check ?? [])], true)
    )
      .setAllowInvalid(true)
      .build();
    made.set(check, rule);
    return rule;
  };
  return rows.map((row) => row.map(ruleFor));
}
