// Why a header is read as a column, or left out: the words that Set up, Import and the command line show.

import type { ColumnName } from '../reading/columns';
import type { Shape } from '../reading/headers/values';

/** Reasons for leaving a header out that follow from its words. */
export type LeftOut =
  | 'own label'
  | 'step 2 cs'
  | 'about you'
  | 'total attempts'
  | 'first attempt'
  | 'failures'
  | 'must have passed'
  | 'calendar year'
  | 'only for a visa'
  | 'more than one exam'
  | 'which exam'
  | 'not its limit'
  | 'not a policy'
  | 'F-1'
  | 'visa status'
  | 'Caribbean'
  | 'US graduates'
  | 'not a share'
  | 'preferred score'
  | 'quartile'
  | 'Step 1 average'
  | 'yes or no'
  | 'ECFMG later'
  | 'letters sent'
  | 'letters in all'
  | 'applicant'
  | 'interest'
  | 'letter status'
  | 'invitation date'
  | 'another season'
  | 'the match'
  | 'preliminary offered'
  | 'comlex'
  | 'no place'
  | 'unknown'
  | 'applicants sheet';

/** A column that people keep for themselves: there is nothing to decide about it. */
export const NO_PLACE = 'No check needs it. It stays as it is.';

const LEFT_OUT: Readonly<Record<LeftOut, string>> = {
  'own label': 'A label, not something a program says.',
  'step 2 cs': 'Step 2 CS no longer exists.',
  'about you': 'About the applicant, not about the program. Your own facts belong on the Profile tab.',
  'total attempts': 'Counts attempts over all exams; the rule here counts them per exam.',
  'first attempt': 'Says whether the first attempt must be passed. If so, write 1 in "Attempts max".',
  failures: 'Counts failures. Write the attempts allowed in "Attempts max": 1 means the first attempt only.',
  'must have passed': 'Says that an exam must be passed, which is no minimum score.',
  'calendar year': "Looks like somebody's year of graduation, not a limit.",
  'only for a visa': 'Step 3 for a visa is part of the visa check already.',
  'more than one exam': 'Names more than one exam. Use one column for each.',
  'which exam': 'Stands more than once and names no exam: write "Step 1" or "Step 2 CK" into each of these headers.',
  'not its limit': 'About an exam, but not a score that the program asks for or usually sees.',
  'not a policy': 'About visas, but not what the program sponsors.',
  'F-1': 'F-1 is a student visa. Residents train on a J-1 or an H-1B, so it is not used.',
  'visa status': 'May be about the applicant\'s own visa. If it is the program\'s policy, call it "Visa".',
  Caribbean: 'About Caribbean graduates only.',
  'US graduates': 'About graduates of US schools or US-citizen IMGs only.',
  'not a share': 'About IMGs, but neither their share nor whether they are accepted.',
  'preferred score': 'A preferred score. Write it as "230 preferred" in "Step 2 min" to have it used.',
  quartile: 'Neither a minimum nor a typical score.',
  'Step 1 average': 'The average Step 1 is not used: Step 1 has been pass/fail since 2022.',
  'yes or no': 'Says whether the exam is needed, which is no minimum score.',
  'ECFMG later': 'About ECFMG, but not whether the certificate is needed when you apply.',
  'letters sent': 'About your own letters, not how many the program asks for.',
  'letters in all': 'About letters in all. "US letters min" holds how many must come from the US.',
  applicant: 'About applicants, not about the program.',
  interest: 'A letter of interest is not a letter of intent.',
  'letter status': 'No date. "Letter of intent" holds the day you sent it.',
  'invitation date': 'About the invitation, not the date of the interview.',
  'another season': 'About another season.',
  'the match': 'About taking part in ERAS or the Match, not about applications this season.',
  'preliminary offered': 'Says what the program offers, not which track this row is.',
  comlex: 'About COMLEX, which is for osteopathic graduates.',
  'no place': NO_PLACE,
  unknown: 'Not recognized. If it matters, choose its column by hand.',
  'applicants sheet':
    "This sheet looks like a list of applicants, so this is read as theirs and not as the program's policy.",
};

/** The sentence for a header that its words leave out. */
export function leftOut(why: LeftOut): string {
  return LEFT_OUT[why];
}

export function chosenByYou(): string {
  return 'You chose this column.';
}

export function readByName(column: ColumnName): string {
  return `A known name for "${column}".`;
}

export function readByWords(column: ColumnName): string {
  return `Read as "${column}" by its words.`;
}

/** A doubled "Minimum score" stands for the exam named before it, a short "US" for what its fellows speak of. */
export function readByNeighbour(column: ColumnName): string {
  return `Beside the other columns it means "${column}".`;
}

const SHAPES: Readonly<Record<Shape, string>> = {
  date: 'dates',
  answer: 'only yes or no',
  percent: 'percentages',
  year: 'calendar years',
  small: 'small numbers',
  score: 'exam scores',
  number: 'numbers out of range',
  code: 'program codes',
  nrmp: 'NRMP codes',
  link: 'web addresses',
  email: 'e-mail addresses',
  state: 'names of states',
  place: 'places',
  track: 'names of tracks',
  setting: 'kinds of hospital',
  flag: 'labels of this add-on',
  phrase: 'text',
  text: 'names or other text',
};

/** H2: the values speak against what the header says. */
export function vetoed(column: ColumnName, shape: Shape): string {
  return `Sounds like "${column}", but the cells below hold ${SHAPES[shape]}.`;
}

/** H2: another header answers better to the same column. */
export function betterElsewhere(column: ColumnName, header: string): string {
  return `Also sounds like "${column}", which is read from "${header}".`;
}
