// What every roadmap says before its stages: a score below the pass mark (P8), then the first line for the low band (R4).

import { PHASE, START } from '../messages/plan';
import { STEP2_NEWEST_MARK, STEP2_UNDATED_MARK } from '../reference/usmle';
import type { Applicant } from '../rules/applicant';
import type { RoadmapRow } from './row';

/** P8 above everything else, then R4's first line. */
export function startRows(applicant: Applicant): readonly RoadmapRow[] {
  const rows: RoadmapRow[] = [];
  const passMark = passMarkRow(applicant);
  if (passMark) rows.push(passMark);
  if (applicant.lowBand)
    rows.push({
      phase: PHASE.start,
      step: START.lowBandStep,
      state: 'To do',
      why: START.lowBand(applicant.passMark.state !== 'below'),
      rule: 'R4',
      source: '[G]',
    });
  return rows;
}

function passMarkRow({ profile: { step2, step2Date }, passMark }: Applicant): RoadmapRow | null {
  if (step2 === null || passMark.state === 'passes' || passMark.state === 'pending') return null;
  const about = { phase: PHASE.start, step: START.passMarkStep, rule: 'R1', source: '[U]' } as const;
  if (passMark.state === 'maybe below')
    return { ...about, state: 'Check', why: START.maybeBelow(step2, STEP2_UNDATED_MARK, STEP2_NEWEST_MARK) };
  const why =
    step2Date === null
      ? START.belowUndated(step2, STEP2_UNDATED_MARK, STEP2_NEWEST_MARK)
      : START.below(step2, passMark.mark);
  return { ...about, state: 'To do', why };
}
