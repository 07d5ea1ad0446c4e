// T27: a row alone, the same row in its table, and the same row through the command line get the same labels, on random rows.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import type { Cell } from '../../src/reading/cell';
import { load, refusing } from './builtScript';

const ROOT = join(__dirname, '../..');
const call = load(refusing());

/**
 * Cells as a file holds them, as text. No unsigned share of 1 or below: alone it cannot be told (H4). No date among the
 * scores: alone it makes its column one of dates, which WHY then has no cell to name of.
 */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  Specialty: ['Internal Medicine', 'FM', 'Psych', 'Dermatology', 'Astrology', ''],
  State: ['MA', 'New York', 'tx', ''],
  Setting: ['Academic', 'University-based', 'Community', 'Hybrid', ''],
  Visa: ['J-1', 'J1 only', "['H-1B']", 'Yes', 'No', 'US citizens only', 'case by case J-1', '', '?', 'OK: J-1'],
  'IMG %': ['45%', '12', '78%\u00a0', '0%', 'High', 'N/A', ''],
  'Non-US IMG %': ['30', '4%', '26.5', 'None', ''],
  'Step 2 typical': ['232-264', '245', '~235', '264-232', '150', ''],
  'Step 2 min': ['220+', '230', '≥225', 'no cutoff', 'pass', '230 preferred', '250?', ''],
  'Step 1 min': ['210', 'Pass', ''],
  'Attempts max': ['1', '2', 'none', ''],
  'Grad years max': ['5 yrs', '3', '10', 'no limit', ''],
  'USCE months min': ['3 months', '1', 'preferred', ''],
  'ECFMG at apply': ['Yes', 'No', 'TRUE', ''],
  'Step 3 needed': ['No', 'yes', ''],
  'Accepting applications': ['Yes', 'No', '', ''],
  Connection: ['Yes', 'Dr. Lee', '', ''],
  Deadline: ['9/30/2026', '2026-10-01', 'soon', ''],
};
const HEADER = ['Program', ...Object.keys(COLUMNS)];
const rowOf = fc.tuple(...Object.values(COLUMNS).map((values) => fc.constantFrom(...values)));
const ROWS = fc.sample(rowOf, { numRuns: 300, seed: 20270319 }).map((cells, i) => [`Hospital ${i}`, ...cells]);
const PROFILE = [
  ['Field', 'Value'],
  ['Step 1', '215'],
  ['Step 2 CK', '238'],
  ['Step 2 CK date', '2025-08-01'],
  ['Graduation year', '2021'],
  ['ECFMG certified', 'Yes'],
  ['USCE months', '3'],
  ['Visa needed', 'J-1 or H-1B'],
  ['Specialties', 'Internal Medicine'],
  ['Rule: IMG high', '0.45'],
];

/** What a sheet makes of the same text when it is typed in: numbers, boxes and dates. */
function typedIn(cell: string): Cell {
  if (/^\d+(?:\.\d+)?$/.test(cell)) return Number(cell);
  if (cell === 'TRUE') return true;
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell);
  return day ? new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3])) : cell;
}

interface Labels {
  readonly tier: unknown;
  readonly visa: unknown;
  readonly fit: unknown;
  readonly why: unknown;
}

function inTable(rows: readonly (readonly Cell[])[], profile: readonly (readonly Cell[])[]): readonly Labels[] {
  const [tier, visa, fit, why] = ['TIER', 'VISA', 'FIT', 'WHY'].map((name) =>
    (call(name, [HEADER, ...rows], profile) as unknown[][]).slice(1).flat(),
  );
  return rows.map((_, i) => ({ tier: tier?.[i], visa: visa?.[i], fit: fit?.[i], why: why?.[i] }));
}

const TABLE = inTable(ROWS, PROFILE);

test('T27 the random rows show every label', () => {
  expect([...new Set(TABLE.map(({ tier }) => tier))].sort()).toEqual([
    'Ineligible',
    'Not enough data',
    'Reach',
    'Safety',
    'Target',
  ]);
});
test('T27 one row alone', () => {
  const alone = ROWS.map((row) => {
    const [tier, visa, fit, why] = ['TIER', 'VISA', 'FIT', 'WHY'].map((name) => call(name, [row], PROFILE, [HEADER]));
    return { tier, visa, fit, why };
  });
  expect(alone).toEqual(TABLE);
});
test('T27 typed into a sheet, as numbers, boxes and dates', () => {
  const rows = ROWS.map((row) => row.map(typedIn));
  expect(
    inTable(
      rows,
      PROFILE.map((row) => row.map(typedIn)),
    ),
  ).toEqual(TABLE);
});
test('T27 the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'residency-tiers-same-'));
  try {
    const [programs, profile] = [join(folder, 'programs.csv'), join(folder, 'profile.csv')];
    writeFileSync(programs, Papa.unparse([HEADER, ...ROWS]));
    writeFileSync(profile, Papa.unparse(PROFILE));
    // The built command line itself: its launcher would build anew where a file of src/ is younger.
    const start = `import(${JSON.stringify(join(ROOT, '.build/label.mjs'))}).then(async ({ main }) => {
      process.exitCode = await main(process.argv.slice(1), ${JSON.stringify(ROOT)});
    })`;
    const run = spawnSync(process.execPath, ['-e', start, '--', programs, '--profile', profile, '--json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    expect([run.status, run.status === 0 ? '' : run.stderr]).toEqual([0, '']);
    const { programs: labelled } = JSON.parse(run.stdout) as {
      readonly programs: readonly (Labels & { readonly row: number })[];
    };
    expect(labelled.map(({ row }) => row)).toEqual(ROWS.map((_, i) => i + 2));
    // FIT's blank is null in JSON (section 8).
    expect(labelled.map(({ tier, visa, fit, why }) => ({ tier, visa, fit: fit ?? '', why }))).toEqual(TABLE);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
