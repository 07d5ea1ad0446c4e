// The panels in one table: a new one is a file in panels/ and a line here.

import type { ComponentType } from 'preact';
import { importPanelMessages } from '../messages/importPanel';
import { sidebarMessages as say } from '../messages/sidebar';
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

interface PanelDefinition {
  readonly id: PanelId;
  readonly title: string;
  readonly Panel: ComponentType<PanelProps>;
  /** What must be there before the panel is of use: nothing, the first answer of the script, or a sheet that is set up. */
  readonly needs: 'nothing' | 'answer' | 'set up';
}

/** In the order of the tabs. */
export const PANELS: readonly PanelDefinition[] = [
  { id: 'profile', title: say.tabs.profile, Panel: ProfilePanel, needs: 'answer' },
  { id: 'list', title: say.tabs.list, Panel: ListPanel, needs: 'set up' },
  { id: 'program', title: say.tabs.program, Panel: ProgramPanel, needs: 'set up' },
  { id: 'plan', title: say.tabs.plan, Panel: PlanPanel, needs: 'set up' },
  { id: 'whatif', title: say.tabs.whatif, Panel: WhatIfPanel, needs: 'set up' },
  { id: 'mentor', title: say.tabs.mentor, Panel: MentorPanel, needs: 'set up' },
  { id: 'setup', title: say.tabs.setup, Panel: SetUpPanel, needs: 'nothing' },
  { id: 'import', title: importPanelMessages.tab, Panel: ImportPanel, needs: 'nothing' },
  { id: 'help', title: say.tabs.help, Panel: HelpPanel, needs: 'nothing' },
];
