// T1: the program takes international medical graduates at all.

import type { Program } from '../../reading/facts';
import type { Applicant } from '../applicant';
import type { Requirement } from '../assessment';
import { firmIssue, outcomes } from './states';

const IMGS = outcomes('T1', 'imgs accepted');

/** Only for an IMG. `IMG friendly: No` is no refusal: it is read as record None (T13). */
export function imgsAccepted({ acceptsImgs }: Program, { isImg }: Applicant): Requirement | null {
  if (!isImg) return null;
  switch (acceptsImgs.kind) {
    case 'unknown':
      return IMGS.unknown;
    case 'yes':
      return IMGS.meets;
    case 'no':
      return firmIssue(IMGS, acceptsImgs.firmness);
  }
}
