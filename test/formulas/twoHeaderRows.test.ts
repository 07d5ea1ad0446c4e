// H1 the formulas over a header of two rows, through dist/Code.js: in one table, with the header apart, and row by row.

import { fakeFile, load, refusing } from './builtScript';

const call = load(refusing());
const HEADERS = [
  ['Program', 'State', 'Visa', '', 'Step 2 CK', '', 'IMG'],
  ['', '', 'J-1', 'H-1B', 'Avg', 'Min', '%'],
];
/** Read in one row "Avg" and "Min" would be the wrong way round, and the H-1B of Birch would not be seen. */
const ROWS = [
  ['Alder Hospital', 'NY', 'Yes', 'No', 225, 215, 60],
  ['Birch Medical Center', 'MA', 'No', 'Yes', 230, 240, 40],
  ['Cedar Hospital', 'TX', '', '', '', '', ''],
];
const TABLE = [...HEADERS, ...ROWS];
const PERSON = [
  ['Field', 'Value'],
  ['Applicant type', 'Non-US citizen IMG'],
  ['Visa needed', 'J-1'],
  ['Step 2 CK', 236],
  ['Specialties', 'Internal Medicine'],
  ['Graduation year', 2022],
  ['USCE months', 3],
  ['ECFMG certified', 'Yes'],
];
const TIERS = ['Safety', 'Ineligible', 'Not enough data'];

describe('a header of two rows', () => {
  test('section 1 TIER and VISA in the header’s first row: the heading, nothing beside the second row, a label a program', () => {
    expect(call('TIER', TABLE, PERSON)).toEqual([['Tier'], [''], ...TIERS.map((tier) => [tier])]);
    const flags = (call('VISA', TABLE, PERSON) as string[][]).map(([flag = '']) => flag.split(' ')[0]);
    expect(flags).toEqual(['Visa', '', 'OK:', 'No:', 'Check:']);
    expect(call('TIER', [['My list'], [], ...TABLE], PERSON)).toEqual([
      ...[[''], [''], ['Tier'], ['']],
      ...TIERS.map((tier) => [tier]),
    ]);
  });

  test('section 1 one row with both header rows as the third argument gets the label of its table', () => {
    expect(ROWS.map((row) => call('TIER', [row], PERSON, HEADERS))).toEqual(TIERS);
    expect(call('TIER', ROWS, PERSON, HEADERS)).toEqual(TIERS.map((tier) => [tier]));
    expect(call('TIER', TABLE, PERSON, HEADERS)).toEqual([['Tier'], [''], ...TIERS.map((tier) => [tier])]);
  });

  test('section 1 a row alone and a row number find both rows in the sheet', () => {
    const tabs = { P: TABLE, Profile: PERSON };
    const run = (formula: string) => load(fakeFile(tabs, { sheet: 'P', row: 4, column: 9 }, { 'P 4 9': formula }));
    expect(run('=TIER(A4:G4)')('TIER', [ROWS[1]], PERSON)).toBe('Ineligible');
    expect(run('=TIER(4)')('TIER', 4, PERSON)).toBe('Ineligible');
  });

  test('L1 the second row is no application and costs nothing', () => {
    expect(call('APPCOUNT', TABLE, PERSON)).toMatch(/: 3 of /);
    expect(call('ERASCOST', TABLE, PERSON)).toBe(33);
    const checks = call('LISTCHECK', TABLE, PERSON) as string[][];
    const visa = checks.filter(([, check]) => check === 'Visa').map((row) => row[2]);
    expect(visa).toEqual([expect.stringContaining('row 5, Cedar Hospital')]);
    const apart = call('LISTCHECK', ROWS, PERSON, HEADERS) as string[][];
    expect(apart).toEqual(checks);
  });
});
