// What an import would do: how many rows become what, and each cell where the list and the file differ, side by side.

import { useState } from 'preact/hooks';
import type { ImportPlanView } from '../../addon/api';
import { importPanelMessages as say } from '../../messages/importPanel';
import { Button } from '../parts/action';
import { Counts, More, Report } from './report';

interface Props {
  readonly plan: ImportPlanView;
  readonly nameAlone: boolean;
  readonly onNameAlone: (on: boolean) => void;
  readonly onBack: () => void;
  readonly onImport: (takeTheirs: readonly string[]) => void;
  readonly onCancel: () => void;
}

type Conflict = ImportPlanView['conflicts'][number];

export function Planned({ plan, nameAlone, onNameAlone, onBack, onImport, onCancel }: Props) {
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const byHeader = new Map<string, Conflict[]>();
  for (const conflict of plan.conflicts)
    byHeader.set(conflict.header, [...(byHeader.get(conflict.header) ?? []), conflict]);
  const take = (conflicts: readonly Conflict[], on: boolean): void => {
    const next = new Set(theirs);
    for (const { id } of conflicts) {
      if (on) next.add(id);
      else next.delete(id);
    }
    setTheirs(next);
  };
  const nothing = plan.counts.added + plan.counts.updated + theirs.size === 0;
  return (
    <section class="part" aria-label={say.plan}>
      <h2>{say.plan}</h2>
      <Counts counts={plan.counts} />
      {plan.notes.map((note) => (
        <p key={note} class="box">
          {note}
        </p>
      ))}
      {plan.byNameAlone > 0 && (
        <label class="tick">
          <input
            type="checkbox"
            checked={nameAlone}
            onChange={({ currentTarget }) => onNameAlone(currentTarget.checked)}
          />
          <span>{say.nameAlone(plan.byNameAlone)}</span>
        </label>
      )}
      {plan.conflicts.length > 0 && (
        <>
          <h3>{say.conflicts(plan.conflicts.length)}</h3>
          <p class="help">{say.conflictsHelp}</p>
          {[...byHeader].map(([header, conflicts]) => (
            <Group key={header} header={header} conflicts={conflicts} theirs={theirs} take={take} />
          ))}
        </>
      )}
      <div class="row">
        <Button look="main" busy={nothing} onPress={() => onImport([...theirs])}>
          {say.import}
        </Button>
        <Button onPress={onBack}>{say.back}</Button>
        <Button onPress={onCancel}>{say.cancel}</Button>
      </div>
      {nothing && <p>{say.nothing}</p>}
      <Report rows={plan.report} />
    </section>
  );
}

interface GroupProps {
  readonly header: string;
  readonly conflicts: readonly Conflict[];
  readonly theirs: ReadonlySet<string>;
  readonly take: (conflicts: readonly Conflict[], on: boolean) => void;
}

function Group({ header, conflicts, theirs, take }: GroupProps) {
  const chosen = conflicts.filter(({ id }) => theirs.has(id)).length;
  return (
    <details>
      <summary>
        {header}: {say.chosen(chosen, conflicts.length)}
      </summary>
      <div class="row">
        <Button onPress={() => take(conflicts, true)}>{say.allTheirs}</Button>
        <Button onPress={() => take(conflicts, false)}>{say.allMine}</Button>
      </div>
      <More items={conflicts}>
        {(conflict) => (
          <li key={conflict.id} class="item">
            <fieldset class="sides">
              <legend dir="auto">{say.row(conflict.name, conflict.row)}</legend>
              {([false, true] as const).map((on) => (
                <label key={String(on)} class="tick">
                  <input
                    type="radio"
                    name={conflict.id}
                    checked={theirs.has(conflict.id) === on}
                    onChange={() => take([conflict], on)}
                  />
                  <span dir="auto">
                    <span class="quiet">{on ? say.theirs : say.mine}: </span>
                    {on ? conflict.theirs : conflict.mine}
                  </span>
                </label>
              ))}
            </fieldset>
          </li>
        )}
      </More>
    </details>
  );
}
