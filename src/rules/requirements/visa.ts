// T2: what the visa flag (V6-V10) means as a requirement.

import type { Requirement, VisaFlag } from '../assessment';

/** `No` is an Issue; `Check` a Check, but an unknown or unmentioned policy is Unknown; `OK` and `Not needed` are met. */
export function visa({ kind, unknown }: VisaFlag): Requirement {
  const requirement = { rule: 'T2', criterion: 'visa' } as const;
  switch (kind) {
    case 'No':
      return { ...requirement, state: 'Issue' };
    case 'Check':
      return { ...requirement, state: unknown ? 'Unknown' : 'Check' };
    case 'OK':
    case 'Not needed':
      return { ...requirement, state: 'Meets' };
  }
}
