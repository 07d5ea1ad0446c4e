// T11: the reference score R that the applicant's Step 2 CK is held against.

import type { Limit, Program, Setting, Specialty } from '../../reading/facts';
import { SPECIALTIES, type SpecialtyFigures } from '../../reference/specialties';
import type { Applicant } from '../applicant';
import type { Reference } from '../assessment';

const FIGURES: ReadonlyMap<string, SpecialtyFigures> = new Map(SPECIALTIES.map((figures) => [figures.name, figures]));

/** The NRMP figures [N] of a specialty, or undefined for one without. */
export function figuresOf({ name }: { readonly name: string | null }): SpecialtyFigures | undefined {
  return name === null ? undefined : FIGURES.get(name);
}

/**
 * The first that is there: Step 2 typical; the larger of the minimum + 10 and the estimate; the estimate; else null.
 * The estimate is for IMGs: what matched non-US IMGs scored says nothing of a US graduate.
 */
export function referenceScore(
  program: Program,
  specialty: Specialty,
  { profile, isImg }: Applicant,
): Reference | null {
  const { step2Typical, step2Min, setting } = program;
  if (step2Typical.kind === 'limit')
    return { score: step2Typical.value, basis: 'typical', fromEstimate: false, specialty, setting };
  const estimate = isImg ? estimateFor(specialty, setting) : null;
  if (step2Min.kind === 'limit' && step2Min.firmness !== 'verify') {
    const aboveMinimum = step2Min.value + profile.numbers.aboveMinimum;
    const fromEstimate = estimate !== null && estimate > aboveMinimum;
    return { score: fromEstimate ? estimate : aboveMinimum, basis: 'minimum', fromEstimate, specialty, setting };
  }
  return estimate === null ? null : { score: estimate, basis: 'estimate', fromEstimate: true, specialty, setting };
}

/** T11c: what matched non-US IMGs scored in this specialty [N], by how competitive the setting is [O]. */
function estimateFor(specialty: Specialty, setting: Setting | null): number | null {
  const matched = figuresOf(specialty)?.matched;
  if (!matched) return null;
  switch (setting) {
    case 'Academic':
      return matched.q3;
    case 'Community':
      return matched.q1;
    case 'Mid-tier':
    case null:
      return matched.median;
  }
}

const isFirm = (own: Limit): boolean => own.kind === 'limit' && own.firmness !== 'verify';

/** T14, T22: the program's own Step 2 typical or minimum. One still to be verified supports no Safety. */
export function hasOwnScore({ step2Typical, step2Min }: Program): boolean {
  return isFirm(step2Typical) || isFirm(step2Min);
}
