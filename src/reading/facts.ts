// The facts that reading hands to the rules: what is known, how firmly, and what is not known. Unknown is not yes and not no.

import type { ExtremeSpecialty, SpecialtyName } from '../reference/specialties';
import type { StateCode } from '../reference/states';

/** H5: how firmly a program states something. */
export type Firmness = 'strict' | 'preferred' | 'verify';

/** A number that a program asks for or allows. `none` = expressly no limit ("no minimum"); `unknown` = it says nothing. */
export type Limit =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'limit';
      readonly value: number;
      readonly firmness: Firmness;
      /** What the program would rather see, beside the limit that it keeps to: 250 in "235 (250 preferred)". */
      readonly preferred?: number;
    };

/** A yes or no that a program states. */
export type Answer = { readonly kind: 'unknown' } | { readonly kind: 'yes' | 'no'; readonly firmness: Firmness };

/** A fact that need not be known. */
export type Known<T> = T | null;

/** V: what a program says of one visa. */
export type Sponsorship = 'Yes' | 'Limited' | 'No' | 'Unknown';
/** V3: who may work there, apart from visas. */
export type Eligibility = 'open' | 'citizens' | 'citizens and permanent residents';

export interface VisaPolicy {
  readonly j1: Sponsorship;
  readonly h1b: Sponsorship;
  readonly eligibility: Eligibility;
}

/** H9. */
export type Setting = 'Academic' | 'Mid-tier' | 'Community';

/** T13, as written in words in the IMG column: a share was not given. */
export type RecordWord = 'High' | 'Medium' | 'Low' | 'None';
/** The share of IMGs among residents: percent 0-100, or words. */
export type Share =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'word'; readonly word: RecordWord };

/** Something in a cell that could not be taken as it stands; reported, never silently chosen. */
export interface Problem {
  /** A column's name, a profile field's, or `Rule: NAME`. */
  readonly column: string;
  readonly raw: string;
  /** One sentence for people, from messages/reading.ts. */
  readonly what: string;
}

/** The specialty of a program or of an applicant's list: as written, and the canonical name when it is known. */
export interface Specialty {
  readonly written: string;
  /** One of reference/specialties, else null: "a specialty without figures". */
  readonly name: SpecialtyName | ExtremeSpecialty | null;
}

export type Track = 'Categorical' | 'Preliminary' | 'Transitional' | 'Primary Care' | 'Advanced' | 'Other';

/** One program as the sheet tells it: only what the rules ask. Daily-use columns are in `Tracking`. */
export interface Program {
  readonly name: string;
  readonly code: string;
  readonly nrmpCode: string;
  /** null = blank (T11: then the profile's first one counts). */
  readonly specialty: Known<Specialty>;
  readonly city: string;
  readonly state: Known<StateCode>;
  readonly setting: Known<Setting>;
  readonly track: Known<Track>;
  readonly visa: VisaPolicy;
  readonly imgShare: Share;
  readonly nonUsImgShare: Share;
  /** A score, or a score marked "to be verified". */
  readonly step2Typical: Limit;
  readonly step2Min: Limit;
  readonly step1Min: Limit;
  readonly attemptsMax: Limit;
  readonly gradYearsMax: Limit;
  readonly usceMonthsMin: Limit;
  readonly ecfmgAtApply: Answer;
  readonly step3Needed: Answer;
  readonly usLettersMin: Limit;
  readonly acceptsImgs: Answer;
  readonly accepting: Answer;
  readonly connection: boolean;
  readonly alumni: boolean;
  readonly problems: readonly Problem[];
}

/** A calendar day, `2026-09-23`: compares as text, means the same day wherever the person lives. */
export type Day = string;

/** Section 5's status words, in the order of a season; the dropdown of the Status column. */
export const STATUSES = [
  'Researching',
  'To apply',
  'Applied',
  'Interview offered',
  'Interview scheduled',
  'Interviewed',
  'Waitlisted',
  'Rejected',
  'Withdrawn',
  'Ranked',
  'Matched',
  'Not applying',
] as const;
export type Status = (typeof STATUSES)[number];

/** What the person keeps about one program for daily use: no rule of section 4 asks it, the list (L) and the sidebar do. */
export interface Tracking {
  /** null = blank; an unreadable text is null too and is in `problems`. */
  readonly status: Known<Status>;
  readonly signal: Known<'gold' | 'silver' | 'signal'>;
  readonly deadline: Known<Day>;
  readonly checkedOn: Known<Day>;
  readonly appliedOn: Known<Day>;
  readonly interviewOn: Known<Day>;
  readonly thankYouSent: Known<Day>;
  readonly letterOfIntent: Known<Day>;
  readonly due: Known<Day>;
  readonly myRank: Known<number>;
  readonly mentorTier: Known<'Safety' | 'Target' | 'Reach' | 'Ineligible' | 'Not enough data'>;
  readonly mentorName: string;
  readonly mentorNote: string;
  readonly contact: string;
  readonly nextStep: string;
  readonly notes: string;
  readonly source: string;
  readonly problems: readonly Problem[];
}
