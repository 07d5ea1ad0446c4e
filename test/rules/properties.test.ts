// What must hold for every input, not only for examples (T27 and the three principles). `PROPERTY_RUNS=100000` makes the long run.

import fc from 'fast-check';
import { readProfile } from '../../src/reading/profile';
import type { Profile } from '../../src/reading/profileFacts';
import type { Program } from '../../src/reading/facts';
import { readPrograms } from '../../src/reading/programs';
import { knownClosed } from '../../src/reference/institutions';
import { cellText } from '../../src/reading/cell';
import { assess } from '../../src/rules/assess';
import type { Assessment, Tier } from '../../src/rules/assessment';
import { why } from '../../src/rules/why';
import {
  anyCell,
  LONG_TEXTS,
  PROFILE_FIELD_NAMES,
  profileCells,
  profileTab,
  PROGRAM_COLUMN_NAMES,
  programCells,
  tracker,
  type Cells,
} from './arbitraries';
import { programsOf } from './support';

const PROPERTIES = 15;
const numRuns = Math.ceil(Number(process.env['PROPERTY_RUNS'] ?? 2000) / PROPERTIES);

/** Every run its own example; on a failure fast-check prints the seed and the smallest example. */
function check<T>(property: fc.IProperty<T>): void {
  fc.assert(property, { numRuns });
}

const HARDNESS: Readonly<Record<Exclude<Tier, 'Not enough data'>, number>> = {
  Safety: 0,
  Target: 1,
  Reach: 2,
  Ineligible: 3,
};

/** True when `after` is harder than `before`; a label that is missing is neither harder nor easier. */
function harder(before: Tier, after: Tier): boolean {
  if (before === 'Not enough data' || after === 'Not enough data') return false;
  return HARDNESS[after] > HARDNESS[before];
}

function one(
  program: Cells,
  profile: Cells,
): { readonly profile: Profile; readonly program: Program; readonly assessment: Assessment } {
  const read = readProfile(profileTab(profile));
  const [first] = programsOf(tracker([program]), read);
  if (!first) throw new Error('no program found');
  return { profile: read, program: first, assessment: assess(first, read) };
}

const tierOf = (program: Cells, profile: Cells): Tier => one(program, profile).assessment.tier;

const wantsJ1 = ({ visaNeed }: Profile) => visaNeed === 'J-1' || visaNeed === 'J-1 or H-1B';
const wantsH1b = ({ visaNeed }: Profile) => visaNeed === 'H-1B' || visaNeed === 'J-1 or H-1B';
const isImg = ({ applicantType }: Profile) => applicantType !== 'US MD' && applicantType !== 'US DO';

/** All that a person sees of one program. */
function seen(assessment: Assessment, profile: Profile) {
  return { tier: assessment.tier, visa: assessment.visa.text, fit: assessment.fit, why: why(assessment, profile) };
}

test('T27 the random examples reach every tier and every kind of flag', () => {
  const tiers = new Map<string, number>();
  for (const [program, profile] of fc.sample(fc.tuple(programCells, profileCells), { numRuns: 600, seed: 27 })) {
    const { tier, visa } = one(program, profile).assessment;
    for (const seenWord of [tier, visa.kind]) tiers.set(seenWord, (tiers.get(seenWord) ?? 0) + 1);
  }
  for (const word of ['Safety', 'Target', 'Reach', 'Ineligible', 'Not enough data', 'OK', 'Check', 'No', 'Not needed'])
    expect([word, (tiers.get(word) ?? 0) >= 10]).toEqual([word, true]);
});

test('T27 a higher Step 2 CK never makes a label harder, nor costs points', () => {
  check(
    fc.property(
      programCells,
      profileCells,
      fc.integer({ min: 180, max: 299 }),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom('Step 2 CK', 'Step 2 CK target'),
      (program, profile, score, more, field) => {
        const pending = { ...profile, 'Step 2 CK': '' };
        const lower = one(program, { ...pending, [field]: score }).assessment;
        const higher = one(program, { ...pending, [field]: Math.min(300, score + more) }).assessment;
        expect([lower.tier, higher.tier, harder(lower.tier, higher.tier)]).toEqual([lower.tier, higher.tier, false]);
        if (lower.tier === 'Not enough data') expect(higher.tier).toBe('Not enough data');
        if (higher.tier === 'Not enough data') expect(['Not enough data', 'Ineligible']).toContain(lower.tier);
        if (lower.fit !== null && higher.fit !== null) expect(higher.fit).toBeGreaterThanOrEqual(lower.fit);
      },
    ),
  );
});

test('T27 learning that an unknown visa is sponsored never makes a label harder', () => {
  check(
    fc.property(programCells, profileCells, fc.constantFrom('J-1', 'H-1B'), (program, profile, visa) => {
      const silent = { ...program, Visa: '', [visa]: '' };
      const before = tierOf(silent, profile);
      const after = tierOf({ ...silent, [visa]: 'Yes' }, profile);
      expect([before, after, harder(before, after)]).toEqual([before, after, false]);
      expect(after === 'Not enough data').toBe(before === 'Not enough data');
    }),
  );
});

test('T27 learning it beside whatever else the program says of visas never makes a label harder', () => {
  check(
    fc.property(programCells, profileCells, fc.constantFrom('j1', 'h1b'), (cells, profileText, visa) => {
      const { program, profile, assessment } = one(cells, profileText);
      fc.pre(program.visa[visa] === 'Unknown');
      const after = assess({ ...program, visa: { ...program.visa, [visa]: 'Yes' } }, profile).tier;
      expect([assessment.tier, after, harder(assessment.tier, after)]).toEqual([assessment.tier, after, false]);
    }),
  );
});

test("T27 an IMG's Safety has a known record, an own score, and a visa that is OK or not needed", () => {
  check(
    fc.property(programCells, profileCells, (cells, profileText) => {
      const { program, profile, assessment } = one(cells, profileText);
      if (assessment.tier !== 'Safety') return;
      expect(['OK', 'Not needed']).toContain(assessment.visa.kind);
      // One that is still to be verified (H5) is no score to rest on.
      const own = [program.step2Typical, program.step2Min];
      expect(own.some((score) => score.kind === 'limit' && score.firmness !== 'verify')).toBe(true);
      expect(profile.step2).not.toBeNull();
      if (!isImg(profile)) return;
      expect(assessment.record).toBe('High');
      expect(program.imgShare.kind !== 'unknown' || program.nonUsImgShare.kind !== 'unknown').toBe(true);
      if (wantsJ1(profile) && assessment.visa.text.includes('J-1')) expect(program.visa.j1).toBe('Yes');
      if (assessment.visa.text === 'OK: H-1B') expect(program.visa.h1b).toBe('Yes');
    }),
  );
});

test('T27 blanking the visa cells never makes a label easier, unless the program refused', () => {
  check(
    fc.property(programCells, profileCells, (cells, profileText) => {
      const { program, profile, assessment } = one(cells, profileText);
      const { j1, h1b, eligibility } = program.visa;
      fc.pre(assessment.tier !== 'Ineligible' && eligibility === 'open');
      fc.pre(!(wantsJ1(profile) && j1 === 'No') && !(wantsH1b(profile) && h1b === 'No'));
      const blanked = tierOf({ ...cells, Visa: '', 'J-1': '', 'H-1B': '' }, profileText);
      expect([assessment.tier, blanked, harder(blanked, assessment.tier)]).toEqual([assessment.tier, blanked, false]);
      expect(blanked === 'Not enough data').toBe(assessment.tier === 'Not enough data');
    }),
  );
});

test('P1 an empty cell of a program never makes anyone ineligible', () => {
  const columns = PROGRAM_COLUMN_NAMES.filter((name) => !['Program', 'Visa', 'J-1', 'H-1B'].includes(name));
  check(
    fc.property(programCells, profileCells, fc.constantFrom('visa cells', ...columns), (program, profile, column) => {
      fc.pre(tierOf(program, profile) !== 'Ineligible');
      // A hospital of a closed one's name in another town: without the town it is the name that speaks (T10).
      fc.pre(!(column === 'City' && knownClosed(cellText(program.Program), '')));
      const blank = column === 'visa cells' ? { Visa: '', 'J-1': '', 'H-1B': '' } : { [column]: '' };
      expect(tierOf({ ...program, ...blank }, profile)).not.toBe('Ineligible');
    }),
  );
});

test('P1 an empty field of the profile never makes anyone ineligible', () => {
  // Left out: fields whose blank stands for a value (section 2), and observerships, which only soften a recorded lack of USCE (T6).
  const stands = ['Applicant type', 'Visa needed', 'Step 3', 'Season', 'Step 2 CK', 'Observership months'];
  const fields = PROFILE_FIELD_NAMES.filter((name) => !stands.includes(name) && !name.startsWith('Rule: '));
  check(
    fc.property(programCells, profileCells, fc.constantFrom(...fields), (program, profile, field) => {
      fc.pre(tierOf(program, profile) !== 'Ineligible');
      expect(tierOf(program, { ...profile, [field]: '' })).not.toBe('Ineligible');
    }),
  );
});

test('T27 the order of columns does not matter', () => {
  check(
    fc.property(
      fc.array(programCells, { minLength: 1, maxLength: 5 }),
      profileCells,
      fc.shuffledSubarray([...PROGRAM_COLUMN_NAMES], { minLength: PROGRAM_COLUMN_NAMES.length }),
      (programs, profileText, columns) => {
        const profile = readProfile(profileTab(profileText));
        const view = (order: readonly string[]) =>
          programsOf(tracker(programs, order), profile).map((program) => seen(assess(program, profile), profile));
        expect(view(columns)).toEqual(view(PROGRAM_COLUMN_NAMES));
      },
    ),
  );
});

test('T27 the order of rows does not matter', () => {
  check(
    fc.property(fc.array(programCells, { minLength: 1, maxLength: 6 }), profileCells, (programs, profileText) => {
      const profile = readProfile(profileTab(profileText));
      const view = (cells: readonly Cells[]) =>
        programsOf(tracker(cells), profile).map((program) => seen(assess(program, profile), profile));
      expect(view([...programs].reverse())).toEqual([...view(programs)].reverse());
    }),
  );
});

test('T27 one row alone gets the labels of the same row in a table', () => {
  check(
    fc.property(
      fc.array(programCells, { minLength: 1, maxLength: 6 }),
      profileCells,
      fc.boolean(),
      (programs, profileText, headerApart) => {
        const profile = readProfile(profileTab(profileText));
        // The labels alone: WHY may point to a cell that makes no sense, and a column of just such a cell is left out.
        const labels = (program: Program) => {
          const { tier, visa, fit } = assess(program, profile);
          return { tier, visa: visa.text, fit };
        };
        const alone = programs.map((cells) => {
          const [header = [], row = []] = tracker([cells]);
          const [program] = headerApart ? programsOf([row], profile, header) : programsOf([header, row], profile);
          return program && labels(program);
        });
        expect(alone).toEqual(programsOf(tracker(programs), profile).map(labels));
      },
    ),
  );
});

test('T27 a limit counts in a table, too, where most cells of its column make no sense', () => {
  const programs: readonly Cells[] = [250, 'www.example.org', 'www.example.com', 'Dr Miller'].map((minimum) => ({
    Program: 'Riverside Hospital',
    'J-1': 'Yes',
    'Non-US IMG %': '30%',
    'Step 2 typical': 230,
    'Step 2 min': minimum,
  }));
  const profile = readProfile(
    profileTab({ 'Step 2 CK': 245, 'Step 2 CK date': '2025-08-01', 'Graduation year': 2024 }),
  );
  const [first] = programsOf(tracker(programs), profile);
  // 250 > 245: alone the row is Ineligible (T3), so it is in a table (T27): a column that is left out would make it look open.
  expect(first && assess(first, profile).tier).toBe('Ineligible');
});

test('P1 the order of the profile fields does not matter', () => {
  check(
    fc.property(
      programCells,
      profileCells,
      fc.shuffledSubarray([...PROFILE_FIELD_NAMES], { minLength: PROFILE_FIELD_NAMES.length }),
      (program, profileText, fields) => {
        const shuffled: Cells = Object.fromEntries(fields.map((field) => [field, profileText[field]]));
        const [a, b] = [one(program, profileText), one(program, shuffled)];
        expect(seen(b.assessment, b.profile)).toEqual(seen(a.assessment, a.profile));
      },
    ),
  );
});

test('T26 WHY is one line, of readable length, tier or reason first, without rule IDs and without odds', () => {
  check(
    fc.property(programCells, profileCells, (cells, profileText) => {
      const { profile, assessment } = one(cells, profileText);
      const line = why(assessment, profile);
      expect(line).toMatch(/\S/);
      expect(line.length).toBeLessThanOrEqual(240);
      expect(line).not.toMatch(/[\n\r\t]|undefined|null|NaN|\[object/);
      expect(line).not.toMatch(/\b[PHVTLRS]\d{1,2}[a-c]?\b/);
      const starts =
        assessment.tier === 'Ineligible' ? /^(Ineligible|Not open as recorded)/ : new RegExp(`^${assessment.tier}`);
      expect(line).toMatch(starts);
      expect(`${line} ${assessment.visa.text}`).not.toMatch(/chance|probab|\bodds\b|likel|guarantee|will match/i);
    }),
  );
});

test('T25 FIT is whole, 0 to 100; blank just for Not enough data, 0 for Ineligible', () => {
  check(
    fc.property(programCells, profileCells, (cells, profileText) => {
      const { tier, fit } = one(cells, profileText).assessment;
      expect(fit === null).toBe(tier === 'Not enough data');
      if (fit === null) return;
      expect(Number.isInteger(fit) && fit >= 0 && fit <= 100).toBe(true);
      if (tier === 'Ineligible') expect(fit).toBe(0);
    }),
  );
});

test('T27 steps lead from the base to the label, each one harder', () => {
  check(
    fc.property(programCells, profileCells, (cells, profileText) => {
      const { tier, base, steps } = one(cells, profileText).assessment;
      expect(base === null).toBe(tier === 'Ineligible' || tier === 'Not enough data');
      let at: Tier | null = base;
      for (const step of steps) {
        expect(step.from).toBe(at);
        expect(HARDNESS[step.to]).toBeGreaterThan(HARDNESS[step.from]);
        at = step.to;
      }
      if (at !== null) expect(tier).toBe(at);
    }),
  );
});

test('P1 any cell whatever gives a label and a reason, never an error', () => {
  check(
    fc.property(
      fc.array(fc.array(anyCell, { maxLength: PROGRAM_COLUMN_NAMES.length }), { maxLength: 4 }),
      fc.array(fc.tuple(fc.oneof(fc.constantFrom(...PROFILE_FIELD_NAMES), anyCell), anyCell, anyCell), {
        maxLength: 30,
      }),
      (rows, tab) => {
        const profile = readProfile(tab);
        const programs = readPrograms(rows, profile, PROGRAM_COLUMN_NAMES)?.programs ?? [];
        for (const program of programs) if (program) expect(seen(assess(program, profile), profile).why).toMatch(/\S/);
        expect(() => readPrograms(rows, profile)).not.toThrow();
      },
    ),
  );
});

test('T27 texts of 50,000 characters in every cell are read without hanging', () => {
  const started = process.cpuUsage();
  for (const long of LONG_TEXTS) {
    const cells = (names: readonly string[]): Cells => Object.fromEntries(names.map((name) => [name, long]));
    const profile = readProfile(profileTab(cells(PROFILE_FIELD_NAMES)));
    const row = PROGRAM_COLUMN_NAMES.map((name) => (name === 'Program' ? `${long}x` : long));
    for (const program of programsOf([row], profile, PROGRAM_COLUMN_NAMES))
      expect(why(assess(program, profile), profile).length).toBeLessThanOrEqual(240);
  }
  // Processor time, so that a busy machine does not decide: 15 rows of such texts, against the 30 seconds that a whole call has.
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(8);
});
