// The panels in one table: a new one is a file in panels/ and a line here.

import type { ComponentType } from 'preact';
import { ImportPanel } from './import/panel';
import { HelpPanel } from './panels/help';
import { ListPanel } from './panels/list';
import { MentorPanel } from './panels/mentor';
import { PlanPanel } from './panels/plan';
import { ProfilePanel } from './panels/profile';
import { ProgramPanel } from './panels/program';
import { SetUpPanel } from './panels/setUp';
import { WhatIfPanel } from './panels/whatIf';
import type { PanelId } from './shell';

export interface PanelProps {
  /** True while the panel is the one in view; the others keep what they hold and ask for nothing. */
  readonly active: boolean;
}

export interface PanelDefinition {
  readonly id: PanelId;
  readonly Panel: ComponentType<PanelProps>;
  /** What must be there before the panel is of use: nothing, the first answer of the script, or a sheet that is set up. */
  readonly needs: 'nothing' | 'answer' | 'set up';
}

/** In the order of the tabs. */
export const PANELS: readonly PanelDefinition[] = [
  { id: 'profile', Panel: ProfilePanel, needs: 'answer' },
  { id: 'list', Panel: ListPanel, needs: 'set up' },
  { id: 'program', Panel: ProgramPanel, needs: 'set up' },
  { id: 'plan', Panel: PlanPanel, needs: 'set up' },
  { id: 'whatif', Panel: WhatIfPanel, needs: 'set up' },
  { id: 'mentor', Panel: MentorPanel, needs: 'set up' },
  { id: 'setup', Panel: SetUpPanel, needs: 'nothing' },
  { id: 'import', Panel: ImportPanel, needs: 'nothing' },
  { id: 'help', Panel: HelpPanel, needs: 'nothing' },
];
