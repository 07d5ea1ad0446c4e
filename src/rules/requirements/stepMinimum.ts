// T3: the lowest Step 2 CK and Step 1 that the program considers.

import type { Program } from '../../reading/facts';
import type { Applicant } from '../applicant';
import type { Requirement } from '../assessment';
import { against, atLeast, soften } from '../logic';
import { outcomes } from './states';

const STEP_2 = outcomes('T3', 'step 2 minimum');
const STEP_1 = outcomes('T3', 'step 1 minimum');

/** A minimum above the score is an Issue; above a planned score, a Check. */
export function step2Minimum({ step2Min }: Program, { score }: Applicant): Requirement {
  const state = against(step2Min, score ? score.points : null, atLeast);
  if (state === 'Issue' && score?.planned) return STEP_2.check('planned score');
  return STEP_2.of(state, step2Min, score === null);
}

/** A numeric Step 1 below the minimum is an Issue, and so is a Fail; a Pass cannot be compared: Check. */
export function step1Minimum({ step1Min }: Program, { profile: { step1 } }: Applicant): Requirement {
  if (step1Min.kind === 'unknown') return STEP_1.unknown;
  if (step1Min.kind === 'none') return STEP_1.meets;
  switch (step1.kind) {
    case 'score':
      return STEP_1.of(against(step1Min, step1.score, atLeast), step1Min, false);
    case 'fail':
      return STEP_1.of(soften('Issue', step1Min.firmness), step1Min, false);
    case 'pass':
      return STEP_1.check('ask how counted');
    case 'blank':
      return STEP_1.check('own field blank');
  }
}
