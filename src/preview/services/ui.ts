// The Ui service: menus, dialogs, the sidebar.

import type { Environment } from '../sandbox/environment';
import type { DialogButton, MenuEntry } from '../sandbox/scriptUi';
import type { HtmlOutput } from './htmlService';
import { enumeration, service } from './service';

const BUTTON_SETS: Readonly<Record<string, readonly DialogButton[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

class Menu {
  private entries: readonly MenuEntry[] = [];

  constructor(
    private readonly environment: Environment,
    private readonly caption: string,
  ) {}

  addItem(caption: string, functionName: string): this {
    return this.add({ caption, functionName, children: [], separatorBelow: false });
  }
  addSubMenu(menu: Menu): this {
    return this.add(menu.toEntry());
  }
  addSeparator(): this {
    this.entries = this.entries.map((entry, i) =>
      i === this.entries.length - 1 ? { ...entry, separatorBelow: true } : entry,
    );
    return this;
  }
  addToUi(): void {
    this.environment.ui.addMenu(this.toEntry());
  }
  toEntry(): MenuEntry {
    return { caption: this.caption, functionName: null, children: this.entries, separatorBelow: false };
  }
  private add(entry: MenuEntry): this {
    this.entries = [...this.entries, entry];
    return this;
  }
}

class PromptResponse {
  constructor(
    private readonly button: DialogButton,
    private readonly text: string,
  ) {}
  getSelectedButton(): DialogButton {
    return this.button;
  }
  getResponseText(): string {
    return this.text;
  }
}

export class UiService {
  readonly Button = enumeration('OK', 'CANCEL', 'YES', 'NO', 'CLOSE');
  readonly ButtonSet = enumeration('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

  constructor(private readonly environment: Environment) {}

  createMenu(caption: string): Menu {
    return service('Menu', this.environment, new Menu(this.environment, caption));
  }
  /** Google names an add-on's menu after the add-on. */
  createAddonMenu(): Menu {
    return this.createMenu('Residency Tiers');
  }
  alert(first: string, second?: string, third?: string): DialogButton {
    const { title, text, buttons } = dialogue(first, second, third);
    return this.environment.ui.alert(title, text, BUTTON_SETS[buttons] ?? ['OK']);
  }
  prompt(first: string, second?: string, third?: string): PromptResponse {
    const { title, text, buttons } = dialogue(first, second, third);
    const answer = this.environment.ui.prompt(title, text, BUTTON_SETS[buttons] ?? ['OK']);
    return service('PromptResponse', this.environment, new PromptResponse(answer.button, answer.text));
  }
  showSidebar(page: HtmlOutput): void {
    this.environment.ui.showSidebar(page.getTitle() ?? '', page.getContent());
  }
  showModalDialog(page: HtmlOutput, title: string): void {
    this.environment.ui.showDialog(title, page.getContent(), page.getWidth() ?? 600, page.getHeight() ?? 400);
  }
  showModelessDialog(page: HtmlOutput, title: string): void {
    this.showModalDialog(page, title);
  }
}

/** alert(prompt), alert(prompt, buttons) and alert(title, prompt, buttons) in one shape. */
function dialogue(
  first: string,
  second?: string,
  third?: string,
): { readonly title: string; readonly text: string; readonly buttons: string } {
  if (third !== undefined) return { title: first, text: second ?? '', buttons: third };
  return { title: '', text: first, buttons: second ?? 'OK' };
}
