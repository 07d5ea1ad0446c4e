// Which cells get a dropdown or a checkbox: suggestions, never a refusal, because trackers hold what programs write.

import { COLUMNS, type ColumnKind, type ColumnName } from '../reading/columns';
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

/** What a column's cells are held against. */
export function checkFor(column: ColumnName): Check {
  const kind = COLUMNS.find(({ name }) => name === column)?.kind;
  return (kind && BY_KIND[kind]) ?? null;
}
