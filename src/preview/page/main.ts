// Starts the preview: loads the built script, gives it the services, opens the work and shows it all.

import { speakGoogle } from '../engine/errors';
import { addPlugins } from '../engine/plugins';
import { onOtherPage } from '../files/store';
import { SAMPLE_SENTENCE } from '../../reference/sample';
import { sampleWorkbook } from '../sampleWorkbook';
import { messageOf } from '../sandbox/script';
import { publishApi } from './api';
import { provideCharts } from './charts';
import { forgetProblems, message } from './dialogs';
import { byId } from './elements';
import { fileActions, openFile } from './fileCommands';
import { grid, type Grid } from './grid';
import { addFileMenu } from './menus';
import { showNotes } from './notePopover';
import { hostScript, type ScriptHost } from './scriptHost';
import { Work } from './work';

async function start(): Promise<void> {
  const [code, sidebarHtml] = await Promise.all([text('app/Code.js'), text('app/Sidebar.html')]);
  prepareEngine();
  const place = byId('grid');
  const view = grid(place, (words, isProblem) => {
    message(words, isProblem, isProblem ? 0 : 6);
  });
  const host = hostScript(code, sidebarHtml, place, view);
  const work = workOf(host, view);

  const actions = fileActions(work, host.environment);
  addFileMenu(actions);
  byId('open').onclick = actions.open;
  byId('restart').onclick = actions.startOver;
  byId('toggle-sidebar').onclick = () => {
    if (host.panel.isOpen()) host.panel.close();
    else showSidebar(host);
  };

  await work.start();
  showSidebar(host);
  publishApi({
    work,
    openFile: (name, content) => openFile(work, name, content),
    find: (caption) => host.menus.find(caption),
    run: host.runMenuItem,
  });
  onOtherPage(() => {
    message(OPEN_TWICE, false, 0);
  });
}

const OPEN_TWICE =
  'This preview is open in another tab or window too. Both keep their work in one place: after a reload you find what was changed last.';

async function text(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`The preview's file ${path} is missing. Build it again with: npm start`);
  return response.text();
}

/** The engine's ways that are not Google's, before it shows anything. */
function prepareEngine(): void {
  // It tells of every calculation.
  console.debug = () => undefined;
  speakGoogle();
  addPlugins();
  provideCharts();
  showNotes();
}

/** The work, shown anew whenever another file is opened. */
function workOf({ environment, script, panel, call }: ScriptHost, view: Grid): Work {
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
  return work;
}

/** By the script's own menu, if it has such an item. */
function showSidebar({ menus, runMenuItem }: ScriptHost): void {
  const opener = menus.find('Open sidebar');
  if (opener !== null) runMenuItem(opener);
}

start().catch((problem: unknown) => {
  message(messageOf(problem), true, 0);
});
