// Text on its way into a cell, and cells on their way back.

import { cellText, isDate, type Cell } from '../reading/cell';
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
