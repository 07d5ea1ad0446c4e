// What would change a label: one fact at a time is changed, and the program really assessed again. Nothing is guessed.

import { addonMessages as say } from '../../messages/addon';
import type { Limit, Program } from '../../reading/facts';
import type { Profile } from '../../reading/profileFacts';
import { applicantOf, LETTERS_WANTED, type Applicant } from '../../rules/applicant';
import { assess } from '../../rules/assess';
import type { Assessment, Tier } from '../../rules/assessment';

export interface Change {
  readonly change: string;
  readonly tier: Tier;
}

/** Easiest first; Not enough data is worse than any label, because it tells nothing. */
const EASE: { readonly [tier in Tier]: number } = {
  Safety: 0,
  Target: 1,
  Reach: 2,
  Ineligible: 3,
  'Not enough data': 4,
};
const HIGHEST_SCORE = 300;
const LOWEST_SCORE = 180;

/** One program with its label, and for whom. */
interface Case {
  readonly program: Program;
  readonly tier: Tier;
  readonly profile: Profile;
  readonly applicant: Applicant;
}

/** A fact that might be otherwise: the program's, or the person's. */
type Candidate = readonly [change: string, theirs: Partial<Program>, yours?: Partial<Profile>];

/**
 * Single facts that would give this program an easier label.
 * @returns easiest label first; each really assessed with that fact changed
 */
export function changesOf({ program, tier }: Assessment, profile: Profile): readonly Change[] {
  const about: Case = { program, tier, profile, applicant: applicantOf(profile) };
  return [
    ...lowestScores(about),
    ...tried(about, [...yourFacts(about), ...theirVisa(about), ...theirLimits(about)]),
    ...highestTypicalScore(about),
    ...tried(about, [...theirShares(about), ...connection(about)]),
  ].sort((a, b) => EASE[a.tier] - EASE[b.tier]);
}

/** The candidates that give an easier label. */
function tried(about: Case, candidates: readonly Candidate[]): readonly Change[] {
  return candidates.flatMap(([change, theirs, yours]) => {
    const tier = tierWith(about, theirs, yours);
    return isEasier(tier, about) ? [{ change, tier }] : [];
  });
}

function tierWith({ program, profile }: Case, theirs: Partial<Program>, yours: Partial<Profile> = {}): Tier {
  return assess({ ...program, ...theirs }, { ...profile, ...yours }).tier;
}

function isEasier(tier: Tier, now: Case): boolean {
  return EASE[tier] < EASE[now.tier] && tier !== 'Ineligible';
}

/** For each easier label the lowest score that gives it: the target's while that stands in for the score. */
function lowestScores(about: Case): readonly Change[] {
  const { step2, step2Target } = about.profile;
  const planned = step2 === null && step2Target !== null;
  const found: Change[] = [];
  let best = EASE[about.tier];
  for (let score = (step2 ?? step2Target ?? LOWEST_SCORE) + 1; score <= HIGHEST_SCORE && best > 0; score++) {
    const tier = tierWith(about, {}, planned ? { step2Target: score } : { step2: score });
    if (EASE[tier] >= best || !isEasier(tier, about)) continue;
    best = EASE[tier];
    found.push({ change: planned ? say.change.target(score) : say.change.step2(score), tier });
  }
  return found;
}

/** What the person can still get done. */
function yourFacts({ program, profile, applicant }: Case): readonly Candidate[] {
  const { usceMonthsMin, usLettersMin } = program;
  const months = Math.max(profile.numbers.usceMonths, askedFor(usceMonthsMin) ?? 0);
  const letters = askedFor(usLettersMin) ?? LETTERS_WANTED;
  const candidates: Candidate[] = [];
  if (!applicant.step3Passed) candidates.push([say.change.step3, {}, { step3: { kind: 'passed', score: null } }]);
  if (applicant.isImg && profile.ecfmg.kind !== 'yes')
    candidates.push([say.change.ecfmg, {}, { ecfmg: { kind: 'yes' } }]);
  if (applicant.isImg && (profile.usceMonths ?? 0) < months)
    candidates.push([say.change.usce(months), {}, { usceMonths: months }]);
  if ((profile.usLetters ?? 0) < letters) candidates.push([say.change.letters(letters), {}, { usLetters: letters }]);
  return candidates;
}

/** What a program asks for, and where it would rather see more, that. */
const askedFor = (limit: Limit): number | null =>
  limit.kind === 'limit' ? Math.max(limit.value, limit.preferred ?? 0) : null;

/** Only where the program does not refuse: a refusal is no unknown. */
function theirVisa({ program: { visa }, applicant }: Case): readonly Candidate[] {
  const wanted = {
    ...visa,
    j1: applicant.visa.j1 && visa.j1 !== 'No' ? ('Yes' as const) : visa.j1,
    h1b: applicant.visa.h1b && visa.h1b !== 'No' ? ('Yes' as const) : visa.h1b,
  };
  return wanted.j1 === visa.j1 && wanted.h1b === visa.h1b ? [] : [[say.change.visa, { visa: wanted }]];
}

/** What the program may ask for: not known yet, so that there may be no such limit. */
function theirLimits({ program, applicant }: Case): readonly Candidate[] {
  const none = { kind: 'none' } as const;
  const candidates: Candidate[] = [];
  if (program.gradYearsMax.kind === 'unknown') candidates.push([say.change.years, { gradYearsMax: none }]);
  if (program.attemptsMax.kind === 'unknown' && applicant.mostFailures > 0)
    candidates.push([say.change.attempts, { attemptsMax: none }]);
  if (program.usceMonthsMin.kind === 'unknown' && applicant.isImg)
    candidates.push([say.change.usceAllowed, { usceMonthsMin: none }]);
  return candidates;
}

/** Where its own score is not known: the highest one that gives an easier label. */
function highestTypicalScore(about: Case): readonly Change[] {
  const { program, profile, applicant } = about;
  if (program.step2Typical.kind === 'limit' || applicant.score === null) return [];
  for (let score = applicant.score.points + profile.numbers.marginStrong + 20; score >= LOWEST_SCORE; score--) {
    const tier = tierWith(about, { step2Typical: { kind: 'limit', value: score, firmness: 'strict' } });
    if (isEasier(tier, about)) return [{ change: say.change.typical(score), tier }];
  }
  return [];
}

/** Where its share of IMGs is not known: from where on it would count for more. */
function theirShares({ program, profile: { numbers }, applicant }: Case): readonly Candidate[] {
  if (!applicant.isImg) return [];
  if (applicant.countsAsNonUs)
    return program.nonUsImgShare.kind !== 'unknown'
      ? []
      : [numbers.nonUsMedium, numbers.nonUsHigh].map((value) => [
          say.change.share(value),
          { nonUsImgShare: { kind: 'percent', value } },
        ]);
  return program.imgShare.kind !== 'unknown'
    ? []
    : [numbers.imgMedium + 1, numbers.imgHigh].map((value) => [
        say.change.imgShare(value),
        { imgShare: { kind: 'percent', value } },
      ]);
}

function connection({ program }: Case): readonly Candidate[] {
  return program.connection ? [] : [[say.change.connection, { connection: true }]];
}
