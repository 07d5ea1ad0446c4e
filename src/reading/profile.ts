// The Profile tab: rows of Field and Value in any order, read into facts (SPEC section 2, P3). Blank stays blank.

import { profileMessages as say } from '../messages/profile';
import type { Table } from './cell';
import type { Problem } from './facts';
import type { FieldName } from './fields';
import {
  askPast,
  readEcfmg,
  readFailures,
  readPracticeScores,
  readStep1,
  readStep2,
  readStep2Date,
  readStep2Target,
  readStep3,
  readStep3Failures,
} from './profile/exams';
import { asWritten, count, day, fieldsOf, months, yesNo, type FieldReader } from './profile/field';
import {
  readApplicantType,
  readBudget,
  readEvidence,
  readGraduationYear,
  readHandsOnMonths,
  readSeason,
  readSpecialties,
  readStage,
  readStates,
  readStrength,
  readVisaNeed,
} from './profile/person';
import type { Profile } from './profileFacts';
import { collect, upright, type ProfileRows } from './profile/rows';
import { readOverrides } from './ruleOverrides';

export { fieldNamed } from './profile/labels';

/** What reads each field of fields.ts. */
const READERS = {
  'Applicant type': readApplicantType,
  'Visa needed': readVisaNeed,
  'Graduation year': readGraduationYear,
  Season: readSeason,
  'Step 1': readStep1,
  'Step 2 CK': readStep2,
  'Step 2 CK date': readStep2Date,
  'Step 2 CK target': readStep2Target,
  'Step 3': readStep3,
  'Step 1 failures': readFailures,
  'Step 2 CK failures': readFailures,
  'Step 3 failures': readStep3Failures,
  'Practice scores': readPracticeScores,
  'ECFMG certified': readEcfmg,
  'Prior US training': yesNo,
  'USCE months': readHandsOnMonths,
  'Observership months': months,
  'Massachusetts rotation': yesNo,
  'US letters': count,
  'Massachusetts letters': count,
  'Core specialty letters': count,
  'Peer-reviewed publications': count,
  'Posters and abstracts': count,
  'US research months': months,
  'Boston research': yesNo,
  'Other strengths': asWritten,
  'Exceptional strength': readStrength,
  Evidence: readEvidence,
  Specialties: readSpecialties,
  'Preferred states': readStates,
  Stage: readStage,
  'Budget (USD)': readBudget,
  'As of': day,
} satisfies { readonly [name in FieldName]: FieldReader<unknown> };

type FieldFacts = { readonly [name in FieldName]: ReturnType<(typeof READERS)[name]> };
const readers: { readonly [name in FieldName]: FieldReader<FieldFacts[name]> } = READERS;

/**
 * Reads a profile.
 * @param rows rows of [Field, Value, anything], in any order; or the fields as one header row with the values below it
 * @returns the profile, what could not be taken in `problems`; never throws
 */
export function readProfile(rows: Table): Profile {
  return interpret(collect(upright(rows)));
}

/** The facts of a profile, each from its field; problems come in the order of the facts here. */
function interpret({ cells, rules, columnHeaders, problems: collected }: ProfileRows): Profile {
  const problems: Problem[] = [...collected];
  const fields = fieldsOf(cells, problems);
  const read = <Name extends FieldName>(name: Name): FieldFacts[Name] => readers[name](fields(name), fields);
  const overrides = readOverrides(rules);
  const profile: Omit<Profile, 'problems'> = {
    season: read('Season'),
    applicantType: read('Applicant type'),
    visaNeed: read('Visa needed'),
    step1: read('Step 1'),
    step2: read('Step 2 CK'),
    step2Date: read('Step 2 CK date'),
    step2Target: read('Step 2 CK target'),
    step3: read('Step 3'),
    failures: {
      step1: read('Step 1 failures'),
      step2: read('Step 2 CK failures'),
      step3: read('Step 3 failures'),
    },
    practiceScores: read('Practice scores'),
    graduationYear: read('Graduation year'),
    ecfmg: read('ECFMG certified'),
    usceMonths: read('USCE months'),
    observershipMonths: read('Observership months'),
    massachusettsRotation: read('Massachusetts rotation'),
    usLetters: read('US letters'),
    massachusettsLetters: read('Massachusetts letters'),
    coreLetters: read('Core specialty letters'),
    publications: read('Peer-reviewed publications'),
    posters: read('Posters and abstracts'),
    usResearchMonths: read('US research months'),
    bostonResearch: read('Boston research'),
    priorUsTraining: read('Prior US training'),
    otherStrengths: read('Other strengths'),
    exceptionalStrength: read('Exceptional strength'),
    evidence: read('Evidence'),
    specialties: read('Specialties'),
    preferredStates: read('Preferred states'),
    stage: read('Stage'),
    budget: read('Budget (USD)'),
    asOf: read('As of'),
    numbers: overrides.numbers,
    overridden: overrides.overridden,
    columnHeaders,
    filled: new Set(cells.keys()),
  };
  askPast(fields('Step 3'), profile.step3, profile.asOf, say.wanted.step3Now);
  askPast(fields('ECFMG certified'), profile.ecfmg, profile.asOf, say.wanted.ecfmgNow);
  problems.push(...overrides.problems);
  return { ...profile, problems };
}
