// What must hold for every header row, not only for examples (H1, H2, T27).

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import type { Cell } from '../../src/reading/cell';
import { findHeaderRow, looksLikeHeader, mapHeaders } from '../../src/reading/headers';
import { GROUPS, HEADER_RULES, SPOILERS } from '../../src/reading/headers/rules';
import { headerWords } from '../../src/reading/headers/words';

const examples = Papa.parse<{ row: string; header: string }>(readFileSync(join(__dirname, 'header-rows.csv'), 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;
/** Rows with a doubled header stand apart: it means the exam named before it, and a header tells here which is which. */
const rows = [...new Set(examples.map(({ row }) => row))]
  .map((row) => examples.filter((example) => example.row === row).map(({ header }) => header))
  .filter((headers) => new Set(headers).size === headers.length);

const aRow = fc.constantFrom(...rows);
const read = (headers: readonly string[]) =>
  new Map(mapHeaders(headers, []).headers.map(({ index, column }) => [headers[index], column]));

const aCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.boolean(),
  fc.constantFrom<Cell>(
    null,
    undefined,
    '#N/A',
    '',
    '😀',
    'مرحبا',
    '(((((',
    'Step 2 (((',
    'step 1 1 1 1 1 1 1',
    new Date(Number.NaN),
  ),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom(...examples.map(({ header }) => header)),
);

it('T27 the order of columns does not matter', () => {
  fc.assert(
    fc.property(
      aRow.chain((row) => fc.tuple(fc.constant(row), fc.shuffledSubarray([...row], { minLength: row.length }))),
      ([row, shuffled]) => {
        expect(read(shuffled)).toEqual(new Map(shuffled.map((header) => [header, read(row).get(header)])));
      },
    ),
  );
});

it('H1 case, spaces and invisible marks do not matter', () => {
  const noise = fc.record({
    before: fc.constantFrom('', ' ', '\ufeff', '\u00a0', '\n'),
    after: fc.constantFrom('', '  ', '\u00a0', ':', '.', ' *', '\r\n'),
    space: fc.constantFrom(' ', '\u00a0', '\n', '  ', '\r\n'),
  });
  fc.assert(
    fc.property(aRow, fc.array(noise, { minLength: 40, maxLength: 40 }), (row, marks) => {
      const noisy = row.map((header, index) => {
        const { before, after, space } = marks[index] ?? { before: '', after: '', space: ' ' };
        return before + header.replace(/ /g, space) + after;
      });
      expect([...read(noisy).values()]).toEqual([...read(row).values()]);
    }),
  );
});

it('H1 a header in capitals or in small letters means the same', () => {
  // "fmgShare" has its word boundary in its case; "DO" is osteopathic only in capitals.
  const plain = rows.map((row) => row.filter((header) => !/[a-z][A-Z]|^Do |^Does /.test(header)));
  fc.assert(
    fc.property(fc.constantFrom(...plain), fc.boolean(), (row, upper) => {
      const changed = row.map((header) => (upper ? header.toUpperCase() : header.toLowerCase()));
      expect([...read(changed).values()]).toEqual([...read(row).values()]);
    }),
  );
});

it('H2 every header with text gets one match, and every column one header', () => {
  fc.assert(
    fc.property(
      fc.array(aCell, { maxLength: 30 }),
      fc.array(fc.array(aCell, { maxLength: 30 }), { maxLength: 5 }),
      (header, body) => {
        const { headers, columns } = mapHeaders(header, body);
        const mapped = headers.filter(({ column }) => column !== null);
        expect(mapped.map(({ column, index }) => [column, index]).sort()).toEqual([...columns].sort());
        expect(
          headers.every(
            ({ reason, certainty, column }) => reason !== '' && (certainty === 'unmapped') === (column === null),
          ),
        ).toBe(true);
        expect(headers.map(({ index }) => index)).toEqual(
          [...new Set(headers.map(({ index }) => index))].sort((a, b) => a - b),
        );
        expect(typeof looksLikeHeader(header)).toBe('boolean');
        const found = findHeaderRow([header, ...body]);
        expect(found === null || (found >= 0 && found <= body.length)).toBe(true);
      },
    ),
  );
});

it('H1 long and hostile text costs no time', () => {
  const hostile = [
    '('.repeat(50_000),
    'step '.repeat(10_000),
    'a'.repeat(50_000),
    'yes/'.repeat(12_500),
    'thank '.repeat(8_000),
    '1/'.repeat(25_000),
    'i '.repeat(25_000),
    'if '.repeat(16_000),
  ];
  const started = Date.now();
  for (const text of hostile) mapHeaders([text], [[text], [text]]);
  expect(Date.now() - started).toBeLessThan(1_000);
});

it('H1 every idea that a rule names is found in some header among the examples', () => {
  const known = new Set(examples.flatMap(({ header }) => [...headerWords(header).ideas]));
  const named = HEADER_RULES.flatMap(([, all, { not, only, despite } = {}]) =>
    [all, not, only, despite].flatMap((list) => (list ?? '').split(/[ |]/)),
  );
  const lists = [SPOILERS, ...Object.values(GROUPS)].flatMap((list) => list.split(' '));
  const missing = [...named, ...lists].filter((idea) => idea !== '' && !known.has(idea) && !(idea in GROUPS));
  expect(missing).toEqual([]);
});
