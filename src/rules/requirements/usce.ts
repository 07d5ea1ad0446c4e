// T6: months of hands-on US clinical experience that the program asks of an IMG.

import type { Program } from '../../reading/facts';
import type { Applicant } from '../applicant';
import type { Requirement } from '../assessment';
import { against, atLeast } from '../logic';
import { outcomes } from './states';

const USCE = outcomes('T6', 'usce');

/** Fewer months are an Issue, but a Check when observerships make up the difference: programs count them differently. */
export function usce({ usceMonthsMin }: Program, { isImg, profile }: Applicant): Requirement | null {
  if (!isImg) return null;
  const { usceMonths, observershipMonths } = profile;
  const state = against(usceMonthsMin, usceMonths, atLeast);
  if (state === 'Issue' && against(usceMonthsMin, (usceMonths ?? 0) + (observershipMonths ?? 0), atLeast) === 'Meets')
    return USCE.check('ask how counted');
  return USCE.of(state, usceMonthsMin, usceMonths === null);
}
