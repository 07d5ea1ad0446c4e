// Scraped lists and dictionaries: `['J-1 through ECFMG', 'H-1B']`, `[{'name': 'J-1', 'value': 'Yes'}]` (V1).

import { KEYS, implied, type Statement } from './statement';
import type { Token } from './words';

/** A scraped list in brackets: what it leaves out is refused once it has an answer (V1). */
const LIST = /^\s*(?:\[[\s\S]*\]|\(\s*['"][\s\S]*['"],?\s*\))\s*$/;

/** True for a list in brackets: what it leaves out is refused. */
export const isList = (raw: string): boolean => LIST.test(raw);

/** Items and dictionaries of a scraped list as sentences; every other text as it is. */
export function unwrapped(raw: string): string {
  const dictionary = /[{}]/.test(raw);
  if (!dictionary && !isList(raw)) return raw;
  const text = raw
    .replace(/^\s*[[(]|[\])]\s*$/g, ' ')
    .replace(/['"]\s*,\s*['"]/g, dictionary ? ' , ' : ' . ')
    .replace(/[{}]/g, ' . ')
    .replace(/(^|[\s,:])['"]|['"](?=[\s,:.]|$)/g, '$1 ');
  return dictionary ? text.replace(/:(\s*)(?:none|null|nan)?\s*(?=[,.]|$)/gi, ': n/a ') : text;
}

/** V1: what a scraped list with an answer leaves out. */
export function leftOut(all: readonly Statement[], words: readonly Token[]): readonly Statement[] {
  const accepts = all.some((one) => (one.kind === 'visa' || one.kind === 'other') && one.verdict !== 'No');
  if (!accepts) return [];
  const silent = KEYS.filter((key) => !words.includes(key));
  return silent.map((visa) => implied(visa, 'No'));
}
