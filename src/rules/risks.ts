// T21: two or three risks that the program does not expressly allow make the label one step harder [O].

import type { Program } from '../reading/facts';
import type { Applicant } from './applicant';
import type { Risk } from './assessment';
import { atLeast, atMost, expresslyAllows } from './logic';

/** The risks of this applicant that this program does not expressly allow. A blank field is no risk: it is not known. */
export function risksNotAllowed(program: Program, applicant: Applicant): readonly Risk[] {
  const { yearsAtApplication: years, mostFailures, isImg, profile } = applicant;
  const risks: Risk[] = [];
  if (mostFailures > 0 && !expresslyAllows(program.attemptsMax, mostFailures + 1, atMost)) risks.push('failed attempt');
  if (years !== null && years > profile.numbers.riskYears && !expresslyAllows(program.gradYearsMax, years, atMost))
    risks.push('years since graduation');
  if (
    isImg &&
    profile.usceMonths !== null &&
    profile.usceMonths < profile.numbers.usceMonths &&
    !expresslyAllows(program.usceMonthsMin, profile.usceMonths, atLeast)
  )
    risks.push('little USCE');
  return risks;
}
