// The rules about the list as a whole: how many, where, which mix, what it costs (L).

import { DEFAULT_NUMBERS as number } from '../numbers';
import type { CatalogueRule } from './rule';

export const LIST_RULES: readonly CatalogueRule[] = [
  {
    id: 'L1',
    title: 'How many applications',
    sentence: `For an IMG ${number.countLowMin}-${number.countLowMax} in the low band, in Family Medicine or below the median of those who matched (also while a score or figure is missing), ${number.countMiddleMin}-${number.countMiddleMax} up to their upper quartile, ${number.countHighMin}-${number.countHighMax} above it; for a US graduate ${number.countUsMin}-${number.countUsMax}.`,
    sources: ['G', 'N', 'O'],
    where: ['src/list/count.ts'],
  },
  {
    id: 'L2',
    title: 'Place',
    sentence: `Warns when all or more than ${number.oneStateShare}% are in one state, when more than ${number.bostonShare}% are in the Boston area, and when none is in a state you prefer.`,
    sources: ['G', 'O'],
    where: ['src/list/place.ts'],
  },
  {
    id: 'L3',
    title: 'Mix',
    sentence: `Warns above ${number.reachShare}% Reach, below ${number.safetyShare}% Safety, below ${number.targetShare}% Target, and without any Safety.`,
    sources: ['O'],
    where: ['src/list/mix.ts'],
  },
  {
    id: 'L4',
    title: 'Applications that are not open',
    sentence: 'Names the applications that are Ineligible, and what they cost.',
    sources: [],
    where: ['src/list/ineligible.ts'],
  },
  {
    id: 'L5',
    title: 'Visas on the list',
    sentence: `Names programs whose policy is unknown or that are open by H-1B only without Step 3, and warns when fewer than ${number.j1Share}% accept a J-1 that you need.`,
    sources: ['G', 'O'],
    where: ['src/list/visa.ts'],
  },
  {
    id: 'L6',
    title: 'Duplicates',
    sentence: 'The same code, or the same name, specialty, state and track, counts and is charged once.',
    sources: [],
    where: ['src/list/duplicates.ts', 'src/list/duplicateCheck.ts'],
  },
  {
    id: 'L7',
    title: 'Choice of specialties',
    sentence:
      'Warns about specialties of extreme competition, and in the low band about a list without Internal Medicine, Family Medicine, Psychiatry or Pediatrics, or with Psychiatry alone.',
    sources: ['G', 'N'],
    where: ['src/list/specialties.ts'],
  },
  {
    id: 'L8',
    title: 'Cost',
    sentence: `ERAS program fees: $${number.feeFirst} each for 1 to ${number.feeFirstCount}, $${number.feeNext} each after, counted anew for each specialty; transcript, token and NRMP fees come on top.`,
    sources: ['A'],
    where: ['src/list/cost.ts', 'src/reference/fees.ts'],
  },
  {
    id: 'L9',
    title: 'Signals',
    sentence:
      'Warns about more signals than the specialty gives and signals on Ineligible programs, and notes unused ones.',
    sources: ['A'],
    where: ['src/list/signals.ts', 'src/reference/signals.ts'],
  },
  {
    id: 'L10',
    title: 'Preliminary year as a fallback',
    sentence:
      'In the challenging band without a Preliminary track on the list, notes what a preliminary year can and cannot do.',
    sources: ['G'],
    where: ['src/list/specialties.ts'],
  },
  {
    id: 'L11',
    title: 'Missing data',
    sentence: 'Names the programs with Not enough data, and the columns whose filling would label most of them.',
    sources: [],
    where: ['src/list/missingData.ts'],
  },
  {
    id: 'L12',
    title: 'Old facts',
    sentence: 'Warns about facts last checked before 1 June of the application year.',
    sources: ['O'],
    where: ['src/list/dates.ts'],
  },
  {
    id: 'L13',
    title: 'Deadlines',
    sentence: 'Names deadlines that are past, within 14 days, or left over from last season.',
    sources: ['O'],
    where: ['src/list/dates.ts'],
  },
  {
    id: 'L14',
    title: 'Mentor and label',
    sentence: "Notes the programs where your mentor's tier differs from the label.",
    sources: [],
    where: ['src/list/mentor.ts'],
  },
  {
    id: 'L15',
    title: 'Shortlist',
    sentence: `The programs to apply to: ${number.shortlistSafety}% Safety, ${number.shortlistTarget}% Target, ${number.shortlistReach}% Reach, best fit first, at most ${number.bostonShare}% from the Boston area while others of the same tier remain; its last row says what it lacked.`,
    sources: ['O'],
    where: ['src/list/shortlist.ts'],
  },
  {
    id: 'L16',
    title: 'Interviews and ranking',
    sentence:
      'Shows your interviews and ranked programs beside what matched non-US IMGs ranked: rank every program that you would attend, in your true order.',
    sources: ['N'],
    where: ['src/list/ranking.ts'],
  },
];
