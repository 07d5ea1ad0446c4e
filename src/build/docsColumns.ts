// docs/COLUMNS.md: the columns that a tracker may have, from the table that reads them.

import { COLUMNS, type ColumnDefinition, type ColumnKind } from '../reading/columns';
import { page, table } from './docsMarkdown';

const KIND_WORDS: Record<ColumnKind, string> = {
  text: 'text',
  code: 'code, kept as text',
  specialty: 'specialty',
  place: 'place',
  state: 'state',
  setting: 'Academic, Mid-tier, Community, or what the program calls itself',
  track: 'Categorical, Preliminary, Transitional',
  visa: 'words, list or yes/no',
  answer: 'yes/no',
  share: 'percent: 45, 45% or 0.45',
  score: 'score or range: 245, 232-264',
  limit: 'number, with `preferred` or `?` (to be verified) beside it where that is so; `none`',
  flag: 'yes/no or words',
  signal: 'Gold, Silver, Yes',
  status: 'status',
  date: 'date',
  rank: 'number',
  tier: 'Safety, Target, Reach, Ineligible',
};

const GROUP_WORDS: Record<ColumnDefinition['group'], { readonly title: string; readonly about: string }> = {
  rules: {
    title: 'For the labels',
    about: 'What a label can rest on. The more of these a row has, the more its label can say.',
  },
  daily: { title: 'For your days', about: 'For your own work with the list, and for the checks of the whole list.' },
  mentor: {
    title: 'For your mentor',
    about: 'Filled in by a mentor; the list check notes where mentor and label differ.',
  },
};

export function columnsPage(): string {
  return page(
    'The columns of your tracker',
    'Only **Program** must be there. Headers are recognised by what they mean, in any order and spelling; the names on the right are examples, case and punctuation do not matter. A header that is not recognised is left alone, and you can name it on the Profile tab: `Column: Step 2 min` in the first column, your own header in the second.',
    'An empty cell means that it is not known. It never makes you Ineligible, and never makes a visa OK.',
    ...Object.entries(GROUP_WORDS).flatMap(([group, { title, about }]) => [
      `## ${title}`,
      about,
      table(
        ['Column', 'What goes in', 'Written as', 'Other headers that are understood'],
        COLUMNS.filter((column) => column.group === group).map(row),
      ),
    ]),
  );
}

function row({ name, help, kind, aliases }: ColumnDefinition): readonly string[] {
  return [`**${name}**`, help, KIND_WORDS[kind], aliases.join(', ')];
}
