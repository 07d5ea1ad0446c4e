// Opens .csv and .tsv files, whatever their delimiter and encoding, and keeps text as it was written.

import type { Model } from '@odoo/o-spreadsheet';
import { decodeText, readDelimited } from '../../import/delimited';
import { typed } from '../../import/typed';
import { emptyWorkbook, writeCells, type Write } from '../engine/workbook';
import { FileProblem } from './problem';
import { checkSize } from './size';
import { tabName } from './tabName';

const LONGEST_TAB_NAME = 80;

/** The tab is called as the file, without its ending; the engine takes no apostrophe. */
function tabOf(fileName: string): string {
  return tabName(fileName.replace(/\.[^.]*$/, '').replace(/'/g, '’'), LONGEST_TAB_NAME, 'Sheet1');
}

/** A workbook with the file as its one tab. Throws FileProblem when there is nothing in it, or too much. */
export function openText(name: string, bytes: Uint8Array): Model {
  const text = decodeText(bytes);
  if (text === null) throw new FileProblem(`“${name}” is not a text file. Open a .csv, .tsv or .xlsx file.`);
  const rows = readDelimited(text, /\.(?:tsv|tab)$/i.test(name));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns === 0 || rows.every((row) => row.every((cell) => cell.trim() === '')))
    throw new FileProblem(`“${name}” is empty: there is no row to show.`);
  checkSize(name, rows.length);
  const model = emptyWorkbook([
    { name: tabOf(name), rows: Math.max(1000, rows.length + 100), columns: Math.max(26, columns + 6) },
  ]);
  const [sheetId = ''] = model.getters.getSheetIds();
  const writes: Write[] = rows.flatMap((cells, row) =>
    cells.map((cell, col) => ({ sheetId, row, col, value: typed(cell.slice(0, 50_000)) })),
  );
  writeCells(
    model,
    writes.filter(({ value }) => value !== ''),
  );
  return model;
}
