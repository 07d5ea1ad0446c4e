// What a script can ask the page to show. The page implements it; the services know no more of the page than this.

export interface MenuEntry {
  readonly caption: string;
  /** A function of the script, or null for a submenu. */
  readonly functionName: string | null;
  readonly children: readonly MenuEntry[];
  readonly separatorBelow: boolean;
}

export type DialogButton = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface ScriptUi {
  readonly addMenu: (menu: MenuEntry) => void;
  /** A script waits for the answer, so these hold the page. */
  readonly alert: (title: string, prompt: string, buttons: readonly DialogButton[]) => DialogButton;
  readonly prompt: (
    title: string,
    prompt: string,
    buttons: readonly DialogButton[],
  ) => { readonly button: DialogButton; readonly text: string };
  readonly toast: (message: string, title: string, seconds: number) => void;
  readonly showSidebar: (title: string, html: string) => void;
  readonly showDialog: (title: string, html: string, width: number, height: number) => void;
}
