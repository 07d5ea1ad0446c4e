// Mentor: where a mentor sees a program differently from its label, what is still open, and the tab to talk over.

import type { MentorView } from '../../addon/api';
import * as common from '../../messages/sidebar/common';
import * as say from '../../messages/sidebar/mentor';
import { unnamed } from '../../messages/sidebar/program';
import { Outcome, useActions } from '../parts/action';
import { Button } from '../parts/button';
import { Dots, Lead, Part } from '../parts/layout';
import { Loaded, useReading } from '../parts/remote';
import { ShowRows } from '../parts/showRows';
import { Chip } from '../parts/signs';
import type { PanelProps } from '../panels';
import { call } from '../server';
import { today, useShell } from '../shell';

export function MentorPanel({ active }: PanelProps) {
  const { version, announce } = useShell();
  const actions = useActions();
  const reading = useReading(
    () => call('mentorView'),
    active,
    version,
    ({ rows }) => announce(say.count(rows.length)),
  );
  return (
    <>
      <Part title={say.review} big>
        <p>{say.reviewHelp}</p>
        <Button
          look="main"
          busy={actions.busy}
          onPress={() => actions.run(say.making, () => call('makeMentorReview', today()))}
        >
          {say.make}
        </Button>
        <Outcome actions={actions} />
        <p class="help">{say.privacy}</p>
      </Part>
      <Loaded reading={reading} working={say.working}>
        {(view) => (
          <>
            {view.hasColumns ? (
              <Differences view={view} />
            ) : (
              <Lead text={say.noColumns} to="setup" button={common.setUp} />
            )}
            <Part title={say.questions}>
              {view.questions.length === 0 ? <p class="quiet">{say.noQuestions}</p> : <Dots items={view.questions} />}
            </Part>
          </>
        )}
      </Loaded>
    </>
  );
}

function Differences({ view: { rows, agree } }: { readonly view: MentorView }) {
  const nothing = rows.length === 0 && agree === 0;
  return (
    <Part title={say.differ}>
      <p class={rows.length === 0 ? 'box' : 'help'}>
        {nothing ? say.empty : `${say.count(rows.length)} ${say.agree(agree)}`}
      </p>
      <ul class="plain">
        {rows.map(({ row, name, mentorTier, label, mentorName, note, why }) => (
          <li key={row} class="item">
            <span class="strong" dir="auto">
              {name || unnamed(row)}
            </span>
            <dl class="facts">
              <dt>{say.theirs}</dt>
              <dd class="row">
                <Chip word={mentorTier} />
                {mentorName && <span dir="auto">{mentorName}</span>}
              </dd>
              <dt>{say.label}</dt>
              <dd>
                <Chip word={label} />
              </dd>
            </dl>
            {note && (
              <p dir="auto">
                {say.note} {note}
              </p>
            )}
            <p class="help" dir="auto">
              {why}
            </p>
            <ShowRows rows={[row]} text={say.showRow(row)} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
