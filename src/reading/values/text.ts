// One plain form of a cell's text for all value readers, so that none of them has to know about full-width digits or odd dashes.

import type { Cell } from '../cell';
import { cellText } from '../cell';

/** Texts beyond this are somebody's notes: no reader takes a single value from them. */
export const LONGEST_VALUE = 300;

/** The cell's text in lower case: full-width characters, dashes, quotes and white space made plain; at most 2,000 characters. */
export function plainText(cell: Cell): string {
  return cellText(cell)
    .slice(0, 2000)
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The letters and digits of a text, in lower case, everything else as single spaces: for comparing words. */
export function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
