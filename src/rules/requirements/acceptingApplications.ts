// T10: the program takes applications this season, and is not known to have closed.

import type { Program } from '../../reading/facts';
import { knownClosed } from '../../reference/institutions';
import type { Requirement } from '../assessment';
import { firmIssue, outcomes } from './states';

const ACCEPTING = outcomes('T10', 'accepting applications');

/** `Accepting applications` = No is an Issue; so is a program on the dated list of closed ones. */
export function acceptingApplications({ accepting, name, city }: Program): Requirement {
  if (knownClosed(name, city)) return ACCEPTING.issue;
  switch (accepting.kind) {
    case 'unknown':
      return ACCEPTING.unknown;
    case 'yes':
      return ACCEPTING.meets;
    case 'no':
      return firmIssue(ACCEPTING, accepting.firmness);
  }
}
