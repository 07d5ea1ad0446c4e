// T7: the ECFMG certificate is needed at application.

import type { Program } from '../../reading/facts';
import type { Applicant } from '../applicant';
import type { Requirement } from '../assessment';
import { soften } from '../logic';

/** Only for an IMG. Not certified is an Issue; an expected date or a blank is a Check. */
export function ecfmg({ ecfmgAtApply }: Program, { isImg, profile }: Applicant): Requirement | null {
  if (!isImg) return null;
  const requirement = { rule: 'T7', criterion: 'ecfmg' } as const;
  if (ecfmgAtApply.kind === 'unknown') return { ...requirement, state: 'Unknown' };
  if (ecfmgAtApply.kind === 'no') return { ...requirement, state: 'Meets' };
  switch (profile.ecfmg.kind) {
    case 'yes':
      return { ...requirement, state: 'Meets' };
    case 'expected':
      return { ...requirement, state: 'Check', because: 'not yet' };
    case 'blank':
      return { ...requirement, state: 'Check', because: 'own field blank' };
    case 'no': {
      const state = soften('Issue', ecfmgAtApply.firmness);
      if (state === 'Issue') return { ...requirement, state };
      return { ...requirement, state, because: ecfmgAtApply.firmness === 'preferred' ? 'preferred' : 'to verify' };
    }
  }
}
