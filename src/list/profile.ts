// P2, P3, P8: what is wrong with the Profile tab itself; every label rests on it.

import { listMessages as say, type Words } from '../messages/list';
import type { Applicant } from '../rules/applicant';
import { finding, type Check } from './context';

const PROBLEMS_SHOWN = 12;

/** US citizens and permanent residents need no visa, whatever the field says; what to correct is for them to say. */
export function visaContradiction({ profile: { applicantType, visaNeed } }: Applicant): Words | null {
  const needsNone = applicantType === 'US citizen IMG' || applicantType === 'US permanent resident IMG';
  return needsNone && visaNeed !== 'None' ? say.visaContradiction(applicantType, visaNeed) : null;
}

export const checkProfile: Check = ({ profile, applicant }) => {
  const { state, mark } = applicant.passMark;
  const score = profile.step2 ?? 0;
  const failing =
    state === 'below'
      ? [finding('Stop', 'P8', 'Step 2 CK', say.belowPassMark(score, mark, true))]
      : state === 'maybe below'
        ? [finding('Warn', 'P8', 'Step 2 CK', say.belowPassMark(score, mark, false))]
        : [];
  const visa = visaContradiction(applicant);
  const shown = profile.problems.slice(0, PROBLEMS_SHOWN);
  const rest = profile.problems.length - shown.length;
  return [
    ...failing,
    ...(visa ? [finding('Warn', 'P2', 'Profile: Visa needed', visa)] : []),
    ...shown.map(({ column, what }) => {
      const rule = /^(?:Rule|Column):/.test(column) ? 'P3' : 'P2';
      return finding('Warn', rule, `Profile: ${column}`, { see: what, do: say.profileDo() });
    }),
    ...(rest > 0 ? [finding('Note', 'P2', 'Profile', say.profileRest(rest))] : []),
  ];
};
