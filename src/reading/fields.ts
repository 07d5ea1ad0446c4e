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
    aliases: ['type of applicant', 'applicant', 'citizenship', 'applicant status'],
  },
  {
    name: 'Visa needed',
    kind: 'choice',
    group: 'You',
    options: VISA_NEEDS,
    help: 'Blank counts as J-1 for a non-US citizen IMG, else as None.',
    aliases: [
      'need visa',
      'visa requirement',
      'visa sponsorship',
      'visa sponsorship needed',
      'visa',
      'visa type',
      'visa required',
      'visa need',
      'visa status',
    ],
  },
  {
    name: 'Graduation year',
    kind: 'year',
    group: 'You',
    help: 'Year you finished medical school.',
    aliases: [
      'graduation date',
      'date of graduation',
      'year graduated',
      'yog',
      'year of graduation',
      'grad year',
      'graduated',
      'graduation',
      'medical school graduation year',
    ],
  },
  {
    name: 'Season',
    kind: 'year',
    group: 'You',
    help: 'The year residency would start: 2027 for applications sent in September 2026.',
    aliases: ['season year', 'match season', 'match cycle', 'match year', 'application season', 'match', 'cycle'],
  },
  {
    name: 'Step 1',
    kind: 'score',
    group: 'Scores',
    options: ['Pass', 'Fail'],
    help: 'Score, Pass or Fail.',
    aliases: ['step 1 score', 'usmle step 1', 'step1', 'usmle 1'],
  },
  {
    name: 'Step 2 CK',
    kind: 'score',
    group: 'Scores',
    help: 'Score. Leave blank while it is pending.',
    aliases: [
      'step 2',
      'step 2 score',
      'step 2 ck score',
      'step2',
      'step2ck',
      'step2 ck',
      'usmle step 2',
      'usmle step 2 ck',
      'ck',
      'ck score',
    ],
  },
  {
    name: 'Step 2 CK date',
    kind: 'day',
    group: 'Scores',
    help: `Day of the exam: it decides the pass mark (${STEP2_NEWEST_MARK} from ${dayWords(STEP2_PASS_MARKS[0].from)}).`,
    aliases: ['step 2 date', 'step 2 exam date', 'ck date', 'date of step 2', 'date of step 2 ck'],
  },
  {
    name: 'Step 2 CK target',
    kind: 'score',
    group: 'Scores',
    help: 'Stands in while Step 2 CK is pending; labels that used it say "planned".',
    aliases: [
      'step 2 target',
      'step 2 goal',
      'step 2 ck goal',
      'ck target',
      'target step 2',
      'target step 2 ck',
      'planned step 2',
      'planned step 2 ck',
    ],
  },
  {
    name: 'Step 3',
    kind: 'score',
    group: 'Scores',
    options: ['Passed', 'Not passed'],
    help: 'Passed, Not passed, a score (200 passes), or a date = scheduled for that day.',
    aliases: ['step 3 score', 'step 3 status', 'usmle step 3', 'step3'],
  },
  {
    name: 'Step 1 failures',
    kind: 'number',
    group: 'Scores',
    help: 'Failed attempts at Step 1. Blank = 0.',
    aliases: ['step 1 attempts failed', 'step 1 fails', 'step 1 failed attempts', 'failed step 1', 'step 1 failure'],
  },
  {
    name: 'Step 2 CK failures',
    kind: 'number',
    group: 'Scores',
    help: 'Failed attempts at Step 2 CK. Blank = 0.',
    aliases: [
      'failed step 2 ck',
      'step 2 ck failed attempts',
      'step 2 ck failure',
      'step 2 failures',
      'step 2 fails',
      'step 2 failed attempts',
      'step 2 ck fails',
      'failed step 2',
      'step 2 failure',
    ],
  },
  {
    name: 'Step 3 failures',
    kind: 'number',
    group: 'Scores',
    help: 'Failed attempts at Step 3. Blank = 0.',
    aliases: ['step 3 fails', 'step 3 failed attempts', 'failed step 3', 'step 3 failure'],
  },
  {
    name: 'Practice scores',
    kind: 'scores',
    group: 'Scores',
    help: 'Latest NBME or UWorld self-assessments, oldest first: 221, 228, 231.',
    aliases: ['practice tests', 'nbme', 'nbmes', 'nbme scores', 'uwsa', 'practice test scores', 'self assessments'],
  },
  {
    name: 'ECFMG certified',
    kind: 'day',
    group: 'Training',
    options: YES_NO,
    help: 'Yes, No, or the day you expect the certificate.',
    aliases: ['ecfmg', 'ecfmg certification', 'ecfmg certificate', 'ecfmg status'],
  },
  {
    name: 'Prior US training',
    kind: 'yes-no',
    group: 'Training',
    options: YES_NO,
    help: 'Yes after a preliminary year, for example.',
    aliases: ['prior training', 'us training', 'previous us training', 'prior residency', 'previous gme', 'prior gme'],
  },
  {
    name: 'USCE months',
    kind: 'number',
    group: 'Experience',
    help: 'Months of hands-on US clinical experience.',
    aliases: [
      'hands on us clinical experience',
      'us clinical experience in months',
      'usce',
      'us clinical experience',
      'hands on usce',
      'us clinical experience months',
      'months of usce',
    ],
  },
  {
    name: 'Observership months',
    kind: 'number',
    group: 'Experience',
    help: 'Months of observerships.',
    aliases: ['observership', 'observerships', 'months of observership'],
  },
  {
    name: 'Massachusetts rotation',
    kind: 'yes-no',
    group: 'Experience',
    options: YES_NO,
    help: 'A rotation in Massachusetts.',
    aliases: ['ma rotation', 'boston rotation', 'rotation in massachusetts'],
  },
  {
    name: 'US letters',
    kind: 'number',
    group: 'Experience',
    help: 'Letters of recommendation from US faculty.',
    aliases: [
      'number of us letters',
      'us letters of rec',
      'us lors',
      'us lor',
      'lors',
      'lor',
      'us letters of recommendation',
      'letters of recommendation',
      'letters',
    ],
  },
  {
    name: 'Massachusetts letters',
    kind: 'number',
    group: 'Experience',
    help: 'How many of them are from Massachusetts.',
    aliases: ['ma letters', 'massachusetts lors', 'ma lors', 'boston letters'],
  },
  {
    name: 'Core specialty letters',
    kind: 'number',
    group: 'Experience',
    help: 'How many of them are from your specialty.',
    aliases: ['core letters', 'specialty letters', 'core specialty lors', 'specialty lors'],
  },
  {
    name: 'Peer-reviewed publications',
    kind: 'number',
    group: 'Research and strengths',
    help: 'Published or accepted papers.',
    aliases: ['peer reviewed', 'publications', 'papers', 'pubs', 'peer reviewed papers'],
  },
  {
    name: 'Posters and abstracts',
    kind: 'number',
    group: 'Research and strengths',
    help: 'Posters, abstracts, presentations.',
    aliases: ['posters', 'abstracts', 'posters abstracts', 'presentations'],
  },
  {
    name: 'US research months',
    kind: 'number',
    group: 'Research and strengths',
    help: 'Months of research in the US.',
    aliases: ['research months', 'us research', 'months of us research'],
  },
  {
    name: 'Boston research',
    kind: 'yes-no',
    group: 'Research and strengths',
    options: YES_NO,
    help: 'Research with a Boston group.',
    aliases: ['research in boston'],
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
    aliases: ['exceptional strength evidence', 'evidence of exceptional strength', 'proof'],
  },
  {
    name: 'Specialties',
    kind: 'list',
    group: 'Plan',
    help: 'In order of preference: Internal Medicine, Family Medicine.',
    aliases: ['specialty', 'speciality', 'specialities', 'specialty preference', 'specialties in order'],
  },
  {
    name: 'Preferred states',
    kind: 'list',
    group: 'Plan',
    help: 'Blank counts as MA.',
    aliases: ['states', 'preferred state', 'state preference', 'location preference', 'preferred locations'],
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
    aliases: ['budget', 'budget usd', 'budget in usd'],
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
