// Which limit a column of the tracker holds (H4): for the reading of a list, and for Import, which compares cells by what they say.

import { cellText, isDate, type Cell } from '../cell';
import type { COLUMNS } from '../columns';
import { readLimit, type LimitContext, type LimitKind } from './limit';
import { limit, type LimitReading } from './limitReading';

export type LimitColumn = Extract<(typeof COLUMNS)[number], { readonly kind: 'limit' }>['name'];

const LIMITS: { readonly [column in LimitColumn]: readonly [kind: LimitKind, exam?: LimitContext['exam']] } = {
  'Step 2 min': ['score', 2],
  'Step 1 min': ['score', 1],
  'Attempts max': ['attempts'],
  'Grad years max': ['years'],
  'USCE months min': ['months'],
  'US letters min': ['letters'],
};

/** A cell without words of its own: its number counts what the header says. */
const ONLY_NUMBERS = /^[^a-z]*\d[^a-z]*$/i;

/**
 * H4: what reads the cells of a limit's column.
 * @param season the year residency would start: "2019 or later" is a number of years in it
 * @param header the header as written: below "USCE (weeks)" 12 is three months
 */
export function limitReader(column: LimitColumn, season: number, header = ''): (cell: Cell) => LimitReading {
  const [kind, exam] = LIMITS[column];
  const context: LimitContext = { season, ...(exam && { exam }) };
  const unit =
    (kind === 'months' && /^(?!.*mo(?:n|s?\b)).*\bw(?:ee)?ks?\b/is.exec(header) && 'weeks') ||
    (kind === 'years' && /^(?!.*\by(?:ea)?rs?\b).*\bmonths?\b/is.exec(header) && 'months');
  // "Attempts OK?" with a no: failures are not, or so it seems.
  if (kind === 'attempts' && /\b(?:ok|okay|allow|accept|permit|consider)/i.test(header))
    return (cell) =>
      typeof cell === 'string' && /^\s*no?\s*$/i.test(cell) ? limit(1, 'verify') : readLimit(cell, kind, context);
  if (!unit) return (cell) => readLimit(cell, kind, context);
  return (cell) => {
    const text = isDate(cell) ? '' : cellText(cell);
    return readLimit(ONLY_NUMBERS.test(text) ? text.replace(/\d(?!.*\d)/, `$& ${unit}`) : cell, kind, context);
  };
}
