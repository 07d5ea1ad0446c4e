// Who applies, for which year, where, with what strengths and means: the fields of the Profile tab that are no exams.

import { profileMessages as say } from '../../messages/profile';
import { DEFAULT_SEASON } from '../../reference/season';
import type { StateCode } from '../../reference/states';
import type { Known, Specialty } from '../facts';
import { STRENGTHS, type ApplicantType, type ExceptionalStrength, type Stage, type VisaNeed } from '../profileFacts';
import { readAnswer } from '../values/answer';
import { wordKey } from '../words';
import { applicantTypeIn, specialtiesIn, stageIn, statesIn, visaNeedIn } from './choices';
import { notAChoice, taking, wordsIn, wrong, type Field, type FieldReader, type Fields } from './field';
import { handsOnMonthsIn, isNotYet, moneyIn, seasonIn, yearIn } from './values';

const FIRST_SEASON = 2010;
const FIRST_GRADUATION = 1940;
const MOST_REPORTED = 5;
const USUAL_TYPE: ApplicantType = 'Non-US citizen IMG';
const USUAL_STAGE: Stage = 'Application season';
const USUAL_STATES: readonly StateCode[] = ['MA'];
const NO_EVIDENCE = /^(?:no|none|nothing|later|to do|todo|will add|coming)\b/;
const NO_BUDGET = /^(?:no|none|no (?:limit|budget)|unlimited|any)$/;

/** null for what is no type. */
function statedType({ cell, given, text }: Field): Known<ApplicantType> {
  if (!given) return USUAL_TYPE;
  return isNotYet(cell) ? null : applicantTypeIn(text);
}

export function readApplicantType(field: Field): ApplicantType {
  return statedType(field) ?? notAChoice(field, USUAL_TYPE);
}

/** Blank = J-1 for a non-US citizen IMG, else None; a visa that is needed and not named is never None. */
export function readVisaNeed(field: Field, fields: Fields): VisaNeed {
  const type = statedType(fields('Applicant type')) ?? USUAL_TYPE;
  const usual = type === 'Non-US citizen IMG' ? 'J-1' : 'None';
  if (!field.given) return usual;
  const need = visaNeedIn(field.text);
  if (need === null) return notAChoice(field, usual);
  if (need !== 'yes') return need;
  field.report(say.visaYes('J-1'));
  return 'J-1';
}

/** null for what is no season. */
function statedSeason({ cell, given }: Field): Known<number> {
  const season = given ? seasonIn(cell) : DEFAULT_SEASON;
  return season !== null && season >= FIRST_SEASON ? season : null;
}

export function readSeason(field: Field): number {
  const season = statedSeason(field);
  if (season === null) field.report(say.countedAs(field.name, field.text, say.wanted.season, DEFAULT_SEASON));
  return season ?? DEFAULT_SEASON;
}

const graduationYear = taking(yearIn, say.wanted.year);

export function readGraduationYear(field: Field, fields: Fields): Known<number> {
  const season = statedSeason(fields('Season')) ?? DEFAULT_SEASON;
  const year = graduationYear(field, fields);
  const possible = year === null || (year >= FIRST_GRADUATION && year <= season);
  return possible ? year : wrong(field, say.wanted.graduation(season));
}

const handsOnMonths = taking(handsOnMonthsIn, say.wanted.months);

export function readHandsOnMonths(field: Field, fields: Fields): Known<number> {
  const found = handsOnMonths(field, fields);
  const watched = fields('Observership months');
  if (found !== null && !watched.given && /observ|shadow/i.test(field.text))
    field.report(say.observershipTold(field.name, watched.name));
  return found;
}

/** What proves an exceptional strength; "Yes" or "later" proves nothing. */
export function readEvidence({ cell, given, text }: Field): string {
  if (!given || readAnswer(cell).kind !== 'unknown') return '';
  return NO_EVIDENCE.test(wordKey(text.slice(0, 40))) ? '' : text;
}

export function readStrength(field: Field, fields: Fields): ExceptionalStrength {
  if (!field.given) return 'None';
  const said = wordsIn(field);
  const strength = STRENGTHS.find((option) => said.startsWith(wordKey(option)));
  if (strength === undefined || isNotYet(field.cell))
    return /^(?:no|false)$/i.test(field.text) ? 'None' : notAChoice(field, 'None');
  const evidence = fields('Evidence');
  if (strength !== 'None' && readEvidence(evidence) === '') field.report(say.noEvidence(strength, evidence.text));
  return strength;
}

export function readSpecialties(field: Field): readonly Specialty[] {
  if (!field.given) return [];
  const found = specialtiesIn(field.text);
  const unknown = found.filter(({ name }) => name === null);
  for (const { written } of unknown.slice(0, MOST_REPORTED)) field.report(say.specialtyUnknown(written));
  return found;
}

export function readStates(field: Field): readonly StateCode[] {
  if (!field.given) return USUAL_STATES;
  const { states, unknown } = statesIn(field.text);
  if (states.length === 0) wrong(field, say.wanted.state);
  else for (const part of unknown.slice(0, MOST_REPORTED)) field.report(say.stateUnknown(part));
  return states.length > 0 ? states : USUAL_STATES;
}

export function readStage(field: Field): Stage {
  return field.given ? (stageIn(field.text) ?? notAChoice(field, USUAL_STAGE)) : USUAL_STAGE;
}

const budget = taking(moneyIn, say.wanted.money);

export const readBudget: FieldReader<Known<number>> = (field, fields) =>
  NO_BUDGET.test(wordKey(field.text.slice(0, 40))) ? null : budget(field, fields);
