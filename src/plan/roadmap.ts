// ROADMAP: the steps of the person's stage first, then what still matters of the others (R1-R4).

import type { Profile } from '../reading/profileFacts';
import { applicantOf } from '../rules/applicant';
import { examRows } from './exams';
import { experienceRows } from './experience';
import { interviewRows, rankRows } from './interviews';
import { notMatchedRows, soapReadyRow } from './notMatched';
import { researchRows, researchYearRow } from './research';
import type { RoadmapContext, RoadmapRow } from './row';
import { advocatesRow, confirmRows, seasonRows } from './season';
import { startRows } from './start';
import { strengthRows } from './strengths';
import { ecfmgRows, visaRows } from './visaPlan';

export type { RoadmapContext, RoadmapRow } from './row';

/**
 * The person's next steps.
 * @param profile the Profile tab, read
 * @param context what the list adds, where there is one; without it steps about the list stay general
 * @returns a score below the pass mark first (P8), then the low band's first line (R4), then the rows of the person's
 *   stage, then those of other stages that still matter; never throws
 */
export function roadmap(profile: Profile, context: RoadmapContext = {}): readonly RoadmapRow[] {
  const applicant = applicantOf(profile);
  const exams = examRows(applicant);
  const papers = [...ecfmgRows(applicant), ...visaRows(applicant, context)];
  const record = [...experienceRows(applicant), ...researchRows(applicant)];
  const start = startRows(applicant);
  const strengths = strengthRows(applicant);

  switch (profile.stage) {
    case 'Pre-application':
      return [
        ...start,
        ...exams,
        ...record,
        researchYearRow(applicant, context),
        ...papers,
        ...strengths,
        ...seasonRows(applicant, context),
      ];
    case 'Application season':
      return [
        ...start,
        ...seasonRows(applicant, context),
        ...interviewRows(applicant),
        ...strengths,
        ...stillOpen([...exams, ...record, ...papers]),
      ];
    case 'Interviews and ranking':
      return [
        ...start,
        ...interviewRows(applicant),
        ...rankRows(applicant),
        advocatesRow(),
        ...confirmRows(applicant, context.list ?? {}),
        ...strengths,
        soapReadyRow(),
        ...stillOpen([...exams, ...papers]),
      ];
    case 'Not matched':
      return [
        ...start,
        ...notMatchedRows(applicant),
        ...stillOpen([...exams, ...record]),
        researchYearRow(applicant, context),
        ...stillOpen(papers),
        ...strengths,
        ...seasonRows(applicant, context),
        ...interviewRows(applicant),
      ];
  }
}

function stillOpen(rows: readonly RoadmapRow[]): readonly RoadmapRow[] {
  return rows.filter(({ state }) => state !== 'Done');
}
