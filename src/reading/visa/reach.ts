// How far the words of a clause reach: which visas of a list "case by case" softens, and what "only" shuts out.

import { ACCEPTING, ASKED, REFUSING, SOFT, has, isVisa, setOf } from './families';
import type { Clause, Part } from './clauses';
import { type VisaKey } from './statement';
import { isConditional, isSoftened, softer, type Verdict } from './verdict';
import type { Token } from './words';

/** What may stand between a verb and the visa it is about without changing what is said. */
const LINKS = setOf(
  'filler',
  'subject',
  'anyVisa',
  'sponsor',
  'accept',
  'consider',
  'otherVisa',
  'who',
  'history',
  'comma',
  'and',
  'or',
  'open',
  'close',
);

/** How far a clause's softening words reach: one item of a list, or all of it (then every visa is Limited). */
export function verdictFor(visa: VisaKey, clause: Clause, tokens: readonly Token[], verdict: Verdict): Verdict | null {
  const far = wordsBetween(visa, tokens);
  if (far > 0) return far > 1 && !tokens.includes('sponsor') ? null : 'Limited';
  if (verdict === 'Yes') return 'Yes';
  const { parts } = clause;
  const mine = parts.findIndex((part) => part.tokens.includes(visa));
  const softened = parts.some((part, index) => isSoft(part) && reaches(parts, index, mine));
  // "J-1 asks a two-year stay, many choose H-1B": without a verb of acceptance unknown words are a doubt about all.
  const onlyConsidered = has(tokens, 'consider', 'history', 'word') && !has(tokens, ...ACCEPTING);
  // Without a softening word in any part the doubt came from elsewhere and holds for all.
  const doubted = softened || isConditional(tokens) || onlyConsidered || !parts.some(isSoft);
  // "We do not sponsor J-1, and case by case H-1B": what the doubt does not reach stays refused.
  return softer(has(tokens, ...REFUSING) ? 'No' : 'Yes', doubted);
}

const isSoft = (part: Part): boolean => isSoftened(part.tokens);

/** Whether the softening words of the part at `from` reach the visa in the part at `to`. */
function reaches(parts: readonly Part[], from: number, to: number): boolean {
  const part = parts[from];
  if (part === undefined || from === to) return true;
  if (part.joint === 'bracket') {
    // "J-1, H-1B (case by case)": the bracket belongs to its item; "J-1 and H-1B (case by case)" is one item.
    if (to > from) return false;
    return parts.slice(to + 1, from).every(({ joint }) => joint === 'and' || joint === 'or');
  }
  const verb = has(part.tokens, 'sponsor', 'accept', 'consider', 'yes');
  if (from === 0 || verb) return true;
  const visaAt = part.tokens.findIndex(isVisa);
  // "J-1, and on a limited basis, H-1B": it looks ahead.
  if (visaAt < 0)
    return (
      (part.joint !== 'list' && part.joint !== 'and') ||
      to > from ||
      !parts.slice(from + 1).some((next) => next.tokens.some(isVisa))
    );
  const softAt = part.tokens.findIndex((token) => SOFT.includes(token));
  if (softAt < visaAt) return to > from;
  const visaPartsBefore = parts.slice(0, from).filter(({ tokens }) => tokens.some(isVisa)).length;
  return !(part.joint === 'list' && visaPartsBefore === 1);
}

const LISTED = setOf('j1', 'h1b', 'otherVisa', 'anyVisa', 'sponsor');
const JOINS = setOf('and', 'or', 'comma');

/** How many unknown words stand between the verb and the visa or right after it: what is accepted may be something else. */
function wordsBetween(visa: VisaKey, tokens: readonly Token[]): number {
  const at = tokens.indexOf(visa);
  // "J1 yes H1B": the answer is the first one's.
  if (tokens[at - 1] === 'yes' && tokens.slice(0, at - 1).some(isVisa)) return 1;
  let next = at + 1;
  while (
    LISTED.has(tokens[next] ?? 'word') ||
    (JOINS.has(tokens[next] ?? 'word') && LISTED.has(tokens[next + 1] ?? 'word'))
  )
    next += 1;
  const after = tokens[next] === 'word' ? 1 : 0;
  let nearest = -1;
  tokens.forEach((token, index) => {
    if (has([token], ...ACCEPTING) && (nearest < 0 || Math.abs(index - at) < Math.abs(nearest - at))) nearest = index;
  });
  if (nearest < 0) return after;
  const between = tokens.slice(Math.min(at, nearest), Math.max(at, nearest));
  // "H-1B visas require the hospital to sponsor": a demand on others.
  if (at < nearest && between.includes('need') && !between.includes('who')) return 1;
  return after + between.filter((token) => token === 'word').length;
}

/** "only J-1", "J-1 visas only"; not "J-1 only through ECFMG", which speaks of the way, and not "only in special cases". */
export function isExclusive(tokens: readonly Token[]): boolean {
  if (has(tokens, ...SOFT)) return false;
  return tokens.some((token, index) => {
    // "we do not limit ourselves to J-1"
    if (token !== 'only' || tokens[index - 1] === 'not') return false;
    let next = index + 1;
    while (tokens[next] === 'filler') next += 1;
    if (tokens[next] === 'ecfmg') {
      next += 1;
      while (has(tokens.slice(next, next + 1), 'filler', 'anyVisa')) next += 1;
      return has(tokens.slice(next, next + 1), ...ASKED);
    }
    if (has(tokens.slice(next, next + 1), 'step3', 'if')) return false;
    // "sponsored by ECFMG only", "after Step 3 only" speak of the way as well; "J-1 (ECFMG) only" does not.
    if (has(tokens.slice(index - 1, index), 'ecfmg', 'step3')) return false;
    const after = tokens.slice(index + 1);
    // "H-1B (only the dean can approve it)"
    const aside = tokens[index - 1] === 'open' && tokens[index + 1] !== 'close';
    const before = aside ? [] : tokens.slice(0, index).reverse();
    return reachesVisa(after) || reachesVisa(before);
  });
}

function reachesVisa(tokens: readonly Token[]): boolean {
  for (const token of tokens) {
    if (isVisa(token)) return true;
    if (
      !LINKS.has(token) &&
      token !== 'ecfmg' &&
      token !== 'citizen' &&
      token !== 'resident' &&
      token !== 'workPermit' &&
      token !== 'step3'
    )
      return false;
  }
  return false;
}
