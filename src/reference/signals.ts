// How many program signals each specialty gives an applicant. Source: [A] AAMC, 2027 season.

/** Gold and silver, or one kind only. */
export type SignalNumbers = { readonly gold: number; readonly silver: number } | { readonly signals: number };

export const SIGNALS_SOURCE = { title: 'AAMC', season: 2027 } as const;

export const SIGNALS: ReadonlyMap<string, SignalNumbers> = new Map<string, SignalNumbers>([
  ['Internal Medicine', { gold: 3, silver: 12 }],
  ['Anesthesiology', { gold: 5, silver: 10 }],
  ['Diagnostic Radiology', { gold: 6, silver: 9 }],
  ['Dermatology', { gold: 3, silver: 25 }],
  ['Child Neurology', { gold: 3, silver: 6 }],
  ['Family Medicine', { signals: 5 }],
  ['Psychiatry', { signals: 10 }],
  ['Pediatrics', { signals: 5 }],
  ['Neurology', { signals: 8 }],
  ['Pathology', { signals: 5 }],
  ['General Surgery', { signals: 15 }],
  ['Physical Medicine and Rehabilitation', { signals: 20 }],
  ['Transitional Year', { signals: 12 }],
  ['Emergency Medicine', { signals: 5 }],
]);
