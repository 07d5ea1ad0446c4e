// What the convenience forms of a formula read from the sheet it stands in, over Apps Script's services.

import type { Table } from '../reading/cell';
import type { Reference, SheetReader } from '../formulas/sheetReader';
import { PROFILE, TAB } from './names';
import { tabNamed } from './tabs';
import { formulaColumns, LOOKED_AT_ROWS, without } from './tracker';

const HEADER_SEARCH_ROWS = 20;

/**
 * Reads lazily: a formula with all its arguments calls none of these. Where there is no sheet, or it cannot be read,
 * each answers null, and the formula then says which argument to pass.
 */
export const sheetReader: SheetReader = {
  profile: () => reading(profileRows),
  ownFormula: () => reading(() => SpreadsheetApp.getActiveRange().getFormula()),
  ownSheet: () => reading(ownSheet),
  rowsAbove: (reference) => reading(() => rowsAbove(reference)),
};

function reading<T>(read: () => T | null): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** The labels are answers: read as facts, a flag in a column called "Visa" would pass for the program's policy. */
function ownSheet(): Table | null {
  const cell = SpreadsheetApp.getActiveRange();
  const sheet = cell.getSheet();
  const values = valuesOf(sheet) ?? [];
  const rows = Math.min(values.length, LOOKED_AT_ROWS);
  const columns = values[0]?.length ?? 0;
  const formulas = rows < 1 || columns < 1 ? [] : sheet.getRange(1, 1, rows, columns).getFormulas();
  return without(values, new Set([...formulaColumns(formulas).keys(), cell.getColumn()]));
}

/** The range that Set up named, which may lie in a tab of another name; without it the tab named Profile. */
function profileRows(): Table | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const named = reading(() => spreadsheet.getRangeByName(PROFILE)?.getValues() ?? null);
  return named ?? valuesOf(tabNamed(spreadsheet, TAB.profile));
}

function rowsAbove({ sheet: name, firstRow, firstColumn, lastColumn }: Reference): Table | null {
  const sheet =
    name === null ? SpreadsheetApp.getActiveRange().getSheet() : tabNamed(SpreadsheetApp.getActiveSpreadsheet(), name);
  const rows = Math.min(firstRow - 1, HEADER_SEARCH_ROWS);
  if (!sheet || rows < 1) return null;
  const columns = (lastColumn ?? sheet.getLastColumn()) - firstColumn + 1;
  if (columns < 1) return null;
  const range = sheet.getRange(1, firstColumn, rows, columns);
  return without(range.getValues(), formulaColumns(range.getFormulas()));
}

function valuesOf(sheet: GoogleAppsScript.Spreadsheet.Sheet | null): Table | null {
  if (!sheet) return null;
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  return rows < 1 || columns < 1 ? [] : sheet.getRange(1, 1, rows, columns).getValues();
}
