// Delimited text as people's programs save it: any common encoding, delimiter and line end, found out rather than asked.

import { dsvFormat } from 'd3-dsv';

const DELIMITERS = [',', '\t', ';', '|'] as const;
type Delimiter = (typeof DELIMITERS)[number];
/** How much of a file the delimiter is guessed from: enough for the titles above a header and some rows. */
const SAMPLE = { characters: 30_000, rows: 50 } as const;

/** UTF-8, UTF-16 of either byte order, or Windows-1252; null when the bytes are no text at all. */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  return text.includes('\u0000') ? null : text;
}

function decoded(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  // TextDecoder takes a byte order mark away by itself.
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** Windows-1252 is Latin 1 but for these 32 bytes; by hand, because Node 20's own decoder takes it for Latin 1. */
const BYTES_128_TO_159 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const PIECE = 8192;

function windows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE)
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + PIECE)));
  return pieces
    .join('')
    .replace(/[\u0080-\u009f]/g, (character) => BYTES_128_TO_159.charAt(character.charCodeAt(0) - 128));
}

/** By its mark, or without one by the zero bytes that every Latin letter then has. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 1000);
  let even = 0;
  let odd = 0;
  start.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const many = start.length * 0.3;
  if (odd > many && even < many / 10) return 'utf-16le';
  if (even > many && odd < many / 10) return 'utf-16be';
  return null;
}

/** Rows of text cells. A file's name ending may say that tabs are likelier; the content decides. */
export function readDelimited(text: string, tabsLikely = false): readonly (readonly string[])[] {
  // One kind of line end, also inside quotes: files that were edited on two systems mix them.
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const named = /^sep=(.)\n/i.exec(lines);
  const body = named === null ? lines : lines.slice(named[0].length);
  const delimiter = named?.[1] ?? likeliestDelimiter(body, tabsLikely);
  const rows = parse(body, delimiter);
  while (rows.length > 0 && rows[rows.length - 1]?.every((cell) => cell.trim() === '') === true) rows.pop();
  return rows;
}

function parse(text: string, delimiter: string): string[][] {
  return dsvFormat(delimiter).parseRows(text);
}

/** The one that cuts the most records into the same, larger number of cells. */
function likeliestDelimiter(text: string, tabsLikely: boolean): Delimiter {
  const sample = text.slice(0, SAMPLE.characters);
  const order = tabsLikely ? (['\t', ',', ';', '|'] as const) : DELIMITERS;
  let best: { readonly delimiter: Delimiter; readonly score: number } = { delimiter: order[0], score: 0 };
  for (const delimiter of order) {
    if (!sample.includes(delimiter)) continue;
    const score = evenness(parse(sample, delimiter).slice(0, SAMPLE.rows));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Records with the commonest width above 1, as a share of all (squared: an odd comma in prose is no table), times the width. */
function evenness(rows: readonly (readonly string[])[]): number {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const widths = new Map<number, number>();
  for (const row of filled) if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of widths) best = Math.max(best, (count / filled.length) ** 2 * width);
  return best;
}
