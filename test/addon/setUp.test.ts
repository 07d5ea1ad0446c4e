// Set up on the files that people have (S2): what is added, what stays, and that a second time changes nothing.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { SAMPLE_PROFILE, SAMPLE_PROGRAMS } from '../../src/reference/sample';
import { buildOnce, openFile, PROFILE, restoreLog, type OpenFile } from './file';

beforeAll(buildOnce);
afterAll(restoreLog);

const CHOICES = { tab: null, mapping: [], freezeHeader: false, withSample: true, volatileAccepted: false };
const SMALL = [
  ['Program', 'State', 'Visa', 'Step 2 typical', 'IMG %'],
  ['Alder Hospital', 'NY', 'J-1', 225, 60],
  ['Birch Medical Center', 'MA', 'No', 250, 10],
];

/** Contents, formats, notes and merges of the cells that were there before. */
function own(file: OpenFile, before: object): object {
  const tabs = (snapshot: object) =>
    (
      snapshot as {
        tabs: { name: string; cells: Record<string, unknown>; rows: number; frozen: unknown; merges: number }[];
      }
    ).tabs;
  const now = new Map(tabs(file.snapshot()).map((tab) => [tab.name, tab]));
  return tabs(before).map(({ name, cells, merges, frozen }) => ({
    name,
    merges: [merges, now.get(name)?.merges],
    frozen: [frozen, now.get(name)?.frozen],
    cells: Object.fromEntries(Object.keys(cells).map((place) => [place, now.get(name)?.cells[place]])),
  }));
}
function unchanged(before: object): object {
  return (before as { tabs: { name: string; cells: object; merges: number; frozen: unknown }[] }).tabs.map(
    ({ name, cells, merges, frozen }) => ({ name, merges: [merges, merges], frozen: [frozen, frozen], cells }),
  );
}

describe('an empty file', () => {
  test('S2 gets the tabs Programs and Profile, labels in A, B and at the end, and says that the sample is invented', () => {
    const file = openFile([{ name: 'Sheet1', cells: [] }]);
    file.run.menuSetUp();
    const programs = file.values('Programs').filter((row) => row[2] !== '');
    const header = programs[0] ?? [];
    expect(header.slice(0, 3)).toEqual(['Tier', 'Visa', 'Program']);
    expect(header[header.length - 1]).toBe('Why');
    expect(programs).toHaveLength(SAMPLE_PROGRAMS.length);
    expect(
      programs.slice(1).every((row) => row[2 + (SAMPLE_PROGRAMS[0] ?? []).indexOf('Source')] === 'Fictional sample'),
    ).toBe(true);
    const sheet = file.spreadsheet.getSheetByName('Programs');
    expect([sheet?.getFrozenRows(), sheet?.getFrozenColumns()]).toEqual([1, 3]);
    expect(sheet?.getRange('Z2').getDataValidation()?.getCriteriaType().toString()).toBe('VALUE_IN_LIST');
    // A code that starts with a zero keeps it.
    sheet?.getRange('D3').setValue('0401100209');
    expect(file.values('Programs')[2]?.[3]).toBe('0401100209');
    expect(
      file
        .values('Profile')
        .slice(0, 2)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      ['Field', 'Value'],
      ['Applicant type', ''],
    ]);
    expect(file.spreadsheet.getRangeByName('PROGRAMS')?.getA1Notation()).toBe('C:AP');
    expect(file.spreadsheet.getRangeByName('PROFILE')?.getA1Notation()).toBe('A:B');
    expect(file.pages[0]).toContain('data-page="setup"');

    const before = file.snapshot();
    file.run.menuSetUp();
    expect(file.snapshot()).toEqual(before);
    expect(file.messages[1]).toContain('nothing was changed');
    expect(file.run.removeSample()).toEqual({ ok: true, message: '40 sample rows removed.' });
    expect(file.values('Programs').filter((row) => row[2] !== '')).toHaveLength(1);
    expect(file.values('Programs')[0]?.slice(0, 3)).toEqual(['Tier', 'Visa', 'Program']);
  });
});

interface TrackerCase {
  readonly name: string;
  readonly tab: string;
  readonly 'header row': string;
  readonly columns: string;
  readonly 'what is in them': string;
}
const TRACKERS = Papa.parse<TrackerCase>(readFileSync(join(__dirname, 'trackers.csv'), 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;

describe('a tracker of somebody’s own', () => {
  test.each(TRACKERS)('S2 $name: only additions, to the right; a second time nothing', (given) => {
    const headerRow = Number(given['header row']);
    const titles = Array.from({ length: headerRow - 1 }, (_, i) => [`Title ${i + 1}`]);
    const columns = given.columns.split('|');
    const file = openFile([{ name: given.tab, cells: [...titles, columns, given['what is in them'].split('|')] }]);
    if (headerRow > 1) file.spreadsheet.getSheetByName(given.tab)?.getRange(1, 1, 1, 4).merge();
    const before = file.snapshot();

    expect(file.run.setUpRun(CHOICES)).toMatchObject({ ok: true });
    expect(own(file, before)).toEqual(unchanged(before));
    const header = file.values(given.tab)[headerRow - 1] ?? [];
    expect(header.slice(columns.length)).toEqual(['Mentor tier', 'Mentor name', 'Mentor note', 'Tier', 'Visa', 'Why']);
    expect(file.values(given.tab)[headerRow]?.[columns.length + 3]).toMatch(
      /^(?:Not enough data|Ineligible|Reach|Target)$/,
    );
    expect(file.spreadsheet.getRangeByName('PROGRAMS')?.getSheet().getName()).toBe(given.tab);

    const after = file.snapshot();
    expect(file.run.setUpRun(CHOICES).message).toContain('nothing was changed');
    expect(file.snapshot()).toEqual(after);
  });

  test('S2 the sample: labels beside it, Mentor columns that are there are not added again', () => {
    const file = openFile([
      { name: 'Programs', cells: SAMPLE_PROGRAMS },
      { name: 'Profile', cells: SAMPLE_PROFILE },
    ]);
    const before = file.snapshot();
    file.run.menuSetUp();
    expect(own(file, before)).toEqual(unchanged(before));
    expect(file.values('Programs')[0]?.slice(-3)).toEqual(['Tier', 'Visa', 'Why']);
    const tiers = new Set(
      file
        .values('Programs')
        .slice(1)
        .map((row) => row[40]),
    );
    expect([...tiers].sort()).toEqual(['Ineligible', 'Not enough data', 'Reach', 'Safety', 'Target']);
  });

  test('S2 a correction is kept as Column: rows, and "not used" too', () => {
    const file = openFile([
      {
        name: 'List',
        cells: [
          ['Program', 'Zebra', 'Visa'],
          ['Alder', 240, 'J-1'],
        ],
      },
    ]);
    file.run.setUpRun({
      ...CHOICES,
      mapping: [
        { header: 'Zebra', column: 'Step 2 min' },
        { header: 'Visa', column: null },
      ],
    });
    const rows = file.values('Profile').filter((row) => String(row[0]).startsWith('Column:'));
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ['Column: Step 2 min', 'Zebra'],
      ['Column: Visa', '(not used)'],
    ]);
    const mapping = new Map(file.run.setUpPreview(null).mapping.map(({ header, column }) => [header, column]));
    expect(mapping.get('Zebra')).toBe('Step 2 min');
    expect(mapping.get('Visa')).toBeNull();
  });

  test('S2 a tab with a quote in its name, header in row 2: the formula reads from the header row on', () => {
    const file = openFile([{ name: "Anna's list", cells: [['My list'], ...SMALL] }]);
    file.run.setUpRun(CHOICES);
    // The preview's engine shows a doubled quote as it is written; Google reads it as one.
    expect(file.formula("'Anna''s list'!I2").replace(/\s/g, '')).toBe("=TIER('Anna''slist'!A2:H,PROFILE)");
  });

  test('S2 the header can be frozen', () => {
    const file = openFile([{ name: 'List', cells: [['My list'], ...SMALL] }]);
    expect(file.run.setUpPreview(null)).toMatchObject({ kind: 'adopt', headerRow: 2, headerIsFrozen: false });
    file.run.setUpRun({ ...CHOICES, freezeHeader: true });
    expect(file.spreadsheet.getSheetByName('List')?.getFrozenRows()).toBe(2);
  });

  test('S3 the person’s own colour rules stay, in front', () => {
    const file = openFile([{ name: 'List', cells: SMALL }]);
    const sheet = file.spreadsheet.getSheetByName('List');
    const model = file.model;
    const sheetId = model.getters.getActiveSheetId();
    model.dispatch('ADD_CONDITIONAL_FORMAT', {
      sheetId,
      cf: {
        id: 'own',
        rule: { type: 'CellIsRule', operator: 'containsText', values: ['NY'], style: { fillColor: '#123456' } },
      },
      ranges: [model.getters.getRangeDataFromXc(sheetId, 'B1:B9')],
    });
    file.run.setUpRun(CHOICES);
    file.run.setUpRun(CHOICES);
    const texts = sheet
      ?.getConditionalFormatRules()
      .map((rule) => rule.getBooleanCondition()?.getCriteriaValues()[0] as string);
    expect(texts).toEqual(['NY', 'Safety', 'Target', 'Reach', 'Ineligible', 'OK', 'Check', 'No:']);
  });
});

describe('trouble', () => {
  test('S2 a tab named Profile that is something else stays, and a Profile is made beside it', () => {
    const file = openFile([
      { name: 'List', cells: SMALL },
      {
        name: 'Profile',
        cells: [
          ['Photo', 'Taken on'],
          ['me.png', 2024],
        ],
      },
    ]);
    const before = file.snapshot();
    expect(file.run.setUpRun(CHOICES).message).toContain('Profile (Residency Tiers)');
    expect(own(file, before)).toEqual(unchanged(before));
    expect(file.values('Profile (Residency Tiers)')[0]?.[0]).toBe('Field');
    expect(file.run.setUpRun(CHOICES).message).toContain('nothing was changed');
  });

  test('S2 a deleted Profile tab is made again, and the labels follow it', () => {
    const file = openFile([{ name: 'List', cells: SMALL }]);
    file.run.setUpRun(CHOICES);
    const profile = file.spreadsheet.getSheetByName('Profile');
    if (profile) file.spreadsheet.deleteSheet(profile);
    expect(file.run.setUpRun(CHOICES).ok).toBe(true);
    file.run.saveProfile([{ field: 'Step 2 CK', value: '240' }]);
    expect(file.values('List')[1]?.[10]).not.toContain('fill in Step 2 CK');
  });

  test('S2 cells with NOW() are named and asked about; nothing is changed before', () => {
    const file = openFile([
      {
        name: 'List',
        cells: [
          [...(SMALL[0] ?? []), 'Checked on'],
          [...(SMALL[1] ?? []), '=TODAY()-3'],
        ],
      },
    ]);
    const before = file.snapshot();
    expect(file.run.setUpPreview(null).volatile).toEqual(['F2']);
    const refused = file.run.setUpRun(CHOICES);
    expect(refused.ok).toBe(false);
    expect(refused.message).toContain('F2');
    expect(file.snapshot()).toEqual(before);
    expect(file.run.setUpRun({ ...CHOICES, volatileAccepted: true }).ok).toBe(true);
    // Nothing is left to add: nothing to ask about either.
    expect(file.run.setUpRun(CHOICES)).toMatchObject({
      ok: true,
      message: 'Everything is in place: nothing was changed.',
    });
  });

  test('S2 two trackers: the shown one is taken, the other is named as not counted', () => {
    const file = openFile([
      { name: 'IM', cells: SMALL },
      { name: 'FM', cells: SMALL },
    ]);
    // In the order of the file: arrow keys that choose a tab must find the others where they were.
    expect(file.run.setUpPreview('FM').tabs.map(({ name }) => name)).toEqual(['IM', 'FM']);
    expect(file.run.setUpPreview('FM').warnings.join()).toContain('Not counted: IM');
    expect(file.run.setUpRun({ ...CHOICES, tab: 'FM' }).ok).toBe(true);
    expect(file.spreadsheet.getRangeByName('PROGRAMS')?.getSheet().getName()).toBe('FM');
    // Moved to the other tab, both go on showing their own labels.
    expect(file.run.setUpRun({ ...CHOICES, tab: 'IM' }).ok).toBe(true);
    expect(file.spreadsheet.getRangeByName('PROGRAMS')?.getSheet().getName()).toBe('IM');
    expect(file.formula('FM!I1')).toBe('=TIER(FM!A1:H,PROFILE)');
    expect(file.values('FM')[0]?.[8]).toBe('Tier');
  });

  test('S2 L1 tabs that we made are not offered, nor said to be not counted', () => {
    const file = openFile([
      { name: 'Programs', cells: SAMPLE_PROGRAMS },
      { name: 'Profile', cells: SAMPLE_PROFILE },
      { name: 'Where to apply', cells: [['Twenty of your list'], [''], [''], ['=SHORTLIST(PROGRAMS; PROFILE; 20)']] },
      { name: 'FM', cells: SMALL },
    ]);
    file.run.setUpRun(CHOICES);
    file.run.makeDashboard('2026-11-23');
    file.run.makeMentorReview('2026-11-23');
    expect(file.values('Where to apply')[3]?.slice(0, 3)).toEqual(['Rank', 'Program', 'Code']);
    expect(file.run.setUpPreview(null).tabs.map(({ name }) => name)).toEqual(['Programs', 'FM']);
    expect(file.run.listView('2026-11-23').notCounted).toEqual(['FM']);
    // Neither is one taken for the list because it is the tab that is shown.
    file.spreadsheet.removeNamedRange('PROGRAMS');
    for (const shown of ['Where to apply', 'Mentor review', 'Dashboard']) {
      file.select(shown, 1);
      expect(file.run.setUpPreview(shown)).toMatchObject({ kind: 'choose', tab: '' });
      expect(file.run.setUpRun({ ...CHOICES, tab: shown }).ok).toBe(false);
    }
  });

  test('S2 a shortlist that somebody keeps as plain values is a list like any other', () => {
    const header = ['Rank', 'Program', 'Code', 'Specialty', 'State', 'Tier', 'Visa', 'Fit', 'Why'];
    const row = [1, 'Alder', '1402421096', 'Internal Medicine', 'NY', 'Safety', 'OK: J-1', 80, 'Safety: all well'];
    const file = openFile([{ name: 'Mine', cells: [header, row] }]);
    expect(file.run.setUpPreview(null)).toMatchObject({ kind: 'adopt', tab: 'Mine' });
  });

  test('S2 content without a header row: the person is asked to go to the right tab', () => {
    const file = openFile([{ name: 'Letters', cells: [['Dear Dr. Alder'], ['thank you']] }]);
    const before = file.snapshot();
    expect(file.run.setUpRun(CHOICES)).toMatchObject({ ok: false });
    expect(file.snapshot()).toEqual(before);
  });

  test('S2 a tab without a list is shown: the only list of the file is taken, of several the person chooses', () => {
    const letters = { name: 'Letters', cells: [['Dear Dr. Alder']] };
    const tabs = ['IM', 'FM', 'Psych'].map((name) => ({ name, cells: SMALL }));
    for (const shown of [letters, { name: 'Blank', cells: [] }]) {
      const several = openFile([shown, ...tabs]);
      const before = several.snapshot();
      const asked = several.run.setUpRun(CHOICES);
      expect(asked.ok).toBe(false);
      expect(asked.message).toContain('IM, FM, Psych');
      expect(several.run.setUpPreview(null)).toMatchObject({ kind: 'choose', tab: '' });
      expect(several.snapshot()).toEqual(before);
    }
    const one = openFile([
      letters,
      ...['a', 'b', 'c', 'd'].map((name) => ({ name, cells: [['x']] })),
      ...tabs.slice(0, 1),
    ]);
    expect(one.run.setUpRun(CHOICES).ok).toBe(true);
    expect(one.spreadsheet.getRangeByName('PROGRAMS')?.getSheet().getName()).toBe('IM');
  });

  test('S2 200 columns, formulas in the header', () => {
    const header: unknown[] = Array.from({ length: 200 }, (_, i) => `Extra ${i}`);
    header[0] = '="Pro"&"gram"';
    header[1] = 'Step 2 typical';
    const file = openFile([{ name: 'Wide', cells: [header, ['Alder', 225]], columns: 200 }]);
    expect(file.run.setUpRun(CHOICES).ok).toBe(true);
    expect(file.values('Wide')[0]?.slice(200)).toEqual([
      'Mentor tier',
      'Mentor name',
      'Mentor note',
      'Tier',
      'Visa',
      'Why',
    ]);
    expect(file.formula('Wide!A1')).toBe('="Pro"&"gram"');
  });

  test('S2 a label column of the person’s in the middle: what is not read is said', () => {
    const file = openFile([
      {
        name: 'List',
        cells: [
          ['Program', 'Visa', 'Tier', 'Notes'],
          ['Alder', 'J-1', '=TIER(A2:B2)', 'x'],
        ],
      },
    ]);
    expect(file.run.setUpRun(CHOICES).message).toContain('Not read, because the labels stand between: Notes');
    expect(file.formula('List!C2')).toBe('=TIER(A2:B2)');
  });
});

test('S2 the Profile has dropdowns only where nothing but their words belongs: a score in Step 1 is not marked', () => {
  const file = openFile([]);
  file.run.setUpRun(CHOICES);
  const sheet = file.spreadsheet.getSheetByName('Profile');
  const fields = file.values('Profile').map(([field]) => field);
  const hasDropdown = (field: string) => sheet?.getRange(fields.indexOf(field) + 1, 2).getDataValidation() !== null;
  expect(['Applicant type', 'Visa needed', 'Stage'].filter(hasDropdown)).toHaveLength(3);
  expect(['Step 1', 'Step 3', 'ECFMG certified', 'Step 2 CK'].filter(hasDropdown)).toEqual([]);
});

describe('tabs that Google treats in its own way', () => {
  test('S2 a tab that is one chart, or a timeline, is left alone: only its name can be asked for', () => {
    const chart = { name: 'Chart1', cells: [], isChart: true };
    const file = openFile([chart, { name: 'List', cells: SMALL }, { name: 'Dashboard', cells: [], isChart: true }]);
    expect(file.run.sidebarStart().sheet.tab).toBe('List');
    expect(file.run.setUpPreview(null).tabs).toEqual([{ name: 'List', programs: 2 }]);
    expect(file.run.setUpRun(CHOICES).ok).toBe(true);
    expect(file.run.listView('2026-11-23').notCounted).toEqual([]);
    expect(file.run.makeDashboard('2026-11-23').message).toContain('Dashboard (Residency Tiers)');
    expect(file.run.removePreview().removes).toContain('the tab Dashboard (Residency Tiers)');
  });

  test('S2 a file whose first tab is a chart and that holds nothing else is set up like an empty one', () => {
    const file = openFile([
      { name: 'Chart1', cells: [], isChart: true },
      { name: 'Sheet1', cells: [] },
    ]);
    expect(file.run.setUpRun(CHOICES).message).toContain('the tab Programs');
  });

  test.each(['profile', 'PROFILE'])(
    'S2 a tab named %s holds the name Profile: it is read as one, or stays as it is',
    (name) => {
      const other = openFile([
        { name: 'List', cells: SMALL },
        { name, cells: [['About me'], ['I like hiking']] },
      ]);
      const { ok, message } = other.run.setUpRun(CHOICES);
      expect([ok, message.includes('the tab Profile (Residency Tiers)')]).toEqual([true, true]);
      expect(other.values(name)).toEqual([['About me'], ['I like hiking']]);

      const own = openFile([
        { name: 'List', cells: SMALL },
        { ...PROFILE, name },
      ]);
      expect(own.run.setUpRun(CHOICES).message).not.toContain('the tab Profile');
      expect(own.spreadsheet.getRangeByName('PROFILE')?.getSheet().getName()).toBe(name);
      expect(own.values('List')[1]?.[8]).toBe('Safety');
    },
  );

  test.each(['dashboard', 'DASHBOARD'])('S5 a tab of the person’s named %s stays as it is', (name) => {
    const file = openFile([
      { name: 'List', cells: SMALL },
      { name, cells: [['mine']] },
    ]);
    file.run.setUpRun(CHOICES);
    expect(file.run.makeDashboard('2026-11-23')).toEqual({
      ok: true,
      message: expect.stringContaining('Dashboard (Residency Tiers)') as string,
    });
    expect(file.values(name)).toEqual([['mine']]);
  });

  test('S2 an empty tab named programs: the new one gets another name', () => {
    const file = openFile([{ name: 'programs', cells: [] }]);
    expect(file.run.setUpRun(CHOICES).message).toContain('the tab Programs (Residency Tiers)');
  });
});

describe('service calls', () => {
  const many = (rows: number) => [
    SMALL[0] ?? [],
    ...Array.from({ length: rows }, (_, i) => [`Program ${i}`, 'NY', 'J-1', 230, 50]),
  ];
  const tabs = (rows: number) => [
    { name: 'List', cells: many(rows), rows: rows + 1 },
    ...Array.from({ length: 50 }, (_, i) => ({ name: `Tab ${i}`, cells: [['x']], rows: 2, columns: 2 })),
  ];

  test.each([10, 10_000])('S2 are few and do not grow with rows or tabs: %i programs', (rows) => {
    const file = openFile(tabs(rows));
    file.run.setUpRun({ ...CHOICES, freezeHeader: true });
    expect(file.watch.calls.length).toBeLessThanOrEqual(80);
    file.run.refreshLabels();
    expect(file.watch.calls.length).toBeLessThanOrEqual(20);
    file.run.sidebarStart();
    expect(file.watch.calls.length).toBeLessThanOrEqual(12);
    file.run.selectedRow();
    expect(file.watch.calls.length).toBeLessThanOrEqual(4);
    // It looks at a dozen tabs for lists that are not counted.
    file.run.listView('2026-11-23');
    expect(file.watch.calls.length).toBeLessThanOrEqual(80);
  });

  test('S2 an empty file takes at most 80, a file that is not set up at most 12 to open the sidebar', () => {
    const file = openFile([{ name: 'Sheet1', cells: [] }]);
    file.run.sidebarStart();
    expect(file.watch.calls.length).toBeLessThanOrEqual(12);
    file.run.setUpRun(CHOICES);
    expect(file.watch.calls.length).toBeLessThanOrEqual(80);
  });
});

describe('the menu', () => {
  test('S1 has its ten items, and onOpen works where every service but the menu is refused', () => {
    const file = openFile([{ name: 'Sheet1', cells: [] }]);
    file.watch.forbidden = /^(?!Ui\.createMenu|Menu\.|SpreadsheetApp\.getUi)/;
    file.run.onOpen();
    expect(file.menus).toEqual([
      'Open sidebar',
      'Set up this sheet',
      'Refresh labels',
      'Sort by tier',
      'Import programs…',
      'Mentor review',
      'Dashboard',
      'Freeze labels as values',
      'Remove Residency Tiers',
      'Help',
    ]);
    file.run.onInstall();
    expect(file.menus).toHaveLength(20);
  });

  test('S1 Help, Import and Open sidebar open it on their page', () => {
    const file = openFile([{ name: 'Sheet1', cells: [] }]);
    file.run.menuHelp();
    file.run.menuImport();
    file.run.openSidebar();
    expect(file.pages.map((page) => /data-page="(\w+)"/.exec(page)?.[1])).toEqual(['help', 'import', 'program']);
  });
});
