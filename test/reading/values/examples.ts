// The tables of examples beside these tests: CSV files that a doctor can read and extend, one cell a row.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Cell } from '../../../src/reading/cell';

export type Example = Readonly<Record<string, string>>;

/** The rows of one table, by its columns. `Cell is` = number, boolean or date; blank = text. */
export function examples(file: string): readonly Example[] {
  const { data, errors } = Papa.parse<Record<string, string>>(readFileSync(join(__dirname, file), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(`${file}: ${JSON.stringify(errors[0])}`);
  if (data.length === 0) throw new Error(`${file} holds no examples`);
  return data;
}

/** The cell of an example, as the kind that its `Cell is` column says. */
export function cellOf(example: Example): Cell {
  const text = column(example, 'Cell');
  switch (example['Cell is'] ?? '') {
    case 'number':
      return Number(text);
    case 'boolean':
      return text === 'TRUE';
    case 'date':
      return new Date(`${text}T00:00:00`);
    case '':
      return text;
    default:
      throw new Error(`"Cell is" is number, boolean, date or blank, not ${String(example['Cell is'])}`);
  }
}

/** A column that must be there: a misspelt name would make a test that cannot fail. */
export function column(example: Example, name: string): string {
  const value = example[name];
  if (value === undefined) throw new Error(`no column ${name}`);
  return value;
}

/** `V2 Kind "cell"`, for a test's title. */
export function title(example: Example, ...names: readonly string[]): string {
  return [column(example, 'Rule'), ...names.map((name) => `"${column(example, name)}"`), example['Cell is'] ?? '']
    .join(' ')
    .trim();
}
