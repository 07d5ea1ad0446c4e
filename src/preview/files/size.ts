// How large a file the preview opens: a larger one would keep the page busy for minutes, and some browsers would give it up.

import { FileProblem } from './problem';

/** Twice as many as the add-on promises to work with (SPEC S9). */
const MOST_ROWS = 20_000;

/** Throws FileProblem for a file that has too many rows, all its tabs together. */
export function checkSize(name: string, rows: number): void {
  if (rows <= MOST_ROWS) return;
  const [has, most] = [rows, MOST_ROWS].map((count) => count.toLocaleString('en-US'));
  throw new FileProblem(
    `“${name}” has ${has} rows, and the preview opens up to ${most}. Save the rows of your programs as a .csv file of their own and open that. Your work here is unchanged.`,
  );
}
