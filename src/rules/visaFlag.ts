// V6-V11: the flag that VISA shows for one program and one applicant, the first rule that fits. J-1 comes first in all of them (V11).

import type { VisaPolicy } from '../reading/facts';
import type { Applicant } from './applicant';
import type { FlagKind, VisaFlag } from './assessment';

/** Every flag there is, once. */
const FLAGS = {
  notNeeded: flag('Not needed', ''),
  j1: flag('OK', 'J-1'),
  h1b: flag('OK', 'H-1B'),
  both: flag('OK', 'J-1 or H-1B'),
  askEad: flag('Check', 'ask whether an EAD is accepted'),
  askStatus: flag('Check', 'ask whether your status is accepted'),
  j1CaseByCase: flag('Check', 'J-1 case by case'),
  unknown: flag('Check', 'visa policy unknown', true),
  j1NotMentioned: flag('Check', 'J-1 not mentioned', true),
  h1bNeedsStep3: flag('Check', 'H-1B only, needs Step 3'),
  h1bCaseByCase: flag('Check', 'H-1B case by case'),
  h1bNotMentioned: flag('Check', 'H-1B not mentioned', true),
  citizensOnly: flag('No', 'US citizens only'),
  citizensAndResidentsOnly: flag('No', 'US citizens and permanent residents only'),
  noSponsorship: flag('No', 'no visa sponsorship'),
  noJ1: flag('No', 'no J-1 sponsorship'),
  noH1b: flag('No', 'no H-1B sponsorship'),
  j1Only: flag('No', 'J-1 only'),
  h1bOnly: flag('No', 'H-1B only'),
} as const;

function flag(kind: FlagKind, detail: string, unknown = false): VisaFlag {
  return { kind, text: detail === '' ? kind : `${kind}: ${detail}`, unknown };
}

/** Takes what a program says of visas and who applies; gives the flag (V6-V10). */
export function visaFlag(policy: VisaPolicy, applicant: Applicant): VisaFlag {
  const needs = applicant.visa;
  if (!needs.j1 && !needs.h1b) return withoutVisa(policy, applicant);

  const j1Open = needs.j1 && policy.j1 === 'Yes';
  const h1bOpen = needs.h1b && policy.h1b === 'Yes' && applicant.step3Passed;
  if (j1Open) return h1bOpen ? FLAGS.both : FLAGS.j1;
  if (h1bOpen) return FLAGS.h1b;

  if (needs.j1 && policy.j1 === 'Limited') return FLAGS.j1CaseByCase;
  if (needs.j1 && policy.j1 === 'Unknown') return policy.h1b === 'Unknown' ? FLAGS.unknown : FLAGS.j1NotMentioned;

  if (needs.h1b && policy.h1b !== 'No') {
    if (policy.h1b === 'Unknown') return policy.j1 === 'Unknown' ? FLAGS.unknown : FLAGS.h1bNotMentioned;
    return applicant.step3Passed ? FLAGS.h1bCaseByCase : FLAGS.h1bNeedsStep3;
  }
  return refusal(policy, needs);
}

/** V6: nobody needs a sponsor, yet a program may take citizens only. */
function withoutVisa({ eligibility }: VisaPolicy, { isCitizen, profile }: Applicant): VisaFlag {
  if (eligibility === 'citizens' && !isCitizen) return FLAGS.citizensOnly;
  if (eligibility === 'citizens and permanent residents') {
    if (profile.applicantType === 'IMG with other work authorization') return FLAGS.askEad;
    if (profile.applicantType === 'Non-US citizen IMG') return FLAGS.askStatus;
  }
  return FLAGS.notNeeded;
}

/** V10: every visa the person could use is refused; the words that say most. */
function refusal({ j1, h1b, eligibility }: VisaPolicy, needs: Applicant['visa']): VisaFlag {
  if (eligibility === 'citizens') return FLAGS.citizensOnly;
  if (eligibility === 'citizens and permanent residents') return FLAGS.citizensAndResidentsOnly;
  if (j1 === 'No' && h1b === 'No') return FLAGS.noSponsorship;
  if (needs.j1) return h1b === 'Unknown' ? FLAGS.noJ1 : FLAGS.h1bOnly;
  return j1 === 'Unknown' ? FLAGS.noH1b : FLAGS.j1Only;
}
