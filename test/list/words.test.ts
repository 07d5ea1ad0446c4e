// How the list's sentences write rows and money.

import { money, rowWords, sourceWords } from '../../src/messages/list';

test('L1-L16 rows are named compactly', () => {
  expect(rowWords([4])).toBe('row 4');
  expect(rowWords([4, 9, 10, 11, 12])).toBe('rows 4, 9-12');
  expect(rowWords([2, 4, 6, 8, 10, 12, 14, 16, 17])).toBe('rows 2, 4, 6, 8, 10, 12 and 3 more');
});

test('L8 US dollars', () => {
  expect([0, 11, 1830, 12.5, 1234567].map(money)).toEqual(['$0', '$11', '$1,830', '$12.50', '$1,234,567']);
});

test('P3 a number’s source in words, and a person’s own rule', () => {
  expect(sourceWords(['reachShare'], [])).toBe('our choice');
  expect(sourceWords(['countLowMin', 'countLowMax'], [])).toBe('the guide');
  expect(sourceWords(['feeFirst'], [])).toBe('AAMC, ERAS program fees, seasons 2025 to 2027');
  expect(sourceWords(['countLowMin', 'countLowMax'], ['Count low band to'])).toBe('your own rule');
});
