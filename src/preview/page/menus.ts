// The menu bar: the preview's own File menu, and the menus that the script builds in onOpen.

import { registries } from '@odoo/o-spreadsheet';
import type { MenuEntry } from '../sandbox/scriptUi';

export interface FileActions {
  readonly open: () => void;
  readonly saveXlsx: () => void;
  readonly saveCsv: () => void;
  readonly startOver: () => void;
  readonly newFile: () => void;
}

type Action = ReturnType<typeof actionOf>;
function actionOf(
  caption: string,
  sequence: number,
  execute?: () => void,
): {
  id: string;
  name: string;
  sequence: number;
  execute?: () => void;
  children?: Action[];
  separator?: boolean;
  isEnabledOnLockedSheet: boolean;
} {
  return {
    id: `${caption} ${String(sequence)}`,
    name: caption,
    sequence,
    isEnabledOnLockedSheet: true,
    ...(execute ? { execute } : {}),
  };
}

/** What would need a place to keep pictures, and what Google Sheets does not have. */
const NOT_HERE = ['insert_carousel', 'insert_image'];

export function addFileMenu(actions: FileActions): void {
  for (const key of NOT_HERE)
    registries.topbarMenuRegistry.replaceChild(key, ['insert'], {
      ...actionOf(key, 0),
      id: key,
      isVisible: () => false,
    });

  const items: readonly (readonly [string, string, () => void, boolean])[] = [
    ['preview_open', 'Open .xlsx or .csv…', actions.open, false],
    ['preview_xlsx', 'Save as .xlsx', actions.saveXlsx, false],
    ['preview_csv', 'Save this tab as .csv', actions.saveCsv, true],
    ['preview_new', 'New empty file', actions.newFile, false],
    ['preview_sample', 'Start over with the sample', actions.startOver, true],
  ];
  items.forEach(([key, caption, execute, separator], i) => {
    registries.topbarMenuRegistry.addChild(key, ['file'], { ...actionOf(caption, i + 1, execute), separator });
  });
}

function toAction(entry: MenuEntry, sequence: number, run: (functionName: string) => void): Action {
  const { functionName, children, caption, separatorBelow } = entry;
  const action = actionOf(
    caption,
    sequence,
    functionName === null
      ? undefined
      : () => {
          run(functionName);
        },
  );
  action.separator = separatorBelow;
  if (children.length > 0) action.children = children.map((child, i) => toAction(child, i + 1, run));
  return action;
}

/** The script's menus, kept by caption: a second menu of one name replaces the first. */
export class ScriptMenus {
  private readonly menus = new Map<string, MenuEntry>();

  constructor(private readonly run: (functionName: string) => void) {}

  add(menu: MenuEntry): void {
    const known = this.menus.has(menu.caption);
    this.menus.set(menu.caption, menu);
    if (known) return;
    const key = `script ${menu.caption}`;
    registries.topbarMenuRegistry
      .add(key, { name: menu.caption, sequence: 100 + this.menus.size })
      .addChild(`${key} items`, [key], () =>
        (this.menus.get(menu.caption)?.children ?? []).map((entry, i) => toAction(entry, i + 1, this.run)),
      );
  }

  /** The function behind a caption, in whichever menu or submenu; null when there is none. */
  find(caption: string): string | null {
    const wanted = plain(caption);
    const search = (entries: readonly MenuEntry[]): string | null => {
      for (const entry of entries) {
        if (entry.functionName !== null && plain(entry.caption) === wanted) return entry.functionName;
        const inside = search(entry.children);
        if (inside !== null) return inside;
      }
      return null;
    };
    return search([...this.menus.values()]);
  }
}

/** Captions are found whichever way their dots and capitals are written, and with the menu's name in front. */
function plain(caption: string): string {
  const last = caption.split(/\s*[>›]\s*/).at(-1) ?? caption;
  return last
    .replace(/(?:…|\.\.\.)$/, '')
    .trim()
    .toLowerCase();
}
