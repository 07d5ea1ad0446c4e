// Roadmap, score check, and where the person's score lies beside those of matched and unmatched applicants.

import { FIGURES_SOURCE } from '../../reference/specialties';
import { roadmapContext } from '../../plan/context';
import { roadmap } from '../../plan/roadmap';
import { scoreCheck } from '../../plan/scoreCheck';
import { applicantOf } from '../../rules/applicant';
import { figuresOf } from '../../rules/evidence/reference';
import type { PlanView } from '../apiViews';
import { entriesIn } from '../programs';
import { readWorkbook } from '../workbook';

const MOST_SPECIALTIES = 6;

export function viewOfPlan(): PlanView {
  const { tracker, profile } = readWorkbook();
  const context = tracker ? roadmapContext(entriesIn({ tracker, profile }), profile) : {};
  const { score, firstSpecialty } = applicantOf(profile);
  const specialties = profile.specialties.length > 0 ? profile.specialties : [firstSpecialty];
  return {
    roadmap: roadmap(profile, context).map(({ phase, step, state, why }) => ({ phase, step, state, why })),
    scores: scoreCheck(profile),
    positions: specialties.slice(0, MOST_SPECIALTIES).flatMap((specialty) => {
      const figures = figuresOf(specialty);
      if (!figures) return [];
      const { name, matched, unmatched } = figures;
      return [{ specialty: name, matched, unmatched, score: score?.points ?? null, planned: score?.planned ?? false }];
    }),
    positionSource: `${FIGURES_SOURCE.title}. ${FIGURES_SOURCE.note}`,
  };
}
