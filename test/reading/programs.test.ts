// Whole rows of a tracker (H3-H9) and whole tables: the header found, rows aligned, each cell in its place.

import type { Cell, Table } from '../../src/reading/cell';
import type { Limit, Program, Share } from '../../src/reading/facts';
import { readProfile } from '../../src/reading/profile';
import { readPrograms } from '../../src/reading/programs';
import { column, examples, typed } from './profileSupport';

const profile = readProfile([]);

/** `Header=value; Header=value [number]` as a header row and a row of cells. */
function tableOf(text: string): Table {
  const cells = text.split('; ').map((part) => {
    const at = part.indexOf('=');
    const kind = /^(.*) \[(number|date|boolean)\]$/.exec(part.slice(at + 1));
    return { header: part.slice(0, at), value: typed(kind?.[1] ?? part.slice(at + 1), kind?.[2] ?? '') };
  });
  return [cells.map(({ header }) => header), cells.map(({ value }) => value)];
}

const limit = (read: Limit) =>
  read.kind === 'limit' ? `${read.value} ${read.firmness}` : read.kind === 'none' ? 'none' : '?';
const share = (read: Share) => (read.kind === 'percent' ? String(read.value) : read.kind === 'word' ? read.word : '?');

function factOf(program: Program, name: string): string {
  switch (name) {
    case 'j1':
    case 'h1b':
      return program.visa[name];
    case 'who':
      return program.visa.eligibility;
    case 'code':
      return program.code;
    case 'nrmp':
      return program.nrmpCode;
    case 'city':
      return program.city;
    case 'state':
      return program.state ?? '?';
    case 'setting':
      return program.setting ?? '?';
    case 'track':
      return program.track ?? '?';
    case 'specialty':
      return program.specialty?.name ?? '?';
    case 'typical':
      return limit(program.step2Typical).replace(/ strict$/, '');
    case 'min':
      return limit(program.step2Min);
    case 'usce':
      return limit(program.usceMonthsMin);
    case 'attempts':
      return limit(program.attemptsMax);
    case 'years':
      return limit(program.gradYearsMax);
    case 'img':
      return share(program.imgShare);
    case 'nonus':
      return share(program.nonUsImgShare);
    default:
      throw new Error(`no fact ${name}`);
  }
}

const cases = examples('programs-rows.csv').map((example) => ({
  title: `${column(example, 'Rule')} ${column(example, 'What')}`,
  table: tableOf(column(example, 'Row')),
  wanted: column(example, 'Read')
    .split(/ (?=[a-z0-9]+=)/)
    .map((part) => part.split('=') as [string, string]),
  reported: column(example, 'Reported'),
  beside: column(example, 'Beside'),
}));

test.each(cases)('$title', ({ table, wanted, reported, beside }) => {
  // A column of nothing but dates is no column of scores: some cells show only beside a sound one.
  const others = beside === '' ? [] : [['Z', beside]];
  const whole = readPrograms([...table, ...others], profile)?.programs[1];
  const alone = readPrograms([...table.slice(1), ...others], profile, table[0])?.programs[0];
  expect(alone).toEqual(whole);
  if (!whole) throw new Error('no program was read');
  for (const [name, value] of wanted) expect([name, factOf(whole, name)]).toEqual([name, value]);
  const problems = whole.problems.map((problem) => problem.column);
  if (reported === '') expect(problems).toEqual([]);
  else expect(problems.map((name) => reported.split(' or ').includes(name))).toEqual([true]);
});

test('H4 a share below one among whole percents is read by their scale, and the row says so', () => {
  const shares = (...cells: readonly Cell[]) =>
    readPrograms([['Program', 'IMG %'], ...cells.map((cell) => ['A', cell])], profile)
      ?.programs.slice(1)
      .map((program) => [program && share(program.imgShare), program?.problems.map(({ column: name }) => name)]);
  expect(shares(62, 0.48)).toEqual([
    ['62', []],
    ['0.48', ['IMG %']],
  ]);
  // A % sign decides for itself, and fractions among themselves are certain.
  expect(shares(62, '0.48%')).toEqual([
    ['62', []],
    ['0.48', []],
  ]);
  expect(shares('62%', 0.48)).toEqual([
    ['62', []],
    ['48', []],
  ]);
});

describe('section 1: rows in, rows out', () => {
  const HEADER: readonly Cell[] = ['Program', 'State', 'Applied?'];
  const A: readonly Cell[] = ['A', 'NY', false];
  const names = (table: Table, header?: readonly Cell[]) =>
    readPrograms(table, profile, header)?.programs.map((program) => program?.name ?? null);

  test('section 1 the header, rows above it and blank rows are no programs; blank rows at the end are cut', () => {
    const read = readPrograms([['My list', '', ''], [], HEADER, A, ['', '', false], A, ['', '', false], []], profile);
    expect(read?.headerIndex).toBe(2);
    expect(read?.programs.map((program) => program?.name ?? null)).toEqual([null, null, null, 'A', null, 'A']);
  });
  test('section 1 with the header apart', () => {
    expect(names([A, [], A], HEADER)).toEqual(['A', null, 'A']);
    expect(names([A, HEADER, A], HEADER)).toEqual(['A', null, 'A']);
    expect(readPrograms([HEADER, A], profile, HEADER)?.headerIndex).toBe(0);
    expect(readPrograms([A], profile, HEADER)?.headerIndex).toBe(-1);
  });
  test('section 1 no header, no table', () => {
    expect(readPrograms([], profile)).toBeNull();
    expect(readPrograms([['', '']], profile)).toBeNull();
    expect(
      readPrograms(
        [
          ['x', 'y'],
          [1, 2],
        ],
        profile,
      ),
    ).toBeNull();
  });
  test('P3 a column that the person named', () => {
    const own = readProfile([['Column: Step 2 min', 'Cutoff CK']]);
    const read = readPrograms(
      [
        ['Program', 'Cutoff CK'],
        ['A', 231],
      ],
      own,
    );
    expect(read?.programs[1]?.step2Min).toEqual({ kind: 'limit', value: 231, firmness: 'strict' });
  });
  test('section 3 the daily columns of a row', () => {
    const table: Table = [
      [
        'Program',
        'Status',
        'Signal',
        'Deadline',
        'Checked on',
        'Interview on',
        'My rank',
        'Mentor tier',
        'Mentor note',
        'Notes',
      ],
      ['A', 'applied', 'Gold', new Date(2026, 8, 30), '9/1/2026', 'Nov 3, 2026', '2', 'reach', 'call', 'x'],
    ];
    expect(readPrograms(table, profile)?.tracking(1)).toMatchObject({
      status: 'Applied',
      signal: 'gold',
      deadline: '2026-09-30',
      checkedOn: '2026-09-01',
      interviewOn: '2026-11-03',
      myRank: 2,
      mentorTier: 'Reach',
      mentorNote: 'call',
      notes: 'x',
    });
  });
  test.each<[cell: Cell, told: boolean]>([
    ['Oct 15', true],
    ['15/15', true],
    ['2026-10-15', false],
    ['rolling', false],
    ['', false],
    ['N/A', false],
    ['#REF!', false],
  ])('L13 the deadline %j is told when a date was meant that cannot be read', (cell, told) => {
    const read = readPrograms(
      [
        ['Program', 'State', 'Deadline', 'Checked on'],
        ['A', 'NY', cell, cell],
      ],
      profile,
    );
    const problems = read?.tracking(1).problems ?? [];
    expect(problems.map(({ column: name }) => name)).toEqual(told ? ['Deadline', 'Checked on'] : []);
    expect(read?.tracking(1).deadline ?? null).toBe(cell === '2026-10-15' ? cell : null);
  });
  test.each<[cell: Cell, share: number | null]>([
    ['IMG 50%', null],
    ['50% IMGs', null],
    ['50%', 50],
    ['non-US IMG 50%', 50],
    ["50% int'l IMGs", 50],
  ])('H9 T13 %j below a header of non-US IMGs: those from the US are not counted with them', (cell, share) => {
    const read = readPrograms(
      [
        ['Program', 'State', 'Non-US IMG %'],
        ['A', 'NY', cell],
      ],
      profile,
    )?.programs[1];
    expect(read?.nonUsImgShare).toEqual(share === null ? { kind: 'unknown' } : { kind: 'percent', value: share });
    expect(read?.problems.map(({ column: name }) => name)).toEqual(share === null ? ['Non-US IMG %'] : []);
  });
  test('section 5 a yes below "Applied?" counts where the status says nothing', () => {
    const read = readPrograms(
      [
        ['Program', 'State', 'Applied?', 'Result'],
        ['A', 'NY', 'Y', ''],
        ['B', 'NY', 'Y', 'Interview'],
        ['C', 'NY', 'N', ''],
        ['D', 'NY', false, ''],
        ['E', 'NY', true, 'ask Dr. Heron'],
        ['F', 'NY', '9/24/2026', ''],
      ],
      profile,
    );
    const of = (index: number) => [read?.tracking(index).status ?? null, read?.tracking(index).appliedOn ?? null];
    expect([1, 2, 3, 4, 5, 6].map(of)).toEqual([
      ['Applied', null],
      ['Interview offered', null],
      ['Not applying', null],
      [null, null],
      ['Applied', null],
      [null, '2026-09-24'],
    ]);
  });
  test('section 3 the header repeated further down, and rows of sums, are no programs', () => {
    const header = ['Program', 'Code', 'State', 'IMG %', 'Step 2 typical'];
    const table: Table = [
      header,
      ['Alder Hospital', '1400000001', 'OH', '40%', 235],
      [' Program', 'Code ', 'State', 'IMG %', 'Step 2 typical'],
      ['Birch Hospital', '', 'NY', '30%', 240],
      ['Program', '', 'State', 'IMG %', ''],
      ['Total', '', '', '', ''],
      ['Total programs: 2', '', '', '', ''],
      ['AVERAGE', '', '', '35%', 237.5],
      ['Grand total', '', 2, '', ''],
      ['Mean:', '', '', '35%', 237.5],
    ];
    const named = readPrograms(table, profile)?.programs.map((program) => program?.name ?? '-');
    expect(named).toEqual(['-', 'Alder Hospital', '-', 'Birch Hospital', ...Array<string>(6).fill('-')]);
  });
  test.each([
    ['a hospital whose name begins so', ['Summa Hospital', '', 'OH']],
    ['one with such a word in it', ['Total Care Medical Center', '', 'OH']],
    ['a code beside the word', ['Average', '1400000001', 'OH']],
    ['a name alone', ['Midwest Hospital', '', '']],
  ])('section 3 %s is a program', (_, row) => {
    expect(readPrograms([['Program', 'Code', 'State'], row], profile)?.programs[1]?.name).toBe(row[0]);
  });
  const WHOLE = [
    ...[
      '#',
      'Program',
      'Code',
      'Specialty',
      'City',
      'State',
      'Track',
      'Visa',
      'IMG %',
      'Step 2 min',
      'Status',
      'Notes',
    ],
  ];
  const rows = examples('not-programs.csv').map((example) => ({
    title: `${column(example, 'Rule')} ${column(example, 'Row')}: ${column(example, 'Is')}`,
    example,
  }));
  test.each(rows)('$title', ({ example }) => {
    const [headers = [], cells = []] = tableOf(column(example, 'Row'));
    expect(WHOLE).toEqual(expect.arrayContaining([...headers]));
    const row = WHOLE.map((name) => cells[headers.indexOf(name)] ?? '');
    const other = WHOLE.map((name) => (name === 'Program' ? 'Birch Hospital' : ''));
    const inTable = readPrograms([WHOLE, other, row, other], profile)?.programs[2];
    const alone = readPrograms([row], profile, WHOLE)?.programs[0];
    expect([inTable, alone].map((program) => (program ? 'program' : 'none'))).toEqual([
      column(example, 'Is'),
      column(example, 'Is'),
    ]);
  });
  test('section 1 ten thousand rows of different text are read in seconds, not minutes', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => [`Hospital ${i}`, `J-1, see page ${i}`, `${i % 100}%`]);
    const started = process.cpuUsage();
    expect(readPrograms([['Program', 'Visa', 'IMG %'], ...rows], profile)?.programs).toHaveLength(10_001);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(20);
  });
});

it('P1 T5 a year of graduation is a number of years in the season of the Profile, and scores go by their exam', () => {
  const table: Table = [
    ['Program', 'Grad years max', 'Step 1 min', 'Step 2 min'],
    ['Mercy', '2019 or later', 'Step 1: 215, Step 2: 230', 'Step 1: 215, Step 2: 230'],
  ];
  const read = (season: string) => readPrograms(table, readProfile([['Season', season]]))?.programs[1];
  expect(read('2027')?.gradYearsMax).toEqual({ kind: 'limit', value: 7, firmness: 'strict' });
  expect(read('2026')?.gradYearsMax).toEqual({ kind: 'limit', value: 6, firmness: 'strict' });
  expect(read('2027')?.step1Min).toEqual({ kind: 'limit', value: 215, firmness: 'strict' });
  expect(read('2027')?.step2Min).toEqual({ kind: 'limit', value: 230, firmness: 'strict' });
});
