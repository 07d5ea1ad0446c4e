// What the panel Plan says: roadmap, score check, and a score beside those of others.

import { noChance } from './common';
import { many } from '../words';

export const working = 'Putting your plan together…';
export const roadmap = 'Roadmap';
export const empty = 'Your steps follow from your profile, and it is still blank.';
export const fillIn = 'Fill in your profile';
export const tally = (states: readonly string[]) => {
  const of = (state: string) => states.filter((candidate) => candidate === state).length;
  return `${of('Done')} done, ${of('To do')} to do, ${of('Check')} to check.`;
};
export const heard = (todo: number, all: number) => `Plan: ${many(all, 'step')}, ${todo} to do.`;
export const scores = 'Score check';
export const positions = 'Your Step 2 CK beside other non-US IMGs’';
export const matchedName = 'Matched';
export const unmatchedName = 'Not matched';
export const mine = (score: number, planned: boolean) => `${planned ? 'planned' : 'you'} ${score}`;

interface Quartiles {
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}
const row = ({ q1, median, q3 }: Quartiles) => `${q1} / ${median} / ${q3}`;
export const quartiles = (matched: Quartiles, unmatched: Quartiles, score: number | null, planned: boolean) =>
  `${score === null ? 'Your score is blank.' : `You: ${score}${planned ? ' (planned)' : ''}.`} Matched ${row(matched)}; not matched ${row(unmatched)} (lower quartile / median / upper quartile).`;
export const source = (name: string) => `Source: ${name}`;
export const notAChance = `These figures say where a score lies, not what will happen. ${noChance}`;
