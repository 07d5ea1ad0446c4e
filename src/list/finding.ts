// What LISTCHECK says, one finding a row: how serious it is, what was seen, what to do next, and which rows it is about.

export const LEVELS = ['Stop', 'Warn', 'Note', 'OK'] as const;
/** Most serious first. `OK` = the check was made and holds. */
export type Level = (typeof LEVELS)[number];

/** The rule of SPEC that a finding comes from; `H4` = cells that could not be taken as they stand. */
export type FindingRule =
  | 'H2'
  | 'P2'
  | 'P3'
  | 'P8'
  | 'L1'
  | 'L2'
  | 'L3'
  | 'L4'
  | 'L5'
  | 'L6'
  | 'L7'
  | 'L8'
  | 'L9'
  | 'L10'
  | 'L11'
  | 'L12'
  | 'L13'
  | 'L14'
  | 'L16'
  | 'H4';

export interface Finding {
  readonly level: Level;
  /** Short name for people, such as "Applications". */
  readonly check: string;
  readonly rule: FindingRule;
  /** What we see, with the numbers and where each comes from. */
  readonly see: string;
  /** What to do next; '' when nothing is needed. */
  readonly do: string;
  /** Sheet rows for "show rows", ascending; empty when the finding is about the list as a whole. */
  readonly rows: readonly number[];
  /** What to do is to find more programs, or to spend signals on them: below the pass mark the retake comes first (P8). */
  readonly forMore: boolean;
}
