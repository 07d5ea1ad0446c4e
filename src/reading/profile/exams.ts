// Exams and the certificate on the Profile tab: passed, failed, scored, still to come. A score that is not there yet does not count.

import { profileMessages as say } from '../../messages/profile';
import { STEP3_PASS_MARK } from '../../reference/usmle';
import type { Day, Known } from '../facts';
import { isPast, type Profile } from '../profileFacts';
import { readAnswer } from '../values/answer';
import { readDay } from '../values/date';
import { splitFirmness } from '../values/firmness';
import { taking, wordsIn, wrong, type Field, type Fields } from './field';
import { failuresIn, isNotYet, monthIn, scoreIn, scoresIn, tellsFailure } from './values';

const NOT_PASSED = /\b(?:(?<!\b(?:no|never|0) )f(?:ail\w*)?|(?:not|no|never|didn t|haven t) pass\w*)\b/;
const FAILED = /(?<!\b(?:no|not|never|0) )\bf(?:ail\w*)?\b/;
const PASS_OR_FAIL = /^(?:pass|p) (?:or )?(?:fail|f)$/;
/** No pass mark of Step 1 was ever as high: who failed has passed since. */
const NO_FAILED_STEP1 = 200;
const PRACTICE = /nbme|uwsa|u ?world|practice|mock|estimat|assess|free ?120|should|want|need|at least|\d0'?s\b/i;

function finalScore(field: Field): Known<number> {
  const { cell, given, text } = field;
  if (!given) return null;
  const points = scoreIn(cell);
  // "228 (pending)" is no score yet; "pending" alone says all there is to say.
  if (isNotYet(cell)) return /(?<!\d)[12]\d\d(?!\d)/.test(text) ? wrong(field, say.wanted.finalScore) : null;
  const doubtful = PRACTICE.test(text) || splitFirmness(text).firmness !== 'strict';
  if (points !== null && doubtful) return wrong(field, say.wanted.finalScore);
  return points ?? wrong(field, say.wanted.score);
}

/** The score of an exam that was taken; words about failed attempts belong in a field of their own. */
function takenScore(field: Field, failures: Field): Known<number> {
  const points = finalScore(field);
  if (points !== null) askFailures(field, failures);
  return points;
}

/** @param failed the exam counts as failed once already */
function askFailures({ name, cell, report }: Field, failures: Field, failed = false): void {
  const noneTold = !failures.given || failuresIn(failures.cell) === 0;
  if (noneTold && tellsFailure(cell, failed)) report(say.failureTold(name, failures.name));
}

/**
 * Blank = 0; what tells no number counts as one or two until it is corrected, so that no label is too easy. "2 attempts" may
 * be one failure or two: it is asked about, and two count.
 * @param told the exam's own field tells of a failure: it counts whatever stands here (T4, T28)
 */
export function readFailures({ name, cell, given, text, report }: Field, told: boolean): number {
  const failures = given ? failuresIn(cell) : 0;
  const counted = failures ?? (tellsFailure(cell, true) ? 2 : 1);
  if (failures === null || (counted > 0 && /^(?!.*fail[^)]*$).*(?:attempt|\btr[iy])/is.test(text)))
    report(say.countedAs(name, text, say.wanted.failures, counted));
  return told ? Math.max(counted, 1) : counted;
}

export function readStep1(field: Field, fields: Fields): Profile['step1'] {
  if (!field.given) return { kind: 'blank' };
  const { cell } = field;
  const failures = fields('Step 1 failures');
  const said = wordsIn(field);
  const passed = /\b(?:p|pass|passed|passing|yes|true)\b/.test(said.replace(NOT_PASSED, ' '));
  if (PASS_OR_FAIL.test(said) || (passed && isNotYet(cell) && scoreIn(cell) === null)) wrong(field, say.wanted.step1);
  else if (NOT_PASSED.test(said) && !passed && (scoreIn(cell) ?? 0) < NO_FAILED_STEP1) {
    askFailures(field, failures, true);
    return { kind: 'fail' };
  } else if (!passed || isNotYet(cell)) {
    const points = takenScore(field, failures);
    if (points !== null) return { kind: 'score', score: points };
  } else {
    askFailures(field, failures);
    const points = scoreIn(cell);
    return points === null ? { kind: 'pass' } : { kind: 'score', score: points };
  }
  return { kind: 'blank' };
}

export function readStep2(field: Field, fields: Fields): Known<number> {
  return takenScore(field, fields('Step 2 CK failures'));
}

/** A day in its month is as good as any: pass marks change with the first. */
export const readStep2Date = taking((cell) => {
  const month = monthIn(cell);
  return readDay(cell) ?? (month && `${month}-28`);
}, say.wanted.day);

export const readStep2Target = taking(scoreIn, say.wanted.score);

export function readStep3(field: Field, fields: Fields): Profile['step3'] {
  const notPassed = { kind: 'not passed', score: null } as const;
  if (!field.given) return notPassed;
  const { cell } = field;
  askFailures(field, fields('Step 3 failures'), isFailedStep3(field));
  const said = wordsIn(field);
  const later = isNotYet(cell) || isOtherThanStep3(field);
  const points = scoreIn(cell);
  if (points !== null && !later) return { kind: points >= STEP3_PASS_MARK ? 'passed' : 'not passed', score: points };
  // "Failed once, then passed": the failure counts as one (isFailedStep3).
  const last = said.replace(/^f(?:ail\w*)? (?:(?:once|first|1st|time|then|now) )*(?=p)/, '');
  const passed = /^(?:p|pass|passed|yes|y|true|done|completed?)\b/.test(last);
  if (!later && passed && !PASS_OR_FAIL.test(said)) return { kind: 'passed', score: null };
  if (!later && NOT_PASSED.test(said)) return notPassed;
  const on = readDay(cell) ?? monthIn(cell);
  if (on !== null) return { kind: 'scheduled', on };
  if (/^(?:not?|n|none|false|never|pending|didn|haven|have not)\b/.test(said)) return notPassed;
  wrong(field, say.wanted.step3);
  return notPassed;
}

/** "Not passed" may mean not taken. */
export function isFailedStep3(field: Field): boolean {
  if (!field.given || isOtherThanStep3(field)) return false;
  const said = wordsIn(field);
  if (FAILED.test(said)) return !PASS_OR_FAIL.test(said);
  const points = isNotYet(field.cell) ? null : scoreIn(field.cell);
  return points !== null && points < STEP3_PASS_MARK;
}

function isOtherThanStep3(field: Field): boolean {
  return PRACTICE.test(field.text) || /\bstep [12]\b/.test(wordsIn(field));
}

export function readPracticeScores(field: Field): readonly number[] {
  if (!field.given) return [];
  const scores = scoresIn(field.cell);
  if (scores.length === 0) wrong(field, say.wanted.scores);
  return scores;
}

export function readEcfmg(field: Field): Profile['ecfmg'] {
  if (!field.given) return { kind: 'blank' };
  const { cell } = field;
  const said = wordsIn(field);
  const later = isNotYet(cell) || /\b(?:after|when|upon|if|once)\b/.test(said);
  const refused = /^(?:not?|n|false|uncertified|never)\b|\bnot\b/.test(said);
  const certified =
    /^(?:yes|y|true|(?:ecfmg )?certified|(?:certificate )?(?:done|issued|received|obtained|completed?))\b/.test(said);
  if (certified && !later && !refused) return { kind: 'yes' };
  const on = readDay(cell) ?? monthIn(cell);
  if (on !== null) return { kind: 'expected', on };
  if (refused || /\bin (?:progress|process)\b/.test(said)) return { kind: 'no' };
  const answer = readAnswer(cell);
  if (answer.kind === 'no') return { kind: 'no' };
  if (answer.kind === 'yes' && said.length < 5 && !later) return { kind: 'yes' };
  wrong(field, say.wanted.ecfmg);
  return { kind: 'blank' };
}

/** What was to come on a day before As of has come or not: only the person knows, and it stays "to come" until then. */
export function askPast(
  { name, report }: Field,
  fact: Profile['step3'] | Profile['ecfmg'],
  asOf: Known<Day>,
  wanted: string,
): void {
  if ('on' in fact && isPast(fact.on, asOf)) report(say.datePassed(name, fact.on, wanted));
}
