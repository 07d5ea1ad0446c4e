// What the person gives to Import, as tabs of rows: a file of any kind, or pasted text.

import type { ImportRows } from '../../addon/api';
import { decodeText } from '../../import/delimited';
import { readText } from '../../import/source';
import * as say from '../../messages/sidebar/import';
import { readXlsx, type Pause } from './xlsx';
import { canUnzip, TooLarge } from './zip';

export interface SourceTab {
  readonly name: string;
  readonly rows: ImportRows;
  /** Lines cut at tabs alone, for a copied page. */
  readonly lines: ImportRows;
}

/** One sentence about a file that cannot be read. */
export class SourceProblem extends Error {}

const LARGEST_FILE = 50_000_000;

/** The tabs with content. Rejects with SourceProblem, and with whatever `pause` rejects with. */
export async function readFile(file: File, pause: Pause): Promise<readonly SourceTab[]> {
  const { name } = file;
  if (file.size > LARGEST_FILE) throw new SourceProblem(say.tooLarge(name));
  const bytes = new Uint8Array(await file.arrayBuffer());
  // The page draws what it waits for before the work begins.
  await pause(0);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return withContent(name, await workbook(name, bytes, pause));
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new SourceProblem(say.oldExcel(name));
  const text = decodeText(bytes);
  if (text === null) throw new SourceProblem(say.notText(name));
  return withContent(name, [{ name, ...readText(text, /\.(?:tsv|tab)$/i.test(name)) }]);
}

/** Pasted text as one tab. Throws SourceProblem for nothing. */
export function readPasted(text: string): readonly SourceTab[] {
  return withContent('', [{ name: '', ...readText(text, text.includes('\t')) }]);
}

async function workbook(name: string, bytes: Uint8Array<ArrayBuffer>, pause: Pause): Promise<readonly SourceTab[]> {
  if (!canUnzip()) throw new SourceProblem(say.oldBrowser(name));
  try {
    return (await readXlsx(bytes, pause)).map((tab) => ({ ...tab, lines: [] }));
  } catch (problem) {
    throw new SourceProblem(problem instanceof TooLarge ? say.tooLarge(name) : say.broken(name));
  }
}

function withContent(name: string, tabs: readonly SourceTab[]): readonly SourceTab[] {
  const filled = tabs.filter(({ rows }) => rows.some((row) => row.some((cell) => String(cell).trim() !== '')));
  if (filled.length === 0) throw new SourceProblem(say.empty(name));
  // A tab called Programs is meant before all others, then the longest.
  return [...filled].sort((a, b) => rank(b) - rank(a));
}

function rank({ name, rows }: SourceTab): number {
  return /^programs?$/i.test(name.trim()) ? Infinity : /profile/i.test(name) ? -1 : rows.length;
}
