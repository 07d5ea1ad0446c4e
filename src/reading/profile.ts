// The Profile tab: rows of Field and Value in any order, read into facts (SPEC section 2, P3). Blank stays blank.

import { profileMessages as say } from '../messages/profile';
import type { Table } from './cell';
import type { Problem } from './facts';
import type { FieldName } from './fields';
import {
  askPast,
  isFailedStep3,
  readEcfmg,
  readFailures,
  readPracticeScores,
  readStep1,
  readStep2,
  readStep2Date,
  readStep2Target,
  readStep3,
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
import { tellsFailure } from './profile/values';
import { readOverrides } from './ruleOverrides';

export { fieldNamed } from './profile/labels';

/** The facts that one field each tells. */
type Told = Omit<Profile, 'failures' | 'numbers' | 'overridden' | 'columnHeaders' | 'filled' | 'problems'>;

/** From which field each fact comes, and what reads it; problems come in this order. */
const READERS: { readonly [fact in keyof Told]: readonly [field: FieldName, read: FieldReader<Told[fact]>] } = {
  season: ['Season', readSeason],
  applicantType: ['Applicant type', readApplicantType],
  visaNeed: ['Visa needed', readVisaNeed],
  step1: ['Step 1', readStep1],
  step2: ['Step 2 CK', readStep2],
  step2Date: ['Step 2 CK date', readStep2Date],
  step2Target: ['Step 2 CK target', readStep2Target],
  step3: ['Step 3', readStep3],
  practiceScores: ['Practice scores', readPracticeScores],
  graduationYear: ['Graduation year', readGraduationYear],
  ecfmg: ['ECFMG certified', readEcfmg],
  usceMonths: ['USCE months', readHandsOnMonths],
  observershipMonths: ['Observership months', months],
  massachusettsRotation: ['Massachusetts rotation', yesNo],
  usLetters: ['US letters', count],
  massachusettsLetters: ['Massachusetts letters', count],
  coreLetters: ['Core specialty letters', count],
  publications: ['Peer-reviewed publications', count],
  posters: ['Posters and abstracts', count],
  usResearchMonths: ['US research months', months],
  bostonResearch: ['Boston research', yesNo],
  priorUsTraining: ['Prior US training', yesNo],
  otherStrengths: ['Other strengths', asWritten],
  exceptionalStrength: ['Exceptional strength', readStrength],
  evidence: ['Evidence', readEvidence],
  specialties: ['Specialties', readSpecialties],
  preferredStates: ['Preferred states', readStates],
  stage: ['Stage', readStage],
  budget: ['Budget (USD)', readBudget],
  asOf: ['As of', day],
};

/**
 * Reads a profile.
 * @param rows rows of [Field, Value, anything], in any order; or the fields as one header row with the values below it
 * @returns the profile, what could not be taken in `problems`; never throws
 */
export function readProfile(rows: Table): Profile {
  return interpret(collect(upright(rows)));
}

/** The facts of a profile, each from its field. */
function interpret({ cells, rules, columnHeaders, problems: collected }: ProfileRows): Profile {
  const problems: Problem[] = [...collected];
  const fields = fieldsOf(cells, problems);
  const told = Object.entries(READERS).map(([fact, [field, read]]) => [fact, read(fields(field), fields)] as const);
  const facts = Object.fromEntries(told) as Told;
  const failures = {
    step1: readFailures(fields('Step 1 failures'), tellsFailure(fields('Step 1').cell)),
    step2: readFailures(fields('Step 2 CK failures'), tellsFailure(fields('Step 2 CK').cell)),
    step3: readFailures(fields('Step 3 failures'), isFailedStep3(fields('Step 3'))),
  };
  askPast(fields('Step 3'), facts.step3, facts.asOf, say.wanted.step3Now);
  askPast(fields('ECFMG certified'), facts.ecfmg, facts.asOf, say.wanted.ecfmgNow);
  const { numbers, overridden, problems: ofRules } = readOverrides(rules);
  problems.push(...ofRules);
  return { ...facts, failures, numbers, overridden, columnHeaders, filled: new Set(cells.keys()), problems };
}
