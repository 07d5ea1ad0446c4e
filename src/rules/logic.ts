// The one home of Meets / Check / Issue / Unknown: how such states combine, and how a firm or a soft statement turns into one.

import type { Firmness, Known, Limit } from '../reading/facts';
import type { State } from './assessment';

const SEVERITY: Record<State, number> = { Meets: 0, Unknown: 1, Check: 2, Issue: 3 };

/** The state that bears most: Issue before Check before Unknown before Meets; Meets for none. */
export function worst(among: readonly { readonly state: State }[]): State {
  let most: State = 'Meets';
  for (const { state } of among) {
    if (state === 'Issue') return state;
    if (state !== most && SEVERITY[state] > SEVERITY[most]) most = state;
  }
  return most;
}

/** A preference, or a value to be verified, that is missed is a Check, never an Issue (SPEC section 4). */
export function soften(state: State, firmness: Firmness): State {
  return state === 'Issue' && firmness !== 'strict' ? 'Check' : state;
}

/**
 * Holds what the person has against a limit: nothing stated is Unknown, expressly no limit is Meets, a blank field of
 * the person's is a Check, and a miss is an Issue softened by how firmly the limit is stated.
 */
export function against(limit: Limit, own: Known<number>, keeps: (own: number, limit: number) => boolean): State {
  switch (limit.kind) {
    case 'unknown':
      return 'Unknown';
    case 'none':
      return 'Meets';
    case 'limit':
      if (own === null) return 'Check';
      if (!keeps(own, limit.value)) return soften('Issue', limit.firmness);
      return limit.preferred === undefined || keeps(own, limit.preferred) ? 'Meets' : 'Check';
  }
}

/** T21, T23, T28: the program expressly allows it: no limit at all, or a stated one that the person meets. */
export function expresslyAllows(
  limit: Limit,
  own: Known<number>,
  keeps: (own: number, limit: number) => boolean,
): boolean {
  if (limit.kind === 'none') return true;
  return limit.kind === 'limit' && limit.firmness !== 'verify' && own !== null && keeps(own, limit.value);
}

export const atLeast = (own: number, limit: number): boolean => own >= limit;
export const atMost = (own: number, limit: number): boolean => own <= limit;
