// The outcomes of one requirement, made once: a list of thousands of programs shares them.

import type { Firmness, Limit } from '../../reading/facts';
import type { Requirement, State } from '../assessment';

type Because = NonNullable<Requirement['because']>;

/** Every way in which one requirement can end. */
export interface Outcomes {
  readonly meets: Requirement;
  readonly unknown: Requirement;
  readonly issue: Requirement;
  /** A Check, with why it is one: decides the words. */
  readonly check: (because: Because) => Requirement;
  /** For a state that a limit gave: a Check is the person's own blank field, or how firmly the limit is stated. */
  readonly of: (state: State, limit: Limit, ownBlank: boolean) => Requirement;
}

/** The outcomes of the requirement with this rule and this criterion. */
export function outcomes(rule: Requirement['rule'], criterion: Requirement['criterion']): Outcomes {
  const meets: Requirement = { rule, criterion, state: 'Meets' };
  const unknown: Requirement = { rule, criterion, state: 'Unknown' };
  const issue: Requirement = { rule, criterion, state: 'Issue' };
  const checks = new Map<Because, Requirement>();
  const check = (because: Because): Requirement => {
    const known = checks.get(because);
    if (known) return known;
    const made: Requirement = { rule, criterion, state: 'Check', because };
    checks.set(because, made);
    return made;
  };
  const of = (state: State, limit: Limit, ownBlank: boolean): Requirement => {
    switch (state) {
      case 'Meets':
        return meets;
      case 'Unknown':
        return unknown;
      case 'Issue':
        return issue;
      case 'Check':
        if (ownBlank) return check('own field blank');
        return check(limit.kind === 'limit' && limit.firmness !== 'verify' ? 'preferred' : 'to verify');
    }
  };
  return { meets, unknown, issue, check, of };
}

/** An Issue that the program states strictly; else a Check: a missed preference, or a value to be verified. */
export function firmIssue({ issue, check }: Outcomes, firmness: Firmness): Requirement {
  if (firmness === 'strict') return issue;
  return check(firmness === 'preferred' ? 'preferred' : 'to verify');
}
