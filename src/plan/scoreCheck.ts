// SCORECHECK: what the person's scores are called here and why, below the pass mark first of all (P4-P9).

import { visaContradiction } from '../list/profile';
import { BAND, ITEM, MEANING, SOURCE } from '../messages/scoreCheck';
import { clip } from '../messages/words';
import type { Profile } from '../reading/profileFacts';
import type { RuleNumbers } from '../reference/numbers';
import { STEP2_NEWEST_MARK, STEP2_UNDATED_MARK, STEP3_PASS_MARK } from '../reference/usmle';
import { applicantOf, type Applicant, type Step1Band, type Step2Band } from '../rules/applicant';
import { levelSource } from './levelSource';
import { matchedScoreRows } from './matchedScores';
import { LONGEST_SHOWN } from './row';
import type { ScoreRow } from './scoreRow';
import { practiceReadiness, step2Target } from './target';

export type { ScoreRow } from './scoreRow';

/**
 * The person's scores with their bands, the target while Step 2 CK is pending, practice readiness, how matched
 * applicants scored, and what could not be read of the Profile tab (P3).
 * @returns a score below the pass mark first (P8); never throws
 */
export function scoreCheck(profile: Profile): readonly ScoreRow[] {
  const applicant = applicantOf(profile);
  const you = step2Shown(applicant);
  return [
    ...passMarkRows(applicant),
    step1Row(applicant),
    step2Row(applicant, you),
    lowBandRow(applicant),
    ...targetRows(applicant),
    ...step3Rows(profile),
    ...failureRows(applicant),
    ...matchedScoreRows(applicant, you),
    ...problemRows(applicant),
  ];
}

function step2Shown({ score }: Applicant): string {
  if (score === null) return BAND.pending;
  return score.planned ? BAND.planned(score.points) : String(score.points);
}

function passMarkRows({ profile: { step2, step2Date }, passMark }: Applicant): readonly ScoreRow[] {
  if (step2 === null || passMark.state === 'passes' || passMark.state === 'pending') return [];
  const about = { item: ITEM.step2, you: String(step2), source: SOURCE.usmle };
  if (passMark.state === 'maybe below') {
    const meaning = MEANING.maybeBelowPass(STEP2_UNDATED_MARK, STEP2_NEWEST_MARK);
    return [{ ...about, band: BAND.maybeBelowPass, meaning }];
  }
  const meaning =
    step2Date === null
      ? MEANING.belowPassUndated(STEP2_UNDATED_MARK, STEP2_NEWEST_MARK)
      : MEANING.belowPass(passMark.mark);
  return [{ ...about, band: BAND.belowPass, meaning }];
}

function step1Row({ profile, step1Band, passMark }: Applicant): ScoreRow {
  const { step1, numbers } = profile;
  const item = ITEM.step1;
  switch (step1.kind) {
    case 'pass':
      return { item, you: 'Pass', band: BAND.passed, meaning: MEANING.step1Pass, source: SOURCE.usmle };
    case 'fail':
      return { item, you: 'Fail', band: BAND.notPassed, meaning: MEANING.step1Fail, source: SOURCE.own };
    case 'blank':
      return { item, you: '', band: BAND.blank, meaning: MEANING.step1Blank, source: SOURCE.profile };
    case 'score': {
      const { band, meaning } = step1Words(step1Band ?? 'below', numbers, passMark.state !== 'passes');
      const source = levelSource(profile, ['step1Usual', 'step1Close', 'step1Low']);
      return { item, you: String(step1.score), band, meaning, source };
    }
  }
}

function step1Words(band: Step1Band, numbers: RuleNumbers, repairable: boolean) {
  const { step1Usual, step1Close, step1Low } = numbers;
  switch (band) {
    case 'usual':
      return { band: BAND.usual, meaning: MEANING.atLeast(step1Usual) };
    case 'close':
      return { band: BAND.close, meaning: MEANING.between(step1Close, step1Usual - 1) };
    case 'low':
      return { band: BAND.low, meaning: MEANING.step1Low(MEANING.between(step1Low, step1Close - 1), repairable) };
    case 'below':
      return { band: BAND.below(step1Low), meaning: MEANING.step1Low(MEANING.under(step1Low), repairable) };
  }
}

function step2Row({ profile, step2Band, score }: Applicant, you: string): ScoreRow {
  const item = ITEM.step2;
  if (step2Band === null || score === null)
    return { item, you, band: BAND.pending, meaning: MEANING.pending, source: SOURCE.profile };
  const { band, meaning } = step2Words(step2Band, profile.numbers);
  const source = levelSource(profile, ['step2Usual', 'step2Close', 'step2Low']);
  return { item, you, band, meaning: score.planned ? `${meaning} ${MEANING.planned}` : meaning, source };
}

function step2Words(band: Step2Band, { step2Usual, step2Close, step2Low }: RuleNumbers) {
  switch (band) {
    case 'usual':
      return { band: BAND.usual, meaning: MEANING.atLeast(step2Usual) };
    case 'close':
      return { band: BAND.close, meaning: MEANING.between(step2Close, step2Usual - 1) };
    case 'below average':
      return { band: BAND.belowAverage, meaning: MEANING.step2Low(MEANING.between(step2Low, step2Close - 1)) };
    case 'challenging':
      return { band: BAND.challenging, meaning: MEANING.step2Low(MEANING.under(step2Low)) };
  }
}

function lowBandRow({ profile, lowBand, score, step1Band, passMark }: Applicant): ScoreRow {
  const { step1Close, step2Close } = profile.numbers;
  const source = levelSource(profile, ['step1Close', 'step2Close']);
  const about = { item: ITEM.lowBand, you: '', source };
  if (lowBand && passMark.state === 'below')
    return { ...about, band: BAND.lowBand, meaning: MEANING.lowBandNotPassed(step2Close) };
  if (lowBand)
    return { ...about, band: BAND.lowBand, meaning: MEANING.lowBand(step2Close, score === null, step1Close) };
  if (score === null && step1Band === null) return { ...about, band: BAND.unknown, meaning: MEANING.lowBandUnknown };
  return { ...about, band: BAND.notLowBand, meaning: MEANING.notLowBand(step2Close) };
}

/** P6 and P7: while Step 2 CK is still to be sat, or to be sat again. */
function targetRows({ profile, passMark }: Applicant): readonly ScoreRow[] {
  if (passMark.state === 'passes' || passMark.state === 'maybe below') return [];
  const { score, reasons, sources } = step2Target(profile);
  const own = profile.step2Target;
  const meaning = own === null ? MEANING.target(reasons) : `${MEANING.target(reasons)} ${MEANING.ownTarget(own)}`;
  const readiness = practiceReadiness(profile);
  const practice = { Ready: MEANING.ready(score), 'Not yet': MEANING.notYet(score), Unknown: MEANING.tooFew }[
    readiness
  ];
  return [
    {
      item: ITEM.target,
      you: own === null ? '' : String(own),
      band: BAND.aim(score),
      meaning,
      source: sources.join('; '),
    },
    {
      item: ITEM.practice,
      you: clip(profile.practiceScores.join(', '), LONGEST_SHOWN),
      band: readiness,
      meaning: practice,
      source: SOURCE.guide,
    },
  ];
}

function step3Rows({ step3 }: Profile): readonly ScoreRow[] {
  const about = { item: ITEM.step3, source: SOURCE.usmle };
  if (step3.kind === 'scheduled')
    return [
      { item: ITEM.step3, you: step3.on, band: BAND.scheduled, meaning: MEANING.step3Scheduled, source: SOURCE.guide },
    ];
  if (step3.kind === 'not passed' && step3.score === null) return [];
  const band = step3.kind === 'passed' ? BAND.passed : BAND.notPassed;
  const you = step3.score === null ? BAND.passed : String(step3.score);
  return [{ ...about, you, band, meaning: MEANING.step3(STEP3_PASS_MARK) }];
}

/** A Step 1 that says Fail counts as one, as in the rules. */
function failureRows({ profile: { failures, step1 }, mostFailures }: Applicant): readonly ScoreRow[] {
  if (mostFailures <= 0) return [];
  const you = MEANING.failuresShown(
    step1.kind === 'fail' ? Math.max(failures.step1, 1) : failures.step1,
    failures.step2,
    failures.step3,
  );
  return [
    { item: ITEM.failures, you, band: BAND.failures(mostFailures), meaning: MEANING.failures, source: SOURCE.own },
  ];
}

function problemRows(applicant: Applicant): readonly ScoreRow[] {
  const { problems, visaNeed } = applicant.profile;
  const visa = visaContradiction(applicant);
  const all = visa ? [{ column: 'Visa needed', raw: visaNeed, what: `${visa.see} ${visa.do}` }, ...problems] : problems;
  return all.map(({ column, raw, what }) => ({
    item: ITEM.problem(clip(column, LONGEST_SHOWN)),
    you: clip(raw, LONGEST_SHOWN),
    band: BAND.check,
    meaning: what,
    source: SOURCE.profile,
  }));
}
