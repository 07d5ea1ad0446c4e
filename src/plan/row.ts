// What a row of the roadmap is, and what a list can add to it; every part of the roadmap builds such rows.

import type { MixWord } from '../list/mix';
import { clip } from '../messages/words';
import type { Known, Specialty } from '../reading/facts';
import type { RuleNumber } from '../reference/numbers';

export type RoadmapState = 'Done' | 'To do' | 'Check';

/** Where a step comes from; the season's dates are second-hand. */
export type PlanSource = RuleNumber['source'] | '[U]' | '[O], second-hand';

export interface RoadmapRow {
  /** The stage that the step belongs to, or where it stands outside the stages: see PHASE in messages/plan. */
  readonly phase: string;
  readonly step: string;
  /** `Check` = a blank field or a decision that only the person can make. */
  readonly state: RoadmapState;
  /** One or two sentences with the profile's own numbers. */
  readonly why: string;
  readonly rule: 'R1' | 'R2' | 'R3' | 'R4';
  readonly source: PlanSource;
}

/** What the person's list can add to the steps; each part is optional, and a step without it says so in general words. */
export interface RoadmapList {
  /** L1: programs that count as applications. */
  readonly applications?: number;
  /** L3: the mix in words. */
  readonly mix?: MixWord;
  /** L2: share of the applications in the Boston area, percent 0-100. */
  readonly bostonPercent?: number;
  /** L5: share of the applications that accept a J-1 for certain, percent 0-100. */
  readonly j1Percent?: number;
  /** L5: applications, not Ineligible, whose visa policy is not known. */
  readonly visaUnknown?: number;
  /** R1: programs in Massachusetts, not Ineligible, whose visa flag is OK. */
  readonly massachusettsVisaOk?: number;
}

export interface RoadmapContext {
  /** R1: open programs on the list that one more year since graduation would close. */
  readonly programsClosedByAnotherYear?: number;
  readonly list?: RoadmapList;
}

/** What is shown of a cell, in characters. */
export const LONGEST_SHOWN = 60;

/** A specialty's known name, else the beginning of what was written. */
export function specialtyShown({ name, written }: Specialty): string {
  return name ?? clip(written, LONGEST_SHOWN);
}

/** Something that is counted against a number wanted: blank cannot be decided. */
export function counted(own: Known<number>, wanted: number): RoadmapState {
  if (own === null) return 'Check';
  return own >= wanted ? 'Done' : 'To do';
}

/** A yes or no: blank cannot be decided. */
export function answered(own: Known<boolean>): RoadmapState {
  if (own === null) return 'Check';
  return own ? 'Done' : 'To do';
}
