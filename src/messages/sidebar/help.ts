// What the panel Help says: how labels come about, what each means, privacy, and what to do when Google asks or refuses.

import type { Tier } from '../../rules/assessment';
import * as common from './common';

export const title = 'How it works';
export const noChance = `${common.noChance} Nobody can tell you that chance: the published figures cover groups, not you. Matching is hard, and possible.`;
export const labels = 'What each label means';
export const meanings: readonly (readonly [tier: Tier, meaning: string])[] = [
  [
    'Safety',
    'Your Step 2 CK is at or above what this program usually sees, it takes many IMGs, and nothing recorded stands in the way. It is a good use of an application, not a promise.',
  ],
  ['Target', 'You are about where its applicants are. Most of a good list is made of these.'],
  [
    'Reach',
    'Your score is below its usual one, or it takes few IMGs, or something important is open. Worth some applications.',
  ],
  ['Ineligible', 'Not open as recorded: a stated requirement is not met. Rules change, so ask if you are unsure.'],
  ['Not enough data', 'Too little is recorded to say. An IMG share or a Step 2 score of the program helps most.'],
];
export const sources = 'Where the figures come from';
/** The first one is open. */
export const topics: readonly (readonly [title: string, words: readonly string[]])[] = [
  [
    'How a label comes about',
    [
      'Requirements first: visa, minimum scores, attempts, years since graduation, and so on. A stated one that is not met makes the program Ineligible.',
      'Then your Step 2 CK against the program’s own, and how many IMGs it has taken.',
      'Then what may hold a label back: an open visa question, little US clinical experience, a failed attempt, an academic center, no score of the program’s own.',
      'Unknown is not yes and not no: an empty cell never makes you ineligible, and never makes a visa OK.',
      'Program in this sidebar shows all of it for the selected row. WHY says it in one line in the sheet.',
      '“The guide” is the strategy that this add-on follows, for IMGs who are not US citizens, with low Step scores, in Boston and Massachusetts; “our choice” has no published source.',
      'Most numbers can be changed: a row such as “Rule: Margin | 12” on the Profile tab.',
    ],
  ],
  [
    'Labels that do not change',
    [
      'Labels with PROGRAMS and PROFILE in their formula follow every change by themselves.',
      'A formula such as =TIER(ROW()) is not recomputed by Google when your profile changes. Set up > Actions > Link formulas mends that.',
      'After adding a column at the edge of the list, use Refresh labels.',
      '“Loading…” that stays: look for cells with NOW(), TODAY() or RAND() in the list.',
    ],
  ],
  [
    'First run: Google’s warning',
    [
      'At the first run Google asks you to allow access, and may say that it has not verified the app: it is a script in your own sheet.',
      'Choose your account, then Advanced, then “Go to Residency Tiers (unsafe)”, then Allow.',
      'It asks for two rights only: to work on this one spreadsheet, and to show this sidebar.',
    ],
  ],
  [
    'Several Google accounts in one browser',
    [
      'If the sidebar says that Google did not let it reach the sheet (PERMISSION_DENIED), Google has mixed up your accounts.',
      'Open the sheet in a private window, or in a browser profile with one account only.',
    ],
  ],
  [
    'Privacy',
    [
      'Everything stays in this spreadsheet: the script uses no network, and no data leaves the sheet.',
      'Everybody with whom you share the file can see the Profile tab. Send a copy of the Mentor review tab instead.',
      'Looking up a program opens a page of FREIDA in a new tab: only when you click the link, and with nothing but the program’s name.',
    ],
  ],
  [
    'Keys',
    [
      'Tab and Shift+Tab move through the sidebar; the arrow keys move between its tabs.',
      'Escape in a field takes back what you typed. Enter or leaving the field saves it.',
    ],
  ],
];
