// Everything that becomes a top-level function of the script: the formulas, the menu, and what the sidebar may call.

import { FORMULAS } from '../formulas/table';
import { sheetReader } from './sheetReader';

export { describe } from '../formulas/describe';

function runner(name: string): (...args: unknown[]) => unknown {
  const formula = FORMULAS.find((candidate) => candidate.name === name);
  return (...args) => formula?.run(args, sheetReader);
}

/** See formulas/table.ts. */
export const TIER = runner('TIER');
/** See formulas/table.ts. */
export const VISA = runner('VISA');
/** See formulas/table.ts. */
export const FIT = runner('FIT');
/** See formulas/table.ts. */
export const WHY = runner('WHY');
/** See formulas/table.ts. */
export const APPCOUNT = runner('APPCOUNT');
/** See formulas/table.ts. */
export const LISTCHECK = runner('LISTCHECK');
/** See formulas/table.ts. */
export const ERASCOST = runner('ERASCOST');
/** See formulas/table.ts. */
export const SHORTLIST = runner('SHORTLIST');
/** See formulas/table.ts. */
export const WHATIF = runner('WHATIF');
/** See formulas/table.ts. */
export const ROADMAP = runner('ROADMAP');
/** See formulas/table.ts. */
export const SCORECHECK = runner('SCORECHECK');

/** Adds the menu when the sheet opens. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createMenu('Residency Tiers').addItem('Open sidebar', 'openSidebar').addToUi();
}

/** Shows the sidebar. */
export function openSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Residency Tiers'));
}
