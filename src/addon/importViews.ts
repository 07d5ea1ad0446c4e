// What Import is given by the page and gives back: plain data, as google.script.run can carry it.

import type { ColumnName } from '../reading/columns';

/** A cell of a file: text, or what a workbook knows to be a number or a tick. Days come as YYYY-MM-DD. */
export type ImportCell = string | number | boolean;
export type ImportRows = readonly (readonly ImportCell[])[];

/** One header of the file, and what it is read as. */
export interface ImportHeaderView {
  /** Position in the row, 0 = first. */
  readonly index: number;
  /** As written; a repeated one with " (2)". */
  readonly header: string;
  readonly samples: readonly string[];
  /** null = not used. */
  readonly column: ColumnName | null;
  readonly certainty: 'sure' | 'likely' | 'unmapped';
  readonly reason: string;
  /** The tracker's own column of the same name, into which a header without a meaning goes; '' = there is none. */
  readonly sameAs: string;
}

/** What the rows look like, before anything is planned. */
export interface ImportLook {
  readonly ok: boolean;
  /** Why it cannot be imported and what to do; '' when it can. */
  readonly message: string;
  /** The tab that the rows go to; '' = Programs and Profile are made first. */
  readonly tab: string;
  /** Position of the header row in the rows, 0 = first. */
  readonly headerIndex: number;
  /** A page of labels and values as a table, to be used instead of the rows; null for rows that are a table already. */
  readonly table: ImportRows | null;
  readonly headers: readonly ImportHeaderView[];
  /** Every column that a header may be read as. */
  readonly columns: readonly { readonly name: ColumnName; readonly help: string }[];
}

export interface ImportChoices {
  readonly headerIndex: number;
  /** One entry for each used header: its position and its column. */
  readonly mapping: readonly { readonly index: number; readonly column: ColumnName }[];
  /** Corrections of what was read, to be remembered: header as shown -> column. */
  readonly remember: readonly { readonly header: string; readonly column: ColumnName }[];
  /** Columns without a meaning are brought along, as columns of their own. */
  readonly keepOthers: boolean;
  /** A program of the same name and specialty is the same one where the file or the list gives no place or code. */
  readonly nameAlone: boolean;
}

export type ImportOutcome = 'added' | 'updated' | 'unchanged' | 'skipped';

/** What becomes of one row of the file. */
export interface ImportReportRow {
  /** Row of the file, 1 = first. */
  readonly line: number;
  readonly name: string;
  readonly outcome: ImportOutcome;
  /** Row of the tracker; 0 = none. */
  readonly row: number;
  /** What was done and why, one or two sentences. */
  readonly why: string;
}

/** A cell that the person filled and the file fills differently. */
export interface ImportConflict {
  /** Names it in `ImportDecision.takeTheirs`. */
  readonly id: string;
  readonly row: number;
  readonly name: string;
  readonly header: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface ImportPlanView {
  readonly ok: boolean;
  readonly message: string;
  readonly tab: string;
  /** What the plan rests on: a sheet that has changed since gets another one. */
  readonly state: string;
  readonly counts: { readonly [outcome in ImportOutcome]: number };
  /** Rows matched by name and specialty alone, or that would be. */
  readonly byNameAlone: number;
  readonly report: readonly ImportReportRow[];
  readonly conflicts: readonly ImportConflict[];
  /** Columns that the tracker gets, by header. */
  readonly newColumns: readonly string[];
  /** What the person should know first; one sentence each. */
  readonly notes: readonly string[];
}

export interface ImportDecision {
  /** `state` of the plan that the person saw. */
  readonly state: string;
  /** Conflicts where the file's value replaces the person's; all others stay. */
  readonly takeTheirs: readonly string[];
}

/** What was written, for taking it back. */
export interface ImportUndo {
  readonly tab: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** What the import said that it did. */
  readonly message: string;
  readonly headerRow: number;
  /** Columns that the tracker got: how many, to the right of which one. */
  readonly newColumns: { readonly after: number; readonly count: number };
  readonly blocks: readonly ImportBlock[];
  /** A mark of what stands in the blocks and the new columns now. */
  readonly mark: string;
}

/** A block of cells that were written: its place and size, and what stood there; null = blank. */
export type ImportBlock = readonly [
  row: number,
  column: number,
  rows: number,
  columns: number,
  was: readonly (readonly ImportCell[])[] | null,
];

/** The import that can still be taken back; `day` and `message` '' = there is none. */
export interface ImportLast {
  readonly day: string;
  readonly message: string;
}

export interface ImportResult {
  readonly ok: boolean;
  readonly message: string;
  readonly report: readonly ImportReportRow[];
  readonly undo: ImportUndo | null;
}
