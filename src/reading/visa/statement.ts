// What a clause can say: the words that all readers of clauses share.

import type { Eligibility } from '../facts';
import type { Verdict } from './verdict';
import type { Token } from './words';

export type VisaKey = 'j1' | 'h1b';

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
  | { readonly kind: 'eligibility'; readonly who: Eligibility }
  /** "Citizens and permanent residents may apply": beside "no visas" these are all who may. */
  | { readonly kind: 'invited' };

export const KEYS: readonly VisaKey[] = ['j1', 'h1b'];

/** The visas that rules ask about, as far as the tokens name them. */
export const visasIn = (tokens: readonly Token[]): readonly VisaKey[] => KEYS.filter((key) => tokens.includes(key));

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
