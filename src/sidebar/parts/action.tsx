// Work that changes something: one piece at a time, with a visible wait and a result in words.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { ActionResult } from '../../addon/api';
import { failureWords, type FailureWords } from '../../messages/sidebar/failure';
import { useShell } from '../shell';
import { Failure, Working } from './remote';

interface Doing {
  /** What is said while it works; '' = nothing is under way. */
  readonly text: string;
  readonly result?: ActionResult;
  readonly failure?: FailureWords;
}

export interface Actions {
  readonly doing: Doing;
  readonly busy: boolean;
  /** Starts a piece of work unless one is under way. `changes` = the sheet is another one afterwards. */
  readonly run: (text: string, work: () => Promise<ActionResult>, changes?: boolean, then?: () => void) => void;
}

export function useActions(): Actions {
  const shell = useShell();
  const [doing, setDoing] = useState<Doing>({ text: '' });
  const alive = useRef(true);
  useEffect(
    () => () => {
      alive.current = false;
    },
    [],
  );
  const busy = doing.text !== '';
  return {
    doing,
    busy,
    run: (text, work, changes = true, then) => {
      if (busy) return;
      setDoing({ text });
      work().then(
        (result) => {
          if (changes) shell.touch();
          if (!alive.current) return;
          setDoing({ text: '', result });
          if (result.ok) then?.();
        },
        (error: unknown) => {
          if (alive.current) setDoing({ text: '', failure: failureWords(error) });
        },
      );
    },
  };
}

/** The wait and the result of the last action. */
export function Outcome({
  actions: {
    busy,
    doing: { text, result, failure },
  },
}: {
  readonly actions: Actions;
}) {
  return (
    <>
      <Working busy={busy} text={text} />
      {/* Rows that were shown speak for themselves: no message, no box. */}
      <div role="status" class={result?.message ? '' : 'unseen'}>
        {result?.message && <p class={`box ${result.ok ? 'good' : 'far'}`}>{result.message}</p>}
      </div>
      {failure && <Failure failure={failure} />}
    </>
  );
}
