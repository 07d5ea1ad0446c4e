// What if: one field of the profile changed, and which labels would move. Nothing is written.

import { useId, useState } from 'preact/hooks';
import type { FieldView, WhatIfView } from '../../addon/api';
import { noChance } from '../../messages/sidebar/common';
import * as say from '../../messages/sidebar/whatIf';
import { Button } from '../parts/button';
import { Control } from '../parts/field';
import { Part, RowHead, Table } from '../parts/layout';
import { Loaded, useRemote } from '../parts/remote';
import { ShowRows } from '../parts/showRows';
import { Chip } from '../parts/signs';
import type { PanelProps } from '../panels';
import { call } from '../server';
import { useShell } from '../shell';
import { bandOf } from '../bands';
import { controlOf, NoProfile } from './profile';

export function WhatIfPanel(_props: PanelProps) {
  const { start, version, announce } = useShell();
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
  if (start === null || start.profile === null || field === undefined) return <NoProfile />;
  const busy = answered && reading.remote.kind === 'busy';
  const date = fields.find((candidate) => candidate.name === 'Step 2 CK date')?.value ?? '';
  return (
    <>
      <p class="help">{say.intro}</p>
      <form
        class="stack wide"
        onSubmit={(event) => {
          event.preventDefault();
          if (busy) return;
          setAsked(version);
          reading.read();
        }}
      >
        <WhichField
          fields={fields}
          chosen={name}
          choose={(next) => {
            setName(next);
            setValue('');
          }}
        />
        <NewValue field={field} value={value} onType={setValue} band={bandOf(name, value, date, start.profile)} />
        <button type="submit" class="button main" aria-disabled={busy}>
          {say.ask}
        </button>
      </form>
      {answered && (
        <Loaded reading={reading} working={say.working}>
          {(answer) => <Answer answer={answer} />}
        </Loaded>
      )}
      {!answered && <p class="help">{say.formula}</p>}
    </>
  );
}

interface WhichFieldProps {
  readonly fields: readonly FieldView[];
  readonly chosen: FieldView['name'];
  readonly choose: (name: FieldView['name']) => void;
}

function WhichField({ fields, chosen, choose }: WhichFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{say.field}</label>
      <select
        id={id}
        class="input"
        value={chosen}
        onChange={({ currentTarget }) => {
          const next = fields.find(({ name }) => name === currentTarget.value);
          if (next) choose(next.name);
        }}
      >
        {[...new Set(fields.map(({ group }) => group))].map((group) => (
          <optgroup key={group} label={group}>
            {fields
              .filter((field) => field.group === group)
              .map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

interface NewValueProps {
  readonly field: FieldView;
  readonly value: string;
  readonly onType: (value: string) => void;
  /** The band of a score that was typed. */
  readonly band: string | undefined;
}

function NewValue({ field, value, onType, band }: NewValueProps) {
  const id = useId();
  const kind = controlOf(field);
  return (
    <div class="field">
      <label for={id}>{say.newValue}</label>
      <Control
        key={field.name}
        id={id}
        kind={kind === 'long' ? 'text' : kind}
        options={field.options}
        value={value}
        describedBy={`${id}-help`}
        onType={onType}
      />
      {band !== undefined && (
        <output class="small strong" for={id}>
          {band}
        </output>
      )}
      <p id={`${id}-help`} class="help">
        {say.now(field.value)} {field.help}
      </p>
    </div>
  );
}

function sentence({ field, value, problem, moves }: WhatIfView): string {
  return problem === '' ? say.answer(field, value, moves) : problem;
}

/** Rows shown at first; more on request, so that a long list does not bury the page. */
const SHOWN = 20;

function Answer({ answer }: { readonly answer: WhatIfView }) {
  const [whole, setWhole] = useState(false);
  const { field, value, problem, moves, programs, same } = answer;
  if (problem !== '') return <p class="box far">{problem}</p>;
  const shown = whole ? programs : programs.slice(0, SHOWN);
  return (
    <Part title={say.result} head={<p class="strong">{say.answer(field, value, moves)}</p>}>
      <p class="help">
        {say.same(same)} {noChance}
      </p>
      {programs.length > 0 && (
        <>
          <Table look="moves" title={say.result} heads={say.heads}>
            {shown.map(({ row, name, from, to }) => (
              <tr key={row}>
                <RowHead text={name} />
                <td>{from}</td>
                <td>
                  <Chip word={to} />
                </td>
              </tr>
            ))}
          </Table>
          {programs.length > SHOWN && (
            <Button look="link" expanded={whole} onPress={() => setWhole(!whole)}>
              {say.all(programs.length)}
            </Button>
          )}
          <ShowRows rows={programs.map(({ row }) => row)} />
        </>
      )}
    </Part>
  );
}
