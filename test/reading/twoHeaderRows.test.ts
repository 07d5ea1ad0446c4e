// H1 two header rows read as one: the columns, the row that is the header, and the rows that are programs (two-header-rows.csv).

import { findHeader, findHeaderRow } from '../../src/reading/headers';
import { readProfile } from '../../src/reading/profile';
import { readPrograms } from '../../src/reading/programs';
import { column, examples } from './profileSupport';

const profile = readProfile([]);
const cellsOf = (row: string): string[] => row.split('|').map((cell) => cell.trim());

describe('H1 two header rows', () => {
  const table = examples('two-header-rows.csv').map((example) => ({
    title: `${column(example, 'Rule')} ${column(example, 'What')}`,
    rows: column(example, 'Rows').split(' // ').map(cellsOf),
    columns: cellsOf(column(example, 'Columns')),
    header: Number(column(example, 'Header')),
    programs: column(example, 'Programs'),
  }));

  test.each(table)('$title', ({ rows, columns, header, programs }) => {
    const read = readPrograms(rows, profile);
    const names = new Map([...(read?.mapping.columns ?? [])].map(([name, index]) => [index, name] as const));
    expect(columns.map((_, index) => names.get(index) ?? '-')).toEqual(columns);
    expect((read?.headerIndex ?? -1) + 1).toBe(header);
    expect(findHeaderRow(rows)).toBe(header - 1);
    const found = (read?.programs ?? []).flatMap((program, index) => (program ? [index + 1] : []));
    expect(found.join(' ')).toBe(programs);
  });
});

describe('H1 an ordinary header stays one row', () => {
  const headers = new Map<string, { readonly texts: string[]; readonly columns: string[] }>();
  for (const example of examples('header-rows.csv')) {
    const row = headers.get(column(example, 'row')) ?? { texts: [], columns: [] };
    row.texts.push(column(example, 'header'));
    row.columns.push(column(example, 'column'));
    headers.set(column(example, 'row'), row);
  }
  const named = [...headers.values()].filter(({ texts }) => findHeaderRow([texts]) === 0);
  /** What programs' cells hold in words, above all in those that headers are made of too. */
  const WORDS: Readonly<Record<string, readonly string[]>> = {
    Program: ['University Hospital', 'Community Medical Center Program', ''],
    City: ['Toledo'],
    State: ['OH', 'New York'],
    Visa: ['J-1', 'J-1, H-1B', 'no visa', ''],
    'J-1': ['Yes', '', 'case by case'],
    'H-1B': ['No', ''],
    Setting: ['Community', 'Academic'],
    Specialty: ['Internal Medicine', 'FM'],
    Track: ['Categorical'],
    Status: ['Applied', 'Interview', ''],
    'Step 2 min': ['none', 'no minimum', 'pass', 'preferred', ''],
    'Step 2 typical': ['average', 'high', ''],
    'IMG %': ['High', 'IMG friendly', ''],
    'USCE months min': ['required', 'preferred', ''],
    'Step 3 needed': ['for H-1B', 'not required', ''],
    'ECFMG at apply': ['by rank list', 'at application', ''],
    'Grad years max': ['none', 'no limit', ''],
    'Attempts max': ['first attempt only', 'none', ''],
    Deadline: ['rolling', ''],
    Source: ['FREIDA', 'website'],
    'Next step': ['email coordinator', 'check deadline', ''],
    Contact: ['coordinator', ''],
    Notes: ['call them', 'no minimum score', ''],
  };
  const joined = (table: readonly (readonly string[])[]) => (findHeader(table)?.rows.length === 1 ? [] : [table]);

  test('above a first program whose cells hold nothing but words, named or not', () => {
    expect(named.length).toBeGreaterThan(400);
    const programs = [0, 1, 2, 3, 4].flatMap((turn) =>
      named.map(({ texts, columns }) => [
        texts,
        columns.map((name, index) => {
          const words = WORDS[name] ?? ['', 'nice', 'free text'];
          return words[(turn + index) % words.length] ?? '';
        }),
      ]),
    );
    expect(programs.flatMap(joined)).toEqual([]);
  });

  test.each([
    [['My residency list 2027']],
    [['IMG friendly programs', '', '', '', 'visa: J-1']],
    [['', '', 'Residency applications 2026-2027']],
    [['Internal Medicine programs with J-1 visa', '', '', 'updated 9/1']],
  ])('below the title %j', (title) => {
    const long = named.filter(({ texts }) => texts.length > 6);
    expect(long.flatMap(({ texts }) => joined([title, texts]))).toEqual([]);
  });
});
