// Sheets in which not everything may be written or moved: protected parts, filters, hidden rows, merged cells. Refused in one sentence, nothing half done.

import { readText } from '../../src/import/source';
import { buildOnce, openFile, PROFILE, restoreLog, type OpenFile, type Tab } from './file';

beforeAll(buildOnce);
afterAll(restoreLog);

const TODAY = '2026-11-23';
const CHOICES = { tab: null, mapping: [], freezeHeader: true, withSample: true, volatileAccepted: false };
/** Two titles, the header in row 3, programs in rows 4 to 6; for 232 and J-1: Alder Safety, Birch Reach, Cedar Target or harder. */
const LIST: Tab = {
  name: 'List',
  rows: 30,
  columns: 6,
  cells: [
    ['My residency list 2027'],
    ['Copied in October'],
    ['Program', 'State', 'Visa', 'IMG %', 'Step 2 typical', 'Notes'],
    ['Birch', 'MA', 'J-1', 10, 250, 'first'],
    ['Alder', 'NY', 'J-1', 60, 225, ''],
    ['Cedar', 'TX', 'J-1', 40, 240, 'third'],
  ],
};
/** Set up, the labels stand in J to L, and the mentor's columns in G to I. */
const LABELS = 'J1:L30';

type Doing = (file: OpenFile) => { readonly ok?: boolean; readonly message?: string };

function importing(text: string): Doing {
  const { rows } = readText(text);
  return ({ run }) => {
    const { headerIndex, headers } = run.importLook(rows, []);
    const mapping = headers.flatMap(({ index, column }) => (column === null ? [] : [{ index, column }]));
    const choices = { headerIndex, mapping, remember: [], keepOthers: false, nameAlone: true };
    const { state } = run.importPlan(rows, choices);
    return run.importRun(rows, choices, { state, takeTheirs: [] });
  };
}

const DOINGS: Readonly<Record<string, Doing>> = {
  'S2 Set up': ({ run }) => run.setUpRun(CHOICES),
  'S2 Set up with a correction': ({ run }) =>
    run.setUpRun({ ...CHOICES, mapping: [{ header: 'State', column: 'City' }] }),
  'S4 saving the profile': ({ run }) => {
    run.saveProfile([{ field: 'US letters', value: '3' }]);
    return { ok: true };
  },
  'S4 saving a program': ({ run }) => run.saveProgram(5, 'Alder', [{ column: 'Notes', value: 'called' }]),
  'S5 Dashboard': ({ run }) => run.makeDashboard(TODAY),
  'S6 Refresh labels': ({ run }) => run.refreshLabels(),
  'S6 Sort by tier': ({ run }) => run.sortByTier(),
  'S8 Freeze': ({ run }) => run.freezeLabels(TODAY),
  'S8 Remove': ({ run }) => run.removeRun(),
  'S9 Import of a new row': importing('Program,State\nDogwood,OH\n'),
  'S9 Import into a blank': importing('Program,State,Notes\nAlder,NY,called\n'),
  'S9 Import of a new column': importing('Program,State,Deadline\nAlder,NY,2026-10-01\n'),
};

function fresh(): OpenFile {
  return openFile([LIST, PROFILE], 120);
}
function ready(): OpenFile {
  const file = fresh();
  expect(file.run.setUpRun(CHOICES).ok).toBe(true);
  return file;
}
function outcome(doing: Doing, file: OpenFile): string {
  try {
    const { ok = true, message = '' } = doing(file);
    return ok ? 'done' : message;
  } catch (problem) {
    return (problem as Error).message;
  }
}

interface Shut {
  readonly what: string;
  readonly open: () => OpenFile;
  readonly shut: (file: OpenFile) => object | undefined;
  readonly refused: readonly string[];
  readonly done: readonly string[];
}
const range =
  (place: string) =>
  ({ spreadsheet }: OpenFile) =>
    spreadsheet.getRange(place).protect();
const tab =
  (name: string) =>
  ({ spreadsheet }: OpenFile) =>
    spreadsheet.getSheetByName(name)?.protect();

/** What meets the protected cells is refused, and nothing else is. */
const SHUT: readonly Shut[] = [
  {
    what: 'the tab of programs, before Set up',
    open: fresh,
    shut: tab('List'),
    refused: ['S2 Set up', 'S2 Set up with a correction'],
    done: ['S4 saving the profile'],
  },
  {
    what: 'the tab of programs',
    open: ready,
    shut: tab('List'),
    refused: [
      'S4 saving a program',
      'S6 Refresh labels',
      'S6 Sort by tier',
      'S8 Freeze',
      'S8 Remove',
      'S9 Import of a new row',
      'S9 Import into a blank',
      'S9 Import of a new column',
    ],
    done: ['S4 saving the profile', 'S5 Dashboard'],
  },
  {
    what: 'the header row',
    open: ready,
    shut: range('List!A3:L3'),
    refused: ['S6 Refresh labels', 'S6 Sort by tier', 'S8 Freeze', 'S8 Remove', 'S9 Import of a new column'],
    done: ['S4 saving the profile', 'S4 saving a program', 'S9 Import of a new row', 'S9 Import into a blank'],
  },
  {
    what: 'the cells of one program',
    open: ready,
    shut: range('List!A5:F5'),
    refused: ['S4 saving a program', 'S6 Sort by tier', 'S9 Import into a blank'],
    done: ['S6 Refresh labels', 'S8 Freeze', 'S8 Remove', 'S9 Import of a new row', 'S5 Dashboard'],
  },
  {
    what: 'the labels',
    open: ready,
    shut: range(`List!${LABELS}`),
    refused: ['S6 Refresh labels', 'S6 Sort by tier', 'S8 Freeze', 'S8 Remove'],
    done: ['S4 saving the profile', 'S4 saving a program', 'S9 Import of a new row', 'S9 Import into a blank'],
  },
  {
    what: 'the Profile',
    open: ready,
    shut: tab('Profile'),
    refused: ['S2 Set up with a correction', 'S4 saving the profile'],
    done: ['S6 Refresh labels', 'S6 Sort by tier', 'S8 Freeze', 'S9 Import into a blank', 'S8 Remove'],
  },
];
const EACH = SHUT.flatMap(({ what, open, shut, refused, done }) => [
  ...refused.map((doing) => ({ what, doing, open, shut, isRefused: true })),
  ...done.map((doing) => ({ what, doing, open, shut, isRefused: false })),
]);

test.each(EACH)('$doing, $what protected: refused $isRefused', ({ doing, open, shut, isRefused }) => {
  const file = open();
  expect(shut(file)).toBeDefined();
  const before = file.snapshot();
  file.watch.person = 'editor@example.com';
  const said = outcome(DOINGS[doing] ?? (() => ({ ok: false })), file);
  if (!isRefused) {
    expect(said).toBe('done');
    return;
  }
  expect(said).toMatch(/protected.*Nothing was changed\.$/);
  expect(file.snapshot()).toEqual(before);
});

test('S2 a protection that only warns stops nothing', () => {
  const file = fresh();
  file.spreadsheet.getSheetByName('List')?.protect().setWarningOnly(true);
  file.watch.person = 'editor@example.com';
  expect(file.run.setUpRun(CHOICES).ok).toBe(true);
});

describe('what cannot be put back is asked about first', () => {
  test('S8 Remove: a sample row that may not be deleted', () => {
    const file = openFile([{ name: 'Sheet1', cells: [] }], 60);
    file.run.setUpRun(CHOICES);
    // A program of the person's own: then the tab stays and only the sample goes.
    file.write('Programs', 43, 3, [['Alder']]);
    file.spreadsheet.getRange('Programs!C20').protect();
    const before = file.snapshot();
    file.watch.person = 'editor@example.com';
    for (const doing of [file.run.removeRun, file.run.removeSample])
      expect(doing).toThrow('Part of the tab "Programs" is protected, and you may not change it: ask the file');
    expect(file.snapshot()).toEqual(before);
  });

  test('S8 Remove: a Dashboard with a protected cell; S5 the Dashboard is not made again', () => {
    const file = ready();
    file.run.makeDashboard(TODAY);
    file.spreadsheet.getRange('Dashboard!A2').protect();
    const before = file.snapshot();
    file.watch.person = 'editor@example.com';
    expect(() => file.run.removeRun()).toThrow('Part of the tab "Dashboard" is protected');
    expect(() => file.run.makeDashboard('2026-12-01')).toThrow('Part of the tab "Dashboard" is protected');
    expect(file.snapshot()).toEqual(before);
  });

  test('S9 an import with a new column is not taken back when that column was protected since', () => {
    const file = ready();
    expect(DOINGS['S9 Import of a new column']?.(file).ok).toBe(true);
    file.spreadsheet.getRange('List!J20').protect();
    const before = file.snapshot();
    file.watch.person = 'editor@example.com';
    expect(() => file.run.importUndo(null)).toThrow('Part of the tab "List" is protected');
    expect(file.snapshot()).toEqual(before);
    file.watch.person = undefined;
    expect(file.run.importUndo(null).ok).toBe(true);
  });
});

describe('filters, hidden rows, merged cells', () => {
  const programs = (file: OpenFile) =>
    file
      .values('List')
      .slice(3)
      .map(([name]) => name)
      .filter((name) => name !== '');

  test('S2 S6 S8 S9 a filter that hides nothing stays, and everything works', () => {
    const file = fresh();
    file.spreadsheet.getRange('List!A3:F6').createFilter();
    for (const doing of ['S2 Set up', 'S6 Refresh labels', 'S6 Sort by tier', 'S9 Import of a new row', 'S8 Remove']) {
      expect([doing, outcome(DOINGS[doing] ?? (() => ({})), file)]).toEqual([doing, 'done']);
      expect(file.spreadsheet.getSheetByName('List')?.getFilter()).not.toBeNull();
    }
    expect(programs(file)).toEqual(['Alder', 'Cedar', 'Birch', 'Dogwood']);
  });

  test.each([
    ['by hand', (file: OpenFile) => file.spreadsheet.getSheetByName('List')?.hideRows(5)],
    [
      'by a filter',
      (file: OpenFile) => {
        file.spreadsheet.getRange('List!A3:F6').createFilter();
        const sheetId = file.model.getters.getActiveSheetId();
        const value = { filterType: 'values' as const, hiddenValues: ['NY'] };
        file.model.dispatch('UPDATE_FILTER', { sheetId, col: 1, row: 2, value });
      },
    ],
  ])('S6 Sort is refused while rows are hidden %s: a hidden row would hide another program', (_how, hide) => {
    const file = ready();
    hide(file);
    const before = file.snapshot();
    expect((before as { tabs: { hidden: unknown }[] }).tabs[0]?.hidden).toEqual([4]);
    expect(() => file.run.sortByTier()).toThrow(
      'Some rows are hidden, by a filter or by hand: show all of them first, then sort. Nothing was changed.',
    );
    expect(file.snapshot()).toEqual(before);
  });

  test('S2 S6 S9 hidden rows are set up, labelled and filled like the others, and stay hidden', () => {
    const file = fresh();
    file.spreadsheet.getSheetByName('List')?.hideRows(5);
    for (const doing of ['S2 Set up', 'S6 Refresh labels', 'S9 Import into a blank', 'S8 Freeze'])
      expect([doing, outcome(DOINGS[doing] ?? (() => ({})), file)]).toEqual([doing, 'done']);
    expect(file.spreadsheet.getSheetByName('List')?.isRowHiddenByUser(5)).toBe(true);
    expect(file.values('List')[4]?.[5]).toBe('called');
    expect(file.values('List')[4]?.[9]).toBe('Safety');
  });

  test('S6 Sort is refused where rows are merged', () => {
    const file = ready();
    file.spreadsheet.getRange('List!B5:B6').merge();
    const before = file.snapshot();
    expect(file.run.sortByTier()).toEqual({
      ok: false,
      message: 'Some rows below the header hold merged cells, which cannot be sorted. Unmerge them first.',
    });
    expect(file.snapshot()).toEqual(before);
  });

  test('S2 merged titles stay; a header that cannot be frozen, because a merged cell crosses it, stops Set up whole', () => {
    const file = fresh();
    file.spreadsheet.getRange('List!A1:F1').merge();
    expect(file.run.setUpRun(CHOICES).ok).toBe(true);
    expect(file.spreadsheet.getRange('List!A1').isPartOfMerge()).toBe(true);
    expect(file.spreadsheet.getSheetByName('List')?.getFrozenRows()).toBe(3);

    const crossed = fresh();
    crossed.spreadsheet.getRange('List!F3:F4').merge();
    const before = crossed.snapshot();
    expect(() => crossed.run.setUpRun(CHOICES)).toThrow(/merged cell\. Nothing was changed\.$/);
    expect(crossed.snapshot()).toEqual(before);
    expect(crossed.run.setUpRun({ ...CHOICES, freezeHeader: false }).ok).toBe(true);
  });

  test('S2 S6 columns and rows that the person froze stay frozen', () => {
    const file = fresh();
    const sheet = file.spreadsheet.getSheetByName('List');
    sheet?.setFrozenRows(3);
    sheet?.setFrozenColumns(1);
    for (const doing of ['S2 Set up', 'S6 Sort by tier', 'S8 Freeze', 'S6 Refresh labels', 'S8 Remove'])
      expect([doing, outcome(DOINGS[doing] ?? (() => ({})), file)]).toEqual([doing, 'done']);
    expect([sheet?.getFrozenRows(), sheet?.getFrozenColumns()]).toEqual([3, 1]);
  });
});
