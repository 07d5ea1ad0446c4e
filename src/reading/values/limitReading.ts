// What reading a limit gives: the limit, and the sentence when the cell could not be taken as it stands.

import type { Firmness, Limit } from '../facts';

export interface LimitReading {
  readonly limit: Limit;
  /** One sentence for people when the cell says something that could not be taken as it stands. */
  readonly problem: string | null;
}

const UNKNOWN: Limit = { kind: 'unknown' };
export const NOTHING: LimitReading = { limit: UNKNOWN, problem: null };
export const NO_LIMIT: LimitReading = { limit: { kind: 'none' }, problem: null };

export function unread(problem: string): LimitReading {
  return { limit: UNKNOWN, problem };
}

export function limit(value: number, firmness: Firmness, problem: string | null = null): LimitReading {
  return { limit: { kind: 'limit', value, firmness }, problem };
}

/** "No limit", said firmly or with a question mark. */
export function noLimit(firmness: Firmness): LimitReading {
  return firmness === 'verify' ? NOTHING : NO_LIMIT;
}
