// Which of the person's columns is read as what: the result of headers.ts, shown to the person wherever it is used.

import type { ColumnName } from './columns';

/** To a better header, because its cells speak against it, or because it may speak of something else. */
export type Lost = 'to another' | 'by its cells' | 'in doubt';

export interface HeaderMatch {
  /** Position in the row, 0 = first column. */
  readonly index: number;
  /** The header as written, line breaks and outer spaces tidied; a repeated one gets " (2)". */
  readonly header: string;
  readonly column: ColumnName | null;
  /** Of a header that is not read: the column that it sounds like; null when it sounds like none. */
  readonly meant: ColumnName | null;
  /** Why that column is not read from it. */
  readonly lost: Lost | null;
  /** `sure` = exact name or known spelling, or the person said so; `likely` = by its words. */
  readonly certainty: 'sure' | 'likely' | 'unmapped';
  /** Why it is read so, or why it is left out, in words a doctor understands. */
  readonly reason: string;
}

export interface Mapping {
  /** Column -> position in the row. */
  readonly columns: ReadonlyMap<ColumnName, number>;
  /** One entry for every header cell with text, in the row's order. */
  readonly headers: readonly HeaderMatch[];
}
