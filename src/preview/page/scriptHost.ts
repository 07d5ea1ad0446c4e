// The script at work in the page: over the open workbook, with the menus and the sidebar that it makes.

import { registerCustomFunctions } from '../engine/customFunctions';
import { asOneStep } from '../engine/oneStep';
import { emptyWorkbook } from '../engine/workbook';
import type { Environment } from '../sandbox/environment';
import { loadScript, messageOf, type Script } from '../sandbox/script';
import type { ScriptUi } from '../sandbox/scriptUi';
import { services } from '../services';
import type { Server } from '../sidebar/bridge';
import { areas } from './areas';
import { alertDialog, forgetProblems, message, pageDialog, promptDialog } from './dialogs';
import { byId } from './elements';
import type { Grid } from './grid';
import { ScriptMenus } from './menus';
import { sidebarPanel, type SidebarPanel } from './sidebarPanel';

export interface ScriptHost {
  readonly environment: Environment;
  readonly script: Script;
  readonly menus: ScriptMenus;
  readonly panel: SidebarPanel;
  /** Calls a function of the script: all that it does to the workbook is one step of Undo. */
  readonly call: Server['call'];
  /** The same for an item of a menu: what it throws is shown too. */
  readonly runMenuItem: (functionName: string) => void;
}

/** Loads the script. @param place the element that `view` draws the sheet in */
export function hostScript(code: string, sidebarHtml: string, place: HTMLElement, view: Grid): ScriptHost {
  const call: Server['call'] = (name, args) => asOneStep(environment.model, () => script.call(name, args));
  const runMenuItem = (name: string): void => {
    try {
      forgetProblems();
      call(name, []);
    } catch (problem) {
      message(messageOf(problem), true, 0);
      throw problem;
    }
  };
  const focus = (): void => {
    view.focus();
  };
  const { move: leave } = areas(place, byId('sidebar'), focus);
  const panel = sidebarPanel({ call, focus, leave });
  const menus = new ScriptMenus((name) => {
    whenMenuHasClosed(() => {
      runMenuItem(name);
    });
  });
  const dialogServer: Server = { call, focus, leave: () => undefined, close: () => undefined };
  const environment = environmentOf(sidebarHtml, scriptUi(menus, panel, dialogServer));
  const script = loadScript(code, services(environment));
  environment.realm = script.realm;
  registerCustomFunctions(script, environment);
  return { environment, script, menus, panel, call, runMenuItem };
}

/** @param run shows what it throws */
function whenMenuHasClosed(run: () => void): void {
  setTimeout(() => {
    try {
      run();
    } catch {
      // It was shown.
    }
  }, 0);
}

function environmentOf(sidebarHtml: string, ui: ScriptUi): Environment {
  return {
    model: emptyWorkbook([{ name: 'Sheet1', rows: 10, columns: 5 }]),
    title: '',
    calculation: null,
    realm: globalThis,
    // For tests: "?as=editor@example.com" is somebody whom the owner shared the file with.
    person: new URLSearchParams(location.search).get('as') ?? undefined,
    properties: { script: {}, user: {}, document: {} },
    html: new Map([['Sidebar', sidebarHtml]]),
    ui,
  };
}

function scriptUi(menus: ScriptMenus, panel: SidebarPanel, dialogServer: Server): ScriptUi {
  return {
    addMenu: (menu) => {
      menus.add(menu);
    },
    alert: alertDialog,
    prompt: promptDialog,
    toast: (words, title, seconds) => {
      message(title === '' ? words : `${title}: ${words}`, false, seconds < 0 ? 0 : seconds);
    },
    showSidebar: (title, html) => {
      panel.show(title, html);
    },
    showDialog: (title, html, width, height) => {
      pageDialog(title, html, width, height, dialogServer);
    },
  };
}
