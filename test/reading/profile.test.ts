// The Profile tab (SPEC section 2): every field in the words people use, in any order and form; P3's rows; values that are hardly values.

import fc from 'fast-check';
import type { Cell, Table } from '../../src/reading/cell';
import { COLUMNS } from '../../src/reading/columns';
import { FIELDS, type FieldName } from '../../src/reading/fields';
import { fieldNamed, readProfile } from '../../src/reading/profile';
import { RULE_NUMBERS, type RuleNumberKey } from '../../src/reference/numbers';
import { SAMPLE_PROFILE } from '../../src/reference/sample';
import { column, examples, factOf, rowsOf, typed } from './profileSupport';

const names: readonly FieldName[] = FIELDS.map(({ name }) => name);

function fieldOf(name: string): FieldName {
  const field = names.find((one) => one === name);
  if (field === undefined) throw new Error(`no field ${name}`);
  return field;
}

const facts = (rows: Table) => Object.fromEntries(names.map((name) => [name, factOf(readProfile(rows), name)]));
const problemsOf = (rows: Table) => readProfile(rows).problems.map((problem) => problem.column);

describe('section 2: values', () => {
  const cases = examples('profile-values.csv').map((example) => ({
    title: `${column(example, 'Rule')} ${column(example, 'Field')} "${column(example, 'Cell')}" ${column(example, 'Cell is')}`,
    field: fieldOf(column(example, 'Field')),
    cell: typed(column(example, 'Cell'), column(example, 'Cell is')),
    wanted: column(example, 'Read as'),
    reported: column(example, 'Reported'),
  }));
  test.each(cases)('$title', ({ field, cell, wanted, reported }) => {
    const rows: Table = [
      ['Field', 'Value'],
      [field, cell],
    ];
    expect(factOf(readProfile(rows), field)).toBe(wanted);
    expect(reported).toMatch(/^(?:yes|no)$/);
    expect(problemsOf(rows)).toEqual(reported === 'yes' ? [field] : []);
  });
  test('section 2 every field has examples, Evidence in a test of its own', () => {
    const shown = new Set(cases.map(({ field }) => field));
    expect(names.filter((name) => !shown.has(name))).toEqual(['Evidence']);
  });
});

describe('section 2: names of fields', () => {
  test.each(examples('profile-names.csv').map((example) => [column(example, 'Label'), column(example, 'Field')]))(
    'section 2 "%s" is %s',
    (label, field) => {
      expect(fieldNamed(label) ?? '').toBe(field);
    },
  );
  test.each(names)('section 2 "%s" by its own name, in capitals and without spaces', (name) => {
    expect(fieldNamed(name)).toBe(name);
    expect(fieldNamed(` ${name.toUpperCase()}: `)).toBe(name);
    expect(fieldNamed(name.replace(/ /g, ''))).toBe(name);
  });
  test('section 2 no spelling belongs to two fields', () => {
    for (const { name, aliases } of FIELDS)
      for (const alias of aliases) expect([alias, fieldNamed(alias)]).toEqual([alias, name]);
  });
});

describe('section 2: the tab as a whole', () => {
  const AS_WRITTEN = {
    'Applicant type': 'Non-US citizen IMG',
    'Step 1': 'score 208',
    'Step 2 CK': '228',
    'Step 2 CK date': '2026-06-15',
    'Graduation year': '2022',
    'USCE months': '3',
    'ECFMG certified': 'yes',
    Specialties: 'Internal Medicine, Family Medicine, Psychiatry',
    'Preferred states': 'MA, NY, NJ',
    'Budget (USD)': '2000',
    'As of': '2026-09-08',
  };
  test('section 2 the sample profile, and nothing of it is reported', () => {
    expect(facts(SAMPLE_PROFILE)).toMatchObject(AS_WRITTEN);
    expect(problemsOf(SAMPLE_PROFILE)).toEqual([]);
  });
  test('section 2 the order of rows, a help column, blank rows and a title do not matter', () => {
    const help = SAMPLE_PROFILE.map((row, i): Cell[] => [...row, i === 0 ? 'Help' : 'Step 2 CK: your score']);
    const shuffled: Cell[][] = [['My profile', '', ''], [], ['', '', '']];
    for (const row of [...help].reverse()) shuffled.push(row, ['', '', 'a note']);
    expect(facts(shuffled)).toEqual(facts(SAMPLE_PROFILE));
    expect(problemsOf(shuffled)).toEqual([]);
  });
  test('section 2 fields as a header row with the values below (row F of HEADERS.md)', () => {
    const across = [
      ['My application'],
      [
        'Step 1 (Pass / fail + number if you have it)',
        'Step 2 CK',
        'Attempts',
        'YOG (Year of graduation)',
        'Gaps (> 6 months)',
        'US clinical experience (months total; observership / externship / sub-I / research-only)',
        'Visa (J-1 / H-1B / either / none)',
        'Specialty preference (rank 1, 2, 3)',
        'Publications',
        'Current country',
      ],
      ['', '', '', '', '', '', '', '', '', ''],
      ['Pass', 238, 1, 2021, 'none', '3 months', 'either', '1. IM 2. FM', 2, 'Egypt'],
      ['Rule: Margin', 12],
    ];
    expect(facts(across)).toMatchObject({
      'Step 1': 'pass',
      'Step 2 CK': '238',
      'Graduation year': '2021',
      'USCE months': '3',
      'Visa needed': 'J-1 or H-1B',
      Specialties: 'Internal Medicine, Family Medicine',
      'Peer-reviewed publications': '2',
    });
    expect(problemsOf(across)).toEqual(['Attempts']);
    expect(readProfile(across).numbers.margin).toBe(12);
  });
  test('section 2 doubled fields: the first that is not empty counts, and it is reported once', () => {
    const rows = [
      ['Step 2 CK', ''],
      ['step 2', 231],
      ['CK', 244],
      ['Step 2 CK score', 250],
    ];
    expect(factOf(readProfile(rows), 'Step 2 CK')).toBe('231');
    expect(problemsOf(rows)).toEqual(['Step 2 CK']);
  });
  test('section 2 doubled but blank is not doubled', () => {
    expect(
      problemsOf([
        ['Step 2 CK', 231],
        ['Step 2', ' '],
      ]),
    ).toEqual([]);
  });
  test.each(['Attempts', 'Step 1 attempts', 'Number of attempts'])(
    'section 2 "%s" may be attempts or failures: asked, never guessed',
    (label) => {
      const rows = [[label, 2]];
      expect(readProfile(rows).failures).toEqual({ step1: 0, step2: 0, step3: 0 });
      expect(problemsOf(rows)).toEqual([label]);
      expect(problemsOf([[label, '']])).toEqual([]);
    },
  );
  test('section 2 a failure that a score cell tells is no news when its field is filled in', () => {
    const rows = [
      ['Step 1', 'Pass (2nd attempt)'],
      ['Step 1 failures', 1],
      ['Step 2 CK', '231 (second attempt)'],
    ];
    expect(problemsOf(rows)).toEqual(['Step 2 CK']);
    expect(factOf(readProfile(rows), 'Step 2 CK')).toBe('231');
  });
  test.each([
    ['ECFMG certified', '2026-06-01', '2026-09-01', true],
    ['ECFMG certified', '2026-09-01', '2026-09-01', false],
    ['ECFMG certified', '2026-12-01', '2026-09-01', false],
    ['ECFMG certified', 'Aug 2026', '2026-09-01', true],
    ['ECFMG certified', 'Sep 2026', '2026-09-30', false],
    ['ECFMG certified', '2026-06-01', '', false],
    ['ECFMG certified', 'Yes (May 2024)', '2026-09-01', false],
    ['Step 3', '2026-04-01', '2026-09-01', true],
    ['Step 3', 'scheduled 12/2026', '2026-09-01', false],
    ['Step 3', 'Passed 2026-03-01', '2026-09-01', false],
  ])('section 2 %s "%s" with As of "%s": asked for what came of it: %s', (field, cell, asOf, asked) => {
    const rows = [
      [field, cell],
      ['As of', asOf],
    ];
    expect(problemsOf(rows)).toEqual(asked ? [field] : []);
  });
  test.each([
    ['Any failed attempts?', 'No'],
    ['Attempts', '0'],
    ['Attempts', 'first attempt'],
  ])('section 2 "%s": %s is none, whichever the exam', (label, cell) => {
    expect(problemsOf([[label, cell]])).toEqual([]);
  });
  test.each([
    ['LORs (home)', 2, 'US letters'],
    ['USCE (weeks)', 12, 'USCE months'],
    ['Step 2 CK (pending)', 245, 'Step 2 CK'],
    ['Years since grad', 6, 'Graduation year'],
    ['Pubs/posters', '0/3', 'Peer-reviewed publications or Posters and abstracts'],
  ])('section 2 "%s" is no field: %s is asked about while %s is blank', (label, cell, fields) => {
    expect(facts([[label, cell]])).toEqual(facts([]));
    const [problem, ...more] = readProfile([[label, cell]]).problems;
    expect(problem).toMatchObject({ column: label, raw: String(cell) });
    expect(problem?.what).toContain(fields);
    expect(more).toEqual([]);
    expect(problemsOf([[label, '']])).toEqual([]);
  });
  test('section 2 what a label of their own may mean is not asked about when that field is filled in', () => {
    const rows = [
      ['Step 1 date', '2022-05-10'],
      ['Step 1', 'Pass'],
      ['Home country letters', 2],
      ['US letters', 3],
    ];
    expect(problemsOf(rows)).toEqual([]);
    // A second field that the label may mean is another matter.
    const failed = ['Step 1 failures altogether', 2];
    expect(problemsOf([failed, ...rows])).toEqual(['Step 1 failures altogether']);
    expect(problemsOf([failed, ['Step 1 failures', 2], ...rows])).toEqual([]);
    expect(problemsOf(rows.slice(0, 1))).toEqual(['Step 1 date']);
  });
  test.each([
    ['Citizenship', 'India', 'Non-US citizen IMG', false],
    ['Country of citizenship', 'Sri Lanka', 'Non-US citizen IMG', false],
    ['Nationality', 'Nigerian', 'Non-US citizen IMG', false],
    ['Citizenship', 'USA', 'US citizen IMG', false],
    ['Citizenship', 'American', 'US citizen IMG', false],
    ['Citizenship', 'United States', 'US citizen IMG', false],
    ['Citizenship', 'United States of America', 'US citizen IMG', false],
    ['Citizenship', 'United Kingdom', 'Non-US citizen IMG', false],
    ['Citizenship', 'Green card', 'US permanent resident IMG', false],
    ['Citizenship', 'USA / India', 'Non-US citizen IMG', true],
    ['Citizenship', 'naturalized', 'Non-US citizen IMG', true],
    ['US citizen', 'No', 'Non-US citizen IMG', true],
    ['Applicant type', 'India', 'Non-US citizen IMG', true],
  ])('section 2 "%s": %s is %s, asked: %s', (label, cell, type, asked) => {
    expect(factOf(readProfile([[label, cell]]), 'Applicant type')).toBe(type);
    expect(problemsOf([[label, cell]])).toEqual(asked ? ['Applicant type'] : []);
  });
  test.each([
    ['USMLE', 'Step 1 Pass / Step 2 CK 244 / Step 3 Pass', ['pass', '244', 'passed']],
    ['Scores', 'S1: Pass, S2: 219, S3: pending', ['pass', '219', 'not passed']],
    ['Notes', 'Step 2 CK 244', ['blank', 'blank', 'not passed']],
  ])('section 2 several exams in one cell below "%s": %s', (label, cell, wanted) => {
    const read = facts([[label, cell]]);
    expect([read['Step 1'], read['Step 2 CK'], read['Step 3']]).toEqual(wanted);
    expect(problemsOf([[label, cell]])).toEqual([]);
  });
  test('section 2 a field of its own comes before an exam that another cell tells', () => {
    const rows = [
      ['USMLE', 'Step 2 CK 244'],
      ['Step 2 CK', 231],
    ];
    expect(factOf(readProfile([...rows].reverse()), 'Step 2 CK')).toBe('231');
  });
  test('section 2 what a score cell tells of attempts in its label is asked about', () => {
    expect(problemsOf([['Step 2 (attempts)', '229 (2)']])).toEqual(['Step 2 (attempts)']);
  });
  test('section 2 a profile all in one column is read', () => {
    const rows = [
      ['My profile'],
      ['Step 2 CK: 228'],
      ['Step 1 : Pass'],
      ['YOG - 2018', ''],
      ['Visa: J1'],
      ['Column: Visa'],
    ];
    expect(facts(rows)).toEqual(
      facts([
        ['Step 2 CK', 228],
        ['Step 1', 'Pass'],
        ['YOG', 2018],
        ['Visa', 'J-1'],
      ]),
    );
    expect(problemsOf(rows)).toEqual([]);
  });
  test('section 2 field and value in one cell beside a column of values are not read, and it is said', () => {
    const other = ['Step 1', 'Pass'];
    expect(problemsOf([['YOG: 2015', ''], other])).toEqual(['YOG: 2015']);
    expect(
      problemsOf([
        ['YOG: 2015', ''],
        ['YOG', 2016],
        ['Step 2 CK: your score', 231],
        ['Note to self: ask Dr. Lee', ''],
      ]),
    ).toEqual([]);
  });
  test('section 2 a failure told beside a zero in its field is asked about, and counts', () => {
    const rows = [
      ['Step 1', 'Pass after 1 fail'],
      ['Step 1 failures', 0],
    ];
    expect(problemsOf(rows)).toEqual(['Step 1']);
    expect(readProfile(rows).failures).toEqual({ step1: 1, step2: 0, step3: 0 });
  });
  test.each([
    ['Step 1', 'Pass (2nd attempt)', { step1: 1, step2: 0, step3: 0 }],
    ['Step 2 CK', '222, second try', { step1: 0, step2: 1, step3: 0 }],
    ['Step 2 CK', '228 on the 2nd of May', { step1: 0, step2: 0, step3: 0 }],
    ['Step 2 CK', '240, no fails', { step1: 0, step2: 0, step3: 0 }],
    ['Step 3', 'Failed', { step1: 0, step2: 0, step3: 1 }],
  ])('section 2 %s "%s": a failure told there counts, so that no label is too easy', (field, cell, failures) => {
    expect(readProfile([[field, cell]]).failures).toEqual(failures);
  });
  test.each([
    ['Failures', 'Step 2 CK once'],
    ['Have you failed any exam?', 'Yes, Step 1 once'],
  ])('section 2 "%s": %s is asked about, since no field says of which exam', (label, cell) => {
    expect(problemsOf([[label, cell]])).toEqual([label]);
  });
  test('section 2 an observership told beside hands-on months is no news when its field is filled in', () => {
    const rows = [
      ['USCE', '3 months + 1 month observership'],
      ['Observerships', 1],
    ];
    expect(facts(rows)).toMatchObject({ 'USCE months': '3', 'Observership months': '1' });
    expect(problemsOf(rows)).toEqual([]);
  });
  test('section 2 an unknown field is ignored', () => {
    expect(readProfile([['Favourite colour', 'blue']])).toEqual(readProfile([]));
  });
  test('section 2 an empty profile: every default', () => {
    expect(facts([])).toEqual({
      'Applicant type': 'Non-US citizen IMG',
      'Visa needed': 'J-1',
      'Graduation year': 'blank',
      Season: '2027',
      'Step 1': 'blank',
      'Step 2 CK': 'blank',
      'Step 2 CK date': 'blank',
      'Step 2 CK target': 'blank',
      'Step 3': 'not passed',
      'Step 1 failures': '0',
      'Step 2 CK failures': '0',
      'Step 3 failures': '0',
      'Practice scores': '',
      'ECFMG certified': 'blank',
      'Prior US training': 'blank',
      'USCE months': 'blank',
      'Observership months': 'blank',
      'Massachusetts rotation': 'blank',
      'US letters': 'blank',
      'Massachusetts letters': 'blank',
      'Core specialty letters': 'blank',
      'Peer-reviewed publications': 'blank',
      'Posters and abstracts': 'blank',
      'US research months': 'blank',
      'Boston research': 'blank',
      'Other strengths': '',
      'Exceptional strength': 'None',
      Evidence: '',
      Specialties: '',
      'Preferred states': 'MA',
      Stage: 'Application season',
      'Budget (USD)': 'blank',
      'As of': 'blank',
    });
  });
  test.each([
    ['Non-US citizen IMG', 'J-1'],
    ['US permanent resident IMG', 'None'],
    ['US citizen IMG', 'None'],
    ['IMG with other work authorization', 'None'],
    ['US MD', 'None'],
    ['US DO', 'None'],
    ['', 'J-1'],
    ['doctor', 'J-1'],
  ])('section 2 visa of "%s" when blank: %s', (type, visa) => {
    expect(readProfile([['Applicant type', type]]).visaNeed).toBe(visa);
  });
  test('section 2 a needed visa that is not named is never None', () => {
    const rows = [
      ['Applicant type', 'EAD'],
      ['Visa needed', 'needs sponsorship'],
    ];
    expect(readProfile(rows).visaNeed).toBe('J-1');
  });
});

describe('section 2: exceptional strength and its evidence', () => {
  test.each([
    ['K99 award, 2025', 'K99 award, 2025', false],
    ['', '', true],
    ['no', '', true],
    ['Yes', '', true],
    [true, '', true],
    [false, '', true],
    ['N/A', '', true],
    ['later', '', true],
  ])('section 2 evidence %j', (cell, evidence, missing) => {
    const profile = readProfile([
      ['Exceptional strength', 'Major research'],
      ['Evidence', cell],
    ]);
    expect(profile.exceptionalStrength).toBe('Major research');
    expect(profile.evidence).toBe(evidence);
    expect(profile.problems.map(({ column: field }) => field)).toEqual(missing ? ['Exceptional strength'] : []);
  });
});

describe('P3: Rule rows', () => {
  const cases = examples('profile-rules.csv').map((example) => ({
    title: `${column(example, 'Rule')} ${column(example, 'What')}`,
    rows: rowsOf(column(example, 'Rows'), column(example, 'Cell is')),
    numbers: column(example, 'Numbers')
      .split(' ')
      .filter((part) => part !== '')
      .map((part) => part.split('=') as [RuleNumberKey, string]),
    overridden: column(example, 'Overridden'),
    reported: column(example, 'Reported'),
  }));
  test.each(cases)('$title', ({ rows, numbers, overridden, reported }) => {
    const profile = readProfile(rows);
    for (const [key, value] of numbers) expect([key, profile.numbers[key]]).toEqual([key, Number(value)]);
    expect(profile.overridden.join('; ')).toBe(overridden);
    expect(profile.problems.map((problem) => problem.column).join('; ')).toBe(reported);
  });
  test.each(RULE_NUMBERS.map(({ name, key, value }) => ({ name, key, value })))(
    'P3 "$name" takes a legal value, and every other number keeps its default',
    ({ name, key, value }) => {
      const profile = readProfile([[`Rule: ${name}`, value + 1]]);
      const changed = RULE_NUMBERS.filter((one) => profile.numbers[one.key] !== one.value);
      expect(changed.map((one) => one.key)).toEqual([key]);
      expect(profile.numbers[key]).toBe(value + 1);
      expect(profile.problems).toEqual([]);
    },
  );
  test.each(RULE_NUMBERS.map(({ name, max }) => ({ name, max })))(
    'P3 "$name" refuses what lies outside',
    ({ name, max }) => {
      for (const value of [-1, max + 1, NaN, Infinity, 'many']) {
        const profile = readProfile([[`Rule: ${name}`, value]]);
        expect(profile.overridden).toEqual([]);
        // A NaN is a blank cell.
        expect(profile.problems).toHaveLength(Number.isNaN(value) ? 0 : 1);
      }
    },
  );
  test('P3 the sentence for an unknown name offers the nearest one', () => {
    const [problem] = readProfile([['Rule: Strong marjin', 20]]).problems;
    expect(problem?.what).toContain('"Strong margin"');
  });
  test('P3 whatever is typed, no number crosses its neighbour and all of them stay in range', () => {
    const row = fc.tuple(
      fc.constantFrom(...RULE_NUMBERS.map(({ name }) => `Rule: ${name}`)),
      fc.oneof(fc.integer({ min: -5, max: 320 }), fc.double(), fc.string()),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const { numbers } = readProfile(rows);
        const wrong = RULE_NUMBERS.filter((rule) => {
          const below: readonly RuleNumberKey[] = 'atLeast' in rule ? rule.atLeast : [];
          const value = numbers[rule.key];
          return !(value >= 0 && value <= rule.max && below.every((key) => numbers[key] <= value));
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('P3: Column rows', () => {
  test('P3 a header of the person for a column, case aside, doubled and unknown ones reported', () => {
    const profile = readProfile([
      ['Column: Step 2 min', 'Cutoff CK'],
      ['column:visa', 'Sponsorship?'],
      ['Column: Visa', 'Other'],
      ['Column: Nonsense', 'X'],
      ['Column: State', ''],
    ]);
    expect([...profile.columnHeaders]).toEqual([
      ['Step 2 min', 'Cutoff CK'],
      ['Visa', 'Sponsorship?'],
    ]);
    expect(profile.problems.map((problem) => problem.column)).toEqual(['Column: Visa', 'Column: Nonsense']);
  });
  test.each(COLUMNS.map(({ name }) => name))('P3 "Column: %s" is known', (name) => {
    expect([...readProfile([[`Column: ${name}`, 'Mine']]).columnHeaders]).toEqual([[name, 'Mine']]);
  });
});

describe('section 2: values that are hardly values', () => {
  const LONG = 'Internal Medicine, 231, 2026-01-01, J-1 (no) '.repeat(1100);
  const UGLY: readonly Cell[] = [
    LONG,
    '('.repeat(50_000),
    '1.'.repeat(25_000),
    'a,'.repeat(25_000),
    ' '.repeat(50_000),
    '9'.repeat(50_000),
    '👩‍⚕️🏥'.repeat(1000),
    'שלום 228',
    '٢٢٨',
    '\u202e228\u202c',
    '#N/A',
    '#ERROR!',
    '[]',
    '{}',
    NaN,
    Infinity,
    -Infinity,
    -0,
    1e308,
    new Date(NaN),
    new Date(8.64e15),
    new Date(-8.64e15),
    null,
    undefined,
    true,
    false,
    '__proto__',
    'constructor',
    'toString',
  ];
  test.each(names)('section 2 %s: never throws, never hangs', (name) => {
    const started = process.cpuUsage();
    for (const cell of UGLY) {
      const profile = readProfile([[name, cell]]);
      for (const { what } of profile.problems) expect(what.length).toBeLessThan(400);
      expect(typeof factOf(profile, name)).toBe('string');
    }
    const { user } = process.cpuUsage(started);
    expect(user / 1000).toBeLessThan(2000);
  });
  test('section 2 an ugly label is no field', () => {
    for (const cell of UGLY) expect(() => readProfile([[cell, 228]])).not.toThrow();
  });
  test('section 2 invisible signs of right-to-left copying do not hide a value', () => {
    expect(factOf(readProfile([['Step 2 CK\u200e', '\u200f228\u200e']]), 'Step 2 CK')).toBe('228');
    expect(factOf(readProfile([['Step 2 CK', '\u202a228\u202c']]), 'Step 2 CK')).toBe('228');
  });
  test('section 2 any rows of any cells: a profile comes out, and its numbers are sound', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.constantFrom(...names, 'Rule: Margin', 'Column: Visa'),
      fc.string(),
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.date({ noInvalidDate: false }),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }), (rows) => {
        const { step2, failures, usceMonths, usLetters, season, graduationYear } = readProfile(rows);
        for (const value of [step2, usceMonths, usLetters, ...Object.values(failures)])
          if (value !== null) expect(value).toBeGreaterThanOrEqual(0);
        if (step2 !== null) expect(step2).toBeLessThanOrEqual(300);
        if (graduationYear !== null) expect(graduationYear).toBeLessThanOrEqual(season);
      }),
      { numRuns: 300 },
    );
  });
});
