// What has been typed and is not yet in the sheet: saved one batch after the other, so that a later word never overtakes.

import { useEffect, useReducer, useRef } from 'preact/hooks';
import { failureWords, type FailureWords } from '../../messages/sidebar/failure';

export type DraftState = 'same' | 'typing' | 'saving' | 'saved' | 'failed';

export interface Change<N extends string> {
  readonly name: N;
  readonly value: string;
}

export interface Drafts<N extends string> {
  /** What the field shows: the draft, else what is saved. */
  readonly shown: (name: N, saved: string) => string;
  readonly state: (name: N) => DraftState;
  readonly type: (name: N, value: string) => void;
  /** Hands a draft over for saving; one that equals what is saved is dropped. */
  readonly commit: (name: N, saved: string) => void;
  readonly drop: (name: N) => void;
  readonly failure: FailureWords | null;
  /** Tries again what could not be saved. */
  readonly again: () => void;
  /** True while anything is typed or under way. */
  readonly open: boolean;
}

interface Draft {
  value: string;
  state: DraftState;
}

/** @param save writes a batch; by the time it resolves, its caller knows the new saved values */
export function useDrafts<N extends string>(save: (changes: readonly Change<N>[]) => Promise<void>): Drafts<N> {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const latestSave = useRef(save);
  latestSave.current = save;
  const alive = useRef(true);
  const book = useRef<DraftBook<N> | null>(null);
  const drafts = (book.current ??= draftBook(
    (changes) => latestSave.current(changes),
    () => {
      if (alive.current) redraw(undefined);
    },
  ));
  useEffect(() => {
    // The page is about to go with something in it that the sheet does not have: the browser asks first.
    const warn = (event: Event) => {
      if (drafts.unsaved()) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => {
      alive.current = false;
      removeEventListener('beforeunload', warn);
    };
  }, []);
  return { ...drafts, failure: drafts.failure(), open: drafts.unsaved() };
}

interface DraftBook<N extends string> extends Omit<Drafts<N>, 'failure' | 'open'> {
  readonly failure: () => FailureWords | null;
  readonly unsaved: () => boolean;
}

/** @param show draws the page again */
function draftBook<N extends string>(
  save: (changes: readonly Change<N>[]) => Promise<void>,
  show: () => void,
): DraftBook<N> {
  const drafts = new Map<N, Draft>();
  let queue: Change<N>[] = [];
  let saving = false;
  let failure: FailureWords | null = null;
  const isAny = (...wanted: readonly DraftState[]) => [...drafts.values()].some(({ state }) => wanted.includes(state));

  const enqueue = (name: N, draft: Draft) => {
    draft.state = 'saving';
    queue = [...queue.filter((change) => change.name !== name), { name, value: draft.value }];
  };
  const enqueueFailed = () => {
    drafts.forEach((draft, name) => {
      if (draft.state === 'failed') enqueue(name, draft);
    });
  };
  const flush = (): void => {
    if (saving || queue.length === 0) return;
    // What failed before goes along: a save that works now would work for it too.
    enqueueFailed();
    const batch = queue;
    queue = [];
    saving = true;
    const settle = (state: 'saved' | 'failed', words: FailureWords | null) => {
      // Not before: a failure that vanished under the pointer would take its button with it.
      failure = words;
      for (const { name, value } of batch) {
        const draft = drafts.get(name);
        if (draft?.value === value && draft.state === 'saving') draft.state = state;
      }
      saving = false;
      flush();
      show();
    };
    save(batch).then(
      () => settle('saved', null),
      (error: unknown) => settle('failed', failureWords(error)),
    );
    show();
  };

  return {
    shown: (name, saved) => {
      const draft = drafts.get(name);
      return draft === undefined || draft.state === 'saved' ? saved : draft.value;
    },
    state: (name) => drafts.get(name)?.state ?? 'same',
    type: (name, value) => {
      drafts.set(name, { value, state: 'typing' });
      show();
    },
    commit: (name, saved) => {
      const draft = drafts.get(name);
      if (draft?.state !== 'typing') return;
      // While an older value is on its way, what is saved will not be what `saved` says.
      if (draft.value === saved && !saving) drafts.delete(name);
      else enqueue(name, draft);
      flush();
      show();
    },
    drop: (name) => {
      if (drafts.get(name)?.state === 'typing') drafts.delete(name);
      show();
    },
    again: () => {
      enqueueFailed();
      flush();
      show();
    },
    failure: () => (isAny('failed', 'saving') ? failure : null),
    unsaved: () => saving || isAny('typing', 'saving', 'failed'),
  };
}
