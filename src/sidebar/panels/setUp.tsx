// Set up: which tab, which header is read as what, what would be added; then the actions that change the sheet on request.

import { useState } from 'preact/hooks';
import type { MappingRowView, SetUpView, TabView } from '../../addon/api';
import { sidebarMessages as say } from '../../messages/sidebar';
import { Button, Outcome, useActions, type Actions } from '../parts/action';
import { Loaded, useReading, type Reading } from '../parts/remote';
import type { PanelProps } from '../panels';
import { call } from '../server';
import { useShell } from '../shell';
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
    (view) => announce(say.setUp.heard(view.kind, view.tab, view.adds.length)),
  );
  const choose = (name: string) => {
    setTab(name);
    reading.read(() => call('setUpPreview', name));
  };
  return (
    <>
      <Loaded reading={reading} working={say.setUp.working}>
        {(view) => (
          <Plan
            key={`${view.kind} ${view.tab}`}
            view={view}
            choose={choose}
            wanted={tab ?? view.tab}
            actions={actions}
            reading={reading}
          />
        )}
      </Loaded>
      <Outcome actions={actions} />
      {actions.doing.kind === 'done' && actions.doing.result.ok && (
        <div>
          <Button look="main" onPress={() => open('profile')}>
            {say.setUp.next}
          </Button>
        </div>
      )}
      {start !== null && start.sheet.state !== 'none' && <ActionsArea sheet={start.sheet} removing={removing} />}
      {/* Not inside: what Remove did must still be said when nothing is left to act on. */}
      <Outcome actions={removing} />
    </>
  );
}

interface PlanProps {
  readonly view: SetUpView;
  readonly choose: (tab: string) => void;
  /** The tab that was chosen, which the view may not yet show. */
  readonly wanted: string;
  readonly actions: Actions;
  readonly reading: Reading<SetUpView>;
}

/** Corrections by header; a header that was set back to what it is read as is none. */
type Corrections = ReadonlyMap<string, MappingRowView['column']>;

function Plan({ view, choose, wanted, actions, reading }: PlanProps) {
  const [corrections, setCorrections] = useState<Corrections>(new Map());
  const [freezeHeader, setFreezeHeader] = useState(!view.headerIsFrozen);
  const [withSample, setWithSample] = useState(true);
  const [accepted, setAccepted] = useState(false);
  const { kind } = view;
  const doubled = doubledColumns(view.mapping, corrections);
  const missing =
    kind === 'adopt' &&
    view.mapping.length > 0 &&
    !view.mapping.some((row) => columnOf(row, corrections) === 'Program');
  const waiting = view.volatile.length > 0 && !accepted;
  const blocked = doubled.length > 0 || missing || waiting;
  const busy = actions.busy || reading.remote.kind === 'busy';
  const nothing = view.adds.length === 0 && corrections.size === 0 && (view.headerIsFrozen || !freezeHeader);
  const apply = () => {
    const choices = {
      tab: view.tab === '' ? null : view.tab,
      mapping: [...corrections].map(([header, column]) => ({ header, column })),
      freezeHeader: kind === 'adopt' && !view.headerIsFrozen && freezeHeader,
      withSample: kind === 'new' && withSample,
      volatileAccepted: accepted,
    };
    actions.run(
      say.setUp.applying,
      () => call('setUpRun', choices),
      true,
      () => setCorrections(new Map()),
    );
  };
  return (
    <>
      <section class="part" aria-label={say.setUp.title}>
        <h2>{say.setUp.title}</h2>
        <p>{say.setUp.intro(kind, view.tab, view.headerRow)}</p>
      </section>
      {view.tabs.length > (kind === 'choose' ? 0 : 1) && <Tabs tabs={view.tabs} tab={wanted} choose={choose} />}
      {view.warnings.length > 0 && (
        <div class="box warning">
          <h3>{say.setUp.first}</h3>
          <ul class="dots">
            {view.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </div>
      )}
      {kind === 'adopt' && view.mapping.length > 0 && (
        <Mapping
          view={view}
          corrections={corrections}
          correct={(row, column) => {
            const next = new Map(corrections);
            if (column === row.column) next.delete(row.header);
            else next.set(row.header, column);
            setCorrections(next);
          }}
        />
      )}
      {kind !== 'choose' && (
        <section class="part" aria-label={say.setUp.adds}>
          <h3>{say.setUp.adds}</h3>
          {view.adds.length === 0 ? (
            <p class="box done">{say.setUp.nothing}</p>
          ) : (
            <ul class="dots">
              {view.adds.map((add) => (
                <li key={add}>{add}</li>
              ))}
            </ul>
          )}
          {kind === 'new' && <Tick label={say.setUp.withSample} on={withSample} set={setWithSample} />}
          {kind === 'adopt' && !view.headerIsFrozen && (
            <Tick label={say.setUp.freezeHeader} on={freezeHeader} set={setFreezeHeader} />
          )}
          {view.volatile.length > 0 && (
            <div class="box warning">
              <p>{say.setUp.volatile(view.volatile)}</p>
              <Tick label={say.setUp.volatileAccept} on={accepted} set={setAccepted} />
            </div>
          )}
          <div id="setup-blocked" role="status">
            {doubled.map(({ column, headers }) => (
              <p key={column} class="problem">
                {say.setUp.doubled(column, headers)}
              </p>
            ))}
            {missing && <p class="problem">{say.setUp.noProgram}</p>}
            {waiting && <p class="problem">{say.setUp.volatileWait}</p>}
          </div>
          <div>
            <Button
              {...(nothing ? {} : { look: 'main' })}
              onPress={apply}
              busy={busy || blocked}
              describedBy="setup-blocked"
            >
              {nothing ? say.setUp.again : kind === 'new' ? say.setUp.button : say.setUp.apply}
            </Button>
          </div>
          <p class="help">{say.setUp.promise}</p>
        </section>
      )}
    </>
  );
}

function Tabs({
  tabs,
  tab,
  choose,
}: {
  readonly tabs: readonly TabView[];
  readonly tab: string;
  readonly choose: (tab: string) => void;
}) {
  return (
    <fieldset class="part">
      <legend>{say.setUp.whichTab}</legend>
      {tabs.map(({ name, programs }) => (
        <label key={name} class="tick">
          <input type="radio" name="tab" checked={name === tab} onChange={() => choose(name)} />
          <span>
            <bdi>{say.clipped(name)}</bdi> <span class="quiet">{say.setUp.rows(programs)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Tick({
  label,
  on,
  set,
}: {
  readonly label: string;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => set(currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface MappingProps {
  readonly view: SetUpView;
  readonly corrections: Corrections;
  readonly correct: (row: MappingRowView, column: MappingRowView['column']) => void;
}

/** First what wants a look; what is sure is there to be opened. */
function Mapping(props: MappingProps) {
  const { mapping } = props.view;
  const sure = mapping.filter(({ certainty }) => certainty === 'sure');
  const open = mapping.filter(({ certainty }) => certainty !== 'sure');
  return (
    <section class="part" aria-label={say.setUp.mapping}>
      <h3>{say.setUp.mapping}</h3>
      {open.length > 0 && <MappingTable {...props} rows={open} caption={say.setUp.toCheck(open.length)} />}
      {sure.length > 0 && (
        <details>
          <summary>{say.setUp.areSure(sure.length)}</summary>
          <MappingTable {...props} rows={sure} caption={say.setUp.areSure(sure.length)} />
        </details>
      )}
    </section>
  );
}

interface MappingTableProps extends MappingProps {
  readonly rows: readonly MappingRowView[];
  readonly caption: string;
}

function MappingTable({ view: { columns }, corrections, correct, rows, caption }: MappingTableProps) {
  return (
    <table class="mapping">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say.setUp.header}</th>
          <th scope="col">{say.setUp.readAs}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const column = columnOf(row, corrections);
          const why = `${say.setUp.certainty[row.certainty]}${row.reason === '' ? '' : ` ${row.reason}`}`;
          return (
            <tr key={row.header}>
              <th scope="row">
                <span class="clamp" dir="auto">
                  {row.header}
                </span>
                <span class="samples" dir="auto">
                  {row.samples.length === 0 ? say.setUp.noSamples : row.samples.join(' · ')}
                </span>
              </th>
              <td>
                <select
                  class="input"
                  aria-label={say.setUp.readHeaderAs(row.header)}
                  value={column ?? ''}
                  onChange={({ currentTarget: { value } }) =>
                    correct(row, columns.find(({ name }) => name === value)?.name ?? null)
                  }
                >
                  <option value="">{say.setUp.notUsed}</option>
                  {columns.map(({ name, help }) => (
                    <option key={name} value={name} title={help}>
                      {name}
                    </option>
                  ))}
                </select>
                <span class="help clamp">{corrections.has(row.header) ? say.setUp.yourChoice : why}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function columnOf(row: MappingRowView, corrections: Corrections): MappingRowView['column'] {
  const own = corrections.get(row.header);
  return own === undefined ? row.column : own;
}

interface Doubled {
  readonly column: string;
  readonly headers: readonly string[];
}

/** Columns that several headers would answer to. */
function doubledColumns(mapping: readonly MappingRowView[], corrections: Corrections): readonly Doubled[] {
  const headers = new Map<string, readonly string[]>();
  for (const row of mapping) {
    const column = columnOf(row, corrections);
    if (column !== null) headers.set(column, [...(headers.get(column) ?? []), row.header]);
  }
  return [...headers].filter(([, names]) => names.length > 1).map(([column, names]) => ({ column, headers: names }));
}
