// What follows from the profile alone, worked out once per profile: years, bands, CV strength, what a visa could be (P1, P2, P4, P5, P8).

import type { Known, Specialty } from '../reading/facts';
import type { Profile } from '../reading/profileFacts';
import { STEP2_NEWEST_MARK, STEP2_UNDATED_MARK, step2PassMark } from '../reference/usmle';

/** P4: at Boston's usual level, close, low, below 210. */
export type Step1Band = 'usual' | 'close' | 'low' | 'below';
/** P5: at Boston's usual level, close, below average, challenging. */
export type Step2Band = 'usual' | 'close' | 'below average' | 'challenging';

const CV_MARKERS = [
  'USCE',
  'US letters',
  'Core specialty letters',
  'Massachusetts',
  'Peer-reviewed publications',
  'Posters and abstracts',
  'Research',
  'Step 2 above Step 1',
  'Prior US training',
] as const;
export type CvMarker = (typeof CV_MARKERS)[number];
export type CvStrength = 'Strong' | 'Fair' | 'Early';

export interface Applicant {
  readonly profile: Profile;
  readonly isImg: boolean;
  /** False for everyone who said to be neither citizen nor a US graduate. */
  readonly isCitizen: boolean;
  /** T13: the non-US IMG share is the one that tells about this person. */
  readonly countsAsNonUs: boolean;
  /** The Step 2 CK that counts, in points; `planned` when the target stands in for a pending one. */
  readonly score: Known<{ readonly points: number; readonly planned: boolean }>;
  readonly step1Band: Known<Step1Band>;
  readonly step2Band: Known<Step2Band>;
  /** P5. */
  readonly lowBand: boolean;
  readonly challenging: boolean;
  /** P1. */
  readonly yearsAtApplication: Known<number>;
  readonly yearsAtStart: Known<number>;
  /** The most failures on one Step. A Step 1 or Step 3 that says Fail counts as one. */
  readonly mostFailures: number;
  /** P8, T30: `maybe below` = no date and between the two marks. `mark` is the one it was held against. */
  readonly passMark: { readonly state: 'pending' | 'passes' | 'below' | 'maybe below'; readonly mark: number };
  readonly cv: { readonly strength: CvStrength; readonly markers: readonly CvMarker[] };
  /** An exceptional strength that is named and has evidence. */
  readonly exceptional: boolean;
  /** T11: the profile's first specialty, else Internal Medicine. */
  readonly firstSpecialty: Specialty;
  /** Which visas could serve; both false = none needed. */
  readonly visa: { readonly j1: boolean; readonly h1b: boolean };
  readonly step3Passed: boolean;
}

const INTERNAL_MEDICINE: Specialty = { written: 'Internal Medicine', name: 'Internal Medicine' };
/** P2: letters from US faculty, and months of US research. [G] */
export const LETTERS_WANTED = 3;
export const RESEARCH_MONTHS_WANTED = 12;
const STEP_GAP_WANTED = 10;
const STRONG_FROM = 5;
const EARLY_UP_TO = 2;
const known = new WeakMap<Profile, Applicant>();

/** The applicant behind a profile; worked out once for each profile object. */
export function applicantOf(profile: Profile): Applicant {
  const before = known.get(profile);
  if (before) return before;
  const applicant = describe(profile);
  known.set(profile, applicant);
  return applicant;
}

function describe(profile: Profile): Applicant {
  const { applicantType, numbers } = profile;
  const isImg = applicantType !== 'US MD' && applicantType !== 'US DO';
  const score = scoreOf(profile);
  const step1Score = profile.step1.kind === 'score' ? profile.step1.score : null;
  const step2Band = score && bandOfStep2(score.points, profile);
  return {
    profile,
    isImg,
    isCitizen: !isImg || applicantType === 'US citizen IMG',
    countsAsNonUs: applicantType === 'Non-US citizen IMG' || applicantType === 'IMG with other work authorization',
    score,
    step1Band: step1Score === null ? null : bandOfStep1(step1Score, profile),
    step2Band,
    lowBand: step2Band
      ? step2Band === 'below average' || step2Band === 'challenging'
      : step1Score !== null && step1Score < numbers.step1Close,
    challenging: step2Band === 'challenging',
    yearsAtApplication: profile.graduationYear === null ? null : profile.season - 1 - profile.graduationYear,
    yearsAtStart: profile.graduationYear === null ? null : profile.season - profile.graduationYear,
    mostFailures: Math.max(
      profile.failures.step1,
      profile.step1.kind === 'fail' ? 1 : 0,
      profile.failures.step2,
      profile.failures.step3,
    ),
    passMark: passMarkOf(profile),
    cv: cvOf(profile, score?.points ?? null, step1Score),
    exceptional: profile.exceptionalStrength !== 'None' && profile.evidence !== '',
    firstSpecialty: profile.specialties[0] ?? INTERNAL_MEDICINE,
    visa: {
      j1: profile.visaNeed === 'J-1' || profile.visaNeed === 'J-1 or H-1B',
      h1b: profile.visaNeed === 'H-1B' || profile.visaNeed === 'J-1 or H-1B',
    },
    step3Passed: profile.step3.kind === 'passed',
  };
}

function scoreOf(profile: Profile): Applicant['score'] {
  if (profile.step2 !== null) return { points: profile.step2, planned: false };
  if (profile.step2Target !== null) return { points: profile.step2Target, planned: true };
  return null;
}

/** P4, for a numeric Step 1. */
function bandOfStep1(points: number, { numbers }: Profile): Step1Band {
  if (points >= numbers.step1Usual) return 'usual';
  if (points >= numbers.step1Close) return 'close';
  return points >= numbers.step1Low ? 'low' : 'below';
}

/** P5. */
function bandOfStep2(points: number, { numbers }: Profile): Step2Band {
  if (points >= numbers.step2Usual) return 'usual';
  if (points >= numbers.step2Close) return 'close';
  return points >= numbers.step2Low ? 'below average' : 'challenging';
}

function passMarkOf({ step2, step2Date }: Profile): Applicant['passMark'] {
  const mark = step2Date === null ? STEP2_NEWEST_MARK : step2PassMark(step2Date);
  if (step2 === null) return { state: 'pending', mark };
  if (step2 >= mark) return { state: 'passes', mark };
  return step2Date === null && step2 >= STEP2_UNDATED_MARK ? { state: 'maybe below', mark } : { state: 'below', mark };
}

function cvOf(profile: Profile, step2: Known<number>, step1: Known<number>): Applicant['cv'] {
  const has: Record<CvMarker, boolean> = {
    USCE: (profile.usceMonths ?? 0) >= profile.numbers.usceMonths,
    'US letters': (profile.usLetters ?? 0) >= LETTERS_WANTED,
    'Core specialty letters': (profile.coreLetters ?? 0) >= 1,
    Massachusetts: (profile.massachusettsLetters ?? 0) >= 1 || profile.massachusettsRotation === true,
    'Peer-reviewed publications': (profile.publications ?? 0) >= 1,
    'Posters and abstracts': (profile.posters ?? 0) >= 1,
    Research: (profile.usResearchMonths ?? 0) >= RESEARCH_MONTHS_WANTED || profile.bostonResearch === true,
    'Step 2 above Step 1': step2 !== null && step1 !== null && step2 - step1 >= STEP_GAP_WANTED,
    'Prior US training': profile.priorUsTraining === true,
  };
  const markers = CV_MARKERS.filter((marker) => has[marker]);
  const anchored = has['Peer-reviewed publications'] || has.Massachusetts || has['Prior US training'];
  if (markers.length >= STRONG_FROM && anchored) return { strength: 'Strong', markers };
  return { strength: markers.length <= EARLY_UP_TO ? 'Early' : 'Fair', markers };
}
