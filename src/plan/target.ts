// The Step 2 CK to aim for while it is pending, and whether practice says that it is time to sit it (P6, P7).

import type { Profile } from '../reading/profileFacts';
import { SOURCE, TARGET } from '../messages/scoreCheck';
import { applicantOf } from '../rules/applicant';
import { figuresOf } from '../rules/evidence/reference';
import { levelSource } from './levelSource';

/** P7: how many practice scores are asked for, and how far below the target each may be, in points. [G] */
const PRACTICE_SCORES_WANTED = 3;
const PRACTICE_MARGIN = 5;
/** P6: how far above a low Step 1 the target lies: the upper end of 10 to 15. [G] */
const ABOVE_STEP1 = 15;

export interface Step2Target {
  /** In points. */
  readonly score: number;
  /** One clause each, the deciding one first. */
  readonly reasons: readonly string[];
  /** Where its figures come from, each once. */
  readonly sources: readonly string[];
}

/**
 * The target for a pending Step 2 CK: the largest of 230, the first specialty's matched lower quartile, and, when
 * Step 1 is below 220, Step 1 + 15 (P6 [G, N]). The two levels are the person's own where a `Rule:` row changed them.
 */
export function step2Target(profile: Profile): Step2Target {
  const { numbers, step1 } = profile;
  const { firstSpecialty } = applicantOf(profile);
  const figures = figuresOf(firstSpecialty);
  const level = levelSource(profile, ['step2Close']);
  const candidates = [{ score: numbers.step2Close, reason: TARGET.close(numbers.step2Close, level), source: level }];
  if (figures) {
    const { q1 } = figures.matched;
    candidates.push({ score: q1, reason: TARGET.matched(figures.name, q1), source: SOURCE.nrmp });
  }
  if (step1.kind === 'score' && step1.score < numbers.step1Close) {
    const score = step1.score + ABOVE_STEP1;
    candidates.push({ score, reason: TARGET.aboveStep1(score, step1.score), source: SOURCE.guide });
  }
  const sources = [...new Set(candidates.map(({ source }) => source))];
  candidates.sort((a, b) => b.score - a.score);
  return {
    score: Math.max(...candidates.map((candidate) => candidate.score)),
    reasons: candidates.map((candidate) => candidate.reason),
    sources,
  };
}

/** The last three practice scores, oldest first; fewer when there are fewer. */
export function latestPractice(profile: Profile): readonly number[] {
  return profile.practiceScores.slice(-PRACTICE_SCORES_WANTED);
}

/**
 * Whether practice says that it is time: `Ready` when each of the last three scores is no more than 5 below the target,
 * `Not yet` when one is, `Unknown` with fewer than three (P7 [G]).
 */
export function practiceReadiness(profile: Profile): 'Ready' | 'Not yet' | 'Unknown' {
  const latest = latestPractice(profile);
  if (latest.length < PRACTICE_SCORES_WANTED) return 'Unknown';
  const { score } = step2Target(profile);
  return latest.every((practice) => practice >= score - PRACTICE_MARGIN) ? 'Ready' : 'Not yet';
}
