// T5: years since graduation that the program allows.

import type { Program } from '../../reading/facts';
import type { Applicant } from '../applicant';
import type { Requirement } from '../assessment';
import { against, atMost } from '../logic';
import { outcomes } from './states';

const GRADUATION = outcomes('T5', 'graduation');

/** Years at application above the limit are an Issue; only years at the start of residency above it are a Check. */
export function graduation({ gradYearsMax }: Program, { yearsAtApplication, yearsAtStart }: Applicant): Requirement {
  const atApplication = against(gradYearsMax, yearsAtApplication, atMost);
  if (atApplication === 'Meets' && against(gradYearsMax, yearsAtStart, atMost) !== 'Meets')
    return GRADUATION.check('ask how counted');
  return GRADUATION.of(atApplication, gradYearsMax, yearsAtApplication === null);
}
