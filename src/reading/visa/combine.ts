// Puts the visa columns of one program together (H3): agreement stands, a contradiction is Limited and reported.

import { eligibilityDisagrees, visaCellContradicts, visaColumnsDisagree } from '../../messages/visa';
import type { Eligibility, Problem, Sponsorship, VisaPolicy } from '../facts';
import { readVisaColumn, readVisaWords } from './read';
import type { VisaReading } from './settle';
import type { VisaKey } from './statement';
import { tokens } from './tokens';

export interface VisaColumnReading {
  readonly column: 'Visa' | 'J-1' | 'H-1B';
  /** The cell as written. */
  readonly raw: string;
  readonly reading: VisaReading;
}

const VISA_NAMES: Readonly<Record<VisaKey, 'J-1' | 'H-1B'>> = { j1: 'J-1', h1b: 'H-1B' };

/** H3: all visa columns of a program put together; a contradiction, inside a cell or between columns, is Limited and reported. Never throws. */
export function combineVisa(readings: readonly VisaColumnReading[]): {
  readonly policy: VisaPolicy;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const report = (sources: readonly VisaColumnReading[], what: string) => {
    problems.push({ column: sources[0]?.column ?? 'Visa', raw: sources.map(({ raw }) => raw).join(' | '), what });
  };
  for (const one of readings) if (one.reading.contradiction) report([one], visaCellContradicts(one.column));
  const exact = withoutGeneralYes(readings);
  const settle = (visa: VisaKey): Sponsorship => {
    const stated = exact.filter(({ reading }) => reading[visa] !== 'Unknown');
    const values = new Set(stated.map(({ reading }) => reading[visa]));
    const [only] = values;
    if (only === undefined) return 'Unknown';
    if (values.size === 1) return only;
    if (!values.has('No')) return 'Limited';
    if (visa === 'j1' && isSponsoredByEcfmg(stated)) return 'Yes';
    report(stated, visaColumnsDisagree(VISA_NAMES[visa], [...new Set(stated.map(({ column }) => column))]));
    return 'Limited';
  };
  const j1 = settle('j1');
  const h1b = settle('h1b');
  const restricting = readings.filter(({ reading }) => reading.eligibility !== 'open');
  const accepted = [j1, h1b].some((value) => value === 'Yes' || value === 'Limited');
  const lines = new Set(restricting.map(({ reading }) => reading.eligibility));
  if (accepted || lines.size === 0) return { policy: { j1, h1b, eligibility: 'open' }, problems };
  if (lines.size > 1) report(restricting, eligibilityDisagrees());
  const wider: Eligibility = lines.has('citizens and permanent residents')
    ? 'citizens and permanent residents'
    : 'citizens';
  return { policy: { j1, h1b, eligibility: wider }, problems };
}

/**
 * "Visa: Yes" beside "J-1: Yes, H-1B: No": a yes that names no visa gives way to the columns that do, unless these
 * refuse both, which contradicts it.
 */
function withoutGeneralYes(readings: readonly VisaColumnReading[]): readonly VisaColumnReading[] {
  const exact = readings.filter((one) => !isGeneralYes(one));
  const says = (visa: VisaKey, value: (sponsorship: Sponsorship) => boolean) =>
    exact.some(({ reading }) => value(reading[visa]));
  const known = says('j1', (value) => value !== 'Unknown') || says('h1b', (value) => value === 'Yes');
  const refused = says('j1', (value) => value === 'No') && says('h1b', (value) => value === 'No');
  return known && !refused ? exact : readings;
}

/** A Visa cell that accepts visas without naming one: about any one visa it would be a yes, by itself it is Limited (V1). */
function isGeneralYes({ column, raw, reading }: VisaColumnReading): boolean {
  if (column !== 'Visa' || reading.j1 !== 'Limited' || reading.h1b !== 'Unknown') return false;
  return readVisaWords(raw).j1 === 'Limited' && readVisaColumn(raw, 'J-1').j1 === 'Yes';
}

/** V2 across columns: "we do not sponsor visas" in one, a J-1 sponsored by ECFMG in another. */
function isSponsoredByEcfmg(stated: readonly VisaColumnReading[]): boolean {
  return stated.every(({ column, raw, reading }) => {
    const words = tokens(raw);
    if (reading.j1 === 'Yes') return words.includes('ecfmg');
    return reading.j1 === 'No' && column === 'Visa' && !words.includes('j1') && reading.eligibility === 'open';
  });
}
