// R1: the ECFMG certificate, the visa plan and Step 3. People who need no visa see none of the visa's steps.

import { visaContradiction } from '../list/profile';
import { PAPERS, PHASE } from '../messages/plan';
import { isPast } from '../reading/profileFacts';
import { CALENDAR } from '../reference/calendar';
import type { Applicant } from '../rules/applicant';
import { wantsMassachusetts } from './experience';
import type { RoadmapContext, RoadmapRow } from './row';

/** A visa that contradicts the applicant type is not planned for; visaRows asks about it. */
export function needsVisa(applicant: Applicant): boolean {
  return (applicant.visa.j1 || applicant.visa.h1b) && visaContradiction(applicant) === null;
}

/** The certificate [O]: IMGs only. The Pathways deadline is shown only for the season it is known for. */
export function ecfmgRows({ isImg, profile: { ecfmg, season, asOf } }: Applicant): readonly RoadmapRow[] {
  if (!isImg) return [];
  const about = { phase: PHASE.preApplication, step: PAPERS.ecfmg, rule: 'R1', source: '[O]' } as const;
  const deadline = season === CALENDAR.season ? ` ${PAPERS.pathways(CALENDAR.ecfmgPathwaysDeadline)}` : '';
  switch (ecfmg.kind) {
    case 'yes':
      return [{ ...about, state: 'Done', why: PAPERS.ecfmgDone }];
    case 'expected':
      if (isPast(ecfmg.on, asOf)) return [{ ...about, state: 'Check', why: PAPERS.ecfmgPast(ecfmg.on) }];
      return [{ ...about, state: 'To do', why: `${PAPERS.ecfmgExpected(ecfmg.on)}${deadline}` }];
    case 'no':
      return [{ ...about, state: 'To do', why: `${PAPERS.ecfmgToDo}${deadline}` }];
    case 'blank':
      return [{ ...about, state: 'Check', why: `${PAPERS.ecfmgBlank}${deadline}` }];
  }
}

/** The visa plan [G], and Step 3 where an H-1B is part of it [O for what comes first]. */
export function visaRows(applicant: Applicant, { list }: RoadmapContext): readonly RoadmapRow[] {
  const { profile, visa } = applicant;
  const about = { phase: PHASE.preApplication, rule: 'R1', source: '[G]' } as const;
  const contradiction = visaContradiction(applicant);
  if (contradiction) return [{ ...about, step: PAPERS.visa, state: 'Check', why: contradiction.see, source: '[O]' }];
  if (!needsVisa(applicant)) return [];
  const open = list?.massachusettsVisaOk ?? null;
  const plan = visa.j1 ? (visa.h1b ? PAPERS.visaBoth : PAPERS.visaJ1) : PAPERS.visaH1b;
  const fitting = wantsMassachusetts(profile) ? ` ${PAPERS.visaMassachusetts(open)}` : '';
  const planned: RoadmapRow = { ...about, step: PAPERS.visa, state: 'To do', why: `${plan}${fitting}` };
  return visa.h1b ? [planned, step3Row(applicant)] : [planned];
}

function step3Row({ profile: { step3, ecfmg, asOf } }: Applicant): RoadmapRow {
  const about = { phase: PHASE.preApplication, step: PAPERS.step3, rule: 'R1', source: '[O]' } as const;
  switch (step3.kind) {
    case 'passed':
      return { ...about, state: 'Done', why: PAPERS.step3Done };
    case 'scheduled':
      if (isPast(step3.on, asOf)) return { ...about, state: 'Check', why: PAPERS.step3Past(step3.on) };
      return { ...about, state: 'To do', why: PAPERS.step3Scheduled(step3.on) };
    case 'not passed':
      return { ...about, state: 'To do', why: PAPERS.step3ToDo(ecfmg.kind === 'yes') };
  }
}
