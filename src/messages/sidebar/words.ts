// Numbers, lists and names as the sidebar's sentences put them.

/** "1,000". */
export const figure = (count: number): string => count.toLocaleString('en-US');

/** "1 row", "2 rows", "1,000 rows". */
export const many = (count: number, one: string, more = `${one}s`): string =>
  `${figure(count)} ${count === 1 ? one : more}`;

/** "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;

/** The beginning of a text that may be endless. */
export const clip = (text: string, longest = 80): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

export const money = (dollars: number): string =>
  `$${dollars.toLocaleString('en-US', { minimumFractionDigits: dollars % 1 === 0 ? 0 : 2, maximumFractionDigits: 2 })}`;
