// Every requirement of SPEC section 4, in the order in which people ask them.

import type { Program } from '../../reading/facts';
import type { Applicant } from '../applicant';
import type { Requirement, VisaFlag } from '../assessment';
import { acceptingApplications } from './acceptingApplications';
import { attempts } from './attempts';
import { ecfmg } from './ecfmg';
import { graduation } from './graduation';
import { imgsAccepted } from './imgsAccepted';
import { passMark } from './passMark';
import { step1Minimum, step2Minimum } from './stepMinimum';
import { step3 } from './step3';
import { usce } from './usce';
import { usLetters } from './usLetters';
import { visa } from './visa';

/** T1-T10 and T30 for one program and one applicant. A rule that does not concern the applicant gives no requirement. */
export function requirementsOf(program: Program, applicant: Applicant, flag: VisaFlag): readonly Requirement[] {
  const found: Requirement[] = [];
  const add = (requirement: Requirement | null) => {
    if (requirement) found.push(requirement);
  };
  add(passMark(applicant));
  add(acceptingApplications(program));
  add(imgsAccepted(program, applicant));
  add(visa(flag));
  add(step2Minimum(program, applicant));
  add(step1Minimum(program, applicant));
  add(attempts(program, applicant));
  add(graduation(program, applicant));
  add(usce(program, applicant));
  add(ecfmg(program, applicant));
  add(step3(program, applicant));
  add(usLetters(program, applicant));
  return found;
}
