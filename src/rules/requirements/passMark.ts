// T30: a Step 2 CK below the pass mark for its date [U].

import type { Applicant } from '../applicant';
import type { Requirement } from '../assessment';
import { outcomes } from './states';

const PASS_MARK = outcomes('T30', 'step 2 pass mark');

/** Nothing while Step 2 CK is pending without a target; a planned score below the mark is a Check. */
export function passMark({ passMark: { state, mark }, score }: Applicant): Requirement | null {
  switch (state) {
    case 'passes':
      return PASS_MARK.meets;
    case 'below':
      return PASS_MARK.issue;
    case 'maybe below':
      return PASS_MARK.check('own field blank');
    case 'pending':
      if (!score) return null;
      return score.points < mark ? PASS_MARK.check('planned score') : PASS_MARK.meets;
  }
}
