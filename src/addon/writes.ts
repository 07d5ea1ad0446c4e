// What a plan asks to be written, as data: planned without any service, carried out and undone by apply.ts.

import type { LabelName } from './formulaText';

export type Written = string | number | boolean;

/** Number formats: whatever fits the value, and plain text. */
export const PLAIN = 'General';
export const TEXT = '@';

interface Place {
  readonly tab: string;
  /** 1 = first. */
  readonly row: number;
  readonly column: number;
}

/** Which rule a cell's input is held against; a text that fits none is still accepted. */
export type Check = readonly string[] | 'checkbox' | null;

export type Write =
  /** A new tab with at least so many columns; index 0 = first, null = beside the one that is shown. */
  | { readonly kind: 'tab'; readonly tab: string; readonly index: number | null; readonly columns: number }
  /** New columns to the right of one. */
  | { readonly kind: 'columns'; readonly tab: string; readonly after: number; readonly count: number }
  /** New rows below one. */
  | { readonly kind: 'rows'; readonly tab: string; readonly after: number; readonly count: number }
  /** Cells that are written whole. `was` is what stood there, null = all blank. */
  | ({
      readonly kind: 'values';
      readonly values: readonly (readonly Written[])[];
      readonly was: readonly (readonly Written[])[] | null;
    } & Place)
  /** Formulas side by side in one row. */
  | ({
      readonly kind: 'formulas';
      readonly formulas: readonly string[];
      readonly was: readonly Written[];
    } & Place)
  /** Deliberately emptied cells, one block. */
  | ({ readonly kind: 'clear'; readonly was: readonly (readonly Written[])[] } & Place)
  /** The look and the notes of header cells of ours; null = they lose both. */
  | ({ readonly kind: 'header'; readonly count: number; readonly notes: readonly string[] | null } & Place)
  | ({ readonly kind: 'note'; readonly note: string; readonly was: string } & Place)
  /** A number format on stretches of columns; `rows` null = to the end of the tab. */
  | {
      readonly kind: 'format';
      readonly tab: string;
      readonly blocks: readonly { readonly column: number; readonly row: number; readonly rows: number | null }[];
      readonly format: string;
    }
  /** Dropdowns and checkboxes, one entry a column: for so many rows (null = to the end of the tab), the first row's where there are fewer. */
  | ({ readonly kind: 'checks'; readonly count: number | null; readonly rows: readonly (readonly Check[])[] } & Place)
  | { readonly kind: 'freeze'; readonly tab: string; readonly rows: number; readonly columns: number | null }
  /** Whole columns get a name. */
  | {
      readonly kind: 'name';
      readonly name: string;
      readonly tab: string;
      readonly first: number;
      readonly last: number;
    }
  | { readonly kind: 'unname'; readonly name: string }
  | {
      readonly kind: 'colours';
      readonly tab: string;
      readonly columns: readonly { readonly name: LabelName; readonly column: number }[];
    }
  | {
      readonly kind: 'width';
      readonly tab: string;
      readonly column: number;
      readonly count: number;
      /** In pixels. */
      readonly width: number;
    };
