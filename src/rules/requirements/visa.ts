// T2: what the visa flag (V6-V10) means as a requirement.

import type { Requirement, VisaFlag } from '../assessment';
import { outcomes } from './states';

const VISA = outcomes('T2', 'visa');

/** `No` is an Issue; `Check` a Check, but an unknown or unmentioned policy is Unknown; `OK` and `Not needed` are met. */
export function visa({ kind, unknown }: VisaFlag): Requirement {
  switch (kind) {
    case 'No':
      return VISA.issue;
    case 'Check':
      return unknown ? VISA.unknown : VISA.check('to verify');
    case 'OK':
    case 'Not needed':
      return VISA.meets;
  }
}
