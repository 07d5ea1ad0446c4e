// The score check's bands against tables worked out by hand, and what must hold for every score.

import fc from 'fast-check';
import { scoreCheck } from '../../src/plan/scoreCheck';
import { practiceReadiness, step2Target } from '../../src/plan/target';
import { readProfile } from '../../src/reading/profile';
import { SPECIALTIES } from '../../src/reference/specialties';
import { cases, profileOf, sentences } from './support';

describe('target and readiness, worked out by hand', () => {
  test.each(cases('target-cases.csv'))('%s %s', (_rule, _what, record) => {
    const profile = profileOf(record['Profile'] ?? '');
    expect(step2Target(profile).score).toBe(Number(record['Target']));
    expect(practiceReadiness(profile)).toBe(record['Readiness']);
  });

  test('P6 the deciding reason comes first', () => {
    const { reasons } = step2Target(profileOf('Specialties: Family Medicine; Step 1: 219'));
    expect(reasons).toHaveLength(3);
    expect(reasons[0]).toContain('15 above your Step 1 of 219');
  });
});

describe('rows, worked out by hand', () => {
  test.each(cases('score-cases.csv'))('%s %s', (_rule, _what, record) => {
    const row = scoreCheck(profileOf(record['Profile'] ?? '')).find(({ item }) => item === record['Item']);
    expect(row?.you ?? 'absent').toBe(record['You']);
    expect(row?.band ?? '').toBe(record['Band']);
    expect(row?.meaning ?? '').toContain(record['Says']);
  });
});

describe('order and sources', () => {
  test('P8 a score below the pass mark is the first row', () => {
    const rows = scoreCheck(profileOf('Step 1: 208; Step 2 CK: 212; Step 2 CK date: 2025-08-20; Rule: Nonsense: 3'));
    expect(rows[0]).toMatchObject({ item: 'Step 2 CK', band: 'Below the pass mark' });
  });

  test('P3 an unknown rule name and a number that crosses its neighbour are named', () => {
    const items = scoreCheck(profileOf('Rule: Margn: 12; Rule: Strong margin: 3')).map(({ item }) => item);
    expect(items).toContain('Profile: Rule: Margn');
    expect(items).toContain('Profile: Rule: Strong margin');
  });

  test('P3 a band that rests on the own number says so', () => {
    const source = (fields: string) => scoreCheck(profileOf(fields)).find(({ item }) => item === 'Step 2 CK')?.source;
    expect(source('Step 2 CK: 240')).toMatch(/^\[G\]/);
    expect(source('Step 2 CK: 240; Rule: Step 2 usual level: 245')).toBe('your own Rule row');
  });

  test.each([
    ['Dermatology', '[G] the guide'],
    ['Neurosurgery', '[G] the guide'],
    ['ENT', '[N] NRMP Charting Outcomes, Non-U.S. IMGs, 2026 Match'],
    ['Urology', '[O] our choice'],
    ['Ophthalmology', '[O] our choice'],
    // Not of extreme competition: only that the report has no figures.
    ['Nuclear Medicine', '[N] NRMP Charting Outcomes, Non-U.S. IMGs, 2026 Match'],
  ])('T20 %s: who calls it extremely competitive', (specialty, source) => {
    const rows = scoreCheck(profileOf(`Step 2 CK: 240; Specialties: ${specialty}`));
    expect(rows.find(({ item }) => item.startsWith('Step 2 CK in '))?.source).toBe(source);
  });

  const target = (fields: string) => scoreCheck(profileOf(fields)).find(({ item }) => item === 'Step 2 CK target');

  test('P6 a target names the sources of its figures, and no others', () => {
    expect(target('Specialties: Urology')?.source).toBe('[G] the guide');
    expect(target('Specialties: Neurology')?.source).toBe(
      '[G] the guide; [N] NRMP Charting Outcomes, Non-U.S. IMGs, 2026 Match',
    );
  });

  test('P6 one reason is no largest of several', () => {
    expect(target('Specialties: Urology')?.meaning).toBe("230 is close to Boston's usual level (the guide).");
    expect(target('Specialties: Neurology')?.meaning).toMatch(/^The largest of these: 240 is the lower quartile/);
  });

  test('P3 P6 a level of one’s own is not called the guide’s', () => {
    const own = target('Specialties: Urology; Rule: Step 2 close level: 235');
    expect(own).toMatchObject({ band: 'Aim for 235', source: 'your own Rule row' });
    expect(own?.meaning).toBe("235 is close to Boston's usual level (your own Rule row).");
    expect(target('Specialties: Neurology; Rule: Step 2 close level: 235')?.source).toBe(
      'your own Rule row; [N] NRMP Charting Outcomes, Non-U.S. IMGs, 2026 Match',
    );
    // 15 above a low Step 1 is the guide's all the same.
    expect(target('Specialties: Urology; Rule: Step 2 close level: 232; Step 1: 219')?.source).toBe(
      'your own Rule row; [G] the guide',
    );
  });

  test('P9 figures carry their source and year', () => {
    const row = scoreCheck(profileOf('Step 2 CK: 240; Specialties: Psychiatry')).find(({ item }) =>
      /Psychiatry/.test(item),
    );
    expect(row?.source).toContain('NRMP Charting Outcomes, Non-U.S. IMGs, 2026 Match');
  });

  test('P9 US citizens and US graduates learn whose figures these are, others are not told so', () => {
    const told = (type: string) =>
      scoreCheck(profileOf(`Applicant type: ${type}; Step 2 CK: 240`)).some(({ meaning }) =>
        meaning.includes("non-US IMGs' figures"),
      );
    expect(told('US citizen IMG')).toBe(true);
    expect(told('US MD')).toBe(true);
    expect(told('Non-US citizen IMG')).toBe(false);
    expect(told('US permanent resident IMG')).toBe(false);
  });

  test('P9 only Family Medicine is said not to separate', () => {
    const rows = scoreCheck(
      profileOf(`Step 2 CK: 240; Specialties: ${SPECIALTIES.map(({ name }) => name).join(', ')}`),
    );
    const said = rows.filter(({ meaning }) => meaning.includes('does not separate')).map(({ item }) => item);
    expect(said).toEqual(['Step 2 CK in Family Medicine']);
    expect(rows.filter(({ item }) => item.startsWith('Step 2 CK in '))).toHaveLength(SPECIALTIES.length);
  });

  test('P9 a specialty named twice has one row', () => {
    const rows = scoreCheck(profileOf('Specialties: IM, Internal Medicine'));
    expect(rows.filter(({ item }) => item === 'Step 2 CK in Internal Medicine')).toHaveLength(1);
  });
});

describe('for every profile', () => {
  const BANDS = ['Challenging', 'Below average', 'Close', "At Boston's usual level"];
  const QUARTERS = [
    'Below the matched lower quartile',
    'Between the matched lower quartile and median',
    'Between the matched median and upper quartile',
    'At or above the matched upper quartile',
  ];
  const bandsAt = (score: number, specialty: string) => {
    const rows = scoreCheck(
      readProfile([
        ['Step 2 CK', score],
        ['Step 2 CK date', '2021-01-01'],
        ['Specialties', specialty],
      ]),
    );
    const band = (item: string) => rows.filter((row) => row.item === item).map((row) => row.band);
    return {
      band: band('Step 2 CK').map((each) => BANDS.indexOf(each)),
      quarter: band(`Step 2 CK in ${specialty}`).map((each) => QUARTERS.indexOf(each)),
    };
  };

  test('P5 P9 a higher Step 2 CK never has a worse band', () => {
    const score = fc.integer({ min: 210, max: 299 });
    fc.assert(
      fc.property(score, score, fc.constantFrom(...SPECIALTIES.map(({ name }) => name)), (a, b, specialty) => {
        const lower = bandsAt(Math.min(a, b), specialty);
        const higher = bandsAt(Math.max(a, b), specialty);
        for (const kind of ['band', 'quarter'] as const) {
          expect(lower[kind]).toHaveLength(1);
          expect(lower[kind][0]).toBeGreaterThanOrEqual(0);
          expect(higher[kind][0] ?? -1).toBeGreaterThanOrEqual(lower[kind][0] ?? 9);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('P4-P9 rows are whole, in one to three sentences, and the word chance only denies one', () => {
    const cell = fc.oneof(
      fc.constantFrom('', '#N/A', 'y'.repeat(50_000), '🙂', NaN, -5, 1e9, false, new Date(NaN), 'שלום'),
      fc.integer({ min: 0, max: 320 }),
      fc.constantFrom('Pass', 'Fail', '2025-08-01', '221, 228, 231', 'Dermatology, Psychiatry', 'Family Medicine'),
    );
    const field = fc.constantFrom(
      ...[
        'Step 1',
        'Step 2 CK',
        'Step 2 CK date',
        'Step 2 CK target',
        'Step 3',
        'Step 2 CK failures',
        'Practice scores',
      ],
      ...['Specialties', 'Rule: Step 2 close level', 'Rule: Nonsense', 'Applicant type', 'Season'],
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(field, cell), { maxLength: 15 }), (rows) => {
        for (const { item, meaning, source, you } of scoreCheck(readProfile(rows))) {
          expect(item.length * meaning.length * source.length).toBeGreaterThan(0);
          expect(you.length).toBeLessThan(100);
          expect(meaning.length).toBeLessThan(500);
          expect(meaning.replace('A label is not a chance.', '')).not.toMatch(/probab|odds|chance|undefined|NaN/i);
          if (!item.startsWith('Profile: ')) {
            expect(sentences(meaning)).toBeGreaterThanOrEqual(1);
            expect(sentences(meaning)).toBeLessThanOrEqual(3);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
