// A text that was pasted or came from a file, as rows of cells: delimited, scraped, or the lines of a copied page.

import { readDelimited } from './delimited';
import { plainCell, readRecords } from './records';

export interface TextTable {
  readonly rows: readonly (readonly string[])[];
  /** The lines cut at tabs alone, for a page of labels and values ("New York, NY" is one value); empty for a longer text. */
  readonly lines: readonly (readonly string[])[];
}

/** Longer than any copied page. */
const LONGEST_PAGE = 200_000;

/** @param tabsLikely the file's name says that tabs separate its cells; the content decides */
export function readText(text: string, tabsLikely = false): TextTable {
  const records = readRecords(text);
  if (records) return { rows: records, lines: [] };
  const rows = readDelimited(text, tabsLikely).map((row) => row.map(plainCell));
  const lines = text.length > LONGEST_PAGE ? [] : text.split(/\r\n?|\n/).map((line) => line.split('\t'));
  return { rows, lines };
}
