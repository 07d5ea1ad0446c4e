// What a cell may hold when it reaches us, and the few questions every reader asks of it first.

/** A cell as Google Sheets or a file hands it over. A `Date` may come from another realm: never test it with instanceof. */
export type Cell = string | number | boolean | Date | null | undefined;
export type Row = readonly Cell[];
/** Rows of rows, as a range arrives in a custom function. Rows may differ in length. */
export type Table = readonly Row[];

/** True for a Date of any realm (a built bundle runs in another one than its caller). */
export function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}

/** Characters that a spreadsheet shows as nothing or as a space; the joiners that hold emoji and words together stay. */
const UNSEEN = /[\u00a0\u2007\u202f\ufeff\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060]/;

/** The cell's text: no BOM, no-break spaces as spaces, trimmed; '' for a blank, a NaN or a bad date. Dates as YYYY-MM-DD. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string' && !UNSEEN.test(cell)) return cell.trim();
  if (typeof cell === 'string')
    return cell
      .replace(/[\u00a0\u2007\u202f]/g, ' ')
      .replace(/[\ufeff\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060]/g, '')
      .trim();
  if (typeof cell === 'number') return Number.isNaN(cell) ? '' : String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (isDate(cell)) return Number.isNaN(cell.getTime()) ? '' : calendarDay(cell);
  return '';
}

/**
 * The calendar day a date cell means, as YYYY-MM-DD. Midnight in the sheet's time zone can be some hours before or
 * after midnight in the script's (FACTS: time zones), so the nearest midnight counts: from 13 hours before it, which is
 * New Zealand's summer beside Greenwich, to 10 hours after it.
 */
export function calendarDay(date: Date): string {
  const nearest = new Date(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours() + 13);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(nearest.getFullYear()).padStart(4, '0')}-${two(nearest.getMonth() + 1)}-${two(nearest.getDate())}`;
}

/** How nearly every cell with content begins. */
const PLAIN_START = /^[!-~]/;

/** Blank, for the question whether a row has content: empty text or an unticked checkbox (SPEC section 1). */
export function isBlankCell(cell: Cell): boolean {
  if (typeof cell === 'string' && PLAIN_START.test(cell)) return false;
  return cell === false || cell === null || cell === undefined || cellText(cell) === '';
}

/** True when a row holds only blanks and unticked checkboxes. */
export function isBlankRow(row: Row): boolean {
  return row.every(isBlankCell);
}
