// T8: the program wants Step 3 passed.

import type { Program } from '../../reading/facts';
import type { Applicant } from '../applicant';
import type { Requirement } from '../assessment';
import { soften } from '../logic';

/** Not passed (or blank) is an Issue; scheduled is a Check. */
export function step3({ step3Needed }: Program, { profile }: Applicant): Requirement {
  const requirement = { rule: 'T8', criterion: 'step 3' } as const;
  if (step3Needed.kind === 'unknown') return { ...requirement, state: 'Unknown' };
  if (step3Needed.kind === 'no') return { ...requirement, state: 'Meets' };
  switch (profile.step3.kind) {
    case 'passed':
      return { ...requirement, state: 'Meets' };
    case 'scheduled':
      return { ...requirement, state: 'Check', because: 'not yet' };
    case 'not passed': {
      const state = soften('Issue', step3Needed.firmness);
      if (state === 'Issue') return { ...requirement, state };
      return { ...requirement, state, because: step3Needed.firmness === 'preferred' ? 'preferred' : 'to verify' };
    }
  }
}
