// TIER, VISA, FIT and WHY in every form of section 1, on the built script: whole tables, rows with and without headers, row numbers.

import { runInNewContext } from 'node:vm';
import type { Cell, Table } from '../../src/reading/cell';
import { fakeFile, frozen, load, refusing, sentenceOf } from './builtScript';
import { BLANK, CELLS, HEADER, PROFILE, TIERS, UNTICKED, VISAS } from './samples';

const call = load(refusing());
const TABLE: Table = [HEADER, ...CELLS];
const column = (...values: readonly unknown[]) => values.map((value) => [value]);
const LABELS = [
  ['TIER', 'Tier', TIERS],
  ['VISA', 'Visa', VISAS],
] as const;

describe('section 1: a whole table in one cell', () => {
  test.each(LABELS)('section 1 %s: a heading and one label a row', (name, heading, labels) => {
    expect(call(name, TABLE, PROFILE)).toEqual(column(heading, ...labels));
  });
  test('section 1 FIT and WHY: numbers, blank for Not enough data, 0 for Ineligible; one line each', () => {
    const fit = call('FIT', TABLE, PROFILE) as unknown[][];
    expect(fit.map(([cell]) => typeof cell)).toEqual([
      'string',
      'number',
      'number',
      'number',
      'number',
      'number',
      'string',
    ]);
    // 50 x (10 + 20) / 40 + 35 + 15 = 87.5; -3: 21.25 + 50 = 71.25; -10: 12.5 + 50 = 62.5
    expect(fit).toEqual(column('Fit', 88, 71, 63, 0, 0, ''));
    const why = call('WHY', TABLE, PROFILE) as string[][];
    expect(why[0]).toEqual(['Why']);
    TIERS.forEach((tier, index) => {
      const [line = ''] = why[index + 1] ?? [];
      expect(line).toMatch(tier === 'Ineligible' ? /^Ineligible\. Not open as recorded/ : new RegExp(`^${tier}`));
      expect(line).not.toMatch(/\n|\b[TVLPH]\d/);
    });
  });
  test('section 1 half-open: blank rows between give "", those at the end nothing, unticked boxes are blank', () => {
    const [alder = [], birch = []] = CELLS;
    const table = [HEADER, alder, BLANK, UNTICKED, birch, ...Array.from({ length: 900 }, () => UNTICKED)];
    expect(call('TIER', table, PROFILE)).toEqual(column('Tier', 'Safety', '', '', 'Target'));
  });
  test('section 1 the header on row 5 under titles: rows above it give ""', () => {
    const titles = [
      ['My list for 2027', '', '', '', '', '', ''],
      BLANK,
      ['as of September', '', '', '', '', '', ''],
      BLANK,
    ];
    expect(call('TIER', [...titles, ...TABLE], PROFILE)).toEqual(column('', '', '', '', 'Tier', ...TIERS));
  });
  test('section 1 only a header: only a heading', () => {
    expect(call('TIER', [HEADER], PROFILE)).toEqual([['Tier']]);
    expect(call('VISA', [HEADER, BLANK, UNTICKED], PROFILE)).toEqual([['Visa']]);
  });
  test('section 1 nothing but blanks: nothing', () => {
    expect(call('TIER', [BLANK, UNTICKED], PROFILE)).toBe('');
  });
  test('section 1 ragged rows and null cells are no trouble, and nothing is ever null', () => {
    const ragged = [HEADER, ['Alder Hospital', 'NY', 'J-1', '40%', 230], [], [null, undefined], ['Fir Hospital']];
    expect(call('TIER', ragged, PROFILE)).toEqual(column('Tier', 'Safety', '', '', 'Not enough data'));
  });
});

describe('section 1: rows with the header row as third argument', () => {
  test.each(LABELS)('section 1 %s of one row is one value', (name, _, labels) => {
    CELLS.forEach((cells, index) => {
      expect(call(name, [cells], PROFILE, [HEADER])).toBe(labels[index]);
    });
  });
  test('section 1 many rows: one output row each, no heading', () => {
    expect(call('TIER', [...CELLS, BLANK], PROFILE, [HEADER])).toEqual(column(...TIERS));
    expect(call('TIER', [BLANK, ...CELLS.slice(0, 1)], PROFILE, [HEADER])).toEqual(column('', 'Safety'));
  });
  test('section 1 a blank row is "", and so are only unticked boxes', () => {
    for (const name of ['TIER', 'VISA', 'FIT', 'WHY']) {
      expect(call(name, [BLANK], PROFILE, [HEADER])).toBe('');
      expect(call(name, [UNTICKED], PROFILE, [HEADER])).toBe('');
    }
  });
  test('section 1 a header row that stands in the table too holds the heading', () => {
    expect(call('TIER', TABLE, PROFILE, [HEADER])).toEqual(column('Tier', ...TIERS));
    expect(call('TIER', [HEADER], PROFILE, [HEADER])).toBe('Tier');
  });
  test('section 1 header rows with a title above: the header among them counts', () => {
    expect(call('TIER', CELLS.slice(0, 1), PROFILE, [['My list', '', '', '', '', '', ''], HEADER])).toBe('Safety');
  });
  test('section 1 one column, one cell: with its header a row all the same', () => {
    for (const programs of ['Alder Hospital', [['Alder Hospital']]])
      for (const headers of ['Program', [['Program']]])
        expect(call('TIER', programs, PROFILE, headers)).toBe('Not enough data');
    expect(call('TIER', '', PROFILE, 'Program')).toBe('');
  });
});

describe('T27: one row alone is labelled like the same row in its table', () => {
  test.each(['TIER', 'VISA', 'FIT', 'WHY'])('T27 %s', (name) => {
    const whole = call(name, TABLE, PROFILE) as unknown[][];
    CELLS.forEach((cells, index) => {
      expect([call(name, [cells], PROFILE, [HEADER])]).toEqual(whole[index + 1]);
    });
  });
  test('T27 the order of rows and columns does not matter', () => {
    expect(call('TIER', [HEADER, ...[...CELLS].reverse()], PROFILE)).toEqual(column('Tier', ...[...TIERS].reverse()));
    const turned = TABLE.map((row) => [...row].reverse());
    expect(call('TIER', turned, PROFILE)).toEqual(column('Tier', ...TIERS));
  });
});

describe('section 1: pure', () => {
  const NAMES = ['TIER', 'VISA', 'FIT', 'WHY', 'APPCOUNT', 'LISTCHECK', 'ERASCOST', 'SHORTLIST'];
  test.each(NAMES)('section 1 %s: the same without services, the same twice, and no argument is changed', (name) => {
    const first = call(name, frozen([...TABLE]), frozen([...PROFILE]));
    expect(call(name, TABLE, PROFILE)).toEqual(first);
    expect(load()(name, TABLE, PROFILE)).toEqual(first);
    expect(JSON.stringify(first)).not.toContain('null');
  });
  test.each(['ROADMAP', 'SCORECHECK'])('section 1 %s: the same without services', (name) => {
    expect(call(name, frozen([...PROFILE]))).toEqual(load()(name, PROFILE));
  });
  test('section 1 a table of another realm, dates included, is read like one of ours', () => {
    const foreign: unknown = runInNewContext('[["Program", "Deadline"], ["Alder Hospital", new Date(2026, 8, 30)]]');
    expect(load()('TIER', foreign, PROFILE)).toEqual(column('Tier', 'Not enough data'));
  });
  test('section 1 loading the script touches no service', () => {
    expect(() => load(refusing())).not.toThrow();
  });
});

describe('section 1: something left out', () => {
  const TAB: Table = [['My programs', '', '', '', '', '', ''], HEADER, ...CELLS];
  const file = (formula: string, tabs: Readonly<Record<string, Table>> = {}) =>
    load(
      fakeFile(
        { Programs: TAB, Profile: PROFILE, ...tabs },
        { sheet: 'Programs', row: 3, column: 8 },
        { 'Programs 3 8': formula },
      ),
    );

  test.each([[undefined], [null], [''], [[['']]]])(
    'section 1 the profile left out as %j is the tab named Profile',
    (left) => {
      expect(file('=TIER(A2:G8)')('TIER', TABLE, left)).toEqual(column('Tier', ...TIERS));
      expect(file('=TIER(A2:G8)')('TIER', TABLE, left, left)).toEqual(column('Tier', ...TIERS));
    },
  );
  test.each([
    '=TIER(A3:G3)',
    '=tier( $A3:$G3 )',
    '=TIER(A3:G)',
    '=TIER(A3:G3,PROFILE)',
    '=TIER(A3:G3;PROFILE;)',
    '=IFERROR(TIER(A3:G3), "")',
    '=ARRAYFORMULA(TIER(Programs!A3:G3))',
    '=TIER(\'Programs\'!$A$3:$G$3; WHATIF(PROFILE; "CK"; 240))',
    '=VISA(B9:C9)&TIER(A3:G3)',
  ])('section 1 a row without headers finds them from %s', (formula) => {
    expect(file(formula)('TIER', CELLS.slice(0, 1), PROFILE)).toBe('Safety');
  });
  test('section 1 many rows without headers', () => {
    expect(file('=TIER(A3:G8)')('TIER', CELLS, PROFILE)).toEqual(column(...TIERS));
  });
  test.each([
    ["Anna's list", "'Anna''s list'!A3:G3"],
    ['🏥 2027; (new), "IM"', '\'🏥 2027; (new), "IM"\'!A3:G3'],
    ['Liste2027', 'Liste2027!A3:G3'],
  ])('section 1 the tab may be called %s', (name, reference) => {
    expect(file(`=TIER(${reference})`, { [name]: TAB })('TIER', CELLS.slice(0, 1), PROFILE)).toBe('Safety');
  });
  test('section 1 columns that begin further right', () => {
    const shifted = TAB.map((row): Cell[] => ['x', 'y', ...row]);
    expect(file('=TIER(Other!C3:I3)', { Other: shifted })('TIER', CELLS.slice(0, 1), PROFILE)).toBe('Safety');
  });
  test('section 1 the nearest header row above counts', () => {
    // Two lists on one tab, the second with other columns.
    const second: Row[] = [['Program', 'Non-US IMG %', 'Step 2 typical', 'J-1', '', '', '']];
    type Row = readonly Cell[];
    const tab = [...TAB, BLANK, ...second, ['Gum Hospital', '40%', 230, 'Yes', '', '', '']];
    const row = tab.length;
    const called = file(`=TIER(Two!A${row}:G${row})`, { Two: tab })('TIER', tab.slice(-1), PROFILE);
    expect(called).toBe('Safety');
  });
  test('section 1 a header below row 20 is not looked for', () => {
    const deep = [...Array.from({ length: 20 }, () => BLANK), ...TABLE];
    const run = file('=TIER(Deep!A22:G22)', { Deep: deep });
    expect(sentenceOf(() => run('TIER', CELLS.slice(0, 1), PROFILE))).toMatch(/^TIER: no header row found/);
  });
  test.each([[5], [[[5]]], [[5]]])('section 1 a row number as %j is that row of the sheet', (number) => {
    // Row 2 is the header, 3 Alder, 4 Birch, 5 Cedar.
    expect(file('=TIER(ROW())')('TIER', number, PROFILE)).toBe('Reach');
    expect(file('=TIER(5)')('TIER', number)).toBe('Reach');
  });
  test('section 1 a row number below the last program is blank', () => {
    expect(file('=TIER(ROW())')('TIER', 900, PROFILE)).toBe('');
  });
  test('section 1 the tracker’s own labels are no policy: a "Visa" of ours left of the real one', () => {
    const own = ['Tier', 'Visa', ...HEADER];
    for (const flag of ['OK: J-1', '', 'Loading...', 'No: no visa sponsorship']) {
      const tab = [own, ...CELLS.map((cells): Cell[] => ['Reach', flag, ...cells])];
      const services = fakeFile(
        { Programs: tab },
        { sheet: 'Programs', row: 2, column: 1 },
        {
          'Programs 2 1': '=TIER(2)',
          'Programs 3 1': '=TIER(3)',
          'Programs 2 2': '=VISA(2)',
        },
      );
      const run = load(services);
      CELLS.forEach((_, index) => {
        expect(run('VISA', index + 2, PROFILE)).toBe(VISAS[index]);
        expect(run('TIER', index + 2, PROFILE)).toBe(TIERS[index]);
      });
      const apart = fakeFile(
        { Programs: tab },
        { sheet: 'Programs', row: 2, column: 10 },
        {
          'Programs 1 2': '=VISA(C1:I)',
          'Programs 2 10': '=WHY(A2:I2)',
        },
      );
      const why = load(apart)('WHY', tab.slice(1, 2), PROFILE);
      expect(why).toMatch(/^Safety.*J-1 OK/);
    }
  });
  test('section 1 the label columns of a whole table given as it stands', () => {
    const own = ['Tier', ...HEADER, 'Visa'];
    const tab = [own, ...CELLS.map((cells, i): Cell[] => [TIERS[i] ?? '', ...cells, VISAS[i] ?? ''])];
    expect(call('VISA', tab, PROFILE)).toEqual(column('Visa', ...VISAS));
  });
});

describe('section 1: a misuse throws one sentence', () => {
  const bare = load(refusing());
  const CASES: readonly (readonly [string, string, readonly unknown[], RegExp])[] = [
    ['no argument', 'TIER', [], /profile/i],
    ['programs left out', 'TIER', ['', PROFILE], /first argument.*PROGRAMS/],
    ['programs left out, as undefined', 'WHY', [undefined, PROFILE], /first argument.*PROGRAMS/],
    ['programs is a word', 'TIER', ['Alder Hospital', PROFILE], /first argument is "Alder Hospital".*PROGRAMS/],
    ['programs is a long word', 'TIER', ['x'.repeat(50_000), PROFILE], /first argument/],
    ['programs is a box', 'VISA', [true, PROFILE], /first argument is "TRUE"/],
    ['programs is a date', 'FIT', [new Date(2026, 0, 1), PROFILE], /first argument is "2026-01-01"/],
    [
      'rows without a header, and no sheet',
      'TIER',
      [CELLS, PROFILE],
      /no header row found.*third argument.*Set up this sheet/,
    ],
    ['a shortlist of rows without a header', 'SHORTLIST', [CELLS, PROFILE], /no header row found.*fourth argument/],
    ['a row number, and no sheet', 'TIER', [5, PROFILE], /no header row found/],
    ['headers that are no header row', 'TIER', [CELLS, PROFILE, [['x', 'y']]], /headers.*A\$1:AD\$1/],
    ['headers that are a row of a program', 'TIER', [CELLS, PROFILE, [['12', '13']]], /headers/],
    ['headers that are a number', 'TIER', [CELLS, PROFILE, 1], /headers/],
    ['headers that are blank cells', 'TIER', [CELLS, PROFILE, [['', '']]], /headers/],
    ['no profile, and no sheet', 'TIER', [TABLE], /no Profile tab found.*second argument \(PROFILE\)/],
    ['no profile to change, and no sheet', 'WHATIF', ['', 'Step 2 CK', 240], /no Profile tab.*first argument/],
    ['no profile for the score check', 'SCORECHECK', [], /no Profile tab.*first argument/],
    ['a profile that is a number', 'TIER', [TABLE, 240], /profile argument/],
    ['a profile that is a word', 'TIER', [TABLE, 'J-1'], /profile argument/],
    ['a profile that is something else', 'TIER', [TABLE, [['a', 'b']]], /profile argument.*"Step 2 CK"/],
    ['only the column of fields', 'TIER', [TABLE, PROFILE.map(([field]) => [field])], /profile argument.*two columns/],
    ['one field without its value', 'WHATIF', [[['Step 2 CK']], 'Step 2 CK', 240], /profile argument.*two columns/],
    ['profile and programs mixed up', 'TIER', [PROFILE, TABLE], /profile argument/],
    ['the headers in the place of the profile', 'TIER', [CELLS, [HEADER]], /profile argument/],
    [
      'a header full of words that fields have',
      'TIER',
      [CELLS, [['Program', 'Specialty', 'Visa', 'ECFMG', 'USCE']]],
      /profile argument/,
    ],
    ['the list mixed up', 'LISTCHECK', [PROFILE, TABLE], /profile argument/],
    ['a shortlist of nothing', 'SHORTLIST', [TABLE, PROFILE, 0], /size.*80/],
    ['a shortlist below nothing', 'SHORTLIST', [TABLE, PROFILE, -3], /size/],
    ['a shortlist of a word', 'SHORTLIST', [TABLE, PROFILE, 'many'], /size.*"many"/],
    ['a shortlist and a half', 'SHORTLIST', [TABLE, PROFILE, 2.5], /size/],
    ['a shortlist with the headers in the place of the size', 'SHORTLIST', [CELLS, PROFILE, [HEADER]], /size/],
    ['a cost of a word', 'ERASCOST', ['many', PROFILE], /"many".*Specialty and Count/],
    ['a cost below nothing', 'ERASCOST', [-1, PROFILE], /-1/],
    ['half a program', 'ERASCOST', [1.5, PROFILE], /1\.5/],
    [
      'counts that are no numbers',
      'ERASCOST',
      [
        [
          ['Specialty', 'Count'],
          ['IM', 'lots'],
        ],
        PROFILE,
      ],
      /"lots"/,
    ],
    ['a cost of nothing', 'ERASCOST', ['', PROFILE], /first argument/],
    ['a field that does not exist', 'WHATIF', [PROFILE, 'Step 2 CX', 240], /"Step 2 CX".*"Step 2 CK"/],
    ['no field', 'WHATIF', [PROFILE, '', 240], /field/],
    ['a rule that does not exist', 'WHATIF', [PROFILE, 'Rule: Strong marjin', 3], /Rule: Strong margin/],
    ['a range as a value', 'WHATIF', [PROFILE, 'Step 2 CK', [[1, 2]]], /one cell or one value/],
    ['a tracker as the profile', 'WHATIF', [TABLE, 'Step 2 CK', 240], /profile argument/],
    ['no profile for the roadmap', 'ROADMAP', [], /no Profile tab.*first argument/],
    ['a tracker for the roadmap', 'ROADMAP', [TABLE], /profile argument/],
    ['a number for the score check', 'SCORECHECK', [240], /profile argument/],
  ];
  test.each(CASES)('section 1 %s', (_, name, args, words) => {
    const sentence = sentenceOf(() => bare(name, ...args));
    expect(sentence).toMatch(words);
    expect(sentence.startsWith(`${name}: `)).toBe(true);
    expect(sentence.length).toBeLessThanOrEqual(240);
    expect(sentence).not.toMatch(/undefined|null|NaN|TypeError|\bat \w+ \(|\[object|\n/);
    expect(sentence).toMatch(/[.?]$/);
  });
  test.each(['=TIER(MYROW)', '=TIER(INDIRECT("A3:G3"))', '=TIER({A3:G3})', '=TIER(OFFSET(A3,0,0,1,7))', ''])(
    'section 1 a row whose headers cannot be found from %s',
    (formula) => {
      const run = load(fakeFile({ P: TABLE }, { sheet: 'P', row: 3, column: 9 }, { 'P 3 9': formula }));
      expect(sentenceOf(() => run('TIER', CELLS.slice(0, 1), PROFILE))).toMatch(/^TIER: .*third argument/);
    },
  );
  test.each([0, 1, -4, 2.5])('section 1 row %d is no row below the header', (row) => {
    const run = load(fakeFile({ P: TABLE }, { sheet: 'P', row: 3, column: 9 }, {}));
    expect(sentenceOf(() => run('TIER', row, PROFILE))).toMatch(/^TIER: row .*ROW\(\)/);
  });
  test('section 1 bad data in a row never throws', () => {
    const bad: Cell[] = ['x'.repeat(50_000), '👩‍⚕️', NaN, new Date(NaN), '#REF!', Infinity, true];
    for (let shift = 0; shift < bad.length; shift++) {
      const cells = [...bad.slice(shift), ...bad.slice(0, shift)];
      for (const name of ['TIER', 'VISA', 'FIT', 'WHY'])
        expect(['string', 'number']).toContain(typeof call(name, [cells], PROFILE, [HEADER]));
    }
  });
});
