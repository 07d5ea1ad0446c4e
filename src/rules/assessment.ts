// What is true of one program for one applicant: the one result from which TIER, VISA, FIT, WHY, the sidebar, LISTCHECK and SHORTLIST are views.

import type { Program, Setting, Specialty } from '../reading/facts';

export const TIERS = ['Safety', 'Target', 'Reach', 'Ineligible', 'Not enough data'] as const;
export type Tier = (typeof TIERS)[number];
/** The three labels that a cap can make harder, easiest first. */
export type OpenTier = 'Safety' | 'Target' | 'Reach';

/** Three-valued logic with a shade: see rules/logic.ts, which alone combines them. */
export type State = 'Meets' | 'Check' | 'Issue' | 'Unknown';

export type RequirementRule = 'T1' | 'T2' | 'T3' | 'T4' | 'T5' | 'T6' | 'T7' | 'T8' | 'T9' | 'T10' | 'T30';

/** One requirement, checked. `criterion` names it in messages/rules.ts, which says it in words on demand. */
export interface Requirement {
  readonly rule: RequirementRule;
  readonly criterion: Criterion;
  readonly state: State;
  /** Why the state is Check when that is not a missed preference: decides the words. */
  readonly because?: 'own field blank' | 'preferred' | 'to verify' | 'planned score' | 'ask how counted' | 'not yet';
}

export type Criterion =
  | 'imgs accepted'
  | 'visa'
  | 'step 2 minimum'
  | 'step 1 minimum'
  | 'attempts'
  | 'graduation'
  | 'usce'
  | 'ecfmg'
  | 'step 3'
  | 'us letters'
  | 'accepting applications'
  | 'step 2 pass mark';

export type FlagKind = 'OK' | 'Check' | 'No' | 'Not needed';
/** V6-V10. */
export interface VisaFlag {
  readonly kind: FlagKind;
  /** The whole flag as VISA shows it: `OK: J-1`, `Check: J-1 not mentioned`, ... */
  readonly text: string;
  /** True for "visa policy unknown" and "not mentioned" (T2: Unknown, and 0.3 in FIT). */
  readonly unknown: boolean;
}

/** T11. */
export interface Reference {
  readonly score: number;
  readonly basis: 'typical' | 'minimum' | 'estimate';
  /** For `minimum`: which of the two was larger. */
  readonly fromEstimate: boolean;
  /** The specialty and setting the estimate is for, when one was used. */
  readonly specialty: Specialty;
  readonly setting: Setting | null;
}

export type Position = 'Above' | 'Around' | 'Below' | 'no R';
/** T13. */
export type ImgRecord = 'High' | 'Medium' | 'Low' | 'None' | 'Unknown';

/** A rule that made the label harder (T17-T24, T28). */
export interface Step {
  readonly rule: 'T17' | 'T18' | 'T19' | 'T20' | 'T21' | 'T22' | 'T23' | 'T24' | 'T28';
  readonly from: OpenTier;
  readonly to: OpenTier;
}

/** A rule that bears on the label with the easiest label it allows, whether or not it changed anything. */
export interface Cap {
  readonly rule: Exclude<Step['rule'], 'T21'>;
  readonly ceiling: OpenTier;
}

/** T21. */
export type Risk = 'failed attempt' | 'years since graduation' | 'little USCE';

export interface Assessment {
  readonly program: Program;
  readonly tier: Tier;
  readonly visa: VisaFlag;
  /** 0-100, null for Not enough data (T25). */
  readonly fit: number | null;
  readonly requirements: readonly Requirement[];
  /** The specialty that counts: the program's, else the profile's first, else Internal Medicine (T11). */
  readonly specialty: Specialty;
  readonly reference: Reference | null;
  /** True when the program has its own Step 2 typical or minimum (T22). */
  readonly ownScore: boolean;
  /** Step 2 CK minus R, in points; null without either. */
  readonly difference: number | null;
  readonly margin: number;
  readonly position: Position;
  readonly record: ImgRecord;
  /** Which share the record rests on; null when unknown. */
  readonly recordFrom: 'non-US IMG share' | 'IMG share' | 'words' | null;
  /** T16's answer before the risks and caps; null when it was not reached. */
  readonly base: OpenTier | null;
  /** T21: risks that the program does not expressly allow. */
  readonly risks: readonly Risk[];
  /** Every cap that bears on the label: what would have to change for an easier one. */
  readonly caps: readonly Cap[];
  /** What made it harder, in order. */
  readonly steps: readonly Step[];
}
