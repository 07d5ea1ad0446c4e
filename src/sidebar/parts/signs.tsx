// Labels, states and levels as a sign and a word: never the colour alone.

import type { Level } from '../../list/finding';
import { sidebarMessages as say } from '../../messages/sidebar';
import type { RoadmapState } from '../../plan/row';
import type { State, Tier } from '../../rules/assessment';

type SignName = 'tick' | 'alert' | 'cross' | 'question' | 'info' | 'todo' | 'up' | 'far';
type Tone = 'good' | 'mid' | 'far' | 'bad' | 'none' | 'open';

const PATHS: Record<SignName, string> = {
  tick: 'M1.5 6.5l3 3 6-7',
  alert: 'M6 1.5v6M6 10v.6',
  cross: 'M2 2l8 8M10 2l-8 8',
  question: 'M3.5 3.8a2.5 2.5 0 1 1 3.6 2.2C6.3 6.4 6 6.8 6 7.7M6 10v.6',
  info: 'M6 5v5.5M6 1.5v.6',
  todo: 'M2 2h8v8H2z',
  up: 'M2 6l4-4 4 4M6 2v8.5',
  far: 'M2 10.5h2.5V7H2zM7.5 10.5H10V2H7.5z',
};

function Sign({ name }: { readonly name: SignName }) {
  return (
    <svg class="sign" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}

/** The colours that the labels have in the sheet. */
const TIERS: Record<Tier, readonly [Tone, SignName]> = {
  Safety: ['good', 'tick'],
  Target: ['mid', 'far'],
  Reach: ['far', 'up'],
  Ineligible: ['none', 'cross'],
  'Not enough data': ['open', 'question'],
};
const STATES: Record<State, readonly [Tone, SignName]> = {
  Meets: ['good', 'tick'],
  Check: ['far', 'alert'],
  Issue: ['bad', 'cross'],
  Unknown: ['none', 'question'],
};
const LEVELS: Record<Level, readonly [Tone, SignName]> = {
  Stop: ['bad', 'cross'],
  Warn: ['far', 'alert'],
  Note: ['mid', 'info'],
  OK: ['good', 'tick'],
};
const STEPS: Record<RoadmapState, readonly [Tone, SignName]> = {
  Done: ['good', 'tick'],
  'To do': ['none', 'todo'],
  Check: ['far', 'question'],
};

interface ChipProps {
  readonly tone: Tone;
  readonly sign: SignName;
  readonly text: string;
}

function Chip({ tone, sign, text }: ChipProps) {
  return (
    <span class={`chip ${tone}`}>
      <Sign name={sign} />
      {text}
    </span>
  );
}

function isTier(text: string): text is Tier {
  return Object.prototype.hasOwnProperty.call(TIERS, text);
}

/** A label; another text than one of the five (a mentor's own word) stands there as it is. */
export function TierChip({ tier }: { readonly tier: string }) {
  const [tone, sign] = isTier(tier) ? TIERS[tier] : (['none', 'info'] as const);
  return <Chip tone={tone} sign={sign} text={say.clipped(tier)} />;
}

export function LevelChip({ level }: { readonly level: Level }) {
  const [tone, sign] = LEVELS[level];
  return <Chip tone={tone} sign={sign} text={level} />;
}

/** The visa flag, by how it starts. */
export function VisaChip({ flag }: { readonly flag: string }) {
  const state = flag.startsWith('No:') ? 'Issue' : flag.startsWith('Check') ? 'Check' : 'Meets';
  const [tone, sign] = state === 'Issue' ? TIERS.Ineligible : STATES[state];
  return (
    <span class={`chip ${tone}`}>
      <Sign name={sign} />
      <span>
        <span class="unseen">Visa: </span>
        {flag}
      </span>
    </span>
  );
}

export function VerdictChip({ verdict }: { readonly verdict: 'Too few' | 'In range' | 'Many' }) {
  const [tone, sign] = LEVELS[verdict === 'In range' ? 'OK' : verdict === 'Many' ? 'Note' : 'Warn'];
  return <Chip tone={tone} sign={sign} text={verdict} />;
}

export function MixChip({ word, text }: { readonly word: string; readonly text: string }) {
  const [tone, sign] = word === 'Balanced' ? LEVELS.OK : word === '?' ? STATES.Unknown : LEVELS.Warn;
  return <Chip tone={tone} sign={sign} text={text} />;
}

function Mark({ tone, sign, text }: ChipProps) {
  return (
    <span class={`state ${tone}`}>
      <Sign name={sign} />
      {text}
    </span>
  );
}

export function StateMark({ state }: { readonly state: State }) {
  const [tone, sign] = STATES[state];
  return <Mark tone={tone} sign={sign} text={state} />;
}

export function StepMark({ state }: { readonly state: RoadmapState }) {
  const [tone, sign] = STEPS[state];
  return <Mark tone={tone} sign={sign} text={state} />;
}
