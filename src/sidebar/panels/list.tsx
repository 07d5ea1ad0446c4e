// List: how many applications against the range, the mix as a picture, what the checks found, what it costs, signals.

import { useState } from 'preact/hooks';
import type { FindingView, ListView } from '../../addon/api';
import { noChance } from '../../messages/sidebar/common';
import * as say from '../../messages/sidebar/list';
import { figure, money } from '../../messages/words';
import { Button } from '../parts/button';
import { Lead, Part, RowHead, Table } from '../parts/layout';
import { CountPicture, MixPicture } from '../parts/pictures';
import { Loaded, useReading } from '../parts/remote';
import { ShowRows } from '../parts/showRows';
import { Chip } from '../parts/signs';
import type { PanelProps } from '../panels';
import { call } from '../server';
import { today, useShell } from '../shell';

export function ListPanel({ active }: PanelProps) {
  const { version, announce } = useShell();
  const reading = useReading(
    () => call('listView', today()),
    active,
    version,
    ({ summary: { applications, min, max, verdict } }) => announce(say.heard(verdict, applications, min, max)),
  );
  return (
    <Loaded reading={reading} working={say.working}>
      {(view) => <Everything view={view} />}
    </Loaded>
  );
}

function Everything({ view }: { readonly view: ListView }) {
  const { start } = useShell();
  const { summary } = view;
  const { applications, min, max } = summary;
  const { Safety, Target, Reach } = summary.tiers;
  const sampleRows = start?.sheet.sampleRows ?? 0;
  if (summary.programs === 0) return <Lead text={say.empty(view.tab)} to="import" button={say.bring} />;
  return (
    <>
      <Part
        title={say.applications}
        head={<p class="big">{say.count(applications, min, max)}</p>}
        aside={<Chip word={summary.verdict} />}
      >
        <CountPicture summary={summary} />
        <p class="help">{say.range(view.rangeSource, summary.programs)}</p>
        {sampleRows > 0 && <p class="box">{say.sample(sampleRows)}</p>}
      </Part>
      <Part
        title={say.mix}
        aside={<Chip word={summary.mix} text={summary.mix === '?' ? say.mixUnsure : summary.mix} />}
      >
        <MixPicture summary={summary} />
        <p class="help">
          {Safety + Target + Reach > 0 && say.shares(view.shares)} {noChance}
        </p>
      </Part>
      <Findings findings={view.findings} />
      <Cost cost={view.cost} />
      <Signals signals={view.signals} />
      {view.notCounted.length > 0 && <p class="help">{say.notCounted(view.notCounted)}</p>}
    </>
  );
}

function Findings({ findings }: { readonly findings: readonly FindingView[] }) {
  const open = findings.filter(({ level }) => level !== 'OK');
  const held = findings.filter(({ level }) => level === 'OK');
  return (
    <Part title={open.length === 0 ? say.allHold : say.findings}>
      <ul class="plain">
        {open.map((finding, index) => (
          <Finding key={`${finding.rule} ${finding.check} ${index}`} finding={finding} />
        ))}
      </ul>
      {held.length > 0 && (
        <details>
          <summary>{say.held(held.length)}</summary>
          <ul class="stack small">
            {held.map((finding) => (
              <li>
                <Chip word="OK" /> <span class="strong">{finding.check}.</span> {finding.see} {finding.do}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Part>
  );
}

/** Longer sentences open on request. */
const LONG = 400;

function Finding({ finding: { level, check, see, do: todo, rows } }: { readonly finding: FindingView }) {
  const [whole, setWhole] = useState(false);
  return (
    <li class="item">
      <div class="row">
        <Chip word={level} />
        <span class="strong">{check}</span>
      </div>
      <p dir="auto">{whole || see.length <= LONG ? see : `${see.slice(0, LONG)}…`}</p>
      {see.length > LONG && (
        <Button look="link" expanded={whole} onPress={() => setWhole(!whole)}>
          {say.wholeText}
        </Button>
      )}
      {todo && <p class="todo">{todo}</p>}
      {rows.length > 0 && <ShowRows rows={rows} about={say.about(check)} />}
    </li>
  );
}

function Cost({ cost: { total, budget, bySpecialty, leftOut } }: { readonly cost: ListView['cost'] }) {
  return (
    <Part title={say.fees} aside={<p class="big">{money(total)}</p>}>
      {budget !== null && <p class={total > budget ? 'small tinted bad' : 'quiet'}>{say.budget(total, budget)}</p>}
      {bySpecialty.length > 0 && (
        <Table look="numbers" title={say.fees} heads={say.feeHeads}>
          {bySpecialty.map(({ specialty, count, cost, next }) => (
            <tr key={specialty}>
              <RowHead text={specialty} />
              <td>{figure(count)}</td>
              <td>{money(cost)}</td>
              <td>{money(next)}</td>
            </tr>
          ))}
        </Table>
      )}
      {leftOut.map(({ specialty, count, service }) => (
        <p class="help">{say.leftOut(specialty, count, service)}</p>
      ))}
      <p class="help">{say.feesOnly}</p>
    </Part>
  );
}

function Signals({ signals }: { readonly signals: ListView['signals'] }) {
  if (signals.length === 0) return null;
  return (
    <Part title={say.signals}>
      <Table look="numbers" title={say.signals} heads={say.signalHeads}>
        {signals.map(({ specialty, kind, used, allowed }) => (
          <tr key={`${specialty} ${kind}`}>
            <RowHead text={kind === '' ? specialty : `${kind}: ${specialty}`} />
            <td class={used > allowed ? 'tinted bad' : ''}>{used > allowed ? say.over(used) : figure(used)}</td>
            <td>{allowed}</td>
          </tr>
        ))}
      </Table>
    </Part>
  );
}
