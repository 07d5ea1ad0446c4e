// Tabs: found by their name, and which of them can be read.

import { addonMessages as say } from '../messages/addon';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A tab by its name, in the cases that people write. Google finds none by a name in another case, and refuses a new tab
 * of that name all the same.
 */
export function tabNamed(spreadsheet: Spreadsheet, name: string): Sheet | null {
  const titled = name.replace(/\b\w/g, (letter) => letter.toUpperCase());
  for (const one of new Set([name, name.toLowerCase(), name.toUpperCase(), titled])) {
    const sheet = spreadsheet.getSheetByName(one);
    if (sheet) return sheet;
  }
  return null;
}

/** False for a tab that is one chart, a timeline, or data from elsewhere: it has no cells to be read. A kind not known has. */
export function hasCells(sheet: Sheet): boolean {
  return !/OBJECT|DATASOURCE/.test(String(sheet.getType()));
}

/** True for a tab that the add-on made for reading: it may be replaced. */
export function isOwnReport(sheet: Sheet): boolean {
  return hasCells(sheet) && sheet.getRange(1, 1).getNote().startsWith(say.ownTabNote);
}
