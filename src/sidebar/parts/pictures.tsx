// Pictures: the count against its range, the mix of labels, a score beside the quartiles of others.

import type { ListSummary, PositionView, QuartilesView } from '../../addon/api';
import * as list from '../../messages/sidebar/list';
import * as say from '../../messages/sidebar/plan';
import { figure } from '../../messages/words';
import { TIERS } from '../../rules/assessment';
import { toneOf } from './signs';

const WIDTH = 276;

/** Keeps a text of about this width inside the picture. */
function inside(x: number, half: number): number {
  return Math.min(Math.max(x, half), WIDTH - half);
}

/** How many applications there are, beside the range that fits. */
export function CountPicture({ summary: { applications, min, max } }: { readonly summary: ListSummary }) {
  const scale = WIDTH / (Math.max(applications, max, 1) * 1.12);
  const [from, to, end] = [min * scale, max * scale, applications * scale];
  const apart = to - from >= 40;
  return (
    <svg class="picture" viewBox={`0 0 ${WIDTH} 46`} role="img" aria-label={list.countPicture(applications, min, max)}>
      <rect class="track" y="15" width={WIDTH} height="12" rx="3" />
      <rect class="fits" x={from} y="15" width={to - from} height="12" />
      <rect class="own" y="18" width={end} height="6" rx="2" />
      <text class="figure" x={inside(end, 12)} y="11">
        {figure(applications)}
      </text>
      <text class={apart ? '' : 'end'} x={inside(from, 12)} y="41">
        {min}
      </text>
      <text class={apart ? '' : 'start'} x={inside(to, 12)} y="41">
        {max}
      </text>
    </svg>
  );
}

/** The applications by label, as one bar and in words. */
export function MixPicture({ summary: { tiers } }: { readonly summary: ListSummary }) {
  const there = TIERS.filter((tier) => tiers[tier] > 0);
  const total = there.reduce((sum, tier) => sum + tiers[tier], 0);
  if (total === 0) return null;
  return (
    <>
      <div class="mix" aria-hidden="true">
        {there.map((tier) => (
          <span class={toneOf(tier)} style={{ flexGrow: tiers[tier] }}>
            {/* Where the letter has room. */}
            {tiers[tier] / total > 0.06 && (tier === 'Not enough data' ? '?' : tier.charAt(0))}
          </span>
        ))}
      </div>
      <ul class="legend" aria-label={list.mixPicture}>
        {there.map((tier) => (
          <li>
            <span class={`swatch ${toneOf(tier)}`} aria-hidden="true" />
            <span>
              {tier} <span class="strong">{figure(tiers[tier])}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

const LEFT = 76;
const RIGHT = WIDTH - 4;

/** The person's Step 2 CK beside those of non-US IMGs who matched and who did not: a place among scores, no chance. */
export function PositionPicture({ position }: { readonly position: PositionView }) {
  const { specialty, matched, unmatched, score, planned } = position;
  const all = [matched.q1, matched.q3, unmatched.q1, unmatched.q3, ...(score === null ? [] : [score])];
  const low = Math.min(...all) - 3;
  const scale = (RIGHT - LEFT) / (Math.max(...all) + 3 - low);
  const at = (points: number) => LEFT + (points - low) * scale;
  const bar = ({ q1, median, q3 }: QuartilesView, y: number, look: string, name: string) => (
    <>
      <text class="start" y={y + 9}>
        {name}
      </text>
      <rect class={look} x={at(q1)} y={y} width={Math.max(at(q3) - at(q1), 1)} height="12" rx="2" />
      <path class="median" d={`M${at(median)} ${y}v12`} />
    </>
  );
  return (
    <figure class="stack">
      <figcaption class="strong">{specialty}</figcaption>
      <svg
        class="picture"
        viewBox={`0 ${score === null ? 14 : 0} ${WIDTH} ${score === null ? 38 : 52}`}
        aria-hidden="true"
      >
        {bar(matched, 18, 'fits', say.matchedName)}
        {bar(unmatched, 36, 'track', say.unmatchedName)}
        {score !== null && (
          <>
            <path class={planned ? 'line planned' : 'line'} d={`M${at(score)} 13v38`} />
            <text class="figure" x={inside(at(score), 40)} y="10">
              {say.mine(score, planned)}
            </text>
          </>
        )}
      </svg>
      <p class="help">{say.quartiles(matched, unmatched, score, planned)}</p>
    </figure>
  );
}
