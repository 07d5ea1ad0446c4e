// "Show rows": goes to rows of the tracker, and says beside the button what came of it.

import * as common from '../../messages/sidebar/common';
import { call } from '../server';
import { Outcome, useActions } from './action';
import { Button } from './button';

interface ShowRowsProps {
  readonly rows: readonly number[];
  readonly text?: string;
  /** Which of several such buttons this is, for people who hear them one by one. */
  readonly about?: string;
}

export function ShowRows({ rows, text = common.showRows(rows.length), about }: ShowRowsProps) {
  const actions = useActions();
  return (
    <>
      <Button
        look="link"
        busy={actions.busy}
        onPress={() => actions.run(common.showing, () => call('showRows', rows), false)}
      >
        {text}
        {about && <span class="unseen">{about}</span>}
      </Button>
      <Outcome actions={actions} />
    </>
  );
}
