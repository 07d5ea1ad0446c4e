// S9: what becomes of each row of a file, which cells are filled, and what is never overwritten.

import { readProfile } from '../../src/reading/profile';
import { planOf, Tab, targetOf } from './sheet';

const profile = readProfile([['Specialties', 'Internal Medicine']]);
const HEADER = ['Program', 'Code', 'State', 'J-1', 'IMG %', 'Step 2 min', 'Notes'];
const tracker = (...rows: (string | number | boolean)[][]): Tab => new Tab([[...HEADER], ...rows]);
const outcomes = (plan: ReturnType<typeof planOf>) => plan.report.map(({ line, outcome, row }) => [line, outcome, row]);

describe('rows', () => {
  test('S9 a new program is added below the last one, codes as text with their zeros', () => {
    const tab = tracker(['St. Mary Hospital', '1402421096', 'MA', 'Yes', 45, 220, '']);
    const plan = planOf('Hospital name,ACGME ID,State\nRiverside,0401100209,NY\nLakeside,804821087.0,IL', tab, profile);
    expect(outcomes(plan)).toEqual([
      [2, 'added', 3],
      [3, 'added', 4],
    ]);
    tab.apply(plan.writes);
    expect(tab.cells[2]?.slice(0, 3)).toEqual(['Riverside', '0401100209', 'NY']);
    expect(tab.cells[3]?.slice(0, 3)).toEqual(['Lakeside', '0804821087', 'IL']);
    expect([...tab.text].sort()).toEqual(['B3', 'B4']);
  });

  test('S9 only empty cells are filled, and where both say the same nothing happens', () => {
    const tab = tracker(['St. Mary Hospital', 402421096, 'Massachusetts', '', '', 220, 'mine']);
    const plan = planOf('Program,Code,State,J1 visa,IMG,Min Step 2\nSt Mary,0402421096,MA,Yes,45%,220', tab, profile);
    expect(outcomes(plan)).toEqual([[2, 'updated', 2]]);
    expect(plan.conflicts).toEqual([]);
    tab.apply(plan.writes);
    expect(tab.cells[1]).toEqual(['St. Mary Hospital', 402421096, 'Massachusetts', 'Yes', 45, 220, 'mine']);
  });

  test('S9 what differs is asked about and stays until it is chosen', () => {
    const make = () => tracker(['St. Mary Hospital', '1402421096', 'MA', 'No', 45, 220, '']);
    const text = 'Program,Code,J-1,IMG %\nSt. Mary Hospital,1402421096,Yes,50%';
    const asked = planOf(text, make(), profile);
    expect(asked.conflicts.map(({ header, mine, theirs }) => [header, mine, theirs])).toEqual([
      ['J-1', 'No', 'Yes'],
      ['IMG %', '45', '50%'],
    ]);
    expect(asked.writes).toEqual([]);
    const [first] = asked.conflicts;
    const tab = make();
    tab.apply(planOf(text, tab, profile, {}, [first?.id ?? '']).writes);
    expect(tab.cells[1]?.slice(3, 5)).toEqual(['Yes', 45]);
  });

  test.each([
    ["St. Mary's Hospital", "Saint Mary's Hospital Program"],
    ['Univ of Lakeside Medical Ctr', 'University of Lakeside Medical Center'],
    ['Smith & Jones Hospital', 'Smith and Jones Hospital'],
    ['Hôpital Général', 'Hopital General'],
    ['Mt. Sinai - Riverside', 'Mount Sinai Riverside'],
  ])('S9 L6 %s is %s', (mine, theirs) => {
    const tab = tracker([mine, '', 'NY', '', '', '', '']);
    const plan = planOf(`Program\tState\tJ-1\n${theirs}\tNew York\tYes`, tab, profile);
    expect(outcomes(plan)).toEqual([[2, 'updated', 2]]);
  });

  test.each([
    ['1402421096', '1402421096'],
    [402421096, '402421096.0'],
    ['0402421096', '402421096'],
    ['402421096.0', '0402421096'],
  ])('S9 L6 code %s is %s, whatever the names', (mine, theirs) => {
    const tab = tracker(['One name', mine, 'NY', '', '', '', '']);
    expect(outcomes(planOf(`Program,Code,J-1\nAnother name,${theirs},Yes`, tab, profile))).toEqual([[2, 'updated', 2]]);
  });

  test('S9 L6 the same name in another state, or with another code, is another program', () => {
    const tab = tracker(["St. Mary's", '1402421096', 'NY', '', '', '', '']);
    const plan = planOf("Program,Code,State\nSt Mary's,,CT\nSt Mary's,1402421097,NY", tab, profile);
    expect(outcomes(plan)).toEqual([
      [2, 'added', 3],
      [3, 'added', 4],
    ]);
  });

  test('S9 a file without places: the only program of that name is it, unless the person says no', () => {
    const make = () =>
      tracker(
        ["St. Mary's", '', 'NY', '', '', '', ''],
        ['Twin', '', 'NY', '', '', '', ''],
        ['Twin', '', 'CT', '', '', '', ''],
      );
    const text = "Program,J-1\nSaint Mary's,Yes\nTwin,Yes";
    const plan = planOf(text, make(), profile);
    expect(outcomes(plan)).toEqual([
      [2, 'updated', 2],
      [3, 'added', 5],
    ]);
    expect(plan.byNameAlone).toBe(1);
    const apart = planOf(text, make(), profile, { nameAlone: false });
    expect(outcomes(apart)[0]).toEqual([2, 'added', 5]);
    expect(apart.report[0]?.why).toContain('Row 2 has the same name');
  });

  test('S9 rows that are no program are told with the reason, blank ones are not', () => {
    const tab = tracker();
    const plan = planOf(
      'Program,State,J-1\nRiverside,NY,Yes\n,,\nProgram,State,J-1\n,CT,Yes\nRiverside,NY,Yes',
      tab,
      profile,
    );
    expect(plan.report.map(({ line, outcome, why }) => [line, outcome, why])).toEqual([
      [2, 'added', 'New on your list.'],
      [4, 'skipped', 'Repeats the header.'],
      [5, 'skipped', 'Names no program: no name and no code, or only a heading, a total or a remark.'],
      [6, 'skipped', 'The same program as row 2 of the file.'],
    ]);
    expect(plan.counts).toEqual({ added: 1, updated: 0, unchanged: 0, skipped: 3 });
  });

  test('S9 a program that stands twice in the file is put together, the first one counts', () => {
    const tab = tracker();
    const plan = planOf(
      'Program,Code,J-1,Step 2 min\nRiverside,1402421096,,225\nRiverside Hospital,1402421096,Yes,230',
      tab,
      profile,
    );
    tab.apply(plan.writes);
    expect(tab.cells[1]?.slice(0, 6)).toEqual(['Riverside', '1402421096', '', 'Yes', '', 225]);
    expect(plan.report[1]?.why).toBe(
      'The same program as row 2 of the file. It adds: J-1. Where they differ (Step 2 min), row 2 counts.',
    );
  });

  test('S9 facts that cannot all be true are told on their row', () => {
    const plan = planOf('Program,IMG %,Non-US IMG %\nRiverside,20%,35%', tracker(), profile);
    expect(plan.report[0]?.why).toContain('35%');
  });

  test('S9 importing the same file twice changes nothing the second time', () => {
    const text =
      'Program,Code,City,State,J-1,IMG %,Step 2 min,Deadline,Status,Notes,Salary\nA,0401100209,"Boston, MA",,x,0.45,230+,"September 28, 2026",applied,=1+1,70k\nB,1402421096,Bronx,NY,case by case,1%,~230,9/27/2026,,-,';
    const tab = new Tab([
      ['Program', 'Code', 'City', 'State', 'J-1', 'IMG %', 'Step 2 min', 'Deadline', 'Status', 'Notes'],
    ]);
    tab.apply(planOf(text, tab, profile, { keepOthers: true }).writes);
    const again = planOf(text, tab, profile, { keepOthers: true });
    expect(again.report.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
    expect(again.conflicts).toEqual([]);
    expect(again.writes).toEqual([]);
  });
});

describe('cells', () => {
  test.each([
    '=1+1',
    '+1 617 555 0100',
    '-5',
    '@home',
    '\tx',
    '=HYPERLINK("http://x.y";"z")',
    "'quoted",
    '15/18',
    '3-5',
    'true',
    '2026',
    '007',
  ])('S9 %j stays text in a column of words', (text) => {
    const tab = tracker();
    const plan = planOf(`Program,Notes\nRiverside,"${text.replace(/"/g, '""')}"`, tab, profile);
    tab.apply(plan.writes);
    expect(tab.cells[1]?.[6]).toBe(text);
  });

  test.each(['=1+1', '@x1', "'12"])('S9 %j stays text in a column of codes', (code) => {
    const tab = tracker();
    tab.apply(planOf(`Program,Code\nRiverside,${code}\nLakeside,1402421096`, tab, profile).writes);
    expect(tab.cells[1]?.[1]).toBe(code);
    expect(tab.text.has('B2')).toBe(false);
    expect(tab.text.has('B3')).toBe(true);
  });

  test('S9 H4 shares are written on the scale of the column that takes them', () => {
    const percent = tracker(['A', '', 'NY', '', 45, '', '']);
    percent.apply(planOf('Program,State,IMG %\nB,NY,0.3\nC,NY,0.005\nD,NY,1\nE,NY,0', percent, profile).writes);
    expect(percent.cells.slice(2).map((row) => row[4])).toEqual([30, '0.5%', 100, 0]);
    const fraction = tracker(['A', '', 'NY', '', 0.45, '', '']);
    fraction.apply(planOf('Program,State,IMG %\nB,NY,30%\nC,NY,0.5%\nD,NY,100%', fraction, profile).writes);
    expect(fraction.cells.slice(2).map((row) => row[4])).toEqual([0.3, 0.005, 1]);
  });

  test('S9 limits are compared as the tracker reads them: years in its season, scores of their own exam', () => {
    const tab = new Tab([
      ['Program', 'State', 'Grad years max', 'Step 2 min', 'Step 1 min'],
      ['A', 'NY', 7, 230, 220],
      ['B', 'NY', 7, 230, 220],
    ]);
    const cells = '"Step 1: 220, Step 2: 230","Step 1: 220, Step 2: 230"';
    const text = `Program,State,Grad years max,Step 2 min,Step 1 min\nA,NY,2019 or later,${cells}\nB,NY,2020 or later,${cells}`;
    const { conflicts } = planOf(text, tab, readProfile([['Season', 2027]]));
    // 2027 - 1 - 2019 = 7, and for 2020 it is 6 (P1).
    expect(conflicts.map(({ name, header, theirs }) => [name, header, theirs])).toEqual([
      ['B', 'Grad years max', '2020 or later'],
    ]);
  });

  test('S9 what says nothing fills nothing: N/A, ?, [], an error', () => {
    const tab = tracker(['A', '', 'NY', '', '', '', '']);
    const plan = planOf('Program,State,J-1,IMG %,Notes\nA,NY,N/A,?,#N/A\nB,NY,[],-,', tab, profile);
    tab.apply(plan.writes);
    expect(tab.cells[1]).toEqual(['A', '', 'NY', '', '', '', '']);
    expect(tab.cells[2]).toEqual(['B', '', 'NY', '', '', '', '']);
  });

  test('S9 H7 a city brings its state where the list has a column for it', () => {
    const tab = new Tab([['Program', 'City', 'State']]);
    tab.apply(planOf('Program,Location\nRiverside,"Boston, Massachusetts"', tab, profile).writes);
    expect(tab.cells[1]).toEqual(['Riverside', 'Boston', 'MA']);
  });

  test('S9 H6 one column of two kinds of codes goes into two', () => {
    const tab = new Tab([['Program', 'Code', 'NRMP code']]);
    tab.apply(planOf('Program,Program code\nA,1402421096\nB,1403140C0', tab, profile).writes);
    expect(tab.cells.slice(1)).toEqual([
      ['A', '1402421096', ''],
      ['B', '', '1403140C0'],
    ]);
  });

  test('S9 a checkbox takes a yes as a tick and keeps other words', () => {
    const tab = new Tab([
      ['Program', 'State', 'Connection'],
      ['A', 'NY', false],
      ['B', 'NY', false],
    ]);
    tab.apply(planOf('Program,State,Connection\nA,NY,Yes\nB,NY,no\nC,NY,Dr. Lee', tab, profile, {}, [], [3]).writes);
    expect(tab.cells.slice(1).map((row) => row[2])).toEqual([true, false, 'Dr. Lee']);
  });

  test('S9 a column without a meaning goes into the one of its name, or along as a new one when asked', () => {
    const make = () =>
      new Tab([
        ['Program', 'Salary'],
        ['A', ''],
      ]);
    const text = 'Program,Salary,Vibe\nA,70k,good\nB,65k,';
    const tab = make();
    tab.apply(planOf(text, tab, profile).writes);
    expect(tab.cells).toEqual([
      ['Program', 'Salary'],
      ['A', '70k'],
      ['B', '65k'],
    ]);
    const along = make();
    const plan = planOf(text, along, profile, { keepOthers: true });
    expect(plan.newColumns).toEqual(['Vibe']);
    along.apply(plan.writes);
    expect(along.cells).toEqual([
      ['Program', 'Salary', 'Vibe'],
      ['A', '70k', 'good'],
      ['B', '65k', ''],
    ]);
  });
});

describe('formulas of the person', () => {
  test('S9 a cell with a formula is never written, even when it shows nothing', () => {
    const tab = new Tab([[...HEADER], ['A', '', 'NY', '', '', '', '']], { '2,4': '=IF(1=2;"Yes";"")' });
    expect(planOf('Program,State,J-1\nA,NY,Yes', tab, profile).writes).toEqual([]);
  });

  test('S9 a column that one formula fills is left alone, also by new rows', () => {
    const tab = new Tab([[...HEADER], ['A', '', 'NY', '', '', '', '']], { '2,7': '=ARRAYFORMULA(A2:A&"!")' });
    const plan = planOf('Program,State,J-1,Notes\nA,NY,Yes,x\nB,NY,Yes,y', tab, profile);
    expect(plan.notes).toEqual(['Left alone, because formulas fill them: Notes.']);
    const touched = plan.blocks.flatMap(({ column, values }) => (values[0] ?? []).map((_, i) => column + i));
    expect(touched).not.toContain(7);
  });

  test('S9 formulas that wait below the last program are left alone', () => {
    const tab = new Tab([[...HEADER], ['A', '', 'NY', '', '', '', '']], { '3,3': '=IF(A3="";"";"NY")' });
    const plan = planOf('Program,J-1\nB,Yes', tab, profile);
    expect(plan.blocks.flatMap(({ column, values }) => (values[0] ?? []).map((_, i) => column + i))).not.toContain(3);
  });

  test('S9 a list that one formula fills is refused', () => {
    const tab = new Tab([[...HEADER], ['A', '', 'NY', '', '', '', '']], { '1,1': '=IMPORTRANGE("x";"y")' });
    expect(() => planOf('Program\nB', tab, profile)).toThrow('formula in A1');
  });
});

describe('size', () => {
  const rowsOf = (count: number, from: number): string =>
    Array.from({ length: count }, (_, i) => {
      const n = from + i;
      return `Hospital ${n} of ${n % 7 === 0 ? 'St. ' : ''}Lake,${String(1400000000 + n)},City ${n % 90},${['NY', 'MA', 'TX', 'OH'][n % 4] ?? ''},Yes,${n % 100}%,${210 + (n % 40)},note ${n}`;
    }).join('\n');
  const head = 'Program,Code,City,State,J-1,IMG %,Step 2 min,Notes\n';

  test('S9 10,000 rows against 1,000 programs: linear, one block of new rows', () => {
    const tab = new Tab([['Program', 'Code', 'City', 'State', 'J-1', 'IMG %', 'Step 2 min', 'Notes']]);
    tab.apply(planOf(head + rowsOf(1000, 0), tab, profile).writes);
    tab.cells.slice(1).forEach((row, i) => {
      if (i % 3 === 0) row[7] = '';
    });
    const time = (count: number): number => {
      const text = head + rowsOf(count, 800);
      const before = process.cpuUsage().user;
      const plan = planOf(text, tab, profile);
      expect(plan.counts).toMatchObject({ added: count - 200 });
      expect(plan.report.filter(({ outcome }) => outcome === 'updated')).toHaveLength(67);
      expect(plan.blocks.filter(({ row }) => row > 1001)).toHaveLength(1);
      return (process.cpuUsage().user - before) / 1000;
    };
    time(1000);
    const [some, many] = [time(2500), time(10_000)];
    expect(many).toBeLessThan(Math.max(some, 50) * 10);
    expect(many).toBeLessThan(5000);
  }, 60_000);

  test('S9 nothing is read out of place: every input cell that is written lies in the tracker', () => {
    const tab = tracker(['A', '', 'NY', '', '', '', '']);
    const { tracker: read } = targetOf(tab, profile);
    const plan = planOf('Program,State,J-1,H-1B\nA,NY,Yes,No\nB,NY,Yes,No', tab, profile);
    expect(plan.newColumns).toEqual(['H-1B']);
    expect(plan.writes[0]).toEqual({ kind: 'columns', tab: 'Programs', after: read.inputs.last, count: 1 });
  });
});
