// Buttons that change something: one at a time, with a visible wait and a result in words.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ActionResult } from '../../addon/api';
import { failureWords, type FailureWords } from '../../messages/sidebar';
import { useShell } from '../shell';
import { Failure, Working } from './remote';

type Doing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly text: string }
  | { readonly kind: 'done'; readonly result: ActionResult }
  | { readonly kind: 'failed'; readonly failure: FailureWords };

export interface Actions {
  readonly doing: Doing;
  readonly busy: boolean;
  /** Starts a piece of work unless one is under way. `changes` = the sheet is another one afterwards. */
  readonly run: (text: string, work: () => Promise<ActionResult>, changes?: boolean, then?: () => void) => void;
  readonly clear: () => void;
}

export function useActions(): Actions {
  const shell = useShell();
  const [doing, setDoing] = useState<Doing>({ kind: 'idle' });
  const alive = useRef(true);
  useEffect(
    () => () => {
      alive.current = false;
    },
    [],
  );
  const busy = doing.kind === 'busy';
  return {
    doing,
    busy,
    clear: () => {
      if (!busy) setDoing({ kind: 'idle' });
    },
    run: (text, work, changes = true, then) => {
      if (busy) return;
      setDoing({ kind: 'busy', text });
      work().then(
        (result) => {
          if (changes) shell.touch();
          if (!alive.current) return;
          setDoing({ kind: 'done', result });
          if (result.ok) then?.();
        },
        (error: unknown) => {
          if (alive.current) setDoing({ kind: 'failed', failure: failureWords(error) });
        },
      );
    },
  };
}

/** The wait and the result of the last action. */
export function Outcome({ actions: { doing } }: { readonly actions: Actions }) {
  return (
    <>
      <Working busy={doing.kind === 'busy'} text={doing.kind === 'busy' ? doing.text : ''} />
      <div role="status" class={doing.kind === 'done' ? '' : 'unseen'}>
        {doing.kind === 'done' && <p class={`box ${doing.result.ok ? 'done' : 'warning'}`}>{doing.result.message}</p>}
      </div>
      {doing.kind === 'failed' && <Failure failure={doing.failure} />}
    </>
  );
}

interface ButtonProps {
  readonly onPress: () => void;
  readonly busy?: boolean;
  readonly look?: 'main' | 'danger';
  readonly describedBy?: string;
  readonly children: ComponentChildren;
}

/** A button that keeps the focus while it works: `disabled` would throw a keyboard user back to the top. */
export function Button({ onPress, busy = false, look, describedBy, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={look ? `button ${look}` : 'button'}
      aria-disabled={busy}
      aria-describedby={describedBy}
      onClick={() => {
        if (!busy) onPress();
      }}
    >
      {children}
    </button>
  );
}
