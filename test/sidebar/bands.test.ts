// P4, P5, P8 while a score is typed: the page's own arithmetic over the thresholds that the script sends.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { FIELDS } from '../../src/reading/fields';
import { bandOf } from '../../src/sidebar/bands';
import { NORMAL } from './fakeViews';

const { data } = Papa.parse<string[]>(readFileSync(join(__dirname, 'bands.csv'), 'utf8').trim());
const [, ...cases] = data;
const NO_BAND = '(no band)';

test.each(cases)('P4 P5 P8 %s %s on %s: %s', (name, typed = '', date = '', shown = '') => {
  const field = FIELDS.find((candidate) => candidate.name === name);
  if (!field) throw new Error(`No field ${name}`);
  const band = bandOf(field.name, typed, date, NORMAL.saveProfile);
  expect(band === undefined ? NO_BAND : band).toBe(shown);
});

test('P3 a threshold that the person overrode counts', () => {
  const figures = {
    ...NORMAL.saveProfile,
    bands: [{ field: 'Step 2 CK' as const, bands: [{ from: 200, name: 'Mine' }] }],
  };
  expect(bandOf('Step 2 CK', '245', '2026-06-15', figures)).toBe('Band: Mine');
});
