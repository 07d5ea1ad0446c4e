// Reads a tracker or profile from a file in Node: delimited text of any encoding, or a workbook, as tabs of cells.

import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { labelMessages } from '../messages/label';
import type { Cell, Table } from '../reading/cell';
import { isBlankRow, isDate } from '../reading/cell';
import { decodeText, readDelimited } from '../import/delimited';
import { Stop, systemCode } from './stop';

export interface Tab {
  readonly name: string;
  readonly rows: Table;
}

/**
 * Every tab of a .csv, .tsv, .txt, .tab or .xlsx file; delimited text is one tab with the file's name. Text stays text,
 * codes with their zeros; dates are midnight of their day in the local time zone. Throws Stop (status 1).
 */
export async function readTabs(path: string): Promise<readonly Tab[]> {
  const bytes = await readBytes(path);
  const extension = extname(path).toLowerCase();
  if (extension === '.xlsx') return someContent(path, await readWorkbook(path, bytes));
  if (!['.csv', '.tsv', '.txt', '.tab'].includes(extension)) throw new Stop(labelMessages.unsupported(path), 1);
  const text = decodeText(bytes);
  if (text === null) throw new Stop(labelMessages.notText(path), 1);
  const rows = readDelimited(text, extension === '.tsv' || extension === '.tab');
  return someContent(path, [{ name: basename(path, extname(path)), rows }]);
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    if ((await stat(path)).isDirectory()) throw new Stop(labelMessages.folder(path), 1);
    return await readFile(path);
  } catch (error) {
    if (error instanceof Stop) throw error;
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Stop(labelMessages.missing(path), 1);
    if (code === 'EACCES' || code === 'EPERM') throw new Stop(labelMessages.forbidden(path), 1);
    throw new Stop(labelMessages.unreadable(path, code || 'unknown reason'), 1);
  }
}

function someContent(path: string, tabs: readonly Tab[]): readonly Tab[] {
  if (tabs.every((tab) => tab.rows.every(isBlankRow))) throw new Stop(labelMessages.empty(path), 1);
  return tabs;
}

async function readWorkbook(path: string, bytes: Buffer): Promise<readonly Tab[]> {
  if (bytes.length === 0) throw new Stop(labelMessages.empty(path), 1);
  const { default: readXlsxFile } = await import('read-excel-file/node');
  try {
    const sheets = await readXlsxFile(bytes, { trim: false });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(workbookCell)) }));
  } catch {
    throw new Stop(labelMessages.brokenWorkbook(path), 1);
  }
}

/** The reader gives a day as midnight in Greenwich; the rules take the local day, as Google's dates are. */
function workbookCell(cell: unknown): Cell {
  if (isDate(cell)) {
    return new Date(
      ...([cell.getUTCFullYear(), cell.getUTCMonth(), cell.getUTCDate()] as const),
      ...([cell.getUTCHours(), cell.getUTCMinutes(), cell.getUTCSeconds()] as const),
    );
  }
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : '';
}
