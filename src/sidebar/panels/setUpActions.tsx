// The actions of the menu, for people who have the sidebar open: refresh, sort, freeze, dashboard, remove.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { ActionResult, RemoveView, SheetView } from '../../addon/api';
import * as say from '../../messages/sidebar/actions';
import { failureWords, type FailureWords } from '../../messages/sidebar/failure';
import { Outcome, useActions, type Actions } from '../parts/action';
import { Button } from '../parts/button';
import { Dots, Part } from '../parts/layout';
import { Failure, Working } from '../parts/remote';
import { call } from '../server';
import { today } from '../shell';

interface Action {
  readonly words: say.ActionWords;
  readonly work: () => Promise<ActionResult>;
  readonly when?: (sheet: SheetView) => boolean;
}

const ACTIONS: readonly Action[] = [
  { words: say.refresh, work: () => call('refreshLabels') },
  {
    words: say.link,
    work: () => call('linkFormulas'),
    when: ({ labels }) => labels === 'unlinked' || labels === 'mixed',
  },
  { words: say.sort, work: () => call('sortByTier') },
  { words: say.dashboard, work: () => call('makeDashboard', today()) },
  {
    words: say.freeze,
    work: () => call('freezeLabels', today()),
    when: ({ labels }) => labels !== 'none' && labels !== 'frozen',
  },
  { words: say.sample, work: () => call('removeSample'), when: ({ sampleRows }) => sampleRows > 0 },
];

interface AreaProps {
  readonly sheet: SheetView;
  /** What Remove does is told by the panel: afterwards there may be no area left. */
  readonly removing: Actions;
}

export function ActionsArea({ sheet, removing }: AreaProps) {
  const actions = useActions();
  // The result stands beside the button that was pressed, also when there is nothing more to press it for.
  const [last, setLast] = useState('');
  const busy = actions.busy || removing.busy;
  return (
    <Part title={say.title} big>
      <ul class="plain">
        {sheet.state === 'ready' &&
          ACTIONS.map(({ words: [label, help, working], work, when = () => true }) => {
            if (label !== last && !when(sheet)) return null;
            return (
              <li key={label} class="item">
                <Button
                  busy={busy}
                  onPress={() => {
                    setLast(label);
                    actions.run(working, work);
                  }}
                >
                  {label}
                </Button>
                <p class="help">{help}</p>
                {label === last && <Outcome actions={actions} />}
              </li>
            );
          })}
        <li class="item">
          <Remove actions={removing} busy={busy} />
        </li>
      </ul>
    </Part>
  );
}

interface Asking {
  readonly looking?: boolean;
  /** What it would do, while the person is asked. */
  readonly view?: RemoveView;
  readonly failure?: FailureWords;
}

/** Shows what would go before anything goes (S8). */
function Remove({ actions, busy }: { readonly actions: Actions; readonly busy: boolean }) {
  const [{ looking = false, view, failure }, setAsking] = useState<Asking>({});
  const question = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (view) question.current?.focus();
  }, [view]);
  const look = () => {
    if (looking) return;
    setAsking({ looking: true });
    call('removePreview').then(
      (found) => setAsking({ view: found }),
      (error: unknown) => setAsking({ failure: failureWords(error) }),
    );
  };
  const close = () => {
    setAsking({});
    opener.current?.querySelector('button')?.focus();
  };
  return (
    <>
      <div ref={opener}>
        <Button look="danger" busy={busy || looking} onPress={look}>
          {say.remove}
        </Button>
      </div>
      <p class="help">{say.removeHelp}</p>
      <Working busy={looking} text={say.looking} />
      {failure && <Failure failure={failure} again={look} />}
      {view && (
        <div
          ref={question}
          class="box far"
          role="group"
          aria-label={say.removes}
          tabIndex={-1}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            close();
          }}
        >
          <h4>{view.removes.length === 0 ? say.nothing : say.removes}</h4>
          <Dots items={view.removes} />
          {view.keeps.length > 0 && <h4>{say.keeps}</h4>}
          <Dots items={view.keeps} />
          <div class="row">
            {view.removes.length > 0 && (
              <Button
                look="danger"
                busy={busy}
                onPress={() => {
                  actions.run(say.removing, () => call('removeRun'));
                  close();
                }}
              >
                {say.confirm}
              </Button>
            )}
            <Button onPress={close}>{say.keepAll}</Button>
          </div>
        </div>
      )}
    </>
  );
}
