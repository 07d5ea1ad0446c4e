// Plan: the roadmap by phase, the score check, and where the person's score lies among others'.

import type { PlanView, ScoreRowView } from '../../addon/api';
import { sidebarMessages as say } from '../../messages/sidebar';
import { PositionPicture } from '../parts/pictures';
import { Loaded, useReading } from '../parts/remote';
import { StepMark } from '../parts/signs';
import type { PanelProps } from '../panels';
import { call } from '../server';
import { useShell } from '../shell';

export function PlanPanel({ active }: PanelProps) {
  const { version, announce } = useShell();
  const reading = useReading(
    () => call('planView'),
    active,
    version,
    ({ roadmap }) => announce(say.plan.heard(roadmap.filter(({ state }) => state === 'To do').length, roadmap.length)),
  );
  return (
    <Loaded reading={reading} working={say.plan.working}>
      {(plan) => (
        <>
          <Roadmap rows={plan.roadmap} />
          <Scores plan={plan} />
        </>
      )}
    </Loaded>
  );
}

function Roadmap({ rows }: { readonly rows: PlanView['roadmap'] }) {
  const phases = [...new Set(rows.map(({ phase }) => phase))];
  return (
    <section class="part" aria-label={say.plan.roadmap}>
      <h2>{say.plan.roadmap}</h2>
      {rows.length === 0 ? (
        <p class="box">{say.plan.empty}</p>
      ) : (
        <p class="help">{say.plan.tally(rows.map(({ state }) => state))}</p>
      )}
      {phases.map((phase) => (
        <div key={phase} class="part-tight phase">
          <h3>{phase}</h3>
          <ul class="plain">
            {rows
              .filter((row) => row.phase === phase)
              .map(({ step, state, why }) => (
                <li key={step} class="item">
                  <div class="spread keep">
                    <span class="strong">{step}</span>
                    <StepMark state={state} />
                  </div>
                  <p dir="auto">{why}</p>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Scores({ plan: { scores, positions, positionSource } }: { readonly plan: PlanView }) {
  return (
    <section class="part" aria-label={say.plan.scores}>
      <h2>{say.plan.scores}</h2>
      <ul class="plain">
        {scores.map((row, index) => (
          <Score key={`${row.item} ${index}`} row={row} />
        ))}
      </ul>
      {positions.length > 0 && (
        <>
          <h3>{say.plan.positions}</h3>
          {positions.map((position) => (
            <PositionPicture key={position.specialty} position={position} />
          ))}
          <p class="help">{say.plan.source(positionSource)}</p>
        </>
      )}
      <p class="help">{say.plan.notAChance}</p>
    </section>
  );
}

function Score({ row: { item, you, band, meaning, source } }: { readonly row: ScoreRowView }) {
  return (
    <li class="item">
      <div class="spread">
        <span class="strong" dir="auto">
          {you === '' ? item : `${item}: ${you}`}
        </span>
        {band !== '' && <span class="chip">{band}</span>}
      </div>
      <p>{meaning}</p>
      {source !== '' && <p class="help">{say.plan.source(source)}</p>}
    </li>
  );
}
