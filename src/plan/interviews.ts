// R2: interviews and the rank list.

import { INTERVIEWS, PHASE } from '../messages/plan';
import { CALENDAR } from '../reference/calendar';
import type { Applicant } from '../rules/applicant';
import { figuresOf } from '../rules/evidence/reference';
import { hasFailed, lowStep1 } from './exams';
import type { PlanSource, RoadmapRow, RoadmapState } from './row';

function step(name: string, state: RoadmapState, why: string, source: PlanSource): RoadmapRow {
  return { phase: PHASE.interviews, step: name, state, why, rule: 'R2', source };
}

/** What to prepare for the interviews [G]; the answer about scores only where one may be asked for. */
export function interviewRows(applicant: Applicant): readonly RoadmapRow[] {
  const failed = hasFailed(applicant);
  const asked = applicant.lowBand || failed || lowStep1(applicant) !== null;
  const answer = step(INTERVIEWS.answer, 'To do', INTERVIEWS.answerHow(failed), '[G]');
  return [...(asked ? [answer] : []), step(INTERVIEWS.fit, 'To do', INTERVIEWS.fitHow, '[G]')];
}

/** The rank list (L16), with what matched non-US IMGs of the first specialty ranked [N], and its second-hand dates. */
export function rankRows({ profile, firstSpecialty, isImg }: Applicant): readonly RoadmapRow[] {
  const figures = isImg ? figuresOf(firstSpecialty) : undefined;
  const ranked = figures ? ` ${INTERVIEWS.ranked(figures.name, figures.ranksMatched, figures.ranksUnmatched)}` : '';
  const rows = [step(INTERVIEWS.rank, 'To do', `${INTERVIEWS.rankHow}${ranked}`, figures ? '[N]' : '[O]')];
  if (profile.season === CALENDAR.season) {
    const { rankingOpens, rankListsDue, matchDay } = CALENDAR;
    const why = INTERVIEWS.rankDates(profile.season, rankingOpens, rankListsDue, matchDay);
    rows.push(step(INTERVIEWS.dates, 'Check', why, '[O], second-hand'));
  }
  return rows;
}
