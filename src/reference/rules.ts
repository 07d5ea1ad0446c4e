// The catalogue of rules: every rule by its ID, with a sentence for people, its source and where it lives.
// For documentation and tests only: nothing that is bundled for Google imports it.

import { LIST_RULES } from './rules/list';
import { PLAN_RULES } from './rules/plan';
import { PROFILE_RULES } from './rules/profile';
import { READING_RULES } from './rules/reading';
import type { CatalogueRule, RuleSource } from './rules/rule';
import { SHEET_RULES } from './rules/sheet';
import { EVIDENCE_RULES, LABEL_RULES, LABEL_TABLE, REQUIREMENT_RULES } from './rules/tier';
import { VISA_RULES } from './rules/visa';
import { FIGURES_SOURCE } from './specialties';

export type { CatalogueRule, RuleSource } from './rules/rule';

export interface RuleChapter {
  readonly title: string;
  /** What the chapter is about, for people. */
  readonly about: string;
  readonly rules: readonly CatalogueRule[];
  /** A table that belongs to one of the rules, shown below them. */
  readonly table?: { readonly heading: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** What each source is, in the order in which they are explained. */
export const RULE_SOURCES: Readonly<Record<RuleSource, string>> = {
  G: 'the guide that the add-on follows: a strategy for IMGs who are not US citizens, with low Step scores, in Boston and Massachusetts',
  N: FIGURES_SOURCE.title,
  A: 'AAMC, pages on ERAS fees and program signals, seasons 2025 to 2027',
  U: 'USMLE, score guidelines of August 2026',
  M: 'Match A Resident, published classes of IMG-friendliness',
  O: 'our own choice: there is no published source',
};

/** Every chapter in reading order; each rule stands in one chapter. */
export const RULE_CHAPTERS: readonly RuleChapter[] = [
  {
    title: 'You',
    about: 'What follows from the Profile tab alone.',
    rules: PROFILE_RULES,
  },
  {
    title: 'Reading your tracker',
    about: 'How headers and cells are understood, whatever tracker you bring.',
    rules: READING_RULES,
  },
  {
    title: 'Visa',
    about: "How a program's visa words are read, and which flag VISA shows for the visa that you need.",
    rules: VISA_RULES,
  },
  {
    title: 'Requirements',
    about:
      'Each one is met, to be checked, not met, or unknown. A preference that you miss is to be checked, never a refusal; what a program does not say is unknown.',
    rules: REQUIREMENT_RULES,
  },
  {
    title: 'Evidence',
    about: "How your score stands beside the program's, and how many IMGs it trains.",
    rules: EVIDENCE_RULES,
  },
  {
    title: 'The label',
    about: 'From requirements and evidence to one label. T17 to T24 and T28 can only make it harder.',
    rules: LABEL_RULES,
    table: LABEL_TABLE,
  },
  {
    title: 'Your list',
    about: 'What LISTCHECK, APPCOUNT, ERASCOST and SHORTLIST look at.',
    rules: LIST_RULES,
  },
  {
    title: 'Your plan',
    about: 'The steps of ROADMAP, those of your stage first.',
    rules: PLAN_RULES,
  },
  {
    title: 'The add-on in the sheet',
    about: 'What it may do in your spreadsheet, and what it never does.',
    rules: SHEET_RULES,
  },
];

/** Every rule, in the order of its chapters. */
export const RULES: readonly CatalogueRule[] = RULE_CHAPTERS.flatMap(({ rules }) => rules);
