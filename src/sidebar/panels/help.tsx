// Help: how labels come about, what each means, privacy, and what to do when Google asks or refuses. Needs no answer from the script.

import { sidebarMessages as say } from '../../messages/sidebar';
import { TierChip } from '../parts/signs';
import { useShell } from '../shell';

export function HelpPanel() {
  const { start } = useShell();
  return (
    <>
      <h2>{say.help.title}</h2>
      <p class="box">{say.help.noChance}</p>
      <section class="part" aria-label={say.help.labels}>
        <h3>{say.help.labels}</h3>
        <dl class="plain">
          {say.help.tiers.map(({ tier, meaning }) => (
            <div key={tier}>
              <dt>
                <TierChip tier={tier} />
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      {say.help.topics.map(({ title, words, opened }) => (
        <details key={title} open={opened} class="group">
          <summary>{title}</summary>
          <ul class="dots">
            {words.map((word) => (
              <li key={word}>{word}</li>
            ))}
          </ul>
        </details>
      ))}
      {start !== null && (
        <details class="group">
          <summary>{say.help.sources}</summary>
          <ul class="dots">
            {start.figures.sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
