// T12: where the applicant's Step 2 CK stands beside R, and how far below still counts as around it.

import type { Program, Specialty } from '../../reading/facts';
import type { Applicant } from '../applicant';
import type { Position, Reference } from '../assessment';

/** Points below R that still count as `Around`: by CV strength, and more for Family Medicine, a connection, an estimate. */
export function marginFor(
  program: Program,
  specialty: Specialty,
  reference: Reference | null,
  applicant: Applicant,
): number {
  const { numbers } = applicant.profile;
  const byCv = { Strong: numbers.marginStrong, Fair: numbers.margin, Early: numbers.marginEarly }[
    applicant.cv.strength
  ];
  return (
    byCv +
    (specialty.name === 'Family Medicine' ? numbers.marginFamilyMedicine : 0) +
    (program.connection ? numbers.marginConnection : 0) +
    (reference?.fromEstimate ? numbers.marginEstimate : 0)
  );
}

/** `Above` for d >= 0, `Around` down to -margin, else `Below`; `no R` without a reference or a score. */
export function positionOf(difference: number | null, margin: number): Position {
  if (difference === null) return 'no R';
  if (difference >= 0) return 'Above';
  return difference >= -margin ? 'Around' : 'Below';
}
