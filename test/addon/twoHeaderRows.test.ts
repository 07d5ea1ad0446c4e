// H1 a tracker whose header has two rows, in a sheet (S2, S6, S8, S9): both stay above the programs, and the labels beside them.

import { readText } from '../../src/import/source';
import { asRead } from '../import/sheet';
import { buildOnce, openFile, PROFILE, restoreLog, type OpenFile } from './file';

beforeAll(buildOnce);
afterAll(restoreLog);

const CHOICES = { tab: null, mapping: [], freezeHeader: true, withSample: false, volatileAccepted: false };
/** Without its second row the minimum would be read as a typical score, and "Min" as a program. */
const GROUPED = [
  ['Program', 'State', 'Visa', '', 'Step 2 CK', '', 'IMG'],
  ['', '', 'J-1', 'H-1B', 'Avg', 'Min', '%'],
  ['Birch Medical Center', 'MA', 'No', 'No', 250, 240, 10],
  ['Alder Hospital', 'NY', 'Yes', 'No', 225, 215, 60],
];
const TITLED = [['My list'], ...GROUPED];
const labelsOf = (file: OpenFile) => file.values('List').map((row) => row.slice(10, 12));

describe('a header of two rows', () => {
  test.each([
    ['from the first row on', GROUPED, 0],
    ['below a title', TITLED, 1],
  ])(
    'S2 %s: one formula a label, in the header’s first row; both rows are frozen and neither is a program',
    (_, cells, above) => {
      const file = openFile([{ name: 'List', cells }, PROFILE]);
      const view = file.run.setUpPreview(null);
      expect(view).toMatchObject({ kind: 'adopt', headerRow: above + 1, headerIsFrozen: false });
      expect(view.mapping.map(({ column }) => column)).toEqual([
        ...['Program', 'State', 'J-1', 'H-1B', 'Step 2 typical', 'Step 2 min', 'IMG %'],
      ]);
      expect(file.run.setUpRun(CHOICES).ok).toBe(true);
      expect(file.spreadsheet.getSheetByName('List')?.getFrozenRows()).toBe(above + 2);
      const labels = labelsOf(file).slice(above);
      expect(labels.map(([tier]) => tier)).toEqual(['Tier', '', 'Ineligible', 'Safety']);
      expect(labels.map(([, visa]) => String(visa).slice(0, 4))).toEqual(['Visa', '', 'No: ', 'OK: ']);
      // A second time there is nothing to add.
      expect(file.run.setUpPreview(null)).toMatchObject({ adds: [], headerIsFrozen: true });
    },
  );

  test('S6 S8 sorting, freezing and refreshing leave both rows where they are', () => {
    const file = openFile([{ name: 'List', cells: GROUPED }, PROFILE]);
    file.run.setUpRun(CHOICES);
    expect(file.run.sortByTier().ok).toBe(true);
    const names = () => file.values('List').map(([name]) => name);
    expect(names()).toEqual(['Program', '', 'Alder Hospital', 'Birch Medical Center']);
    expect(file.values('List')[1]?.slice(0, 7)).toEqual(GROUPED[1]);
    expect(file.run.freezeLabels('2026-09-20').ok).toBe(true);
    expect(file.formula('List!K1')).toBe('');
    expect(labelsOf(file).map(([tier]) => tier)).toEqual(['Tier', '', 'Safety', 'Ineligible']);
    expect(file.run.refreshLabels().ok).toBe(true);
    expect(file.formula('List!K1')).not.toBe('');
    expect(labelsOf(file).map(([tier]) => tier)).toEqual(['Tier', '', 'Safety', 'Ineligible']);
  });

  test('S9 rows of a file with one go below it, and into the columns that both rows name', () => {
    const file = openFile([{ name: 'List', cells: GROUPED }, PROFILE]);
    file.run.setUpRun(CHOICES);
    const text = [
      'Hospital,State,Visas,,Step 2,,IMG,Parking',
      ',,J1,H1B,Minimum,Average,%,',
      'Cedar Hospital,TX,Yes,Yes,210,228,55,free',
    ].join('\n');
    const { rows, lines } = readText(text);
    const look = file.run.importLook(rows, lines);
    expect(look.headers.map(({ column }) => column)).toEqual([
      ...['Program', 'State', 'J-1', 'H-1B', 'Step 2 min', 'Step 2 typical', 'IMG %', null],
    ]);
    const choices = asRead(look, { keepOthers: true });
    const plan = file.run.importPlan(rows, choices);
    expect(plan.counts).toMatchObject({ added: 1, skipped: 0 });
    expect(file.run.importRun(rows, choices, { state: plan.state, takeTheirs: [] }).message).not.toBe('');
    const values = file.values('List');
    const at = (header: string) => values[0]?.indexOf(header) ?? -1;
    expect(values[4]?.slice(0, 7)).toEqual(['Cedar Hospital', 'TX', 'Yes', 'Yes', 228, 210, 55]);
    expect(values[4]?.[at('Parking')]).toBe('free');
    expect(values[4]?.[at('Tier')]).toBe('Safety');
  });
});
