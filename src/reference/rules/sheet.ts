// The rules about the add-on in the sheet (S).

import type { CatalogueRule } from './rule';

export const SHEET_RULES: readonly CatalogueRule[] = [
  {
    id: 'S1',
    title: 'Menu',
    sentence: 'Everything is under the menu Residency Tiers.',
    sources: [],
    where: ['src/addon/menu.ts', 'src/messages/addon.ts'],
  },
  {
    id: 'S2',
    title: 'Set up',
    sentence:
      'Makes the tabs in an empty file; on your own tracker it shows how it reads your headers, adds only what is missing to the right of your columns, and changes nothing when run twice.',
    sources: [],
    where: ['src/addon/setUp.ts', 'src/addon/planSetUp.ts', 'src/addon/planAdopt.ts'],
  },
  {
    id: 'S3',
    title: 'Colors',
    sentence: 'Labels are colored by conditional formatting, can be read without color, and your own rules stay.',
    sources: [],
    where: ['src/addon/colours.ts'],
  },
  {
    id: 'S4',
    title: 'Sidebar',
    sentence:
      'Panels for the profile, the list, the selected program, the plan, a what-if and the mentor, usable by keyboard and screen reader.',
    sources: [],
    where: ['src/sidebar', 'src/addon/api.ts'],
  },
  {
    id: 'S5',
    title: 'Dashboard',
    sentence: 'A tab made on request with mix, warnings, cost and roadmap; it only ever replaces itself.',
    sources: [],
    where: ['src/addon/dashboard.ts'],
  },
  {
    id: 'S6',
    title: 'Refresh and sort',
    sentence:
      'Refresh labels rewrites the label formulas and offers to link those that you typed without a profile; sorting by tier happens on request only.',
    sources: [],
    where: ['src/addon/refresh.ts', 'src/addon/sort.ts'],
  },
  {
    id: 'S7',
    title: 'Mentor review',
    sentence:
      'A tab that shows bands and reasons without your numbers, disagreements first; a mentor installs nothing.',
    sources: [],
    where: ['src/addon/mentorReview.ts'],
  },
  {
    id: 'S8',
    title: 'Freeze and remove',
    sentence:
      'Freeze turns labels into plain values until the next refresh; Remove takes away what the add-on added, after showing it, and nothing else.',
    sources: [],
    where: ['src/addon/freeze.ts', 'src/addon/remove.ts'],
  },
  {
    id: 'S9',
    title: 'Import',
    sentence:
      'CSV, TSV or .xlsx: rows already there are only filled in where they are empty, every row is reported, and formulas in imported text stay text.',
    sources: [],
    where: ['src/addon/importPlan.ts', 'src/addon/importRows.ts', 'src/addon/importCells.ts', 'src/import'],
  },
  {
    id: 'S10',
    title: 'Permissions',
    sentence: 'This spreadsheet and its own menu and sidebar only: no network, and no data leaves the sheet.',
    sources: [],
    where: ['src/build/manifest.ts', 'appsscript.json'],
  },
];
