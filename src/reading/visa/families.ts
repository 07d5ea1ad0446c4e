// Tokens that occur together in many rules, and the questions that are asked of rows of them.

import type { Raw, Token } from './words';

export const setOf = (...members: readonly Token[]): ReadonlySet<Raw> => new Set(members);

export const ACCEPTING: readonly Token[] = ['sponsor', 'accept', 'yes'];
export const REFUSING: readonly Token[] = ['not', 'no', 'refuse'];
export const ALLOWED: readonly Token[] = ['citizen', 'resident'];
export const AT_LARGE: readonly Token[] = ['anyVisa', 'allVisas'];
export const ASKED: readonly Token[] = ['j1', 'h1b'];
/** Words that leave a doubt about an acceptance. */
export const SOFT: readonly Token[] = ['limit', 'usual', 'hedge', 'transfer', 'others', 'prelim', 'doubt'];
const VISAS = setOf('j1', 'h1b');
export const TARGETS = setOf(
  'j1',
  'h1b',
  'otherVisa',
  'anyVisa',
  'allVisas',
  'restOfVisas',
  'both',
  'these',
  'citizen',
  'resident',
  'nonCitizen',
);
export const isVisa = (token: Token): boolean => VISAS.has(token);
export const has = (tokens: readonly Token[], ...wanted: readonly Raw[]): boolean =>
  tokens.some((token) => wanted.includes(token));

/** What a clause speaks of: a visa or people. */
export const hasTarget = (tokens: readonly Token[]): boolean => tokens.some((token) => TARGETS.has(token));

/** True for a "no" or "not" with one of these right after it: "no H-1B", "not other visas". */
export function isNotOf(tokens: readonly Token[], at: number, ...wanted: readonly Token[]): boolean {
  let next = at + 1;
  while (tokens[next] === 'filler') next += 1;
  return has(tokens.slice(at, at + 1), 'no', 'not') && has(tokens.slice(next, next + 1), ...wanted);
}
