// What the convenience forms of a formula read from the sheet it stands in, over Apps Script's services.

import type { Table } from '../reading/cell';
import type { Reference, SheetReader } from '../formulas/sheetReader';

const HEADER_SEARCH_ROWS = 20;

/**
 * Reads lazily: a formula with all its arguments calls none of these. Where there is no sheet, or it cannot be read,
 * each answers null, and the formula then says which argument to pass.
 */
export const sheetReader: SheetReader = {
  profile: () => reading(() => valuesOf(SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Profile'))),
  ownFormula: () => reading(() => SpreadsheetApp.getActiveRange().getFormula()),
  ownSheet: () => reading(() => valuesOf(SpreadsheetApp.getActiveSheet())),
  rowsAbove: (reference) => reading(() => rowsAbove(reference)),
};

function reading<T>(read: () => T | null): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function rowsAbove({ sheet: name, firstRow, firstColumn, lastColumn }: Reference): Table | null {
  const sheet =
    name === null ? SpreadsheetApp.getActiveSheet() : SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  const rows = Math.min(firstRow - 1, HEADER_SEARCH_ROWS);
  if (!sheet || rows < 1) return null;
  const columns = (lastColumn ?? sheet.getLastColumn()) - firstColumn + 1;
  return columns < 1 ? null : sheet.getRange(1, firstColumn, rows, columns).getValues();
}

function valuesOf(sheet: GoogleAppsScript.Spreadsheet.Sheet | null): Table | null {
  if (!sheet) return null;
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  return rows < 1 || columns < 1 ? [] : sheet.getRange(1, 1, rows, columns).getValues();
}
