// Where a level comes from: the guide, or the person where a `Rule:` row changed it (P3).

import { SOURCE } from '../messages/scoreCheck';
import type { Profile } from '../reading/profileFacts';
import { RULE_NUMBERS, type RuleNumberKey } from '../reference/numbers';

/** The guide's levels, or the person's own where one of them was changed. */
export function levelSource({ overridden }: Profile, keys: readonly RuleNumberKey[]): string {
  const changed = RULE_NUMBERS.some(({ key, name }) => keys.includes(key) && overridden.includes(name));
  return changed ? SOURCE.person : SOURCE.guide;
}
