// R1: research, and whether a year of it is worth a year since graduation.

import { PHASE, RESEARCH } from '../messages/plan';
import { RESEARCH_MONTHS_WANTED, type Applicant } from '../rules/applicant';
import type { RoadmapContext, RoadmapRow, RoadmapState } from './row';
import { needsVisa } from './visaPlan';

/** Output and research work [G]. */
export function researchRows({ profile, cv }: Applicant): readonly RoadmapRow[] {
  const { posters, publications, usResearchMonths, bostonResearch } = profile;
  const shown = cv.markers.includes('Posters and abstracts') || cv.markers.includes('Peer-reviewed publications');
  const worked = cv.markers.includes('Research');
  return [
    {
      phase: PHASE.preApplication,
      step: RESEARCH.output,
      state: decided(shown, posters === null && publications === null),
      why: RESEARCH.outputHave(posters, publications),
      rule: 'R1',
      source: '[G]',
    },
    {
      phase: PHASE.preApplication,
      step: RESEARCH.work,
      state: decided(worked, usResearchMonths === null && bostonResearch === null),
      why: worked
        ? RESEARCH.workDone(usResearchMonths, bostonResearch === true)
        : RESEARCH.workToDo(usResearchMonths, RESEARCH_MONTHS_WANTED),
      rule: 'R1',
      source: '[G]',
    },
  ];
}

function decided(done: boolean, blank: boolean): RoadmapState {
  if (done) return 'Done';
  return blank ? 'Check' : 'To do';
}

/** A year of research or strengthening: a decision with a price, so it is always a Check. [G] */
export function researchYearRow(applicant: Applicant, context: RoadmapContext): RoadmapRow {
  const closing = context.programsClosedByAnotherYear ?? null;
  return {
    phase: PHASE.preApplication,
    step: RESEARCH.year,
    state: 'Check',
    why: `${RESEARCH.yearHow(needsVisa(applicant))} ${RESEARCH.yearCost(applicant.yearsAtApplication, closing)}`,
    rule: 'R1',
    source: '[G]',
  };
}
