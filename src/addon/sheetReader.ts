// What the convenience forms of a formula read from the sheet it stands in, over Apps Script's services.

import type { Table } from '../reading/cell';
import type { Reference, SheetReader } from '../formulas/sheetReader';

const HEADER_SEARCH_ROWS = 20;

/** Reads lazily: a formula with all its arguments calls none of these. */
export const sheetReader: SheetReader = {
  profile: () => valuesOf(SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Profile')),
  ownFormula: () => {
    const formula = SpreadsheetApp.getActiveRange()?.getFormula() ?? '';
    return formula === '' ? null : formula;
  },
  ownSheet: () => valuesOf(SpreadsheetApp.getActiveSheet()),
  rowsAbove: ({ sheet: name, firstRow, firstColumn, lastColumn }: Reference) => {
    const sheet =
      name === null ? SpreadsheetApp.getActiveSheet() : SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
    const rows = Math.min(firstRow - 1, HEADER_SEARCH_ROWS);
    if (!sheet || rows < 1) return null;
    const columns = (lastColumn ?? sheet.getLastColumn()) - firstColumn + 1;
    return columns < 1 ? null : sheet.getRange(1, firstColumn, rows, columns).getValues();
  },
};

function valuesOf(sheet: GoogleAppsScript.Spreadsheet.Sheet | null): Table | null {
  if (!sheet) return null;
  const rows = sheet.getLastRow();
  const columns = sheet.getLastColumn();
  return rows < 1 || columns < 1 ? [] : sheet.getRange(1, 1, rows, columns).getValues();
}
