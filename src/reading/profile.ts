// The Profile tab: rows of Field and Value in any order, read into facts (SPEC section 2, P3). Blank stays blank.

import { profileMessages as say } from '../messages/profile';
import { DEFAULT_SEASON } from '../reference/season';
import type { StateCode } from '../reference/states';
import { STEP3_PASS_MARK } from '../reference/usmle';
import { cellText, type Cell, type Table } from './cell';
import type { Day, Known, Problem, Specialty } from './facts';
import { FIELDS, type FieldName } from './fields';
import { applicantTypeIn, specialtiesIn, stageIn, statesIn, visaNeedIn } from './profileChoices';
import {
  isPast,
  STRENGTHS,
  type ApplicantType,
  type ExceptionalStrength,
  type Profile,
  type Stage,
  type VisaNeed,
} from './profileFacts';
import {
  countIn,
  failuresIn,
  handsOnMonthsIn,
  isNotYet,
  moneyIn,
  monthIn,
  monthsIn,
  scoreIn,
  scoresIn,
  seasonIn,
  tellsFailure,
  yearIn,
} from './profileValues';
import { collect, upright, type ProfileRows } from './profileRows';
import { readOverrides } from './ruleOverrides';
import { readAnswer } from './values/answer';
import { readDay } from './values/date';
import { splitFirmness } from './values/firmness';
import { plainText } from './values/text';
import { isUnknown } from './values/unknown';
import { wordKey } from './words';

export { fieldNamed } from './profileRows';

const LONGEST_WORDS = 200;
const FIRST_SEASON = 2010;
const FIRST_GRADUATION = 1940;
const MOST_REPORTED = 5;
const NOT_PASSED = /\b(?:f|fail\w*|(?:not|no|never|didn t|did not|haven t|have not) pass\w*)\b/;
const FAILED = /(?<!\b(?:no|not|never|0) )\bf(?:ail\w*)?\b/;
const PASS_OR_FAIL = /^(?:pass|p) (?:or )?(?:fail|f)$/;
const PRACTICE = /nbme|uwsa|u ?world|practice|mock|estimat|assess|free ?120|should|want|need|at least|\d0'?s\b/i;
const NO_EVIDENCE = /^(?:no|none|nothing|later|to do|todo|will add|coming)\b/;

/**
 * Reads a profile.
 * @param rows rows of [Field, Value, anything], in any order; or the fields as one header row with the values below it
 * @returns the profile, what could not be taken in `problems`; never throws
 */
export function readProfile(rows: Table): Profile {
  return interpret(collect(upright(rows)));
}

function interpret({ cells, rules, columnHeaders, problems: collected }: ProfileRows): Profile {
  const problems: Problem[] = [...collected];
  const report = (field: FieldName, what: string) => problems.push({ column: field, raw: text(field), what });
  const wrong = (field: FieldName, wanted: string) => {
    report(field, say.unreadable(field, text(field), wanted));
    return null;
  };
  const overrides = readOverrides(rules);
  const season = readSeason();
  const applicantType = readApplicantType();
  const profile: Omit<Profile, 'problems'> = {
    applicantType,
    visaNeed: readVisaNeed(applicantType),
    step1: readStep1(),
    step2: taken('Step 2 CK', 'Step 2 CK failures'),
    step2Date: readStep2Date(),
    step2Target: taking('Step 2 CK target', scoreIn, say.wanted.score),
    step3: readStep3(),
    failures: {
      step1: failed('Step 1 failures'),
      step2: failed('Step 2 CK failures'),
      step3: Math.max(failed('Step 3 failures'), isFailedStep3() ? 1 : 0),
    },
    practiceScores: readPracticeScores(),
    graduationYear: readGraduationYear(),
    season,
    ecfmg: readEcfmg(),
    usceMonths: months('USCE months', handsOnMonthsIn),
    observershipMonths: months('Observership months'),
    massachusettsRotation: yesNo('Massachusetts rotation'),
    usLetters: count('US letters'),
    massachusettsLetters: count('Massachusetts letters'),
    coreLetters: count('Core specialty letters'),
    publications: count('Peer-reviewed publications'),
    posters: count('Posters and abstracts'),
    usResearchMonths: months('US research months'),
    bostonResearch: yesNo('Boston research'),
    priorUsTraining: yesNo('Prior US training'),
    otherStrengths: given('Other strengths') ? text('Other strengths') : '',
    exceptionalStrength: readStrength(),
    evidence: readEvidence(),
    specialties: readSpecialties(),
    preferredStates: readStates(),
    stage: readStage(),
    budget: readBudget(),
    asOf: day('As of'),
    numbers: overrides.numbers,
    overridden: overrides.overridden,
    columnHeaders,
    filled: new Set(cells.keys()),
  };
  askPast('Step 3', profile.step3, say.wanted.step3Now);
  askPast('ECFMG certified', profile.ecfmg, say.wanted.ecfmgNow);
  problems.push(...overrides.problems);
  return { ...profile, problems };

  function text(field: FieldName): string {
    return cellText(cells.get(field));
  }

  function words(field: FieldName): string {
    return wordKey(plainText(cells.get(field)).slice(0, LONGEST_WORDS));
  }

  /** Filled with something that says something. */
  function given(field: FieldName): boolean {
    return cells.has(field) && !isUnknown(cells.get(field));
  }

  function taking<T>(field: FieldName, read: (cell: Cell) => Known<T>, wanted: string): Known<T> {
    return given(field) ? (read(cells.get(field)) ?? wrong(field, wanted)) : null;
  }

  function count(field: FieldName): Known<number> {
    return taking(field, countIn, say.wanted.number);
  }

  function months(field: FieldName, read = monthsIn): Known<number> {
    return taking(field, read, say.wanted.months);
  }

  function day(field: FieldName): Known<Day> {
    return taking(field, readDay, say.wanted.day);
  }

  /** A day in its month is as good as any: pass marks change with the first. */
  function readStep2Date(): Known<Day> {
    const read = (cell: Cell) => readDay(cell) ?? anyDayOf(monthIn(cell));
    return taking('Step 2 CK date', read, say.wanted.day);
  }

  function readSeason(): number {
    const season = given('Season') ? seasonIn(cells.get('Season')) : DEFAULT_SEASON;
    if (season !== null && season >= FIRST_SEASON) return season;
    report('Season', say.seasonUnreadable(text('Season'), DEFAULT_SEASON));
    return DEFAULT_SEASON;
  }

  function readGraduationYear(): Known<number> {
    const year = taking('Graduation year', yearIn, say.wanted.year);
    const possible = year === null || (year >= FIRST_GRADUATION && year <= season);
    return possible ? year : wrong('Graduation year', say.wanted.graduation(season));
  }

  function score(field: FieldName): Known<number> {
    if (!given(field)) return null;
    const points = scoreIn(cells.get(field));
    // "228 (pending)" is no score yet; "pending" alone says all there is to say.
    if (isNotYet(cells.get(field))) return points === null ? null : wrong(field, say.wanted.finalScore);
    const doubtful = PRACTICE.test(text(field)) || splitFirmness(text(field)).firmness !== 'strict';
    if (points !== null && doubtful) return wrong(field, say.wanted.finalScore);
    return points ?? wrong(field, say.wanted.score);
  }

  /** The score of an exam that was taken; words about failed attempts belong in a field of their own. */
  function taken(field: FieldName, failures: FieldName): Known<number> {
    const points = score(field);
    if (points !== null) askFailures(field, failures);
    return points;
  }

  function askFailures(field: FieldName, failures: FieldName): void {
    if (!given(failures) && tellsFailure(cells.get(field))) report(field, say.failureToldHere(field, failures));
  }

  /** Blank = 0; what tells no number counts as one until it is corrected, so that no label is too easy. */
  function failed(field: FieldName): number {
    if (!given(field)) return 0;
    const failures = failuresIn(cells.get(field));
    if (failures === null) report(field, say.failuresUnclear(field, text(field)));
    return failures ?? 1;
  }

  function yesNo(field: FieldName): Known<boolean> {
    if (!given(field)) return null;
    const cell = cells.get(field);
    const answer = readAnswer(cell);
    if (answer.kind === 'no') return false;
    if (isNotYet(cell)) return wrong(field, say.wanted.yesNo);
    if (answer.kind === 'yes') return answer.firmness === 'strict' ? true : wrong(field, say.wanted.yesNo);
    const months = monthsIn(cell);
    return months === null ? wrong(field, say.wanted.yesNo) : months > 0;
  }

  function readStep1(): Profile['step1'] {
    if (!given('Step 1')) return { kind: 'blank' };
    const cell = cells.get('Step 1');
    const said = words('Step 1');
    const passed = /\b(?:p|pass|passed|passing|yes|true)\b/.test(said.replace(NOT_PASSED, ' '));
    if (PASS_OR_FAIL.test(said) || (passed && isNotYet(cell) && scoreIn(cell) === null))
      wrong('Step 1', say.wanted.step1);
    else if (NOT_PASSED.test(said) && !passed) return { kind: 'fail' };
    else if (!passed || isNotYet(cell)) {
      const points = taken('Step 1', 'Step 1 failures');
      if (points !== null) return { kind: 'score', score: points };
    } else {
      askFailures('Step 1', 'Step 1 failures');
      const points = scoreIn(cell);
      return points === null ? { kind: 'pass' } : { kind: 'score', score: points };
    }
    return { kind: 'blank' };
  }

  function readStep3(): Profile['step3'] {
    const notPassed = { kind: 'not passed', score: null } as const;
    if (!given('Step 3')) return notPassed;
    const cell = cells.get('Step 3');
    const said = words('Step 3');
    const later = isNotYet(cell) || isOtherThanStep3();
    const points = scoreIn(cell);
    if (points !== null && !later) return { kind: points >= STEP3_PASS_MARK ? 'passed' : 'not passed', score: points };
    if (!later && NOT_PASSED.test(said)) return notPassed;
    if (!later && /^(?:p|pass|passed|yes|y|true|done|completed?)\b/.test(said)) return { kind: 'passed', score: null };
    const on = readDay(cell) ?? monthIn(cell);
    if (on !== null) return { kind: 'scheduled', on };
    if (/^(?:not?|n|none|false|never|pending|didn|haven|have not)\b/.test(said)) return notPassed;
    wrong('Step 3', say.wanted.step3);
    return notPassed;
  }

  function isOtherThanStep3(): boolean {
    return PRACTICE.test(text('Step 3')) || /\bstep [12]\b/.test(words('Step 3'));
  }

  /** A failed exam is an attempt, whatever stands in Step 3 failures (T4, T28); "not passed" may mean not taken. */
  function isFailedStep3(): boolean {
    if (!given('Step 3') || isOtherThanStep3()) return false;
    const cell = cells.get('Step 3');
    const said = words('Step 3');
    if (FAILED.test(said)) return !PASS_OR_FAIL.test(said);
    const points = isNotYet(cell) ? null : scoreIn(cell);
    return points !== null && points < STEP3_PASS_MARK;
  }

  /** What was to come on a day before As of has come or not: only the person knows, and it stays "to come" until then. */
  function askPast(field: FieldName, fact: Profile['step3'] | Profile['ecfmg'], wanted: string): void {
    if ('on' in fact && isPast(fact.on, profile.asOf)) report(field, say.datePassed(field, fact.on, wanted));
  }

  function readEcfmg(): Profile['ecfmg'] {
    if (!given('ECFMG certified')) return { kind: 'blank' };
    const cell = cells.get('ECFMG certified');
    const said = words('ECFMG certified');
    const later = isNotYet(cell) || /\b(?:after|when|upon|if|once)\b/.test(said);
    const refused = /^(?:not?|n|false|uncertified|never)\b|\bnot\b/.test(said);
    const certified = /^(?:yes|y|true|(?:ecfmg )?certified|done|issued|received|obtained|completed?)\b/.test(said);
    if (certified && !later && !refused) return { kind: 'yes' };
    const on = readDay(cell) ?? monthIn(cell);
    if (on !== null) return { kind: 'expected', on };
    if (refused || /\bin (?:progress|process)\b/.test(said)) return { kind: 'no' };
    const answer = readAnswer(cell);
    if (answer.kind === 'no') return { kind: 'no' };
    if (answer.kind === 'yes' && said.length < 5 && !later) return { kind: 'yes' };
    wrong('ECFMG certified', say.wanted.ecfmg);
    return { kind: 'blank' };
  }

  function readPracticeScores(): readonly number[] {
    if (!given('Practice scores')) return [];
    const scores = scoresIn(cells.get('Practice scores'));
    if (scores.length === 0) wrong('Practice scores', say.wanted.scores);
    return scores;
  }

  function readBudget(): Known<number> {
    if (/^(?:no|none|no (?:limit|budget)|unlimited|any)$/.test(wordKey(text('Budget (USD)').slice(0, 40)))) return null;
    return taking('Budget (USD)', moneyIn, say.wanted.number);
  }

  function readApplicantType(): ApplicantType {
    const fallback: ApplicantType = 'Non-US citizen IMG';
    if (!given('Applicant type')) return fallback;
    const type = applicantTypeIn(text('Applicant type'));
    if (type && !isNotYet(cells.get('Applicant type'))) return type;
    notAChoice('Applicant type', fallback);
    return fallback;
  }

  function readVisaNeed(type: ApplicantType): VisaNeed {
    const fallback: VisaNeed = type === 'Non-US citizen IMG' ? 'J-1' : 'None';
    if (!given('Visa needed')) return fallback;
    const need = visaNeedIn(text('Visa needed'));
    if (need === 'yes') {
      const used = fallback === 'None' ? 'J-1' : fallback;
      report('Visa needed', say.visaYes(used));
      return used;
    }
    if (need !== null) return need;
    notAChoice('Visa needed', fallback);
    return fallback;
  }

  /** What proves an exceptional strength; "Yes" or "later" proves nothing. */
  function readEvidence(): string {
    if (!given('Evidence') || readAnswer(cells.get('Evidence')).kind !== 'unknown') return '';
    return NO_EVIDENCE.test(wordKey(text('Evidence').slice(0, 40))) ? '' : text('Evidence');
  }

  function readStrength(): ExceptionalStrength {
    if (!given('Exceptional strength')) return 'None';
    const said = words('Exceptional strength');
    const strength = STRENGTHS.find((option) => said.startsWith(wordKey(option)));
    if (strength === undefined || isNotYet(cells.get('Exceptional strength'))) {
      if (!/^(?:no|false)$/i.test(text('Exceptional strength'))) notAChoice('Exceptional strength', 'None');
      return 'None';
    }
    if (strength !== 'None' && readEvidence() === '')
      report('Exceptional strength', say.noEvidence(strength, text('Evidence')));
    return strength;
  }

  function readStage(): Stage {
    const fallback: Stage = 'Application season';
    if (!given('Stage')) return fallback;
    const stage = stageIn(text('Stage'));
    if (stage === null) notAChoice('Stage', fallback);
    return stage ?? fallback;
  }

  function notAChoice(field: FieldName, used: string): void {
    const definition = FIELDS.find(({ name }) => name === field);
    const options = definition && 'options' in definition ? definition.options : [];
    report(field, say.notAChoice(field, text(field), options, used));
  }

  function readSpecialties(): readonly Specialty[] {
    if (!given('Specialties')) return [];
    const found = specialtiesIn(text('Specialties'));
    const unknown = found.filter(({ name }) => name === null);
    for (const { written } of unknown.slice(0, MOST_REPORTED)) report('Specialties', say.specialtyUnknown(written));
    return found;
  }

  function readStates(): readonly StateCode[] {
    if (!given('Preferred states')) return ['MA'];
    const found = statesIn(text('Preferred states'));
    if (found.length > 0) return found;
    wrong('Preferred states', say.wanted.state);
    return ['MA'];
  }
}

function anyDayOf(month: Known<Day>): Known<Day> {
  return month === null ? null : `${month}-28`;
}
