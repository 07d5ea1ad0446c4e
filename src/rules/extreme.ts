// T20: which specialties are extremely competitive, and who says so.

import { EXTREME_SPECIALTIES } from '../reference/specialties';

type Source = (typeof EXTREME_SPECIALTIES)[number]['source'];

const SOURCES: ReadonlyMap<string, Source> = new Map(EXTREME_SPECIALTIES.map(({ name, source }) => [name, source]));

/** Who calls a specialty extremely competitive; undefined for one that nobody does. Takes its known name, null for none. */
export function extremeBy(name: string | null): Source | undefined {
  return name === null ? undefined : SOURCES.get(name);
}
