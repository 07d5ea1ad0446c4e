// The list's formulas, WHATIF, ROADMAP and SCORECHECK on the built script: sizes, empty lists, published checks, nesting, calendar days.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Cell, Table } from '../../src/reading/cell';
import { load, refusing } from './builtScript';
import { BLANK, CELLS, HEADER, PROFILE, TIERS } from './samples';

const call = load(refusing());
const TABLE: Table = [HEADER, ...CELLS];
const rows = (name: string, ...args: readonly unknown[]) => call(name, ...args) as Cell[][];
const count = (programs: number, specialty: string): Table =>
  Array.from({ length: programs }, (_, i) => [`Hospital ${i}`, specialty]);

describe('L8: ERASCOST in all its forms, on the published checks', () => {
  const COUNTED = (first: readonly Cell[], ...others: readonly (readonly Cell[])[]): Table => [
    ['Specialty', 'Count'],
    first,
    ...others,
  ];
  const BOTH = COUNTED(['IM', 43], ['Radiology', 7]);
  test.each<[string, unknown, number]>([
    ['a number', 30, 330],
    ['a number as text', '30', 330],
    ['a number in a range', [[30]], 330],
    ['a number as text in a range', [['30']], 330],
    ['none', 0, 0],
    ['the 31st', 31, 360],
    ['80 in one specialty', 80, 1830],
    ['100 in one specialty', 100, 2430],
    ['120 in one specialty', 120, 3030],
    ['a table of counts', BOTH, 797],
    ['a table of counts as text', COUNTED(['Internal Medicine', '43'], ['Diagnostic Radiology', ' 7 ']), 797],
    ['a table with a total row', [...BOTH, ['Total', 50]], 797],
    [
      'a total beside a blank specialty',
      [
        ['', 'Specialty', 'Count'],
        ['', 'IM', 43],
        ['', 'Radiology', 7],
        ['Grand total', '', 50],
      ],
      797,
    ],
    ['a sum', [...BOTH, ['Sum:', 50]], 797],
    [
      'a table with a title, blank rows and other columns',
      [
        ['My plan', '', ''],
        BLANK,
        ['#', 'Speciality', 'Applications'],
        [1, 'IM', 43],
        ['', '', ''],
        [2, 'Radiology', 7],
      ],
      797,
    ],
    ['two specialties', COUNTED(['IM', 32], ['FM', 32]), 780],
    ['a specialty that stands twice', COUNTED(['IM', 20], ['Internal Medicine', 10]), 330],
    ['a table with nothing in it', [['Specialty', 'Count']], 0],
    ['a list of 30', [['Program', 'Specialty'], ...count(30, 'IM')], 330],
    [
      'a list of 43 and 7',
      [
        ['Program', 'Specialty'],
        ...count(43, 'IM'),
        ...count(7, 'Diagnostic Radiology').map(([name, s]) => [`${String(name)} R`, s]),
      ],
      797,
    ],
    [
      'a list without applications',
      [
        ['Program', 'Specialty', 'Status'],
        ['A', 'IM', 'Researching'],
      ],
      0,
    ],
    ['an empty list', [['Program', 'Specialty']], 0],
    [
      'a list with a column called Number is a list',
      [
        ['Hospital', 'Specialty', 'Number', 'State'],
        ['A', 'IM', 'x', 'NY'],
      ],
      11,
    ],
  ])('L8 %s', (_, what, dollars) => {
    expect(call('ERASCOST', what, PROFILE)).toBe(dollars);
  });
  test('L8 without a profile, and without a sheet, the published fees', () => {
    expect(call('ERASCOST', 31)).toBe(360);
    expect(
      call('ERASCOST', [
        ['Specialty', 'Count'],
        ['IM', 31],
      ]),
    ).toBe(360);
  });
  test('L8 counts with the header as third argument', () => {
    expect(call('ERASCOST', BOTH.slice(1), PROFILE, [['Specialty', 'Count']])).toBe(797);
  });
  test('L8 with fees of one’s own', () => {
    expect(call('ERASCOST', 31, [...PROFILE, ['Rule: Fee second tier', 35]])).toBe(365);
  });
  test('L8 a number is of the profile’s first specialty: Emergency Medicine goes another way', () => {
    expect(call('ERASCOST', 30, [...PROFILE, ['Specialties', 'Emergency Medicine']])).toBe(0);
  });
});

describe('L15: SHORTLIST', () => {
  const HEADING = ['Rank', 'Program', 'Code', 'Specialty', 'State', 'Tier', 'Visa', 'Fit', 'Why'];
  test('L15 a heading, the programs by tier, and a last row; every row as wide as the heading', () => {
    const list = rows('SHORTLIST', TABLE, PROFILE, 10);
    expect(list[0]).toEqual(HEADING);
    expect(list.slice(1, -1).map((row) => [row[0], row[1], row[5]])).toEqual([
      [1, 'Alder Hospital', 'Safety'],
      [2, 'Birch Hospital', 'Target'],
      [3, 'Cedar Hospital', 'Reach'],
      [4, 'Fir Hospital', 'Not enough data'],
    ]);
    expect(list.every((row) => row.length === HEADING.length && row.every((cell) => cell !== null))).toBe(true);
    expect(list[list.length - 1]?.[1]).toMatch(/4 of 10/);
  });
  test.each([[1], ['1'], [[[1]]]])('L15 size %j', (size) => {
    expect(rows('SHORTLIST', TABLE, PROFILE, size)).toHaveLength(3);
  });
  test.each([[undefined], [''], [null], [[['']]]])('L15 size left out as %j: all there are', (size) => {
    expect(rows('SHORTLIST', TABLE, PROFILE, size)).toHaveLength(6);
  });
  test('L15 rows with their header as fourth argument', () => {
    expect(rows('SHORTLIST', CELLS, PROFILE, 2, [HEADER])).toHaveLength(4);
  });
  test('L15 a thousand more than there are, and an empty list', () => {
    expect(rows('SHORTLIST', TABLE, PROFILE, 100_000)).toHaveLength(6);
    expect(rows('SHORTLIST', [HEADER], PROFILE, 5)).toHaveLength(2);
  });
});

describe('L1: APPCOUNT and LISTCHECK on lists of every size', () => {
  // 240 lies below the Internal Medicine median of 251: 80-120.
  const INELIGIBLE = [HEADER, ...CELLS.filter((_, i) => TIERS[i] === 'Ineligible')];
  test.each<[string, Table, string]>([
    ['a header only', [HEADER], 'Too few: 0 of 80-120'],
    ['blank rows only', [BLANK, BLANK], 'Too few: 0 of 80-120'],
    ['one row', TABLE.slice(0, 2), 'Too few: 1 of 80-120'],
    ['all ineligible', INELIGIBLE, 'Too few: 2 of 80-120'],
    ['96 rows', [['Program'], ...count(96, '')], 'In range: 96 of 80-120'],
    ['140 rows', [['Program'], ...count(140, '')], 'Many: 140 of 80-120'],
  ])('L1 %s', (_, table, text) => {
    expect(call('APPCOUNT', table, PROFILE)).toBe(text);
    const [heading, ...findings] = rows('LISTCHECK', table, PROFILE);
    expect(heading).toEqual(['Level', 'Check', 'What we see', 'What to do']);
    expect(findings.length).toBeGreaterThan(0);
    const levels = findings.map(([level]) => ['Stop', 'Warn', 'Note', 'OK'].indexOf(String(level)));
    expect(levels).not.toContain(-1);
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    for (const row of findings) {
      expect(row).toHaveLength(4);
      expect(row.every((cell) => typeof cell === 'string')).toBe(true);
    }
  });
  test('L1 one row with its header apart', () => {
    expect(call('APPCOUNT', CELLS.slice(0, 1), PROFILE, [HEADER])).toBe('Too few: 1 of 80-120');
  });
  test('section 1 rows are counted with the header as row 1, whether it comes with them or apart', () => {
    const found = rows('LISTCHECK', TABLE, PROFILE);
    expect(found.map(([, , see]) => see)).toContain('1 application with an unknown visa policy (row 7, Fir Hospital).');
    expect(rows('LISTCHECK', CELLS, PROFILE, [HEADER])).toEqual(found);
    expect(rows('LISTCHECK', TABLE, PROFILE, [HEADER])).toEqual(found);
  });
  test('section 1 one row with its header apart is named', () => {
    const found = rows('LISTCHECK', CELLS.slice(5), PROFILE, [HEADER]).map(([, , see]) => see);
    expect(found).toContain('1 application with an unknown visa policy (row 2, Fir Hospital).');
  });
  test('P3 what is wrong with the profile is a finding, and a row of the score check', () => {
    const profile = [...PROFILE, ['Rule: Strong margin', 2], ['Step 2', 250]];
    const findings = rows('LISTCHECK', TABLE, profile).map(([, check]) => check);
    expect(findings).toEqual(expect.arrayContaining(['Profile: Rule: Strong margin', 'Profile: Step 2 CK']));
    const checks = rows('SCORECHECK', profile).map(([item]) => item);
    expect(checks).toEqual(expect.arrayContaining(['Profile: Rule: Strong margin', 'Profile: Step 2 CK']));
  });
});

describe('section 1: WHATIF', () => {
  const labels = (profile: unknown) => rows('TIER', TABLE, profile).slice(1).flat();
  test('section 1 one field changed, the rest as it was, and nothing else than a table of two columns', () => {
    const changed = rows('WHATIF', PROFILE, 'Step 2 CK', 250);
    expect(changed).toEqual(PROFILE.map(([field, value]) => [field, field === 'Step 2 CK' ? 250 : value]));
  });
  // 250: Alder d 20, Birch d 7, Cedar d 0, all Above and High.
  const HIGHER = ['Safety', 'Safety', 'Safety', 'Ineligible', 'Ineligible', 'Not enough data'];
  test.each(['Step 2 CK', 'step 2', 'CK', ' USMLE Step 2 CK score'])('section 1 the field as %s', (field) => {
    expect(labels(call('WHATIF', PROFILE, field, 250))).toEqual(HIGHER);
    expect(labels(call('WHATIF', PROFILE, [[field]], [['250']]))).toEqual(HIGHER);
  });
  test('section 1 a field that is not on the tab is added', () => {
    const without = PROFILE.filter(([field]) => field !== 'Step 2 CK');
    expect(labels(without)).toEqual([
      'Not enough data',
      'Not enough data',
      'Not enough data',
      'Ineligible',
      'Ineligible',
      'Not enough data',
    ]);
    expect(labels(call('WHATIF', without, 'Step 2 CK', 250))).toEqual(HIGHER);
  });
  test('section 1 a doubled field changes as a whole', () => {
    const doubled = [['CK', ''], ...PROFILE, ['Step 2', 231]];
    expect(labels(call('WHATIF', doubled, 'Step 2 CK', 250))).toEqual(HIGHER);
  });
  test.each([[''], [undefined], [null], [[['']]]])('section 1 %j empties the field', (value) => {
    expect(labels(call('WHATIF', PROFILE, 'Step 2 CK', value))[0]).toBe('Not enough data');
  });
  test('section 1 inside itself, the outer one last', () => {
    const once = call('WHATIF', PROFILE, 'Step 2 CK', 200);
    expect(labels(call('WHATIF', call('WHATIF', once, 'Visa needed', 'H-1B'), 'Step 2 CK', 250))[0]).not.toBe('Safety');
    expect(labels(call('WHATIF', once, 'Step 2 CK', 250))).toEqual(HIGHER);
  });
  test('section 1 a rule, however its words stand', () => {
    // Margin 12 for an Early CV: Cedar's d = -10 is Around, with High a Target.
    for (const name of ['Rule: Early margin', 'rule:Margin EARLY']) {
      expect(labels(call('WHATIF', [...PROFILE, ['Rule: Early margin', 5]], name, 10))[2]).toBe('Target');
      expect(labels(call('WHATIF', PROFILE, name, 10))[2]).toBe('Target');
    }
  });
  test('section 1 a profile whose fields are a header row', () => {
    const across = [PROFILE.map(([field]) => field), PROFILE.map(([, value]) => value)];
    expect(labels(across)).toEqual(TIERS);
    expect(labels(call('WHATIF', across, 'Step 2 CK', 250))).toEqual(HIGHER);
  });
  test.each(['TIER', 'VISA', 'FIT', 'WHY', 'APPCOUNT', 'LISTCHECK', 'ERASCOST', 'SHORTLIST'])(
    'section 1 handed on to %s: as if the field had been typed',
    (name) => {
      const typed = PROFILE.map(([field, value]) => [field, field === 'Step 2 CK' ? 255 : value]);
      expect(call(name, TABLE, call('WHATIF', PROFILE, 'Step 2 CK', 255))).toEqual(call(name, TABLE, typed));
    },
  );
  test.each(['ROADMAP', 'SCORECHECK'])('section 1 handed on to %s', (name) => {
    const typed = PROFILE.map(([field, value]) => [field, field === 'Step 2 CK' ? 215 : value]);
    expect(call(name, call('WHATIF', PROFILE, 'Step 2 CK', 215))).toEqual(call(name, typed));
  });
});

describe('R1, P4: ROADMAP and SCORECHECK', () => {
  test.each([
    ['ROADMAP', ['Phase', 'Step', 'State', 'Why']],
    ['SCORECHECK', ['What', 'You', 'Band', 'What it means', 'Source']],
  ])('R1 %s on an empty profile and on a full one: a heading and rows as wide', (name, heading) => {
    for (const profile of [
      [['Field', 'Value']],
      [
        ['', ''],
        ['', ''],
      ],
      PROFILE,
    ]) {
      const [first, ...others] = rows(name, profile);
      expect(first).toEqual(heading);
      expect(others.length).toBeGreaterThan(0);
      for (const row of others) {
        expect(row).toHaveLength(heading.length);
        expect(row.every((cell) => typeof cell === 'string')).toBe(true);
      }
    }
  });
});

describe('H4: calendar days wherever the script runs', () => {
  const ZONES = ['Pacific/Honolulu', 'America/New_York', 'Asia/Kolkata', 'Pacific/Tongatapu'];
  // Midnight of the sheet seen from the script's own zone: UTC+13 to UTC-10 seen from UTC, and the day stays.
  const SCRIPT = `
    const { createContext, Script } = require('node:vm');
    const context = createContext({});
    new Script(require('node:fs').readFileSync(process.argv[1], 'utf8')).runInContext(context);
    const check = new Script('SCORECHECK').runInContext(context);
    const days = [-13, -3, 0, 3, 10].map((hours) => {
      const row = check([['Step 3', new Date(2026, 11, 12, hours)]]).find(([what]) => what === 'Step 3');
      return row[1];
    });
    console.log(new Date().getTimezoneOffset(), days.join(' '));
  `;
  test.each(ZONES)('H4 %s', (zone) => {
    const output = execFileSync(process.execPath, ['-e', SCRIPT, join(__dirname, '../../dist/Code.js')], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    const [offset, ...days] = output.trim().split(' ');
    expect(Number(offset)).toBe(
      { [ZONES[0] ?? '']: 600, [ZONES[2] ?? '']: -330, [ZONES[3] ?? '']: -780 }[zone] ?? Number(offset),
    );
    expect(days).toEqual(Array.from({ length: 5 }, () => '2026-12-12'));
  });
});
