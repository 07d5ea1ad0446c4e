// What the panel List says: the count against the range, the mix, what the checks found, fees, signals.

import { clip, figure, listed, many, money, MORE_FEES } from '../words';

export const working = 'Reading your list…';
export const applications = 'Applications';
export const count = (done: number, min: number, max: number) => `${many(done, 'application')} of ${min}–${max}`;
export const countPicture = (done: number, min: number, max: number) =>
  `${many(done, 'application')}; the range that fits is ${min} to ${max}.`;
export const heard = (verdict: string, done: number, min: number, max: number) =>
  `List: ${many(done, 'application')}, ${verdict.toLowerCase()} of ${min} to ${max}.`;
export const range = (source: string, programs: number) =>
  `Source of the range: ${source}. ${many(programs, 'program')} on the list in all.`;
export const empty = (tab: string) =>
  `No programs yet${tab === '' ? '' : ` in the tab “${clip(tab)}”`}. Add one program a row, or bring a list you have; labels appear by themselves.`;
export const bring = 'Import programs';
export const sample = (rows: number) =>
  `${many(rows, 'row')} of the fictional sample ${rows === 1 ? 'is' : 'are'} counted here. Set up > Remove sample rows takes them away.`;
export const mix = 'Mix of labels';
export const mixPicture = 'Applications by label';
export const mixUnsure = 'Too many rows lack data';
interface Shares {
  readonly safety: number;
  readonly target: number;
  readonly reach: number;
}
export const shares = ({ safety, target, reach }: Shares) =>
  `Of those with a label: ${Math.round(safety)}% Safety, ${Math.round(target)}% Target, ${Math.round(reach)}% Reach.`;
export const findings = 'What to look at';
export const allHold = 'All checks hold';
export const held = (checks: number) => many(checks, 'check holds', 'checks hold');
export const wholeText = 'Whole text';
export const about = (check: string) => ` about ${check}`;
export const notCounted = (tabs: readonly string[]) =>
  `Not counted: ${tabs.length === 1 ? 'the tab' : 'the tabs'} ${listed(tabs.map((tab) => `“${clip(tab)}”`))}.`;

const specialty = 'Specialty';

export const fees = 'Program fees';
export const feeHeads = [specialty, 'No.', 'Fee', 'Next one'] as const;
export const budget = (total: number, own: number) =>
  total > own
    ? `${money(total - own)} over your budget of ${money(own)}`
    : `${money(own - total)} left of your budget of ${money(own)}`;
export const leftOut = (left: string, programs: number, service: string) =>
  `Left out: ${many(programs, 'program')} in ${clip(left)}, which apply through ${service}.`;
export const feesOnly = `ERAS program fees only: ${MORE_FEES}`;

export const signals = 'Signals';
export const signalHeads = [specialty, 'Used', 'Given'] as const;
export const over = (used: number) => `${figure(used)}, too many`;
