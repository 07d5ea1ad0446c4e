// T1: the program takes international medical graduates at all.

import type { Program } from '../../reading/facts';
import type { Applicant } from '../applicant';
import type { Requirement } from '../assessment';
import { soften } from '../logic';

/** Only for an IMG. `IMG friendly: No` is no refusal: it is read as record None (T13). */
export function imgsAccepted({ acceptsImgs }: Program, { isImg }: Applicant): Requirement | null {
  if (!isImg) return null;
  const requirement = { rule: 'T1', criterion: 'imgs accepted' } as const;
  if (acceptsImgs.kind === 'unknown') return { ...requirement, state: 'Unknown' };
  if (acceptsImgs.kind === 'yes') return { ...requirement, state: 'Meets' };
  const state = soften('Issue', acceptsImgs.firmness);
  return state === 'Issue' ? { ...requirement, state } : { ...requirement, state, because: 'to verify' };
}
