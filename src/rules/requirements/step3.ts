// T8: the program wants Step 3 passed.

import type { Program } from '../../reading/facts';
import type { Applicant } from '../applicant';
import type { Requirement } from '../assessment';
import { firmIssue, outcomes } from './states';

const STEP_3 = outcomes('T8', 'step 3');

/** Not passed (or blank) is an Issue; scheduled is a Check. */
export function step3({ step3Needed }: Program, { profile }: Applicant): Requirement {
  if (step3Needed.kind === 'unknown') return STEP_3.unknown;
  if (step3Needed.kind === 'no') return STEP_3.meets;
  switch (profile.step3.kind) {
    case 'passed':
      return STEP_3.meets;
    case 'scheduled':
      return STEP_3.check('not yet');
    case 'not passed':
      return firmIssue(STEP_3, step3Needed.firmness);
  }
}
