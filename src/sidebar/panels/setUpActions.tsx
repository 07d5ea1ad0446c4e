// The actions of the menu, for people who have the sidebar open: refresh, sort, freeze, dashboard, remove.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { ActionResult, RemoveView, SheetView } from '../../addon/api';
import { failureWords, sidebarMessages as say, type FailureWords } from '../../messages/sidebar';
import { Button, Outcome, useActions, type Actions } from '../parts/action';
import { Failure, Working } from '../parts/remote';
import { call } from '../server';
import { today } from '../shell';

interface Action {
  readonly label: string;
  readonly help: string;
  readonly working: string;
  readonly work: () => Promise<ActionResult>;
  readonly when?: (sheet: SheetView) => boolean;
}

const ACTIONS: readonly Action[] = [
  { ...say.actions.refresh, work: () => call('refreshLabels') },
  {
    ...say.actions.link,
    work: () => call('linkFormulas'),
    when: ({ labels }) => labels === 'unlinked' || labels === 'mixed',
  },
  { ...say.actions.sort, work: () => call('sortByTier') },
  { ...say.actions.dashboard, work: () => call('makeDashboard', today()) },
  {
    ...say.actions.freeze,
    work: () => call('freezeLabels', today()),
    when: ({ labels }) => labels !== 'none' && labels !== 'frozen',
  },
  { ...say.actions.sample, work: () => call('removeSample'), when: ({ sampleRows }) => sampleRows > 0 },
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
  const offered = ACTIONS.filter(
    ({ label, when }) => sheet.state === 'ready' && (label === last || when === undefined || when(sheet)),
  );
  return (
    <section class="part" aria-label={say.actions.title}>
      <h2>{say.actions.title}</h2>
      <ul class="plain">
        {offered.map(({ label, help, working, work }) => (
          <li key={label} class="item">
            <div>
              <Button
                busy={busy}
                onPress={() => {
                  setLast(label);
                  actions.run(working, work);
                }}
              >
                {label}
              </Button>
            </div>
            <p class="help">{help}</p>
            {label === last && <Outcome actions={actions} />}
          </li>
        ))}
        <li class="item">
          <Remove actions={removing} busy={busy} />
        </li>
      </ul>
    </section>
  );
}

type Asking =
  | { readonly kind: 'closed' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'asking'; readonly view: RemoveView }
  | { readonly kind: 'failed'; readonly failure: FailureWords };

/** Shows what would go before anything goes (S8). */
function Remove({ actions, busy }: { readonly actions: Actions; readonly busy: boolean }) {
  const [asking, setAsking] = useState<Asking>({ kind: 'closed' });
  const question = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asking.kind === 'asking') question.current?.focus();
  }, [asking.kind]);
  const look = () => {
    if (asking.kind === 'looking') return;
    setAsking({ kind: 'looking' });
    call('removePreview').then(
      (view) => setAsking({ kind: 'asking', view }),
      (error: unknown) => setAsking({ kind: 'failed', failure: failureWords(error) }),
    );
  };
  const close = () => {
    setAsking({ kind: 'closed' });
    opener.current?.querySelector('button')?.focus();
  };
  return (
    <>
      <div ref={opener}>
        <Button look="danger" busy={busy || asking.kind === 'looking'} onPress={look}>
          {say.remove.look}
        </Button>
      </div>
      <p class="help">{say.remove.help}</p>
      <Working busy={asking.kind === 'looking'} text={say.remove.looking} />
      {asking.kind === 'failed' && <Failure failure={asking.failure} again={look} />}
      {asking.kind === 'asking' && (
        <div
          ref={question}
          class="box warning"
          role="group"
          aria-label={say.remove.title}
          tabIndex={-1}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            close();
          }}
        >
          <h3>{asking.view.removes.length === 0 ? say.remove.nothing : say.remove.title}</h3>
          <Phrases phrases={asking.view.removes} />
          {asking.view.keeps.length > 0 && <h3>{say.remove.keeps}</h3>}
          <Phrases phrases={asking.view.keeps} />
          <div class="row">
            {asking.view.removes.length > 0 && (
              <Button
                look="danger"
                busy={busy}
                onPress={() => {
                  actions.run(say.remove.working, () => call('removeRun'));
                  close();
                }}
              >
                {say.remove.confirm}
              </Button>
            )}
            <Button onPress={close}>{say.remove.cancel}</Button>
          </div>
        </div>
      )}
    </>
  );
}

function Phrases({ phrases }: { readonly phrases: readonly string[] }) {
  if (phrases.length === 0) return null;
  return (
    <ul class="dots">
      {phrases.map((phrase) => (
        <li key={phrase}>{phrase}</li>
      ))}
    </ul>
  );
}
