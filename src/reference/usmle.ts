// Pass marks of the USMLE by the day the exam was taken. Source: [U] USMLE score guidelines of August 2026.

/** Newest first: the mark holds from that day on. */
export const STEP2_PASS_MARKS = [
  { from: '2025-07-01', mark: 218 },
  { from: '2022-07-01', mark: 214 },
  { from: '0000-01-01', mark: 209 },
] as const;

/** T30: without a date, a score below this is an Issue; from here to the newest mark it is a Check. */
export const STEP2_UNDATED_MARK = STEP2_PASS_MARKS[1].mark;
export const STEP2_NEWEST_MARK = STEP2_PASS_MARKS[0].mark;
/** From January 2024. */
export const STEP3_PASS_MARK = 200;

/** The Step 2 CK pass mark on a day (YYYY-MM-DD). */
export function step2PassMark(day: string): number {
  return STEP2_PASS_MARKS.find((entry) => day >= entry.from)?.mark ?? STEP2_UNDATED_MARK;
}
