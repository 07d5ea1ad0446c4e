// Numbers as people write them (H4): `70k`, `232,5`, `1,830`, full-width digits.

import type { Known } from '../facts';

export interface FoundNumber {
  readonly value: number;
  /** Where it stands in the text: first character, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** `.5` only where nothing stands before its point: "min.225" is no fraction. */
const NUMERAL = /(?:\d+|(?<=^|[\s<>~(])(?=[.,]\d))(?:[.,]\d+)*/g;
const WHOLE = /^\d+$/;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const POINT_THOUSANDS = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/;
const DECIMAL = /^\d*[.,]\d+$/;
const KILO = /^\s?k\b/;

/** One numeral: a comma before groups of three is a thousands mark, any other lone comma a decimal one. null when it is neither. */
export function numeral(text: string): Known<number> {
  if (WHOLE.test(text)) return Number(text);
  if (THOUSANDS.test(text)) return Number(text.replace(/,/g, ''));
  if (POINT_THOUSANDS.test(text)) return Number(text.replace(/\./g, '').replace(',', '.'));
  if (DECIMAL.test(text)) return Number(text.replace(',', '.'));
  return null;
}

/** All unsigned numbers in a plain text, in order; `70k` is 70,000. A numeral like `1.2.3` is left out. */
export function numbersIn(text: string): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(NUMERAL)) {
    const value = numeral(match[0]);
    if (value === null) continue;
    const to = match.index + match[0].length;
    found.push({ value: KILO.test(text.slice(to, to + 3)) ? value * 1000 : value, from: match.index, to });
  }
  return found;
}
