// Mentor: where a mentor sees a program differently from its label, what is still open, and the tab to talk over.

import type { MentorView } from '../../addon/api';
import { sidebarMessages as say } from '../../messages/sidebar';
import { Button, Outcome, useActions } from '../parts/action';
import { Loaded, useReading } from '../parts/remote';
import { ShowRows } from '../parts/showRows';
import { TierChip } from '../parts/signs';
import type { PanelProps } from '../panels';
import { call } from '../server';
import { today, useShell } from '../shell';

export function MentorPanel({ active }: PanelProps) {
  const { version, announce, open } = useShell();
  const actions = useActions();
  const reading = useReading(
    () => call('mentorView'),
    active,
    version,
    ({ rows }) => announce(say.mentor.count(rows.length)),
  );
  return (
    <>
      <section class="part" aria-label={say.mentor.review}>
        <h3>{say.mentor.review}</h3>
        <p class="quiet">{say.mentor.reviewHelp}</p>
        <div>
          <Button
            look="main"
            busy={actions.busy}
            onPress={() => actions.run(say.mentor.making, () => call('makeMentorReview', today()))}
          >
            {say.mentor.make}
          </Button>
        </div>
        <Outcome actions={actions} />
        <p class="help">{say.mentor.privacy}</p>
      </section>
      <Loaded reading={reading} working={say.mentor.working}>
        {(view) => (
          <>
            {!view.hasColumns && (
              <div class="box">
                <p>{say.mentor.noColumns}</p>
                <div>
                  <Button onPress={() => open('setup')}>{say.setUp.button}</Button>
                </div>
              </div>
            )}
            {view.hasColumns && <Differences view={view} />}
            <Questions questions={view.questions} />
          </>
        )}
      </Loaded>
    </>
  );
}

function Differences({ view: { rows, agree } }: { readonly view: MentorView }) {
  return (
    <section class="part" aria-label={say.mentor.differ}>
      <h3>{say.mentor.differ}</h3>
      <p class={rows.length === 0 ? 'box' : 'help'}>
        {rows.length === 0 && agree === 0
          ? say.mentor.empty
          : `${say.mentor.count(rows.length)} ${say.mentor.agree(agree)}`}
      </p>
      <ul class="plain">
        {rows.map(({ row, name, mentorTier, label, mentorName, note, why }) => (
          <li key={row} class="item">
            <span class="strong" dir="auto">
              {name === '' ? say.program.unnamed(row) : name}
            </span>
            <dl class="facts">
              <dt>{say.mentor.theirs}</dt>
              <dd class="row">
                <TierChip tier={mentorTier} />
                {mentorName !== '' && <span dir="auto">{mentorName}</span>}
              </dd>
              <dt>{say.mentor.label}</dt>
              <dd>
                <TierChip tier={label} />
              </dd>
            </dl>
            {note !== '' && (
              <p dir="auto">
                {say.mentor.note} {note}
              </p>
            )}
            <p class="help" dir="auto">
              {why}
            </p>
            <ShowRows rows={[row]} text={say.mentor.showRow(row)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Questions({ questions }: { readonly questions: readonly string[] }) {
  return (
    <section class="part" aria-label={say.mentor.questions}>
      <h3>{say.mentor.questions}</h3>
      {questions.length === 0 ? (
        <p class="quiet">{say.mentor.noQuestions}</p>
      ) : (
        <ul class="dots">
          {questions.map((question, index) => (
            <li key={index}>
              <bdi>{question}</bdi>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
