// T4: attempts allowed at each Step; 1 = first attempt only.

import type { Program } from '../../reading/facts';
import type { Applicant } from '../applicant';
import type { Requirement } from '../assessment';
import { against, atMost } from '../logic';
import { explained } from './explained';

/** The most failures on one Step, plus the attempt that passed, held against the limit. */
export function attempts({ attemptsMax }: Program, { mostFailures }: Applicant): Requirement {
  const state = against(attemptsMax, mostFailures + 1, atMost);
  return explained({ rule: 'T4', criterion: 'attempts' }, state, attemptsMax, false);
}
