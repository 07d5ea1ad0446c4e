// The tables of examples about the Profile tab: CSV files that a doctor can read and extend, and what was read in plain words.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Cell, Table } from '../../src/reading/cell';
import type { FieldName } from '../../src/reading/fields';
import type { Profile } from '../../src/reading/profileFacts';

export type Example = Readonly<Record<string, string>>;

/** The records of a CSV file in this folder; every column as text, spaces kept. Throws when a record is too short or too long. */
export function examples(file: string): readonly Example[] {
  const text = readFileSync(join(__dirname, file), 'utf8');
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${file}: ${JSON.stringify(errors[0])}`);
  if (data.length === 0) throw new Error(`${file} holds no examples`);
  return data;
}

/** A column that must be there: a misspelt name would make a test that cannot fail. */
export function column(example: Example, name: string): string {
  const value = example[name];
  if (value === undefined) throw new Error(`no column ${name}`);
  return value;
}

/** A cell as the sheet hands it over. @param kind number, boolean, date or '' for text */
export function typed(text: string, kind: string): Cell {
  switch (kind) {
    case 'number':
      return text === '' ? '' : Number(text);
    case 'boolean':
      return text === 'TRUE';
    case 'date':
      return new Date(`${text}T00:00:00`);
    case '':
      return text;
    default:
      throw new Error(`"Cell is" is number, boolean, date or blank, not ${kind}`);
  }
}

/** `Field | value; Field | value` as rows of the Profile tab. */
export function rowsOf(text: string, kind: string): Table {
  return text.split(';').map((row) => {
    const at = row.indexOf('|');
    return [row.slice(0, at).trim(), typed(row.slice(at + 1).trim(), kind)];
  });
}

const number = (value: number | null) => (value === null ? 'blank' : String(value));
const yesNo = (value: boolean | null) => (value === null ? 'blank' : value ? 'yes' : 'no');

/** What was read of one field, in the words that the tables use. */
export function factOf(profile: Profile, field: FieldName): string {
  const { step1, step3, ecfmg } = profile;
  switch (field) {
    case 'Applicant type':
      return profile.applicantType;
    case 'Visa needed':
      return profile.visaNeed;
    case 'Graduation year':
      return number(profile.graduationYear);
    case 'Season':
      return number(profile.season);
    case 'Step 1':
      return step1.kind === 'score' ? `score ${step1.score}` : step1.kind;
    case 'Step 2 CK':
      return number(profile.step2);
    case 'Step 2 CK date':
      return profile.step2Date ?? 'blank';
    case 'Step 2 CK target':
      return number(profile.step2Target);
    case 'Step 3':
      if (step3.kind === 'scheduled') return `scheduled ${step3.on}`;
      return step3.score === null ? step3.kind : `${step3.kind} ${step3.score}`;
    case 'Step 1 failures':
      return number(profile.failures.step1);
    case 'Step 2 CK failures':
      return number(profile.failures.step2);
    case 'Step 3 failures':
      return number(profile.failures.step3);
    case 'Practice scores':
      return profile.practiceScores.join(' ');
    case 'ECFMG certified':
      return ecfmg.kind === 'expected' ? `expected ${ecfmg.on}` : ecfmg.kind;
    case 'Prior US training':
      return yesNo(profile.priorUsTraining);
    case 'USCE months':
      return number(profile.usceMonths);
    case 'Observership months':
      return number(profile.observershipMonths);
    case 'Massachusetts rotation':
      return yesNo(profile.massachusettsRotation);
    case 'US letters':
      return number(profile.usLetters);
    case 'Massachusetts letters':
      return number(profile.massachusettsLetters);
    case 'Core specialty letters':
      return number(profile.coreLetters);
    case 'Peer-reviewed publications':
      return number(profile.publications);
    case 'Posters and abstracts':
      return number(profile.posters);
    case 'US research months':
      return number(profile.usResearchMonths);
    case 'Boston research':
      return yesNo(profile.bostonResearch);
    case 'Other strengths':
      return profile.otherStrengths;
    case 'Exceptional strength':
      return profile.exceptionalStrength;
    case 'Evidence':
      return profile.evidence;
    case 'Specialties':
      return profile.specialties.map(({ name, written }) => name ?? `(${written})`).join(', ');
    case 'Preferred states':
      return profile.preferredStates.join(', ');
    case 'Stage':
      return profile.stage;
    case 'Budget (USD)':
      return number(profile.budget);
    case 'As of':
      return profile.asOf ?? 'blank';
  }
}
