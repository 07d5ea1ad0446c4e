// The custom functions: name, words for the person in the sheet, parameters, what runs. JSDoc, reference and registration derive from it.

import { LABEL_COLUMNS, label } from './labels';
import type { SheetReader } from './sheetReader';

export interface FormulaParameter {
  readonly name: string;
  /** Says "Leave out to …" when it may be left out: Sheets shows no optional marks. */
  readonly words: string;
  readonly type: string;
}

export interface FormulaDefinition {
  readonly name: string;
  readonly words: string;
  readonly parameters: readonly FormulaParameter[];
  readonly example: string;
  readonly run: (args: readonly unknown[], sheet: SheetReader) => unknown;
}

const PROGRAMS: FormulaParameter = {
  name: 'programs',
  words: 'Your programs: the table, headers included (PROGRAMS), one row of it, or a row number.',
  type: 'range',
};
const PROFILE: FormulaParameter = {
  name: 'profile',
  words: 'Your Profile tab (PROFILE). Leave out to use the tab named Profile; labels then do not follow its changes.',
  type: 'range',
};
const HEADERS: FormulaParameter = {
  name: 'headers',
  words: 'The header row, when programs is rows without it, such as A$1:AD$1. Leave out when programs has its headers.',
  type: 'range',
};
const LABEL_PARAMETERS = [PROGRAMS, PROFILE, HEADERS] as const;

export const FORMULAS: readonly FormulaDefinition[] = [
  {
    name: 'TIER',
    words: `Safety, Target, Reach, Ineligible or Not enough data for each program. A label orders your list; it is no chance of matching.`,
    parameters: LABEL_PARAMETERS,
    example: '=TIER(PROGRAMS; PROFILE)',
    run: (args, sheet) => label(LABEL_COLUMNS.TIER, args, sheet),
  },
  {
    name: 'VISA',
    words: 'Whether a visa that you could use is sponsored: OK, Check, No or Not needed, with the reason.',
    parameters: LABEL_PARAMETERS,
    example: '=VISA(PROGRAMS; PROFILE)',
    run: (args, sheet) => label(LABEL_COLUMNS.VISA, args, sheet),
  },
  {
    name: 'FIT',
    words: 'Points from 0 to 100 for sorting programs inside a tier. They are no chance of matching.',
    parameters: LABEL_PARAMETERS,
    example: '=FIT(PROGRAMS; PROFILE)',
    run: (args, sheet) => label(LABEL_COLUMNS.FIT, args, sheet),
  },
  {
    name: 'WHY',
    words: 'One line that says what decided the tier, and what is not known.',
    parameters: LABEL_PARAMETERS,
    example: '=WHY(PROGRAMS; PROFILE)',
    run: (args, sheet) => label(LABEL_COLUMNS.WHY, args, sheet),
  },
];
