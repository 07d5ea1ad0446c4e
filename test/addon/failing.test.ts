// The service may fail at any one call: afterwards the sheet is as it was before, or as it is after a run without failure.

import { SAMPLE_PROFILE, SAMPLE_PROGRAMS } from '../../src/reference/sample';
import { readText } from '../../src/import/source';
import { buildOnce, openFile, PROFILE, restoreLog, type OpenFile, type Tab } from './file';

beforeAll(buildOnce);
afterAll(restoreLog);

const TODAY = '2026-11-23';
const CHOICES = { tab: null, mapping: [], freezeHeader: true, withSample: true, volatileAccepted: false };
/** Enough for the sample, the fields of a profile, and a Dashboard. */
const NEW_TAB_ROWS = 120;

/** A tracker of somebody's own: two titles above the header, and no Profile tab yet. */
const OWN: readonly Tab[] = [
  {
    name: 'My list',
    rows: 9,
    columns: 6,
    cells: [
      ['My residency list 2027'],
      ['Copied from FREIDA in October'],
      ['Program Name', 'Program Id', 'State', 'Visas Sponsored', '% IMG', 'Average Step 2'],
      ['Alder Hospital', '1402421096', 'NY', 'J-1', '60%', 225],
      ['Birch Medical Center', '1402421097', 'MA', 'H-1B only', '10%', 250],
      ['Cedar Clinic', '1402421098', 'TX', 'J-1', '40%', 240],
    ],
  },
];
const SAMPLE: readonly Tab[] = [
  { name: 'Programs', rows: 60, columns: 40, cells: SAMPLE_PROGRAMS },
  { name: 'Profile', rows: 60, columns: 3, cells: SAMPLE_PROFILE },
];

const empty = (): OpenFile => openFile([{ name: 'Sheet1', cells: [] }], NEW_TAB_ROWS);
const own = (): OpenFile => openFile(OWN, NEW_TAB_ROWS);
const sample = (): OpenFile => openFile(SAMPLE, NEW_TAB_ROWS);

/** The file after something was done in it. */
function after(open: () => OpenFile, ...steps: readonly ((file: OpenFile) => unknown)[]): () => OpenFile {
  return () => {
    const file = open();
    for (const step of steps) step(file);
    return file;
  };
}
const setUp = ({ run }: OpenFile): void => expect(run.setUpRun(CHOICES).ok).toBe(true);
const freeze = ({ run }: OpenFile): void => expect(run.freezeLabels(TODAY).ok).toBe(true);
const dashboard = ({ run }: OpenFile): void => expect(run.makeDashboard(TODAY).ok).toBe(true);
/** A formula that somebody typed into the column beside the labels. */
const typed = (file: OpenFile): void => {
  file.spreadsheet.getSheetByName('My list')?.insertColumnsAfter(12, 1);
  file.write('My list', 3, 13, [['Mine'], ['=TIER(ROW())']]);
};
const ready = after(() => openFile([...OWN, PROFILE], NEW_TAB_ROWS), setUp);
const sampleReady = after(sample, setUp);

interface Action {
  readonly name: string;
  readonly open: () => OpenFile;
  readonly run: (file: OpenFile) => object;
}

/** Imports a file of this text, as the panel does it; every difference is settled for the file. */
function importing(text: string): Action['run'] {
  const { rows } = readText(text);
  return ({ run, watch }) => {
    const { failing } = watch;
    watch.failing = 0;
    const { headerIndex, headers } = run.importLook(rows, []);
    const mapping = headers.flatMap(({ index, column }) => (column === null ? [] : [{ index, column }]));
    const choices = { headerIndex, mapping, remember: [], keepOthers: true, nameAlone: true };
    const { state, conflicts } = run.importPlan(rows, choices);
    watch.failing = failing;
    return run.importRun(rows, choices, { state, takeTheirs: conflicts.map(({ id }) => id) });
  };
}
const INCOMING = `Hospital,ACGME ID,State,J1 visa,IMG,Step 2 cutoff,Comments
Alder Hospital,1402421096,New York,Yes,55%,220,=1+1
Birch Medical Center,,Massachusetts,,,230+,
Dogwood Hospital,0401100210,TX,no,0.3,,+1 617 555 0100
`;

const ACTIONS: readonly Action[] = [
  { name: 'S2 Set up of an empty file', open: empty, run: ({ run }) => run.setUpRun(CHOICES) },
  { name: 'S2 Set up of the sample', open: sample, run: ({ run }) => run.setUpRun(CHOICES) },
  { name: 'S2 Set up of a tracker with its header in row 3', open: own, run: ({ run }) => run.setUpRun(CHOICES) },
  {
    name: 'S2 Set up with a corrected mapping',
    open: ready,
    run: ({ run }) => run.setUpRun({ ...CHOICES, mapping: [{ header: 'State', column: 'City' }] }),
  },
  {
    name: 'S6 Refresh labels: the Tier formula misses columns that were added since',
    open: after(ready, (file) => file.write('My list', 3, 10, [["=TIER('My list'!A3:F; PROFILE)"]])),
    run: ({ run }) => run.refreshLabels(),
  },
  { name: 'S8 Freeze', open: ready, run: ({ run }) => run.freezeLabels(TODAY) },
  { name: 'S8 Refresh of frozen labels', open: after(ready, freeze), run: ({ run }) => run.refreshLabels() },
  { name: 'S6 Link formulas', open: after(ready, typed), run: ({ run }) => run.linkFormulas() },
  { name: 'S6 Sort by tier', open: ready, run: ({ run }) => run.sortByTier() },
  { name: 'S6 Sort by tier (the sample)', open: sampleReady, run: ({ run }) => run.sortByTier() },
  { name: 'S8 Remove', open: ready, run: ({ run }) => run.removeRun() },
  { name: 'S8 Remove (the sample)', open: sampleReady, run: ({ run }) => run.removeRun() },
  { name: 'S2 The sample rows removed', open: sampleReady, run: ({ run }) => run.removeSample() },
  { name: 'S5 Dashboard', open: ready, run: ({ run }) => run.makeDashboard(TODAY) },
  { name: 'S5 Dashboard made again', open: after(ready, dashboard), run: ({ run }) => run.makeDashboard('2026-12-01') },
  { name: 'S7 Mentor review', open: ready, run: ({ run }) => run.makeMentorReview(TODAY) },
  {
    name: 'S4 saving the profile',
    open: ready,
    run: ({ run }) =>
      run.saveProfile([
        { field: 'Step 2 CK', value: '240' },
        { field: 'Practice scores', value: '221, 228, 231' },
        { field: 'US letters', value: '5' },
      ]),
  },
  {
    name: 'S4 saving a program',
    open: after(ready, (file) => file.write('My list', 3, 6, [['Next step']])),
    run: ({ run }) => run.saveProgram(4, 'Alder Hospital', [{ column: 'Next step', value: 'Write to them' }]),
  },
  { name: 'S9 Import', open: ready, run: importing(INCOMING) },
  { name: 'S9 Import into an empty file', open: empty, run: importing(INCOMING) },
  { name: 'S9 Import taken back', open: after(ready, importing(INCOMING)), run: ({ run }) => run.importUndo(null) },
];

/** Sheet ids are new for each tab that is made; what is compared is everything else. */
function shape(file: OpenFile): string {
  const ids = new Map(file.model.getters.getSheetIds().map((id) => [id, file.model.getters.getSheetName(id)]));
  return JSON.stringify(file.snapshot(), (key, value: unknown) =>
    key === 'sheetId' || key === '_sheetId' ? (ids.get(String(value)) ?? value) : value,
  );
}

test.each(ACTIONS)('$name: whichever call fails, nothing is left half done', ({ open, run }) => {
  const whole = open();
  run(whole);
  const calls = whole.watch.calls.length;
  const done = shape(whole);

  let file = open();
  const before = shape(file);
  expect(done).not.toBe(before);
  for (let call = 1; call <= calls; call++) {
    file.watch.failing = call;
    let message = '';
    try {
      run(file);
    } catch (problem) {
      message = (problem as Error).message;
    }
    file.watch.failing = 0;
    const now = shape(file);
    if (now !== before && now !== done)
      throw new Error(
        `Half done after call ${call} (${file.watch.calls[call - 1] ?? ''}): ${message}\n${difference(before, now)}\n${difference(done, now)}`,
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
