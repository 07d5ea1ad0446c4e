// What would change a label: one fact at a time is changed, and the program really assessed again. Nothing is guessed.

import { addonMessages as say } from '../../messages/addon';
import type { Program } from '../../reading/facts';
import type { Profile } from '../../reading/profileFacts';
import { applicantOf, LETTERS_WANTED } from '../../rules/applicant';
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

/**
 * Single facts that would give this program an easier label.
 * @returns easiest label first; each really assessed with that fact changed
 */
export function changesOf({ program, tier }: Assessment, profile: Profile): readonly Change[] {
  const applicant = applicantOf(profile);
  const { numbers } = profile;
  const found: Change[] = [];
  const isEasier = (one: Tier) => EASE[one] < EASE[tier] && one !== 'Ineligible';
  const tryOut = (change: string, theirs: Partial<Program>, yours: Partial<Profile> = {}) => {
    const result = assess({ ...program, ...theirs }, { ...profile, ...yours }).tier;
    if (isEasier(result)) found.push({ change, tier: result });
  };

  scores();
  if (!applicant.step3Passed) tryOut(say.change.step3, {}, { step3: { kind: 'passed', score: null } });
  if (applicant.isImg && profile.ecfmg.kind !== 'yes') tryOut(say.change.ecfmg, {}, { ecfmg: { kind: 'yes' } });
  if (applicant.isImg) {
    const wanted = Math.max(
      numbers.usceMonths,
      program.usceMonthsMin.kind === 'limit' ? program.usceMonthsMin.value : 0,
    );
    if ((profile.usceMonths ?? 0) < wanted) tryOut(say.change.usce(wanted), {}, { usceMonths: wanted });
  }
  const letters = program.usLettersMin.kind === 'limit' ? program.usLettersMin.value : LETTERS_WANTED;
  if ((profile.usLetters ?? 0) < letters) tryOut(say.change.letters(letters), {}, { usLetters: letters });
  visa();
  if (program.gradYearsMax.kind === 'unknown') tryOut(say.change.years, { gradYearsMax: { kind: 'none' } });
  if (program.attemptsMax.kind === 'unknown' && applicant.mostFailures > 0)
    tryOut(say.change.attempts, { attemptsMax: { kind: 'none' } });
  if (program.usceMonthsMin.kind === 'unknown' && applicant.isImg)
    tryOut(say.change.usceAllowed, { usceMonthsMin: { kind: 'none' } });
  typical();
  shares();
  if (!program.connection) tryOut(say.change.connection, { connection: true });
  return found.sort((a, b) => EASE[a.tier] - EASE[b.tier]);

  /** For each easier label the lowest score that gives it. */
  function scores(): void {
    const own = profile.step2 ?? profile.step2Target ?? LOWEST_SCORE;
    const planned = profile.step2 === null && profile.step2Target !== null;
    let best = EASE[tier];
    for (let score = own + 1; score <= HIGHEST_SCORE && best > 0; score++) {
      const changed = planned ? { ...profile, step2Target: score } : { ...profile, step2: score };
      const result = assess(program, changed).tier;
      if (EASE[result] >= best || !isEasier(result)) continue;
      best = EASE[result];
      found.push({ change: planned ? say.change.target(score) : say.change.step2(score), tier: result });
    }
  }

  /** Only where the program does not refuse: a refusal is no unknown. */
  function visa(): void {
    const { visa: policy } = program;
    const wanted = {
      ...policy,
      j1: applicant.visa.j1 && policy.j1 !== 'No' ? ('Yes' as const) : policy.j1,
      h1b: applicant.visa.h1b && policy.h1b !== 'No' ? ('Yes' as const) : policy.h1b,
    };
    if (wanted.j1 !== policy.j1 || wanted.h1b !== policy.h1b) tryOut(say.change.visa, { visa: wanted });
  }

  /** Where its own score is not known: the highest one that gives an easier label. */
  function typical(): void {
    if (program.step2Typical.kind === 'limit' || applicant.score === null) return;
    for (let score = applicant.score.points + numbers.marginStrong + 20; score >= LOWEST_SCORE; score--) {
      const step2Typical = { kind: 'limit', value: score, firmness: 'strict' } as const;
      const result = assess({ ...program, step2Typical }, profile).tier;
      if (!isEasier(result)) continue;
      found.push({ change: say.change.typical(score), tier: result });
      return;
    }
  }

  function shares(): void {
    if (!applicant.isImg) return;
    if (applicant.countsAsNonUs && program.nonUsImgShare.kind === 'unknown')
      for (const value of [numbers.nonUsMedium, numbers.nonUsHigh])
        tryOut(say.change.share(value), { nonUsImgShare: { kind: 'percent', value } });
    else if (!applicant.countsAsNonUs && program.imgShare.kind === 'unknown')
      for (const value of [numbers.imgMedium + 1, numbers.imgHigh])
        tryOut(say.change.imgShare(value), { imgShare: { kind: 'percent', value } });
  }
}
