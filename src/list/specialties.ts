// L7 and L10: which specialties the list rests on, and whether it has a fallback.

import { listMessages as say } from '../messages/list';
import { extremeBy } from '../rules/extreme';
import { bySpecialty, rowsOf, specialtyOf } from './applications';
import { finding, holds, type Check } from './context';
import type { Finding } from './finding';

const CHECK = 'Specialties';
/** L7: where people in the low band match most [G, Pediatrics N]. */
const CORE = ['Internal Medicine', 'Family Medicine', 'Psychiatry', 'Pediatrics'];

export const checkSpecialties: Check = ({ list, applicant }) => {
  const { applications } = list;
  if (applications.length === 0) return [];
  const findings: Finding[] = [];
  const extreme = applications.filter((program) => extremeBy(specialtyOf(program)) !== undefined);
  if (extreme.length > 0) {
    const words = say.extreme(bySpecialty(extreme), rowsOf(extreme), applicant.isImg);
    findings.push(finding('Warn', 'L7', CHECK, words, rowsOf(extreme)));
  }
  const core = new Set(applications.map(specialtyOf).filter((specialty) => CORE.includes(specialty)));
  if (applicant.lowBand && core.size === 0) findings.push(finding('Warn', 'L7', CHECK, say.noCore()));
  if (applicant.challenging && core.size === 1 && core.has('Psychiatry'))
    findings.push(finding('Warn', 'L7', CHECK, say.psychiatryAlone()));
  return findings.length > 0 ? findings : [holds('L7', CHECK, say.specialtiesOk(bySpecialty(applications)))];
};

/** L10 bears on the Challenging band only. */
export const checkFallback: Check = ({ list, applicant }) => {
  if (!applicant.challenging || list.applications.length === 0) return [];
  const preliminary = list.applications.filter(({ entry }) => entry.program.track === 'Preliminary');
  return preliminary.length > 0
    ? [holds('L10', 'Fallback', say.stagedOk(preliminary.length))]
    : [finding('Note', 'L10', 'Fallback', say.staged(applicant.visa.j1))];
};
