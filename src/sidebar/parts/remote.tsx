// A panel's reading of the sheet: shows that it works, what came, or what went wrong and how to go on.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import * as common from '../../messages/sidebar/common';
import { failureWords, type FailureWords } from '../../messages/sidebar/failure';
import { Button } from './button';

/** `before` = what was there until now; it stays in view while it is read again. */
export type Remote<T> =
  | { readonly kind: 'busy'; readonly before: { readonly value: T } | null }
  | { readonly kind: 'shown'; readonly value: T }
  | { readonly kind: 'failed'; readonly failure: FailureWords; readonly before: { readonly value: T } | null };

export function lastOf<T>(remote: Remote<T>): { readonly value: T } | null {
  return remote.kind === 'shown' ? remote : remote.before;
}

export interface Reading<T> {
  readonly remote: Remote<T>;
  /** Reads again; an answer that comes after a newer question is dropped. */
  readonly read: (ask?: () => Promise<T>) => void;
}

/** Reads whenever `ask` is called for by `read`; see useReading for panels that read when they are looked at. */
export function useRemote<T>(ask: () => Promise<T>, onShown?: (value: T) => void): Reading<T> {
  const [remote, setRemote] = useState<Remote<T>>({ kind: 'busy', before: null });
  const turn = useRef(0);
  useEffect(
    () => () => {
      turn.current = -1;
    },
    [],
  );
  const read = (other?: () => Promise<T>): void => {
    const mine = ++turn.current;
    setRemote((was) => ({ kind: 'busy', before: lastOf(was) }));
    (other ?? ask)().then(
      (value) => {
        if (turn.current !== mine) return;
        setRemote({ kind: 'shown', value });
        onShown?.(value);
      },
      (error: unknown) => {
        if (turn.current !== mine) return;
        setRemote((was) => ({ kind: 'failed', failure: failureWords(error), before: lastOf(was) }));
      },
    );
  };
  return { remote, read };
}

/** A tab that is only passed through with the arrow keys asks for nothing. */
const GLANCE = 120;

/** Reads when the panel is looked at, and again when it is looked at after the sheet changed. */
export function useReading<T>(
  ask: () => Promise<T>,
  active: boolean,
  version: number,
  onShown?: (value: T) => void,
): Reading<T> {
  const reading = useRemote(ask, onShown);
  const latest = useRef(reading.read);
  latest.current = reading.read;
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(() => latest.current(), GLANCE);
    return () => clearTimeout(timer);
  }, [active, version]);
  return reading;
}

/** After this time a wait is put in words; a shorter one would only flicker. */
const SLOW = 400;
/** After this time the words say that it is not stuck. */
const VERY_SLOW = 10_000;

/** 0 = quick so far, 1 = worth saying, 2 = long. */
function usePatience(busy: boolean): 0 | 1 | 2 {
  const [stage, setStage] = useState<0 | 1 | 2>(0);
  useEffect(() => {
    setStage(0);
    if (!busy) return undefined;
    const timers = [setTimeout(() => setStage(1), SLOW), setTimeout(() => setStage(2), VERY_SLOW)];
    return () => timers.forEach(clearTimeout);
  }, [busy]);
  return busy ? stage : 0;
}

interface WorkingProps {
  readonly busy: boolean;
  readonly text: string;
  /** Floats above what is already there, so that nothing jumps. */
  readonly over?: boolean;
}

/** The words of a wait, in a place that screen readers watch: it is always there, its text comes and goes. */
export function Working({ busy, text, over = false }: WorkingProps) {
  const stage = usePatience(busy);
  return (
    <div role="status" class={stage === 0 ? 'unseen' : over ? 'working floats' : 'working'}>
      {stage > 0 && (
        <>
          <span class="spinner" aria-hidden="true" />
          <span>{stage === 2 ? `${text} ${common.stillWorking}` : text}</span>
        </>
      )}
    </div>
  );
}

interface FailureProps {
  readonly failure: FailureWords;
  readonly again?: () => void;
}

/** What happened, what to do, and the way to try again. */
export function Failure({ failure: { what, todo }, again }: FailureProps) {
  return (
    <div role="alert" class="box bad">
      <p class="strong">{what}</p>
      {todo && <p>{todo}</p>}
      {again && <Button onPress={again}>{common.tryAgain}</Button>}
    </div>
  );
}

interface LoadedProps<T> {
  readonly reading: Reading<T>;
  readonly working: string;
  readonly children: (value: T) => ComponentChildren;
}

export function Loaded<T>({ reading: { remote, read }, working, children }: LoadedProps<T>) {
  const last = lastOf(remote);
  return (
    <div class="loaded" aria-busy={remote.kind === 'busy'}>
      <Working busy={remote.kind === 'busy'} text={working} over={last !== null} />
      {remote.kind === 'failed' && <Failure failure={remote.failure} again={() => read()} />}
      {last && children(last.value)}
    </div>
  );
}
