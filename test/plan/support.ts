// Profiles from the short form that the tables of examples use.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readProfile } from '../../src/reading/profile';
import type { Profile } from '../../src/reading/profileFacts';

/** The records of a CSV file beside the tests, each with every column as text. */
export function table(file: string): readonly Record<string, string>[] {
  const text = readFileSync(join(__dirname, file), 'utf8');
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${file}: ${JSON.stringify(errors[0])}`);
  return data;
}

/** A table as Jest's `each` takes it: the title's rule and words, then the record. */
export function cases(file: string): readonly (readonly [string, string, Record<string, string>])[] {
  return table(file).map((record) => [record['Rule'] ?? '', record['What'] ?? '', record]);
}

/** `Step 1: 208; Rule: Margin: 12` as a profile: field and value are parted by the last colon. */
export function profileOf(fields: string): Profile {
  const rows = fields
    .split(';')
    .map((field) => field.trim())
    .filter((field) => field !== '')
    .map((field) => {
      const at = field.lastIndexOf(': ');
      return [field.slice(0, at), field.slice(at + 2)];
    });
  return readProfile(rows);
}

/** How many sentences a text has: full stops, question and exclamation marks before a space or the end. */
export function sentences(text: string): number {
  return text.match(/[.!?](?=\s|$)/g)?.length ?? 0;
}
