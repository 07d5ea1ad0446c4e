// The service may fail at any one call: afterwards the sheet is as it was before, or as it is after a run without failure.

import { buildOnce, openFile, restoreLog, type OpenFile, type Tab } from './file';

beforeAll(buildOnce);
afterAll(restoreLog);

const TODAY = '2026-11-23';
const CHOICES = { tab: null, mapping: [], freezeHeader: true, withSample: true, volatileAccepted: false };

/** A tracker of somebody's own: titles above the header, and no Profile tab yet. */
const OWN: readonly Tab[] = [
  {
    name: 'My list',
    rows: 8,
    columns: 5,
    cells: [
      ['My residency list 2027', '', '', '', ''],
      ['Program Name', 'State', 'Visas Sponsored', '% IMG', 'Average Step 2'],
      ['Alder Hospital', 'NY', 'J-1', '60%', 225],
      ['Birch Medical Center', 'MA', 'H-1B only', '10%', 250],
      ['Cedar Clinic', 'TX', 'J-1', '40%', 240],
    ],
  },
];
const PROFILE: Tab = {
  name: 'Profile',
  rows: 20,
  columns: 3,
  cells: [
    ['Field', 'Value'],
    ['Step 2 CK', 232],
    ['Graduation year', 2024],
    ['ECFMG certified', 'Yes'],
    ['USCE months', 3],
  ],
};

function ready(): OpenFile {
  const file = openFile([...OWN, PROFILE]);
  expect(file.run.setUpRun(CHOICES).ok).toBe(true);
  return file;
}
/** The Tier formula misses the columns that were added since. */
function outdated(): OpenFile {
  const file = ready();
  file.write('My list', 2, 9, [["=TIER('My list'!A2:E; PROFILE)"]]);
  return file;
}
function frozen(): OpenFile {
  const file = ready();
  expect(file.run.freezeLabels(TODAY).ok).toBe(true);
  return file;
}
function withDashboard(): OpenFile {
  const file = ready();
  expect(file.run.makeDashboard(TODAY).ok).toBe(true);
  return file;
}

interface Action {
  readonly name: string;
  readonly open: () => OpenFile;
  readonly run: (file: OpenFile) => object;
  /** 1 = every call fails once; a large file takes only every so many. */
  readonly step?: number;
}

const ACTIONS: readonly Action[] = [
  {
    name: 'S2 Set up of an empty file',
    step: 4,
    open: () => openFile([{ name: 'Sheet1', cells: [] }]),
    run: ({ run }) => run.setUpRun({ ...CHOICES, withSample: false }),
  },
  { name: 'S2 Set up of a tracker', open: () => openFile(OWN), run: ({ run }) => run.setUpRun(CHOICES) },
  {
    name: 'S2 Set up with a corrected mapping',
    open: ready,
    run: ({ run }) => run.setUpRun({ ...CHOICES, mapping: [{ header: 'State', column: 'City' }] }),
  },
  { name: 'S6 Refresh labels', open: outdated, run: ({ run }) => run.refreshLabels() },
  { name: 'S8 Refresh of frozen labels', open: frozen, run: ({ run }) => run.refreshLabels() },
  { name: 'S6 Sort by tier', open: ready, run: ({ run }) => run.sortByTier() },
  { name: 'S8 Freeze', open: ready, run: ({ run }) => run.freezeLabels(TODAY) },
  { name: 'S8 Remove', open: ready, run: ({ run }) => run.removeRun() },
  { name: 'S5 Dashboard', open: ready, run: ({ run }) => run.makeDashboard(TODAY) },
  { name: 'S5 Dashboard made again', open: withDashboard, run: ({ run }) => run.makeDashboard('2026-12-01') },
  { name: 'S7 Mentor review', open: ready, run: ({ run }) => run.makeMentorReview(TODAY) },
  {
    name: 'S4 saving the profile',
    open: ready,
    run: ({ run }) =>
      run.saveProfile([
        { field: 'Step 2 CK', value: '240' },
        { field: 'US letters', value: '3' },
      ]),
  },
];

/** Sheet ids are new for each tab that is made; what is compared is everything else. */
function shape(file: OpenFile): string {
  const ids = new Map(file.model.getters.getSheetIds().map((id) => [id, file.model.getters.getSheetName(id)]));
  return JSON.stringify(file.snapshot(), (key, value: unknown) =>
    key === 'sheetId' || key === '_sheetId' ? (ids.get(String(value)) ?? value) : value,
  );
}

test.each(ACTIONS)('$name: whichever call fails, nothing is left half done', ({ open, run, step = 1 }) => {
  const whole = open();
  run(whole);
  const calls = whole.watch.calls.length;
  const after = shape(whole);
  expect(calls).toBeGreaterThan(5);

  let file = open();
  const before = shape(file);
  expect(after).not.toBe(before);
  for (let call = 1; call <= calls; call += step) {
    file.watch.failing = call;
    let message = '';
    try {
      run(file);
    } catch (problem) {
      message = (problem as Error).message;
    }
    file.watch.failing = 0;
    const now = shape(file);
    if (now !== before && now !== after)
      throw new Error(
        `Half done after call ${call} (${file.watch.calls[call - 1] ?? ''}): ${message}\n${difference(before, now)}\n${difference(after, now)}`,
      );
    if (now === before) expect(message).toMatch(/Service error|busy|still at work/);
    else file = open();
  }
});

function difference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return `…${a.slice(Math.max(0, at - 120), at + 160)}\n…${b.slice(Math.max(0, at - 120), at + 160)}`;
}
