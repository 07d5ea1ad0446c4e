// Facts of one row that cannot all be true are reported on the row, in WHY and in LISTCHECK, and never silently chosen.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { checkList } from '../../src/list/check';
import { readProfile } from '../../src/reading/profile';
import { readPrograms } from '../../src/reading/programs';
import { assess } from '../../src/rules/assess';
import { why } from '../../src/rules/why';

interface Example {
  readonly Rule: string;
  readonly What: string;
  readonly Row: string;
  readonly 'Column reported': string;
  readonly Says: string;
}

const examples = Papa.parse<Example>(readFileSync(join(__dirname, 'fact-checks.csv'), 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;

const profile = readProfile([
  ['Step 2 CK', 250],
  ['Graduation year', 2024],
]);

/** A sound neighbour: a column in which every cell is of another kind is not read at all (H2). */
const SOUND: Readonly<Record<string, string>> = {
  Program: 'Lakeside Hospital',
  'Step 2 min': '220',
  'Grad years max': '5',
  'Attempts max': '2',
  'USCE months min': '1',
};

function tableOf(row: string): readonly (readonly string[])[] {
  const cells = row.split('; ').map((part): [string, string] => {
    const at = part.indexOf(': ');
    return [part.slice(0, at), part.slice(at + 2)];
  });
  if (!cells.some(([name]) => name === 'Program')) cells.unshift(['Program', 'Riverside Hospital']);
  return [cells.map(([name]) => name), cells.map(([, value]) => value), cells.map(([name]) => SOUND[name] ?? '')];
}

describe('facts that cannot all be true', () => {
  test.each(examples.map((example) => [`${example.Rule} ${example.What}`, example] as const))('%s', (_, example) => {
    const table = readPrograms(tableOf(example.Row), profile);
    const program = table?.programs[1];
    if (!table || !program) throw new Error('The example holds no program.');
    expect(program.problems.map(({ column }) => column)).toEqual(
      example['Column reported'] === '' ? [] : [example['Column reported']],
    );
    for (const part of example.Says.split('; ').filter((text) => text !== ''))
      expect(program.problems.map(({ what }) => what).join(' ')).toContain(part);

    const assessment = assess(program, profile);
    const entries = [{ row: 2, program, tracking: table.tracking(1), assessment }];
    const cells = checkList(entries, profile).filter(({ rule }) => rule === 'H4');
    expect(cells.map(({ rows }) => rows)).toEqual(example['Column reported'] === '' ? [] : [[2]]);
    if (example['Column reported'] !== '' && assessment.tier !== 'Ineligible')
      expect(why(assessment, profile)).toContain(example['Column reported']);
  });
});
