// The sidebar as a whole: tabs, the panels that were looked at, one place where results are said, and where the figures come from.

import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary, useMemo, useRef, useState } from 'preact/hooks';
import type { StartPage, StartView } from '../addon/api';
import { failureWords, sidebarMessages as say } from '../messages/sidebar';
import { Button } from './parts/action';
import { Failure, lastOf, useRemote, Working, type Reading } from './parts/remote';
import { PANELS } from './panels';
import { call } from './server';
import { ShellProvider, type PanelId, type Shell } from './shell';
import { panelId, tabId, Tabs } from './tabs';

/** @param page the panel that the menu asked for, '' = none */
export function App({ page }: { readonly page: string }) {
  const [chosen, setChosen] = useState<PanelId | null>(page === EVERYDAY ? null : panelOf(page));
  const [version, setVersion] = useState(0);
  const [heard, setHeard] = useState('');
  const reading = useRemote(() => call('sidebarStart'));
  const { read } = reading;
  useEffect(() => read(), []);
  const start = lastOf(reading.remote)?.value ?? null;
  const panel = chosen ?? (start === null ? panelOf(page) : firstPanel(start, page)) ?? 'list';
  useEffect(() => {
    // Once the first answer has decided, a later one moves nobody to another panel.
    if (chosen === null && start !== null) setChosen(firstPanel(start, page));
  }, [start]);

  const visited = useRef(new Set<PanelId>()).current;
  visited.add(panel);
  // The button that was pressed leaves the view: the keyboard goes along to the tab.
  const go = (target: PanelId) => {
    setChosen(target);
    document.getElementById(tabId(target))?.focus();
  };
  const shell: Shell = useMemo(
    () => ({
      start,
      version,
      refresh: () => read(),
      touch: () => {
        setVersion((count) => count + 1);
        read();
      },
      open: go,
      // The same words twice would not be said again: an unseen difference makes them new.
      announce: (text) => setHeard((before) => (before === text ? `${text}\u00a0` : text)),
    }),
    [start, version],
  );

  return (
    <ShellProvider value={shell}>
      <div class="frame">
        <h1 class="unseen">{say.tabs.name}</h1>
        <Tabs chosen={panel} choose={setChosen} />
        {PANELS.filter(({ id }) => visited.has(id)).map(({ id, title, Panel, needs }) => (
          <div
            key={id}
            id={panelId(id)}
            class="panel"
            role="tabpanel"
            aria-labelledby={tabId(id)}
            tabIndex={0}
            hidden={id !== panel}
          >
            <h2 class="unseen">{title}</h2>
            {needs !== 'nothing' && start === null ? (
              <Opening reading={reading} />
            ) : needs === 'set up' && start?.sheet.state !== 'ready' ? (
              <NotSetUp open={() => go('setup')} />
            ) : (
              <>
                <Notes start={start} panel={id} open={() => go('setup')} />
                <Guarded>
                  <Panel active={id === panel} />
                </Guarded>
              </>
            )}
          </div>
        ))}
        <Footer start={start} />
        <div class="unseen" aria-live="polite" id="heard">
          {heard}
        </div>
      </div>
    </ShellProvider>
  );
}

function panelOf(page: string): PanelId | null {
  const asked: Record<StartPage, PanelId> = {
    profile: 'profile',
    setup: 'setup',
    import: 'import',
    mentor: 'mentor',
    help: 'help',
  };
  const found = Object.entries(asked).find(([name]) => name === page)?.[1];
  return PANELS.some(({ id }) => id === found) ? (found ?? null) : null;
}

/** What the menu asks for when a person just opens the sidebar. */
const EVERYDAY: StartPage = 'profile';

/** Where a person who opens the sidebar is best served: setting up comes before everything else. */
function firstPanel({ sheet, profile }: StartView, page: string): PanelId {
  const asked = panelOf(page);
  // Import brings its own tabs where there are none yet.
  if (sheet.state !== 'ready') return asked === 'import' ? asked : 'setup';
  if (asked !== null) return asked;
  const filled = profile?.fields.some(({ name, value }) => name !== 'Season' && value !== '') ?? false;
  return filled ? 'list' : 'profile';
}

/** A panel that cannot be drawn must not take the others with it. */
function Guarded({ children }: { readonly children: ComponentChildren }) {
  const boundary: readonly [unknown, () => void] = useErrorBoundary();
  const [error, reset] = boundary;
  if (error === undefined) return <>{children}</>;
  return <Failure failure={{ what: say.notDrawn, todo: failureWords('').todo }} again={reset} />;
}

function Opening({ reading: { remote, read } }: { readonly reading: Reading<StartView> }) {
  return (
    <div class="loaded" aria-busy={remote.kind === 'busy'}>
      <Working busy={remote.kind === 'busy'} text={say.opening} />
      {remote.kind === 'failed' && <Failure failure={remote.failure} again={() => read()} />}
    </div>
  );
}

function NotSetUp({ open }: { readonly open: () => void }) {
  return (
    <div class="box">
      <p>{say.notSetUp}</p>
      <div>
        <Button look="main" onPress={open}>
          {say.setUp.button}
        </Button>
      </div>
    </div>
  );
}

/** What must be known wherever labels are read: that they are frozen, or do not follow the profile. */
function Notes({
  start,
  panel,
  open,
}: {
  readonly start: StartView | null;
  readonly panel: PanelId;
  readonly open: () => void;
}) {
  if (start === null || start.sheet.labelsNote === '' || (panel !== 'list' && panel !== 'program')) return null;
  return (
    <div class="box">
      <p>{start.sheet.labelsNote}</p>
      <div>
        <button type="button" class="link" onClick={open}>
          {say.toActions}
        </button>
      </div>
    </div>
  );
}

function Footer({ start }: { readonly start: StartView | null }) {
  return (
    <footer class="foot">
      {start !== null && start.figures.warning !== '' && <p class="box warning">{start.figures.warning}</p>}
      <p>{start === null ? say.noFigures : say.figures(start.figures.version, start.figures.season)}</p>
      <p>{say.noChance}</p>
    </footer>
  );
}
