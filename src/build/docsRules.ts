// docs/RULES.md: the rule reference for the people who use the add-on, from the catalogue of rules.

import { RULE_CHAPTERS, RULE_SOURCES, type CatalogueRule, type RuleSource } from '../reference/rules';
import { page, table } from './docsMarkdown';

const SOURCES = Object.keys(RULE_SOURCES) as RuleSource[];

export function rulesPage(): string {
  return page(
    'The rules',
    'Every rule has an ID. The labels never show it; code, tests and this page do. All numbers are defaults: a row `Rule: NAME` on the Profile tab changes most of them ([PROFILE.md](PROFILE.md#your-own-numbers)), and the published figures behind them are in [FIGURES.md](FIGURES.md).',
    [
      'Three principles that no rule may break:',
      '',
      '1. **Unknown is not yes and not no.** An empty cell never makes you Ineligible and never makes a visa OK.',
      '2. **Labels are not odds.** No label says or implies a chance of matching, and every label can say why.',
      '3. **The sheet is yours.** Nothing overwrites, reorders or deletes a cell that you wrote, unless you asked for just that.',
    ].join('\n'),
    [
      'Where a rule or its number comes from; a rule without a source describes how the add-on reads or works:',
      '',
      ...SOURCES.map((source) => `- **[${source}]** ${RULE_SOURCES[source]}`),
    ].join('\n'),
    ...RULE_CHAPTERS.flatMap(({ title, about, rules, table: more }) => [
      `## ${title}`,
      about,
      table(['ID', 'Rule', 'Source', 'In the code'], rules.map(row)),
      ...(more === undefined ? [] : [table(more.heading, more.rows)]),
    ]),
  );
}

function row({ id, title, sentence, sources, where }: CatalogueRule): readonly string[] {
  return [
    id,
    `**${title}.** ${sentence}`,
    sources.map((source) => `[${source}]`).join(' '),
    where.map((path) => `[${path.replace(/^src\//, '')}](../${path})`).join(', '),
  ];
}
