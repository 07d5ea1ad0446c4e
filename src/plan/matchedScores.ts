// P9: how matched and unmatched non-US IMGs scored in each specialty of the profile, beside the person's own score.

import { BAND, ITEM, MEANING, SOURCE } from '../messages/scoreCheck';
import type { Specialty } from '../reading/facts';
import type { Quartiles, SpecialtyFigures } from '../reference/specialties';
import type { Applicant } from '../rules/applicant';
import { figuresOf } from '../rules/evidence/reference';
import { extremeBy } from '../rules/extreme';
import { specialtyShown } from './row';
import type { ScoreRow } from './scoreRow';

/** More specialties than anyone applies to: a mistyped cell shall not fill the sheet. */
const MOST_SPECIALTIES = 20;

/**
 * One row a specialty, then how to read them. [N]
 * @param you the person's own Step 2 CK as it is shown elsewhere in the score check
 */
export function matchedScoreRows(applicant: Applicant, you: string): readonly ScoreRow[] {
  const { profile, firstSpecialty, isCitizen } = applicant;
  const stoodIn = profile.specialties.length === 0;
  const specialties = stoodIn ? [firstSpecialty] : once(profile.specialties).slice(0, MOST_SPECIALTIES);
  const reading = { item: ITEM.figures, you: '', band: '', source: SOURCE.nrmp };
  return [
    ...specialties.map((specialty) => specialtyRow(specialty, applicant, you)),
    { ...reading, meaning: MEANING.figures(stoodIn ? firstSpecialty.written : null) },
    ...(isCitizen ? [{ ...reading, meaning: MEANING.figuresUs }] : []),
  ];
}

function once(specialties: readonly Specialty[]): readonly Specialty[] {
  const seen = new Set<string>();
  return specialties.filter((specialty) => {
    const name = specialtyShown(specialty);
    return !seen.has(name) && seen.add(name);
  });
}

function specialtyRow(specialty: Specialty, { score }: Applicant, you: string): ScoreRow {
  const figures = figuresOf(specialty);
  const item = ITEM.matched(specialtyShown(specialty));
  if (!figures) {
    const extreme = extremeBy(specialty.name);
    const meaning = extreme ? `${MEANING.extreme} ${MEANING.noFigures}` : MEANING.noFigures;
    return { item, you, band: BAND.noFigures, meaning, source: extreme ? extremeSource(extreme) : SOURCE.nrmp };
  }
  const band = score ? quarterOf(score.points, figures.matched) : BAND.pending;
  return { item, you, band, meaning: meaningOf(figures), source: SOURCE.nrmp };
}

/** T20: who calls the specialty extremely competitive. */
function extremeSource(source: NonNullable<ReturnType<typeof extremeBy>>): string {
  if (source === '[G]') return SOURCE.guide;
  return source === '[O]' ? SOURCE.own : SOURCE.nrmp;
}

function meaningOf({ name, matched, unmatched, ranksMatched, ranksUnmatched }: SpecialtyFigures): string {
  const quartiles = MEANING.quartiles(inWords(matched), inWords(unmatched));
  if (name !== 'Family Medicine') return quartiles;
  return `${quartiles} ${MEANING.doesNotSeparate(matched.median, unmatched.median, ranksMatched, ranksUnmatched)}`;
}

function inWords({ q1, median, q3 }: Quartiles): string {
  return `${q1} / ${median} / ${q3}`;
}

function quarterOf(points: number, { q1, median, q3 }: Quartiles): string {
  if (points >= q3) return BAND.aboveQ3;
  if (points >= median) return BAND.belowQ3;
  return points >= q1 ? BAND.belowMedian : BAND.belowQ1;
}
