// What panels are made of: parts with a heading, tables, lists, boxes to tick, and a sentence that leads to another panel.

import type { ComponentChildren } from 'preact';
import { useShell, type PanelId } from '../shell';
import { Button } from './button';

interface PartProps {
  readonly title: string;
  /** Stands for the title; null = the title is heard, not seen. */
  readonly head?: ComponentChildren;
  readonly big?: boolean | undefined;
  /** At the other end of the heading's line. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Part({ title, big, aside, head = <h3 class={big ? 'big' : ''}>{title}</h3>, children }: PartProps) {
  return (
    <section class="part" aria-label={title}>
      {aside ? (
        <div class="spread">
          {head}
          {aside}
        </div>
      ) : (
        head
      )}
      {children}
    </section>
  );
}

interface TableProps {
  readonly title: string;
  /** False = the title is heard, not seen. */
  readonly titled?: boolean;
  readonly look: 'criteria' | 'moves' | 'mapping' | 'numbers';
  readonly heads: readonly string[];
  readonly children: ComponentChildren;
}

export function Table({ title, titled, look, heads, children }: TableProps) {
  return (
    <table class={look}>
      <caption class={titled ? '' : 'unseen'}>{title}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface RowHeadProps {
  readonly text: string;
  readonly children?: ComponentChildren;
}

/** The first cell of a row: what it is about, in the words of the sheet. */
export function RowHead({ text, children }: RowHeadProps) {
  return (
    <th scope="row">
      <span class="clamp" dir="auto">
        {text}
      </span>
      {children}
    </th>
  );
}

export function Dots({ items }: { readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <ul class="dots">
      {items.map((item) => (
        <li>
          <bdi>{item}</bdi>
        </li>
      ))}
    </ul>
  );
}

interface TickProps {
  readonly on: boolean;
  readonly set: (on: boolean) => void;
  /** Of which group it is the one choice; without it, a box of its own. */
  readonly oneOf?: string;
  readonly children: ComponentChildren;
}

export function Tick({ on, set, oneOf, children }: TickProps) {
  return (
    <label class="tick">
      <input
        type={oneOf ? 'radio' : 'checkbox'}
        name={oneOf}
        checked={on}
        onChange={({ currentTarget }) => set(currentTarget.checked)}
      />
      <span dir="auto">{children}</span>
    </label>
  );
}

interface LeadProps {
  readonly text: string;
  readonly to: PanelId;
  readonly button: string;
  readonly look?: 'main' | 'link' | undefined;
}

/** What is missing or worth knowing, and the way to the panel that helps. */
export function Lead({ text, to, button, look }: LeadProps) {
  const { open } = useShell();
  return (
    <div class="box">
      <p>{text}</p>
      <Button look={look} onPress={() => open(to)}>
        {button}
      </Button>
    </div>
  );
}
