// P2, P3, P8: what is wrong with the Profile tab itself; every label rests on it.

import { listMessages as say } from '../messages/list';
import { finding, type Check } from './context';

const PROBLEMS_SHOWN = 12;

export const checkProfile: Check = ({ profile, applicant }) => {
  const { state, mark } = applicant.passMark;
  const score = profile.step2 ?? 0;
  const failing =
    state === 'below'
      ? [finding('Stop', 'P8', 'Step 2 CK', say.belowPassMark(score, mark, true))]
      : state === 'maybe below'
        ? [finding('Warn', 'P8', 'Step 2 CK', say.belowPassMark(score, mark, false))]
        : [];
  const shown = profile.problems.slice(0, PROBLEMS_SHOWN);
  const rest = profile.problems.length - shown.length;
  return [
    ...failing,
    ...shown.map(({ column, what }) => {
      const rule = /^(?:Rule|Column):/.test(column) ? 'P3' : 'P2';
      return finding('Warn', rule, `Profile: ${column}`, { see: what, do: say.profileDo() });
    }),
    ...(rest > 0 ? [finding('Note', 'P2', 'Profile', say.profileRest(rest))] : []),
  ];
};
