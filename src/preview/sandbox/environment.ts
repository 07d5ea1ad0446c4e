// What a running script may do and see right now: shared by the services, which all look at it.

import type { Model } from '@odoo/o-spreadsheet';
import type { Realm } from '../engine/values';
import type { ScriptUi } from './scriptUi';

export interface CellPosition {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/** A cell with its value, as the engine evaluates it. */
export interface EngineCell {
  readonly value: string | number | boolean | null;
  readonly format?: string | undefined;
  /** The engine's texts are objects that print as the text. */
  readonly message?: string | { readonly toString: () => string };
}

/** Inside a custom function: which cell is being calculated, and how to read another one while that goes on. */
export interface Calculation {
  readonly cell: CellPosition;
  readonly read: (position: CellPosition) => EngineCell;
}

export interface Environment {
  /** The workbook that is open; another one after Open. */
  model: Model;
  title: string;
  /** Set while a custom function runs: then nothing may be written. */
  calculation: Calculation | null;
  realm: Realm;
  readonly ui: ScriptUi;
  /** The address of the person at the page, where it is not the file's owner: then protections bind. */
  readonly person?: string | undefined;
  /** Rows of a tab that a script adds; Google gives 1,000. */
  readonly newTabRows?: number | undefined;
  /** True while another run of the script holds the locks. */
  readonly isAtWork?: boolean | undefined;
  /** Names of tabs that are one chart: nothing of them can be read. */
  readonly chartTabs?: ReadonlySet<string> | undefined;
  /** Script, user and document properties, kept with the work. */
  properties: Record<PropertyStore, Record<string, string>>;
  /** The .html files of the project by name, without ending. */
  readonly html: ReadonlyMap<string, string>;
}

export type PropertyStore = 'script' | 'user' | 'document';
