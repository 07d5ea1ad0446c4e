// T26: one readable line that says what decided the tier, with both numbers, then what is unknown and would help most.

import { ruleMessages as say } from '../messages/rules';
import type { Profile } from '../reading/profileFacts';
import { knownClosed } from '../reference/institutions';
import { DEFAULT_NUMBERS } from '../reference/numbers';
import { applicantOf, type Applicant } from './applicant';
import type { Assessment, Cap, Criterion, Requirement, Step } from './assessment';
import { fillIn, youHave } from './criteria';
import { marginParts } from './evidence/position';
import { imgRecord } from './evidence/record';

/** About how long the line may be, in characters. */
const LENGTH = 240;
const UNKNOWNS_NAMED = 3;

/**
 * The line for one program.
 * @param assessment the program's assessment by `assess`
 * @param profile the profile it was assessed with
 * @returns at most about 240 characters, tier first, no rule IDs; never throws
 */
export function why(assessment: Assessment, profile: Profile): string {
  const applicant = applicantOf(profile);
  const cells = cellsToCheck(assessment);
  switch (assessment.tier) {
    case 'Ineligible':
      return fitted([asManyAsFit(missedOf('Issue', assessment, applicant), say.ineligible, LENGTH)], [cells]);
    case 'Not enough data':
      return applicant.score
        ? fitted(
            [say.noEvidence(applicant.isImg, hasScoreToVerify(assessment))],
            [cells, say.visaLine(visaFact(assessment))],
          )
        : fitted(
            [say.noScore(fillIn(profile, 'Step 2 CK', 'Step 2 CK target'))],
            [cells, unknownSentence(assessment, applicant)],
          );
    case 'Safety':
    case 'Target':
    case 'Reach': {
      const facts = [
        positionFact(assessment, applicant),
        minimumFact(assessment),
        recordFact(assessment, applicant),
        visaFact(assessment),
      ];
      const line = `${assessment.tier}: ${facts.filter((fact) => fact !== '').join('; ')}.`;
      const held = heldBack(assessment, applicant, LENGTH - line.length - 1);
      const checks = toCheck(assessment, applicant, LENGTH - line.length - held.length - 2);
      return fitted([line, held], [checks, cells, unknownSentence(assessment, applicant)]);
    }
  }
}

/** The sentences that must stand, then those that fit beside them. */
function fitted(must: readonly string[], may: readonly string[]): string {
  let line = must.filter((part) => part !== '').join(' ');
  for (const part of may) if (part !== '' && line.length + 1 + part.length <= LENGTH) line += ` ${part}`;
  return line.length <= LENGTH ? line : `${line.slice(0, LENGTH - 2).replace(/\s+\S*$/, '')} …`;
}

/** A sentence with the first of its items and how many more there are: none of them breaks off in the middle. */
function asManyAsFit(items: readonly string[], sentence: (text: string) => string, room: number): string {
  let text = sentence(items.join('; '));
  for (let left = 1; left < items.length && text.length > room; left++)
    text = sentence([...items.slice(0, -left), say.more(left)].join('; '));
  return text;
}

/** Where a program says what it asks, by criterion. */
const ASKED = {
  'imgs accepted': 'acceptsImgs',
  'step 2 minimum': 'step2Min',
  'step 1 minimum': 'step1Min',
  attempts: 'attemptsMax',
  graduation: 'gradYearsMax',
  usce: 'usceMonthsMin',
  ecfmg: 'ecfmgAtApply',
  'step 3': 'step3Needed',
  'us letters': 'usLettersMin',
  'accepting applications': 'accepting',
} as const;

/** Requirements of one state in words, with both numbers (T15, T17). */
function missedOf(state: 'Issue' | 'Check', assessment: Assessment, applicant: Applicant): readonly string[] {
  return assessment.requirements
    .filter((requirement) => requirement.state === state && !(state === 'Check' && requirement.criterion === 'visa'))
    .map((requirement) => missed(requirement, assessment, applicant));
}

/** What the program asks, how firmly, and what the person has. */
function missed({ criterion, because }: Requirement, { program, visa }: Assessment, applicant: Applicant): string {
  const { score, passMark, profile } = applicant;
  if (criterion === 'visa') {
    const refused = visa.text.replace(/^No: /, '');
    return say.missed.both(refused, /^(?:J-1|H-1B) only$/.test(refused) ? say.has.need(profile.visaNeed) : '');
  }
  if (criterion === 'step 2 pass mark') {
    const { points = 0, planned = false } = score ?? {};
    if (because === 'own field blank') return say.missed.undated(points, passMark.mark);
    return say.missed.passMark(points, planned, passMark.mark);
  }
  const closed = criterion === 'accepting applications' ? knownClosed(program.name, program.city) : undefined;
  if (closed) return say.says.closed(closed.name, closed.closedOn);
  const asked = program[ASKED[criterion]];
  const wish = because === 'preferred' && asked.kind === 'limit' ? asked.preferred : undefined;
  const asks = say.asks[criterion](
    wish ?? (asked.kind === 'limit' ? asked.value : 0),
    wish !== undefined ? 'preferred' : 'firmness' in asked ? asked.firmness : 'strict',
  );
  if (because === 'own field blank') return say.missed.fillIn(asks, youHave(criterion, applicant));
  return say.missed.both(asks, has(criterion, applicant, because === 'ask how counted'));
}

/** What the person has, after what the program asks. */
function has(criterion: keyof typeof ASKED, applicant: Applicant, askHow: boolean): string {
  const { profile, score, mostFailures, yearsAtApplication: years } = applicant;
  switch (criterion) {
    case 'imgs accepted':
    case 'accepting applications':
      return '';
    case 'step 2 minimum':
      return say.has[score?.planned ? 'planned' : 'number'](score?.points ?? 0);
    case 'step 1 minimum':
      if (profile.step1.kind === 'score') return say.has.number(profile.step1.score);
      return profile.step1.kind === 'pass' ? say.has.pass : say.has.fail;
    case 'attempts':
      return say.has.number(mostFailures + 1);
    case 'graduation':
      return askHow ? say.has.years(years ?? 0, applicant.yearsAtStart ?? 0) : say.has.number(years ?? 0);
    case 'usce': {
      const { usceMonths, observershipMonths } = profile;
      return observershipMonths
        ? say.has.months(usceMonths ?? 0, observershipMonths, askHow)
        : say.has.number(usceMonths ?? 0);
    }
    case 'ecfmg':
      return profile.ecfmg.kind === 'expected' ? say.has.due(youHave(criterion, applicant)) : say.has.notCertified;
    case 'step 3':
      return profile.step3.kind === 'scheduled' ? say.has.due(youHave(criterion, applicant)) : say.has.notPassed;
    case 'us letters':
      return say.has.number(profile.usLetters ?? 0);
  }
}

function positionFact(assessment: Assessment, applicant: Applicant): string {
  const { score, profile } = applicant;
  const { reference, difference, position, margin, specialty, program } = assessment;
  if (!reference || difference === null || !score) return say.position.none(specialty.written);
  return say.position.sentence(
    say.you.score(score.points, score.planned),
    difference,
    referenceText(),
    margin,
    position,
    marginParts(program, specialty, reference, applicant).every((key) => profile.numbers[key] === DEFAULT_NUMBERS[key]),
  );

  function referenceText(): string {
    if (!reference) return '';
    if (reference.basis === 'typical')
      return program.step2Typical.kind === 'limit' && program.step2Typical.firmness === 'verify'
        ? say.position.typicalToVerify(reference.score)
        : say.position.typical(reference.score);
    if (program.step2Min.kind === 'limit' && !reference.fromEstimate) {
      const { aboveMinimum: added } = profile.numbers;
      const ours = added === DEFAULT_NUMBERS.aboveMinimum;
      return say.position.aboveMinimum(reference.score, program.step2Min.value, added, ours);
    }
    const { specialty: of, setting } = reference;
    return say.position.estimate(reference.score, of.name ?? of.written, setting);
  }
}

/** T11b: the program's own minimum, where our estimate is larger and counts in its place. */
function minimumFact({ reference, program: { step2Min } }: Assessment): string {
  const isBeside = reference?.basis === 'minimum' && reference.fromEstimate && step2Min.kind === 'limit';
  return isBeside ? say.position.minimum(step2Min.value) : '';
}

function recordFact(assessment: Assessment, applicant: Applicant): string {
  if (!applicant.isImg) return '';
  const { record, position } = assessment;
  const { numbers } = applicant.profile;
  // T16: what kept a score at or above theirs from an easier label.
  const note = (high: number) =>
    record === 'Low' ? say.record.low : record === 'Medium' && position === 'Above' ? say.record.highFrom(high) : '';
  switch (assessment.recordFrom) {
    case 'non-US IMG share':
      return say.record.nonUs(shareOf('nonUsImgShare', assessment, applicant), note(numbers.nonUsHigh));
    case 'IMG share':
      return say.record.img(shareOf('imgShare', assessment, applicant), note(numbers.imgHigh));
    case 'words':
      return say.record.words(record);
    case null:
      return say.record.unknown;
  }
}

/** The share to one decimal, or to more where one would show it in another class of T13: 24.97 is not 25. */
function shareOf(from: 'nonUsImgShare' | 'imgShare', { program, record }: Assessment, applicant: Applicant): number {
  const share = program[from];
  if (share.kind !== 'percent') return 0;
  if (Number.isInteger(share.value)) return share.value;
  const sameClass = (value: number) =>
    imgRecord({ ...program, [from]: { kind: 'percent', value } }, applicant).record === record;
  return [1, 2, 3].map((decimals) => Number(share.value.toFixed(decimals))).find(sameClass) ?? share.value;
}

function visaFact({ visa }: Assessment): string {
  return visa.kind === 'OK'
    ? say.visa.ok(visa.text.replace(/^OK: /, ''))
    : say.visa.other(visa.text.replace(/^Check: /, ''));
}

/** Names the rules that made the label harder. */
function heldBack(assessment: Assessment, applicant: Applicant, room: number): string {
  const reasons = assessment.steps.flatMap(({ rule }) =>
    rule === 'T17' ? leftToCheck(assessment, applicant) : [reasonFor(rule, assessment, applicant)],
  );
  return reasons.length === 0 ? '' : asManyAsFit(reasons, say.heldBack, room);
}

/** T17: the visa, and every requirement at Check. */
function leftToCheck(assessment: Assessment, applicant: Applicant): readonly string[] {
  const visa = assessment.visa.kind === 'Check' ? [say.cap.visaToConfirm] : [];
  return [...visa, ...missedOf('Check', assessment, applicant)];
}

/** One rule that holds a label back, in words; the sidebar uses it for what would change the label. */
export function reasonFor(rule: Step['rule'] | Cap['rule'], assessment: Assessment, applicant: Applicant): string {
  const { profile } = applicant;
  switch (rule) {
    case 'T17':
      return leftToCheck(assessment, applicant).join('; ');
    case 'T18':
      return assessment.visa.kind === 'OK' ? say.cap.h1bRare : say.cap.h1bNeedsStep3;
    case 'T19':
      return assessment.caps.some((cap) => cap.rule === 'T19' && cap.ceiling === 'Reach')
        ? say.cap.academicLow(profile.numbers.step2Close, profile.numbers.step2Close === DEFAULT_NUMBERS.step2Close)
        : say.cap.academic;
    case 'T20':
      return say.cap.extreme(assessment.specialty.name ?? assessment.specialty.written);
    case 'T21':
      return say.cap.risks(
        assessment.risks.map((risk) => say.risk[risk](applicant.yearsAtApplication ?? 0, profile.usceMonths ?? 0)),
      );
    case 'T22':
      if (assessment.ownScore) return say.cap.planned;
      return hasScoreToVerify(assessment) ? say.cap.scoreToVerify : say.cap.noOwnScore;
    case 'T23':
      return profile.usceMonths === null
        ? say.cap.notKnown('USCE', fillIn(profile, 'USCE months'))
        : say.cap.usce(profile.usceMonths, profile.numbers.usceMonths);
    case 'T24':
      return profile.ecfmg.kind === 'blank'
        ? say.cap.notKnown('ECFMG certificate', fillIn(profile, 'ECFMG certified'))
        : say.cap.notCertified;
    case 'T28': {
      const { yearsAtApplication: years, mostFailures } = applicant;
      const { riskYears, longYears } = profile.numbers;
      const isLong = assessment.caps.some((cap) => cap.rule === 'T28' && cap.ceiling === 'Reach');
      if (years !== null && years > riskYears) return say.cap.years(years, isLong ? longYears : riskYears);
      if (mostFailures > 0) return say.cap.failedAttempt;
      return say.cap.notKnown('graduation year', fillIn(profile, 'Graduation year'));
    }
  }
}

function toCheck(assessment: Assessment, applicant: Applicant, room: number): string {
  if (assessment.steps.some(({ rule }) => rule === 'T17')) return '';
  const checks = missedOf('Check', assessment, applicant);
  return checks.length === 0 ? '' : asManyAsFit(checks, say.toCheck, room);
}

/** Columns whose cell could not be taken as it stands. */
function cellsToCheck({ program }: Assessment): string {
  const columns = [...new Set(program.problems.map(({ column }) => column))];
  return columns.length === 0 ? '' : say.checkCells(columns.join(', '));
}

/** It has a score, but one that is still to be verified (H5): no score of its own to rest on (T14, T22). */
function hasScoreToVerify({ ownScore, program }: Assessment): boolean {
  return !ownScore && (program.step2Typical.kind === 'limit' || program.step2Min.kind === 'limit');
}

/** What is not known; its own score is not named once more where T22 has named it. */
function unknownSentence(assessment: Assessment, applicant: Applicant): string {
  const named = !assessment.ownScore && assessment.steps.some(({ rule }) => rule === 'T22') ? 1 : 0;
  const unknown = unknownsOf(assessment, applicant).slice(named, named + UNKNOWNS_NAMED);
  return unknown.length === 0 ? '' : say.unknown(unknown.join(', '));
}

/** What is not known about the program, what would help most first. The visa and the IMG share are named as facts already. */
export function unknownsOf(assessment: Assessment, applicant: Applicant): readonly string[] {
  const unknown = new Set(
    assessment.requirements.filter(({ state }) => state === 'Unknown').map(({ criterion }) => criterion),
  );
  const bears = relevance(applicant).filter((criterion) => unknown.has(criterion));
  return [
    ...(assessment.ownScore ? [] : [say.missing[hasScoreToVerify(assessment) ? 'score to verify' : 'own score']]),
    ...bears.map((criterion) => say.missing[criterion]),
  ];
}

/** The criteria that could shut out this person, those that likelier do first. */
function relevance({
  mostFailures,
  yearsAtApplication,
  profile,
  isImg,
  step3Passed,
}: Applicant): readonly Requirement['criterion'][] {
  const criteria: [Criterion, boolean][] = [
    ['attempts', mostFailures > 0],
    ['graduation', yearsAtApplication === null || yearsAtApplication >= 3],
    ['usce', isImg && (profile.usceMonths ?? 0) < 3],
    ['ecfmg', isImg && profile.ecfmg.kind !== 'yes'],
    ['step 3', !step3Passed],
    ['attempts', true],
    ['graduation', true],
    ['step 2 minimum', true],
  ];
  return [...new Set(criteria.filter(([, bears]) => bears).map(([criterion]) => criterion))];
}
