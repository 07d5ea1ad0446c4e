// Random profiles and programs as the cells people write, for the properties that must hold for every input (T27).

import fc, { type Arbitrary } from 'fast-check';
import type { Cell, Row, Table } from '../../src/reading/cell';

/** One row of a tracker by column name; the same for a Profile tab by field name. */
export type Cells = Readonly<Record<string, Cell>>;

const choice = (...cells: readonly Cell[]): Arbitrary<Cell> => fc.constantFrom(...cells);
const score = fc.integer({ min: 190, max: 285 });
const UNKNOWN: readonly Cell[] = ['', '?', 'N/A', '–', '[]', '#N/A', 'unknown', null, undefined];
const orUnknown = (known: Arbitrary<Cell>): Arbitrary<Cell> =>
  fc.oneof({ weight: 3, arbitrary: known }, { weight: 2, arbitrary: choice(...UNKNOWN) });
const limit = (min: number, max: number, unit: string): Arbitrary<Cell> =>
  orUnknown(
    fc.oneof(
      fc.integer({ min, max }),
      fc
        .tuple(fc.integer({ min, max }), choice('', ' preferred', '?', ' (verify)', unit))
        .map(([value, words]) => `${value}${String(words)}`),
      fc
        .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
        .map(([value, preferred]) => `${value} (${preferred} preferred)`),
      choice('no limit', 'none', 'not required', 'abc', -3, 1e9, NaN),
    ),
  );
const answer = orUnknown(choice('Yes', 'No', 'y', 'N', 'TRUE', 'x', '✓', 'preferred', 'No?', true, 'Yes (verify)'));
/** Always signed or in words: an unsigned share of 1 or below is read by its column (H4), which T27 excepts. */
const share = orUnknown(
  fc.oneof(
    fc.integer({ min: 0, max: 100 }).map((percent) => `${percent}%`),
    choice('0%', '1%', '4.9%', '5%', '10%', '24.9%', '25%', '50%', '2,5 %', 'High', 'Medium', 'Low', 'IMG friendly'),
    choice('not IMG friendly', '120%', 'many'),
  ),
);

export const VISA_WORDS: readonly string[] = [
  'Yes',
  'No',
  'None',
  'J-1',
  'H-1B',
  'J-1, H-1B',
  'J-1 only',
  'H-1B only',
  "['J-1 through ECFMG', 'H-1B']",
  "['H-1B']",
  'J-1 preferred',
  'US citizens only',
  'US citizens and permanent residents only',
  'Does not sponsor visas',
  'We do not sponsor H-1B visas.',
  'The program sponsors J-1 visas through ECFMG. The program does not sponsor H-1B visas.',
  'J-1 visa sponsorship considered on a case-by-case basis',
  'We do not routinely sponsor J-1 visas, and cannot sponsor H visas.',
  'We sponsor H-1B visas on a case by case basis. Step 3 results must be received by March 31st.',
  'See our website',
];
const visaColumn = orUnknown(choice('Yes', 'No', 'Case by case', 'y', 'FALSE', true, '✓', 'Limited'));

/** Every column that a rule asks, and some that none may ask. */
const PROGRAM_COLUMNS = {
  Program: choice('Riverside Hospital', 'Massachusetts General Hospital', 'Carney Hospital', 'Lakeside 🏥', 'مستشفى'),
  Code: orUnknown(choice('1402411169', 401100209, '0401100209', '804821087.0')),
  'NRMP code': orUnknown(choice('1403140C0', '1601140C0')),
  Specialty: orUnknown(
    choice(
      'Internal Medicine',
      'FM',
      'Psychiatry',
      'Pediatrics',
      'Dermatology',
      'Child Neurology',
      'Underwater Medicine',
    ),
  ),
  City: orUnknown(choice('Boston', 'Boston, MA', 'Toledo', 'Plymouth')),
  State: orUnknown(choice('MA', 'Ohio', 'NY')),
  Setting: orUnknown(choice('Academic', 'Mid-tier', 'Community', 'University-based', 'Hybrid', 'Military')),
  Track: orUnknown(choice('Categorical', 'Preliminary')),
  Visa: orUnknown(fc.constantFrom(...VISA_WORDS)),
  'J-1': visaColumn,
  'H-1B': visaColumn,
  'IMG %': share,
  'Non-US IMG %': share,
  'Step 2 typical': orUnknown(fc.oneof(score, choice('232-264', '245?', '~240', '264-232', '15/18', 2450, 'high'))),
  'Step 2 min': limit(190, 270, '+'),
  'Step 1 min': limit(190, 250, '+'),
  'Attempts max': limit(1, 4, ' attempts'),
  'Grad years max': limit(1, 15, ' yrs'),
  'USCE months min': limit(0, 6, ' months'),
  'ECFMG at apply': answer,
  'Step 3 needed': answer,
  'US letters min': limit(0, 5, ''),
  'Accepts IMGs': answer,
  'Accepting applications': answer,
  Alumni: answer,
  Connection: answer,
  Status: orUnknown(choice('Applied', 'Researching', 'Interviewed')),
  Notes: orUnknown(choice('nice city', 'H-1B? ask', 'STEP 3 NEEDED!!')),
} satisfies Readonly<Record<string, Arbitrary<Cell>>>;

const count = (max: number): Arbitrary<Cell> => orUnknown(fc.integer({ min: 0, max }));
const yesNo = orUnknown(choice('Yes', 'No', true, false, 'y', 'n'));

const PROFILE_FIELDS = {
  'Applicant type': choice(
    'Non-US citizen IMG',
    'Non-US citizen IMG',
    'US permanent resident IMG',
    'US citizen IMG',
    'IMG with other work authorization',
    'US MD',
    'US DO',
    '',
  ),
  'Visa needed': choice('', '', 'J-1', 'H-1B', 'J-1 or H-1B', 'None'),
  'Step 1': orUnknown(fc.oneof(score, choice('Pass', 'pass', 'P', 'Fail'))),
  'Step 2 CK': fc.oneof({ weight: 5, arbitrary: score }, { weight: 1, arbitrary: choice('', 'pending', 21, NaN) }),
  'Step 2 CK date': orUnknown(choice('2024-01-15', '2025-06-30', '2025-07-01', 'August 1, 2025', new Date(2026, 2, 1))),
  'Step 2 CK target': orUnknown(score),
  'Step 3': orUnknown(choice('Passed', 'Not passed', 199, 200, 226, '2026-12-01')),
  'Step 1 failures': count(2),
  'Step 2 CK failures': count(2),
  'Step 3 failures': count(1),
  'Graduation year': orUnknown(fc.integer({ min: 2005, max: 2026 })),
  Season: choice('', 2027, 2026, 'soon'),
  'ECFMG certified': orUnknown(choice('Yes', 'No', '2026-12-01', 'Certified')),
  'USCE months': count(6),
  'Observership months': count(6),
  'Massachusetts rotation': yesNo,
  'US letters': count(5),
  'Massachusetts letters': count(2),
  'Core specialty letters': count(2),
  'Peer-reviewed publications': count(3),
  'Posters and abstracts': count(3),
  'US research months': count(24),
  'Boston research': yesNo,
  'Prior US training': yesNo,
  'Exceptional strength': choice('', 'None', 'Major research', 'Internal advocate', 'genius'),
  Evidence: choice('', '', 'a letter of 1 May'),
  Specialties: choice('', 'Internal Medicine', 'Family Medicine, Psychiatry', 'Dermatology', 'Underwater Medicine'),
  'Rule: Margin': choice('', '', '', 12, 3, 'wide'),
  'Rule: Strong margin': choice('', '', '', 20),
  'Rule: Risk years': choice('', '', '', 3, 7, 99),
  'Rule: Non-US IMG high': choice('', '', '', 40),
  'Rule: Luck': choice('', '', 7),
} satisfies Readonly<Record<string, Arbitrary<Cell>>>;

export const PROGRAM_COLUMN_NAMES: readonly string[] = Object.keys(PROGRAM_COLUMNS);
export const PROFILE_FIELD_NAMES: readonly string[] = Object.keys(PROFILE_FIELDS);

/** An open program and a clean profile: what a random one is mixed with, so that every tier comes up often enough. */
const OPEN_PROGRAM: Cells = {
  Program: 'Riverside Hospital',
  'J-1': 'Yes',
  'IMG %': '60%',
  'Non-US IMG %': '30%',
  'Step 2 typical': 235,
};
const CLEAN_PROFILE: Cells = {
  'Step 1': 'Pass',
  'Step 2 CK': 245,
  'Step 2 CK date': '2025-08-01',
  'Graduation year': 2024,
  Season: 2027,
  'ECFMG certified': 'Yes',
  'USCE months': 3,
  'US letters': 3,
  'Core specialty letters': 1,
};

/** All cells random, or those of `base` with a few random ones put over them. */
function mixed(all: Readonly<Record<string, Arbitrary<Cell>>>, base: Cells): Arbitrary<Cells> {
  const names = Object.keys(all);
  const blank: Cells = Object.fromEntries(names.map((name) => [name, '']));
  const random = fc.record(all);
  return fc.oneof(
    random,
    fc.tuple(random, fc.uniqueArray(fc.constantFrom(...names), { maxLength: 4 })).map(([cells, changed]) => ({
      ...blank,
      ...base,
      ...Object.fromEntries(changed.map((name) => [name, cells[name]])),
    })),
  );
}

export const programCells: Arbitrary<Cells> = mixed(PROGRAM_COLUMNS, OPEN_PROGRAM);
export const profileCells: Arbitrary<Cells> = mixed(PROFILE_FIELDS, CLEAN_PROFILE);

/** Rows of Field and Value. */
export function profileTab(cells: Cells): Table {
  return Object.entries(cells).map(([field, value]): Row => [field, value]);
}

/** A tracker with a header row, columns in the order given. */
export function tracker(programs: readonly Cells[], columns: readonly string[] = PROGRAM_COLUMN_NAMES): Table {
  return [columns, ...programs.map((cells): Row => columns.map((column) => cells[column]))];
}

/** Anything that a cell can hold, sense or not. */
export const anyCell: Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 12 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  choice(null, undefined, NaN, Infinity, '#REF!', '=1+1', '💉'.repeat(9), '\u202eמרפאה', '\ufeff', '__proto__'),
  fc.constantFrom(...VISA_WORDS),
);

/** Texts of 50,000 characters that tempt a reader into trying every way to split them. */
export const LONG_TEXTS: readonly string[] = [
  '2',
  ' ',
  '(',
  '-',
  'a ',
  '245 ',
  '5 yrs ',
  'J-1, ',
  'no not ',
  'does not sponsor visas but ',
  "['J-1', ",
  'US citizens and ',
  '2-2/',
  '1,1.',
  '\n',
].map((part) => part.repeat(Math.ceil(50_000 / part.length)).slice(0, 50_000));
