// The custom functions: name, words for the person in the sheet, parameters. JSDoc and reference derive from it; run.ts has what runs,
// apart, because a formula that loads need not carry the words.

import type { FormulaName } from './run';

interface FormulaParameter {
  readonly name: string;
  /** Says "Leave out to …" when it may be left out: Sheets shows no optional marks. */
  readonly words: string;
  readonly type: string;
}

export interface FormulaDefinition {
  readonly name: FormulaName;
  readonly words: string;
  readonly parameters: readonly FormulaParameter[];
  readonly example: string;
}

const PROGRAMS: FormulaParameter = {
  name: 'programs',
  words: 'Your programs: the table, headers included (PROGRAMS), one row of it, or a row number.',
  type: 'range',
};
const PROFILE: FormulaParameter = {
  name: 'profile',
  words: 'Your Profile tab (PROFILE). Leave out to use the tab named Profile, without following its changes.',
  type: 'range',
};
const HEADERS: FormulaParameter = {
  name: 'headers',
  words:
    'The header row of programs, such as A$1:AD$1, or both where it has two. Leave out when programs already has it.',
  type: 'range',
};
const LABEL_PARAMETERS = [PROGRAMS, PROFILE, HEADERS] as const;
const LIST: FormulaParameter = { ...PROGRAMS, words: 'Your programs: the table, headers included (PROGRAMS).' };
const LIST_PARAMETERS = [LIST, PROFILE, HEADERS] as const;

export const FORMULAS: readonly FormulaDefinition[] = [
  {
    name: 'TIER',
    words: `Safety, Target, Reach, Ineligible or Not enough data for each program. A label orders your list; it is no chance of matching.`,
    parameters: LABEL_PARAMETERS,
    example: '=TIER(PROGRAMS; PROFILE)',
  },
  {
    name: 'VISA',
    words: 'Whether a visa that you could use is sponsored: OK, Check, No or Not needed, with the reason.',
    parameters: LABEL_PARAMETERS,
    example: '=VISA(PROGRAMS; PROFILE)',
  },
  {
    name: 'FIT',
    words: 'Points from 0 to 100 for sorting programs inside a tier. They are no chance of matching.',
    parameters: LABEL_PARAMETERS,
    example: '=FIT(PROGRAMS; PROFILE)',
  },
  {
    name: 'WHY',
    words: 'One line that says what decided the tier, and what is not known.',
    parameters: LABEL_PARAMETERS,
    example: '=WHY(PROGRAMS; PROFILE)',
  },
  {
    name: 'APPCOUNT',
    words: 'How many applications your list holds beside the range that fits your profile.',
    parameters: LIST_PARAMETERS,
    example: '=APPCOUNT(PROGRAMS; PROFILE)',
  },
  {
    name: 'LISTCHECK',
    words: 'What is wrong with the list as a whole, most serious first, and what to do about it.',
    parameters: LIST_PARAMETERS,
    example: '=LISTCHECK(PROGRAMS; PROFILE)',
  },
  {
    name: 'ERASCOST',
    words: 'ERAS program fees in US dollars. Transcript, token and NRMP fees come on top.',
    parameters: [
      {
        name: 'programs_or_counts',
        words:
          'Your programs (PROGRAMS), a number of programs in one specialty, or a table with the columns Specialty and Count.',
        type: 'range',
      },
      {
        ...PROFILE,
        words: 'Your Profile tab (PROFILE), for fees that you changed. Leave out to use the tab named Profile.',
      },
      HEADERS,
    ],
    example: '=ERASCOST(PROGRAMS; PROFILE)',
  },
  {
    name: 'SHORTLIST',
    words: 'The programs to apply to, in the best mix your list allows; the last row says what it lacked.',
    parameters: [
      LIST,
      PROFILE,
      {
        name: 'size',
        words: 'How many programs. Leave out for the middle of the range that fits your profile.',
        type: 'number',
      },
      HEADERS,
    ],
    example: '=SHORTLIST(PROGRAMS; PROFILE; 100)',
  },
  {
    name: 'WHATIF',
    words: 'Your profile with one field changed, to be passed on to another formula.',
    parameters: [
      { ...PROFILE, words: 'Your Profile tab (PROFILE), or another WHATIF.' },
      { name: 'field', words: 'The field to change, such as "Step 2 CK".', type: 'string' },
      { name: 'value', words: 'Its value in this trial, such as 240.', type: 'string' },
    ],
    example: '=TIER(PROGRAMS; WHATIF(PROFILE; "Step 2 CK"; 240))',
  },
  {
    name: 'ROADMAP',
    words: 'Your next steps, those of your stage first, each done, to do or to check.',
    parameters: [PROFILE],
    example: '=ROADMAP(PROFILE)',
  },
  {
    name: 'SCORECHECK',
    words: 'Your scores in bands, the target for Step 2 CK, practice tests, and how matched applicants scored.',
    parameters: [PROFILE],
    example: '=SCORECHECK(PROFILE)',
  },
];
