// The rules that make one label of a program and an applicant: requirements, evidence, caps (T).

import { DEFAULT_NUMBERS as number } from '../numbers';
import { EXTREME_SPECIALTIES } from '../specialties';
import { STEP2_NEWEST_MARK, STEP2_UNDATED_MARK } from '../usmle';
import type { CatalogueRule } from './rule';

export const REQUIREMENT_RULES: readonly CatalogueRule[] = [
  {
    id: 'T1',
    title: 'IMGs accepted',
    sentence: 'A program that says it takes no IMGs is not open to an IMG; "IMG friendly: No" is no such refusal.',
    sources: [],
    where: ['src/rules/requirements/imgsAccepted.ts'],
  },
  {
    id: 'T2',
    title: 'Visa',
    sentence:
      'A flag that starts with No closes the program, Check is to be asked about, and an unknown policy is unknown.',
    sources: [],
    where: ['src/rules/requirements/visa.ts'],
  },
  {
    id: 'T3',
    title: 'Step minimums',
    sentence:
      'A Step 2 CK or a numeric Step 1 below the strict minimum closes the program; a planned score, or a Step 1 "Pass" beside a number, is to be checked.',
    sources: [],
    where: ['src/rules/requirements/stepMinimum.ts'],
  },
  {
    id: 'T4',
    title: 'Attempts',
    sentence: 'The most failures on one Step plus one may not exceed the attempts that the program allows.',
    sources: [],
    where: ['src/rules/requirements/attempts.ts'],
  },
  {
    id: 'T5',
    title: 'Years since graduation',
    sentence:
      'Years at application above the limit close the program; only the years at the start above it is to be asked about.',
    sources: [],
    where: ['src/rules/requirements/graduation.ts'],
  },
  {
    id: 'T6',
    title: 'US clinical experience',
    sentence:
      'Fewer hands-on months than asked for close the program to an IMG, unless observerships fill the gap: then ask whether they count.',
    sources: [],
    where: ['src/rules/requirements/usce.ts'],
  },
  {
    id: 'T7',
    title: 'ECFMG at application',
    sentence:
      'Where the certificate is needed to apply, No closes the program to an IMG and a date or a blank is to be checked.',
    sources: [],
    where: ['src/rules/requirements/ecfmg.ts'],
  },
  {
    id: 'T8',
    title: 'Step 3',
    sentence: 'Where Step 3 is needed, not passed closes the program and a scheduled date is to be checked.',
    sources: [],
    where: ['src/rules/requirements/step3.ts'],
  },
  {
    id: 'T9',
    title: 'US letters',
    sentence: 'Fewer letters than asked for are to be checked, never a refusal: letters can still come.',
    sources: [],
    where: ['src/rules/requirements/usLetters.ts'],
  },
  {
    id: 'T10',
    title: 'Accepting applications',
    sentence: 'A program that takes no applications this season, or is known to have closed, is not open.',
    sources: [],
    where: ['src/rules/requirements/acceptingApplications.ts', 'src/reference/institutions.ts'],
  },
  {
    id: 'T30',
    title: 'Pass mark',
    sentence: `A Step 2 CK below the pass mark of its date closes every program; without a date, below ${STEP2_UNDATED_MARK} does, and up to ${STEP2_NEWEST_MARK - 1} is to be checked.`,
    sources: ['U'],
    where: ['src/rules/requirements/passMark.ts', 'src/reference/usmle.ts'],
  },
];

export const EVIDENCE_RULES: readonly CatalogueRule[] = [
  {
    id: 'T11',
    title: 'Reference score',
    sentence: `The program's typical Step 2 CK; else its minimum plus ${number.aboveMinimum}, or for an IMG our estimate where that is larger; else, for an IMG, our estimate from matched non-US IMGs of the specialty: upper quartile for Academic, lower for Community, median otherwise.`,
    sources: ['N', 'O'],
    where: ['src/rules/evidence/reference.ts', 'src/reference/specialties.ts'],
  },
  {
    id: 'T12',
    title: 'Score position',
    sentence: `Above when you reach the reference score, Around when you are at most ${number.margin} below it (Strong CV ${number.marginStrong}, Early CV ${number.marginEarly}; ${number.marginFamilyMedicine} more in Family Medicine, ${number.marginConnection} with a connection, ${number.marginEstimate} where the reference is an estimate), else Below.`,
    sources: ['G', 'N', 'O'],
    where: ['src/rules/evidence/position.ts'],
  },
  {
    id: 'T13',
    title: 'IMG record',
    sentence: `High from ${number.nonUsHigh}% non-US IMGs or ${number.imgHigh}% IMGs, Medium from ${number.nonUsMedium}% non-US IMGs or above ${number.imgMedium}% IMGs, Low above 0, None at 0; the non-US share counts first for a non-US citizen IMG or one with other work authorization.`,
    sources: ['M', 'O'],
    where: ['src/rules/evidence/record.ts'],
  },
  {
    id: 'T14',
    title: 'Not enough data',
    sentence:
      'When Step 2 CK and its target are both blank, or the program has neither an IMG record nor a score of its own.',
    sources: [],
    where: ['src/rules/assess.ts'],
  },
];

/** T16 in full: the label by score position (rows) and IMG record (columns). */
export const LABEL_TABLE = {
  heading: ['', 'High', 'Medium', 'Low or unknown', 'None'],
  rows: [
    ['Above', 'Safety', 'Target', `Target from ${number.wellAbove} above, else Reach`, 'Reach'],
    ['Around', 'Target', 'Target', 'Reach', 'Reach'],
    ['Below, or no reference score', 'Reach', 'Reach', 'Reach', 'Reach'],
  ],
} as const;

export const LABEL_RULES: readonly CatalogueRule[] = [
  {
    id: 'T15',
    title: 'Ineligible',
    sentence:
      'Any requirement that is not met makes the label Ineligible, with both numbers and the advice to ask if unsure.',
    sources: [],
    where: ['src/rules/assess.ts', 'src/rules/why.ts'],
  },
  {
    id: 'T16',
    title: 'Score position by IMG record',
    sentence:
      'Safety needs a score at or above theirs and a high IMG record; the table below the rules has every combination.',
    sources: ['O'],
    where: ['src/rules/assess.ts'],
  },
  {
    id: 'T17',
    title: 'Something to check',
    sentence: 'A visa or a requirement to be checked: at most Target.',
    sources: [],
    where: ['src/rules/caps'],
  },
  {
    id: 'T18',
    title: 'H-1B only',
    sentence:
      'Where only an H-1B could serve and Step 3 is not passed: at most Reach; with Step 3 passed: at most Target, unless you have an exceptional strength.',
    sources: ['G'],
    where: ['src/rules/caps'],
  },
  {
    id: 'T19',
    title: 'Academic center',
    sentence:
      'At most Target; in the low band at most Reach, unless you have an exceptional strength or a connection there.',
    sources: ['G'],
    where: ['src/rules/caps'],
  },
  {
    id: 'T20',
    title: 'Extreme competition',
    sentence: `For an IMG at most Reach in ${EXTREME_SPECIALTIES.map(({ name }) => name).join(', ')}.`,
    sources: ['G', 'N', 'O'],
    where: ['src/rules/caps', 'src/reference/specialties.ts'],
  },
  {
    id: 'T21',
    title: 'Several risks together',
    sentence: `Two or three of these that the program does not expressly allow make the label one step harder: a failed attempt, more than ${number.riskYears} years since graduation, USCE below ${number.usceMonths} months.`,
    sources: ['O'],
    where: ['src/rules/risks.ts'],
  },
  {
    id: 'T22',
    title: 'No score of its own',
    sentence: 'Without a typical or minimum score of the program, or with your Step 2 CK only planned: at most Target.',
    sources: [],
    where: ['src/rules/caps'],
  },
  {
    id: 'T23',
    title: 'Little USCE',
    sentence: `For an IMG with less than ${number.usceMonths} months of hands-on US experience that the program does not expressly allow: at most Target.`,
    sources: ['G'],
    where: ['src/rules/caps'],
  },
  {
    id: 'T24',
    title: 'ECFMG not certified',
    sentence: 'For an IMG whose certificate is missing or not filled in: at most Target.',
    sources: ['O'],
    where: ['src/rules/caps'],
  },
  {
    id: 'T28',
    title: 'Failed attempt, long gap',
    sentence: `A failed attempt, more than ${number.riskYears} years since graduation or a blank year: at most Target; more than ${number.longYears} years, not expressly allowed: at most Reach.`,
    sources: ['O'],
    where: ['src/rules/caps'],
  },
  {
    id: 'T25',
    title: 'Fit',
    sentence: `0 to 100 points for sorting inside a tier: up to ${number.fitScore} for the score, ${number.fitRecord} for the IMG record, ${number.fitVisa} for the visa; it is no chance.`,
    sources: ['O'],
    where: ['src/rules/fit.ts'],
  },
  {
    id: 'T26',
    title: 'Why',
    sentence:
      'One line: the tier, the facts that decided it with both numbers, and what is unknown and would help most.',
    sources: [],
    where: ['src/rules/why.ts', 'src/messages/rules.ts'],
  },
  {
    id: 'T27',
    title: 'What always holds',
    sentence:
      'A higher Step 2 CK never makes a label harder, learning that a visa is sponsored never does, emptying the Visa cell makes it easier only where that cell refused you, the order of rows and columns never matters, and an IMG’s Safety always rests on a known IMG record, a score of the program’s own and a visa that is OK or not needed.',
    sources: [],
    where: ['test/rules/properties.test.ts'],
  },
];
