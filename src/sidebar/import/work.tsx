// One piece of work at a time: its progress, Cancel, what went wrong, and where the focus goes when it ends.

import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import * as common from '../../messages/sidebar/common';
import { failureWords, type FailureWords } from '../../messages/sidebar/failure';
import * as say from '../../messages/sidebar/import';
import { Button } from '../parts/button';
import { Working } from '../parts/remote';
import { SourceProblem } from './source';
import type { Pause } from './xlsx';

/** What Cancel does: drops the work, waits for its end and then takes it back, or is not offered. */
type OnCancel = 'drop' | 'take back' | 'none';

export interface Job<T> {
  /** Which of the three steps that lead through an import; 0 = none. */
  readonly step: 0 | 1 | 2 | 3;
  readonly text: string;
  readonly onCancel: OnCancel;
  readonly ask: (pause: Pause) => Promise<T>;
  /** @param unwanted true when the person pressed Cancel while it could not be stopped */
  readonly then: (value: T, unwanted: boolean) => void;
}

interface Busy extends Pick<Job<unknown>, 'step' | 'text' | 'onCancel'> {
  /** How much of it is done, from 0 to 1; undefined = nobody knows. */
  readonly done?: number;
}

export interface Work {
  readonly busy: Busy | null;
  readonly failure: FailureWords | null;
  /** Cancel was pressed while nothing could be stopped any more. */
  readonly stopping: boolean;
  /** Starts a job, unless one is under way: `true` when it was started. */
  readonly start: <T>(job: Job<T>) => boolean;
  /** Drops what is under way: `false` when that runs to its end. */
  readonly cancel: () => boolean;
  /** Goes onto what holds the focus when the button that was pressed is gone. */
  readonly top: RefObject<HTMLDivElement>;
}

/** @param place where the person is in the import: when it changes, the focus goes to the top of it */
export function useWork(place: string): Work {
  const [busy, setBusy] = useState<Busy | null>(null);
  const [failure, setFailure] = useState<FailureWords | null>(null);
  const [stopping, setStopping] = useState(false);
  const unwanted = useRef(false);
  /** Grows with every job and with Cancel: an answer to an older question is dropped. */
  const turn = useRef(0);
  const { top, keepFocus } = useFocus(place, busy);
  useEffect(
    () => () => {
      turn.current++;
    },
    [],
  );

  const start = <T,>({ ask, then, ...shown }: Job<T>): boolean => {
    if (busy !== null) return false;
    const mine = ++turn.current;
    keepFocus();
    setBusy(shown);
    setFailure(null);
    const pause: Pause = async (done) => {
      // What it rejects with after Cancel is heard by nobody.
      if (turn.current !== mine) throw new Error();
      setBusy({ ...shown, done });
      // At first the page is drawn; later it only gets its turn.
      await new Promise((go) => setTimeout(go, done > 0 ? 5 : 30));
    };
    /** Once, when the job is over and still asked for. */
    const over = (then: (late: boolean) => void): void => {
      if (turn.current !== mine) return;
      const late = unwanted.current;
      unwanted.current = false;
      setBusy(null);
      setStopping(false);
      then(late);
    };
    ask(pause).then(
      (value) => over((late) => then(value, late)),
      (error: unknown) =>
        over(() =>
          setFailure(error instanceof SourceProblem ? { what: error.message, todo: '' } : failureWords(error)),
        ),
    );
    return true;
  };

  const cancel = (): boolean => {
    if (busy?.onCancel === 'take back') {
      unwanted.current = true;
      setStopping(true);
      return false;
    }
    turn.current++;
    setBusy(null);
    setFailure(null);
    return true;
  };

  return { busy, failure, stopping, start, cancel, top };
}

/** Where the focus goes: to the top of a new place, and back to what was pressed once the work is over. */
function useFocus(place: string, busy: Busy | null): { top: RefObject<HTMLDivElement>; keepFocus: () => void } {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), [place]);
  // What was pressed is out of sight while it works, and loses the focus.
  const pressed = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (busy !== null || document.activeElement !== document.body) return;
    (pressed.current?.isConnected ? pressed : top).current?.focus();
  }, [busy]);
  const keepFocus = (): void => {
    pressed.current = document.activeElement as HTMLElement | null;
  };
  return { top, keepFocus };
}

/** The work under way, with Cancel where that can be had. */
export function Progress({ busy, stopping, onCancel }: Pick<Work, 'stopping'> & { busy: Busy; onCancel: () => void }) {
  return (
    <div class="box">
      {busy.step > 0 && <p class="strong">{say.steps(busy.step)}</p>}
      <progress aria-label={busy.text} value={busy.done} />
      <Working busy text={stopping ? say.stopping : busy.text} />
      {!stopping && busy.onCancel !== 'none' && <Button onPress={onCancel}>{common.cancel}</Button>}
    </div>
  );
}
