// Follows the cursor of the sheet: there is no event for it, so the page asks every two seconds while it is looked at.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { SelectionView } from '../../addon/api';
import { failureWords, type FailureWords } from '../../messages/sidebar/failure';
import { call } from '../server';

const EVERY = 2000;
/** Without a new selection or a touch of the sidebar for so long, nobody is looking. */
const IDLE = 5 * 60_000;
/** A call that fails once may be a hiccup of the network. */
const FAILURES_BORNE = 3;

export type Following =
  | { readonly kind: 'following' }
  | { readonly kind: 'resting' }
  | { readonly kind: 'stopped'; readonly failure: FailureWords };

interface Follow {
  readonly following: Following;
  readonly resume: () => void;
}

/**
 * Asks for the selection while `active` and the page is visible.
 * @param onMove called with every selection that differs from the one before, the first one included
 */
export function useFollow(active: boolean, onMove: (selection: SelectionView) => void): Follow {
  const [following, setFollowing] = useState<Following>({ kind: 'following' });
  const last = useRef<SelectionView | null>(null);
  const touched = useRef(Date.now());
  const moved = useRef(onMove);
  moved.current = onMove;
  const asks = active && following.kind === 'following';

  useEffect(() => {
    const touch = () => {
      touched.current = Date.now();
    };
    document.addEventListener('pointerdown', touch);
    document.addEventListener('keydown', touch);
    return () => {
      document.removeEventListener('pointerdown', touch);
      document.removeEventListener('keydown', touch);
    };
  }, []);

  useEffect(() => {
    if (!asks) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    let failures = 0;
    touched.current = Date.now();
    const later = () => {
      if (!over) timer = setTimeout(ask, EVERY);
    };
    const ask = () => {
      if (document.visibilityState === 'hidden') {
        later();
        return;
      }
      if (Date.now() - touched.current > IDLE) {
        setFollowing({ kind: 'resting' });
        return;
      }
      call('selectedRow').then(
        (selection) => {
          if (over) return;
          failures = 0;
          const before = last.current;
          last.current = selection;
          if (before?.tab !== selection.tab || before.row !== selection.row) {
            touched.current = Date.now();
            moved.current(selection);
          }
          later();
        },
        (error: unknown) => {
          if (over) return;
          if (++failures < FAILURES_BORNE) later();
          else setFollowing({ kind: 'stopped', failure: failureWords(error) });
        },
      );
    };
    later();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [asks]);

  return { following, resume: () => setFollowing({ kind: 'following' }) };
}
