// List: how many applications against the range, the mix as a picture, what the checks found, what it costs, signals.

import { useState } from 'preact/hooks';
import type { FindingView, ListView } from '../../addon/api';
import { sidebarMessages as say } from '../../messages/sidebar';
import { Button } from '../parts/action';
import { CountPicture, MixPicture } from '../parts/pictures';
import { Loaded, useReading } from '../parts/remote';
import { ShowRows } from '../parts/showRows';
import { LevelChip, MixChip, VerdictChip } from '../parts/signs';
import type { PanelProps } from '../panels';
import { call } from '../server';
import { today, useShell } from '../shell';

export function ListPanel({ active }: PanelProps) {
  const { version, announce } = useShell();
  const reading = useReading(
    () => call('listView', today()),
    active,
    version,
    ({ summary: { applications, min, max, verdict } }) => announce(say.list.heard(verdict, applications, min, max)),
  );
  return (
    <Loaded reading={reading} working={say.list.working}>
      {(view) => <Everything view={view} />}
    </Loaded>
  );
}

function Everything({ view }: { readonly view: ListView }) {
  const { start, open } = useShell();
  const { summary } = view;
  if (summary.programs === 0)
    return (
      <div class="box">
        <p>{say.list.empty(view.tab)}</p>
        <div>
          <Button onPress={() => open('import')}>{say.list.bring}</Button>
        </div>
      </div>
    );
  return (
    <>
      <section class="part" aria-label={say.list.applications}>
        <div class="spread">
          <p class="big">{say.list.count(summary.applications, summary.min, summary.max)}</p>
          <VerdictChip verdict={summary.verdict} />
        </div>
        <CountPicture summary={summary} />
        <p class="help">{say.list.range(view.rangeSource, summary.programs)}</p>
        {start !== null && start.sheet.sampleRows > 0 && <p class="box">{say.list.sample(start.sheet.sampleRows)}</p>}
      </section>
      <section class="part" aria-label={say.list.mix}>
        <div class="spread">
          <h3>{say.list.mix}</h3>
          <MixChip word={summary.mix} text={summary.mix === '?' ? say.list.mixUnsure : summary.mix} />
        </div>
        <MixPicture summary={summary} />
        <p class="help">
          {say.list.shares(view.shares)} {say.noChance}
        </p>
      </section>
      <Findings findings={view.findings} />
      <Cost cost={view.cost} />
      <Signals signals={view.signals} />
      {view.notCounted.length > 0 && <p class="help">{say.list.notCounted(view.notCounted)}</p>}
    </>
  );
}

function Findings({ findings }: { readonly findings: readonly FindingView[] }) {
  const open = findings.filter(({ level }) => level !== 'OK');
  const held = findings.filter(({ level }) => level === 'OK');
  return (
    <section class="part" aria-label={say.list.findings}>
      <h3>{open.length === 0 ? say.list.allHold : say.list.findings}</h3>
      <ul class="plain">
        {open.map((finding, index) => (
          <Finding key={`${finding.rule} ${finding.check} ${index}`} finding={finding} />
        ))}
      </ul>
      {held.length > 0 && (
        <details>
          <summary>{say.list.held(held.length)}</summary>
          <ul class="plain tight">
            {held.map((finding, index) => (
              <li key={index} class="small">
                <LevelChip level="OK" /> <span class="strong">{finding.check}.</span> {finding.see} {finding.do}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Longer sentences open on request. */
const LONG = 400;

function Finding({ finding: { level, check, see, do: todo, rows } }: { readonly finding: FindingView }) {
  const [whole, setWhole] = useState(false);
  return (
    <li class="item">
      <div class="row">
        <LevelChip level={level} />
        <span class="strong">{check}</span>
      </div>
      <p dir="auto">
        {whole || see.length <= LONG ? see : `${see.slice(0, LONG)}…`}
        {see.length > LONG && (
          <button type="button" class="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {say.wholeText}
          </button>
        )}
      </p>
      {todo !== '' && <p class="todo">{todo}</p>}
      {rows.length > 0 && <ShowRows rows={rows} text={say.list.showRows(rows.length)} about={say.list.about(check)} />}
    </li>
  );
}

function Cost({ cost }: { readonly cost: ListView['cost'] }) {
  return (
    <section class="part" aria-label={say.cost.title}>
      <div class="spread">
        <h3>{say.cost.title}</h3>
        <p class="big">{say.money(cost.total)}</p>
      </div>
      {cost.budget !== null && (
        <p class={cost.total > cost.budget ? 'problem' : 'quiet'}>{say.cost.budget(cost.total, cost.budget)}</p>
      )}
      {cost.bySpecialty.length > 0 && (
        <table>
          <caption class="unseen">{say.cost.caption}</caption>
          <thead>
            <tr>
              <th scope="col" class="wide">
                {say.cost.specialty}
              </th>
              <th scope="col" class="number">
                {say.cost.programs}
              </th>
              <th scope="col" class="number">
                {say.cost.fee}
              </th>
              <th scope="col" class="number">
                {say.cost.next}
              </th>
            </tr>
          </thead>
          <tbody>
            {cost.bySpecialty.map((part) => (
              <tr key={part.specialty}>
                <th scope="row" dir="auto">
                  <span class="clamp">{part.specialty}</span>
                </th>
                <td class="number">{part.count}</td>
                <td class="number">{say.money(part.cost)}</td>
                <td class="number">{say.money(part.next)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {cost.leftOut.map(({ specialty, count, service }) => (
        <p key={specialty} class="help">
          {say.cost.leftOut(specialty, count, service)}
        </p>
      ))}
      <p class="help">{say.cost.only}</p>
    </section>
  );
}

function Signals({ signals }: { readonly signals: ListView['signals'] }) {
  if (signals.length === 0) return null;
  return (
    <section class="part" aria-label={say.signals.title}>
      <table>
        <caption>{say.signals.title}</caption>
        <thead>
          <tr>
            <th scope="col" class="wide">
              {say.signals.specialty}
            </th>
            <th scope="col" class="number">
              {say.signals.used}
            </th>
            <th scope="col" class="number">
              {say.signals.allowed}
            </th>
          </tr>
        </thead>
        <tbody>
          {signals.map(({ specialty, kind, used, allowed }) => (
            <tr key={`${specialty} ${kind}`}>
              <th scope="row" dir="auto">
                <span class="clamp">{kind === '' ? specialty : `${kind}: ${specialty}`}</span>
              </th>
              <td class={used > allowed ? 'number problem' : 'number'}>
                {used > allowed ? say.signals.over(used) : used}
              </td>
              <td class="number">{allowed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
