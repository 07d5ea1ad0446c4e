// From tokens to sentences: where one ends, and which items of a list are about something else.

import { ACCEPTING, SOFT, has, hasTarget, isNotOf, isVisa } from './families';
import type { Token } from './words';

export interface Sentence {
  readonly tokens: readonly Token[];
  readonly question: boolean;
}

/** Longer ones are lists without stops; the limit keeps the work on a pasted page in proportion to its length. */
const LONGEST_SENTENCE = 250;

/** Cuts at full stops, semicolons, bullets and question marks. */
export function sentences(tokens: readonly Token[]): readonly Sentence[] {
  const found: Sentence[] = [];
  let current: Token[] = [];
  const end = (question: boolean) => {
    if (current.length > 0) found.push({ tokens: withoutAsides(current), question });
    current = [];
  };
  for (const token of tokens) {
    if (token === 'stop' || token === 'question') end(token === 'question');
    else if (current.push(token) >= LONGEST_SENTENCE) end(false);
  }
  end(false);
  return found;
}

/** "J-1, no YOG limit, USCE 3 months": without the items of a list that are about something else. */
function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  const items: Token[][] = [[]];
  for (const token of tokens) {
    if (token === 'comma' || token === 'open') items.push([]);
    items[items.length - 1]?.push(token);
    if (token === 'close') items.push([]);
  }
  const kept: Token[] = [];
  items.forEach((item, index) => {
    const about = item.findIndex((token) => has([token], 'aside', 'offTopic', 'prelim'));
    // "no cutoffs, or J-1 visas", "J-1, only with a score above 250": they hang together.
    const joined = has(items[index + 1]?.slice(1, 2) ?? [], 'and', 'or');
    const narrows = kept.some(isVisa) && has(item.slice(0, about), 'only', 'if', 'except', 'without', ...SOFT);
    const elsewhere = !has(item, ...ACCEPTING, ...SOFT);
    if (hasTarget(item) || joined || narrows) kept.push(...item.map((token) => (token === 'aside' ? 'word' : token)));
    // "Couldn't reach the coordinator, J-1": what it says no to is unclear.
    else if (about < 0)
      kept.push(...item.map((token, at) => (elsewhere && isNotOf(item, at, 'word') ? 'hedge' : token)));
  });
  return kept;
}
