// Lengths of time with their units: years since graduation, months of clinical experience ("8 weeks" is 2 months).

import type { Firmness } from '../facts';
import { readingMessages as say } from '../../messages/reading';
import { limit, unread, type LimitReading } from './limitReading';
import { comparison, rangeIn, rejects } from './limitText';
import type { FoundNumber } from './number';
import { numbersIn } from './number';

type Unit = 'years' | 'months' | 'weeks' | 'days' | 'hours';

const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^\s?-?\s?(?:years?|yrs?|y)\b/, 'years'],
  [/^\s?-?\s?(?:months?|mos?|mths?|mnths?|m|rotations?|blocks?)\b/, 'months'],
  [/^\s?-?\s?(?:weeks?|wks?|w)\b/, 'weeks'],
  [/^\s?-?\s?(?:days?|d)\b/, 'days'],
  [/^\s?-?\s?(?:hours?|hrs?|h)\b/, 'hours'],
];

/** Months in one unit: clinical rotations are counted in blocks of four weeks. Hours depend on the rotation and are not converted. */
const MONTHS_IN: Readonly<Record<Unit, number | null>> = {
  years: 12,
  months: 1,
  weeks: 1 / 4,
  days: 1 / 28,
  hours: null,
};

/** When the experience must have been, not how long it was. */
const WHEN =
  /\b(?:within|in|during|over|from)(?: the)? (?:last|past|previous|recent)?\s?\d+ (?:years?|yrs?|months?)(?: of (?:applying|application|graduation))?\b/g;

function unit(text: string, number: FoundNumber): Unit | null {
  const after = text.slice(number.to, number.to + 12);
  return UNITS.find(([words]) => words.test(after))?.[1] ?? null;
}

function inKind(value: number, of: Unit, kind: 'years' | 'months'): number | null {
  if (of === kind) return value;
  const months = MONTHS_IN[of];
  if (months === null) return null;
  const converted = kind === 'months' ? value * months : (value * months) / 12;
  return Math.round(converted * 100) / 100;
}

/** H4. @param text Plain text with at least one digit. @param kind What the column counts; a number without a unit counts that. */
export function readDuration(written: string, kind: 'years' | 'months', firmness: Firmness): LimitReading {
  const without = kind === 'months' ? written.replace(WHEN, ' ') : written;
  const text = numbersIn(without).length > 0 ? without : written;
  const found = numbersIn(text);
  const last = found[found.length - 1];
  if (last === undefined) return unread(say.noNumber(kind));
  if (kind === 'years' && found.some(({ value }) => value >= 1900 && value <= 2199)) return unread(say.yearNotYears());
  const shared = unit(text, last) ?? kind;
  const values: number[] = [];
  for (const number of found) {
    const value = inKind(number.value, unit(text, number) ?? shared, kind);
    if (value === null) return unread(say.noNumber(kind));
    values.push(value);
  }
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
