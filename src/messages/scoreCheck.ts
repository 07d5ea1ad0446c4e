// The score check's sentences (P4-P9): what a band means and where a figure comes from; never a promise.

import { FIGURES_SOURCE } from '../reference/specialties';
import { STEP2_PASS_MARKS } from '../reference/usmle';
import { dayWords, fillIn, monthWords } from './words';

const [NEWEST_MARK, OLDER_MARK] = STEP2_PASS_MARKS;

const lowBandIs = (level: number): string => `The low band is a Step 2 CK below ${level}.`;
const ONE_PART = 'Scores are one part of the story, and people in this band match every year.';
const passMarks = (oldMark: number, newMark: number): string =>
  `The pass mark has been ${newMark} since ${dayWords(NEWEST_MARK.from)} and was ${oldMark}`;

/** P6: why the target is what it is, one clause each. */
export const TARGET = {
  close: (level: number, source: string) =>
    `${level} is close to Boston's usual level (${source.replace(/^\[\w\] /, '')})`,
  matched: (specialty: string, q1: number) =>
    `${q1} is the lower quartile of non-US IMGs who matched in ${specialty} (NRMP, ${FIGURES_SOURCE.year} Match)`,
  aboveStep1: (score: number, step1: number) => `${score} is 15 above your Step 1 of ${step1}`,
} as const;

export const SOURCE = {
  guide: '[G] the guide',
  usmle: '[U] USMLE score guidelines, August 2026',
  nrmp: `[N] ${FIGURES_SOURCE.title}`,
  own: '[O] our choice',
  person: 'your own Rule row',
  profile: 'Profile tab',
} as const;

export const ITEM = {
  step1: 'Step 1',
  step2: 'Step 2 CK',
  lowBand: 'Low band',
  target: 'Step 2 CK target',
  practice: 'Practice scores',
  step3: 'Step 3',
  failures: 'Failed attempts',
  figures: 'How to read these figures',
  problem: (field: string) => `Profile: ${field}`,
  matched: (specialty: string) => `Step 2 CK in ${specialty}`,
} as const;

export const BAND = {
  blank: 'Not filled in',
  pending: 'Pending',
  planned: (points: number) => `${points} (planned)`,
  belowPass: 'Below the pass mark',
  maybeBelowPass: 'Perhaps below the pass mark',
  passed: 'Passed',
  notPassed: 'Not passed',
  scheduled: 'Scheduled',
  usual: "At Boston's usual level",
  close: 'Close',
  low: 'Low',
  below: (level: number) => `Below ${level}`,
  belowAverage: 'Below average',
  challenging: 'Challenging',
  lowBand: 'In the low band',
  notLowBand: 'Not in the low band',
  unknown: 'Unknown',
  aim: (score: number) => `Aim for ${score}`,
  failures: (most: number) => `Most on one Step: ${most}`,
  noFigures: 'No published figures',
  belowQ1: 'Below the matched lower quartile',
  belowMedian: 'Between the matched lower quartile and median',
  belowQ3: 'Between the matched median and upper quartile',
  aboveQ3: 'At or above the matched upper quartile',
  check: 'Check',
} as const;

export const MEANING = {
  belowPass: (mark: number) =>
    `The pass mark for its date is ${mark}. Passing comes before everything else: prepare until practice scores are near the target, then sit it again.`,
  belowPassUndated: (oldMark: number, newMark: number) =>
    `${passMarks(oldMark, newMark)} from ${monthWords(OLDER_MARK.from)}. Passing comes before everything else; if you took it earlier, fill in "Step 2 CK date".`,
  maybeBelowPass: (oldMark: number, newMark: number) =>
    `${passMarks(oldMark, newMark)} before. ${fillIn('Step 2 CK date')}`,
  step1Pass: 'There is no number to compare: programs look at Step 2 CK.',
  step1Fail: 'Passing Step 1 comes first.',
  step1Blank: `${fillIn('Step 1')} A number, Pass or Fail will do.`,
  atLeast: (level: number) => `${level} or more is what Boston programs usually see.`,
  between: (from: number, to: number) => `This band is ${from} to ${to}.`,
  under: (level: number) => `This band is everything below ${level}.`,
  step1Low: (band: string, repairable: boolean) =>
    `${band} ${repairable ? 'A good Step 2 CK is the main repair.' : 'What you have shown since speaks beside it.'}`,
  step2Low: (band: string) => `${band} Breadth, ties and the rest of your application count the more.`,
  planned: 'Your target stands in until the score is there: labels that use it say "planned".',
  pending: `${fillIn('Step 2 CK')} While it is pending, "Step 2 CK target" can stand in for it.`,
  lowBand: (level: number, byStep1: boolean, step1Level: number) =>
    byStep1
      ? `With Step 2 CK and its target blank, a Step 1 below ${step1Level} counts as the low band. ${ONE_PART}`
      : `${lowBandIs(level)} ${ONE_PART}`,
  lowBandNotPassed: (level: number) =>
    `${lowBandIs(level)} Passing it comes first; after that, scores are one part of the story.`,
  notLowBand: lowBandIs,
  lowBandUnknown: 'A Step 2 CK, its target, or a Step 1 with a number would decide.',
  target: (reasons: readonly string[]) => `${reasons.length > 1 ? 'The largest of these: ' : ''}${reasons.join('; ')}.`,
  ownTarget: (own: number) => `Your own target of ${own} is what the labels plan with.`,
  ready: (target: number) => `Each of the last three is no more than 5 below ${target}: it is time to sit it.`,
  notYet: (target: number) =>
    `At least one of the last three is more than 5 below ${target}. Wait and go through your weak systems again.`,
  tooFew: 'It takes three scores to tell. Enter the latest ones, oldest first.',
  step3: (mark: number) => `The pass mark has been ${mark} since January 2024.`,
  step3Scheduled: 'An H-1B asks for it; a J-1 does not.',
  failuresShown: (step1: number, step2: number, step3: number) =>
    `Step 1: ${step1}; Step 2 CK: ${step2}; Step 3: ${step3}`,
  failures: 'Some programs allow one attempt only, and a failed attempt keeps a label at Target or harder.',
  quartiles: (matched: string, unmatched: string) =>
    `Matched: ${matched}; not matched: ${unmatched} (lower quartile / median / upper quartile).`,
  doesNotSeparate: (matched: number, unmatched: number, ranksMatched: number, ranksUnmatched: number) =>
    `The score does not separate the two groups here (medians ${matched} and ${unmatched}). People who matched had more interviews to rank: ${ranksMatched} programs ranked against ${ranksUnmatched} (medians).`,
  noFigures: 'There are no Step 2 CK figures of matched non-US IMGs for it here.',
  extreme: 'This is a specialty of extreme competition: for an IMG a label is Reach at best.',
  figures: (stoodIn: string | null) =>
    `${stoodIn === null ? '' : `No specialty is filled in, so ${stoodIn} stands in. `}The figures cover people who ranked at least one program. A label is not a chance.`,
  figuresUs: "For US citizens and US graduates: these are non-US IMGs' figures, not yours. A label is not a chance.",
} as const;
