// Saves the work as .xlsx or .csv: as literal values, so that the file says in any program what the sheet says here.

import { helpers, type Model } from '@odoo/o-spreadsheet';
import { strToU8, zipSync } from 'fflate';
import { csvFormatRow } from 'd3-dsv';
import { openWorkbook } from '../engine/workbook';
import { contentSize } from '../services/places';

interface SavedSheet {
  readonly id: string;
  readonly name: string;
  cells: Record<string, unknown>;
  formats: Record<string, number>;
}

/** Text that a spreadsheet program would read as something else. */
const MISREAD = /^(?:[=+\-@']|0\d|\d{9,}$)/;

/**
 * A copy in which every result of a formula stands as a plain value: the functions exist only here, and the engine
 * would save text that starts with "=" as a formula and a code as a number.
 */
function literalCopy(model: Model): Model {
  const data = JSON.parse(JSON.stringify(model.exportData())) as ReturnType<Model['exportData']>;
  const textFormat = Object.keys(data.formats).length + 1000;
  data.formats[textFormat] = '@';
  for (const sheet of data.sheets as unknown as SavedSheet[]) {
    const cells: Record<string, string> = {};
    for (const position of model.getters.getEvaluatedCellsPositions(sheet.id)) {
      const { value, format } = model.getters.getEvaluatedCell(position);
      if (value === null || value === '') continue;
      const at = helpers.toXC(position.col, position.row);
      if (typeof value !== 'string')
        cells[at] = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
      else {
        // All of them: "5%", "1/2" and "TRUE" were no text either, typed anew.
        cells[at] = `'${value}`;
        if (MISREAD.test(value)) sheet.formats[at] = textFormat;
      }
      if (typeof value === 'number' && format !== undefined) sheet.formats[at] ??= formatNumber(data.formats, format);
    }
    sheet.cells = cells;
  }
  data.isNotSquishable = true;
  return openWorkbook(data);
}

function formatNumber(formats: Record<number, string>, format: string): number {
  const known = Object.entries(formats).find(([, one]) => one === format)?.[0];
  if (known !== undefined) return Number(known);
  const next = Math.max(0, ...Object.keys(formats).map(Number)) + 1;
  formats[next] = format;
  return next;
}

/** The engine saves the apostrophe that keeps text as text; in the file it would be one character too many. */
function withoutApostrophes(sharedStrings: string): string {
  return sharedStrings.replace(/(<t(?: [^>]*)?>)(?:'|&apos;|&#39;)/g, '$1');
}

/** The workbook's names for ranges, which the engine leaves out: without them no formula could be brought back. */
function withNames(workbookXml: string, model: Model): string {
  const names = model.getters.getNamedRanges().map(({ name, range }) => {
    const sheet = model.getters.getSheetName(range.sheetId).replace(/'/g, "''");
    const { left, right, top } = range.zone;
    const open = range.unboundedZone.bottom === undefined;
    const from = `$${helpers.numberToLetters(left)}${open ? '' : `$${String(top + 1)}`}`;
    const to = `$${helpers.numberToLetters(right)}${open ? '' : `$${String(range.zone.bottom + 1)}`}`;
    return `<definedName name="${name}">${escaped(`'${sheet}'!${from}:${to}`)}</definedName>`;
  });
  if (names.length === 0) return workbookXml;
  return workbookXml.replace('</sheets>', `</sheets><definedNames>${names.join('')}</definedNames>`);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The bytes of an .xlsx file. */
export async function toXlsx(model: Model): Promise<Uint8Array> {
  const { files } = await literalCopy(model).exportXLSX();
  const entries = files.map((file): readonly [string, Uint8Array] => {
    if (!('content' in file)) return [file.path, new Uint8Array()];
    return [file.path, strToU8(mended(file.path, file.content, model))];
  });
  return zipSync(Object.fromEntries(entries));
}

function mended(path: string, content: string, model: Model): string {
  if (path === 'xl/sharedStrings.xml') return withoutApostrophes(content);
  return path === 'xl/workbook.xml' ? withNames(content, model) : content;
}

/** One tab as .csv: what its cells show, percents and dates included. */
export function toCsv(model: Model, sheetId: string): string {
  const { columns, rows } = contentSize(model, sheetId);
  const table = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, col) => model.getters.getEvaluatedCell({ sheetId, col, row }).formattedValue),
  );
  // Excel takes a .csv for UTF-8 only with this mark.
  return `\ufeff${table.map(csvFormatRow).join('\r\n')}`;
}
