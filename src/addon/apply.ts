// Carries out a plan under the document's lock. Every step leaves behind how it is undone, so that a failure at any call
// leaves the sheet as it was.

import { addonMessages as say } from '../messages/addon';
import { columnLetters } from '../formulas/reference';
import { colourRules, isOurs } from './colours';
import type { Check, Write, Written } from './writes';

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

/** Writes a plan into the spreadsheet; to be called inside `undoable`. */
export function write({ spreadsheet, sheets: known, names }: Known, writes: readonly Write[], journal: Journal): void {
  const sheets = new Map(known);
  /** Tabs of ours that go as a whole when something fails: their cells need no undo. */
  const fresh = new Set<string>();
  for (const one of writes) carryOut(one);

  function sheetOf(tab: string): Sheet {
    const sheet = sheets.get(tab) ?? spreadsheet.getSheetByName(tab);
    if (!sheet) throw new Error(say.tabGone(tab));
    sheets.set(tab, sheet);
    return sheet;
  }

  function onUndo(tab: string, undo: () => void): void {
    if (!fresh.has(tab)) journal.push(undo);
  }

  function carryOut(one: Write): void {
    switch (one.kind) {
      case 'tab': {
        const sheet =
          one.index === null ? spreadsheet.insertSheet(one.tab) : spreadsheet.insertSheet(one.tab, one.index);
        journal.push(() => spreadsheet.deleteSheet(sheet));
        sheets.set(one.tab, sheet);
        fresh.add(one.tab);
        const missing = one.columns - NEW_TAB_COLUMNS;
        if (missing > 0) sheet.insertColumnsAfter(NEW_TAB_COLUMNS, missing);
        return;
      }
      case 'columns': {
        const sheet = sheetOf(one.tab);
        // Columns inside a protected block are protected too: they could neither be filled nor taken away again.
        const beside = one.after < sheet.getMaxColumns() ? [one.after, one.after + 1] : [];
        const shut = beside.map((column) => sheet.getRange(1, column, sheet.getMaxRows()));
        if (shut.length > 0 && shut.every((range) => !range.canEdit())) throw new Error(say.protectedTab(one.tab));
        sheet.insertColumnsAfter(one.after, one.count);
        onUndo(one.tab, () => sheet.deleteColumns(one.after + 1, one.count));
        return;
      }
      case 'rows': {
        const sheet = sheetOf(one.tab);
        sheet.insertRowsAfter(one.after, one.count);
        onUndo(one.tab, () => sheet.deleteRows(one.after + 1, one.count));
        return;
      }
      case 'values': {
        const range = blockOf(one, one.values);
        onUndo(one.tab, () => putBack(range, one.was));
        range.setValues(one.values.map((row) => [...row]));
        return;
      }
      case 'formulas': {
        const range = sheetOf(one.tab).getRange(one.row, one.column, 1, one.formulas.length);
        onUndo(one.tab, () => putBack(range, [one.was]));
        range.setFormulas([[...one.formulas]]);
        return;
      }
      case 'clear': {
        const range = blockOf(one, one.was);
        onUndo(one.tab, () => putBack(range, one.was));
        range.clearContent();
        return;
      }
      case 'header': {
        const range = sheetOf(one.tab).getRange(one.row, one.column, 1, one.count);
        if (!fresh.has(one.tab)) {
          const [weights, colours, notes] = [range.getFontWeights(), range.getBackgrounds(), range.getNotes()];
          journal.push(() => range.setFontWeights(weights).setBackgrounds(colours).setNotes(notes));
        }
        if (one.notes === null) range.clearFormat().clearNote();
        else
          range
            .setFontWeight('bold')
            .setBackground(HEADER_COLOUR)
            .setNotes([[...one.notes]]);
        return;
      }
      case 'note': {
        const cell = sheetOf(one.tab).getRange(one.row, one.column);
        onUndo(one.tab, () => cell.setNote(one.was));
        cell.setNote(one.note);
        return;
      }
      case 'format': {
        const sheet = sheetOf(one.tab);
        if (!fresh.has(one.tab)) {
          const around = aroundOf(sheet, one.blocks);
          const before = around.getNumberFormats();
          journal.push(() => around.setNumberFormats(before));
        }
        const places = one.blocks.map(({ column, row, rows }) => {
          const letters = columnLetters(column);
          return `${letters}${row}:${letters}${rows === null ? '' : row + rows - 1}`;
        });
        sheet.getRangeList(places).setNumberFormat(one.format);
        return;
      }
      case 'checks': {
        const sheet = sheetOf(one.tab);
        const count = one.count ?? sheet.getMaxRows() - one.row + 1;
        const [first = []] = one.rows;
        const given = validations(one.rows);
        const rules = Array.from({ length: count }, (_, row) => given[row] ?? given[0] ?? []);
        const range = sheet.getRange(one.row, one.column, count, first.length);
        if (!fresh.has(one.tab)) {
          const before = range.getDataValidations();
          journal.push(() => range.setDataValidations(before));
        }
        range.setDataValidations(rules);
        return;
      }
      case 'freeze': {
        const sheet = sheetOf(one.tab);
        if (!fresh.has(one.tab)) {
          const rows = sheet.getFrozenRows();
          journal.push(() => sheet.setFrozenRows(rows));
        }
        sheet.setFrozenRows(one.rows);
        if (one.columns !== null) sheet.setFrozenColumns(one.columns);
        return;
      }
      case 'name': {
        const before = names.get(one.name) ?? null;
        const columns = `${columnLetters(one.first)}:${columnLetters(one.last)}`;
        const range = sheetOf(one.tab).getRange(columns);
        journal.push(() => restoreName(one.name, before));
        spreadsheet.setNamedRange(one.name, range);
        return;
      }
      case 'unname': {
        const before = names.get(one.name) ?? null;
        journal.push(() => restoreName(one.name, before));
        spreadsheet.removeNamedRange(one.name);
        return;
      }
      case 'colours': {
        const sheet = sheetOf(one.tab);
        const before = sheet.getConditionalFormatRules();
        onUndo(one.tab, () => sheet.setConditionalFormatRules(before));
        const kept = before.filter((rule) => !isOurs(rule));
        sheet.setConditionalFormatRules([...kept, ...colourRules(sheet, one.columns)]);
        return;
      }
      case 'width': {
        const sheet = sheetOf(one.tab);
        const columns = Array.from({ length: one.count }, (_, i) => one.column + i);
        const before = fresh.has(one.tab) ? [] : columns.map((column) => sheet.getColumnWidth(column));
        onUndo(one.tab, () => before.forEach((width, i) => sheet.setColumnWidth(one.column + i, width)));
        sheet.setColumnWidths(one.column, one.count, one.width);
        return;
      }
    }
  }

  function restoreName(name: string, before: Range | null): void {
    if (before) spreadsheet.setNamedRange(name, before);
    else if (spreadsheet.getRangeByName(name)) spreadsheet.removeNamedRange(name);
  }

  function blockOf(
    place: { readonly tab: string; readonly row: number; readonly column: number },
    block: readonly (readonly unknown[])[],
  ): Range {
    return sheetOf(place.tab).getRange(place.row, place.column, block.length, block[0]?.length ?? 1);
  }
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
