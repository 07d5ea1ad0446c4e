// What the panel What if says: one thing changed, and which labels would move.

import type { Tier } from '../../rules/assessment';
import { clip, figure, listed, many } from '../words';

export const intro = 'Change one thing and see which labels would move. Nothing is written to your sheet.';
export const field = 'What changes';
export const newValue = 'New value';
export const now = (value: string) => (value === '' ? 'Now: blank.' : `Now: ${clip(value)}.`);
export const ask = 'Show what moves';
export const working = 'Labelling your list again…';
export const result = 'Programs that move';
export const heads = ['Program', 'From', 'To'] as const;

interface Move {
  readonly from: Tier;
  readonly to: Tier;
  readonly count: number;
}
export const answer = (name: string, value: string, moves: readonly Move[]) => {
  const parts = moves.map(
    ({ from, to, count }, index) =>
      `${index === 0 ? many(count, 'program') : figure(count)} ${count === 1 ? 'moves' : 'move'} from ${from} to ${to}`,
  );
  return `${name} ${clip(value.trim()) || 'blank'}: ${listed(parts) || 'no label moves'}.`;
};
export const same = (count: number) => `${many(count, 'label')} ${count === 1 ? 'stays' : 'stay'} the same.`;
export const all = (count: number) => `List all ${figure(count)}`;
export const formula = 'In a cell of your own: =TIER(PROGRAMS; WHATIF(PROFILE; "Step 2 CK"; 240))';
