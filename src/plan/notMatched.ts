// R3: what to do in the weeks and the year after a Match without a place.

import { INTERVIEWS, NOT_MATCHED, PHASE } from '../messages/plan';
import type { Applicant } from '../rules/applicant';
import type { PlanSource, RoadmapRow } from './row';
import { needsVisa } from './visaPlan';

function step(name: string, why: string, source: PlanSource = '[G]'): RoadmapRow {
  return { phase: PHASE.notMatched, step: name, state: 'To do', why, rule: 'R3', source };
}

/** The steps after not matching [G]; that SOAP comes first is our own [O]. */
export function notMatchedRows(applicant: Applicant): readonly RoadmapRow[] {
  const { profile, visa, yearsAtApplication } = applicant;
  const visaNeeded = needsVisa(applicant);
  return [
    step(NOT_MATCHED.soap, NOT_MATCHED.soapHow(visaNeeded), '[O]'),
    step(NOT_MATCHED.feedback, NOT_MATCHED.feedbackHow),
    step(NOT_MATCHED.bridge, NOT_MATCHED.bridgeHow(visaNeeded && visa.j1)),
    step(NOT_MATCHED.renew, NOT_MATCHED.renewHow(profile.usLetters, profile.posters, profile.publications)),
    step(NOT_MATCHED.reapply, NOT_MATCHED.reapplyHow(yearsAtApplication)),
  ];
}

/** For the stage before: what to have ready in case. [O] */
export function soapReadyRow(): RoadmapRow {
  return step(INTERVIEWS.soapReady, INTERVIEWS.soapReadyHow, '[O]');
}
