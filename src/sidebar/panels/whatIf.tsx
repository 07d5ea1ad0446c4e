// What if: one field of the profile changed, and which labels would move. Nothing is written.

import { useId, useState } from 'preact/hooks';
import type { FieldView, WhatIfView } from '../../addon/api';
import { sidebarMessages as say } from '../../messages/sidebar';
import { Control } from '../parts/field';
import { NoProfile } from '../parts/noProfile';
import { Loaded, useRemote } from '../parts/remote';
import { ShowRows } from '../parts/showRows';
import { TierChip } from '../parts/signs';
import type { PanelProps } from '../panels';
import { call } from '../server';
import { useShell } from '../shell';
import { bandOf } from '../bands';
import { controlOf } from './profile';

export function WhatIfPanel(_props: PanelProps) {
  const { start, version, announce } = useShell();
  const id = useId();
  const fields = start?.profile?.fields ?? [];
  const [name, setName] = useState<FieldView['name']>('Step 2 CK');
  const [value, setValue] = useState('');
  // An answer holds for the sheet as it was asked about.
  const [asked, setAsked] = useState<number | null>(null);
  const answered = asked === version;
  const reading = useRemote(
    () => call('whatIfView', name, value),
    (answer) => announce(sentence(answer)),
  );
  const field = fields.find((candidate) => candidate.name === name);
  if (start?.profile === null || start === null || field === undefined) return <NoProfile />;
  const profile = start.profile;
  const busy = answered && reading.remote.kind === 'busy';
  const date = fields.find((candidate) => candidate.name === 'Step 2 CK date')?.value ?? '';
  const band = bandOf(name, value, date, profile);
  return (
    <>
      <p class="quiet small">{say.whatIf.intro}</p>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (busy) return;
          setAsked(version);
          reading.read();
        }}
      >
        <div class="field">
          <label for={`${id}-field`}>{say.whatIf.field}</label>
          <select
            id={`${id}-field`}
            class="input"
            value={name}
            onChange={({ currentTarget }) => {
              const next = fields.find((candidate) => candidate.name === currentTarget.value);
              if (!next) return;
              setName(next.name);
              setValue('');
            }}
          >
            {[...new Set(fields.map(({ group }) => group))].map((group) => (
              <optgroup key={group} label={group}>
                {fields
                  .filter((candidate) => candidate.group === group)
                  .map((candidate) => (
                    <option key={candidate.name} value={candidate.name}>
                      {candidate.name}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`${id}-value`}>{say.whatIf.value}</label>
          <Control
            key={name}
            id={`${id}-value`}
            kind={controlOf(field) === 'long' ? 'text' : controlOf(field)}
            options={field.options}
            value={value}
            describedBy={`${id}-help`}
            onType={setValue}
          />
          {band !== undefined && (
            <output class="band" for={`${id}-value`}>
              {band}
            </output>
          )}
          <p id={`${id}-help`} class="help">
            {say.whatIf.now(field.value)} {field.help}
          </p>
        </div>
        <div>
          <button type="submit" class="button main" aria-disabled={busy}>
            {say.whatIf.ask}
          </button>
        </div>
      </form>
      {answered && (
        <Loaded reading={reading} working={say.whatIf.working}>
          {(answer) => <Answer answer={answer} />}
        </Loaded>
      )}
      {!answered && <p class="help">{say.whatIf.formula}</p>}
    </>
  );
}

function sentence({ field, value, problem, moves }: WhatIfView): string {
  return problem === '' ? say.whatIf.answer(field, value, moves) : problem;
}

/** Rows shown at first; more on request, so that a long list does not bury the page. */
const SHOWN = 20;

function Answer({ answer }: { readonly answer: WhatIfView }) {
  const [whole, setWhole] = useState(false);
  const { field, value, problem, moves, programs, same } = answer;
  if (problem !== '') return <p class="box warning">{problem}</p>;
  const shown = whole ? programs : programs.slice(0, SHOWN);
  return (
    <section class="part" aria-label={say.whatIf.result}>
      <p class="strong">{say.whatIf.answer(field, value, moves)}</p>
      <p class="help">
        {say.whatIf.same(same)} {say.noChance}
      </p>
      {programs.length > 0 && (
        <>
          <table class="moves">
            <caption class="unseen">{say.whatIf.result}</caption>
            <thead>
              <tr>
                <th scope="col">{say.program.label}</th>
                <th scope="col">{say.whatIf.from}</th>
                <th scope="col">{say.whatIf.to}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ row, name, from, to }) => (
                <tr key={row}>
                  <th scope="row" dir="auto">
                    <span class="clamp">{name}</span>
                  </th>
                  <td>{from}</td>
                  <td>
                    <TierChip tier={to} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {programs.length > SHOWN && (
            <div>
              <button type="button" class="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
                {say.whatIf.all(programs.length)}
              </button>
            </div>
          )}
          <ShowRows rows={programs.map(({ row }) => row)} text={say.list.showRows(programs.length)} />
        </>
      )}
    </section>
  );
}
