// What the menu's actions are called in the sidebar, and what each does; Remove says first what would go.

export const title = 'Actions';
/** What the button says, what it does, and what is said while it works. */
export type ActionWords = readonly [label: string, help: string, working: string];

export const refresh: ActionWords = [
  'Refresh labels',
  'Writes the label formulas again, after you added columns or to undo a freeze.',
  'Refreshing the labels…',
];
export const link: ActionWords = [
  'Link formulas',
  'Formulas typed without a profile do not notice when it changes. This gives them what they lack.',
  'Linking the formulas…',
];
export const sort: ActionWords = [
  'Sort by tier',
  'Sorts your rows: Safety first, then by fit. Ctrl+Z (⌘Z) in the sheet takes it back.',
  'Sorting your rows…',
];
export const dashboard: ActionWords = [
  'Make the Dashboard tab',
  'Mix, warnings, cost and roadmap on one tab, to look at or to print. It only ever replaces itself.',
  'Making the Dashboard…',
];
export const freeze: ActionWords = [
  'Freeze labels as values',
  'For people who cannot run the script: labels become plain text with their date. Refresh brings the formulas back.',
  'Freezing the labels…',
];
export const sample: ActionWords = [
  'Remove sample rows',
  'Takes the fictional programs away, and nothing else.',
  'Removing the sample…',
];

export const remove = 'Remove Residency Tiers…';
export const removeHelp = 'Shows first what would go.';
export const looking = 'Looking at what was added…';
export const removes = 'This would be taken away';
export const nothing = 'Nothing of Residency Tiers is in this sheet.';
export const keeps = 'This stays';
export const confirm = 'Remove these';
export const keepAll = 'Keep everything';
export const removing = 'Removing…';
