// A tab that the add-on makes for reading, and makes again on request: the new one is whole before the old one goes.

import { addonMessages as say } from '../messages/addon';
import { columnLetters } from '../formulas/reference';
import { typedAsText } from '../import/typed';
import type { ActionResult } from './apiViews';
import { reportBackground } from './colours';
import { insist, requireEditable, undoable, wholeRows } from './apply';
import { ownTabName } from './names';
import { isOwnReport, tabNamed } from './tabs';
import type { Workbook } from './workbook';
import type { Written } from './writes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface ReportChart {
  readonly title: string;
  /** Rows of the block, its heading included; names in column A, numbers in B. */
  readonly first: number;
  readonly rows: number;
  /** Where its upper left corner stands, in column A. */
  readonly at: number;
}

export interface Report {
  readonly rows: readonly (readonly Written[])[];
  /** Rows that are headings. */
  readonly headings: readonly number[];
  readonly widths: readonly number[];
  readonly charts: readonly ReportChart[];
}

/** Makes the tab in place of the one made before; somebody else's tab of that name is left alone. */
export function makeReport({ spreadsheet }: Workbook, wanted: string, report: Report): ActionResult {
  const taken = tabNamed(spreadsheet, wanted);
  const isFree = !taken || isOwnReport(taken);
  const name = isFree ? wanted : ownTabName(wanted);
  const old = isFree ? taken : tabNamed(spreadsheet, name);
  if (old && !isOwnReport(old)) return { ok: false, message: say.tabTaken(name) };
  undoable((journal) => {
    if (old) requireEditable(wholeRows(old), name);
    const index = old ? old.getIndex() - 1 : null;
    const temporary = old ? `${name} ${new Date().getTime()}` : name;
    const sheet = index === null ? spreadsheet.insertSheet(temporary) : spreadsheet.insertSheet(temporary, index);
    journal.push(() => spreadsheet.deleteSheet(sheet));
    fill(sheet, report);
    if (!old) return;
    journal.push(() => old.setName(name));
    old.setName(`${temporary} -`);
    journal.push(() => sheet.setName(temporary));
    sheet.setName(name);
  });
  if (old) insist(() => spreadsheet.deleteSheet(old));
  return { ok: true, message: say.madeTab(name) };
}

function fill(sheet: Sheet, { rows, headings, widths, charts }: Report): void {
  const columns = widths.length;
  const values = rows.map((row) =>
    Array.from({ length: columns }, (_, i): Written => {
      const cell = row[i] ?? '';
      return typeof cell === 'string' ? typedAsText(cell.slice(0, 5000)) : cell;
    }),
  );
  const last = columnLetters(columns);
  const grid = sheet.getMaxRows();
  if (values.length > grid) sheet.insertRowsAfter(grid, values.length - grid);
  const isHeading = new Set(headings);
  sheet
    .getRange(1, 1, values.length, columns)
    .setValues(values)
    .setWrap(true)
    .setVerticalAlignment('top')
    .setHorizontalAlignment('left')
    .setBackgrounds(
      rows.map((row, at) =>
        Array.from({ length: columns }, (_, i) =>
          reportBackground(String(row[i] ?? ''), at > 0 && isHeading.has(at + 1)),
        ),
      ),
    );
  sheet.getRange(1, 1).setNote(say.ownTabNote).setFontSize(16).setFontColor(TITLE);
  // A sentence that stands alone in its row runs on over the empty cells beside it.
  const alone = rows.flatMap((row, at) => (row.length === 1 && row[0] !== '' ? [`A${at + 1}`] : []));
  if (alone.length > 0) sheet.getRangeList(alone).setWrap(false);
  sheet.getRangeList(headings.map((row) => `A${row}:${last}${row}`)).setFontWeight('bold');
  widths.forEach((width, i) => sheet.setColumnWidth(i + 1, width));
  for (const { title, first, rows: count, at } of charts) {
    // Bars lie: there is room for the names beside them.
    const chart = sheet
      .newChart()
      .asBarChart()
      .addRange(sheet.getRange(first, 1, count, 2))
      .setNumHeaders(1)
      .setPosition(at, 1, 0, 0)
      .setOption('title', title)
      .setOption('legend', { position: 'none' })
      .setOption('width', CHART.width)
      .setOption('height', CHART.height)
      .build();
    sheet.insertChart(chart);
  }
}

const TITLE = '#0B4F3C';
/** Fits a phone held upright. */
const CHART = { width: 360, height: 220 };
/** Rows of ordinary height that a chart covers. */
export const CHART_ROWS = 12;
