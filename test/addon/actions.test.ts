// Refresh, link, sort, freeze, remove, dashboard, mentor review: what each changes and, above all, what it leaves alone.

import { SAMPLE_PROFILE, SAMPLE_PROGRAMS } from '../../src/reference/sample';
import { buildOnce, openFile, PROFILE, restoreLog, type OpenFile } from './file';

beforeAll(buildOnce);
afterAll(restoreLog);

const TODAY = '2026-11-23';
const CHOICES = { tab: null, mapping: [], freezeHeader: false, withSample: true, volatileAccepted: false };
const DATED = { ...PROFILE, cells: [...PROFILE.cells, ['Step 2 CK date', '2026-01-10']] };
/**
 * For 232 and J-1 (T12, T13, T16): Alder d = -3, 10% -> Target is Around x Medium: 10% is not above 10 -> Low -> Reach;
 * Birch 250: Below -> Reach; Cedar 225: d = 7, 60% High -> Safety; Dove 260 minimum -> Ineligible.
 */
const LIST = [
  ['Program', 'Visa', 'IMG %', 'Step 2 typical', 'Step 2 min', 'Notes'],
  ['Alder', 'J-1', 10, 235, '', 'first'],
  ['Dove', 'J-1', 60, '', 260, 'second'],
  ['Cedar', 'J-1', 60, 225, '', 'third'],
];

function ready(): OpenFile {
  const file = openFile([{ name: 'List', cells: LIST, columns: 6 }, DATED]);
  expect(file.run.setUpRun(CHOICES).ok).toBe(true);
  return file;
}
const column = (file: OpenFile, index: number) => file.values('List').map((row) => row[index]);
const TIER = 9;

test('S6 Refresh takes in a column that was added at the edge, and says which columns it cannot', () => {
  const file = ready();
  file.spreadsheet.getSheetByName('List')?.insertColumnsBefore(10, 1);
  file.write('List', 1, 10, [['Due'], ['2026-12-01']]);
  file.spreadsheet.getSheetByName('List')?.insertColumnsAfter(13, 1);
  file.write('List', 1, 14, [['My colour'], ['red']]);
  const result = file.run.refreshLabels();
  expect(result.ok).toBe(true);
  expect(result.message).toContain('Not read, because the labels stand between: My colour');
  expect(file.spreadsheet.getRangeByName('PROGRAMS')?.getA1Notation()).toBe('A:J');
});

test('S6 Refresh names the cells that keep a label from spreading', () => {
  const file = ready();
  file.write('List', 3, TIER + 1, [['mine']]);
  const before = file.snapshot();
  const result = file.run.refreshLabels();
  expect(result.ok).toBe(false);
  expect(result.message).toContain('J3');
  expect(file.snapshot()).toEqual(before);
});

test('S6 Link formulas: what a person typed follows the Profile afterwards', () => {
  const file = openFile([
    {
      name: 'List',
      cells: LIST.map((row, i) => [...row, '', ['Mine', '=TIER(ROW())', '=TIER(A3:F3)', '=TIER(4)'][i] ?? '']),
      columns: 12,
    },
    DATED,
  ]);
  const result = file.run.linkFormulas();
  expect(result).toEqual({ ok: true, message: '3 formulas linked: they follow the Profile now.' });
  expect(file.formula('List!H2')).toBe('=TIER($A2:$G2,PROFILE,$A$1:$G$1)');
  expect(file.formula('List!H3')).toBe('=TIER($A3:$G3,PROFILE,$A$1:$G$1)');
  expect(column(file, 7).slice(1, 4)).toEqual(['Reach', 'Ineligible', 'Safety']);
  file.run.saveProfile([{ field: 'Step 2 CK', value: '265' }]);
  expect(column(file, 7)[2]).not.toBe('Ineligible');
  expect(file.run.linkFormulas().message).toContain('already');
});

test('S6 Refresh points to formulas that do not follow the Profile, until they do', () => {
  const file = ready();
  file.spreadsheet.getSheetByName('List')?.insertColumnsAfter(TIER + 3, 3);
  file.write('List', 2, TIER + 6, [['=TIER(A2:F2)'], ['=IF(1=1, 2, 3)'], ['=VISA(ROW())']]);
  expect(file.run.refreshLabels().message).toContain('Link formulas');
  expect(file.run.linkFormulas()).toEqual({ ok: true, message: '2 formulas linked: they follow the Profile now.' });
  expect(file.run.refreshLabels().message).toBe('Labels refreshed: Tier, Visa, Why.');
});

test('S6 Sort by tier moves whole rows, once', () => {
  const file = ready();
  expect(file.run.sortByTier()).toEqual({ ok: true, message: '3 programs sorted by tier, then fit.' });
  expect(
    file
      .values('List')
      .slice(1, 4)
      .map((row) => [row[0], row[5], row[TIER]]),
  ).toEqual([
    ['Cedar', 'third', 'Safety'],
    ['Alder', 'first', 'Reach'],
    ['Dove', 'second', 'Ineligible'],
  ]);
  const before = file.snapshot();
  expect(file.run.sortByTier().message).toContain('already');
  expect(file.snapshot()).toEqual(before);
});

test('S6 Sort by tier leaves a list with headings among its programs as it is, and says why', () => {
  const [header = [], first = [], ...others] = LIST;
  const file = openFile([{ name: 'List', cells: [header, first, ['Psychiatry'], ...others], columns: 6 }, DATED]);
  expect(file.run.setUpRun(CHOICES).ok).toBe(true);
  const before = file.values('List');
  const { ok, message } = file.run.sortByTier();
  expect(ok).toBe(false);
  expect(message).toMatch(/^Headings stand among the programs \(Psychiatry\).*then sort\.$/);
  expect(file.values('List')).toEqual(before);
  expect(before.slice(1, 4).map((row) => row[TIER])).toEqual(['Reach', '', 'Ineligible']);
});

test('S6 Sort by tier: texts of digits stay texts, and formulas go on reading their own row', () => {
  const own = [
    ['Code', 'Next year'],
    ["'0401100209", '=D2+1'],
    ["'1/2", '=D3+1'],
    ["'=x", '=D4+$D$4'],
  ];
  const file = openFile([
    { name: 'List', cells: LIST.map((row, i) => [...row, ...(own[i] ?? [])]), columns: 8 },
    DATED,
  ]);
  file.run.setUpRun(CHOICES);
  expect(file.run.sortByTier().ok).toBe(true);
  // Cedar (row 4 to 2), Alder (2 to 3), Dove (3 to 4): only $D$4 stays where it was.
  const sheet = file.spreadsheet.getSheetByName('List');
  expect(sheet?.getRange('G2:G4').getValues()).toEqual([['=x'], ['0401100209'], ['1/2']]);
  expect(sheet?.getRange('H2:H4').getFormulas()).toEqual([['=D2+$D$4'], ['=D3+1'], ['=D4+1']]);
});

test.each(['freezeLabels', 'sortByTier', 'makeDashboard', 'makeMentorReview'] as const)(
  'S6 without a Profile tab %s writes nothing and says what to do: the labels would be another person’s',
  (action) => {
    const file = ready();
    const profile = file.spreadsheet.getSheetByName('Profile');
    if (!profile) throw new Error('no Profile tab');
    file.spreadsheet.deleteSheet(profile);
    const before = file.snapshot();
    expect(() => file.run[action](TODAY)).toThrow('There is no Profile tab. Use Residency Tiers');
    expect(file.snapshot()).toEqual(before);
  },
);

test('S8 Freeze writes values with their date; Refresh brings back the formulas', () => {
  const file = ready();
  const labels = column(file, TIER);
  expect(file.run.freezeLabels(TODAY).ok).toBe(true);
  expect(column(file, TIER)).toEqual(labels);
  expect(file.formula('List!J1')).toBe('');
  expect(file.spreadsheet.getRange('List!J1').getNote()).toContain('2026-11-23');
  expect(file.run.sidebarStart().sheet.labels).toBe('frozen');
  file.run.saveProfile([{ field: 'Step 2 CK', value: '265' }]);
  expect(column(file, TIER)).toEqual(labels);
  expect(file.run.refreshLabels().ok).toBe(true);
  expect(file.formula('List!J1')).toBe('=TIER(PROGRAMS,PROFILE)');
  expect(column(file, TIER)).not.toEqual(labels);
  expect(file.spreadsheet.getRange('List!J1').getNote()).not.toContain('Frozen');
});

test('S2 S6 S8 a Tier of the person’s own, in our very words, is never ours: read past, never overwritten, never removed', () => {
  const own = [
    ['Program', 'Tier', 'Visa', 'Fit', 'IMG %', 'Step 2 typical', 'Why'],
    ['Alder', 'Safety', 'No', 9, 10, 235, 'Safety net'],
    ['Cedar', 'Reach', 'Yes', 7, 60, 225, 'Reach out to Dr. A'],
  ];
  const file = openFile([{ name: 'List', cells: own, columns: 7 }, DATED]);
  const left = () => file.values('List').map((row) => row.slice(0, 7));
  expect(file.run.setUpRun(CHOICES).message).not.toContain('Not read');
  expect(file.values('List').map((row) => row[10])).toEqual(['Tier', 'Ineligible', 'Target']);
  file.run.refreshLabels();
  expect(left()).toEqual(own);
  file.run.freezeLabels(TODAY);
  expect(file.run.sidebarStart().sheet.labels).toBe('frozen');
  expect(left()).toEqual(own);
  file.run.refreshLabels();
  expect(file.formula('List!K1')).toBe('=TIER(PROGRAMS,PROFILE)');
  expect(left()).toEqual(own);
  file.run.freezeLabels(TODAY);
  file.run.removeRun();
  expect(file.values('List')).toEqual(own);
});

test('S8 Freeze without programs changes nothing: an empty label column could not be told from the person’s own', () => {
  const file = openFile([{ name: 'List', cells: [LIST[0] ?? []], columns: 6 }, DATED]);
  expect(file.run.setUpRun(CHOICES).ok).toBe(true);
  const before = file.snapshot();
  expect(file.run.freezeLabels(TODAY)).toEqual({
    ok: false,
    message: 'There are no programs yet, so there are no labels to write as values. Nothing was changed.',
  });
  expect(file.snapshot()).toEqual(before);
  expect(file.run.refreshLabels().ok).toBe(true);
});

test('S7 Mentor review has room for a list longer than a new tab', () => {
  const many = Array.from({ length: 1100 }, (_, n) => [`Hospital ${n}`, 'J-1', 10, 235, '', '']);
  const file = openFile([{ name: 'List', cells: [LIST[0] ?? [], ...many], columns: 6, rows: 1200 }, DATED]);
  file.run.setUpRun(CHOICES);
  expect(file.run.makeMentorReview(TODAY)).toMatchObject({ ok: true });
  expect(file.values('Mentor review').filter(([name]) => String(name).startsWith('Hospital '))).toHaveLength(1100);
});

test('S7 Mentor review: reasons say whose level the score was held against, in words as they are written', () => {
  const file = ready();
  // Elm has neither a share nor a score of its own; Fir is held against the estimate for Internal Medicine.
  file.write('List', 5, 1, [
    ['Elm', 'J-1', '', '', '', ''],
    ['Fir', 'J-1', 60, '', '', ''],
  ]);
  file.run.makeMentorReview(TODAY);
  const reason = (name: string) => String(file.values('Mentor review').find((row) => row[0] === name)?.[6]);
  expect(reason('Cedar')).toMatch(/^Score at or above their usual level; many IMGs/);
  expect(reason('Fir')).toMatch(/^Score (?:a little )?below the level estimated for such programs; many IMGs/);
  expect(reason('Elm')).toMatch(
    /^Too little is known for a label; Score .* estimated for such programs; IMG share not known/,
  );
  expect(reason('Dove')).toBe('Not open as recorded: Step 2 CK minimum');
});

test('S8 Remove takes away what Set up added and nothing else', () => {
  const file = openFile([{ name: 'List', cells: LIST, columns: 20 }]);
  const before = file.snapshot();
  file.run.setUpRun(CHOICES);
  const sheet = file.spreadsheet.getSheetByName('List');
  const widths = () => [10, 11, 12].map((column) => sheet?.getColumnWidth(column));
  expect(widths()).toEqual([130, 290, 620]);
  sheet?.setColumnWidth(11, 222);
  file.run.makeDashboard(TODAY);
  file.answers.push('NO');
  file.run.menuRemove();
  expect(file.spreadsheet.getSheetByName('Dashboard')).not.toBeNull();
  file.run.menuRemove();
  expect(file.dialogs[0]).toContain('the tab Dashboard');
  expect(file.snapshot()).toEqual(before);
  // No blank column as wide as the reasons were; a width of the person's own stays.
  expect(widths()).toEqual([100, 222, 100]);
  expect(file.run.removeRun()).toMatchObject({ ok: false });
});

test('S8 Remove takes away a Profile tab that was hidden', () => {
  const file = openFile([{ name: 'List', cells: LIST, columns: 20 }]);
  file.run.setUpRun(CHOICES);
  file.spreadsheet.getSheetByName('Profile')?.hideSheet();
  expect(file.run.removeRun().ok).toBe(true);
  expect(file.spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(['List']);
});

test('S8 Remove keeps a Profile and Mentor columns that somebody wrote in', () => {
  const file = ready();
  file.write('List', 2, 7, [['Reach']]);
  expect(file.run.removePreview().keeps).toHaveLength(3);
  file.run.removeRun();
  expect(file.values('List')[0]).toEqual([...(LIST[0] ?? []), 'Mentor tier', 'Mentor name', 'Mentor note']);
  expect(file.values('Profile')[1]).toEqual(['Step 2 CK', 232]);
});

test('S5 the Dashboard has its charts, replaces only itself, and leaves a tab of that name alone', () => {
  const file = ready();
  expect(file.run.makeDashboard(TODAY)).toEqual({ ok: true, message: 'The tab Dashboard is made.' });
  expect(file.spreadsheet.getSheetByName('Dashboard')?.getCharts()).toHaveLength(2);
  expect(file.values('Dashboard')[1]?.[0]).toContain('2026-11-23');
  file.run.makeDashboard('2026-12-01');
  expect(file.spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(['List', 'Dashboard', 'Profile']);
  expect(file.values('Dashboard')[1]?.[0]).toContain('2026-12-01');

  const other = openFile([{ name: 'List', cells: LIST }, DATED, { name: 'Dashboard', cells: [['my own']] }]);
  other.run.setUpRun(CHOICES);
  expect(other.run.makeDashboard(TODAY).message).toContain('Dashboard (Residency Tiers)');
  expect(other.values('Dashboard')).toEqual([['my own']]);
});

test('S5 the Dashboard says what to fix, with what to do on a line of its own, before the next steps and the charts', () => {
  const file = ready();
  file.run.makeDashboard(TODAY);
  const rows = file.values('Dashboard').map(([first, second]) => [String(first), String(second)] as const);
  const at = (text: string): number => rows.findIndex(([first]) => first === text);
  const order = ['Applications', 'What to fix first', 'Next steps', 'Label'].map(at);
  expect(order).not.toContain(-1);
  expect([...order].sort((a, b) => a - b)).toEqual(order);
  // Three applications of at least eighty: fewer than half (L1).
  const [level, words = ''] = rows[at('What to fix first') + 1] ?? [];
  expect(level).toBe('Stop: Applications');
  expect(words.split('\n')).toHaveLength(2);
  expect(words.split('\n')[1]).toMatch(/^→ /);
  for (const chart of file.spreadsheet.getSheetByName('Dashboard')?.getCharts() ?? [])
    expect(chart.getContainerInfo().getAnchorRow()).toBeGreaterThan(at('Label'));
});

test('S5 L3 the Dashboard says why a mix cannot be judged', () => {
  const bare = Array.from({ length: 3 }, (_, n) => [`Hospital ${n}`, 'J-1', '', '', '', '']);
  const file = openFile([{ name: 'List', cells: [LIST[0] ?? [], ...bare], columns: 6 }, DATED]);
  file.run.setUpRun(CHOICES);
  file.run.makeDashboard(TODAY);
  expect(file.values('Dashboard').find(([name]) => name === 'Mix')?.[1]).toBe('? (more than a third lack data)');
});

test('S7 Mentor review: differences first, and no score of the applicant anywhere', () => {
  const file = openFile([
    { name: 'Programs', cells: SAMPLE_PROGRAMS },
    { name: 'Profile', cells: SAMPLE_PROFILE },
  ]);
  file.run.setUpRun(CHOICES);
  const mentorTier = (SAMPLE_PROGRAMS[0] ?? []).indexOf('Mentor tier') + 1;
  file.write('Programs', 3, mentorTier, [['Target', 'Dr. Gull', 'They know you well there.']]);
  file.run.makeMentorReview(TODAY);
  const rows = file.values('Mentor review');
  const header = rows.findIndex((row) => row[0] === 'Program');
  expect(rows.slice(header + 1, header + 3).map((row) => [row[0], row[3], row[4]])).toEqual([
    ['Saltmarsh Community Hospital', 'Safety', 'Target'],
    ['Coppermill University Hospital', 'Ineligible', 'Reach'],
  ]);
  const text = rows.flat().join(' ');
  // The sample's Step 2 CK and Step 1.
  expect(text).not.toMatch(/\b(?:228|208)\b/);
  expect(text).toContain('Copy to > New spreadsheet');
  // Sentences that stand alone in their row are read without wrapping: none is wider than the tab.
  for (const [sentence] of rows.slice(0, header)) expect(String(sentence).length).toBeLessThanOrEqual(130);

  expect(file.run.mentorView()).toMatchObject({
    hasColumns: true,
    rows: [
      { row: 3, mentorTier: 'Target', label: 'Safety', note: 'They know you well there.' },
      { row: 7, mentorTier: 'Reach', label: 'Ineligible' },
    ],
  });
  const finding = file.run.listView(TODAY).findings.find(({ rule }) => rule === 'L14');
  expect(finding?.rows).toEqual([3, 7]);
});

describe('the sidebar', () => {
  test('S4 Profile: fields with their cells, bands, and saving writes only what changed', () => {
    const file = ready();
    const start = file.run.sidebarStart();
    expect(start.sheet).toMatchObject({ state: 'ready', tab: 'List', labels: 'linked', onProgram: false });
    file.select('List', 2);
    expect(file.run.sidebarStart().sheet.onProgram).toBe(true);
    expect(start.figures).toMatchObject({ season: 2027, warning: '' });
    const value = (name: string) => start.profile?.fields.find((field) => field.name === name)?.value;
    expect([value('Step 2 CK'), value('Step 2 CK date'), value('Step 1')]).toEqual(['232', '2026-01-10', '']);
    expect(start.profile?.bands[1]?.bands.map(({ from }) => from)).toEqual([240, 230, 220, 0]);
    const saved = file.run.saveProfile([
      { field: 'Practice scores', value: '221, 228' },
      { field: 'Other strengths', value: '=1+1' },
      { field: 'Season', value: '2028' },
    ]);
    expect(saved.fields.find(({ name }) => name === 'Practice scores')).toMatchObject({
      value: '221, 228',
      problem: '',
    });
    expect(
      file
        .values('Profile')
        .slice(0, 6)
        .map((row) => row[0]),
    ).toEqual(DATED.cells.map((row) => row[0]));
    expect(file.formula('Profile!B8')).toBe('');
    expect(file.run.sidebarStart().figures.warning).toContain('2028');
    expect(() => file.run.saveProfile([{ field: 'Shoe size', value: '44' }])).toThrow('no field "Shoe size"');
  });

  test('S4 Program: the selected row, what decided, and what would really change the label', () => {
    const file = ready();
    file.select('List', 2);
    expect(file.run.selectedRow()).toEqual({ tab: 'List', row: 2 });
    const view = file.run.programView(null);
    expect(view).toMatchObject({ row: 2, name: 'Alder', tier: 'Reach', visa: 'OK: J-1' });
    // T16: the label's first sentence in parts, without the label and without a full stop.
    expect(view?.decided[0]).toMatch(/^your 232 is 3 below their typical 235\b/);
    expect(view?.decided.every((part) => !part.endsWith('.'))).toBe(true);
    // S4, T15: an Ineligible row says what closed it.
    expect(file.run.programView(3)?.decided).toEqual([expect.stringMatching(/^Not open as recorded: .*260/)]);
    expect(view?.searchLink).toMatch(/^https:\/\/www\.google\.com\/search\?q=site%3Afreida/);
    // Low record: Target from d >= 10, that is 245 of 235 (T16).
    expect(view?.changes).toContainEqual({ change: 'Step 2 CK of 245 or more', tier: 'Target' });
    expect(view?.own.find(({ column: name }) => name === 'Notes')).toMatchObject({ header: 'Notes', value: 'first' });
    file.run.saveProfile([{ field: 'Step 2 CK', value: '245' }]);
    expect(file.run.programView(2)?.tier).toBe('Target');
    file.run.saveProfile([{ field: 'Step 2 CK', value: '244' }]);
    expect(file.run.programView(2)?.tier).toBe('Reach');
    expect(file.run.programView(1)).toBeNull();
    expect(file.run.programView(99)).toBeNull();
    file.select('Profile', 2);
    expect(file.run.programView(null)).toBeNull();
  });

  test('S4 Program: own columns are saved, but not over another program', () => {
    const file = ready();
    expect(file.run.saveProgram(2, 'Alder', [{ column: 'Notes', value: 'called them' }])).toEqual({
      ok: true,
      message: 'Saved.',
    });
    expect(file.values('List')[1]?.[5]).toBe('called them');
    const before = file.snapshot();
    expect(file.run.saveProgram(2, 'Birch', [{ column: 'Notes', value: 'x' }]).ok).toBe(false);
    expect(file.run.saveProgram(2, 'Alder', [{ column: 'Visa', value: 'x' }]).ok).toBe(false);
    expect(file.snapshot()).toEqual(before);
  });

  test('S4 List and Plan', () => {
    const file = ready();
    const list = file.run.listView(TODAY);
    expect(list.summary).toMatchObject({ programs: 3, applications: 3, min: 80, max: 120, verdict: 'Too few' });
    expect(list.summary.tiers).toEqual({ Safety: 1, Target: 0, Reach: 1, Ineligible: 1, 'Not enough data': 0 });
    expect(list.cost).toMatchObject({ total: 33, next: 11 });
    expect(list.findings[0]?.level).toBe('Stop');
    expect(file.run.showRows([2, 4])).toEqual({ ok: true, message: '' });
    expect(file.run.showRows([900]).ok).toBe(false);
    const plan = file.run.planView();
    expect(plan.positions[0]).toMatchObject({
      specialty: 'Internal Medicine',
      score: 232,
      matched: { q1: 240, median: 251, q3: 259 },
    });
    expect(plan.roadmap.length).toBeGreaterThan(5);
  });

  test('S4 What if: which programs move, and nothing is written', () => {
    const file = ready();
    const before = file.snapshot();
    expect(file.run.whatIfView('Step 2 CK', '245')).toEqual({
      field: 'Step 2 CK',
      value: '245',
      problem: '',
      moves: [{ from: 'Reach', to: 'Target', count: 1 }],
      programs: [{ row: 2, name: 'Alder', from: 'Reach', to: 'Target' }],
      same: 2,
    });
    expect(file.run.whatIfView('Step 2 CK', 'lots').problem).toBe(
      'Step 2 CK "lots" cannot be read: type a score such as 228.',
    );
    expect(file.snapshot()).toEqual(before);
  });

  test('S4 without a tracker every panel leads to Set up', () => {
    const file = openFile([{ name: 'Sheet1', cells: [] }]);
    expect(file.run.sidebarStart()).toMatchObject({ sheet: { state: 'none' }, profile: null });
    for (const panel of [
      () => file.run.listView(TODAY),
      () => file.run.programView(2),
      () => file.run.mentorView(),
      () => file.run.refreshLabels(),
    ])
      expect(panel).toThrow('Set up this sheet');
  });
});
