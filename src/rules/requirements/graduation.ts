// T5: years since graduation that the program allows.

import type { Program } from '../../reading/facts';
import type { Applicant } from '../applicant';
import type { Requirement } from '../assessment';
import { against, atMost } from '../logic';
import { explained } from './explained';

/** Years at application above the limit are an Issue; only years at the start of residency above it are a Check. */
export function graduation({ gradYearsMax }: Program, { yearsAtApplication, yearsAtStart }: Applicant): Requirement {
  const requirement = { rule: 'T5', criterion: 'graduation' } as const;
  const atApplication = against(gradYearsMax, yearsAtApplication, atMost);
  if (atApplication === 'Meets' && against(gradYearsMax, yearsAtStart, atMost) !== 'Meets')
    return { ...requirement, state: 'Check', because: 'ask how counted' };
  return explained(requirement, atApplication, gradYearsMax, yearsAtApplication === null);
}
