// Import over a real sheet (S9): written in one go, formulas as text, nothing half-done when a call fails, and taken back whole.

import type { ImportChoices, ImportPlanView } from '../../src/addon/api';
import { readText } from '../../src/import/source';
import { asRead } from '../import/sheet';
import { buildOnce, openFile, restoreLog, type OpenFile } from './file';

beforeAll(buildOnce);
afterAll(restoreLog);

const CHOICES = { tab: null, mapping: [], freezeHeader: false, withSample: false, volatileAccepted: false };
const OWN = [
  ['My list', '', '', '', '', ''],
  ['Program', 'Code', 'State', 'J-1', 'IMG %', 'Notes'],
  ['Alder Hospital', '', 'NY', '', 60, ''],
  ["St. Mary's Hospital", '', 'MA', 'No', '', 'mine'],
];
const PROFILE = {
  name: 'Profile',
  cells: [
    ['Field', 'Value'],
    ['Step 2 CK', 240],
    ['Specialties', 'Internal Medicine'],
  ],
};
const FILE = `Hospital,ACGME ID,State,J1 visa,IMG,Step 2 cutoff,Comments
Alder Hospital,1402421096,New York,Yes,60%,220,=1+1
Saint Mary's Hospital Program,0401100209,Massachusetts,Yes,45%,,theirs
Birch Medical Center,0401100210,TX,no,0.3,230+,+1 617 555 0100
`;

interface Prepared {
  readonly file: OpenFile;
  readonly choices: ImportChoices;
  readonly plan: ImportPlanView;
  readonly rows: readonly (readonly string[])[];
}

function prepared(file: OpenFile, text = FILE, changes: Partial<ImportChoices> = {}): Prepared {
  const { rows, lines } = readText(text);
  const look = file.run.importLook(rows, lines);
  expect(look.message).toBe('');
  const choices = asRead(look, changes);
  const plan = file.run.importPlan(rows, choices);
  expect(plan.message).toBe('');
  return { file, choices, plan, rows: look.table?.map((row) => row.map(String)) ?? rows };
}

function setUpFile(): OpenFile {
  const file = openFile([{ name: 'List', cells: OWN, rows: 6, columns: 8 }, PROFILE]);
  expect(file.run.setUpRun(CHOICES).ok).toBe(true);
  return file;
}

const shown = (file: OpenFile, tab: string): readonly unknown[][] =>
  file
    .values(tab)
    .map((row) => row.slice(0, 7))
    .filter((row) => row.some((cell) => cell !== ''));

describe('into a list that is set up', () => {
  test('S9 H4 V2 what the header of the file says of a cell goes along: weeks, and whom "No visa" leaves out', () => {
    const text = 'Hospital,USCE (weeks),No visa\nBirch Medical Center,12,Yes\nCedar Clinic,4 months,No\n';
    const { file, choices, plan, rows } = prepared(setUpFile(), text);
    file.run.importRun(rows, choices, { state: plan.state, takeTheirs: [] });
    const grid = file.values('List');
    const header = grid[1] ?? [];
    const told = (column: string) => grid.slice(4, 6).map((row) => row[header.indexOf(column)]);
    expect(told('USCE months min')).toEqual(['12 weeks', '4 months']);
    expect(told('Visa')).toEqual(['No visa', '']);
  });

  test('S9 S2 blanks are filled, new rows and columns come beside the person’s own, labels follow', () => {
    const { file, choices, plan, rows } = prepared(setUpFile());
    expect(plan.counts).toEqual({ added: 1, updated: 2, unchanged: 0, skipped: 0 });
    expect(plan.conflicts.map(({ header, mine, theirs }) => [header, mine, theirs])).toEqual([
      ['J-1', 'No', 'Yes'],
      ['Notes', 'mine', 'theirs'],
    ]);
    const result = file.run.importRun(rows, choices, { state: plan.state, takeTheirs: [plan.conflicts[0]?.id ?? ''] });
    expect(result.message).toBe('Imported: 1 program added, 2 programs updated, 0 rows unchanged, 0 rows skipped.');
    expect(shown(file, 'List').slice(1)).toEqual([
      ['Program', 'Code', 'State', 'J-1', 'IMG %', 'Notes', 'Mentor tier'],
      ['Alder Hospital', '1402421096', 'NY', 'Yes', 60, '=1+1', ''],
      ["St. Mary's Hospital", '0401100209', 'MA', 'Yes', 45, 'mine', ''],
      ['Birch Medical Center', '0401100210', 'TX', 'no', 30, '+1 617 555 0100', ''],
    ]);
    const header = file.values('List')[1] ?? [];
    const minimum = header.indexOf('Step 2 min');
    expect(
      file
        .values('List')
        .slice(2, 5)
        .map((row) => row[minimum]),
    ).toEqual([220, '', '230+']);
    expect(header.indexOf('Tier')).toBeGreaterThan(minimum);
    expect(file.formula('List!B5')).toBe('');
    // 240 - 230 asked for: the new column counts, and the refused J-1 of Birch shuts it.
    const tiers = file.values('List').map((row) => row[header.indexOf('Tier')]);
    expect(tiers[4]).toBe('Ineligible');
    expect(file.run.setUpPreview(null).adds).toEqual([]);
  });

  test('S9 a cell under a merged one is not filled, and its row says so; a new row begins below merged cells', () => {
    const file = setUpFile();
    file.spreadsheet.getRange('List!B3:B4').merge();
    file.spreadsheet.getRange('List!A5:B5').merge();
    const { choices, plan, rows } = prepared(file);
    const row = (line: number) => plan.report.find((one) => one.line === line);
    expect(row(2)?.why).toContain('Filled: Code, ');
    expect(row(3)?.why).toContain('Not filled, because a merged cell lies there: Code.');
    expect(row(3)?.why).not.toContain('Filled: Code');
    expect(row(4)).toMatchObject({ outcome: 'added', row: 6 });
    expect(plan.notes.join(' ')).toContain('1 cell of your list cannot be filled');
    const { report } = file.run.importRun(rows, choices, { state: plan.state, takeTheirs: [] });
    expect(report).toEqual(plan.report);
    expect(shown(file, 'List').slice(2)).toEqual([
      ['Alder Hospital', '1402421096', 'NY', 'Yes', 60, '=1+1', ''],
      ["St. Mary's Hospital", '', 'MA', 'No', 45, 'mine', ''],
      ['Birch Medical Center', '0401100210', 'TX', 'no', 30, '+1 617 555 0100', ''],
    ]);
    expect(file.values('List')[5]?.[0]).toBe('Birch Medical Center');
  });

  test('S9 taken back, the file is as it was, formats of emptied cells aside', () => {
    const { file, choices, plan, rows } = prepared(setUpFile());
    const before = {
      list: file.values('List'),
      profile: file.values('Profile'),
      programs: file.run.setUpPreview(null),
    };
    const result = file.run.importRun(rows, choices, {
      state: plan.state,
      takeTheirs: plan.conflicts.map(({ id }) => id),
    });
    if (!result.undo) throw new Error('There is nothing to take back.');
    expect(file.values('List')).not.toEqual(before.list);
    expect(file.run.importUndo(result.undo)).toEqual({
      ok: true,
      message: 'The import was taken back: your list is as it was before.',
    });
    expect({
      list: file.values('List'),
      profile: file.values('Profile'),
      programs: file.run.setUpPreview(null),
    }).toEqual(before);
  });

  test('S9 what was changed since is not taken back', () => {
    const { file, choices, plan, rows } = prepared(setUpFile());
    const { undo } = file.run.importRun(rows, choices, { state: plan.state, takeTheirs: [] });
    if (!undo) throw new Error('There is nothing to take back.');
    file.write('List', 5, 1, [['Renamed Hospital']]);
    const before = file.snapshot();
    expect(file.run.importUndo(undo).ok).toBe(false);
    expect(file.snapshot()).toEqual(before);
  });

  test('S9 an import can be taken back after the sidebar was closed, once', () => {
    const { file, choices, plan, rows } = prepared(setUpFile());
    const before = file.values('List');
    expect(file.run.importLast()).toEqual({ day: '', message: '' });
    const { message } = file.run.importRun(rows, choices, {
      state: plan.state,
      takeTheirs: plan.conflicts.map(({ id }) => id),
    });
    expect(file.run.importLast()).toEqual({ day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string, message });
    expect(file.run.importUndo(null).ok).toBe(true);
    expect(file.values('List')).toEqual(before);
    expect(file.run.importLast().message).toBe('');
    expect(file.run.importUndo(null)).toEqual({
      ok: false,
      message: 'There is no import that could be taken back here. Use Edit > Undo, or File > Version history.',
    });
  });

  test('S9 the kept import is refused when one of its cells was changed, or a new column got another value', () => {
    // Row 5, column 1 is the new program's name; row 3, column 10 a blank of the new column Step 2 min.
    const changes: readonly (readonly [number, number, string])[] = [
      [5, 1, 'Renamed Hospital'],
      [3, 6, 'I asked them'],
      [4, 10, '225'],
    ];
    for (const [row, column, value] of changes) {
      const { file, choices, plan, rows } = prepared(setUpFile());
      file.run.importRun(rows, choices, { state: plan.state, takeTheirs: [] });
      expect(file.values('List')[1]?.[9]).toBe('Step 2 min');
      file.write('List', row, column, [[value]]);
      const before = file.snapshot();
      expect(file.run.importUndo(null)).toEqual({
        ok: false,
        message:
          'Cells of the import have changed or moved since, so it was not taken back. Use Edit > Undo, or File > Version history.',
      });
      expect(file.snapshot()).toEqual(before);
    }
  });

  test('S9 only the last import is kept; a text of digits that was replaced comes back as it was, whatever its format', () => {
    const file = setUpFile();
    file.spreadsheet.getRange('List!F4').setNumberFormat('@');
    file.write('List', 3, 6, [["'0012"], ['0013']]);
    const first = prepared(file, 'Program,State,IMG %\nCedar Clinic,TX,40\n');
    file.run.importRun(first.rows, first.choices, { state: first.plan.state, takeTheirs: [] });
    const before = file.values('List');
    const text = "Program,State,Notes\nAlder Hospital,NY,called\nSt. Mary's Hospital,MA,wrote\n";
    const { choices, plan, rows } = prepared(file, text);
    expect(plan.conflicts.map(({ mine, theirs }) => [mine, theirs])).toEqual([
      ['0012', 'called'],
      ['0013', 'wrote'],
    ]);
    const takeTheirs = plan.conflicts.map(({ id }) => id);
    const { message } = file.run.importRun(rows, choices, { state: plan.state, takeTheirs });
    expect(file.values('List')[2]?.[5]).toBe('called');
    expect(file.run.importLast().message).toBe(message);
    expect(file.run.importUndo(null).ok).toBe(true);
    expect(file.values('List')).toEqual(before);
    expect([file.values('List')[2]?.[5], file.values('List')[3]?.[5]]).toEqual(['0012', '0013']);
  });

  test('S8 S9 Remove forgets the import that was kept', () => {
    const { file, choices, plan, rows } = prepared(setUpFile());
    file.run.importRun(rows, choices, { state: plan.state, takeTheirs: [] });
    file.run.removeRun();
    expect(file.run.importLast().message).toBe('');
  });

  test('S9 a sheet that changed after the plan is not written to', () => {
    const { file, choices, plan, rows } = prepared(setUpFile());
    file.write('List', 4, 6, [['changed']]);
    const before = file.snapshot();
    const result = file.run.importRun(rows, choices, { state: plan.state, takeTheirs: [] });
    expect(result.ok).toBe(false);
    expect(file.snapshot()).toEqual(before);
  });

  test('P3 a correction is kept as a Column: row, and holds the next time', () => {
    const file = setUpFile();
    const text = 'Program,State,Passmark thing\nCedar Clinic,TX,221\nDogwood Hospital,TX,225\n';
    const { rows } = readText(text);
    const look = file.run.importLook(rows, []);
    expect(look.headers[2]?.column).toBeNull();
    const choices = asRead(look, { remember: [{ header: 'Passmark thing', column: 'Step 2 min' }] });
    const all = { ...choices, mapping: [...choices.mapping, { index: 2, column: 'Step 2 min' as const }] };
    const plan = file.run.importPlan(rows, all);
    file.run.importRun(rows, all, { state: plan.state, takeTheirs: [] });
    expect(file.values('Profile').map((row) => row.slice(0, 2))).toContainEqual([
      'Column: Step 2 min',
      'Passmark thing',
    ]);
    expect(file.run.importLook(rows, []).headers[2]).toMatchObject({ column: 'Step 2 min', certainty: 'sure' });
  });
});

describe('into an empty file', () => {
  test('S9 the tabs are made first, without the sample', () => {
    const { file, choices, plan, rows } = prepared(openFile([{ name: 'Sheet1', cells: [] }]));
    expect(plan.counts.added).toBe(3);
    const result = file.run.importRun(rows, choices, { state: plan.state, takeTheirs: [] });
    expect(result.ok).toBe(true);
    const programs = file.values('Programs').filter((row) => row[2] !== '');
    const header = programs[0] ?? [];
    expect(
      programs.slice(1).map((row) => [row[2], row[header.indexOf('Code')], row[header.indexOf('Step 2 min')]]),
    ).toEqual([
      ['Alder Hospital', '1402421096', 220],
      ["Saint Mary's Hospital Program", '0401100209', ''],
      ['Birch Medical Center', '0401100210', '230+'],
    ]);
    // A known minimum and record, but no Step 2 CK on the new Profile yet.
    expect(programs[1]?.[0]).toBe('Not enough data');
  });
});

describe('what cannot be imported', () => {
  test('S9 says so in one sentence', () => {
    const file = setUpFile();
    expect(file.run.importLook([['']], []).message).toContain('nothing to import');
    const headerOnly = [
      ['Program', 'State'],
      ['', ' '],
    ];
    expect(file.run.importLook(headerOnly, [])).toMatchObject({
      ok: false,
      message:
        'There is a header row and nothing below it, so there are no programs to import. Choose another file or tab.',
    });
    expect(
      file.run.importLook(
        [
          ['a', 'b'],
          ['1', '2'],
        ],
        [],
      ).message,
    ).toContain('No header row');
    const other = openFile([{ name: 'Shopping', cells: [['eggs'], ['milk']] }]);
    expect(other.run.importLook([['Program'], ['A']], []).message).toContain('Shopping');
  });
});

test('S9 10,000 rows into 1,000 programs: few service calls, all of it written', () => {
  const row = (n: number): string =>
    `Hospital ${n},${String(1400000000 + n)},${['NY', 'MA', 'TX', 'OH'][n % 4] ?? ''},Yes,${(n % 99) + 1}%`;
  const head = 'Program,Code,State,J-1,IMG %';
  const cells = Array.from({ length: 1000 }, (_, n) =>
    row(n)
      .split(',')
      .map((cell, i) => (i === 3 ? '' : cell)),
  );
  const file = openFile([{ name: 'List', cells: [head.split(','), ...cells], rows: 1100 }, PROFILE]);
  const text = [head, ...Array.from({ length: 10_000 }, (_, n) => row(n + 800))].join('\n');
  const { choices, plan, rows } = prepared(file, text);
  expect(plan.counts).toEqual({ added: 9800, updated: 200, unchanged: 0, skipped: 0 });
  const result = file.run.importRun(rows, choices, { state: plan.state, takeTheirs: [] });
  expect(result.ok).toBe(true);
  expect(file.watch.calls.length).toBeLessThan(60);
  const values = file.values('List');
  expect(values).toHaveLength(10_801);
  expect(values[10_800]?.slice(0, 4)).toEqual(['Hospital 10799', '1400010799', 'OH', 'Yes']);
  expect(values[900]?.[3]).toBe('Yes');
});
