// Plan: the roadmap by phase, the score check, and where the person's score lies among others'.

import type { PlanView } from '../../addon/api';
import * as say from '../../messages/sidebar/plan';
import { Lead, Part } from '../parts/layout';
import { PositionPicture } from '../parts/pictures';
import { Loaded, useReading } from '../parts/remote';
import { Mark } from '../parts/signs';
import type { PanelProps } from '../panels';
import { call } from '../server';
import { useShell } from '../shell';

export function PlanPanel({ active }: PanelProps) {
  const { version, announce } = useShell();
  const reading = useReading(
    () => call('planView'),
    active,
    version,
    ({ roadmap }) => announce(say.heard(roadmap.filter(({ state }) => state === 'To do').length, roadmap.length)),
  );
  return (
    <Loaded reading={reading} working={say.working}>
      {(plan) => (
        <>
          <Roadmap rows={plan.roadmap} />
          {plan.scores.length + plan.positions.length > 0 && <Scores plan={plan} />}
        </>
      )}
    </Loaded>
  );
}

function Roadmap({ rows }: { readonly rows: PlanView['roadmap'] }) {
  const phases = [...new Set(rows.map(({ phase }) => phase))];
  return (
    <Part title={say.roadmap} big>
      {rows.length === 0 ? (
        <Lead text={say.empty} to="profile" button={say.fillIn} look="main" />
      ) : (
        <p class="help">{say.tally(rows.map(({ state }) => state))}</p>
      )}
      {phases.map((phase) => (
        <div key={phase} class="stack phase">
          <h4>{phase}</h4>
          <ul class="plain">
            {rows
              .filter((row) => row.phase === phase)
              .map(({ step, state, why }) => (
                <li key={step} class="item">
                  <div class="spread keep">
                    <span class="strong">{step}</span>
                    <Mark word={state} />
                  </div>
                  <p dir="auto">{why}</p>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Part>
  );
}

function Scores({ plan: { scores, positions, positionSource } }: { readonly plan: PlanView }) {
  return (
    <Part title={say.scores} big>
      <ul class="plain">
        {scores.map(({ item, you, band, meaning, source }, index) => (
          <li key={`${item} ${index}`} class="item">
            <div class="spread">
              <span class="strong" dir="auto">
                {you === '' ? item : `${item}: ${you}`}
              </span>
              {band && <span class="chip">{band}</span>}
            </div>
            <p>{meaning}</p>
            {source && <p class="help">{say.source(source)}</p>}
          </li>
        ))}
      </ul>
      {positions.length > 0 && (
        <>
          <h4>{say.positions}</h4>
          {positions.map((position) => (
            <PositionPicture key={position.specialty} position={position} />
          ))}
          <p class="help">{say.source(positionSource)}</p>
        </>
      )}
      <p class="help">{say.notAChance}</p>
    </Part>
  );
}
