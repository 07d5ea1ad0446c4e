// T4: attempts allowed at each Step; 1 = first attempt only.

import type { Program } from '../../reading/facts';
import type { Applicant } from '../applicant';
import type { Requirement } from '../assessment';
import { against, atMost } from '../logic';
import { outcomes } from './states';

const ATTEMPTS = outcomes('T4', 'attempts');

/** The most failures on one Step, plus the attempt that passed, held against the limit. */
export function attempts({ attemptsMax }: Program, { mostFailures }: Applicant): Requirement {
  return ATTEMPTS.of(against(attemptsMax, mostFailures + 1, atMost), attemptsMax, false);
}
