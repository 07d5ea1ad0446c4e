// Starts the preview: loads the built script, gives it the services, opens the work and shows it all.

import { registerCustomFunctions } from '../engine/customFunctions';
import { speakGoogle } from '../engine/errors';
import { asOneStep } from '../engine/oneStep';
import { addPlugins } from '../engine/plugins';
import { emptyWorkbook } from '../engine/workbook';
import { toCsv, toXlsx } from '../files/save';
import { FileProblem } from '../files/problem';
import { SAMPLE_SENTENCE } from '../../reference/sample';
import { sampleWorkbook } from '../sampleWorkbook';
import { loadScript, messageOf } from '../sandbox/script';
import type { Environment } from '../sandbox/environment';
import { services } from '../services';
import { publishApi } from './api';
import { areas } from './areas';
import { alertDialog, forgetProblems, message, pageDialog, promptDialog } from './dialogs';
import { provideCharts } from './charts';
import { grid } from './grid';
import { addFileMenu, ScriptMenus } from './menus';
import { showNotes } from './notePopover';
import { sidebarPanel } from './sidebarPanel';
import { Work } from './work';

async function text(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`The preview's file ${path} is missing. Build it again with: npm start`);
  return response.text();
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no ${id}.`);
  return found;
}

function download(name: string, content: BlobPart, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

async function start(): Promise<void> {
  // The engine tells of every calculation.
  console.debug = () => undefined;
  const [code, sidebarHtml] = await Promise.all([text('app/Code.js'), text('app/Sidebar.html')]);
  speakGoogle();
  addPlugins();
  provideCharts();
  showNotes();

  const place = byId('grid');
  const view = grid(place, (words, isProblem) => {
    message(words, isProblem, isProblem ? 0 : 6);
  });
  const call = (name: string, args: readonly unknown[]): unknown =>
    asOneStep(environment.model, () => script.call(name, args));
  const focus = (): void => {
    view.focus();
  };
  const { move: leave } = areas(place, byId('sidebar'), focus);
  const panel = sidebarPanel({ call, focus, leave });
  const runMenuItem = (name: string): void => {
    try {
      forgetProblems();
      call(name, []);
    } catch (problem) {
      message(messageOf(problem), true, 0);
      throw problem;
    }
  };
  const menus = new ScriptMenus((name) => {
    // After the menu has closed.
    setTimeout(() => {
      try {
        runMenuItem(name);
      } catch {
        // It was shown.
      }
    }, 0);
  });
  const environment: Environment = {
    model: emptyWorkbook([{ name: 'Sheet1', rows: 10, columns: 5 }]),
    title: '',
    calculation: null,
    realm: globalThis,
    // For tests: "?as=editor@example.com" is somebody whom the owner shared the file with.
    person: new URLSearchParams(location.search).get('as') ?? undefined,
    properties: { script: {}, user: {}, document: {} },
    html: new Map([['Sidebar', sidebarHtml]]),
    ui: {
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
        pageDialog(title, html, width, height, { call, focus, leave: () => undefined, close: () => undefined });
      },
    },
  };
  const script = loadScript(code, services(environment));
  environment.realm = script.realm;
  registerCustomFunctions(script, environment);

  const work = new Work(
    environment,
    () => sampleWorkbook(environment, script),
    async () => {
      panel.close();
      forgetProblems();
      byId('note').textContent = work.isSample ? SAMPLE_SENTENCE : environment.title;
      document.title = `${environment.title} – Residency Tiers preview`;
      if (script.functions.some(({ name }) => name === 'onOpen')) call('onOpen', [{ authMode: 'LIMITED' }]);
      await view.show(environment.model);
    },
    (words) => {
      byId('saved').textContent = words;
    },
  );

  const openFile = async (name: string, content: ArrayBuffer): Promise<void> => {
    try {
      await work.open(name, content);
    } catch (problem) {
      const words =
        problem instanceof FileProblem
          ? problem.message
          : `“${name}” could not be opened. Your work here is unchanged.`;
      message(words, true, 0);
      throw new Error(words);
    }
  };
  const mayReplace = (what: string): boolean => window.confirm(`${what} What is in this sheet now is replaced.`);
  const picker = byId('file') as HTMLInputElement;
  picker.onchange = () => {
    const [file] = picker.files ?? [];
    if (file !== undefined && mayReplace(`Open “${file.name}”?`))
      void file
        .arrayBuffer()
        .then((content) => openFile(file.name, content))
        .catch(() => undefined);
    picker.value = '';
  };
  const pick = (): void => {
    picker.click();
  };
  const startOver = (): void => {
    if (mayReplace('Start over with the sample?')) void work.startOver();
  };
  addFileMenu({
    open: pick,
    saveXlsx: () => {
      void toXlsx(environment.model).then((bytes) => {
        const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
        download(`${environment.title}.xlsx`, bytes as Uint8Array<ArrayBuffer>, type);
      });
    },
    saveCsv: () => {
      const sheetName = environment.model.getters.getSheetName(work.activeSheetId);
      download(`${environment.title} - ${sheetName}.csv`, toCsv(environment.model, work.activeSheetId), 'text/csv');
    },
    startOver,
    newFile: () => {
      if (mayReplace('Open a new empty file?')) void work.newFile();
    },
  });
  byId('open').onclick = pick;
  byId('restart').onclick = startOver;
  const showSidebar = (): void => {
    const opener = menus.find('Open sidebar');
    if (opener !== null) runMenuItem(opener);
  };
  byId('toggle-sidebar').onclick = () => {
    if (panel.isOpen()) panel.close();
    else showSidebar();
  };

  await work.start();
  showSidebar();
  publishApi({ work, openFile, find: (caption) => menus.find(caption), run: runMenuItem });
}

start().catch((problem: unknown) => {
  message(messageOf(problem), true, 0);
});
