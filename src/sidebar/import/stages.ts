// The way through an import: from a file or pasted text to columns, to what would change, to what was done, and back.

import { useState } from 'preact/hooks';
import type { ImportChoices, ImportLook, ImportPlanView, ImportResult, ImportRows } from '../../addon/api';
import * as say from '../../messages/sidebar/import';
import { call } from '../server';
import { useShell } from '../shell';
import { choicesOf, type Chosen } from './columns';
import { readFile, readPasted, SourceProblem, type SourceTab } from './source';
import { useWork, type Job, type Work } from './work';
import type { Pause } from './xlsx';

/** How many rows the script is shown to find out what the columns are. */
const LOOKED_AT = 1000;

interface Read {
  readonly tabs: readonly SourceTab[];
  readonly tab: SourceTab;
  readonly look: ImportLook;
  /** All rows, or the page as a table. */
  readonly rows: ImportRows;
  readonly chosen: Chosen;
}

interface Compared {
  readonly read: Read;
  readonly choices: ImportChoices;
  readonly plan: ImportPlanView;
}

type Stage =
  | { readonly at: 'start'; readonly note: string }
  | { readonly at: 'columns'; readonly read: Read }
  | ({ readonly at: 'plan' } & Compared)
  | { readonly at: 'done'; readonly result: ImportResult };

const START: Stage = { at: 'start', note: '' };

/** The import as the panel shows it, and what the person can do at each stage. Nothing is written before `write`. */
export interface Import {
  readonly stage: Stage;
  readonly work: Work;
  readonly openFile: (file: File) => void;
  readonly openText: (text: string) => void;
  readonly openTab: (read: Read, tab: SourceTab) => void;
  readonly show: (read: Read) => void;
  /** @param nameAlone whether a program of the same name is the same one without a place that says so */
  readonly compare: (read: Read, nameAlone?: boolean) => void;
  readonly write: (compared: Compared, takeTheirs: readonly string[]) => void;
  /** @param result what this page shows of its import; null = the last one, made before the page was opened */
  readonly takeBack: (result: ImportResult | null) => void;
  readonly cancel: () => void;
  readonly startAgain: () => void;
}

/** An answer that refused gives its reason. Throws SourceProblem. */
function held<T extends { readonly ok: boolean; readonly message: string }>(answer: T): T {
  if (!answer.ok) throw new SourceProblem(answer.message);
  return answer;
}

async function lookAt(tabs: readonly SourceTab[], tab: SourceTab): Promise<Read> {
  const look = await call('importLook', tab.rows.slice(0, LOOKED_AT), tab.lines);
  if (!look.ok && tabs.length < 2) throw new SourceProblem(look.message);
  return { tabs, tab, look, rows: look.table ?? tab.rows, chosen: { corrections: new Map(), keepOthers: false } };
}

export function useImport(): Import {
  const { touch, announce } = useShell();
  const [stage, setStage] = useState<Stage>(START);
  const work = useWork(stage.at);

  const begin = <T>(job: Job<T>): void => {
    if (!work.start(job)) return;
    // What was said of the work before must not stand beside what comes of this one.
    if (stage.at === 'start') setStage(START);
    announce(job.text);
  };
  const backToStart = (note: string): void => {
    setStage({ at: 'start', note });
    announce(note);
  };

  const show = (read: Read): void => setStage({ at: 'columns', read });
  const look = (text: string, ask: (pause: Pause) => Promise<Read>): void =>
    begin({ step: 1, text, onCancel: 'drop', ask, then: show });
  const open = (name: string, readTabs: (pause: Pause) => Promise<readonly SourceTab[]>): void =>
    look(say.reading(name), async (pause) => {
      const tabs = await readTabs(pause);
      const [first] = tabs;
      if (first === undefined) throw new SourceProblem(say.empty(name));
      return lookAt(tabs, first);
    });

  const compare = (read: Read, nameAlone = true): void => {
    const choices = choicesOf(read.look, read.chosen, nameAlone);
    begin({
      step: 2,
      text: say.planning(read.rows.length - read.look.headerIndex - 1),
      onCancel: 'drop',
      ask: async () => held(await call('importPlan', read.rows, choices)),
      then: (plan) => {
        setStage({ at: 'plan', read, choices, plan });
        announce(say.planned(plan.counts.added, plan.counts.updated));
      },
    });
  };

  const write = ({ read, choices, plan }: Compared, takeTheirs: readonly string[]): void =>
    begin({
      step: 3,
      text: say.writing(plan.counts.added + plan.counts.updated),
      onCancel: 'take back',
      ask: async () => {
        const result = await call('importRun', read.rows, choices, { state: plan.state, takeTheirs });
        touch();
        return held(result);
      },
      then: (result, unwanted) => {
        setStage({ at: 'done', result });
        announce(result.message);
        if (unwanted && result.undo !== null) takeBack(result);
      },
    });

  const takeBack = (result: ImportResult | null): void =>
    begin({
      step: 0,
      text: say.undoing,
      onCancel: 'none',
      ask: async () => {
        const taken = await call('importUndo', result?.undo ?? null);
        touch();
        // What has changed since stays; asking again would not help.
        if (!taken.ok && result) setStage({ at: 'done', result: { ...result, undo: null } });
        return held(taken);
      },
      then: ({ message }) => backToStart(message),
    });

  return {
    stage,
    work,
    openFile: (file) => open(file.name, (pause) => readFile(file, pause)),
    openText: (text) => open('', () => Promise.resolve().then(() => readPasted(text))),
    openTab: ({ tabs }, tab) => look(say.looking, () => lookAt(tabs, tab)),
    show,
    compare,
    write,
    takeBack,
    cancel: () => {
      if (work.cancel()) backToStart(say.cancelled);
    },
    startAgain: () => setStage(START),
  };
}
