// The file as the add-on reads it: which tab is the tracker, the profile, the names. Few service calls, whatever the size.

import { cellText, isBlankRow, type Table } from '../reading/cell';
import { fieldNamed, readProfile } from '../reading/profile';
import type { Profile } from '../reading/profileFacts';
import type { Known } from './apply';
import { ownTabName, PROFILE, PROGRAMS, TAB } from './names';
import { hasCells, tabNamed } from './tabs';
import { LOOKED_AT_ROWS, trackerIn, type Tracker } from './tracker';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface ProfileTab {
  readonly tab: string;
  /** Cells from A1 on. */
  readonly rows: Table;
}

export interface Workbook extends Known {
  /** The tab that was looked at: the tracker's, or the one that is shown. */
  readonly tab: string;
  readonly sheet: Sheet;
  /** Formulas of the tab: of its first rows, or all of them where that was asked for. */
  readonly formulas: readonly (readonly string[])[];
  readonly values: Table;
  readonly tracker: Tracker | null;
  readonly profileTab: ProfileTab | null;
  readonly profile: Profile;
  /** True for a tab named Profile that is something else. */
  readonly profileNameTaken: boolean;
}

export interface Reading {
  /** The tab to look at; null = the one that PROGRAMS names, else the one that is shown. */
  readonly tab?: string | null;
  /** All formulas of the tab instead of the first rows' only. */
  readonly allFormulas?: boolean;
}

/** Reads the file. Nothing is written, and nothing is guessed: a call that fails throws. */
export function readWorkbook({ tab = null, allFormulas = false }: Reading = {}): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const programs = spreadsheet.getRangeByName(PROGRAMS);
  const named = spreadsheet.getRangeByName(PROFILE);
  const asked = tab === null ? null : spreadsheet.getSheetByName(tab);
  const sheet = asked ?? programs?.getSheet() ?? shownTab(spreadsheet);
  const name = sheet.getName();
  const data = sheet.getDataRange();
  const values: Table = data.getValues();
  const found = profileOf(spreadsheet, named);
  const profile = readProfile(found.tab?.rows ?? []);
  const formulas = values.every(isBlankRow) ? [] : allFormulas ? data.getFormulas() : firstFormulas(sheet, values);
  const names = new Map<string, Range>();
  if (programs) names.set(PROGRAMS, programs);
  if (named) names.set(PROFILE, named);
  return {
    spreadsheet,
    sheets: new Map([[name, sheet]]),
    names,
    tab: name,
    sheet,
    formulas,
    values,
    tracker: trackerIn(values, formulas, profile),
    profileTab: found.tab,
    profile,
    profileNameTaken: found.nameTaken,
  };
}

/** The tab that is shown; where that has no cells, the first one that has some. */
function shownTab(spreadsheet: Spreadsheet): Sheet {
  const shown = spreadsheet.getActiveSheet();
  return hasCells(shown) ? shown : (spreadsheet.getSheets().find(hasCells) ?? shown);
}

function firstFormulas(sheet: Sheet, values: Table): readonly (readonly string[])[] {
  const columns = values[0]?.length ?? 0;
  if (columns === 0) return [];
  return sheet.getRange(1, 1, Math.min(values.length, LOOKED_AT_ROWS), columns).getFormulas();
}

function profileOf(
  spreadsheet: Spreadsheet,
  named: Range | null,
): { readonly tab: ProfileTab | null; readonly nameTaken: boolean } {
  if (named) return { tab: { tab: '', rows: named.getValues() }, nameTaken: false };
  const sheet = tabNamed(spreadsheet, TAB.profile);
  if (!sheet) return { tab: null, nameTaken: false };
  const rows = hasCells(sheet) ? sheet.getDataRange().getValues() : [];
  if (isProfile(rows)) return { tab: { tab: sheet.getName(), rows }, nameTaken: false };
  const other = spreadsheet.getSheetByName(ownTabName(TAB.profile));
  const otherRows = other?.getDataRange().getValues() ?? [];
  return { tab: isProfile(otherRows) ? { tab: ownTabName(TAB.profile), rows: otherRows } : null, nameTaken: true };
}

/** True for rows of Field and Value: somebody's other tab called Profile is left alone. */
function isProfile(rows: Table): boolean {
  const fields = rows.filter((row) => fieldNamed(cellText(row[0]).slice(0, 60)) !== null).length;
  return fields >= 2;
}

/** The name of the Profile's tab: for a named one it is asked for only when it is needed. */
export function profileTabName({ profileTab, names }: Workbook): string | null {
  if (profileTab === null) return null;
  return profileTab.tab === '' ? (names.get(PROFILE)?.getSheet().getName() ?? null) : profileTab.tab;
}
