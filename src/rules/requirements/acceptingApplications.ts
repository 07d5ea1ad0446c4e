// T10: the program takes applications this season, and is not known to have closed.

import type { Program } from '../../reading/facts';
import { knownClosed } from '../../reference/institutions';
import type { Requirement } from '../assessment';
import { soften } from '../logic';

/** `Accepting applications` = No is an Issue; so is a program on the dated list of closed ones. */
export function acceptingApplications({ accepting, name, city }: Program): Requirement {
  const requirement = { rule: 'T10', criterion: 'accepting applications' } as const;
  if (knownClosed(name, city)) return { ...requirement, state: 'Issue', because: 'closed for good' };
  if (accepting.kind === 'unknown') return { ...requirement, state: 'Unknown' };
  if (accepting.kind === 'yes') return { ...requirement, state: 'Meets' };
  const state = soften('Issue', accepting.firmness);
  return state === 'Issue' ? { ...requirement, state } : { ...requirement, state, because: 'to verify' };
}
