// S4: every failure says what happened and what to do. The table can be read and extended without reading code.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { failureWords } from '../../src/messages/sidebar/failure';

const { data } = Papa.parse<string[]>(readFileSync(join(__dirname, 'failures.csv'), 'utf8').trim());
const [, ...cases] = data;

test.each(cases)('S4 %s', (_about, error = '', what = '', todo = '') => {
  const words = failureWords(new Error(error));
  expect(words.what.startsWith(what)).toBe(true);
  expect(words.todo).toContain(todo);
});

test('S4 what is no error at all still has words', () => {
  for (const odd of [null, undefined, 7, {}, 'PERMISSION_DENIED']) {
    const { what, todo } = failureWords(odd);
    expect(what).not.toBe('');
    expect(todo).not.toBe('');
  }
});

test('S4 an endless error text is cut', () => {
  expect(failureWords(new Error('x'.repeat(50_000))).what).toHaveLength(300);
});
