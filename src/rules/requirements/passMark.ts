// T30: a Step 2 CK below the pass mark for its date [U].

import type { Applicant } from '../applicant';
import type { Requirement } from '../assessment';

/** Nothing while Step 2 CK is pending without a target; a planned score below the mark is a Check. */
export function passMark({ passMark: { state, mark }, score }: Applicant): Requirement | null {
  const requirement = { rule: 'T30', criterion: 'step 2 pass mark' } as const;
  switch (state) {
    case 'passes':
      return { ...requirement, state: 'Meets' };
    case 'below':
      return { ...requirement, state: 'Issue' };
    case 'maybe below':
      return { ...requirement, state: 'Check', because: 'own field blank' };
    case 'pending':
      if (!score) return null;
      return score.points < mark
        ? { ...requirement, state: 'Check', because: 'planned score' }
        : { ...requirement, state: 'Meets' };
  }
}
