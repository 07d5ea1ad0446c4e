// T12: where the applicant's Step 2 CK stands beside R, and how far below still counts as around it.

import type { Program, Specialty } from '../../reading/facts';
import type { RuleNumberKey } from '../../reference/numbers';
import type { Applicant } from '../applicant';
import type { Position, Reference } from '../assessment';

const BY_CV = { Strong: 'marginStrong', Fair: 'margin', Early: 'marginEarly' } as const;

/** Which of the rules' numbers make up the margin: by CV strength, and more for Family Medicine, a connection, an estimate. */
export function marginParts(
  program: Program,
  specialty: Specialty,
  reference: Reference | null,
  applicant: Applicant,
): readonly RuleNumberKey[] {
  const parts: RuleNumberKey[] = [BY_CV[applicant.cv.strength]];
  if (specialty.name === 'Family Medicine') parts.push('marginFamilyMedicine');
  if (program.connection) parts.push('marginConnection');
  if (reference?.fromEstimate) parts.push('marginEstimate');
  return parts;
}

/** Points below R that still count as `Around`. */
export function marginFor(
  program: Program,
  specialty: Specialty,
  reference: Reference | null,
  applicant: Applicant,
): number {
  const { numbers } = applicant.profile;
  let margin = 0;
  for (const part of marginParts(program, specialty, reference, applicant)) margin += numbers[part];
  return margin;
}

/** `Above` for d >= 0, `Around` down to -margin, else `Below`; `no R` without a reference or a score. */
export function positionOf(difference: number | null, margin: number): Position {
  if (difference === null) return 'no R';
  if (difference >= 0) return 'Above';
  return difference >= -margin ? 'Around' : 'Below';
}
