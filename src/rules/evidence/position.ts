// T12: where the applicant's Step 2 CK stands beside R, and how far below still counts as around it.

import type { Program, Specialty } from '../../reading/facts';
import type { RuleNumberKey } from '../../reference/numbers';
import type { Applicant } from '../applicant';
import type { Position, Reference } from '../assessment';

/** What widens the margin besides CV strength, in the order of the index that marginParts makes. */
const WIDER = ['marginFamilyMedicine', 'marginConnection', 'marginEstimate'] as const;
const PARTS = { Strong: withWider('marginStrong'), Fair: withWider('margin'), Early: withWider('marginEarly') };

/** The eight sets of numbers that a margin can be made of. */
function withWider(own: RuleNumberKey): readonly (readonly RuleNumberKey[])[] {
  return Array.from({ length: 8 }, (_, index) => [own, ...WIDER.filter((__, place) => (index >> place) % 2 === 1)]);
}

/** Which of the rules' numbers make up the margin: by CV strength, and more for Family Medicine, a connection, an estimate. */
export function marginParts(
  program: Program,
  specialty: Specialty,
  reference: Reference | null,
  applicant: Applicant,
): readonly RuleNumberKey[] {
  const index =
    (specialty.name === 'Family Medicine' ? 1 : 0) + (program.connection ? 2 : 0) + (reference?.fromEstimate ? 4 : 0);
  return PARTS[applicant.cv.strength][index] ?? [];
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
