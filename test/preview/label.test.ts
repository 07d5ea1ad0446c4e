// The command line as people run it: a process, files in a temporary folder, and what it prints, writes and returns.

import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/build/build';

const PROJECT = join(__dirname, '../..');
let root = '';

/** An applicant who needs no visa, so that labels follow from scores alone: T12, T13, T16. */
const PROFILE = [
  'Field,Value',
  'Applicant type,US citizen IMG',
  'Visa needed,None',
  'Step 1,Pass',
  'Step 2 CK,250',
  'Step 2 CK date,2025-08-01',
  'Step 3,Passed',
  'Graduation year,2024',
  'Season,2027',
  'ECFMG certified,Yes',
  'USCE months,4',
  'US letters,3',
  'Specialties,Internal Medicine',
].join('\n');

/**
 * Alder: 250 is 10 above 240, 60% IMGs is High -> Safety; FIT 50 x 30/40 + 35 + 15 = 87.5 -> 88 (T25).
 * Birch: its minimum 260 is above 250 -> Ineligible, FIT 0. Cedar: nothing known -> Not enough data, FIT blank.
 */
const PROGRAMS = [
  'Program Name,ACGME ID,IMG %,Step 2 typical,STEP 2 SCORE MIN,Shoe size,Shoe size',
  'Alder Hospital,0401100209,60%,240,,=1+1,',
  '"Birch\nMedical Center",0401100217,60%,,260,-5,',
  '',
  'Cedar Clinic,,,,,@home,',
].join('\r\n');

const LABELS = [
  { row: 2, program: 'Alder Hospital', tier: 'Safety', visa: 'Not needed', fit: 88 },
  { row: 3, program: 'Birch\nMedical Center', tier: 'Ineligible', visa: 'Not needed', fit: 0 },
  { row: 5, program: 'Cedar Clinic', tier: 'Not enough data', visa: 'Not needed', fit: null },
];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'residency-tiers-label-'));
  mkdirSync(join(root, 'src/preview'), { recursive: true });
  await build({ outDir: join(root, 'dist'), label: join(root, '.build/label.mjs') });
  const launcher = join(root, 'src/preview/label.mjs');
  writeFileSync(launcher, readFileSync(join(PROJECT, 'src/preview/label.mjs')));
  // Older than what was built from it, as after a build.
  for (const path of [launcher, join(root, 'src/preview')]) utimesSync(path, 1, 1);
  symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'));
  write('programs.csv', PROGRAMS);
  write('me.csv', PROFILE);
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(root, name), content);
const read = (name: string) => readFileSync(join(root, name), 'utf8');

function label(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/preview/label.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, npm_lifecycle_event: '' },
  });
  return { status, stdout, stderr };
}

interface Report {
  readonly programs: readonly { readonly why: string }[];
  readonly list: readonly Readonly<Record<string, string>>[];
  readonly mapped: Readonly<Record<string, string>>;
  readonly unmapped: readonly string[];
}

function labelJson(...args: readonly string[]): Report {
  const { status, stdout, stderr } = label(...args, '--json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining('Error') as string });
  return JSON.parse(stdout) as Report;
}

test('section 8 JSON: labels by record, columns read and not read, a repeated header told apart', () => {
  const report = labelJson('programs.csv', '--profile', 'me.csv');
  expect(Object.keys(report)).toEqual(['programs', 'list', 'mapped', 'unmapped']);
  expect(report.programs).toMatchObject(LABELS);
  expect(report.programs.map((program) => Object.keys(program).join())).toEqual(
    Array(3).fill('row,program,tier,visa,fit,why'),
  );
  for (const { why } of report.programs) expect(why).toMatch(/^(Safety|Ineligible|Not enough data)\b/);
  for (const finding of report.list) expect(Object.keys(finding)).toEqual(['level', 'check', 'see', 'do']);
  expect(report.mapped).toMatchObject({ Program: 'Program Name', Code: 'ACGME ID', 'Step 2 min': 'STEP 2 SCORE MIN' });
  expect(report.unmapped).toEqual(['Shoe size', 'Shoe size (2)']);
});

test('section 8 the same file in another encoding, delimiter and line end, under titles, gives the same labels', () => {
  const other = `\ufeffMy list\r\r${PROGRAMS.replace(/\r\n/g, '\r').replace(/,/g, ';')}`;
  write('other.tsv', Buffer.from(other, 'utf16le'));
  expect(labelJson('other.tsv', '--profile', 'me.csv').programs).toMatchObject(LABELS);
});

test('section 8 a profile whose every label is in the person’s own words is one, the same as in the sheet', () => {
  const own = { 'Applicant type': 'Citizenship', 'Step 1': 'USMLE 1 score', 'Step 2 CK': 'CK score (3 digits)' };
  const fields = PROFILE.split(/\r?\n/).slice(1);
  write(
    'own.csv',
    fields
      .map((line) =>
        Object.entries(own).reduce((text, [field, words]) => text.replace(new RegExp(`^${field},`), `${words},`), line),
      )
      .join('\n'),
  );
  expect(labelJson('programs.csv', '--profile', 'own.csv').programs).toMatchObject(LABELS);
  write('two.csv', 'CK score (3 digits),250\nCitizenship,US citizen IMG\n');
  expect(label('programs.csv', '--profile', 'two.csv')).toMatchObject({ status: 0, stderr: '' });
});

test('section 8 written .csv: own columns untouched, text that starts with = and codes included, labels to the right', () => {
  const { status, stdout } = label('programs.csv', '--profile', 'me.csv', '--out', 'out.csv');
  expect(status).toBe(0);
  expect(stdout).toContain('Wrote out.csv.');
  const lines = read('out.csv').split('\r\n');
  expect(lines[0]).toBe(
    'Program Name,ACGME ID,IMG %,Step 2 typical,STEP 2 SCORE MIN,Shoe size,Shoe size,Tier,Visa,Fit,Why',
  );
  expect(lines[1]).toMatch(/^Alder Hospital,0401100209,60%,240,,=1\+1,,Safety,Not needed,88,"?Safety/);
  expect(lines[2]).toMatch(/^"Birch\nMedical Center",0401100217,60%,,260,-5,,Ineligible,Not needed,0,/);
  expect(lines[3]).toBe(',,,,,,,,,,');
  expect(lines[4]).toMatch(/^Cedar Clinic,,,,,@home,,Not enough data,Not needed,,/);
});

test('section 8 written .xlsx reads back to the same labels and values, without a second set of label columns', () => {
  expect(label('programs.csv', '--profile', 'me.csv', '--out', 'out.xlsx').status).toBe(0);
  expect(labelJson('out.xlsx', '--profile', 'me.csv', '--out', 'again.csv').programs).toMatchObject(LABELS);
  label('programs.csv', '--profile', 'me.csv', '--out', 'out.csv');
  expect(read('again.csv')).toBe(read('out.csv'));
});

test('section 8 says whose profile it used, in text and in JSON', () => {
  const text = label('programs.csv');
  expect(text.status).toBe(0);
  expect(text.stdout).toContain('Profile: the sample profile, not yours.');
  expect(text.stdout).toMatch(/Safety \d · Target \d · Reach \d · Ineligible \d · Not enough data \d/);
  const json = label('programs.csv', '--profile', 'me.csv', '--json');
  expect(json.stderr).toContain('Profile: me.csv.');
});

test('section 8 a pipe that closes early is no failure', () => {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" src/preview/label.mjs programs.csv | head -1`],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

describe('section 8 failures: a status, one sentence, nothing else', () => {
  beforeAll(() => {
    write('empty.csv', '\n\n,,\n');
    write('headless.csv', 'a,b\n1,2\n');
    write('picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d]));
    write('broken.xlsx', 'PK\u0003\u0004 no workbook');
    write('old.xls', 'x');
    mkdirSync(join(root, 'folder.csv'));
  });
  test.each([
    [1, 'There is no file "none.csv".', ['none.csv']],
    [1, '"folder.csv" is a folder', ['folder.csv']],
    [1, '"empty.csv" is empty.', ['empty.csv']],
    [1, '"headless.csv" has no header row', ['headless.csv']],
    [1, '"picture.csv" is not a text file', ['picture.csv']],
    [1, '"broken.xlsx" is no .xlsx file or is damaged', ['broken.xlsx']],
    [1, 'save it as .csv, .tsv or .xlsx', ['old.xls']],
    [1, '"programs.csv" is no profile', ['programs.csv', '--profile', 'programs.csv']],
    [1, 'there is no such folder', ['programs.csv', '--out', 'none/out.csv']],
    [1, 'it is a folder', ['programs.csv', '--out', 'folder.csv']],
    [2, 'its tabs are: programs.', ['programs.csv', '--sheet', 'Surgery']],
    [2, 'is the file to be read', ['programs.csv', '--out', './programs.csv']],
    [2, 'Name the file', []],
  ])('section 8 status %i: %s', (status, sentence, args) => {
    const before = readdirSync(root);
    const result = label(...args);
    expect(result).toEqual({ status, stdout: '', stderr: expect.stringContaining(sentence) as string });
    expect(result.stderr.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(root)).toEqual(before);
  });
});
