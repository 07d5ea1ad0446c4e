// Everything that becomes a top-level function of the script: the formulas, the menu, and what the sidebar may call.

import { RUN, type FormulaName } from '../formulas/run';
import * as api from './api';
import { addMenu, announced, removeFromMenu, setUpFromMenu, showSidebar } from './menu';
import { sheetReader } from './sheetReader';
import { todayHere } from './today';

export { describe } from '../formulas/describe';

function runner(name: FormulaName): (...args: unknown[]) => unknown {
  return (...args) => RUN[name](args, sheetReader);
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
  addMenu();
}

/** Adds the menu when the add-on is installed. */
export function onInstall(): void {
  addMenu();
}

/** Shows the sidebar. */
export function openSidebar(): void {
  showSidebar('program');
}

/** Menu: Set up this sheet. */
export function menuSetUp(): void {
  setUpFromMenu();
}

/** Menu: Refresh labels. */
export function menuRefresh(): void {
  announced(api.refreshLabels);
}

/** Menu: Sort by tier. */
export function menuSort(): void {
  announced(api.sortByTier);
}

/** Menu: Import programs. */
export function menuImport(): void {
  showSidebar('import');
}

/** Menu: Mentor review. */
export function menuMentorReview(): void {
  announced(() => api.makeMentorReview(todayHere()));
}

/** Menu: Dashboard. */
export function menuDashboard(): void {
  announced(() => api.makeDashboard(todayHere()));
}

/** Menu: Freeze labels as values. */
export function menuFreeze(): void {
  announced(() => api.freezeLabels(todayHere()));
}

/** Menu: Remove Residency Tiers. */
export function menuRemove(): void {
  removeFromMenu();
}

/** Menu: Help. */
export function menuHelp(): void {
  showSidebar('help');
}

export * from './api';
