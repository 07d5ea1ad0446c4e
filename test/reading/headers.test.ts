// Headers to columns: whole header rows with the column that each header must be read as (header-rows.csv), and the rules between columns.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { COLUMNS } from '../../src/reading/columns';
import type { ColumnName } from '../../src/reading/columns';
import type { Cell } from '../../src/reading/cell';
import { findHeaderRow, looksLikeHeader, mapHeaders } from '../../src/reading/headers';

interface Example {
  readonly row: string;
  readonly header: string;
  readonly column: string;
}

const examples = Papa.parse<Example>(readFileSync(join(__dirname, 'header-rows.csv'), 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;
const rows = new Map<string, Example[]>();
for (const example of examples) rows.set(example.row, [...(rows.get(example.row) ?? []), example]);

const columnOf = (headers: readonly Cell[], body: readonly (readonly Cell[])[] = []): Record<string, string | null> =>
  Object.fromEntries(mapHeaders(headers, body).headers.map(({ header, column }) => [header, column]));

describe('H1 header rows of real and invented trackers', () => {
  it.each([...rows.keys()])('H1 row %s', (row) => {
    const wanted = rows.get(row) ?? [];
    const { headers } = mapHeaders(
      wanted.map(({ header }) => header),
      [],
    );
    const read = headers.map(({ index, column }) => `${wanted[index]?.header ?? ''} -> ${column ?? 'left out'}`);
    expect(read).toEqual(wanted.map(({ header, column }) => `${header} -> ${column === '' ? 'left out' : column}`));
  });

  it('H1 the table names only columns that exist', () => {
    const names = new Set<string>(COLUMNS.map(({ name }) => name));
    expect(examples.filter(({ column }) => column !== '' && !names.has(column))).toEqual([]);
    expect(rows.size).toBeGreaterThan(60);
  });

  it.each(COLUMNS.map(({ name }) => name))('H1 %s is read by its own name, surely', (name) => {
    const [match] = mapHeaders([name], []).headers;
    expect(match).toMatchObject({ column: name, certainty: 'sure' });
  });

  it.each(COLUMNS.flatMap(({ name, aliases }) => aliases.map((alias) => [alias, name] as const)))(
    'H1 the spelling "%s" is %s',
    (alias, name) => {
      expect(mapHeaders([alias], []).headers[0]).toMatchObject({ column: name, certainty: 'sure' });
    },
  );
});

describe('H2 the values may veto', () => {
  const vetoes: readonly (readonly [header: string, values: readonly Cell[], column: ColumnName | null])[] = [
    ['Step 2', ['3/4/2026', '5/6/2026'], null],
    ['Step 2', ['Maria Lopez', 'Wei Chen'], null],
    ['Step 2', ['220', '>220', 'no cutoff', ''], 'Step 2 min'],
    ['Step 2 min', [230, '230 preferred', 'none'], 'Step 2 min'],
    ['Step 2 requirement', ['Yes', 'No', 'Yes'], null],
    ['Step 2 Required', ['Yes', 'No', ''], null],
    ['USMLE Step 2 CK needed?', [true, false], null],
    ['Step 2 CK required', ['220', 'no', '235+'], 'Step 2 min'],
    ['Step 2 min', [430, 500], null],
    ['Program', [1, 2, 3], null],
    ['Program', ['Mercy Hospital', 'St. John’s'], 'Program'],
    ['IMG %', ['https://a.org', 'https://b.org'], null],
    ['IMG %', ['45%', '0.3', 'High', 'N/A'], 'IMG %'],
    ['State', ['Not invited', 'Invited', 'Rejected'], null],
    ['State', ['MA', 'New York', 'tx'], 'State'],
    ['IMG', [45, 60, '12%'], 'IMG %'],
    ['IMGs', ['Yes', 'No', 'yes'], 'Accepts IMGs'],
    ['IMG friendly', ['Yes', 'No'], 'IMG %'],
    ['Code', ['1403140C0', '1601140C0'], 'NRMP code'],
    ['Program ID', ['1402411169', '0401100209', 401100209], 'Code'],
    ['NRMP', ['Yes', 'No'], null],
    ['NRMP', ['1403140C0'], 'NRMP code'],
    ['Type', ['Categorical', 'Preliminary'], 'Track'],
    ['Type', ['University', 'Community-based'], 'Setting'],
    ['Applied?', [true, false], 'Status'],
    ['Applied', ['9/23/2026', '9/24/2026'], 'Applied on'],
    ['Years since graduation', [2019, 2021], null],
    ['Attempts', ['Yes', 'No'], null],
    ['Attempts allowed', ['ok', 'no'], 'Attempts max'],
    ['Visa', ['OK: J-1', 'Check: visa policy unknown'], null],
    ['Visa', ['J-1', 'No visa sponsorship', '?'], 'Visa'],
    ['My rank', [1, 2, 3], 'My rank'],
    ['LORs', ['Dr. Smith, Dr. Jones', 'Dr. Brown'], null],
    ['Deadline', ['Sep 30, 2026', 'October 1', 'rolling'], 'Deadline'],
    ['City', ['Boston, MA', 'New York'], 'City'],
    ['State', ['Boston, MA', 'Salem - MA'], 'State'],
    ['Program', ['Mercy Hospital, MA', 'St. Vincent - Worcester, MA'], 'Program'],
    ['Program', ['MA', 'NY'], null],
    ['J-1', ['ok', 'OK', ''], 'J-1'],
    ['J-1', ['Yes', 'No', 'Case by case', 1, 0], 'J-1'],
    ['IMG % (FREIDA)', ['45', '0.45', '78%\u00a0'], 'IMG %'],
    ['Interview', ['Yes', 'No'], null],
    ['Thank-you sent', ['Yes', 'No'], 'Thank-you sent'],
    ['USCE required', ['Yes', 'No', '2 months'], 'USCE months min'],
    ['YOG limit', ['5 years', '<5', '3', 'none'], 'Grad years max'],
  ];
  it.each(vetoes)('H2 %s over %j is %s', (header, values, column) => {
    expect(
      columnOf(
        [header],
        values.map((value) => [value]),
      )[header],
    ).toBe(column);
  });

  it('H2 the reason names what stands below', () => {
    const [match] = mapHeaders(['Step 2 min'], [['https://example.org']]).headers;
    expect(match?.reason).toContain('web addresses');
  });

  it('H2 blanks and words for "not known" veto nothing', () => {
    expect(columnOf(['Step 2 min'], [['N/A'], ['?'], ['-'], [''], [null], ['#N/A'], [Number.NaN]])['Step 2 min']).toBe(
      'Step 2 min',
    );
  });
});

describe('H2 two headers for one column', () => {
  it('H2 the better match wins and the loser is reported with the winner', () => {
    const { headers, columns } = mapHeaders(['Hospital', 'Program name', 'Visa'], []);
    expect(columns.get('Program')).toBe(1);
    expect(headers[0]).toMatchObject({ column: null, certainty: 'unmapped' });
    expect(headers[0]?.reason).toContain('"Program name"');
  });

  it('H2 between equals the fuller column wins, in either order', () => {
    const one = columnOf(
      ['Program', 'Min CK', 'CK floor'],
      [
        ['A', '', 230],
        ['B', '', 240],
      ],
    );
    const other = columnOf(
      ['Program', 'CK floor', 'Min CK'],
      [
        ['A', 230, ''],
        ['B', 240, ''],
      ],
    );
    expect(one['CK floor']).toBe('Step 2 min');
    expect(other['CK floor']).toBe('Step 2 min');
  });

  it('H1 a repeated header is shown with its number', () => {
    const { headers } = mapHeaders(['Notes', 'Notes', 'Notes'], []);
    expect(headers.map(({ header }) => header)).toEqual(['Notes', 'Notes (2)', 'Notes (3)']);
  });
});

describe('H2 headers that sound like a column and are none', () => {
  const others = readFileSync(join(__dirname, 'headers-without-a-place.txt'), 'utf8').trim().split('\n');
  it.each(others)('H2 "%s" stays unmapped', (header) => {
    expect(mapHeaders(['Program', header, 'Min Step 1'], []).headers[1]?.column).toBeNull();
  });
});

describe('H2 a list of applicants', () => {
  it('H2 one applicant’s words beside a bare Step 2 are enough', () => {
    expect(columnOf(['Program', 'State', 'Step2', 'Visa', 'Green card'])).toEqual({
      Program: 'Program',
      State: 'State',
      Step2: null,
      Visa: null,
      'Green card': null,
    });
  });

  it('H2 a tracker that notes citizenship rules stays a tracker', () => {
    const read = columnOf(['Program', 'Visa', 'Citizens or green card only', 'Step 2', 'Min Step 1']);
    expect(read).toMatchObject({ Visa: 'Visa', 'Step 2': 'Step 2 min', 'Min Step 1': 'Step 1 min' });
  });

  it('H2 a tracker with policies is not taken for a list of applicants by single words', () => {
    const headers = ['Program', 'IMG %', 'Min Step 2', 'YOG', 'Visa required', 'II date', 'J-1', 'Status'];
    expect(columnOf(headers)).toMatchObject({
      'J-1': 'J-1',
      Status: 'Status',
      YOG: 'Grad years max',
      'Visa required': null,
    });
  });

  it('H2 short words of a community list mean something only beside each other', () => {
    expect(columnOf(['Program', 'US', 'app'])).toMatchObject({ US: null, app: null });
    expect(columnOf(['att', 'US', 'app', 'constructor'])).toEqual({
      att: 'Attempts max',
      US: 'USCE months min',
      app: 'Deadline',
      constructor: null,
    });
  });

  it('H2 "YOG" alone is a limit only beside a program’s policies', () => {
    expect(columnOf(['Program', 'IMG %', 'Min Step 2', 'YOG']).YOG).toBe('Grad years max');
    expect(columnOf(['Program', 'State', 'YOG']).YOG).toBeNull();
  });
});

describe('P3 columns that the person chose', () => {
  it('P3 an override wins over everything and is sure', () => {
    const overrides = new Map<ColumnName, string>([['Step 2 min', 'my CUTOFF ck']]);
    const { columns, headers } = mapHeaders(
      ['Program', 'Step 2 min', 'My cutoff CK'],
      [['A', 230, 'x@y.org']],
      overrides,
    );
    expect(columns.get('Step 2 min')).toBe(2);
    expect(headers[2]).toMatchObject({ column: 'Step 2 min', certainty: 'sure' });
    expect(headers[1]?.column).toBeNull();
  });

  it('P3 a numbered header names the repeated one', () => {
    const overrides = new Map<ColumnName, string>([['Notes', 'Info (2)']]);
    expect(mapHeaders(['Program', 'Info', 'Info'], [], overrides).columns.get('Notes')).toBe(2);
  });

  it('P3 an override that names no header changes nothing', () => {
    const overrides = new Map<ColumnName, string>([
      ['Notes', 'Nowhere'],
      ['City', ''],
    ]);
    expect(mapHeaders(['Program', 'Notes'], [], overrides)).toEqual(mapHeaders(['Program', 'Notes'], []));
  });
});

describe('H3 visas', () => {
  it('H3 words and yes/no columns are all read, F-1 is left out with a reason', () => {
    const { columns, headers } = mapHeaders(['Program', 'Visa', 'J-1', 'H-1B', 'F-1'], []);
    expect([columns.get('Visa'), columns.get('J-1'), columns.get('H-1B')]).toEqual([1, 2, 3]);
    expect(headers[4]).toMatchObject({ column: null, certainty: 'unmapped' });
    expect(headers[4]?.reason).toContain('F-1');
  });
});

describe('H1 where the header row is', () => {
  const header = ['Program', 'State', 'Visa', 'Step 2 min'];
  const data = ['University Hospital', 'NJ', 'J-1', 220];

  it('H1 in the first row', () => {
    expect(findHeaderRow([header, data])).toBe(0);
  });

  it('H1 below merged titles, notes, group headings and blank rows', () => {
    expect(
      findHeaderRow([
        ['My residency list 2027'],
        [],
        ['Programs', '', 'Requirements', ''],
        ['', '', '', ''],
        header,
        data,
      ]),
    ).toBe(4);
    expect(findHeaderRow([['Programs'], header, data])).toBe(1);
    expect(findHeaderRow([['Program info', '', 'My status', ''], header, data])).toBe(1);
  });

  it('H1 a row of data is no header', () => {
    expect(findHeaderRow([data])).toBeNull();
    expect(looksLikeHeader(data)).toBe(false);
    expect(looksLikeHeader(['University Hospital', '', 'J-1', ''])).toBe(false);
    expect(looksLikeHeader(['Mercy Medical Center', 'Internal Medicine', 'J-1', 'Community', 'Yes', 'Applied'])).toBe(
      false,
    );
    expect(
      looksLikeHeader([
        'Community Hospital',
        'Boston, MA',
        'Community',
        'J-1, H-1B',
        'IMG friendly',
        'Gold',
        'Applied',
      ]),
    ).toBe(false);
    expect(looksLikeHeader(['1402411169', 'Program of Internal Medicine', 'J-1'])).toBe(false);
  });

  it('H1 neither a title nor a blank row is one', () => {
    expect(looksLikeHeader(['My residency list 2027'])).toBe(false);
    expect(looksLikeHeader(['Programs', '', ''])).toBe(false);
    expect(looksLikeHeader(['', false, null])).toBe(false);
    expect(findHeaderRow([])).toBeNull();
    expect(findHeaderRow([[]])).toBeNull();
  });

  it('H1 "Program" alone above its rows is one', () => {
    expect(findHeaderRow([['Program'], ['Mercy Hospital'], ['St. Vincent']])).toBe(0);
    expect(looksLikeHeader(['Program name'])).toBe(true);
  });

  const columnsOf = (row: string) => (rows.get(row) ?? []).map(({ column }) => column).filter((name) => name !== '');
  const named = [...rows.keys()].filter((row) => columnsOf(row).some((name) => name === 'Program' || name === 'Code'));
  const nameless = [...rows.keys()].filter((row) => !named.includes(row));
  const tableOf = (row: string) => {
    const wanted = rows.get(row) ?? [];
    return [['My list of programs'], [], wanted.map(({ header }) => header), wanted.map(() => 'Mercy Hospital')];
  };

  it.each(named)('H1 row %s is found between a title and the programs', (row) => {
    expect(findHeaderRow(tableOf(row))).toBe(2);
  });

  it.each(nameless)('H1 row %s names no program, so it is no header of a tracker', (row) => {
    expect(findHeaderRow(tableOf(row))).toBeNull();
  });

  it('H1 "Program" beside columns that nobody knows', () => {
    expect(
      findHeaderRow([
        ['Program', 'Pros', 'Cons'],
        ['Mercy', 'near', 'cold'],
      ]),
    ).toBe(0);
    expect(findHeaderRow([['Program', '', 'Dates', ''], header, data])).toBe(1);
  });

  it('H1 small headers count', () => {
    expect(looksLikeHeader(['Program', 'ID'])).toBe(true);
    expect(looksLikeHeader(['Hospital', 'J-1', 'H-1B'])).toBe(true);
    expect(looksLikeHeader(['Program', 'Signal'])).toBe(true);
    expect(looksLikeHeader(header)).toBe(true);
  });

  it('H1 only the first twenty rows are searched', () => {
    const blanks = Array.from({ length: 20 }, () => ['']);
    expect(findHeaderRow([...blanks.slice(1), header, data])).toBe(19);
    expect(findHeaderRow([...blanks, header, data])).toBeNull();
  });

  it('P3 a header that only the person’s own choice recognises', () => {
    const overrides = new Map<ColumnName, string>([
      ['Program', 'Wo'],
      ['Step 2 min', 'Punkte'],
    ]);
    expect(looksLikeHeader(['Wo', 'Punkte'])).toBe(false);
    expect(findHeaderRow([['Liste'], ['Wo', 'Punkte'], ['Mercy', 230]], overrides)).toBe(1);
  });
});
