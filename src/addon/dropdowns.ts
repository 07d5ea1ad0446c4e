// Which cells get a dropdown or a checkbox: suggestions, never a refusal, because trackers hold what programs write.

import { COLUMNS, type ColumnKind } from '../reading/columns';
import { STATUSES } from '../reading/facts';
import { SPECIALTIES } from '../reference/specialties';
import { TIERS } from '../rules/assessment';
import type { Check } from './writes';

const YES_NO = ['Yes', 'No'];

const BY_KIND: { readonly [kind in ColumnKind]?: Check } = {
  specialty: SPECIALTIES.map(({ name }) => name),
  setting: ['Academic', 'Mid-tier', 'Community'],
  track: ['Categorical', 'Preliminary', 'Transitional', 'Primary Care', 'Advanced'],
  answer: YES_NO,
  flag: 'checkbox',
  signal: ['Gold', 'Silver', 'Yes'],
  status: STATUSES,
  tier: TIERS,
};

/** A column by its name; undefined for a header that names none. */
export function columnNamed(name: string | null): (typeof COLUMNS)[number] | undefined {
  return COLUMNS.find((column) => column.name === name);
}

/** What a column's cells are held against. */
export function checkFor(column: string): Check {
  const kind = columnNamed(column)?.kind;
  return (kind && BY_KIND[kind]) ?? null;
}

/** The note of a column's header. */
export function helpOf(column: string | null): string {
  return columnNamed(column)?.help ?? '';
}
