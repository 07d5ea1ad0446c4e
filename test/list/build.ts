// Lists in one line of words for the tables beside this file, read and assessed along the same path as a person's sheet.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { ListEntry } from '../../src/list/entry';
import { readProfile } from '../../src/reading/profile';
import type { Profile } from '../../src/reading/profileFacts';
import { readPrograms } from '../../src/reading/programs';
import { assess } from '../../src/rules/assess';

/** An applicant without a risk: CV strength Fair (three markers), margin 10, needs a J-1; 245 is below the median of 251. */
export const BASE: Readonly<Record<string, string>> = {
  'Applicant type': 'Non-US citizen IMG',
  'Step 1': 'Pass',
  'Step 2 CK': '245',
  'Step 2 CK date': '2025-08-01',
  'Graduation year': '2024',
  Season: '2027',
  'ECFMG certified': 'Yes',
  'USCE months': '3',
  'US letters': '3',
  'Core specialty letters': '1',
  Specialties: 'Internal Medicine',
  'Preferred states': 'MA',
  'Budget (USD)': '5000',
  'As of': '2026-09-10',
};

const OPEN = {
  'J-1': 'Yes',
  'IMG %': '60%',
  'Non-US IMG %': '40%',
  'Checked on': '2026-08-01',
  Deadline: '2026-12-01',
};
/** What each kind of program says, so that BASE gets the label the kind is called by. */
const KINDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // 245 is 5 above 240, many IMGs.
  Safety: { ...OPEN, 'Step 2 typical': '240' },
  // 245 is 5 below 250: around it, many IMGs.
  Target: { ...OPEN, 'Step 2 typical': '250' },
  // No own score: 245 is above the estimate of 240 for a community hospital (Q1), a Safety but for T22.
  Held: { ...OPEN, Setting: 'Community' },
  // 245 is 25 below 270.
  Reach: { ...OPEN, 'Step 2 typical': '270' },
  // Two years since graduation, one allowed.
  Ineligible: { ...OPEN, 'Step 2 typical': '240', 'Grad years max': '1' },
  Lacking: { 'J-1': 'Yes', 'Checked on': '2026-08-01', Deadline: '2026-12-01' },
};
/** Where programs lie that say nothing of State: spread, none in Massachusetts but one of ten, none in Boston. */
const STATES = ['NY', 'NJ', 'PA', 'OH', 'MI', 'IL', 'TX', 'FL', 'MA', 'CT'];
const CITY = 'Springfield';

export type ProgramRow = Readonly<Record<string, string>>;

/**
 * `12 x Safety: State=NY, City=Bronx; 3 x Reach` as rows: so many programs of that kind, columns changed as said
 * (`State=` blanks it). Programs are called Program 1, Program 2 and so on unless Program= says otherwise.
 */
export function rowsOf(words: string): readonly ProgramRow[] {
  const rows: ProgramRow[] = [];
  for (const part of words.split(';').map((text) => text.trim())) {
    if (part === '') continue;
    const match = /^(?:(\d+) x )?(\w+)(?::(.*))?$/.exec(part);
    const kind = match?.[2] === undefined ? undefined : KINDS[match[2]];
    if (!match || !kind) throw new Error(`No list of programs: ${part}`);
    const changes = (match[3] ?? '')
      .split(',')
      .filter((text) => text.trim() !== '')
      .map((text): [string, string] => {
        const [column = '', ...value] = text.split('=');
        return [column.trim(), value.join('=').trim()];
      });
    for (let i = 0; i < Number(match[1] ?? 1); i++) {
      const number = rows.length + 1;
      const place = { State: STATES[number % STATES.length] ?? '', City: CITY };
      rows.push({ Program: `Program ${number}`, ...place, ...kind, ...Object.fromEntries(changes) });
    }
  }
  return rows;
}

/** BASE with `Field: value; Field: value` changed; `+Field: value` adds a second row of that field. */
export function profileOf(words = ''): Profile {
  const fields: Record<string, string> = { ...BASE };
  const more: (readonly [string, string])[] = [];
  for (const part of words.split(';').map((text) => text.trim())) {
    if (part === '') continue;
    const at = part.lastIndexOf(':');
    const [field, value] = [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    if (field.startsWith('+')) more.push([field.slice(1), value]);
    else fields[field] = value;
  }
  return readProfile([['Field', 'Value'], ...Object.entries(fields), ...more]);
}

/** Rows of a tracker with its header in row 1, read and assessed. */
export function entriesOf(rows: readonly ProgramRow[], profile: Profile): readonly ListEntry[] {
  if (rows.length === 0) return [];
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const table = readPrograms([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))], profile);
  if (!table) throw new Error('No header row found.');
  return table.programs.flatMap((program, index) =>
    program === null
      ? []
      : [{ row: index + 1, program, tracking: table.tracking(index), assessment: assess(program, profile) }],
  );
}

export function listOfWords(words: string, profile: Profile): readonly ListEntry[] {
  return entriesOf(rowsOf(words), profile);
}

/** A table of examples beside the tests. */
export function examples(file: string): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(readFileSync(join(__dirname, file), 'utf8').trim(), {
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0)
    throw new Error(`${file}: ${errors.map(({ message, row }) => `${message} (${row ?? '?'})`).join()}`);
  return data;
}

/** `2-4, 9` as [2, 3, 4, 9]. */
export function rowNumbers(text: string): readonly number[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [from = 0, to = from] = part.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, i) => from + i);
    });
}
