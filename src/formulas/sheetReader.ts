// What the convenience forms of a formula may ask of the sheet it stands in. With all arguments given none of this is called.

import type { Table } from '../reading/cell';

/** A plain reference: `Programs!A2:AD2`, 1-based; an open end is null. */
export interface Reference {
  /** null = the sheet of the formula. */
  readonly sheet: string | null;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number | null;
}

/** Implemented in addon/ over Apps Script; each method may answer null for "there is none". */
export interface SheetReader {
  /** Rows of the Profile tab. */
  readonly profile: () => Table | null;
  /** The formula of the calling cell, with its equals sign. */
  readonly ownFormula: () => string | null;
  /** All rows of the sheet that holds the formula, from row 1, without the label columns' own cells. */
  readonly ownSheet: () => Table | null;
  /** The rows above a reference, from row 1, in the reference's columns. */
  readonly rowsAbove: (reference: Reference) => Table | null;
}
