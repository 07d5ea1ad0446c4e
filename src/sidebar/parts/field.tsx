// One field of a form: its name, what is in it, whether it is saved, and what it says about the value.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import * as common from '../../messages/sidebar/common';
import type { DraftState } from './drafts';

/** `choice` takes one of the options only, `suggest` offers them beside free text. */
export type ControlKind = 'choice' | 'suggest' | 'text' | 'long' | 'number' | 'day';

interface ControlProps {
  readonly id: string;
  readonly kind: ControlKind;
  readonly options: readonly string[];
  readonly value: string;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean;
  readonly onType: (value: string) => void;
  /** Called when the person has finished: a choice made, Enter, the field left. */
  readonly onDone?: () => void;
  readonly onEscape?: () => void;
}

export function Control({
  id,
  kind,
  options,
  value,
  describedBy,
  invalid = false,
  onType,
  onDone,
  onEscape,
}: ControlProps) {
  const shared = { id, class: 'input', dir: 'auto', 'aria-describedby': describedBy, 'aria-invalid': invalid } as const;
  if (kind === 'choice') {
    const strange = value !== '' && !options.includes(value);
    return (
      <select
        {...shared}
        value={value}
        onChange={(event) => {
          onType(event.currentTarget.value);
          onDone?.();
        }}
      >
        <option value="">{common.blank}</option>
        {strange && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    );
  }
  const typing = {
    value,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => onType(event.currentTarget.value),
    onBlur: () => onDone?.(),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && onEscape) onEscape();
      if (event.key === 'Enter' && kind !== 'long' && onDone) onDone();
    },
  };
  if (kind === 'long') return <textarea {...shared} {...typing} rows={2} />;
  const list = options.length > 0 ? `${id}-options` : undefined;
  return (
    <>
      <input
        {...shared}
        {...typing}
        type="text"
        autocomplete="off"
        spellcheck={false}
        inputMode={kind === 'number' ? 'decimal' : 'text'}
        placeholder={kind === 'day' ? common.dayPlaceholder : undefined}
        list={list}
      />
      {list && (
        <datalist id={list}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
    </>
  );
}

interface FieldProps {
  readonly name: string;
  readonly help: string;
  readonly kind: ControlKind;
  readonly options: readonly string[];
  readonly value: string;
  readonly problem?: string;
  readonly state: DraftState;
  /** Said about the value while it is typed. */
  readonly band?: ComponentChildren;
  readonly onType: (value: string) => void;
  readonly onDone: () => void;
  readonly onEscape: () => void;
}

const SAVING: Partial<Record<DraftState, string>> = { saved: 'small tinted good', failed: 'small tinted bad' };

export function Field({ name, help, problem = '', state, band, ...control }: FieldProps) {
  const id = useId();
  // What is wrong with the saved value says nothing of the one that is being typed.
  const trouble = state === 'typing' || state === 'saving' ? '' : problem;
  const about = [trouble !== '' && `${id}-problem`, help !== '' && `${id}-help`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <div class="spread">
        <label for={id}>{name}</label>
        <span class={SAVING[state] ?? 'help'}>{common.saving[state]}</span>
      </div>
      <Control id={id} {...control} describedBy={about === '' ? undefined : about} invalid={trouble !== ''} />
      {band !== undefined && (
        <output class="small strong" for={id}>
          {band}
        </output>
      )}
      {trouble !== '' && (
        <p id={`${id}-problem`} class="small tinted bad">
          {trouble}
        </p>
      )}
      {help !== '' && (
        <p id={`${id}-help`} class="help">
          {help}
        </p>
      )}
    </div>
  );
}
