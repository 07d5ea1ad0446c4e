// "Show rows": goes to rows of the tracker, and says beside the button what came of it.

import { sidebarMessages as say } from '../../messages/sidebar';
import { call } from '../server';
import { Outcome, useActions } from './action';

interface ShowRowsProps {
  readonly rows: readonly number[];
  readonly text: string;
  /** Which of several such buttons this is, for people who hear them one by one. */
  readonly about?: string;
}

export function ShowRows({ rows, text, about = '' }: ShowRowsProps) {
  const actions = useActions();
  return (
    <div>
      <button
        type="button"
        class="link"
        aria-disabled={actions.busy}
        onClick={() => actions.run(say.list.showing, () => call('showRows', rows), false)}
      >
        {text}
        <span class="unseen">{about}</span>
      </button>
      <Outcome actions={actions} />
    </div>
  );
}
