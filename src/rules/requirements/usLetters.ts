// T9: letters of recommendation from US faculty that the program asks for.

import type { Program } from '../../reading/facts';
import type { Applicant } from '../applicant';
import type { Requirement } from '../assessment';
import { against, atLeast } from '../logic';
import { explained } from './explained';

/** Fewer letters are a Check, never an Issue: letters can still come. */
export function usLetters({ usLettersMin }: Program, { profile: { usLetters: own } }: Applicant): Requirement {
  const requirement = { rule: 'T9', criterion: 'us letters' } as const;
  const state = against(usLettersMin, own, atLeast);
  if (state === 'Issue') return { ...requirement, state: 'Check', because: 'not yet' };
  return explained(requirement, state, usLettersMin, own === null);
}
