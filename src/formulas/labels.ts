// TIER, VISA, FIT and WHY: four views of one assessment, for one row or for a whole table.

import type { Program } from '../reading/facts';
import type { Profile } from '../reading/profileFacts';
import { assess } from '../rules/assess';
import type { Assessment } from '../rules/assessment';
import { why } from '../rules/why';
import { profileArgument, programsArgument, readGiven } from './arguments';
import type { SheetReader } from './sheetReader';

/** One label column: its heading, and what it shows of an assessment. */
export interface LabelColumn {
  readonly name: string;
  readonly heading: string;
  readonly show: (assessment: Assessment, profile: Profile) => string | number;
}

export const LABEL_COLUMNS = {
  TIER: { name: 'TIER', heading: 'Tier', show: ({ tier }) => tier },
  VISA: { name: 'VISA', heading: 'Visa', show: ({ visa }) => visa.text },
  FIT: { name: 'FIT', heading: 'Fit', show: ({ fit }) => fit ?? '' },
  WHY: { name: 'WHY', heading: 'Why', show: why },
} as const satisfies Record<string, LabelColumn>;

/**
 * Runs a label formula.
 * @param column which of the four
 * @param args programs, profile, headers as the sheet passes them
 * @returns one value for one row; for a table one row of output for each input row up to the last one with content:
 *   the heading beside the header, '' beside rows above it and blank rows
 * @throws one sentence for a misuse
 */
export function label(
  { name, heading, show }: LabelColumn,
  args: readonly unknown[],
  sheet: SheetReader,
): string | number | (string | number)[][] {
  const [programs, profileRows, headers] = args;
  const profile = profileArgument(name, profileRows, sheet);
  const given = programsArgument(name, programs, headers, profile, sheet);
  const table = readGiven(name, given, profile);
  const labelOf = (program: Program | null | undefined) => (program ? show(assess(program, profile), profile) : '');
  const shown = (index: number) => (index === table.headerIndex ? heading : labelOf(table.programs[index]));
  if (given.only !== null) return shown(given.only);
  if (table.programs.length === 0) return '';
  return table.programs.map((_, index) => [shown(index)]);
}
