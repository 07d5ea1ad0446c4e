// Import: choose, look, compare, import, take back. Nothing is written before the person has seen what would change.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportChoices, ImportLook, ImportPlanView, ImportResult, ImportRows } from '../../addon/api';
import * as common from '../../messages/sidebar/common';
import { failureWords, type FailureWords } from '../../messages/sidebar/failure';
import * as say from '../../messages/sidebar/import';
import { Button } from '../parts/button';
import { Part } from '../parts/layout';
import { Failure, lastOf, useReading, Working } from '../parts/remote';
import type { PanelProps } from '../panels';
import { call } from '../server';
import { useShell } from '../shell';
import { Choose } from './choose';
import { Columns, choicesOf, type Chosen } from './columns';
import { Planned } from './planned';
import { Report } from './report';
import { readFile, readPasted, SourceProblem, type SourceTab } from './source';
import type { Pause } from './xlsx';

/** What the script is shown to find out what the columns are. */
const LOOKED_AT = 1000;

interface Read {
  readonly tabs: readonly SourceTab[];
  readonly tab: SourceTab;
  readonly look: ImportLook;
  /** All rows, or the page as a table. */
  readonly rows: ImportRows;
  readonly chosen: Chosen;
}

type Stage =
  | { readonly at: 'start'; readonly note: string }
  | { readonly at: 'columns'; readonly read: Read }
  | { readonly at: 'plan'; readonly read: Read; readonly choices: ImportChoices; readonly plan: ImportPlanView }
  | { readonly at: 'done'; readonly result: ImportResult };

interface Busy {
  /** 0 = none of the three that lead through an import. */
  readonly step: 0 | 1 | 2 | 3;
  readonly text: string;
  /** How much of it is done, from 0 to 1; undefined = nobody knows. */
  readonly done?: number;
}

/** An answer that refused gives its reason. Throws SourceProblem. */
function held<T extends { readonly ok: boolean; readonly message: string }>(answer: T): T {
  if (!answer.ok) throw new SourceProblem(answer.message);
  return answer;
}

const START: Stage = { at: 'start', note: '' };

export function ImportPanel({ active }: PanelProps) {
  const { version, touch, announce } = useShell();
  // What cannot be said of an earlier import must not stand in the way of a new one: a failure shows nothing.
  const earlier = lastOf(useReading(() => call('importLast'), active, version).remote)?.value;
  const [stage, setStage] = useState<Stage>(START);
  const [busy, setBusy] = useState<Busy | null>(null);
  const [failure, setFailure] = useState<FailureWords | null>(null);
  const [stopping, setStopping] = useState(false);
  /** Grows with every piece of work and with Cancel: an answer to an older question is dropped. */
  const turn = useRef(0);
  const writing = useRef<'no' | 'yes' | 'take back'>('no');
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), [stage.at]);
  // What was pressed is out of sight while it works, and loses the focus.
  const pressed = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (busy !== null || document.activeElement !== document.body) return;
    (pressed.current?.isConnected ? pressed : top).current?.focus();
  }, [busy]);
  useEffect(
    () => () => {
      turn.current++;
    },
    [],
  );

  const work = <T,>(
    step: Busy['step'],
    text: string,
    ask: (pause: Pause) => Promise<T>,
    then: (value: T) => void,
  ): void => {
    if (busy !== null) return;
    const mine = ++turn.current;
    pressed.current = document.activeElement as HTMLElement | null;
    setBusy({ step, text });
    setFailure(null);
    // What was said of the work before must not stand beside what comes of this one.
    if (stage.at === 'start') setStage(START);
    announce(text);
    const pause: Pause = async (done) => {
      // What it rejects with after Cancel is heard by nobody.
      if (turn.current !== mine) throw new Error();
      setBusy({ step, text, done });
      // At first the page is drawn; later it only gets its turn.
      await new Promise((go) => setTimeout(go, done > 0 ? 5 : 30));
    };
    ask(pause).then(
      (value) => {
        if (turn.current !== mine) return;
        setBusy(null);
        then(value);
      },
      (error: unknown) => {
        if (turn.current !== mine) return;
        setBusy(null);
        setStopping(false);
        writing.current = 'no';
        setFailure(error instanceof SourceProblem ? { what: error.message, todo: '' } : failureWords(error));
      },
    );
  };

  const cancel = (): void => {
    if (writing.current !== 'no') {
      writing.current = 'take back';
      setStopping(true);
      return;
    }
    turn.current++;
    setBusy(null);
    setFailure(null);
    setStage({ at: 'start', note: say.cancelled });
    announce(say.cancelled);
  };

  const lookAt = async (tabs: readonly SourceTab[], tab: SourceTab): Promise<Read> => {
    const look = await call('importLook', tab.rows.slice(0, LOOKED_AT), tab.lines);
    if (!look.ok && tabs.length < 2) throw new SourceProblem(look.message);
    return { tabs, tab, look, rows: look.table ?? tab.rows, chosen: { corrections: new Map(), keepOthers: false } };
  };
  const show = (read: Read): void => setStage({ at: 'columns', read });
  const open = (name: string, tabs: (pause: Pause) => Promise<readonly SourceTab[]>): void =>
    work(
      1,
      say.reading(name),
      async (pause) => {
        const found = await tabs(pause);
        const [first] = found;
        if (first === undefined) throw new SourceProblem(say.empty(name));
        return lookAt(found, first);
      },
      show,
    );

  const compare = (read: Read, nameAlone = true): void => {
    const choices = choicesOf(read.look, read.chosen, nameAlone);
    work(
      2,
      say.planning(read.rows.length - read.look.headerIndex - 1),
      async () => held(await call('importPlan', read.rows, choices)),
      (plan) => {
        setStage({ at: 'plan', read, choices, plan });
        announce(say.planned(plan.counts.added, plan.counts.updated));
      },
    );
  };

  const write = ({ read, choices, plan }: Extract<Stage, { at: 'plan' }>, takeTheirs: readonly string[]): void => {
    writing.current = 'yes';
    work(
      3,
      say.writing(plan.counts.added + plan.counts.updated),
      async () => {
        const result = await call('importRun', read.rows, choices, { state: plan.state, takeTheirs });
        touch();
        return held(result);
      },
      (result) => {
        const wasCancelled = writing.current === 'take back';
        writing.current = 'no';
        setStopping(false);
        setStage({ at: 'done', result });
        announce(result.message);
        if (wasCancelled && result.undo !== null) takeBack(result.undo, result);
      },
    );
  };

  /** @param undo null = the last import, also when this page has not made it; `result` = what this page shows of it */
  const takeBack = (undo: ImportResult['undo'], result?: ImportResult): void =>
    work(
      0,
      say.undoing,
      async () => {
        const taken = await call('importUndo', undo);
        touch();
        // What has changed since stays; asking again would not help.
        if (!taken.ok && result) setStage({ at: 'done', result: { ...result, undo: null } });
        return held(taken);
      },
      ({ message }) => {
        setStage({ at: 'start', note: message });
        announce(message);
      },
    );

  return (
    <div ref={top} class="loaded" tabIndex={-1} aria-busy={busy !== null}>
      {busy !== null && (
        <div class="box">
          {busy.step > 0 && <p class="strong">{say.steps(busy.step)}</p>}
          <progress aria-label={busy.text} value={busy.done} />
          <Working busy text={stopping ? say.stopping : busy.text} />
          {!stopping && busy.text !== say.undoing && <Button onPress={cancel}>{common.cancel}</Button>}
        </div>
      )}
      {failure !== null && <Failure failure={failure} />}
      <div class="loaded" hidden={busy !== null}>
        {stage.at === 'start' && (
          <>
            <Choose
              note={stage.note}
              onFile={(file) => open(file.name, (pause) => readFile(file, pause))}
              onText={(text) => open('', () => Promise.resolve().then(() => readPasted(text)))}
            />
            {earlier?.message && (
              <Part title={say.earlier}>
                <p>{say.earlierOn(earlier.day, earlier.message)}</p>
                <Button onPress={() => takeBack(null)}>{say.undo}</Button>
              </Part>
            )}
          </>
        )}
        {stage.at === 'columns' && (
          <Columns
            {...stage.read}
            onTab={(tab) => work(1, say.looking, () => lookAt(stage.read.tabs, tab), show)}
            onChoose={(chosen) => setStage({ at: 'columns', read: { ...stage.read, chosen } })}
            onNext={() => compare(stage.read)}
            onCancel={cancel}
          />
        )}
        {stage.at === 'plan' && (
          <Planned
            key={stage.plan.state + String(stage.choices.nameAlone)}
            plan={stage.plan}
            nameAlone={stage.choices.nameAlone}
            onNameAlone={(on) => compare(stage.read, on)}
            onBack={() => show(stage.read)}
            onImport={(takeTheirs) => write(stage, takeTheirs)}
            onCancel={cancel}
          />
        )}
        {stage.at === 'done' && (
          <>
            <p class="box good">{stage.result.message}</p>
            <div class="row">
              {stage.result.undo !== null && (
                <Button onPress={() => takeBack(stage.result.undo, stage.result)}>{say.undo}</Button>
              )}
              <Button onPress={() => setStage(START)}>{say.another}</Button>
            </div>
            <Report rows={stage.result.report} />
          </>
        )}
      </div>
    </div>
  );
}
