// Program: the selected row as a table, what decided its label, what would change it, and the person's own next step.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { CriterionView, OwnFieldView, ProgramView } from '../../addon/api';
import * as common from '../../messages/sidebar/common';
import * as say from '../../messages/sidebar/program';
import { clip } from '../../messages/words';
import { Button } from '../parts/button';
import { useDrafts } from '../parts/drafts';
import { Field, type ControlKind } from '../parts/field';
import { Dots, Part, Table } from '../parts/layout';
import { Failure, lastOf, Loaded, useReading } from '../parts/remote';
import { Chip, Mark, VisaChip } from '../parts/signs';
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
    (program) => announce(program === null ? say.none(start?.sheet.tab ?? '') : say.heard(program)),
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
          {say.show}
        </Button>
        {following.kind === 'resting' && (
          <Button look="main" onPress={resume} describedBy="resting">
            {say.resume}
          </Button>
        )}
      </div>
      <div role="status" class={following.kind === 'resting' ? 'help' : 'unseen'} id="resting">
        {following.kind === 'resting' && say.resting}
      </div>
      {following.kind === 'stopped' && <Failure failure={following.failure} again={resume} />}
      <Loaded reading={reading} working={say.working}>
        {(program) =>
          program === null ? (
            <p class="box">{say.none(start?.sheet.tab ?? '')}</p>
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
      <Part
        title={say.label}
        head={
          <h3 class="big" dir="auto">
            {program.name || say.unnamed(program.row)}
          </h3>
        }
      >
        <p class="help">{say.place(program.tab, program.row, program.code)}</p>
        <div class="row">
          <Chip word={program.tier} />
          <VisaChip flag={program.visa} />
          {program.fit !== null && <span class="chip">{say.fit(program.fit)}</span>}
        </div>
        {program.decided.length === 0 ? (
          <p dir="auto">{program.why}</p>
        ) : (
          <>
            <h4>{say.decided}</h4>
            <Dots items={program.decided} />
          </>
        )}
        <p class="help">
          {common.noChance} {say.fitHelp}
        </p>
      </Part>
      <Problems problems={program.problems} />
      <Criteria criteria={program.criteria} />
      <Changes changes={program.changes} />
      {program.unknown.length > 0 && (
        <Part title={say.unknown}>
          <Dots items={program.unknown} />
        </Part>
      )}
      <Own program={program} onSaved={onSaved} />
      <Mentor mentor={program.mentor} />
      <Part title={say.lookUp}>
        {/* Only an address that leads to a page: a cell's text could make it something else. */}
        {program.searchLink.startsWith('https://') && (
          <a href={program.searchLink} target="_blank" rel="noopener noreferrer">
            {say.search}
            <span class="unseen">{common.newTab}</span>
          </a>
        )}
        <p class="help">{say.searchHelp}</p>
      </Part>
    </>
  );
}

/** Most serious first; what the program does not tell last. */
const ORDER: readonly CriterionView['state'][] = ['Issue', 'Check', 'Meets', 'Unknown'];

function Criteria({ criteria }: { readonly criteria: readonly CriterionView[] }) {
  const rows = ORDER.flatMap((state) => criteria.filter((row) => row.state === state));
  return (
    <Part title={say.criteria}>
      <Table look="criteria" title={say.criteria} heads={say.criteriaHeads}>
        {rows.map(({ rule, criterion, says, you, state }) => (
          <tr key={`${rule} ${criterion}`}>
            <th scope="row">{criterion}</th>
            <td dir="auto">{says}</td>
            <td dir="auto">{you}</td>
            <td>
              <Mark word={state} />
            </td>
          </tr>
        ))}
      </Table>
    </Part>
  );
}

function Changes({ changes }: { readonly changes: ProgramView['changes'] }) {
  return (
    <Part title={say.changes}>
      {changes.length === 0 ? (
        <p class="quiet">{say.noChanges}</p>
      ) : (
        <ul class="stack">
          {changes.map(({ change, tier }) => (
            <li class="spread keep">
              <span dir="auto">{change}</span>
              <span class="unseen">{say.would}</span>
              <Chip word={tier} />
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function Problems({ problems }: { readonly problems: ProgramView['problems'] }) {
  if (problems.length === 0) return null;
  return (
    <section class="box far" aria-label={say.problems}>
      <h3>{say.problems}</h3>
      <ul class="dots">
        {problems.map(({ column, raw, what }) => (
          <li>
            <span class="strong">{column}</span>
            {raw && ' '}
            {raw && <q dir="auto">{clip(raw)}</q>}: {what}
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
    announce(common.savedNames(changes.map(({ name }) => name)));
    onSaved();
    touch();
  });
  const there = program.own.filter(({ header }) => header !== '');
  const missing = program.own.filter(({ header }) => header === '');
  return (
    <Part title={say.own}>
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
      {missing.length > 0 && <p class="help">{say.ownMissing(missing.map(({ column }) => column))}</p>}
    </Part>
  );
}

function Mentor({ mentor: { tier, name, note } }: { readonly mentor: ProgramView['mentor'] }) {
  if (tier === '' && note === '') return null;
  return (
    <Part title={say.mentor}>
      <div class="row">
        {tier && <Chip word={tier} />}
        {name && (
          <span class="quiet" dir="auto">
            {name}
          </span>
        )}
      </div>
      {note && <p dir="auto">{note}</p>}
    </Part>
  );
}
