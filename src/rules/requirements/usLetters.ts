// T9: letters of recommendation from US faculty that the program asks for.

import type { Program } from '../../reading/facts';
import type { Applicant } from '../applicant';
import type { Requirement } from '../assessment';
import { against, atLeast } from '../logic';
import { outcomes } from './states';

const LETTERS = outcomes('T9', 'us letters');

/** Fewer letters are a Check, never an Issue: letters can still come. */
export function usLetters({ usLettersMin }: Program, { profile: { usLetters: own } }: Applicant): Requirement {
  const state = against(usLettersMin, own, atLeast);
  return state === 'Issue' ? LETTERS.check('not yet') : LETTERS.of(state, usLettersMin, own === null);
}
