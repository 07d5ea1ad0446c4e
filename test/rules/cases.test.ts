// The cases that were worked out by hand from the contract (sections 2 to 4), fed through the public way. The tables are for doctors to read and extend.

import { criteriaTable } from '../../src/rules/criteria';
import { why } from '../../src/rules/why';
import {
  assessCase,
  assessCells,
  pairs,
  programTable,
  profileRows,
  readCases,
  type Pair,
  type Rendering,
} from './support';

const RENDERINGS: readonly Rendering[] = ['text', 'typed'];
const TIERS = ['Safety', 'Target', 'Reach', 'Ineligible', 'Not enough data'];

const tierCases = readCases('tier-cases.csv');
const flagCases = readCases('flag-cases.csv');
const fitCases = readCases('fit-cases.csv');
const whyCases = readCases('why-cases.csv');

const titled = <T extends Readonly<Record<string, string>>>(rows: readonly T[]) =>
  rows.map((row) => [`${row['Rule']} ${row['What']}`, row] as const);

/** A flag in full, or only its first word where the contract leaves the rest open. */
function isFlag(given: string, expected: string): boolean {
  return ['OK', 'Check', 'No'].includes(expected) ? given.startsWith(`${expected}:`) : given === expected;
}

describe('T16 tier-cases.csv', () => {
  test('T16 the table is whole: known tiers, a note that derives each, no case twice', () => {
    expect(tierCases.length).toBeGreaterThanOrEqual(160);
    for (const row of tierCases) {
      expect(TIERS).toContain(row['Tier']);
      expect(row['Note']).not.toBe('');
    }
    const titles = tierCases.map((row) => `${row['Rule']} ${row['What']}`);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  test.each(titled(tierCases))('%s', (_title, row) => {
    for (const rendering of RENDERINGS) {
      const { assessment } = assessCase(row, rendering);
      expect({ rendering, tier: assessment.tier, note: row['Note'] }).toEqual({
        rendering,
        tier: row['Tier'],
        note: row['Note'],
      });
      if (!isFlag(assessment.visa.text, row['Visa'] ?? '')) expect(assessment.visa.text).toBe(row['Visa']);
    }
  });
});

describe('V6 flag-cases.csv', () => {
  const titles = flagCases.map((row) => {
    const who = [row['Applicant type'] || 'type blank', `needs ${row['Visa needed'] || '(blank)'}`];
    const step3 = row['Step 3'] ? [`Step 3 ${row['Step 3']}`] : [];
    const says = ['Visa', 'J-1', 'H-1B'].filter((column) => row[column]).map((column) => `${column}: ${row[column]}`);
    return [`${row['Rule']} ${[...who, ...step3].join(', ')}; program: ${says.join(', ') || 'blank'}`, row] as const;
  });

  test.each(titles)('%s', (_title, row) => {
    const differences = (['Applicant type', 'Visa needed', 'Step 3'] as const).map((f): Pair => [f, row[f] ?? '']);
    const columns = (['Visa', 'J-1', 'H-1B'] as const).map((column): Pair => [column, row[column] ?? '']);
    for (const rendering of RENDERINGS) {
      const rows = profileRows('clean', differences, rendering);
      const { text, kind } = assessCells(rows, programTable(columns, rendering)).assessment.visa;
      if (!isFlag(text, row['Flag'] ?? '')) expect(text).toBe(row['Flag']);
      expect(text.startsWith(kind)).toBe(true);
    }
  });

  test('V6 a US citizen may work where only citizens may; nobody else', () => {
    const flags = [
      'Non-US citizen IMG',
      'US permanent resident IMG',
      'US citizen IMG',
      'IMG with other work authorization',
    ].map(
      (type) =>
        assessCells(
          profileRows('clean', [['Applicant type', type]], 'text'),
          programTable([['Visa', 'US citizens only']], 'text'),
        ).assessment.visa.text,
    );
    expect(flags).toEqual(['No: US citizens only', 'No: US citizens only', 'Not needed', 'No: US citizens only']);
  });
});

describe('T25 fit-cases.csv', () => {
  test.each(titled(fitCases))('%s', (_title, row) => {
    const expected = row['Fit'] === '' ? null : Number(row['Fit']);
    for (const rendering of RENDERINGS) expect(assessCase(row, rendering).assessment.fit).toBe(expected);
  });
});

describe('T26 why-cases.csv', () => {
  /** `4; attempt or fail`: all of the parts, any of a part's alternatives. */
  const parts = (text = '') =>
    text
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '');

  test.each(titled(whyCases))('%s', (_title, row) => {
    for (const rendering of RENDERINGS) {
      const { assessment, profile } = assessCase(row, rendering);
      const line = why(assessment, profile);
      expect(line.slice(0, row['Starts with']?.length)).toBe(row['Starts with']);
      for (const part of parts(row['Says'])) {
        if (!part.split(' or ').some((words) => line.includes(words))) expect(line).toContain(part);
      }
      for (const part of parts(row['Says not'])) expect(line).not.toContain(part);
    }
  });
});

describe('S4 the table of one program', () => {
  const base = 'J-1: Yes; Non-US IMG %: 30%; Step 2 typical: 245';
  const cellsOf = (columns: string, fields: string, criterion: string) => {
    const rows = profileRows('clean', pairs(fields), 'text');
    const { assessment, profile } = assessCells(rows, programTable(pairs(`${base}; ${columns}`), 'text'));
    const row = criteriaTable(assessment, profile).find((one) => one.criterion === criterion);
    return [row?.says, row?.you, row?.state];
  };

  test.each([
    ['Step 3 needed: preferred', '', 'Step 3', 'preferred', 'not passed'],
    ['ECFMG at apply: Yes?', 'ECFMG certified: No', 'ECFMG at application', 'needed (to be verified)', 'not certified'],
    ['Step 2 min: 246 preferred', '', 'Step 2 CK minimum', 'at least 246 preferred', '245'],
    ['Step 1 min: 220', 'Step 1: blue', 'Step 1 minimum', 'at least 220', 'correct Step 1 on the Profile tab'],
    [
      'Step 3 needed: Yes',
      'Step 3: 2026-04-01; As of: 2026-09-01',
      'Step 3',
      'needed',
      'scheduled for 2026-04-01, which has passed: update Step 3 on the Profile tab',
    ],
  ])('S4 %s, %s: %s', (columns, fields, criterion, says, you) => {
    expect(cellsOf(columns, fields, criterion)).toEqual([says, you, 'Check']);
  });
});
