// All statements of one cell put together: one sponsorship a visa, and who may work there.

import type { Eligibility, Sponsorship, VisaPolicy } from '../facts';
import { KEYS, type Statement, type VisaKey } from './statement';
import type { Verdict } from './verdict';

/** What one cell says; `stated` is false when it says nothing about J-1, H-1B or who may work there. */
export type VisaReading = VisaPolicy & {
  readonly stated: boolean;
  /** It says opposite things about one visa; that visa is Limited (H3). */
  readonly contradiction: boolean;
};

export const reading = (
  j1: Sponsorship,
  h1b: Sponsorship,
  eligibility: Eligibility = 'open',
  contradiction = false,
): VisaReading => ({
  j1,
  h1b,
  eligibility,
  stated: j1 !== 'Unknown' || h1b !== 'Unknown' || eligibility !== 'open',
  contradiction,
});
export const SILENT = reading('Unknown', 'Unknown');

/** One verdict of many: agreement stands, everything else is Limited. */
function agree(verdicts: readonly Verdict[]): Verdict | null {
  const [first, ...others] = verdicts;
  if (first === undefined) return null;
  return others.every((other) => other === first) ? first : 'Limited';
}

const RESIDENTS: Eligibility = 'citizens and permanent residents';

/** Puts the statements of one cell together: what is named outweighs what follows, which outweighs what is said at large. */
export function settle(all: readonly Statement[], about: VisaKey | null): VisaReading {
  const accepted = all.some((one) => one.kind === 'visa' && one.basis !== 'implied' && one.verdict !== 'No');
  const j1 = settleVisa('j1', all, about);
  const h1b = settleVisa('h1b', all, about);
  const opposed = KEYS.some((visa) => isOpposed(visa, all));
  const people = all.flatMap((one) => (one.kind === 'eligibility' ? [one.who] : []));
  const kinds = all.map((one) => (one.kind === 'general' && one.verdict === 'No' ? 'closed' : one.kind));
  const invited = kinds.includes('invited') && kinds.includes('closed');
  if (!accepted && (invited || people.includes(RESIDENTS))) return reading('No', 'No', RESIDENTS);
  if (people.length === 0) return reading(j1, h1b, 'open', opposed);
  if (!accepted) return reading('No', 'No', 'citizens');
  // One sentence shuts out everybody who needs a visa, another accepts one: a doubt, not a yes.
  const doubt = (verdict: Sponsorship): Sponsorship =>
    verdict === 'Yes' ? 'Limited' : verdict === 'Unknown' ? 'No' : verdict;
  return reading(doubt(j1), doubt(h1b), 'open', opposed || j1 === 'Yes' || h1b === 'Yes');
}

/** Accepted in one place, refused in another; V2's ECFMG beside "we do not sponsor visas" is no contradiction. */
function isOpposed(visa: VisaKey, all: readonly Statement[]): boolean {
  const own = all.flatMap((one) => (one.kind === 'visa' && one.visa === visa ? [one] : []));
  const accepted = own.filter(({ verdict, basis }) => verdict === 'Yes' && basis !== 'implied');
  if (accepted.length === 0) return false;
  return (
    own.some(({ verdict }) => verdict === 'No') ||
    (!accepted.some(({ ecfmg }) => ecfmg) &&
      all.some((one) => one.kind === 'general' && one.verdict === 'No' && !one.spares.includes(visa)))
  );
}

function settleVisa(visa: VisaKey, all: readonly Statement[], about: VisaKey | null): Sponsorship {
  const own = all.flatMap((one) => (one.kind === 'visa' && one.visa === visa ? [one] : []));
  const by = (wanted: 'named' | 'listed' | 'implied' | 'past') =>
    agree(own.filter(({ basis }) => basis === wanted).map(({ verdict }) => verdict));
  const named = by('named') ?? by('listed');
  const implied = by('implied');
  const byEcfmg = own.some(({ ecfmg, verdict }) => ecfmg && verdict === 'Yes');
  const general = all.flatMap((one) => (one.kind === 'general' && !one.spares.includes(visa) ? [one] : []));
  const refusedAtLarge = general.some(({ verdict }) => verdict === 'No');
  if (named !== null) {
    // V2: the program need not sponsor what ECFMG sponsors; every other acceptance contradicts "no visas".
    if (named === 'Yes' && refusedAtLarge && !byEcfmg) return 'Limited';
    if (named === 'Yes' && (implied === 'No' || implied === 'Limited')) return 'Limited';
    if (named === 'Yes' && general.some(({ verdict }) => verdict === 'Limited')) return 'Limited';
    return named;
  }
  if (implied !== null) return implied === 'Limited' && refusedAtLarge ? 'No' : implied;
  const mentioned = all.some((one) => one.kind === 'mention' && one.visa === visa);
  const rest = mentioned ? null : agree(all.flatMap((one) => (one.kind === 'rest' ? [one.verdict] : [])));
  const atLarge = agree([...general.map(({ verdict }) => verdict), ...(rest === null || rest === 'Yes' ? [] : [rest])]);
  if (atLarge === 'No' || atLarge === 'Limited') return atLarge;
  if (atLarge === 'Yes' && by('past') === null)
    return general.some((one) => one.all) ? 'Yes' : visa === 'j1' ? 'Limited' : 'Unknown';
  return by('past') ?? settleAnswer(visa, all, about);
}

/** A "Yes." or "No." before other sentences, when these do not say it more exactly. */
function settleAnswer(visa: VisaKey, all: readonly Statement[], about: VisaKey | null): Sponsorship {
  const answer = agree(all.flatMap((one) => (one.kind === 'answer' ? [one.verdict] : [])));
  if (answer === null) return 'Unknown';
  if (about !== null && about !== visa) return 'Unknown';
  if (answer === 'No') return all.some((one) => one.kind === 'visa' && one.verdict === 'No') ? 'Unknown' : 'No';
  return about !== null ? 'Yes' : visa === 'j1' ? 'Limited' : 'Unknown';
}
