// Whatever a file holds, Import neither throws nor hangs, writes no formula, and accounts for every row.

import fc from 'fast-check';
import { lookAt } from '../../src/addon/importLook';
import { readPage } from '../../src/addon/importPage';
import { planImport } from '../../src/addon/importPlan';
import { decodeText } from '../../src/import/delimited';
import { plainCell, readRecords } from '../../src/import/records';
import { readText } from '../../src/import/source';
import { COLUMNS } from '../../src/reading/columns';
import { readProfile } from '../../src/reading/profile';
import { asRead, Tab, targetOf } from './sheet';

const profile = readProfile([]);
const HEADER = ['Program', 'Code', 'State', 'J-1', 'IMG %', 'Step 2 min', 'Deadline', 'Connection', 'Notes', 'Salary'];
/** As somebody says who insists, whatever stands below. */
const mapping = COLUMNS.flatMap(({ name }) => {
  const index = HEADER.indexOf(name);
  return index < 0 ? [] : [{ index, column: name }];
});
const odd = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+1',
    '-1',
    '@a',
    '\t=x',
    "'",
    '#N/A',
    '0401100209',
    '1403140C0',
    '45%',
    '0.5',
    '1',
    'Yes',
    '🏥',
    'مستشفى',
    '2026-09-23',
    '[]',
    "['J-1']",
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

test('S9 any rows: nothing thrown, no formula written, every row in the report', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(odd, { minLength: 1, maxLength: 12 }), { maxLength: 12 }),
      fc.boolean(),
      (body, keepOthers) => {
        const tab = new Tab([[...HEADER], ['Alder', '0401100209', 'NY', '', 0.4, '', '', false, '', '']]);
        const target = targetOf(tab, profile, [8]);
        const rows = [HEADER, ...body];
        const look = lookAt(rows, [], profile, target);
        const plan = planImport(
          target,
          rows,
          asRead(look, { keepOthers, headerIndex: 0, mapping }),
          new Set(),
          profile,
        );
        if (typeof plan === 'string') throw new Error(plan);
        const blank = body.filter((row) =>
          row.every((cell) => cell.replace(/[\s\u00a0\u2007\u202f\ufeff\u200b]/g, '') === ''),
        ).length;
        expect(plan.report.length).toBeGreaterThanOrEqual(body.length - blank);
        for (const { values } of plan.blocks)
          for (const value of values.flat()) if (typeof value === 'string') expect(value).not.toMatch(/^[=+@]|^-\D/);
      },
    ),
    { numRuns: 150 },
  );
});

test('S9 any text or bytes: read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { rows, lines } = readText(text);
      lookAt(rows, lines, profile, null);
      readRecords(`[{${text}`);
      expect(typeof plainCell(text)).toBe('string');
    }),
    { numRuns: 200 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = decodeText(bytes);
      expect(text === null || typeof text === 'string').toBe(true);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['quotes', '"'.repeat(50_000)],
  ['open lists', '[{'.repeat(50_000)],
  ['open dictionaries', `[${"{'a': ".repeat(30_000)}`],
  ['an unfinished text', `[{'a': "${'x\\'.repeat(50_000)}`],
  ['colons', 'a: '.repeat(50_000)],
  ['one long line', `Program name ${'x '.repeat(50_000)}`],
])('S9 %s take no time', (_, text) => {
  const before = process.cpuUsage().user;
  const { rows, lines } = readText(text);
  readPage(lines, 2027);
  lookAt(rows, lines, profile, null);
  expect((process.cpuUsage().user - before) / 1000).toBeLessThan(1500);
});
