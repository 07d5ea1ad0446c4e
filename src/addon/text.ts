// Text on its way into a cell, and cells on their way back or to be looked at.

import { cellText, isDate, type Cell, type Table } from '../reading/cell';
import type { Written } from './writes';

/** What was typed as text is never taken for a formula. */
export function asText(value: string): string {
  return /^[=+@]|^-(?!\d)/.test(value) ? `'${value}` : value;
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
