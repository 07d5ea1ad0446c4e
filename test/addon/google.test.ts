// What Google does to cells that a script writes, where it is easily forgotten: formats and dropdowns that cells have already.

import { readText } from '../../src/import/source';
import { buildOnce, openFile, PROFILE, restoreLog, type OpenFile, type Tab } from './file';

beforeAll(buildOnce);
afterAll(restoreLog);

const TODAY = '2026-11-23';
const CHOICES = { tab: null, mapping: [], freezeHeader: false, withSample: true, volatileAccepted: false };
/** For 232 and J-1: Alder Reach (10% IMGs), Cedar Safety. */
const LIST: Tab = {
  name: 'List',
  rows: 30,
  columns: 12,
  cells: [
    ['Program', 'Visa', 'IMG %', 'Step 2 typical', 'Code', 'Notes'],
    ['Alder', 'J-1', '10%', '235', '', ''],
    ['Cedar', 'J-1', '60%', '225', '', ''],
  ],
};
const LABELS = { TIER: 10, VISA: 11, WHY: 12 };

function fresh(list = LIST): OpenFile {
  return openFile([list, PROFILE], 120);
}
function setUp(file: OpenFile): OpenFile {
  expect(file.run.setUpRun(CHOICES)).toMatchObject({ ok: true });
  return file;
}
const sheetOf = (file: OpenFile, name = 'List') =>
  file.spreadsheet.getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
const column = (file: OpenFile, number: number) => file.values('List').map((row) => row[number - 1]);

/** @param between what happens between the plan and the import */
function importing(
  file: OpenFile,
  text: string,
  between: () => unknown = () => undefined,
): ReturnType<OpenFile['run']['importRun']> {
  const { rows } = readText(text);
  const { headerIndex, headers } = file.run.importLook(rows, []);
  const mapping = headers.flatMap(({ index, column: read }) => (read === null ? [] : [{ index, column: read }]));
  const choices = { headerIndex, mapping, remember: [], keepOthers: true, nameAlone: true };
  const { state } = file.run.importPlan(rows, choices);
  between();
  return file.run.importRun(rows, choices, { state, takeTheirs: [] });
}

describe('a list that is formatted as plain text throughout', () => {
  const plain = (): OpenFile => {
    const file = fresh();
    sheetOf(file).getRange('A:L').setNumberFormat('@');
    file.write('List', 1, 1, LIST.cells);
    return file;
  };

  test('S2 the labels are formulas, not the text of formulas', () => {
    const file = setUp(plain());
    expect(column(file, LABELS.TIER)).toEqual(['Tier', 'Reach', 'Safety']);
    expect(file.run.setUpRun(CHOICES).message).toContain('nothing was changed');
  });

  test('S6 Sort by tier goes by numbers, and leaves the cells beside the list as they were', () => {
    const programs = Array.from({ length: 12 }, (_, i) => [`Program ${i}`, 'J-1', `${i * 5}%`, '225', '', '']);
    const file = plain();
    file.write('List', 2, 1, programs);
    setUp(file);
    sheetOf(file).insertColumnsAfter(LABELS.WHY, 4);
    const beside = sheetOf(file).getRange('M1:P30').setNumberFormat('@');
    const formats = beside.getNumberFormats();
    expect(file.run.sortByTier().ok).toBe(true);
    const shares = file
      .values('List')
      .slice(1, 13)
      .map((row) => Number.parseInt(String(row[2]), 10));
    expect(shares).toHaveLength(12);
    const tiers = column(file, LABELS.TIER).slice(1, 13);
    expect(tiers.lastIndexOf('Safety')).toBeLessThan(tiers.indexOf('Reach'));
    // Alike in tier and fit they stay in their order, which in texts would be 10 before 2.
    const safe = file
      .values('List')
      .slice(1, 13)
      .filter((row) => row[LABELS.TIER - 1] === 'Safety')
      .map((row) => String(row[0]));
    expect(safe).toEqual([...safe].sort((a, b) => Number(a.slice(8)) - Number(b.slice(8))));
    expect(beside.getNumberFormats()).toEqual(formats);
    expect(beside.isBlank()).toBe(true);
  });
});

test('S6 Sort by tier gives the cells beside the list no format: a day typed there later is a day', () => {
  const file = setUp(fresh({ ...LIST, columns: 20 }));
  const beside = () =>
    Object.keys((file.snapshot() as { tabs: { cells: object }[] }).tabs[0]?.cells ?? {}).filter((place) =>
      /C1[3-9]$/.test(place),
    );
  expect(beside()).toEqual([]);
  expect(file.run.sortByTier().ok).toBe(true);
  expect(beside()).toEqual([]);
});

describe('new columns beside one with a format and a dropdown', () => {
  /** The person's last column holds dates and takes only what it lists; labels stand right of it already. */
  const strict = (): OpenFile => {
    const file = setUp(fresh());
    const sheet = sheetOf(file);
    const rule = file.app.newDataValidation().requireValueInList(['seen', 'unseen']).setAllowInvalid(false).build();
    sheet.getRange(2, 9, 29, 1).setNumberFormat('yyyy-mm-dd').setDataValidation(rule);
    sheet.getRange(2, 12, 29, 1).setDataValidation(rule);
    return file;
  };

  test('S9 a new column of numbers holds numbers, not days, and has no dropdown of its neighbour', () => {
    const file = strict();
    expect(importing(file, 'Program,Attempts max\nAlder,2\n')).toMatchObject({ ok: true });
    const header = file.values('List')[0] ?? [];
    const at = header.indexOf('Attempts max');
    expect(at).toBe(9);
    expect(column(file, at + 1).slice(0, 3)).toEqual(['Attempts max', 2, '']);
    expect(
      sheetOf(file)
        .getRange(2, at + 1, 29, 1)
        .getDataValidations()
        .flat()
        .every((check) => check === null),
    ).toBe(true);
  });

  test('S9 what a strict dropdown refuses is said, and nothing is changed', () => {
    const file = strict();
    const before = file.snapshot();
    expect(() => importing(file, 'Program,Mentor note\nAlder,mine\n')).toThrow(
      /^The data you entered in cell I2 violates the data validation rules set on this cell\. Nothing was changed\.$/,
    );
    expect(file.snapshot()).toEqual(before);
  });

  test('S6 Sort by tier works where the grid ends beside it', () => {
    const file = strict();
    expect(file.run.sortByTier().ok).toBe(true);
    expect(column(file, LABELS.TIER)).toEqual(['Tier', 'Safety', 'Reach']);
  });
});

test('S9 a day that an import replaced is a day again when it is taken back', () => {
  const file = setUp(
    fresh({
      ...LIST,
      cells: [
        ['Program', 'Deadline'],
        ['Alder', new Date(2026, 8, 15)],
        ['Cedar', ''],
      ],
    }),
  );
  const text = 'Program,Deadline\nAlder,2026-10-01\n';
  const { rows } = readText(text);
  const choices = {
    headerIndex: 0,
    mapping: [
      { index: 0, column: 'Program' as const },
      { index: 1, column: 'Deadline' as const },
    ],
    remember: [],
    keepOthers: false,
    nameAlone: true,
  };
  const { state, conflicts } = file.run.importPlan(rows, choices);
  expect(conflicts).toHaveLength(1);
  expect(file.run.importRun(rows, choices, { state, takeTheirs: conflicts.map(({ id }) => id) }).ok).toBe(true);
  expect(file.run.importUndo(null).ok).toBe(true);
  const day = file.values('List')[1]?.[1] as unknown;
  expect(Object.prototype.toString.call(day)).toBe('[object Date]');
  expect((day as Date).getDate()).toBe(15);
});

describe('a table whose columns have types: Google refuses another format or dropdown there', () => {
  const TYPED = /^Range(?:List)?\.(?:setNumberFormats?|setDataValidations?|clearDataValidations)$/;
  const typed = (): OpenFile => {
    const file = fresh();
    file.watch.forbidden = TYPED;
    return file;
  };

  test('S2 S6 S8 it is set up, sorted, and cleaned up all the same', () => {
    const file = setUp(typed());
    expect(column(file, LABELS.TIER)).toEqual(['Tier', 'Reach', 'Safety']);
    expect(file.run.sortByTier().ok).toBe(true);
    expect(file.run.refreshLabels().ok).toBe(true);
    expect(file.run.removeRun().ok).toBe(true);
    expect(file.values('List').map((row) => row[0])).toEqual(['Program', 'Cedar', 'Alder']);
  });

  test('S9 programs are imported with what the columns take', () => {
    const file = setUp(typed());
    expect(importing(file, 'Program,Code,State\nDogwood,1402421096,OH\n')).toMatchObject({ ok: true });
    expect(file.values('List')[3]?.slice(0, 5)).toEqual(['Dogwood', '', '', '', 1402421096]);
  });
});

describe('headers that Google would take for something else', () => {
  test('S9 a new column whose header is a formula or a day gets that text as its header', () => {
    const file = setUp(fresh());
    const text = 'Program,Visa,Code,Notes,=1+1,3/4\nAlder,J-1,,x,a,b\n';
    expect(importing(file, text)).toMatchObject({ ok: true });
    expect(file.values('List')[0]?.slice(9, 11)).toEqual(['=1+1', '3/4']);
    expect(file.formula('List!J1')).toBe('');
  });

  test('P3 a corrected mapping remembers such a header as it is written', () => {
    const cells = [
      ['Program', 'Visa', 'State', 'Step 2 min', "'3/4"],
      ['Alder', 'J-1', 'NY', 220, '2'],
    ];
    const mapping = [{ header: '3/4', column: 'Attempts max' as const }];
    for (const tabs of [[{ ...LIST, cells }, PROFILE], [{ ...LIST, cells }]]) {
      const file = openFile(tabs, 120);
      expect(file.run.setUpRun({ ...CHOICES, mapping }).ok).toBe(true);
      const row = file.values('Profile').find(([field]) => field === 'Column: Attempts max');
      expect(row?.[1]).toBe('3/4');
      const view = file.run.setUpPreview(null).mapping.find(({ header }) => header === '3/4');
      expect(view?.column).toBe('Attempts max');
    }
  });
});

test('S9 labels that were still loading when an import was planned do not stand in its way; another cell does', () => {
  const text = 'Program,State\nDogwood,OH\n';
  const file = setUp(fresh());
  const save = () => file.run.saveProfile([{ field: 'Step 2 CK', value: '205' }]);
  const tiers = column(file, LABELS.TIER);
  expect(importing(file, text, save)).toMatchObject({ ok: true });
  expect(column(file, LABELS.TIER).slice(0, 3)).not.toEqual(tiers);
  const changed = importing(file, 'Program,State\nElm,OH\n', () => file.write('List', 2, 6, [['x']]));
  expect(changed.ok).toBe(false);
});

test('S3 where a colour rule of the person’s cannot be set again, Set up goes on without colours', () => {
  const file = fresh();
  file.watch.forbidden = /^Sheet\.setConditionalFormatRules$/;
  setUp(file);
  expect(column(file, LABELS.TIER)).toEqual(['Tier', 'Reach', 'Safety']);
});

describe('what a person types beside the sheet', () => {
  test('S4 stays text where Google would make a day or a number of it, and a day is a day', () => {
    const file = setUp(fresh());
    expect(file.run.saveProgram(2, 'Alder', [{ column: 'Notes', value: '3-4' }]).ok).toBe(true);
    expect(file.values('List')[1]?.[5]).toBe('3-4');
    const saved = file.run.saveProfile([
      { field: 'USCE months', value: '3-4' },
      { field: 'Budget (USD)', value: '$1,500' },
      { field: 'Step 2 CK date', value: '2026-12-01' },
      { field: 'Step 2 CK', value: '240' },
      { field: 'Practice scores', value: '221, 228' },
    ]);
    const shown = (name: string) => saved.fields.find((field) => field.name === name);
    expect(shown('USCE months')).toMatchObject({ value: '3-4' });
    expect(shown('Budget (USD)')).toMatchObject({ value: '$1,500', problem: '' });
    const cells = new Map(file.values('Profile').map(([field, value]) => [field, value]));
    expect(cells.get('USCE months')).toBe('3-4');
    expect(cells.get('Step 2 CK')).toBe(240);
    expect(cells.get('Practice scores')).toBe('221, 228');
    expect(Object.prototype.toString.call(cells.get('Step 2 CK date'))).toBe('[object Date]');
  });

  test('S4 in a cell for plain text no apostrophe shows', () => {
    const file = setUp(fresh());
    sheetOf(file).getRange('F2').setNumberFormat('@');
    file.run.saveProgram(2, 'Alder', [{ column: 'Notes', value: '=1+1' }]);
    expect(file.values('List')[1]?.[5]).toBe('=1+1');
    expect(file.formula('List!F2')).toBe('');
  });
});

test('S2 S9 while another window is at work nothing is written, and it is said', () => {
  const file = setUp(fresh());
  const before = file.snapshot();
  file.watch.isAtWork = true;
  const busy = /^Residency Tiers is still at work in this file/;
  expect(() => file.run.refreshLabels()).toThrow(busy);
  expect(() => importing(file, 'Program,Visa\nDogwood,J-1\n')).toThrow(busy);
  expect(() => file.run.saveProfile([{ field: 'Step 2 CK', value: '250' }])).toThrow(busy);
  file.watch.isAtWork = false;
  expect(file.snapshot()).toEqual(before);
  expect(file.run.refreshLabels().ok).toBe(true);
});

test('S9 a file that would get more cells than Google allows: nothing is imported, and it is said', () => {
  const file = setUp(fresh({ ...LIST, rows: 3 }));
  const wide = file.spreadsheet.insertSheet('Wide');
  // With the other tabs 70 cells are left, and ten programs need 120.
  const taken = file.spreadsheet
    .getSheets()
    .reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  wide.insertRowsAfter(1, Math.floor((10_000_000 - taken - 70) / wide.getMaxColumns()));
  const before = file.values('List');
  const text = `Program,Visa\n${Array.from({ length: 10 }, (_, i) => `Dogwood ${i},J-1\n`).join('')}`;
  expect(() => importing(file, text)).toThrow(/limit of 10000000 cells\. Nothing was changed\.$/);
  expect(file.values('List')).toEqual(before);
});

test('S6 Refresh writes each formula into an emptied cell: over itself Google would calculate nothing anew', () => {
  const file = setUp(fresh());
  file.run.refreshLabels();
  const { calls } = file.watch;
  const emptied = calls.indexOf('Range.clearContent');
  const written = calls.indexOf('Range.setFormulas');
  expect(emptied).toBeGreaterThan(0);
  expect(calls.slice(emptied, written)).toContain('SpreadsheetApp.flush');
  expect(column(file, LABELS.TIER)).toEqual(['Tier', 'Reach', 'Safety']);
});

test('S2 a name whose tab was deleted stands in the way, and is taken away first', () => {
  const calls = setUp(fresh()).watch.calls;
  const file = fresh();
  file.watch.failing = calls.indexOf('Spreadsheet.setNamedRange') + 1;
  expect(file.watch.failing).toBeGreaterThan(1);
  expect(file.run.setUpRun(CHOICES).ok).toBe(true);
  expect(file.spreadsheet.getRangeByName('PROGRAMS')?.getA1Notation()).toBe('A:I');
});

test('S9 rows beyond the grid are in the name PROGRAMS, also where it ends with a row', () => {
  const file = setUp(fresh({ ...LIST, rows: 4 }));
  file.spreadsheet.setNamedRange('PROGRAMS', sheetOf(file).getRange('A1:I3'));
  expect(importing(file, 'Program,Visa\nDogwood,J-1\nElm,J-1\n')).toMatchObject({ ok: true });
  expect(file.spreadsheet.getRangeByName('PROGRAMS')?.getLastRow()).toBe(5);
  expect(column(file, LABELS.TIER)).toHaveLength(5);
});

test('S7 what a mentor noted is text in the review: 3/4 is no day', () => {
  const file = setUp(fresh());
  file.write('List', 2, 9, [["'3/4"]]);
  expect(file.run.makeMentorReview(TODAY).ok).toBe(true);
  const notes = file.values('Mentor review').map((row) => row[5]);
  expect(notes).toContain('3/4');
});

test('S8 Remove keeps a tab when all others are hidden: a file may not lose every tab that is seen', () => {
  const file = openFile([{ name: 'Sheet1', cells: [['mine']] }], 120);
  file.spreadsheet.insertSheet('Empty');
  expect(file.run.setUpRun(CHOICES).ok).toBe(true);
  sheetOf(file, 'Sheet1').hideSheet();
  sheetOf(file, 'Empty').hideSheet();
  expect(file.run.removeRun().ok).toBe(true);
  expect(
    file.spreadsheet
      .getSheets()
      .filter((sheet) => !sheet.isSheetHidden())
      .map((sheet) => sheet.getName()),
  ).toEqual(['Programs']);
});
