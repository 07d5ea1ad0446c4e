// What a cell may hold (H4) and the calendar day of a date cell, wherever the script and the person are.

import { runInNewContext } from 'node:vm';
import { calendarDay, cellText, isBlankCell, isBlankRow, isDate, type Cell } from '../../src/reading/cell';

const foreign = (expression: string): unknown => runInNewContext(expression);

describe('H4: dates of any realm', () => {
  test('H4 a Date of another realm is a date, though it is no instance of ours', () => {
    const date = foreign('new Date(2026, 8, 23)');
    expect(date instanceof Date).toBe(false);
    expect(isDate(date)).toBe(true);
  });
  test.each([[{}], ['2026-09-23'], [46288], [null], [undefined], [[]], [{ getTime: () => 0 }]])(
    'H4 %j is no date',
    (value) => {
      expect(isDate(value)).toBe(false);
    },
  );
});

describe('H4: text', () => {
  test.each<[Cell, string]>([
    ['', ''],
    ['  two  words ', 'two  words'],
    ['\ufeffProgram', 'Program'],
    ['78%\u00a0', '78%'],
    ['\u202f70\u00a0k', '70 k'],
    ['\u200bJ-1\u200b', 'J-1'],
    ['\u200eJ-1\u200f', 'J-1'],
    ['\u202bשלום\u202c', 'שלום'],
    ['co\u00adoperative', 'cooperative'],
    ['👩‍⚕️', '👩‍⚕️'],
    ['a\nb', 'a\nb'],
    [0, '0'],
    [-0, '0'],
    [0.1, '0.1'],
    [NaN, ''],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [null, ''],
    [undefined, ''],
    [new Date(2026, 8, 23), '2026-09-23'],
    [new Date(NaN), ''],
  ])('H4 %j', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
});

describe('section 1: blank', () => {
  test.each<[Cell, boolean]>([
    ['', true],
    [' \u00a0\t\n', true],
    ['\u200b\ufeff', true],
    [false, true],
    [null, true],
    [undefined, true],
    [NaN, true],
    [new Date(NaN), true],
    [0, false],
    [true, false],
    ['FALSE', false],
    ['-', false],
    [new Date(0), false],
  ])('section 1 %j', (cell, blank) => {
    expect(isBlankCell(cell)).toBe(blank);
  });
  test('section 1 a row of blanks and unticked boxes is blank, a tick is content', () => {
    expect(isBlankRow([])).toBe(true);
    expect(isBlankRow(['', false, null, ' '])).toBe(true);
    expect(isBlankRow(['', false, true])).toBe(false);
  });
});

describe('H4: calendar days', () => {
  test.each([
    ['midnight', [2026, 8, 23, 0, 0], '2026-09-23'],
    ['an hour after', [2026, 8, 23, 1, 0], '2026-09-23'],
    ['ten hours after', [2026, 8, 23, 10, 59], '2026-09-23'],
    ['an hour before', [2026, 8, 22, 23, 0], '2026-09-23'],
    ['twelve hours before', [2026, 8, 22, 12, 0], '2026-09-23'],
    ['thirteen hours before', [2026, 8, 22, 11, 0], '2026-09-23'],
    ['a year ends', [2026, 11, 31, 23, 0], '2027-01-01'],
    ['29 February', [2028, 1, 29, 0, 0], '2028-02-29'],
  ] as const)('H4 %s', (_, [year, month, day, hours, minutes], expected) => {
    expect(calendarDay(new Date(year, month, day, hours, minutes))).toBe(expected);
  });
});
