// T25: points for ordering programs inside a tier. They are no chance.

import type { RuleNumbers } from '../reference/numbers';
import type { Applicant } from './applicant';
import type { ImgRecord, Tier, VisaFlag } from './assessment';

const RECORD_PART: Record<ImgRecord, number> = { High: 1, Medium: 0.6, Low: 0.2, Unknown: 0.1, None: 0 };
const NO_REFERENCE_PART = 0.2;
/** The score part runs from 20 points below R (0) to 20 above (1). */
const SPAN = 20;

/** 0 to 100; null for Not enough data, 0 for Ineligible [O]. */
export function fitPoints(
  tier: Tier,
  difference: number | null,
  record: ImgRecord,
  flag: VisaFlag,
  applicant: Applicant,
): number | null {
  if (tier === 'Not enough data') return null;
  if (tier === 'Ineligible') return 0;
  const { fitScore, fitRecord, fitVisa }: RuleNumbers = applicant.profile.numbers;
  const scorePart =
    difference === null ? NO_REFERENCE_PART : Math.min(1, Math.max(0, (difference + SPAN) / (2 * SPAN)));
  const recordPart = applicant.isImg ? RECORD_PART[record] : 1;
  return Math.round(fitScore * scorePart + fitRecord * recordPart + fitVisa * visaPart(flag));
}

function visaPart({ kind, unknown }: VisaFlag): number {
  if (unknown) return 0.3;
  switch (kind) {
    case 'OK':
    case 'Not needed':
      return 1;
    case 'Check':
      return 0.5;
    case 'No':
      return 0;
  }
}
