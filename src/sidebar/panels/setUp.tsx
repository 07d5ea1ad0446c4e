// Set up: which tab, which header is read as what, what would be added; then the actions that change the sheet on request.

import { useState } from 'preact/hooks';
import type { SetUpView, StartView } from '../../addon/api';
import * as common from '../../messages/sidebar/common';
import * as say from '../../messages/sidebar/setUp';
import { clip } from '../../messages/words';
import { Outcome, useActions, type Actions } from '../parts/action';
import { Button } from '../parts/button';
import { Dots, Part, Tick } from '../parts/layout';
import { columnOf, doubledColumns, Mapping, type Corrections } from '../parts/mapping';
import { Loaded, useReading, type Reading } from '../parts/remote';
import type { PanelProps } from '../panels';
import { call } from '../server';
import { isFilled, useShell } from '../shell';
import { ActionsArea } from './setUpActions';

export function SetUpPanel({ active }: PanelProps) {
  const { version, announce, start, open } = useShell();
  const [tab, setTab] = useState<string | null>(null);
  const actions = useActions();
  const removing = useActions();
  const reading = useReading(
    () => call('setUpPreview', tab),
    active,
    version,
    (view) => announce(say.heard(view.kind, view.tab, view.adds.length)),
  );
  const choose = (name: string) => {
    setTab(name);
    reading.read(() => call('setUpPreview', name));
  };
  const next = (
    <Button look="main" onPress={() => open('profile')}>
      {say.next}
    </Button>
  );
  const isDone = actions.doing.result?.ok === true;
  return (
    <>
      {!isDone && start?.sheet.state === 'ready' && !isFilled(start) && next}
      <Loaded reading={reading} working={say.working}>
        {(view) => (
          <>
            <Which view={view} choose={choose} wanted={tab ?? view.tab} reading={reading} />
            <Plan
              key={`${view.kind} ${view.tab}`}
              view={view}
              // Until another tab has answered; looking again at this one keeps nobody waiting.
              waits={(tab ?? view.tab) !== view.tab && reading.remote.kind === 'busy'}
              actions={actions}
            />
          </>
        )}
      </Loaded>
      <Outcome actions={actions} />
      {isDone && next}
      {start !== null && hasOurs(start) && <ActionsArea sheet={start.sheet} removing={removing} />}
      {/* Not inside: what Remove did must still be said when nothing is left to act on. */}
      <Outcome actions={removing} />
    </>
  );
}

/** Something that Set up made is there: something to act on, or to remove. */
function hasOurs({ sheet: { state, labels }, profile }: StartView): boolean {
  return state === 'ready' || (state !== 'none' && (labels !== 'none' || profile !== null));
}

interface WhichProps {
  readonly view: SetUpView;
  readonly choose: (tab: string) => void;
  /** The tab that was chosen, which the view may not yet show. */
  readonly wanted: string;
  readonly reading: Reading<SetUpView>;
}

/** Which tab it is about; what has the focus here keeps it while another tab answers. */
function Which({ view: { kind, tab, tabs, headerRow }, choose, wanted, reading }: WhichProps) {
  const none = kind === 'choose' && tabs.length === 0;
  return (
    <>
      <Part title={common.setUp} big>
        <p>{none ? say.none : say.intro(kind, tab, headerRow)}</p>
        {none && (
          <Button busy={reading.remote.kind === 'busy'} onPress={() => reading.read()}>
            {say.lookAgain}
          </Button>
        )}
      </Part>
      {tabs.length > (kind === 'choose' ? 0 : 1) && (
        <fieldset class="part">
          <legend>{say.whichTab}</legend>
          {tabs.map(({ name, programs }) => (
            <Tick key={name} oneOf="tab" on={name === wanted} set={() => choose(name)}>
              <bdi>{clip(name)}</bdi> <span class="quiet">{say.rows(programs)}</span>
            </Tick>
          ))}
        </fieldset>
      )}
    </>
  );
}

interface PlanProps {
  readonly view: SetUpView;
  /** True while another tab is looked at. */
  readonly waits: boolean;
  readonly actions: Actions;
}

function Plan({ view, waits, actions }: PlanProps) {
  const [corrections, setCorrections] = useState<Corrections>(new Map());
  const [ticked, setTicked] = useState<Ticked>({ freezeHeader: !view.headerIsFrozen, sample: true, volatile: false });
  const { kind, mapping } = view;
  const apply = () => {
    const choices = {
      tab: view.tab === '' ? null : view.tab,
      mapping: [...corrections].map(([header, column]) => ({ header, column })),
      freezeHeader: offersFreeze(view) && ticked.freezeHeader,
      withSample: kind === 'new' && ticked.sample,
      volatileAccepted: ticked.volatile,
    };
    actions.run(
      say.applying,
      () => call('setUpRun', choices),
      true,
      () => setCorrections(new Map()),
    );
  };
  return (
    <>
      {view.warnings.length > 0 && (
        <div class="box far">
          <h3>{say.first}</h3>
          <Dots items={view.warnings} />
        </div>
      )}
      {kind === 'adopt' && mapping.length > 0 && (
        <Headers view={view} corrections={corrections} onCorrect={setCorrections} />
      )}
      {kind !== 'choose' && (
        <Additions
          view={view}
          corrections={corrections}
          ticked={ticked}
          tick={(change) => setTicked({ ...ticked, ...change })}
          busy={actions.busy || waits}
          apply={apply}
        />
      )}
    </>
  );
}

/** What the person wants besides the labels. */
interface Ticked {
  readonly freezeHeader: boolean;
  readonly sample: boolean;
  /** The cells that could keep labels from loading are accepted. */
  readonly volatile: boolean;
}

function offersFreeze({ kind, headerIsFrozen }: SetUpView): boolean {
  return kind === 'adopt' && !headerIsFrozen;
}

interface AdditionsProps {
  readonly view: SetUpView;
  readonly corrections: Corrections;
  readonly ticked: Ticked;
  readonly tick: (change: Partial<Ticked>) => void;
  readonly busy: boolean;
  readonly apply: () => void;
}

/** What would be added, what stands in the way, and the button. */
function Additions({ view, corrections, ticked, tick, busy, apply }: AdditionsProps) {
  const { start } = useShell();
  const { kind, tab, adds, mapping, volatile } = view;
  const isThere = start?.sheet.state === 'ready' && start.sheet.tab === tab;
  const doubled = doubledColumns(mapping, corrections);
  const isProgram = (row: SetUpView['mapping'][number]) => columnOf(row, corrections) === 'Program';
  const missing = kind === 'adopt' && mapping.length > 0 && !mapping.some(isProgram);
  const waiting = volatile.length > 0 && !ticked.volatile;
  const blocked = doubled.length > 0 || missing || waiting;
  const nothing = adds.length === 0 && corrections.size === 0 && (view.headerIsFrozen || !ticked.freezeHeader);
  return (
    <Part title={say.additions}>
      {nothing && !blocked && <p class="box good">{say.nothing}</p>}
      <Dots items={corrections.size === 0 ? adds : [...adds, say.corrected(corrections.size)]} />
      {kind === 'new' && (
        <Tick on={ticked.sample} set={(sample) => tick({ sample })}>
          {say.withSample}
        </Tick>
      )}
      {offersFreeze(view) && (
        <Tick on={ticked.freezeHeader} set={(freezeHeader) => tick({ freezeHeader })}>
          {say.freezeHeader}
        </Tick>
      )}
      {volatile.length > 0 && (
        <div class="box far">
          <p>{say.volatile(volatile)}</p>
          <Tick on={ticked.volatile} set={(accepted) => tick({ volatile: accepted })}>
            {say.volatileAccept}
          </Tick>
        </div>
      )}
      <div id="setup-blocked" role="status" class="small tinted bad">
        {doubled.map(({ column, headers }) => (
          <p key={column}>{say.doubled(column, headers)}</p>
        ))}
        {missing && <p>{say.noProgram}</p>}
        {waiting && <p>{say.volatileWait}</p>}
      </div>
      <Button look={nothing ? undefined : 'main'} onPress={apply} busy={busy || blocked} describedBy="setup-blocked">
        {nothing ? say.again : isThere ? say.apply : common.setUp}
      </Button>
      <p class="help">{say.promise}</p>
    </Part>
  );
}

interface HeadersProps {
  readonly view: SetUpView;
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
}

function Headers({ view: { mapping, columns }, corrections, onCorrect }: HeadersProps) {
  return (
    <Part title={say.mapping}>
      <Mapping
        noun={say.noun}
        heads={say.heads}
        rows={mapping}
        columns={columns}
        corrections={corrections}
        onCorrect={onCorrect}
        about={say.readHeaderAs}
        why={({ header, certainty, reason }) =>
          corrections.has(header) ? say.yourChoice : common.readingOf(certainty, reason)
        }
      />
    </Part>
  );
}
