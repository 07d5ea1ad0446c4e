// One row of the person's list as the list's checks see it: where it stands, what it says, and what was found about it.

import type { Program, Tracking } from '../reading/facts';
import type { Assessment } from '../rules/assessment';

/** A program of the list, assessed once; every check of section 5 and the shortlist are views of these. */
export interface ListEntry {
  /** The row in the person's sheet, 1 = first row, as it is shown to people. */
  readonly row: number;
  readonly program: Program;
  readonly tracking: Tracking;
  readonly assessment: Assessment;
}
