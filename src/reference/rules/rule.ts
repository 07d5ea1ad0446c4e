// What the catalogue says of one rule. Kept apart from the chapters so that each of them is a plain table.

/**
 * Where a rule or its figure comes from: [G] the guide, [N] NRMP, [A] AAMC, [U] USMLE, [M] Match A Resident,
 * [O] our own choice. A rule about reading or about how the add-on works has none.
 */
export type RuleSource = 'G' | 'N' | 'A' | 'U' | 'M' | 'O';

export interface CatalogueRule {
  readonly id: string;
  /** A few words, for headings. */
  readonly title: string;
  /** One sentence for people; numbers in it are the defaults. */
  readonly sentence: string;
  readonly sources: readonly RuleSource[];
  /** Files or folders of this project where the rule lives. */
  readonly where: readonly string[];
}
