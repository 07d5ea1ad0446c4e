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

const bears = (requirement: Requirement | null): requirement is Requirement => requirement !== null;

/** T1-T10 and T30 for one program and one applicant. A rule that does not concern the applicant gives no requirement. */
export function requirementsOf(program: Program, applicant: Applicant, flag: VisaFlag): readonly Requirement[] {
  const found = [
    passMark(applicant),
    acceptingApplications(program),
    imgsAccepted(program, applicant),
    visa(flag),
    step2Minimum(program, applicant),
    step1Minimum(program, applicant),
    attempts(program, applicant),
    graduation(program, applicant),
    usce(program, applicant),
    ecfmg(program, applicant),
    step3(program, applicant),
    usLetters(program, applicant),
  ];
  return found.every(bears) ? found : found.filter(bears);
}
