// ROADMAP and SCORECHECK: the profile alone, as tables.

import { headings } from '../messages/formulas';
import { roadmap } from '../plan/roadmap';
import { scoreCheck } from '../plan/scoreCheck';
import { profileArgument } from './arguments';
import type { SheetReader } from './sheetReader';

/** ROADMAP (R1-R4): a table of Phase, Step, State, Why. Throws one sentence for a misuse. */
export function runRoadmap([profileRows]: readonly unknown[], sheet: SheetReader): string[][] {
  const rows = roadmap(profileArgument('ROADMAP', profileRows, sheet));
  return [[...headings.roadmap], ...rows.map(({ phase, step, state, why }) => [phase, step, state, why])];
}

/** SCORECHECK (P4-P9): a table of scores, bands and figures with their sources. Throws one sentence for a misuse. */
export function runScoreCheck([profileRows]: readonly unknown[], sheet: SheetReader): string[][] {
  const rows = scoreCheck(profileArgument('SCORECHECK', profileRows, sheet));
  return [
    [...headings.scoreCheck],
    ...rows.map(({ item, you, band, meaning, source }) => [item, you, band, meaning, source]),
  ];
}
