// T7: the ECFMG certificate is needed at application.

import type { Program } from '../../reading/facts';
import type { Applicant } from '../applicant';
import type { Requirement } from '../assessment';
import { firmIssue, outcomes } from './states';

const ECFMG = outcomes('T7', 'ecfmg');

/** Only for an IMG. Not certified is an Issue; an expected date or a blank is a Check. */
export function ecfmg({ ecfmgAtApply }: Program, { isImg, profile }: Applicant): Requirement | null {
  if (!isImg) return null;
  if (ecfmgAtApply.kind === 'unknown') return ECFMG.unknown;
  if (ecfmgAtApply.kind === 'no') return ECFMG.meets;
  switch (profile.ecfmg.kind) {
    case 'yes':
      return ECFMG.meets;
    case 'expected':
      return ECFMG.check('not yet');
    case 'blank':
      return ECFMG.check('own field blank');
    case 'no':
      return firmIssue(ECFMG, ecfmgAtApply.firmness);
  }
}
