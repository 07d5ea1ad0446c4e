// What a cell says under its header: "12" below "USCE (weeks)" is 12 weeks, and "Yes" below "No visa" is no visa.

import { cellText, isDate, type Cell } from '../cell';
import type { ColumnName } from '../columns';
import { readAnswer } from './answer';

/** "US citizens only?", "Requires green card", "No visa". */
const RESTRICTS =
  /^\W*(?:no|not|never|does(?: ?n.?t))\b|^(?=.*(?:citizen|green|\bgc\b|permanent))(?=.*\b(?:only|requir))/is;
const IN_WEEKS = /^(?!.*mo(?:n|s?\b)).*\bw(?:ee)?ks?\b/is;
const IN_MONTHS = /^(?!.*\by(?:ea)?rs?\b).*\bmonths?\b/is;
const ASKS_WHETHER = /\b(?:ok|okay|allow|accept|permit|consider)/i;
/** A cell without words of its own. */
const ONLY_NUMBERS = /^[^a-z]*\d[^a-z]*$/i;

const asItStands = (cell: Cell): Cell => cell;

/**
 * H4, V2: the cells of a column as they would stand under the column's own name.
 * @param header the header as written
 * @returns what gives each cell; text of its own stays as it is. Never throws.
 */
export function underHeader(column: ColumnName, header: string): (cell: Cell) => Cell {
  switch (column) {
    case 'Visa':
    case 'J-1':
    case 'H-1B':
      return RESTRICTS.test(header) ? (cell) => restricted(cell, header) : asItStands;
    case 'USCE months min':
      return IN_WEEKS.test(header) ? (cell) => withUnit(cell, 'weeks') : asItStands;
    case 'Grad years max':
      return IN_MONTHS.test(header) ? (cell) => withUnit(cell, 'months') : asItStands;
    case 'Attempts max':
      if (/\bfail/i.test(header)) return failures;
      if (/\b(?:1st|first)\b/i.test(header)) return (cell) => restricted(cell, header);
      // "Attempts OK?" with a no: failures are not, or so it seems.
      return ASKS_WHETHER.test(header) ? (cell) => (/^\s*no?\s*$/i.test(cellText(cell)) ? '1?' : cell) : asItStands;
    default:
      return asItStands;
  }
}

/** "Failures accepted?": a number counts failures, and a no allows none. */
function failures(cell: Cell): Cell {
  const text = cellText(cell);
  if (/^\d$/.test(text)) return `${text} failures`;
  return text === 'none' || readAnswer(cell).kind === 'no' ? 'no failures' : cell;
}

/** A yes is the header's own sentence; a no says nothing. */
function restricted(cell: Cell, header: string): Cell {
  const { kind } = cellText(cell).length < 6 ? readAnswer(cell) : { kind: 'unknown' };
  return kind === 'unknown' ? cell : kind === 'yes' ? header.replace(/\?/g, '') : '';
}

function withUnit(cell: Cell, unit: string): Cell {
  const text = isDate(cell) ? '' : cellText(cell);
  return ONLY_NUMBERS.test(text) ? text.replace(/\d(?!.*\d)/, `$& ${unit}`) : cell;
}
