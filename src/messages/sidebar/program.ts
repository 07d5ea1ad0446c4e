// What the panel Program says of the selected row.

import { clip, listed } from '../words';

export const working = 'Reading the row…';
export const show = 'Show the selected row';
export const resume = 'Resume';
export const resting = 'Resting: nothing has been selected for five minutes. Resume follows your cursor again.';
export const none = (tab: string) =>
  tab === ''
    ? 'The selected row holds no program.'
    : `Click a program’s row in the tab “${clip(tab)}”: it shows here within two seconds.`;
export const heard = ({ name, tier, visa }: { readonly name: string; readonly tier: string; readonly visa: string }) =>
  `${clip(name)}: ${tier}. Visa: ${visa}.`;
export const label = 'Program';
export const unnamed = (row: number) => `Row ${row}, without a name`;
export const place = (tab: string, row: number, code: string) =>
  `${clip(tab, 40)}, row ${row}${code === '' ? '' : ` · ${clip(code, 20)}`}`;
export const fit = (points: number) => `Fit ${points}`;
export const fitHelp = 'Fit, 0 to 100, orders programs with the same label.';
export const problems = 'Check these cells';
export const criteria = 'Requirements';
export const criteriaHeads = ['Criterion', 'Program says', 'You', 'State'] as const;
export const decided = 'What decided the label';
export const changes = 'What would change the label';
export const noChanges = 'No single change would make the label easier.';
export const would = ' would make it ';
export const unknown = 'Not known, and worth finding out';
export const own = 'Your own columns';
export const ownMissing = (columns: readonly string[]) =>
  `No column in your sheet for ${listed(columns)}. Add one with that header to use it.`;
export const mentor = 'Mentor';
export const lookUp = 'Look it up';
export const search = 'Search FREIDA for this program';
export const searchHelp = 'Policies change every season: the program’s own page counts.';
