// What a panel shows that needs the Profile tab while there is none: one sentence, and the way to Set up.

import { sidebarMessages as say } from '../../messages/sidebar';
import { useShell } from '../shell';
import { Button } from './action';

export function NoProfile() {
  const { open } = useShell();
  return (
    <div class="box">
      <p>{say.profile.none}</p>
      <div>
        <Button look="main" onPress={() => open('setup')}>
          {say.setUp.button}
        </Button>
      </div>
    </div>
  );
}
