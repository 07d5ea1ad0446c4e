// A small tracker and a profile whose labels are worked out by hand, for every form of the formulas.

import type { Cell } from '../../src/reading/cell';

export const HEADER: readonly Cell[] = [
  'Program',
  'State',
  'Visa',
  'Non-US IMG %',
  'Step 2 typical',
  'Grad years max',
  'Done',
];

/** Step 2 CK 240, graduated 2024, season 2027: 2 years at application; certified, 3 months of USCE: no cap holds. */
export const PROFILE: readonly (readonly Cell[])[] = [
  ['Field', 'Value'],
  ['Step 2 CK', 240],
  ['Step 2 CK date', '2026-01-15'],
  ['Graduation year', 2024],
  ['ECFMG certified', 'Yes'],
  ['USCE months', 3],
  ['Visa needed', 'J-1'],
];

/** The cells of a program, and what TIER and VISA must say of it. Margin 5: with USCE alone the CV is Early. */
export const ROWS: readonly { readonly cells: readonly Cell[]; readonly tier: string; readonly visa: string }[] = [
  // d = 240 - 230 = 10, Above; 40% is High.
  { cells: ['Alder Hospital', 'NY', 'J-1', '40%', 230, '', false], tier: 'Safety', visa: 'OK: J-1' },
  // d = 240 - 243 = -3, Around; High.
  { cells: ['Birch Hospital', 'NJ', 'J-1', '30%', 243, '', true], tier: 'Target', visa: 'OK: J-1' },
  // d = 240 - 250 = -10 < -5, Below.
  { cells: ['Cedar Hospital', 'OH', 'J-1', '30%', 250, '', false], tier: 'Reach', visa: 'OK: J-1' },
  // No visa at all.
  {
    cells: ['Dogwood Hospital', 'TX', 'No', '30%', 230, '', false],
    tier: 'Ineligible',
    visa: 'No: no visa sponsorship',
  },
  // 2 years at application are more than 1.
  { cells: ['Elm Hospital', 'IL', 'J-1', '30%', 230, 1, false], tier: 'Ineligible', visa: 'OK: J-1' },
  // Neither IMG record nor own score.
  { cells: ['Fir Hospital', 'IL', '', '', '', '', false], tier: 'Not enough data', visa: 'Check: visa policy unknown' },
];

export const BLANK: readonly Cell[] = ['', '', '', '', '', '', ''];
/** Unticked boxes reach down to the end of the grid. */
export const UNTICKED: readonly Cell[] = ['', '', '', '', '', '', false];
export const CELLS = ROWS.map(({ cells }) => cells);
export const TIERS = ROWS.map(({ tier }) => tier);
export const VISAS = ROWS.map(({ visa }) => visa);
