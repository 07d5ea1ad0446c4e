// Opens .csv and .tsv files, whatever their delimiter and encoding, and keeps text as it was written.

import type { Model } from '@odoo/o-spreadsheet';
import Papa from 'papaparse';
import { emptyWorkbook, writeCells, type Write } from '../engine/workbook';
import { FileProblem } from './problem';

/** The file's text: UTF-8 or UTF-16 by its mark, else UTF-8 when it is valid, else Windows-1252. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Numbers without a leading zero, percents and dates may become values; all else is text, formulas included. */
const VALUE = /^(?:-?(?:0|[1-9]\d{0,8})(?:\.\d+)?%?|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4}|true|false)$/i;

/** A file's cell as it is typed into the sheet: an apostrophe in front keeps text as text, codes with their zeros. */
export function typed(text: string): string {
  if (text === '' || VALUE.test(text)) return text;
  return /^[='+\-@\t\r.\d]/.test(text) || /^\s/.test(text) ? `'${text}` : text;
}

/** Rows of a delimited text. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n').trimEnd(), {
    delimitersToGuess: [',', '\t', '|', ';'],
    newline: '\n',
  });
  return data;
}

/** The tab's name: the file's, without its ending and without what a tab's name may not hold. */
export function tabName(fileName: string): string {
  const name = fileName
    .replace(/\.[^.]*$/, '')
    .replace(/[\\/?*[\]':]/g, ' ')
    .trim();
  return name === '' ? 'Sheet1' : name.slice(0, 80);
}

/** A workbook with the file as its one tab. Throws FileProblem when there is nothing in it. */
export function openText(name: string, bytes: Uint8Array): Model {
  const text = decode(bytes);
  if (text.includes('\u0000')) throw new FileProblem(`“${name}” is not a text file. Open a .csv, .tsv or .xlsx file.`);
  const rows = rowsOf(text);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns === 0 || rows.every((row) => row.every((cell) => cell.trim() === '')))
    throw new FileProblem(`“${name}” is empty: there is no row to show.`);
  const model = emptyWorkbook([
    { name: tabName(name), rows: Math.max(1000, rows.length + 100), columns: Math.max(26, columns + 6) },
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
