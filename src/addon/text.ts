// Text on its way into a cell, and cells on their way back or to be looked at.

import { cellText, isDate, type Cell, type Table } from '../reading/cell';
import { typedAsText } from '../import/typed';
import { PLAIN, TEXT, type Write, type Written } from './writes';

/** True for a day as it is written into a cell, and as `standing` gives one. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

/** "221, 228" would be read as one number. */
const NUMBERS = /^\d+(?:\s*,\s*\d+)+$/;

/**
 * What a person typed beside the sheet, as its cell takes it, the last one of the write: a day is a day, and text stays
 * text, "3-4" and "=x" too.
 */
export function asTyped(one: Extract<Write, { readonly kind: 'values' }>): readonly Write[] {
  const [row = []] = one.values;
  const text = row[row.length - 1];
  if (typeof text !== 'string' || isDay(text)) return [one];
  const isList = NUMBERS.test(text);
  const typed = isList ? text : typedAsText(text);
  if (typed === text && !isList) return [one];
  // In a cell for plain text the apostrophe would show.
  const blocks = [{ column: one.column + row.length - 1, row: one.row, rows: 1 }];
  return [
    { kind: 'format', tab: one.tab, blocks, format: isList ? TEXT : PLAIN },
    { ...one, values: [[...row.slice(0, -1), typed]] },
  ];
}

/** What stands in a cell, as it can be kept and written again. */
export function standing(cell: Cell): Written {
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return isDate(cell) ? cellText(cell) : typeof cell === 'string' ? cell : '';
}

const SAMPLES = 3;
const LONGEST_SAMPLE = 60;

/** The first different values of a column, to judge by what it is read as. @param index 0 = first */
export function samplesOf(body: Table, index: number): readonly string[] {
  const samples = new Set<string>();
  for (const row of body) {
    const text = cellText(row[index]).slice(0, LONGEST_SAMPLE);
    if (text !== '') samples.add(text);
    if (samples.size >= SAMPLES) break;
  }
  return [...samples];
}
