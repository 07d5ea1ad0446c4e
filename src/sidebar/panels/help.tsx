// Help: how labels come about, what each means, privacy, and what to do when Google asks or refuses. Needs no answer from the script.

import * as say from '../../messages/sidebar/help';
import { Dots, Part } from '../parts/layout';
import { Chip } from '../parts/signs';
import { useShell } from '../shell';

export function HelpPanel() {
  const { start } = useShell();
  const topics = start === null ? say.topics : [...say.topics, [say.sources, start.figures.sources] as const];
  return (
    <>
      <h3 class="big">{say.title}</h3>
      <p class="box">{say.noChance}</p>
      <Part title={say.labels}>
        <dl class="stack">
          {say.meanings.map(([tier, meaning]) => (
            <div>
              <dt>
                <Chip word={tier} />
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Part>
      {topics.map(([title, words], index) => (
        <details key={title} open={index === 0} class="group">
          <summary>{title}</summary>
          <Dots items={words} />
        </details>
      ))}
    </>
  );
}
