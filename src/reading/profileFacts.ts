// What the Profile tab says, read: blank stays blank (null), so that the rules can tell "no" from "not known".

import type { RuleNumbers } from '../reference/numbers';
import type { StateCode } from '../reference/states';
import type { ColumnName } from './columns';
import type { Day, Known, Problem, Specialty } from './facts';

export const APPLICANT_TYPES = [
  'Non-US citizen IMG',
  'US permanent resident IMG',
  'US citizen IMG',
  'IMG with other work authorization',
  'US MD',
  'US DO',
] as const;
export type ApplicantType = (typeof APPLICANT_TYPES)[number];

export const VISA_NEEDS = ['J-1', 'H-1B', 'J-1 or H-1B', 'None'] as const;
export type VisaNeed = (typeof VISA_NEEDS)[number];

export const STAGES = ['Pre-application', 'Application season', 'Interviews and ranking', 'Not matched'] as const;
export type Stage = (typeof STAGES)[number];

export const STRENGTHS = ['None', 'Major research', 'Unique skill', 'Internal advocate'] as const;
export type ExceptionalStrength = (typeof STRENGTHS)[number];

export interface Profile {
  readonly applicantType: ApplicantType;
  /** As chosen, or by default: J-1 for a non-US citizen IMG, else None. */
  readonly visaNeed: VisaNeed;
  readonly step1: { readonly kind: 'score'; readonly score: number } | { readonly kind: 'pass' | 'fail' | 'blank' };
  /** null = blank, pending. */
  readonly step2: Known<number>;
  readonly step2Date: Known<Day>;
  readonly step2Target: Known<number>;
  readonly step3:
    | { readonly kind: 'passed' | 'not passed'; readonly score: Known<number> }
    | { readonly kind: 'scheduled'; readonly on: Day };
  /** Failed attempts; blank = 0, a Step 3 that was failed at least 1. */
  readonly failures: { readonly step1: number; readonly step2: number; readonly step3: number };
  readonly practiceScores: readonly number[];
  readonly graduationYear: Known<number>;
  readonly season: number;
  readonly ecfmg: { readonly kind: 'yes' | 'no' | 'blank' } | { readonly kind: 'expected'; readonly on: Day };
  readonly usceMonths: Known<number>;
  readonly observershipMonths: Known<number>;
  readonly massachusettsRotation: Known<boolean>;
  readonly usLetters: Known<number>;
  readonly massachusettsLetters: Known<number>;
  readonly coreLetters: Known<number>;
  readonly publications: Known<number>;
  readonly posters: Known<number>;
  readonly usResearchMonths: Known<number>;
  readonly bostonResearch: Known<boolean>;
  readonly priorUsTraining: Known<boolean>;
  readonly otherStrengths: string;
  /** As chosen; without evidence it counts as None (rules/applicant.ts). */
  readonly exceptionalStrength: ExceptionalStrength;
  readonly evidence: string;
  /** In order of preference; may be empty. */
  readonly specialties: readonly Specialty[];
  /** Blank = MA. */
  readonly preferredStates: readonly StateCode[];
  readonly stage: Stage;
  readonly budget: Known<number>;
  readonly asOf: Known<Day>;
  /** P3: the rules' numbers, overridden ones included. */
  readonly numbers: RuleNumbers;
  /** P3: the names of the numbers that the person changed. */
  readonly overridden: readonly string[];
  /** P3: `Column: NAME` rows. */
  readonly columnHeaders: ReadonlyMap<ColumnName, string>;
  /** Which fields stood in the table with a value, by field name. */
  readonly filled: ReadonlySet<string>;
  /** What could not be taken: doubled fields, unknown rule names, impossible numbers, unreadable values. */
  readonly problems: readonly Problem[];
}

/** True for a day, or a month without a day, that has passed by the profile's As of; false while As of is blank. */
export function isPast(on: Day, asOf: Known<Day>): boolean {
  return asOf !== null && on < asOf.slice(0, on.length);
}
