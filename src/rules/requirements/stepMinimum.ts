// T3: the lowest Step 2 CK and Step 1 that the program considers.

import type { Program } from '../../reading/facts';
import type { Applicant } from '../applicant';
import type { Requirement } from '../assessment';
import { against, atLeast, soften } from '../logic';
import { explained } from './explained';

/** A minimum above the score is an Issue; above a planned score, a Check. */
export function step2Minimum({ step2Min }: Program, { score }: Applicant): Requirement {
  const requirement = { rule: 'T3', criterion: 'step 2 minimum' } as const;
  const state = against(step2Min, score?.points ?? null, atLeast);
  if (state === 'Issue' && score?.planned) return { ...requirement, state: 'Check', because: 'planned score' };
  return explained(requirement, state, step2Min, score === null);
}

/** A numeric Step 1 below the minimum is an Issue, and so is a Fail; a Pass cannot be compared: Check. */
export function step1Minimum({ step1Min }: Program, { profile: { step1 } }: Applicant): Requirement {
  const requirement = { rule: 'T3', criterion: 'step 1 minimum' } as const;
  if (step1Min.kind !== 'limit') return { ...requirement, state: step1Min.kind === 'none' ? 'Meets' : 'Unknown' };
  switch (step1.kind) {
    case 'score':
      return explained(requirement, against(step1Min, step1.score, atLeast), step1Min, false);
    case 'fail':
      return explained(requirement, soften('Issue', step1Min.firmness), step1Min, false);
    case 'pass':
      return { ...requirement, state: 'Check', because: 'ask how counted' };
    case 'blank':
      return { ...requirement, state: 'Check', because: 'own field blank' };
  }
}
