// Lengths of time with their units: years since graduation, months of clinical experience ("8 weeks" is 2 months).

import type { Firmness } from '../facts';
import { readingMessages as say } from '../../messages/reading';
import { limit, unread, type LimitReading } from './limitReading';
import { comparison, rangeIn, rejects } from './limitText';
import type { FoundNumber } from './number';
import { numbersIn } from './number';

const UNIT = /^\s?-?\s?(y(?:ea)?r?s?|mo?n?(?:th)?s?|rotations?|blocks?|w(?:ee)?k?s?|d(?:ays?)?|h(?:ou)?r?s?)\b/;
/**
 * Months in one unit, by its first letter: clinical rotations are counted in blocks of four weeks, days as the 30 of a month. Hours depend on the rotation
 * and are not converted.
 */
const MONTHS_IN: Readonly<Record<string, number>> = { y: 12, m: 1, r: 1, b: 1, w: 1 / 4, d: 1 / 30, h: NaN };

/** When the experience must have been, not how long it was. */
const WHEN =
  /\b(?:within|in|during|over|from)(?: the)? (?:\d+|(?:last|past|previous|recent)(?: \d+)?) (?:years?|yrs?|months?)(?: of (?:applying|application|graduation))?\b/g;

/** A text about months without when they must have been, where anything else is left. */
export function withoutWhen(text: string): string {
  return text.replace(WHEN, ' ').replace(/\s+/g, ' ').trim() || text;
}

/** Months in the unit behind a number; undefined when there is none. */
function unit(text: string, { to }: FoundNumber): number | undefined {
  return MONTHS_IN[UNIT.exec(text.slice(to, to + 12))?.[1]?.charAt(0) ?? ''];
}

/** H4. @param text Plain text with at least one digit. @param kind What the column counts; a number without a unit counts that. */
export function readDuration(text: string, kind: 'years' | 'months', firmness: Firmness): LimitReading {
  const found = numbersIn(text);
  const last = found[found.length - 1];
  if (last === undefined) return unread(say.noNumber(kind));
  const own = kind === 'years' ? 12 : 1;
  const shared = unit(text, last) ?? own;
  const values = found.map((number) => Math.round(((number.value * (unit(text, number) ?? shared)) / own) * 100) / 100);
  if (values.some(Number.isNaN)) return unread(say.noNumber(kind));
  const first = values[0] ?? 0;
  const direction = comparison(text);
  if (rangeIn(text) !== null) {
    const [low = 0, high = 0] = values;
    if (low > high) return unread(say.rangeBackwards());
    return low === high || kind === 'months' ? limit(low, firmness) : limit(low, 'verify', say.rangeAsLimit(low));
  }
  if (values.some((value) => value !== first) || /\+.*\d/.test(text)) return unread(say.severalNumbers(kind));
  const closes = rejects(text);
  if (kind === 'years') {
    if ((direction === 'at least' || direction === 'more than') && !closes)
      return unread(say.wrongDirection(kind, 'a minimum'));
    // "5 years or more not considered": four are.
    if (direction === 'at least' && first >= 2) return limit(first - 1, firmness);
  } else if ((direction === 'at most' || direction === 'less than') && !closes) {
    return unread(say.wrongDirection(kind, 'a maximum'));
  }
  return limit(first, firmness);
}
