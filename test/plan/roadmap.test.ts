// The roadmap's steps against tables worked out by hand, and what must hold for every profile.

import fc from 'fast-check';
import { roadmap } from '../../src/plan/roadmap';
import { APPLICANT_TYPES, STAGES, VISA_NEEDS } from '../../src/reading/profileFacts';
import { readProfile } from '../../src/reading/profile';
import { cases, profileOf, sentences, table } from './support';

const EDGE_VALUES = ['', '#N/A', '?', 'x'.repeat(50_000), '🙂', NaN, Infinity, -1, 1e9, true, new Date(NaN), 'مرحبا'];

describe('steps, worked out by hand', () => {
  test.each(cases('roadmap-cases.csv'))('%s %s', (_rule, _what, record) => {
    const row = roadmap(profileOf(record['Profile'] ?? '')).find(({ step }) => step === record['Step']);
    expect(row?.state ?? 'absent').toBe(record['State']);
    expect(row?.why ?? '').toContain(record['Says']);
    if (row && /^R/.test(record['Rule'] ?? '')) expect(row.rule).toBe(record['Rule']);
  });
});

describe('every item of the guide is in some row', () => {
  const everything =
    'Step 1: 208; Step 1 failures: 1; US letters: 1; Core specialty letters: 0; Massachusetts letters: 0; ' +
    'Massachusetts rotation: No; Posters and abstracts: 0; US research months: 0; Specialties: Internal Medicine; USCE months: 1; ';
  const graduated = `${everything}Graduation year: 2022`;
  const asked = (stage: string) =>
    [graduated, everything].flatMap((fields) =>
      roadmap(profileOf(`${fields}; Stage: ${stage}`)).map(({ step, why }) => `${step} ${why}`),
    );
  const rows = table('guide-items.csv').map(
    (record) => [record['Rule'] ?? '', record['Item of the guide'] ?? '', record] as const,
  );
  test.each(rows)('%s %s', (_rule, _item, record) => {
    expect(asked(record['Stage'] ?? '').some((text) => text.includes(record['Words that carry it'] ?? '?'))).toBe(true);
  });
});

test('R3 before graduation there are no years since it to tell', () => {
  const why = (year: number) =>
    roadmap(profileOf(`Stage: Not matched; Season: 2027; Graduation year: ${year}`)).find(({ step }) =>
      step.startsWith('Reapply'),
    )?.why;
  const first = 'Say in a sentence or two what is different since your last application.';
  expect(why(2027)).toBe(first);
  expect(why(2026)).toBe(`${first} For this profile's season it is 0 years since graduation when you apply.`);
  expect(why(2025)).toBe(`${first} For this profile's season it is 1 year since graduation when you apply.`);
});

describe('order', () => {
  const phases = (fields: string) => [...new Set(roadmap(profileOf(fields)).map(({ phase }) => phase))];

  test('R1 the stage of the person comes first: before applying', () => {
    expect(phases('Stage: Pre-application; Step 2 CK: 245')).toEqual([
      'Pre-application',
      'Strengths',
      'Application season',
    ]);
  });

  test('R2 the stage of the person comes first: in the season, blank stage included', () => {
    const expected = ['Application season', 'Interviews and ranking', 'Strengths', 'Pre-application'];
    expect(phases('Step 2 CK: 245')).toEqual(expected);
    expect(phases('Step 2 CK: 245; Stage: Application season')).toEqual(expected);
  });

  test('R2 interviews and ranking come first in their stage', () => {
    expect(phases('Step 2 CK: 245; Stage: Interviews and ranking')[0]).toBe('Interviews and ranking');
  });

  test('R3 the steps after not matching come first in their stage, SOAP before all', () => {
    const rows = roadmap(profileOf('Step 2 CK: 245; Stage: Not matched'));
    expect(rows.slice(0, 5).map(({ step }) => step)).toEqual([
      'SOAP',
      'Feedback',
      'A post for the year',
      'New letters, output and advocates',
      'Reapply, and say what changed',
    ]);
  });

  test.each(STAGES)('R4 the low band has its line first in the stage %s', (stage) => {
    expect(roadmap(profileOf(`Step 2 CK: 225; Stage: ${stage}`))[0]?.step).toBe('Scores are one part of the story');
  });

  test.each(STAGES)('P8 a score below the pass mark comes before it in the stage %s', (stage) => {
    const rows = roadmap(profileOf(`Step 2 CK: 210; Step 2 CK date: 2025-09-01; Stage: ${stage}`));
    expect(rows.slice(0, 2).map(({ step }) => step)).toEqual([
      'Step 2 CK pass mark',
      'Scores are one part of the story',
    ]);
  });

  test('R1 steps of other stages that are done are left out', () => {
    const done = 'Step 1: Pass; Step 2 CK: 245; USCE months: 3; US letters: 3; ECFMG certified: Yes';
    const steps = roadmap(profileOf(done)).map(({ step }) => step);
    for (const step of ['Step 2 CK', 'Hands-on US clinical experience', 'Letters from US faculty', 'ECFMG certificate'])
      expect(steps).not.toContain(step);
    expect(steps).toContain('A rotation in Massachusetts');
  });
});

describe('with a list', () => {
  const step = (
    name: string,
    context: Parameters<typeof roadmap>[1],
    fields = 'Step 2 CK: 228; Graduation year: 2022',
  ) => roadmap(profileOf(`${fields}; Stage: Pre-application`), context).find((row) => row.step === name);

  test('R2 the count is held against the range of L1', () => {
    expect(step('How many programs', { list: { applications: 79 } })).toMatchObject({
      state: 'To do',
      why: 'Your list has 79 of 80-120 programs (the guide).',
    });
    expect(step('How many programs', { list: { applications: 80 } })?.state).toBe('Done');
    expect(step('How many programs', { list: { applications: 120 } })?.state).toBe('Done');
    expect(step('How many programs', { list: { applications: 121 } })?.state).toBe('Check');
  });

  test('R2 the mix says where help is while there is something to help, and names no formula', () => {
    const why = (mix: 'Balanced' | 'Unbalanced') => step('A mix of tiers', { list: { mix } })?.why;
    expect(why('Balanced')).toBe('Your mix: Balanced.');
    expect(why('Unbalanced')).toBe('Your mix: Unbalanced. The checks of your list say what would help.');
    expect(step('A mix of tiers', {})?.why).not.toMatch(/[A-Z]{5}/);
    expect(step('How many programs', {})?.why).not.toMatch(/[A-Z]{5}/);
  });

  test('R2 the mix in words decides', () => {
    expect(step('A mix of tiers', { list: { mix: 'Balanced' } })?.state).toBe('Done');
    expect(step('A mix of tiers', { list: { mix: 'Nearly balanced' } })?.state).toBe('Done');
    expect(step('A mix of tiers', { list: { mix: 'Unbalanced' } })?.state).toBe('To do');
    expect(step('A mix of tiers', { list: { mix: 'No Safety yet' } })?.state).toBe('To do');
    expect(step('A mix of tiers', { list: { mix: '?' } })?.state).toBe('Check');
  });

  test('R2 shares are held against the limits of L2 and L5', () => {
    expect(step('J-1 programs first', { list: { j1Percent: 70 } })?.state).toBe('Done');
    expect(step('J-1 programs first', { list: { j1Percent: 69 } })?.state).toBe('To do');
    expect(step('Most programs outside Boston', { list: { bostonPercent: 25 } })?.state).toBe('Done');
    expect(step('Most programs outside Boston', { list: { bostonPercent: 26 } })?.state).toBe('To do');
  });

  test('R1 programs that another year would close are counted', () => {
    const words = (programs: number) =>
      step('A year of research or strengthening', { programsClosedByAnotherYear: programs })?.why;
    expect(words(6)).toContain(
      '5 years since graduation when you apply, and 6 programs on your list would then close.',
    );
    expect(words(1)).toContain('and 1 program on your list would then close.');
    expect(words(0)).toContain('no program on your list would close for that.');
  });

  test('R1 Massachusetts programs that fit the visa are counted', () => {
    expect(step('Visa plan', { list: { massachusettsVisaOk: 2 } })?.why).toContain(
      '2 Massachusetts programs on your list have',
    );
  });

  test('R2 unknown visa policies are counted', () => {
    expect(step('Confirm every visa policy', { list: { visaUnknown: 1 } })?.why).toContain(
      'On your list 1 is not known.',
    );
  });
});

describe('for every profile', () => {
  const value = fc.oneof(
    fc.constantFrom(...EDGE_VALUES),
    fc.integer({ min: 0, max: 300 }),
    fc.constantFrom(
      'Yes',
      'No',
      'Pass',
      'Fail',
      '2025-08-01',
      '2026-12-01',
      'J-1',
      'H-1B',
      'None',
      'MA',
      'TX',
      'Unique skill',
    ),
    fc.constantFrom(
      'Psychiatry',
      'Internal Medicine, Family Medicine',
      'Dermatology',
      'Basket weaving',
      '221, 228, 231',
    ),
  );
  const field = fc.constantFrom(
    ...['Step 1', 'Step 2 CK', 'Step 2 CK date', 'Step 2 CK target', 'Step 3', 'Step 1 failures', 'Practice scores'],
    ...['Graduation year', 'Season', 'ECFMG certified', 'USCE months', 'Observership months', 'Massachusetts rotation'],
    ...[
      'US letters',
      'Massachusetts letters',
      'Core specialty letters',
      'Peer-reviewed publications',
      'Evidence',
      'As of',
    ],
    ...['Posters and abstracts', 'US research months', 'Boston research', 'Other strengths', 'Exceptional strength'],
    ...['Specialties', 'Preferred states', 'Rule: USCE months', 'Rule: Step 2 close level', 'Visa needed'],
  );
  const profile = fc
    .record({
      type: fc.constantFrom(...APPLICANT_TYPES),
      visa: fc.constantFrom('', ...VISA_NEEDS),
      stage: fc.constantFrom('', ...STAGES),
      rest: fc.array(fc.tuple(field, value), { maxLength: 25 }),
    })
    .map(({ type, visa, stage, rest }) =>
      readProfile([['Applicant type', type], ['Visa needed', visa], ['Stage', stage], ...rest]),
    );

  test('R1-R4 rows are whole, in two sentences, and never speak of odds', () => {
    fc.assert(
      fc.property(profile, (each) => {
        for (const { step, why, phase, state, source } of roadmap(each)) {
          expect([step, why, phase, source].every((text) => text.length > 0)).toBe(true);
          expect(['Done', 'To do', 'Check']).toContain(state);
          const shown = why.replace(/"[^"]*"/g, '').replace(/Dr\./g, '');
          expect(sentences(shown)).toBeLessThanOrEqual(2);
          expect(why.length).toBeLessThan(400);
          expect(sentences(shown)).toBeGreaterThanOrEqual(1);
          expect(why).not.toMatch(/probab|odds|chance|likel|guarantee|undefined|NaN|null/i);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('R1 citizens, permanent residents and US graduates without a visa see no step about one', () => {
    const free = ['US citizen IMG', 'US permanent resident IMG', 'US MD', 'US DO'] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...free),
        fc.constantFrom(...STAGES),
        fc.integer({ min: 200, max: 270 }),
        (type, stage, score) => {
          const rows = roadmap(
            readProfile([
              ['Applicant type', type],
              ['Stage', stage],
              ['Step 2 CK', score],
            ]),
          );
          for (const { step, why } of rows) expect(`${step} ${why}`).not.toMatch(/visa|J-1|H-1B/i);
        },
      ),
      { numRuns: 100 },
    );
  });
});
