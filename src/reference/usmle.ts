// The USMLE pass marks by date of the test. Source: [U] USMLE score guidelines of August 2026.

export interface PassMark {
  /** First test day it counts for, YYYY-MM-DD; '' = every earlier day. */
  readonly from: string;
  readonly score: number;
}

/** Step 2 CK, newest first. */
export const STEP2_PASS_MARKS: readonly PassMark[] = [
  { from: '2025-07-01', score: 218 },
  { from: '2022-07-01', score: 214 },
  { from: '', score: 209 },
];

/** Step 3, from January 2024. */
export const STEP3_PASS_MARK = 200;

/** Step 1 has had no number since this day. */
export const STEP1_PASS_FAIL_SINCE = '2022-01-26';

/** The Step 2 CK pass mark for a test day (YYYY-MM-DD), in points. */
export function step2PassMark(day: string): number {
  return STEP2_PASS_MARKS.find((mark) => day >= mark.from)?.score ?? 0;
}
