// Writes a labelled table as .csv or .xlsx: literal values only, and never half a file.

import { access, constants, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import type { SheetData } from 'write-excel-file/node';
import { labelMessages } from '../messages/label';
import type { Cell } from '../reading/cell';
import { cellText, isDate } from '../reading/cell';
import { tabName } from './files/tabName';
import { Stop, systemCode } from './stop';

type Rows = readonly (readonly Cell[])[];

/** What Excel opens: a longer text or name counts as damage. */
const LONGEST_CELL = 32_767;
const LONGEST_TAB_NAME = 31;
/** The colours of S3, readable on white and in print; the words say the same. */
const COLOURS: readonly (readonly [start: RegExp, colour: string])[] = [
  [/^(?:Safety$|OK: |Not needed$)/, '#d9ead3'],
  [/^Target$/, '#cfe2f3'],
  [/^(?:Reach$|Check: )/, '#fff2cc'],
  [/^(?:Ineligible$|No: )/, '#f4cccc'],
  [/^Not enough data$/, '#eeeeee'],
];

/** Throws Stop (status 1) when `path` could not be written, before any work is done. */
export async function checkWritable(path: string): Promise<void> {
  try {
    await access(dirname(path), constants.W_OK);
    const there = await stat(path).catch(() => null);
    if (there?.isDirectory() === true) throw new Stop(labelMessages.notWritten(path, 'it is a folder'), 1);
    if (there !== null) await access(path, constants.W_OK);
  } catch (error) {
    throw error instanceof Stop ? error : new Stop(labelMessages.notWritten(path, reason(error)), 1);
  }
}

/**
 * Writes all rows to `path` by its ending. `labelled` = columns whose labels get their colour in .xlsx. Text stays
 * text, codes and what starts with "=" included; dates are written as days.
 */
export async function writeRows(path: string, rows: Rows, labelled: ReadonlySet<number>, tab: string): Promise<void> {
  const bytes = extname(path).toLowerCase() === '.xlsx' ? await workbook(rows, labelled, tab) : await delimited(rows);
  const waiting = join(dirname(path), `.${String(process.pid)}-${String(Date.now())}.part`);
  try {
    await writeFile(waiting, bytes, { flag: 'wx' });
    await rename(waiting, path);
  } catch (error) {
    await rm(waiting, { force: true });
    throw new Stop(labelMessages.notWritten(path, reason(error)), 1);
  }
}

async function delimited(rows: Rows): Promise<string> {
  const { csvFormatRow } = await import('d3-dsv');
  return rows.map((row) => `${csvFormatRow(row.map(literal))}\r\n`).join('');
}

async function workbook(rows: Rows, labelled: ReadonlySet<number>, tab: string): Promise<Buffer> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const data: SheetData = rows.map((row) => row.map((cell, column) => workbookCell(cell, labelled.has(column))));
  return writeXlsxFile(data, { sheet: tabName(tab, LONGEST_TAB_NAME, 'Programs') }).toBuffer();
}

function workbookCell(cell: Cell, labelled: boolean): SheetData[number][number] {
  if (isDate(cell)) {
    if (Number.isNaN(cell.getTime())) return null;
    const day = Date.UTC(cell.getFullYear(), cell.getMonth(), cell.getDate(), cell.getHours(), cell.getMinutes());
    return { value: new Date(day), type: Date, format: 'yyyy-mm-dd' };
  }
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (cell === '' || cell === null || cell === undefined) return null;
  const colour = labelled ? COLOURS.find(([start]) => start.test(cell))?.[1] : undefined;
  const value = workbookText(cell);
  return colour === undefined ? { value, type: String } : { value, type: String, backgroundColor: colour };
}

/** `_x0041_` in a workbook means the letter A: the escape of the underscore keeps it as typed. */
function workbookText(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/[\ufffe\uffff]/g, '');
  return escaped.length > LONGEST_CELL ? `${escaped.slice(0, LONGEST_CELL - 1)}…` : escaped;
}

/** As the person wrote it: text untouched, dates as days. */
function literal(cell: Cell): string {
  return typeof cell === 'string' ? cell : cellText(cell);
}

function reason(error: unknown): string {
  const code = systemCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such folder';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'its permissions do not allow it';
  if (code === 'ENOSPC') return 'the disk is full';
  return code || 'unknown reason';
}
