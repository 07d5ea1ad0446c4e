// T26: one readable line that says what decided the tier, with both numbers, then what is unknown and would help most.

import { ruleMessages as say } from '../messages/rules';
import type { Share } from '../reading/facts';
import type { Profile } from '../reading/profileFacts';
import { knownClosed } from '../reference/institutions';
import { DEFAULT_NUMBERS } from '../reference/numbers';
import { applicantOf, type Applicant } from './applicant';
import type { Assessment, Cap, Criterion, Requirement, Step } from './assessment';
import { fillIn, programSays, youHave } from './criteria';
import { marginParts } from './evidence/position';

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
      return fitted([say.ineligible(issuesOf(assessment, applicant).join('; '))], [cells]);
    case 'Not enough data':
      return applicant.score
        ? fitted(
            [say.noEvidence(applicant.isImg, hasScoreToVerify(assessment))],
            [cells, say.visaLine(assessment.visa.text)],
          )
        : fitted(
            [say.noScore(fillIn(profile, 'Step 2 CK', 'Step 2 CK target'))],
            [cells, unknownSentence(assessment, applicant)],
          );
    case 'Safety':
    case 'Target':
    case 'Reach': {
      const facts = [positionFact(assessment, applicant), recordFact(assessment, applicant), visaFact(assessment)];
      return fitted(
        [`${assessment.tier}: ${facts.filter((fact) => fact !== '').join('; ')}.`, heldBack(assessment, applicant)],
        [toCheck(assessment, applicant), cells, unknownSentence(assessment, applicant)],
      );
    }
  }
}

/** The sentences that must stand, then those that fit beside them. */
function fitted(must: readonly string[], may: readonly string[]): string {
  let line = must.filter((part) => part !== '').join(' ');
  for (const part of may) if (part !== '' && line.length + 1 + part.length <= LENGTH) line += ` ${part}`;
  return line.length <= LENGTH ? line : `${line.slice(0, LENGTH - 2).replace(/\s+\S*$/, '')} …`;
}

/** Every Issue in words, with both numbers (T15). */
export function issuesOf(assessment: Assessment, applicant: Applicant): readonly string[] {
  return assessment.requirements
    .filter(({ state }) => state === 'Issue')
    .map((requirement) => issueText(requirement.criterion, assessment, applicant));
}

function issueText(criterion: Criterion, { program, visa }: Assessment, applicant: Applicant): string {
  const { profile, score } = applicant;
  const own = score?.points ?? 0;
  const limit = (stated: { readonly kind: string; readonly value?: number }) => stated.value ?? 0;
  switch (criterion) {
    case 'imgs accepted':
      return say.issue.noImgs;
    case 'visa':
      return visa.text.replace(/^No: /, '');
    case 'step 2 minimum':
      return say.issue.step2(limit(program.step2Min), own);
    case 'step 1 minimum':
      return say.issue.step1(
        limit(program.step1Min),
        profile.step1.kind === 'score' ? String(profile.step1.score) : say.you.fail,
      );
    case 'attempts':
      return say.issue.attempts(limit(program.attemptsMax), applicant.mostFailures + 1);
    case 'graduation':
      return say.issue.years(limit(program.gradYearsMax), applicant.yearsAtApplication ?? 0);
    case 'usce':
      return say.issue.usce(limit(program.usceMonthsMin), profile.usceMonths ?? 0);
    case 'ecfmg':
      return say.issue.ecfmg;
    case 'step 3':
      return say.issue.step3;
    case 'us letters':
      return say.criteria[criterion];
    case 'accepting applications': {
      const closed = knownClosed(program.name, program.city);
      return closed ? say.says.closed(closed.name, closed.closedOn) : say.issue.notAccepting;
    }
    case 'step 2 pass mark':
      return say.issue.passMark(applicant.passMark.mark, own);
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
    if (reference.basis === 'minimum' && !reference.fromEstimate) return say.position.aboveMinimum(reference.score);
    return say.position.estimate(
      reference.score,
      reference.specialty.name ?? reference.specialty.written,
      reference.setting,
    );
  }
}

function recordFact({ record, recordFrom, program }: Assessment, { isImg }: Applicant): string {
  if (!isImg) return '';
  const percent = (share: Share) => (share.kind === 'percent' ? share.value : 0);
  switch (recordFrom) {
    case 'non-US IMG share':
      return say.record.nonUs(percent(program.nonUsImgShare));
    case 'IMG share':
      return say.record.img(percent(program.imgShare));
    case 'words':
      return say.record.words(record);
    case null:
      return say.record.unknown;
  }
}

function visaFact({ visa }: Assessment): string {
  return visa.kind === 'OK'
    ? say.visa.ok(visa.text.replace(/^OK: /, ''))
    : say.visa.other(visa.text.replace(/^Check: /, ''));
}

/** Names the rules that made the label harder. */
function heldBack(assessment: Assessment, applicant: Applicant): string {
  const reasons = assessment.steps.map(({ rule }) => reasonFor(rule, assessment, applicant));
  return reasons.length === 0 ? '' : say.heldBack(reasons.join('; '));
}

/** One rule that holds a label back, in words; the sidebar uses it for what would change the label. */
export function reasonFor(rule: Step['rule'] | Cap['rule'], assessment: Assessment, applicant: Applicant): string {
  const { profile } = applicant;
  switch (rule) {
    case 'T17': {
      const checks = checksOf(assessment, applicant);
      const visa = assessment.visa.kind === 'Check' ? [say.cap.visaToConfirm] : [];
      return [...visa, ...(checks.length > 0 ? [say.cap.requirementChecks(checks.join('; '))] : [])].join(', ');
    }
    case 'T18':
      return assessment.visa.kind === 'OK' ? say.cap.h1bRare : say.cap.h1bNeedsStep3;
    case 'T19':
      return assessment.caps.some((cap) => cap.rule === 'T19' && cap.ceiling === 'Reach')
        ? say.cap.academicLow(profile.numbers.step2Close, profile.numbers.step2Close === DEFAULT_NUMBERS.step2Close)
        : say.cap.academic;
    case 'T20':
      return say.cap.extreme(assessment.specialty.name ?? assessment.specialty.written);
    case 'T21':
      return say.cap.risks(assessment.risks.map((risk) => say.risk[risk]).join(' and '));
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
      if (years !== null && years > profile.numbers.riskYears) return say.cap.years(years);
      if (mostFailures > 0) return say.cap.failedAttempt;
      return say.cap.notKnown('graduation year', fillIn(profile, 'Graduation year'));
    }
  }
}

/** Requirements at Check in words with both numbers, apart from the visa, which has its own words. */
function checksOf(assessment: Assessment, applicant: Applicant): readonly string[] {
  return assessment.requirements
    .filter(({ state, criterion }) => state === 'Check' && criterion !== 'visa')
    .map((requirement) => checkText(requirement, assessment, applicant));
}

function checkText({ criterion, because }: Requirement, assessment: Assessment, applicant: Applicant): string {
  if (because === 'own field blank')
    return criterion === 'step 2 pass mark'
      ? say.check.undatedScore(applicant.score?.points ?? 0, applicant.passMark.mark)
      : say.check.ownBlank(programSays(criterion, assessment, applicant), youHave(criterion, applicant));
  const both = say.check.both(
    say.criteria[criterion],
    programSays(criterion, assessment, applicant),
    youHave(criterion, applicant),
  );
  return because === 'ask how counted' ? say.check.askHow(both) : both;
}

function toCheck(assessment: Assessment, applicant: Applicant): string {
  if (assessment.steps.some(({ rule }) => rule === 'T17')) return '';
  const checks = checksOf(assessment, applicant);
  return checks.length === 0 ? '' : say.toCheck(checks.join('; '));
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
