// docs/FORMULAS.md: the custom functions, from the same table that Google Sheets' own help comes from.

import { FORMULAS, type FormulaDefinition } from '../formulas/table';
import { code, page, table } from './docsMarkdown';

export function formulasPage(): string {
  return page(
    'The formulas',
    'Set up writes the label formulas for you; this page is for people who like to write their own. `PROGRAMS` and `PROFILE` are named ranges that Set up makes: your tracker’s own columns, and the Profile tab. Between arguments stands `;`, which works in every language of Google Sheets.',
    table(
      ['Formula', 'What it gives'],
      FORMULAS.map(({ name, words }) => [`[${name}](#${name.toLowerCase()})`, words]),
    ),
    '## Ways to give your programs',
    table(
      ['You write', 'What it does'],
      [
        [
          code('=TIER(PROGRAMS; PROFILE)'),
          'In the header row: labels the whole sheet from one cell, heading included.',
        ],
        [code('=TIER(A2:AD2; PROFILE; A$1:AD$1)'), 'One row (or many) without its header row; the headers come third.'],
        [code('=TIER(A2:AD2)'), 'The same, the header row found by itself.'],
        [code('=TIER(ROW())'), 'This row of this sheet. Also a number: `=TIER(5)`.'],
      ],
    ),
    'With every argument given, a formula is always up to date, asks for no permission and works for everyone you share the sheet with. The short forms in the last two lines read the sheet by themselves: Google does not work them out again when the Profile changes. **Residency Tiers > Refresh labels** does, and offers to link them for good.',
    'A row with only blanks and unticked checkboxes gives nothing. A formula used in the wrong way says in one sentence what is missing; bad data in a row never breaks the formula, it gives a label and a reason.',
    ...FORMULAS.flatMap(section),
  );
}

function section({ name, words, parameters, example }: FormulaDefinition): readonly string[] {
  return [
    `## ${name}`,
    words,
    code(example),
    table(
      ['Argument', 'What goes in'],
      parameters.map((parameter) => [code(parameter.name), parameter.words]),
    ),
  ];
}
