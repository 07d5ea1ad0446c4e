// How the list's sentences write rows and money.

import { addonMessages } from '../../src/messages/addon';
import { rowWords, sourceWords } from '../../src/messages/list';
import { money } from '../../src/messages/words';

const rows = (...numbers: readonly number[]) => numbers.map((row) => ({ row, program: { name: '' } }));

test('L1-L16 rows are named compactly', () => {
  expect(rowWords(rows(4))).toBe('row 4');
  expect(rowWords(rows(4, 9, 10, 11, 12))).toBe('rows 4, 9-12');
  expect(rowWords(rows(2, 4, 6, 8, 10, 12, 14, 16, 17))).toBe('rows 2, 4, 6, 8, 10, 12 and 3 more');
});

test('L1-L16 up to three rows are told with their programs: a formula may not know where its range starts', () => {
  const named = ['Alder Hospital', 'Birch Hospital', '', 'Dogwood Hospital'].map((name, i) => ({
    row: i + 3,
    program: { name },
  }));
  expect(rowWords(named.slice(0, 1))).toBe('row 3, Alder Hospital');
  expect(rowWords(named.slice(0, 3))).toBe('row 3, Alder Hospital; row 4, Birch Hospital; row 5');
  expect(rowWords(named)).toBe('rows 3-6');
  expect(rowWords([{ row: 2, program: { name: 'x'.repeat(50000) } }]).length).toBeLessThan(80);
});

test('L8 US dollars', () => {
  expect([0, 11, 1830, 12.5, 1234567].map(money)).toEqual(['$0', '$11', '$1,830', '$12.50', '$1,234,567']);
});

test('S5 the dashboard writes dollars as the list check does', () => {
  expect(addonMessages.dashboard.total(1830, 12.5)).toBe('$1,830, the next application costs $12.50');
});

test('S2 one cell that changes by itself, and several', () => {
  expect(addonMessages.volatile(['C2'])).toMatch(/^C2 changes by itself \(NOW/);
  expect(addonMessages.volatile(['C2', 'D3'])).toMatch(/^C2, D3 change by themselves \(NOW/);
});

test('P3 a number’s source in words, and a person’s own rule', () => {
  expect(sourceWords(['reachShare'], [])).toBe('our choice');
  expect(sourceWords(['countLowMin', 'countLowMax'], [])).toBe('the guide');
  expect(sourceWords(['feeFirst'], [])).toBe('AAMC, ERAS program fees, seasons 2025 to 2027');
  expect(sourceWords(['countLowMin', 'countLowMax'], ['Count low band to'])).toBe('your own rule');
});
