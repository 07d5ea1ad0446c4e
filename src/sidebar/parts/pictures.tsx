// Pictures drawn as SVG: the count against its range, the mix of labels, a score beside the quartiles of others.

import type { ListSummary, PositionView, QuartilesView } from '../../addon/api';
import { sidebarMessages as say } from '../../messages/sidebar';
import { TIERS, type Tier } from '../../rules/assessment';

const WIDTH = 276;

/** Keeps a text of about this width inside the picture. */
function inside(x: number, half: number): number {
  return Math.min(Math.max(x, half), WIDTH - half);
}

/** How many applications there are, beside the range that fits. */
export function CountPicture({ summary: { applications, min, max } }: { readonly summary: ListSummary }) {
  const scale = WIDTH / (Math.max(applications, max, 1) * 1.12);
  const [from, to, end] = [min * scale, max * scale, applications * scale];
  return (
    <svg
      class="picture"
      viewBox={`0 0 ${WIDTH} 46`}
      role="img"
      aria-label={say.list.countPicture(applications, min, max)}
    >
      <rect x="0" y="15" width={WIDTH} height="12" rx="3" fill="#e8eaed" />
      <rect x={from} y="15" width={to - from} height="12" fill="#a8dab5" stroke="#0f6b34" />
      <rect x="0" y="18" width={end} height="6" rx="2" fill="#0b57d0" />
      <text x={inside(end, 12)} y="11" text-anchor="middle" class="figure">
        {applications}
      </text>
      <text x={inside(from, 12)} y="41" text-anchor={to - from < 40 ? 'end' : 'middle'} class="axis">
        {min}
      </text>
      <text x={inside(to, 12)} y="41" text-anchor={to - from < 40 ? 'start' : 'middle'} class="axis">
        {max}
      </text>
    </svg>
  );
}

const COLOURS: Record<Tier, string> = {
  Safety: '#0f6b34',
  Target: '#0b57d0',
  Reach: '#8f5a00',
  Ineligible: '#5f6368',
  'Not enough data': '#fff',
};

/** The applications by label, as one bar and in words. */
export function MixPicture({ summary: { tiers } }: { readonly summary: ListSummary }) {
  const total = TIERS.reduce((sum, tier) => sum + tiers[tier], 0);
  if (total === 0) return null;
  let x = 0;
  const parts = TIERS.filter((tier) => tiers[tier] > 0).map((tier) => {
    const part = { tier, x, width: (WIDTH * tiers[tier]) / total };
    x += part.width;
    return part;
  });
  return (
    <figure>
      <svg class="picture" viewBox={`0 0 ${WIDTH} 20`} aria-hidden="true" focusable="false">
        {parts.map(({ tier, x: left, width }) => (
          <g key={tier}>
            <rect
              x={left + 0.5}
              y="0.5"
              width={Math.max(width - 2, 1)}
              height="19"
              rx="2"
              fill={COLOURS[tier]}
              stroke={tier === 'Not enough data' ? '#5f6368' : COLOURS[tier]}
            />
            {width >= 16 && (
              <text
                x={left + width / 2 - 0.75}
                y="14"
                text-anchor="middle"
                class={tier === 'Not enough data' ? 'figure' : 'letter'}
              >
                {tier === 'Not enough data' ? '?' : tier.charAt(0)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <figcaption>
        <ul class="legend" aria-label={say.list.mixPicture}>
          {parts.map(({ tier }) => (
            <li key={tier}>
              <span class="swatch" style={{ background: COLOURS[tier] }} aria-hidden="true" />
              <span>
                {tier} <span class="strong">{tiers[tier]}</span>
              </span>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
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
  const bar = ({ q1, median, q3 }: QuartilesView, y: number, fill: string, name: string) => (
    <g>
      <text x="0" y={y + 9} class="axis">
        {name}
      </text>
      <rect x={at(q1)} y={y} width={Math.max(at(q3) - at(q1), 1)} height="12" rx="2" fill={fill} stroke="#444746" />
      <line x1={at(median)} x2={at(median)} y1={y} y2={y + 12} stroke="#1f1f1f" stroke-width="2" />
    </g>
  );
  const own = score === null ? null : at(score);
  return (
    <figure class="part-tight">
      <figcaption class="strong">{specialty}</figcaption>
      <svg class="picture" viewBox={`0 0 ${WIDTH} 52`} aria-hidden="true" focusable="false">
        {bar(matched, 18, '#a8dab5', say.plan.matched)}
        {bar(unmatched, 36, '#e3e3e3', say.plan.unmatched)}
        {own !== null && (
          <>
            <line
              x1={own}
              x2={own}
              y1="13"
              y2="51"
              stroke="#0b57d0"
              stroke-width="2"
              stroke-dasharray={planned ? '3 2' : undefined}
            />
            <text x={inside(own, 40)} y="10" text-anchor="middle" class="figure">
              {say.plan.own(score ?? 0, planned)}
            </text>
          </>
        )}
      </svg>
      <p class="help">{say.plan.quartiles(matched, unmatched, score, planned)}</p>
    </figure>
  );
}
