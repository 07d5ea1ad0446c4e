// The sidebar as a whole: tabs, the panels that were looked at, one place where results are said, and where the figures come from.

import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary, useMemo, useRef, useState } from 'preact/hooks';
import type { StartPage, StartView } from '../addon/api';
import * as say from '../messages/sidebar/common';
import { failureWords } from '../messages/sidebar/failure';
import { Lead } from './parts/layout';
import { Failure, lastOf, Loaded, useRemote, type Reading } from './parts/remote';
import { PANELS, type PanelDefinition } from './panels';
import { call } from './server';
import { isFilled, ShellProvider, type PanelId, type Shell } from './shell';
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
    if (start !== null) setChosen((already) => already ?? firstPanel(start, page));
  }, [start]);
  const touch = useFreshness(panel, () => {
    setVersion((count) => count + 1);
    read();
  });
  const shell: Shell = useMemo(
    () => ({
      start,
      version,
      refresh: () => read(),
      touch,
      // The button that was pressed leaves the view: the keyboard goes along to the tab.
      open: (target) => {
        setChosen(target);
        document.getElementById(tabId(target))?.focus();
      },
      // The same words twice would not be said again: an unseen difference makes them new.
      announce: (text) => setHeard((before) => (before === text ? `${text}\u00a0` : text)),
    }),
    [start, version],
  );
  const visited = useRef(new Set<PanelId>()).current;
  visited.add(panel);

  return (
    <ShellProvider value={shell}>
      <div class="frame">
        <h1 class="unseen">{say.product}</h1>
        <Tabs chosen={panel} choose={setChosen} />
        {PANELS.filter(({ id }) => visited.has(id)).map((one) => (
          <div
            key={one.id}
            id={panelId(one.id)}
            class="panel"
            role="tabpanel"
            aria-labelledby={tabId(one.id)}
            tabIndex={0}
            hidden={one.id !== panel}
          >
            <h2 class="unseen">{say.titles[one.id]}</h2>
            <Inside panel={one} active={one.id === panel} reading={reading} start={start} />
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

/**
 * Milliseconds. No event tells of a cell that was changed by hand: whoever turns from the sheet to the sidebar gets what
 * stands there now, but not at every move of the hand, as each answer takes Google seconds.
 */
const FRESH = 5000;

/** Reads again when the person turns from the sheet to a panel that shows it; gives what to call to read at once. */
function useFreshness(panel: PanelId, readAgain: () => void): () => void {
  const asked = useRef(Date.now());
  const touch = () => {
    asked.current = Date.now();
    readAgain();
  };
  useEffect(() => {
    onfocus = document.documentElement.onmouseenter = () => {
      const showsSheet = panel !== 'import' && panel !== 'help';
      if (showsSheet && Date.now() - asked.current > FRESH) touch();
    };
  });
  return touch;
}

interface InsideProps {
  readonly panel: PanelDefinition;
  readonly active: boolean;
  readonly reading: Reading<StartView>;
  readonly start: StartView | null;
}

/** The panel, or what must come before it. */
function Inside({ panel: { id, Panel, needs }, active, reading, start }: InsideProps) {
  if (needs !== 'nothing' && start === null)
    return (
      <Loaded reading={reading} working={say.opening}>
        {() => null}
      </Loaded>
    );
  if (needs === 'set up' && start?.sheet.state !== 'ready')
    return <Lead text={say.notSetUp} to="setup" button={say.setUp} look="main" />;
  return (
    <>
      {/* What must be known wherever labels are read: that they are frozen, or do not follow the profile. */}
      {start?.sheet.labelsNote && (id === 'list' || id === 'program') && (
        <Lead text={start.sheet.labelsNote} to="setup" button={say.toActions} look="link" />
      )}
      <Guarded>
        <Panel active={active} />
      </Guarded>
    </>
  );
}

/** null for what is no panel. */
function panelOf(page: string): PanelId | null {
  return PANELS.find(({ id }) => id === page)?.id ?? null;
}

/** What the menu asks for when a person just opens the sidebar. */
const EVERYDAY: StartPage = 'program';

/** Where a person who opens the sidebar is best served: setting up comes before everything else. */
function firstPanel(start: StartView, page: string): PanelId {
  const { sheet } = start;
  const asked = panelOf(page);
  // Import brings its own tabs where there are none yet.
  if (sheet.state !== 'ready') return asked === 'import' ? asked : 'setup';
  if (asked !== null && page !== EVERYDAY) return asked;
  // A program is of use beside a profile, and where one is chosen; else the list says what to do first.
  return !isFilled(start) ? 'profile' : sheet.onProgram ? (asked ?? 'list') : 'list';
}

/** A panel that cannot be drawn must not take the others with it. */
function Guarded({ children }: { readonly children: ComponentChildren }) {
  const boundary: readonly [unknown, () => void] = useErrorBoundary();
  const [error, reset] = boundary;
  if (error === undefined) return <>{children}</>;
  return <Failure failure={{ what: say.notDrawn, todo: failureWords('').todo }} again={reset} />;
}

function Footer({ start }: { readonly start: StartView | null }) {
  return (
    <footer class="foot">
      {start?.figures.warning && <p class="box far">{start.figures.warning}</p>}
      <p>{start === null ? say.product : say.figures(start.figures.version, start.figures.season)}</p>
      <p>{say.noChance}</p>
    </footer>
  );
}
