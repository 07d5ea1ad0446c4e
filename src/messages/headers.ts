// Why a header is read as a column, or left out: the words that Set up, Import and the command line show.

import type { ColumnName } from '../reading/columns';
import type { Shape } from '../reading/headers/values';

/** Reasons for leaving a header out that follow from its words. */
export type LeftOut =
  | 'own label'
  | 'step 2 cs'
  | 'about you'
  | 'total attempts'
  | 'failures'
  | 'calendar year'
  | 'only for a visa'
  | 'more than one exam'
  | 'which exam'
  | 'not its limit'
  | 'not a policy'
  | 'F-1'
  | 'visa status'
  | 'US graduates'
  | 'not a share'
  | 'preferred score'
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
  'about you': 'About the applicant. Your own facts belong on the Profile tab.',
  'total attempts': 'Counts attempts over all exams, not at each.',
  failures: 'Write the attempts allowed in "Attempts max": 1 = the first only.',
  'calendar year': "Looks like somebody's year of graduation, not a limit.",
  'only for a visa': 'The visa check knows that already.',
  'more than one exam': 'Names more than one exam. Use a column for each.',
  'which exam': 'Stands twice and names no exam: write "Step 1" or "Step 2 CK" into each.',
  'not its limit': 'Neither a minimum nor a typical score.',
  'not a policy': 'About visas, but not what the program sponsors.',
  'F-1': 'F-1 is a student visa: residents train on a J-1 or an H-1B.',
  'visa status': 'May be about your own visa. If it is the program\'s policy, call it "Visa".',
  'US graduates': 'About some graduates only.',
  'not a share': 'About IMGs, but neither their share nor whether they are accepted.',
  'preferred score': 'A preferred score: write "230 preferred" in "Step 2 min" to have it used.',
  'Step 1 average': 'Not used: Step 1 has been pass/fail since 2022.',
  'yes or no': 'Yes or no, and no minimum score.',
  'ECFMG later': 'Not about the certificate when you apply.',
  'letters sent': 'About your own letters.',
  'letters in all': 'About all letters: "US letters min" counts those from the US.',
  applicant: 'About applicants, not about the program.',
  interest: 'A letter of interest is not a letter of intent.',
  'letter status': 'No date: "Letter of intent" holds the day you sent it.',
  'invitation date': 'About the invitation, not the interview.',
  'another season': 'About another season.',
  'preliminary offered': 'Says what the program offers, not which track this row is.',
  comlex: 'About COMLEX.',
  'no place': NO_PLACE,
  unknown: 'Not recognized. If it matters, choose its column by hand.',
  'applicants sheet': 'This sheet looks like a list of applicants, so this is read as theirs.',
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
