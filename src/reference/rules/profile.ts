// The rules about the person: what the Profile tab gives, score bands, the target for Step 2 CK (P).

import { DEFAULT_NUMBERS as number } from '../numbers';
import { STEP2_NEWEST_MARK, STEP2_PASS_MARKS } from '../usmle';
import type { CatalogueRule } from './rule';

const NEWEST_SINCE = new Date(STEP2_PASS_MARKS[0].from).toLocaleDateString('en-GB', {
  dateStyle: 'long',
  timeZone: 'UTC',
});

export const PROFILE_RULES: readonly CatalogueRule[] = [
  {
    id: 'P1',
    title: 'Years since graduation',
    sentence:
      'Counted twice, when you apply (Season minus 1 minus graduation year) and when residency starts (Season minus graduation year); the first one counts unless a rule says otherwise.',
    sources: [],
    where: ['src/rules/applicant.ts'],
  },
  {
    id: 'P2',
    title: 'Strength of the CV',
    sentence: `Nine markers (${number.usceMonths} months of USCE, 3 US letters, a core specialty letter, a Massachusetts tie, a publication, a poster, 12 months of US or Boston research, Step 2 CK at least 10 above Step 1, prior US training) make a CV Strong (5 or more, one of them a publication, Massachusetts or prior training), Early (2 or fewer) or Fair.`,
    sources: ['G', 'O'],
    where: ['src/rules/applicant.ts'],
  },
  {
    id: 'P3',
    title: 'Your own numbers and headers',
    sentence:
      'A row "Rule: NAME" on the Profile tab replaces a default number and a row "Column: NAME" names your own header; what cannot be taken is named, and the default stands.',
    sources: [],
    where: ['src/reading/ruleOverrides.ts', 'src/reference/numbers.ts', 'src/reading/headers.ts'],
  },
  {
    id: 'P4',
    title: 'Step 1 bands',
    sentence: `A Step 1 number is at Boston's usual level from ${number.step1Usual}, close from ${number.step1Close}, low from ${number.step1Low}, and else below ${number.step1Low}.`,
    sources: ['G'],
    where: ['src/rules/applicant.ts', 'src/plan/exams.ts'],
  },
  {
    id: 'P5',
    title: 'Step 2 CK bands',
    sentence: `Step 2 CK is at Boston's usual level from ${number.step2Usual}, close from ${number.step2Close}, below average from ${number.step2Low}, and else challenging; the last two are the low band, as is a Step 1 below ${number.step1Close} while Step 2 CK and its target are blank.`,
    sources: ['G'],
    where: ['src/rules/applicant.ts', 'src/plan/exams.ts'],
  },
  {
    id: 'P6',
    title: 'Target for a pending Step 2 CK',
    sentence: `The largest of ${number.step2Close}, the lower quartile of those who matched in your first specialty, and, when Step 1 is below ${number.step1Close}, Step 1 plus 15; it is shown with its reasons.`,
    sources: ['G', 'N'],
    where: ['src/plan/target.ts'],
  },
  {
    id: 'P7',
    title: 'Practice readiness',
    sentence:
      'Ready when each of your last three practice scores is no more than 5 below the target, Not yet when one is lower, Unknown with fewer than three.',
    sources: ['G'],
    where: ['src/plan/target.ts', 'src/plan/exams.ts'],
  },
  {
    id: 'P8',
    title: 'Below the pass mark',
    sentence: `A Step 2 CK below the pass mark of its date (${STEP2_NEWEST_MARK} from ${NEWEST_SINCE}) is said first, above everything else.`,
    sources: ['U'],
    where: ['src/rules/applicant.ts', 'src/plan/start.ts', 'src/list/profile.ts'],
  },
  {
    id: 'P9',
    title: 'How applicants scored',
    sentence:
      'For each of your specialties, the quartiles of matched and unmatched non-US IMGs stand beside your own score, with the reminder that a label is not a chance; in Family Medicine the score does not tell the two groups apart.',
    sources: ['N'],
    where: ['src/plan/matchedScores.ts', 'src/reference/specialties.ts'],
  },
];
