// Finds, in a cell's own formula, the plain reference that was passed as the first argument of a function.

import type { Reference } from './sheetReader';

/** The first argument of `name(` when it is a plain reference such as `A2:AD2` or `'My list'!$A2:$AD`; else null. */
export function firstReference(formula: string, name: string): Reference | null {
  const call = new RegExp(
    `\\b${name}\\s*\\(\\s*((?:'(?:[^']|'')*'|[^'!;,()\\s]+)!)?(\\$?[A-Z]{1,3}\\$?\\d+)(?::(\\$?[A-Z]{1,3})\\$?\\d*)?\\s*[;,)]`,
    'i',
  );
  const match = call.exec(formula);
  const [, sheet, start, end] = match ?? [];
  const from = start && /([A-Z]+)\$?(\d+)/i.exec(start);
  if (!from || from[1] === undefined || from[2] === undefined) return null;
  return {
    sheet: sheet === undefined ? null : sheet.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'"),
    firstRow: Number(from[2]),
    firstColumn: columnNumber(from[1]),
    lastColumn: end === undefined ? columnNumber(from[1]) : columnNumber(end.replace(/\$/g, '')),
  };
}

/** A = 1, Z = 26, AA = 27. */
function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** 1 = A, 27 = AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
