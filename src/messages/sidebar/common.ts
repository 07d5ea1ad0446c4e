// What the sidebar says in more than one panel: its tabs, waits, results of a field, and the sentence below every label.

import { clip, listed, many } from '../words';

export const product = 'Residency Tiers';
/** The tabs, in their order. */
export const titles = {
  profile: 'Profile',
  list: 'List',
  program: 'Program',
  plan: 'Plan',
  whatif: 'What if',
  mentor: 'Mentor',
  setup: 'Set up',
  import: 'Import',
  help: 'Help',
} as const;

export const noChance = 'A label orders your list. It is not a chance of matching.';
export const figures = (version: string, season: number) => `${product} ${version} · figures for the ${season} season`;

export const opening = 'Opening your sheet…';
export const stillWorking = 'Still at it: a long list takes a while.';
export const tryAgain = 'Try again';
export const noAnswer = 'The script gave no answer that this page can read.';
export const notDrawn = 'This panel could not be shown.';
export const newTab = ' (opens in a new tab)';
export const notSetUp =
  'This sheet is not set up yet. Set up shows first what it would add, and changes none of your own cells.';
export const setUp = 'Set up this sheet';
export const toActions = 'Go to Actions in Set up';
export const showRows = (count: number) => (count === 1 ? 'Show the row' : `Show ${many(count, 'row')}`);
export const showing = 'Selecting the rows…';
export const cancel = 'Cancel';

// A field of a form
export const blank = '(blank)';
export const dayPlaceholder = 'YYYY-MM-DD';
export const saving = {
  same: '',
  typing: 'Not saved yet',
  saving: 'Saving…',
  saved: '✓ Saved',
  failed: 'Not saved',
} as const;
export const savedNames = (names: readonly string[]) => `Saved: ${listed(names.map((name) => clip(name)))}.`;

// How headers are read, in Set up and in Import
export const notUsed = 'Not used';
export const noSamples = '(no values)';
const CERTAINTY = { sure: 'Sure. ', likely: 'Likely: please check. ', unmapped: '' } as const;
export const toCheck = (count: number, noun: string) => `${many(count, noun)} to check`;
export const areSure = (count: number, noun: string) => `${many(count, noun)} read for sure`;
export const areIdle = (count: number, noun: string) => `${many(count, noun)} empty or not needed`;
export const readingOf = (certainty: keyof typeof CERTAINTY, reason: string) => CERTAINTY[certainty] + reason;
