// What an import would do: how many rows become what, and each cell where the list and the file differ, side by side.

import { useState } from 'preact/hooks';
import type { ImportPlanView } from '../../addon/api';
import { cancel } from '../../messages/sidebar/common';
import * as say from '../../messages/sidebar/import';
import { Button } from '../parts/button';
import { Part, Tick } from '../parts/layout';
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
  const { counts, notes, byNameAlone, conflicts } = plan;
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const byHeader = new Map<string, Conflict[]>();
  for (const conflict of conflicts) byHeader.set(conflict.header, [...(byHeader.get(conflict.header) ?? []), conflict]);
  const take = (some: readonly Conflict[], on: boolean): void => {
    const next = new Set(theirs);
    for (const { id } of some) {
      if (on) next.add(id);
      else next.delete(id);
    }
    setTheirs(next);
  };
  const nothing = counts.added + counts.updated + theirs.size === 0;
  // A row that only gets what the person has chosen here counts as updated, as it does in the report afterwards.
  const chosen = new Set(conflicts.filter(({ id }) => theirs.has(id)).map(({ row }) => row));
  const more = plan.report.filter(({ outcome, row }) => outcome === 'unchanged' && chosen.has(row)).length;
  return (
    <Part title={say.plan} big>
      <Counts counts={{ ...counts, updated: counts.updated + more, unchanged: counts.unchanged - more }} />
      {notes.map((note) => (
        <p class="box">{note}</p>
      ))}
      {byNameAlone > 0 && (
        <Tick on={nameAlone} set={onNameAlone}>
          {say.nameAlone(byNameAlone)}
        </Tick>
      )}
      {conflicts.length > 0 && (
        <>
          <h4>{say.conflicts(conflicts.length)}</h4>
          <p class="help">{say.conflictsHelp}</p>
          {[...byHeader].map(([header, some]) => (
            <Group key={header} header={header} conflicts={some} theirs={theirs} take={take} />
          ))}
        </>
      )}
      <div class="row">
        <Button look="main" busy={nothing} onPress={() => onImport([...theirs])}>
          {say.importNow}
        </Button>
        <Button onPress={onBack}>{say.back}</Button>
        <Button onPress={onCancel}>{cancel}</Button>
      </div>
      {nothing && <p>{say.nothing}</p>}
      <Report rows={plan.report} />
    </Part>
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
      <summary>{say.chosen(header, chosen, conflicts.length)}</summary>
      <div class="row">
        <Button onPress={() => take(conflicts, true)}>{say.allTheirs}</Button>
        <Button onPress={() => take(conflicts, false)}>{say.allMine}</Button>
      </div>
      <More items={conflicts}>
        {(conflict) => (
          <li key={conflict.id} class="item">
            <fieldset>
              <legend dir="auto">{say.row(conflict.name, conflict.row)}</legend>
              {([false, true] as const).map((on) => (
                <Tick oneOf={conflict.id} on={theirs.has(conflict.id) === on} set={() => take([conflict], on)}>
                  <span class="quiet">{on ? say.theirs : say.mine}: </span>
                  {on ? conflict.theirs : conflict.mine}
                </Tick>
              ))}
            </fieldset>
          </li>
        )}
      </More>
    </details>
  );
}
