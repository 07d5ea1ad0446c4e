// Graduation years that a program still takes ("2019 or later"): with the season they are a number of years (P1, T5).

import type { Known } from '../facts';
import { composed } from '../patterns';
import { rejects } from './limitText';
import { MONTH_NAME } from './date';

const YEAR = '((?:19|20)\\d\\d)';
const FROM = composed(
  /(?:\b(?:since|from|starting(?: in| from)?|min(?:imum)?(?: yog| year)?|in or after|(?:not|no) (?:before|earlier than|older than|prior to))|[≥]|>=)[ :]*(?:the )?(?:year |class of )?YEAR|\bYEAR ?(?:\+|(?:or|and|&|\/) (?:later|after|newer|above|up|onwards?|beyond|more recent)|onwards?|(?:graduates?|grads?) (?:or|and|&) (?:later|newer|above|onwards?))/,
  { YEAR },
);
const AFTER = composed(/(?:\b(?<!\b(?:in or|not?) )(?:after|later than)|>) ?YEAR/, { YEAR });
const BEFORE = composed(/\b(?:before|prior to|older than|earlier than) YEAR/, { YEAR });

/**
 * The earliest year of graduation that a text allows; null when it names none, several years or other numbers, or a month in the year.
 * @param text Plain text of a cell.
 */
export function firstYear(text: string): Known<number> {
  if ((text.match(/\d+/g) ?? []).length !== 1 || new RegExp(`\\b${MONTH_NAME}\\b`).test(text)) return null;
  const from = FROM.exec(text);
  const year = Number(from?.[1] ?? from?.[2] ?? NaN);
  // "Graduates before 2019 are not considered."
  if (!from && rejects(text)) return Number(BEFORE.exec(text)?.[1] ?? NaN) || null;
  if (from) return rejects(text.replace(from[0], ' ')) ? null : year;
  const after = AFTER.exec(text);
  return after ? Number(after[1]) + 1 : null;
}
