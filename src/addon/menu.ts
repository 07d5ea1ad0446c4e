// What the menu's items run (S1). Each says what it did; each failure is one sentence.

import { addonMessages as say, MENU, MENU_TITLE } from '../messages/addon';
import type { ActionResult, StartPage } from './apiViews';
import { previewRemoval, remove } from './remove';
import { setUp } from './setUp';

declare const ADDON: boolean;

/** Adds the menu. Calls nothing but the menu's service: with AuthMode.NONE nothing else is allowed. */
export function addMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ADDON ? ui.createAddonMenu() : ui.createMenu(MENU_TITLE);
  for (const [caption, run] of MENU) menu.addItem(caption, run);
  menu.addToUi();
}

/** Shows the sidebar on one of its pages. */
export function showSidebar(page: StartPage): void {
  const html = HtmlService.createHtmlOutputFromFile('Sidebar');
  html.setContent(html.getContent().replace('data-page=""', `data-page="${page}"`));
  SpreadsheetApp.getUi().showSidebar(html.setTitle(MENU_TITLE));
}

/** Runs an action and shows its result beside the sheet. */
export function announced(action: () => ActionResult): void {
  tell(action());
}

function tell({ message }: ActionResult): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, MENU_TITLE, 15);
}

/** Set up from the menu: at once where nothing need be asked, then the sidebar shows what was read as what. */
export function setUpFromMenu(): void {
  let result = setUp();
  if (result.ask === 'volatile') {
    const ui = SpreadsheetApp.getUi();
    if (ui.alert(MENU_TITLE, result.message, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
    result = setUp({ tab: null, mapping: [], freezeHeader: false, withSample: true, volatileAccepted: true });
  }
  tell(result);
  showSidebar('setup');
}

/** Remove from the menu: shows what goes and what stays, and asks. */
export function removeFromMenu(): void {
  const { removes, keeps } = previewRemoval();
  if (removes.length === 0) {
    tell({ ok: false, message: say.nothingToRemove });
    return;
  }
  const ui = SpreadsheetApp.getUi();
  if (ui.alert(MENU_TITLE, say.removeAsk(removes, keeps), ui.ButtonSet.YES_NO) === ui.Button.YES) tell(remove());
}
