// Why a requirement is a Check, so that words can say what to do about it.

import type { Limit } from '../../reading/facts';
import type { Requirement, State } from '../assessment';

/** Adds why a Check is one: the person's own blank field, or how firmly the limit is stated. */
export function explained(
  requirement: Pick<Requirement, 'rule' | 'criterion'>,
  state: State,
  limit: Limit,
  ownBlank: boolean,
): Requirement {
  if (state !== 'Check') return { ...requirement, state };
  if (ownBlank) return { ...requirement, state, because: 'own field blank' };
  const preferred = limit.kind === 'limit' && limit.firmness === 'preferred';
  return { ...requirement, state, because: preferred ? 'preferred' : 'to verify' };
}
