// What LISTCHECK says of columns that are not read (H2) and of `Column:` rows without a header (P3).

import type { Cell } from '../../src/reading/cell';
import { checkList } from '../../src/list/check';
import { readProfile } from '../../src/reading/profile';
import { readPrograms } from '../../src/reading/programs';
import { entriesOf } from '../../src/formulas/entries';

type Rows = readonly (readonly Cell[])[];

/** Findings about columns: `level: see -> do`. */
function told(table: Rows, profileRows: Rows = []): readonly string[] {
  const profile = readProfile(profileRows);
  const read = readPrograms(table, profile);
  if (!read) throw new Error('No header row found.');
  return checkList(entriesOf(read, profile), profile, undefined, read)
    .filter(({ check }) => check === 'Columns')
    .map(({ level, rule, see, do: todo }) => `${rule} ${level}: ${see} -> ${todo}`);
}

const SOUND: Rows = [
  ['Program', 'Step 2 min', 'IMG %'],
  ['Alder Hospital', 220, '40%'],
];

test('H2 every column read or none of the program’s: nothing is said', () => {
  expect(told(SOUND)).toEqual([]);
  expect(
    told([
      ['Program', 'Favourite food'],
      ['Alder Hospital', 'soup'],
    ]),
  ).toEqual([]);
});

test('H2 of two headers for one column the loser is reported', () => {
  expect(
    told([
      ['Program', 'Step 2 min', 'Step 2 min', 'IMG %'],
      ['Alder Hospital', 220, 250, 40],
    ]),
  ).toEqual([
    'H2 Note: Not read: "Step 2 min (2)" (also sounds like "Step 2 min", which is read from "Step 2 min").' +
      ' -> If it is the right one, add a row "Column: Step 2 min" with this header to the Profile tab.',
  ]);
});

test('H2 several losers are one Note', () => {
  const [note, ...others] = told([
    ['Program', 'Step 2 min', 'Step 2 min', 'State', 'State', 'IMG %', 'IMG %', 'Visa', 'Visa', 'City', 'City'],
    ['Alder Hospital', 220, 250, 'NY', 'NJ', 40, 50, 'J-1', 'No', 'Albany', 'Newark'],
  ]);
  expect(others).toEqual([]);
  expect(note).toMatch(
    /"Step 2 min \(2\)".*"State \(2\)".*"IMG % \(2\)".* and 2 more\. -> If one of them is the right one/,
  );
});

test('H2 a second column of notes is nobody’s loss', () => {
  expect(
    told([
      ['Program', 'Notes', 'Notes', 'Contact', 'Contact'],
      ['Alder Hospital', 'a', 'b', 'c', 'd'],
    ]),
  ).toEqual([]);
});

test('H8 a column whose cells all speak against it is reported', () => {
  const dates: Rows = [
    ['Program', 'Step 2 typical', 'IMG %'],
    ['Alder Hospital', '15/18', 40],
    ['Birch Hospital', '15/18', 40],
  ];
  expect(told(dates)).toEqual([
    'H2 Note: Not read: "Step 2 typical" (sounds like "Step 2 typical", but the cells below hold dates).' +
      ' -> Correct the cells; if the column holds something else, leave it as it is.',
  ]);
});

test('P3 a Column: row that names no header is reported', () => {
  expect(told(SOUND, [['Column: Step 2 typical', 'Cutoff CK']])).toEqual([
    'P3 Note: The list has no header "Cutoff CK" (Column: Step 2 typical).' +
      ' -> Correct the name on the Profile tab, or delete the row.',
  ]);
});

test('P3 a Column: row that names a header, or none on purpose, is not', () => {
  const twice: Rows = [
    ['Program', 'Score', 'Score'],
    ['Alder Hospital', 220, 250],
  ];
  expect(told(SOUND, [['Column: Step 2 typical', ' step 2 MIN ']])).toEqual([]);
  expect(
    told(twice, [
      ['Column: Step 2 typical', 'Score (2)'],
      ['Column: Step 2 min', 'Score'],
    ]),
  ).toEqual([]);
  expect(told(SOUND, [['Column: Step 2 min', '(not used)']])).toEqual([]);
});

test('P3 a column that the person chose has no loser', () => {
  const two: Rows = [
    ['Program', 'Step 2 min', 'Cutoff CK'],
    ['Alder Hospital', 220, 250],
  ];
  expect(told(two, [['Column: Step 2 min', 'Cutoff CK']])).toEqual([]);
});

test('H2 columns that may be an applicant’s own are told as one, and how to have them read', () => {
  expect(
    told([
      ['Program', 'Step 2', 'Visa', 'YOG'],
      ['Alder Hospital', 230, 'J-1', 5],
    ]),
  ).toEqual([
    expect.stringMatching(
      /^H2 Warn: Not read: "Step 2", "Visa" \(this sheet looks like a list of applicants.*\), "YOG" \(.*\)\. -> If they are about the programs, say so in .* Set up this sheet, .* "Column: Step 2 min"/,
    ),
  ]);
});

test('H2 a header that nobody understands is told where it sounds like a column that is missing', () => {
  const table = (visa: string): Rows => [
    ['Program', 'State', 'Visa que patrocina', visa, 'IMG %'],
    ['Alder Hospital', 'NY', 'J-1', 'J-1', '40%'],
  ];
  expect(told(table('Vibe'))).toEqual([
    expect.stringMatching(/^H2 Warn: Not read: "Visa que patrocina" \(not recognized.*\)\. -> .* "Column: Visa"/),
  ]);
  expect(told(table('Visa'))).toEqual([]);
  expect(told(table('Vibe'), [['Column: Visa', '(not used)']])).toEqual([]);
});

test('H2 a score that stands twice without an exam is told, and a Column row settles it', () => {
  const table: Rows = [
    ['Program', 'Min', 'Min', 'IMG %'],
    ['Alder Hospital', 200, 215, '40%'],
  ];
  expect(told(table)).toEqual([expect.stringMatching(/^H2 Warn: Not read: "Min", "Min \(2\)" \(.*names no exam/)]);
  expect(told(table, [['Column: Step 2 min', 'Min (2)']])).toEqual([]);
});

test('T11 specialties as headings without a column Specialty are told: the rows are judged as another one', () => {
  const table: Rows = [
    ['Program', 'State', 'IMG %'],
    ['Psychiatry', '', ''],
    ['Alder Hospital', 'NY', '40%'],
    ['Family Medicine', '', ''],
    ['Birch Hospital', 'NY', '40%'],
  ];
  expect(told(table, [['Specialties', 'Psychiatry']])).toEqual([
    expect.stringMatching(
      /^H2 Warn: "Psychiatry", "Family Medicine" stand .* as Psychiatry\. -> Add a column Specialty/,
    ),
  ]);
  const withColumn = table.map((row, index) => [...row, index === 0 ? 'Specialty' : '']);
  expect(told(withColumn)).toEqual([]);
});

test('H2 a table on its side is told first', () => {
  const [found, ...others] = told([
    ['Program', 'Alder Hospital', 'Birch Hospital'],
    ['State', 'NY', 'NJ'],
    ['Visa', 'J-1', 'none'],
    ['IMG %', 60, 10],
    ['Website', 'a', 'b'],
  ]);
  expect(found).toMatch(/^H2 Stop: State, Visa, IMG % stand where names of programs belong.* -> .*Transposed\.$/);
  expect(others).toEqual([]);
  expect(
    told([
      ['Program', 'IMG %'],
      ['State University Hospital', 60],
      ['Visa', 10],
      ['Community Hospital', 10],
    ]),
  ).toEqual([]);
});
