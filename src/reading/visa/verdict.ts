// The verdict that the verbs of a clause give, and what makes it less than sure.

import { ACCEPTING, SOFT, has, isVisa } from './families';
import type { Token } from './words';

export type Verdict = 'Yes' | 'Limited' | 'No';

/** An acceptance or a refusal about which there is a doubt is Limited. */
export const softer = (verdict: Verdict, soft: boolean): Verdict => (soft ? 'Limited' : verdict);

/** Words that make an acceptance less than a yes. */
export function isSoftened(tokens: readonly Token[]): boolean {
  // "J-1 from Caribbean schools only"
  if (tokens.includes('only') && /(?:j1|h1b),(?:filler,)+(?:word,)+(?:filler,)*only/.test(tokens.join())) return true;
  // "graduates who have passed our test"
  const who = tokens.slice(tokens.indexOf('who') + 1);
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
    // "those who are not citizens or on a J-1 are not considered": on a J-1 they are
    const who = tokens.slice(tokens.indexOf('nonCitizen') + 1 || tokens.length, tokens.findIndex(isVisa));
    const doubled = Number(not) + Number(refused) + Number(without) + Number(who.includes('or')) > 1;
    // "there is no fee for J-1 visas", "J-1 visas are not cheap": of what we do not know
    const elsewhere = /\bno,word|(?:j1|h1b|anyVisa),.*\bnot,(?:word|hedge)/.test(tokens.join());
    const unclear = tokens.includes('only') && tokens.some(isVisa) && !tokens.includes('need');
    return softer(
      'No',
      doubled ||
        unclear ||
        (elsewhere && !has(tokens, ...ACCEPTING, 'consider')) ||
        isConditional(tokens) ||
        has(tokens, 'limit', 'usual', 'regular', 'doubt', 'prefer', 'prelim', 'step3'),
    );
  }
  if (has(tokens, ...ACCEPTING)) return softer('Yes', isConditional(tokens) || isSoftened(tokens));
  if (has(tokens, 'consider', 'history')) return 'Limited';
  return null;
}
