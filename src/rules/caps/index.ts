// T17-T24 and T28: what may only make a label harder, each with the hardest-allowed ceiling it sets. One rule a function.

import type { Program, Specialty } from '../../reading/facts';
import type { Applicant } from '../applicant';
import type { Cap, OpenTier, Requirement, VisaFlag } from '../assessment';
import { extremeBy } from '../extreme';
import { atLeast, atMost, expresslyAllows } from '../logic';

/** What a cap looks at. */
export interface Case {
  readonly program: Program;
  readonly applicant: Applicant;
  readonly specialty: Specialty;
  readonly flag: VisaFlag;
  readonly requirements: readonly Requirement[];
  readonly ownScore: boolean;
}

type CapRule = (on: Case) => OpenTier | null;

const visaOrRequirementAtCheck: CapRule = ({ flag, requirements }) =>
  flag.kind === 'Check' || requirements.some(({ state }) => state === 'Check') ? 'Target' : null;

const onlyH1b: CapRule = ({ flag, program, applicant }) => {
  if (flag.text === 'OK: H-1B') return applicant.exceptional ? null : 'Target';
  const onlyH1bCouldServe = applicant.visa.h1b && (!applicant.visa.j1 || program.visa.j1 === 'No');
  return onlyH1bCouldServe && !applicant.step3Passed && flag.kind === 'Check' ? 'Reach' : null;
};

const academicSetting: CapRule = ({ program, applicant }) => {
  if (program.setting !== 'Academic') return null;
  return applicant.lowBand && !applicant.exceptional && !program.connection ? 'Reach' : 'Target';
};

const extremeCompetition: CapRule = ({ specialty, applicant }) =>
  applicant.isImg && extremeBy(specialty.name) !== undefined ? 'Reach' : null;

const noOwnOrPlannedScore: CapRule = ({ ownScore, applicant }) =>
  !ownScore || applicant.score?.planned ? 'Target' : null;

const littleUsce: CapRule = ({ program, applicant: { isImg, profile } }) => {
  if (!isImg || (profile.usceMonths ?? 0) >= profile.numbers.usceMonths) return null;
  return expresslyAllows(program.usceMonthsMin, profile.usceMonths, atLeast) ? null : 'Target';
};

const notCertified: CapRule = ({ applicant: { isImg, profile } }) =>
  isImg && (profile.ecfmg.kind === 'no' || profile.ecfmg.kind === 'blank') ? 'Target' : null;

const failuresAndYears: CapRule = ({ program, applicant }) => {
  const { yearsAtApplication: years, mostFailures, profile } = applicant;
  if (years !== null && years > profile.numbers.longYears && !expresslyAllows(program.gradYearsMax, years, atMost))
    return 'Reach';
  return mostFailures > 0 || years === null || years > profile.numbers.riskYears ? 'Target' : null;
};

const CAPS: readonly { readonly rule: Cap['rule']; readonly ceiling: CapRule }[] = [
  { rule: 'T17', ceiling: visaOrRequirementAtCheck },
  { rule: 'T18', ceiling: onlyH1b },
  { rule: 'T19', ceiling: academicSetting },
  { rule: 'T20', ceiling: extremeCompetition },
  { rule: 'T22', ceiling: noOwnOrPlannedScore },
  { rule: 'T23', ceiling: littleUsce },
  { rule: 'T24', ceiling: notCertified },
  { rule: 'T28', ceiling: failuresAndYears },
];

const DIGIT: Record<OpenTier, number> = { Safety: 1, Target: 2, Reach: 3 };
const before = new Map<number, readonly Cap[]>();

/**
 * Every cap that bears on the case, with its ceiling, whether or not it changes the label. Cases with the same caps share
 * one array: a list of thousands of programs has a few dozen of them.
 */
export function capsOn(on: Case): readonly Cap[] {
  let key = 0;
  for (const { ceiling } of CAPS) {
    const most = ceiling(on);
    key = key * 4 + (most ? DIGIT[most] : 0);
  }
  const known = before.get(key);
  if (known) return known;
  const caps = CAPS.flatMap(({ rule, ceiling }) => {
    const most = ceiling(on);
    return most ? [{ rule, ceiling: most }] : [];
  });
  before.set(key, caps);
  return caps;
}
