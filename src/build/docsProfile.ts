// docs/PROFILE.md: the fields of the Profile tab and the numbers that a person may change.

import { FIELDS, type FieldDefinition, type FieldKind, type FieldName } from '../reading/fields';
import { RULE_NUMBERS, type RuleNumber } from '../reference/numbers';
import { DEFAULT_SEASON } from '../reference/season';
import { page, table } from './docsMarkdown';

const KIND_WORDS: Record<FieldKind, string> = {
  choice: '',
  score: 'score',
  number: 'number',
  year: 'year',
  day: 'date',
  'yes-no': '',
  text: 'text',
  scores: 'scores, separated by commas',
  list: 'list, separated by commas',
  money: 'US dollars',
};

export function profilePage(): string {
  const groups = [...new Set(FIELDS.map(({ group }) => group))];
  return page(
    'The Profile tab',
    `Two columns, **Field** and **Value**, in any order; a third column with help is for people only. Fill in what you know: a blank field is not held against you as a no, it only makes some labels careful. (Two blanks have a meaning of their own: a blank Step 3 counts as not passed, blank failures as none.) A label may be in other words: their order and the usual abbreviations (LORs, pubs, grad) do not matter. Unknown fields are left alone; one that looks like a field that is still blank is asked about. A blank Season counts as ${DEFAULT_SEASON}.`,
    ...groups.flatMap((group) => [
      `## ${group}`,
      table(
        ['Field', 'Values', 'Help', 'Other names that are understood'],
        FIELDS.filter((field) => field.group === group).map(fieldRow),
      ),
    ]),
    '## Your own numbers',
    'Every number below is a default. To change one, add a row to the Profile tab: `Rule: Margin` in the first column, your number in the second. A name that is not in this table, or a number that makes no sense (a Strong margin below the Early one), is named by LISTCHECK and SCORECHECK, and the default stands. What the sources mean is in [RULES.md](RULES.md); **[O]** is our own choice.',
    table(
      ['Field', 'Default', 'Unit', 'Source', 'Must be at least'],
      RULE_NUMBERS.map((number) => numberRow(number)),
    ),
    '## Your own headers',
    'A row `Column: Step 2 min` with your own header as its value tells the add-on which column that is. Set up writes these rows when you correct how it reads your tracker. The column names are in [COLUMNS.md](COLUMNS.md).',
  );
}

/** Fields that take more than their kind says. */
const ALSO: { readonly [field in FieldName]?: string } = { 'Step 3': 'date = scheduled' };

function fieldRow({
  name,
  kind,
  options,
  help,
  aliases,
}: (typeof FIELDS)[number] & FieldDefinition): readonly string[] {
  const values = [...(options ?? []), KIND_WORDS[kind], ALSO[name] ?? ''].filter((value) => value !== '');
  return [`**${name}**`, values.join(' · '), help, aliases.join(', ')];
}

function numberRow({ name, value, unit, source, atLeast }: RuleNumber): readonly string[] {
  const below = atLeast.map((key) => RULE_NUMBERS.find((number) => number.key === key)?.name ?? key);
  return [`\`Rule: ${name}\``, String(value), unit, source, below.join(', ')];
}
