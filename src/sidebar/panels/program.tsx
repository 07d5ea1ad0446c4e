// Program: the selected row as a table, what decided its label, what would change it, and the person's own next step.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { CriterionView, OwnFieldView, ProgramView } from '../../addon/api';
import { sidebarMessages as say } from '../../messages/sidebar';
import { Button } from '../parts/action';
import { useDrafts } from '../parts/drafts';
import { Field, type ControlKind } from '../parts/field';
import { Failure, lastOf, Loaded, useReading } from '../parts/remote';
import { StateMark, TierChip, VisaChip } from '../parts/signs';
import type { PanelProps } from '../panels';
import { call } from '../server';
import { useShell } from '../shell';
import { useFollow } from './follow';

export function ProgramPanel({ active }: PanelProps) {
  const { version, announce, start } = useShell();
  // After its own columns were written, the same program is read again wherever the cursor is.
  const same = useRef<number | null>(null);
  const reading = useReading(
    () => {
      const row = same.current;
      same.current = null;
      return call('programView', row);
    },
    active,
    version,
    (program) => announce(program === null ? say.program.none(start?.sheet.tab ?? '') : say.program.heard(program)),
  );
  const shown = lastOf(reading.remote)?.value;
  const { following, resume } = useFollow(active, ({ tab, row }) => {
    // While another tab is in view the last program stays.
    const here = row > 0 && tab === start?.sheet.tab;
    if (here && row !== shown?.row) reading.read(() => call('programView', row));
  });
  return (
    <>
      <div class="row">
        <Button onPress={() => reading.read()} busy={reading.remote.kind === 'busy'}>
          {say.program.show}
        </Button>
        {following.kind === 'resting' && (
          <Button look="main" onPress={resume} describedBy="resting">
            {say.program.resume}
          </Button>
        )}
      </div>
      <div role="status" class={following.kind === 'resting' ? 'help' : 'unseen'} id="resting">
        {following.kind === 'resting' && say.program.resting}
      </div>
      {following.kind === 'stopped' && <Failure failure={following.failure} again={resume} />}
      <Loaded reading={reading} working={say.program.working}>
        {(program) =>
          program === null ? (
            <p class="box">{say.program.none(start?.sheet.tab ?? '')}</p>
          ) : (
            <Program
              key={`${program.tab} ${program.row} ${program.name}`}
              program={program}
              onSaved={() => {
                same.current = program.row;
              }}
            />
          )
        }
      </Loaded>
      {shown === undefined && reading.remote.kind === 'busy' && <p class="quiet small">{say.program.intro}</p>}
    </>
  );
}

interface ProgramProps {
  readonly program: ProgramView;
  /** Called before the others hear that the row was written. */
  readonly onSaved: () => void;
}

function Program({ program, onSaved }: ProgramProps) {
  return (
    <>
      <section class="part" aria-label={say.program.label}>
        <h2 dir="auto">{program.name === '' ? say.program.unnamed(program.row) : program.name}</h2>
        <p class="help">{say.program.place(program.tab, program.row, program.code)}</p>
        <div class="row">
          <TierChip tier={program.tier} />
          <VisaChip flag={program.visa} />
          {program.fit !== null && (
            <span class="chip" title={say.program.fitHelp}>
              {say.program.fit(program.fit)}
            </span>
          )}
        </div>
        {program.decided.length === 0 ? (
          <p dir="auto">{program.why}</p>
        ) : (
          <>
            <h3>{say.program.decided}</h3>
            <Dots items={program.decided} />
          </>
        )}
        <p class="help">
          {say.noChance} {say.program.fitHelp}
        </p>
      </section>
      <Problems problems={program.problems} />
      <Criteria criteria={program.criteria} />
      <Changes changes={program.changes} />
      <Listed title={say.program.unknown} items={program.unknown} />
      <Own program={program} onSaved={onSaved} />
      <Mentor mentor={program.mentor} />
      <section class="part" aria-label={say.program.lookUp}>
        {/* Only an address that leads to a page: a cell's text could make it something else. */}
        {program.searchLink.startsWith('https://') && (
          <a href={program.searchLink} target="_blank" rel="noopener noreferrer">
            {say.program.search}
            <span class="unseen">{say.newTab}</span>
          </a>
        )}
        <p class="help">{say.program.searchHelp}</p>
      </section>
    </>
  );
}

/** Most serious first; what the program does not tell last. */
const ORDER: readonly CriterionView['state'][] = ['Issue', 'Check', 'Meets', 'Unknown'];

function Criteria({ criteria }: { readonly criteria: readonly CriterionView[] }) {
  const rows = ORDER.flatMap((state) => criteria.filter((row) => row.state === state));
  return (
    <section class="part" aria-label={say.program.criteria}>
      <table class="criteria">
        <caption>{say.program.criteria}</caption>
        <thead>
          <tr>
            <th scope="col">{say.program.criterion}</th>
            <th scope="col">{say.program.says}</th>
            <th scope="col">{say.program.you}</th>
            <th scope="col">{say.program.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ rule, criterion, says, you, state }) => (
            <tr key={`${rule} ${criterion}`}>
              <th scope="row">{criterion}</th>
              <td dir="auto">{says}</td>
              <td dir="auto">{you}</td>
              <td>
                <StateMark state={state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Listed({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <section class="part" aria-label={title}>
      <h3>{title}</h3>
      <Dots items={items} />
    </section>
  );
}

function Dots({ items }: { readonly items: readonly string[] }) {
  return (
    <ul class="dots">
      {items.map((item, index) => (
        <li key={index}>
          <bdi>{item}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Changes({ changes }: { readonly changes: ProgramView['changes'] }) {
  return (
    <section class="part" aria-label={say.program.changes}>
      <h3>{say.program.changes}</h3>
      {changes.length === 0 ? (
        <p class="quiet">{say.program.noChanges}</p>
      ) : (
        <ul class="plain tight">
          {changes.map(({ change, tier }, index) => (
            <li key={index} class="change">
              <span dir="auto">{change}</span>
              <span class="unseen">{say.program.would}</span>
              <TierChip tier={tier} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Problems({ problems }: { readonly problems: ProgramView['problems'] }) {
  if (problems.length === 0) return null;
  return (
    <section class="box warning" aria-label={say.program.problems}>
      <h3>{say.program.problems}</h3>
      <ul class="dots">
        {problems.map(({ column, raw, what }, index) => (
          <li key={index}>
            <span class="strong">{column}</span>
            {raw !== '' && (
              <>
                {' '}
                <q dir="auto">{raw.length > 80 ? `${raw.slice(0, 79)}…` : raw}</q>
              </>
            )}
            : {what}
          </li>
        ))}
      </ul>
    </section>
  );
}

const CONTROLS: Record<OwnFieldView['kind'], ControlKind> = { choice: 'choice', day: 'day', text: 'long' };

/** The person's own columns: written to the row when a field is left. */
function Own({ program, onSaved }: ProgramProps) {
  const { touch, announce } = useShell();
  const [written, setWritten] = useState<ReadonlyMap<string, string>>(new Map());
  // A newer reading of the row knows better than what this page remembers to have written.
  useEffect(() => setWritten(new Map()), [program]);
  const drafts = useDrafts<OwnFieldView['column']>(async (changes) => {
    const result = await call(
      'saveProgram',
      program.row,
      program.name,
      changes.map(({ name, value }) => ({ column: name, value })),
    );
    if (!result.ok) throw new Error(result.message);
    setWritten((before) => new Map([...before, ...changes.map(({ name, value }) => [name, value] as const)]));
    announce(say.form.savedNames(changes.map(({ name }) => name)));
    onSaved();
    touch();
  });
  const there = program.own.filter(({ header }) => header !== '');
  const missing = program.own.filter(({ header }) => header === '');
  return (
    <section class="part" aria-label={say.program.own}>
      <h3>{say.program.own}</h3>
      {drafts.failure && <Failure failure={drafts.failure} again={drafts.again} />}
      {there.map(({ column, header, kind, options, value }) => {
        const saved = written.get(column) ?? value;
        return (
          <Field
            key={column}
            name={header.length > 60 ? column : header}
            help=""
            kind={CONTROLS[kind]}
            options={options}
            value={drafts.shown(column, saved)}
            state={drafts.state(column)}
            onType={(text) => drafts.type(column, text)}
            onDone={() => drafts.commit(column, saved)}
            onEscape={() => drafts.drop(column)}
          />
        );
      })}
      {missing.length > 0 && <p class="help">{say.program.ownMissing(missing.map(({ column }) => column))}</p>}
    </section>
  );
}

function Mentor({ mentor: { tier, name, note } }: { readonly mentor: ProgramView['mentor'] }) {
  if (tier === '' && note === '') return null;
  return (
    <section class="part" aria-label={say.mentor.title}>
      <h3>{say.mentor.title}</h3>
      <div class="row">
        {tier !== '' && <TierChip tier={tier} />}
        {name !== '' && (
          <span class="quiet" dir="auto">
            {name}
          </span>
        )}
      </div>
      {note !== '' && <p dir="auto">{note}</p>}
    </section>
  );
}
