// R1: Step 1, and Step 2 CK as the main repair while it is pending (P6, P7).

import { EXAMS, PHASE } from '../messages/plan';
import type { Applicant } from '../rules/applicant';
import type { RoadmapRow } from './row';
import { latestPractice, practiceReadiness, step2Target } from './target';

/** The exam steps of R1 [G]; the row for a Step 1 that is not passed is our own [O]. */
export function examRows(applicant: Applicant): readonly RoadmapRow[] {
  const { profile, passMark } = applicant;
  const rows: RoadmapRow[] = [];
  const about = { phase: PHASE.preApplication, rule: 'R1' } as const;
  if (profile.step1.kind === 'fail')
    rows.push({ ...about, step: EXAMS.step1, state: 'To do', why: EXAMS.step1Fail, source: '[O]' });
  if (profile.step1.kind === 'blank')
    rows.push({ ...about, step: EXAMS.step1, state: 'Check', why: EXAMS.step1Blank, source: '[O]' });
  if (profile.step2 !== null && passMark.state === 'passes') {
    const why = EXAMS.step2Done(profile.step2);
    rows.push({ ...about, step: EXAMS.step2, state: 'Done', why, source: '[G]' });
  }
  if (passMark.state === 'pending' || passMark.state === 'below') {
    const repair = passMark.state === 'pending' ? `${EXAMS.repair(lowStep1(applicant))} ` : '';
    const why = `${repair}${whenToSit(applicant)}`;
    rows.push({ ...about, step: EXAMS.step2, state: 'To do', why, source: '[G]' });
    rows.push({ ...about, step: EXAMS.study, state: 'To do', why: EXAMS.studyHow, source: '[G]' });
  }
  return rows;
}

/** A failed attempt to speak of: a recorded one, or a Step 2 CK below its pass mark. */
export function hasFailed({ mostFailures, passMark }: Applicant): boolean {
  return mostFailures > 0 || passMark.state === 'below';
}

/** A Step 1 number below the close level (P4), in points; null for any other. */
export function lowStep1({ profile: { step1 }, step1Band }: Applicant): number | null {
  return step1.kind === 'score' && (step1Band === 'low' || step1Band === 'below') ? step1.score : null;
}

function whenToSit({ profile }: Applicant): string {
  const { score } = step2Target(profile);
  const latest = latestPractice(profile);
  switch (practiceReadiness(profile)) {
    case 'Ready':
      return EXAMS.ready(latest.join(', '), score);
    case 'Not yet':
      return EXAMS.notYet(latest.join(', '), score);
    case 'Unknown':
      return EXAMS.tooFewScores(latest.length, score);
  }
}
