// The fields of the Profile tab (SPEC section 2) in one table: reading, setup, dropdowns, the sidebar's form and the documentation derive from it.

import { dayWords } from '../messages/words';
import { STEP2_NEWEST_MARK, STEP2_PASS_MARKS } from '../reference/usmle';
import { APPLICANT_TYPES, STAGES, STRENGTHS, VISA_NEEDS } from './profileFacts';

export type FieldKind =
  'choice' | 'score' | 'number' | 'year' | 'day' | 'yes-no' | 'text' | 'scores' | 'list' | 'money';

export interface FieldDefinition {
  readonly name: string;
  readonly kind: FieldKind;
  readonly group: 'You' | 'Scores' | 'Training' | 'Experience' | 'Research and strengths' | 'Plan';
  /** For the third column of the Profile tab and the sidebar's form. */
  readonly help: string;
  /** The dropdown's values, when there is one; `choice` takes only these, other kinds suggest them. */
  readonly options?: readonly string[];
  /** Other names; the order of their words, number and usual abbreviations do not matter (profile/labels.ts). */
  readonly aliases: readonly string[];
}

function define<const T extends readonly FieldDefinition[]>(fields: T): T {
  return fields;
}

const YES_NO = ['Yes', 'No'] as const;

export const FIELDS = define([
  {
    name: 'Applicant type',
    kind: 'choice',
    group: 'You',
    options: APPLICANT_TYPES,
    help: 'Citizenship and school. Blank counts as Non-US citizen IMG.',
    aliases: ['citizenship', 'country of citizenship', 'US citizen', 'immigration status'],
  },
  {
    name: 'Visa needed',
    kind: 'choice',
    group: 'You',
    options: VISA_NEEDS,
    help: 'Blank counts as J-1 for a non-US citizen IMG, else as None.',
    aliases: ['visa'],
  },
  {
    name: 'Graduation year',
    kind: 'year',
    group: 'You',
    help: 'Year you finished medical school.',
    aliases: ['YOG', 'date of graduation'],
  },
  {
    name: 'Season',
    kind: 'year',
    group: 'You',
    help: 'The year residency would start: 2027 for applications sent in September 2026.',
    aliases: ['match', 'match cycle', 'match year', 'match season', 'season year', 'cycle'],
  },
  {
    name: 'Step 1',
    kind: 'score',
    group: 'Scores',
    options: ['Pass', 'Fail'],
    help: 'Score, Pass or Fail.',
    aliases: ['Step 1 pass/fail', 'passed Step 1'],
  },
  {
    name: 'Step 2 CK',
    kind: 'score',
    group: 'Scores',
    help: 'Score. Leave blank while it is pending.',
    aliases: ['Step 2', 'CK'],
  },
  {
    name: 'Step 2 CK date',
    kind: 'day',
    group: 'Scores',
    help: `Day of the exam: it decides the pass mark (${STEP2_NEWEST_MARK} from ${dayWords(STEP2_PASS_MARKS[0].from)}).`,
    aliases: ['Step 2 taken on'],
  },
  {
    name: 'Step 2 CK target',
    kind: 'score',
    group: 'Scores',
    help: 'Stands in while Step 2 CK is pending; labels that used it say "planned".',
    aliases: [],
  },
  {
    name: 'Step 3',
    kind: 'score',
    group: 'Scores',
    options: ['Passed', 'Not passed'],
    help: 'Passed, Not passed, a score (200 passes), or a date = scheduled for that day.',
    aliases: ['passed Step 3'],
  },
  {
    name: 'Step 1 failures',
    kind: 'number',
    group: 'Scores',
    help: 'Failed attempts at Step 1. Blank = 0.',
    aliases: [],
  },
  {
    name: 'Step 2 CK failures',
    kind: 'number',
    group: 'Scores',
    help: 'Failed attempts at Step 2 CK. Blank = 0.',
    aliases: [],
  },
  {
    name: 'Step 3 failures',
    kind: 'number',
    group: 'Scores',
    help: 'Failed attempts at Step 3. Blank = 0.',
    aliases: [],
  },
  {
    name: 'Practice scores',
    kind: 'scores',
    group: 'Scores',
    help: 'Latest NBME or UWorld self-assessments, oldest first: 221, 228, 231.',
    aliases: ['NBME', 'UWSA', 'self assessments'],
  },
  {
    name: 'ECFMG certified',
    kind: 'day',
    group: 'Training',
    options: YES_NO,
    help: 'Yes, No, or the day you expect the certificate.',
    aliases: ['ECFMG'],
  },
  {
    name: 'Prior US training',
    kind: 'yes-no',
    group: 'Training',
    options: YES_NO,
    help: 'Yes after a preliminary year, for example.',
    aliases: ['prior training', 'US training', 'prior residency', 'prior US residency', 'prior GME'],
  },
  {
    name: 'USCE months',
    kind: 'number',
    group: 'Experience',
    help: 'Months of hands-on US clinical experience.',
    aliases: ['USCE', 'US clinical experience', 'US clinical experience months'],
  },
  {
    name: 'Observership months',
    kind: 'number',
    group: 'Experience',
    help: 'Months of observerships.',
    aliases: ['observerships', 'USCE observerships'],
  },
  {
    name: 'Massachusetts rotation',
    kind: 'yes-no',
    group: 'Experience',
    options: YES_NO,
    help: 'A rotation in Massachusetts.',
    aliases: ['MA rotation', 'Boston rotation'],
  },
  {
    name: 'US letters',
    kind: 'number',
    group: 'Experience',
    help: 'Letters of recommendation from US faculty.',
    aliases: ['LORs', 'letters of recommendation'],
  },
  {
    name: 'Massachusetts letters',
    kind: 'number',
    group: 'Experience',
    help: 'How many of them are from Massachusetts.',
    aliases: ['MA letters', 'Boston letters'],
  },
  {
    name: 'Core specialty letters',
    kind: 'number',
    group: 'Experience',
    help: 'How many of them are from your specialty.',
    aliases: ['core letters', 'specialty letters'],
  },
  {
    name: 'Peer-reviewed publications',
    kind: 'number',
    group: 'Research and strengths',
    help: 'Published or accepted papers.',
    aliases: ['publications', 'peer reviewed'],
  },
  {
    name: 'Posters and abstracts',
    kind: 'number',
    group: 'Research and strengths',
    help: 'Posters, abstracts, presentations.',
    aliases: ['posters'],
  },
  {
    name: 'US research months',
    kind: 'number',
    group: 'Research and strengths',
    help: 'Months of research in the US.',
    aliases: ['research months', 'US research'],
  },
  {
    name: 'Boston research',
    kind: 'yes-no',
    group: 'Research and strengths',
    options: YES_NO,
    help: 'Research with a Boston group.',
    aliases: [],
  },
  {
    name: 'Other strengths',
    kind: 'text',
    group: 'Research and strengths',
    help: 'English test, certificates, honors, in-training exam.',
    aliases: ['strengths', 'other'],
  },
  {
    name: 'Exceptional strength',
    kind: 'choice',
    group: 'Research and strengths',
    options: STRENGTHS,
    help: 'Counts only with evidence beside it.',
    aliases: ['exceptional'],
  },
  {
    name: 'Evidence',
    kind: 'text',
    group: 'Research and strengths',
    help: 'What proves the exceptional strength: the paper, the skill, who speaks for you.',
    aliases: ['exceptional strength evidence', 'proof'],
  },
  {
    name: 'Specialties',
    kind: 'list',
    group: 'Plan',
    help: 'In order of preference: Internal Medicine, Family Medicine.',
    aliases: ['specialty', 'specialty preference', 'applying to'],
  },
  {
    name: 'Preferred states',
    kind: 'list',
    group: 'Plan',
    help: 'Blank counts as MA.',
    aliases: ['states', 'preferred', 'preferred state', 'preferred locations', 'target states'],
  },
  {
    name: 'Stage',
    kind: 'choice',
    group: 'Plan',
    options: STAGES,
    help: 'Where you stand. Blank counts as Application season.',
    aliases: ['phase'],
  },
  {
    name: 'Budget (USD)',
    kind: 'money',
    group: 'Plan',
    help: 'What you can spend on program fees.',
    aliases: ['budget'],
  },
  {
    name: 'As of',
    kind: 'day',
    group: 'Plan',
    help: "Today's date, typed by hand: deadlines are counted from it.",
    aliases: ['date', 'today', 'as of date'],
  },
]);

export type FieldName = (typeof FIELDS)[number]['name'];
