// Numbers, lists and names as sentences put them, and the clauses that more than one catalogue says.

/** "1,000". By hand: what the engine has for it takes 20 ms to be there, at every formula call anew. */
export const figure = (count: number): string => String(count).replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ',');

/** "row" for one, "rows" for any other count. */
export const noun = (count: number, one: string, more = `${one}s`): string => (count === 1 ? one : more);

/** "1 row", "2 rows", "1,000 rows". */
export const many = (count: number, one: string, more?: string): string => `${figure(count)} ${noun(count, one, more)}`;

/** "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;

/** The first so many, and how many more: "a, b and 7 more". */
export const firstOf = (items: readonly string[], most: number): string =>
  items.length <= most ? items.join(', ') : `${items.slice(0, most).join(', ')} and ${items.length - most} more`;

/** The beginning of a text that may be endless. */
export const clip = (text: string, longest = 80): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

/** US dollars as people write them: "$1,830"; cents only where there are some. */
export const money = (dollars: number): string => {
  const cents = Math.round(dollars * 100);
  const whole = figure(Math.floor(cents / 100));
  return `$${whole}${cents % 100 === 0 ? '' : `.${String(cents % 100).padStart(2, '0')}`}`;
};

/** @param then what follows: a full stop, or what to write there */
export const fillIn = (field: string, then = '.'): string => `Fill in "${field}" on the Profile tab${then}`;

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** A day (YYYY-MM-DD) as "July 2025". */
export const monthWords = (day: string): string => `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;

/** A day (YYYY-MM-DD) as "1 July 2025". */
export const dayWords = (day: string): string => `${Number(day.slice(8))} ${monthWords(day)}`;

/** Why the list should reach beyond one place. [G] */
export const MATCH_ANYWHERE = 'a match anywhere is often better than no match and another gap year';
export const BOSTON_LATER = 'jobs and fellowships in Boston stay open later';
/** L16. */
export const TRUE_ORDER = 'Rank every program that you would attend, in your true order.';
/** L8. */
export const MORE_FEES = 'transcript, token and NRMP fees come on top.';
