// Import: choose, look, compare, import, take back. Nothing is written before the person has seen what would change.

import * as say from '../../messages/sidebar/import';
import { Button } from '../parts/button';
import { Part } from '../parts/layout';
import { Failure, lastOf, useReading } from '../parts/remote';
import type { PanelProps } from '../panels';
import { call } from '../server';
import { useShell } from '../shell';
import { Choose } from './choose';
import { Columns } from './columns';
import { Planned } from './planned';
import { Report } from './report';
import { useImport, type Import } from './stages';
import { Progress } from './work';

export function ImportPanel({ active }: PanelProps) {
  const { version } = useShell();
  // What cannot be said of an earlier import must not stand in the way of a new one: a failure shows nothing.
  const earlier = lastOf(useReading(() => call('importLast'), active, version).remote)?.value;
  const importing = useImport();
  const { work, stage } = importing;
  const { busy, failure } = work;
  return (
    <div ref={work.top} class="loaded" tabIndex={-1} aria-busy={busy !== null}>
      {busy !== null && <Progress busy={busy} stopping={work.stopping} onCancel={importing.cancel} />}
      {failure !== null && <Failure failure={failure} />}
      <div class="loaded" hidden={busy !== null}>
        <AtStage {...importing} />
        {stage.at === 'start' && earlier?.message && (
          <Part title={say.earlier}>
            <p>{say.earlierOn(earlier.day, earlier.message)}</p>
            <Button onPress={() => importing.takeBack(null)}>{say.undo}</Button>
          </Part>
        )}
      </div>
    </div>
  );
}

function AtStage({ stage, ...act }: Import) {
  switch (stage.at) {
    case 'start':
      return <Choose note={stage.note} onFile={act.openFile} onText={act.openText} />;
    case 'columns':
      return (
        <Columns
          {...stage.read}
          onTab={(tab) => act.openTab(stage.read, tab)}
          onChoose={(chosen) => act.show({ ...stage.read, chosen })}
          onNext={() => act.compare(stage.read)}
          onCancel={act.cancel}
        />
      );
    case 'plan':
      return (
        <Planned
          key={stage.plan.state + String(stage.choices.nameAlone)}
          plan={stage.plan}
          nameAlone={stage.choices.nameAlone}
          onNameAlone={(on) => act.compare(stage.read, on)}
          onBack={() => act.show(stage.read)}
          onImport={(takeTheirs) => act.write(stage, takeTheirs)}
          onCancel={act.cancel}
        />
      );
    case 'done':
      return (
        <>
          <p class="box good">{stage.result.message}</p>
          <div class="row">
            {stage.result.undo !== null && <Button onPress={() => act.takeBack(stage.result)}>{say.undo}</Button>}
            <Button onPress={act.startAgain}>{say.another}</Button>
          </div>
          <Report rows={stage.result.report} />
        </>
      );
  }
}
