// What programs write about visas, as a table that a doctor can read and extend, and what must hold for every text.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readVisaWords } from '../../src/reading/visa';

interface Wording {
  readonly Words: string;
  readonly 'J-1': string;
  readonly 'H-1B': string;
  readonly Eligibility: string;
  readonly Note: string;
}

function wordings(file: string): readonly Wording[] {
  const text = readFileSync(join(__dirname, file), 'utf8');
  return Papa.parse<Wording>(text, { header: true, skipEmptyLines: true }).data;
}

const answer = ({ j1, h1b, eligibility }: { j1: string; h1b: string; eligibility: string }) => ({
  'J-1': j1,
  'H-1B': h1b,
  Eligibility: eligibility,
});

describe.each(['visa-wordings.csv'])('%s', (file) => {
  const table = wordings(file);
  test.each(table.map((wording) => [wording.Words, wording] as const))('V1-V5 %s', (words, wording) => {
    expect(answer(readVisaWords(words))).toEqual({
      'J-1': wording['J-1'],
      'H-1B': wording['H-1B'],
      Eligibility: wording.Eligibility,
    });
  });
});
