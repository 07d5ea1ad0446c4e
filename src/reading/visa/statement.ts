// What a clause can say, and the verdict its verbs give: the words that all readers of clauses share.

import { ACCEPTING, SOFT, has, isVisa } from './families';
import type { Eligibility } from '../facts';
import type { Token } from './words';

export type VisaKey = 'j1' | 'h1b';
export type Verdict = 'Yes' | 'Limited' | 'No';

export type Statement =
  /** `named`: a verb says it of this visa; `listed`: it stands there without one; `implied`: it follows ("J-1 only" refuses H-1B); `past`: it was so. */
  | {
      readonly kind: 'visa';
      readonly visa: VisaKey;
      readonly verdict: Verdict;
      readonly basis: 'named' | 'listed' | 'implied' | 'past';
      readonly ecfmg: boolean;
    }
  /** "We do not sponsor visas": of every visa but the spared ones. `all`: it says "all" or "any". */
  | { readonly kind: 'general'; readonly verdict: Verdict; readonly all: boolean; readonly spares: readonly VisaKey[] }
  /** "No other visas": of every visa that is named nowhere. */
  | { readonly kind: 'rest'; readonly verdict: Verdict }
  /** F-1 and the like: counts only in a scraped list. */
  | { readonly kind: 'other'; readonly verdict: Verdict }
  /** A "No." that answers a question nobody sees. */
  | { readonly kind: 'answer'; readonly verdict: 'Yes' | 'No' }
  /** A visa's name outside a question: "no other visas" does not speak of it. */
  | { readonly kind: 'mention'; readonly visa: VisaKey }
  | { readonly kind: 'eligibility'; readonly who: Eligibility };

export const KEYS: readonly VisaKey[] = ['j1', 'h1b'];

/** An acceptance or a refusal about which there is a doubt is Limited. */
export const softer = (verdict: Verdict, soft: boolean): Verdict => (soft ? 'Limited' : verdict);
/** The visas that rules ask about, as far as the tokens name them. */
export const visasIn = (tokens: readonly Token[]): readonly VisaKey[] => KEYS.filter((key) => tokens.includes(key));

/** Words that make an acceptance less than a yes. */
export function isSoftened(tokens: readonly Token[]): boolean {
  const who = tokens.slice(tokens.indexOf('who') + 1);
  // "graduates who have passed our test"
  return has(tokens, ...SOFT) || (who.length < tokens.length && who.find((token) => token !== 'filler') === 'word');
}

/** "If Step 3 is passed" is read elsewhere (SPEC V9), and "if you need a visa" is no condition. */
export function isConditional(tokens: readonly Token[]): boolean {
  const at = tokens.indexOf('if');
  if (at < 0 || tokens.includes('step3')) return false;
  const comma = tokens.indexOf('comma', at);
  return !has(tokens.slice(at, comma < 0 ? tokens.length : comma), 'need', 'nonCitizen');
}

/** Yes, Limited or No by a clause's verbs; null when it has none. */
export function verdictOf(tokens: readonly Token[]): Verdict | null {
  const not = has(tokens, 'not', 'no');
  const refused = tokens.includes('refuse');
  const without = tokens.includes('without');
  if (not || refused || without) {
    const doubled = Number(not) + Number(refused) + Number(without) > 1;
    const unclear = tokens.includes('only') && tokens.some(isVisa) && !tokens.includes('need');
    return softer(
      'No',
      doubled ||
        unclear ||
        isConditional(tokens) ||
        has(tokens, 'limit', 'usual', 'regular', 'doubt', 'prefer', 'prelim', 'step3'),
    );
  }
  if (has(tokens, ...ACCEPTING)) return softer('Yes', isConditional(tokens) || isSoftened(tokens));
  if (has(tokens, 'consider', 'history')) return 'Limited';
  return null;
}

/** What a clause is read with. */
export interface Context {
  /** The visa a J-1 or H-1B column is about: what names no visa is about it. */
  readonly about: VisaKey | null;
  /** The visas that "these" stands for. */
  readonly named: readonly VisaKey[];
}

/** What a clause says of a visa in so many words. */
export const named = (visa: VisaKey, verdict: Verdict, ecfmg: boolean): Statement => ({
  kind: 'visa',
  visa,
  verdict,
  basis: 'named',
  ecfmg: ecfmg && visa === 'j1',
});
/** What follows for a visa that the clause does not name. */
export const implied = (visa: VisaKey, verdict: Verdict): Statement => ({
  kind: 'visa',
  visa,
  verdict,
  basis: 'implied',
  ecfmg: false,
});
