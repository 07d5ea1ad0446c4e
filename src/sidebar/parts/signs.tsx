// Labels, states and levels as a sign and a word: never the colour alone.

import type { ComponentChildren } from 'preact';
import type { Verdict } from '../../list/count';
import type { Level } from '../../list/finding';
import type { MixWord } from '../../list/mix';
import { clip } from '../../messages/words';
import type { RoadmapState } from '../../plan/row';
import type { State, Tier } from '../../rules/assessment';

/** What the signs are drawn with, in a square of 12. */
const PATHS = {
  tick: 'M1.5 6.5l3 3 6-7',
  alert: 'M6 1.5v6M6 10v.6',
  cross: 'M2 2l8 8M10 2l-8 8',
  question: 'M3.5 3.8a2.5 2.5 0 1 1 3.6 2.2C6.3 6.4 6 6.8 6 7.7M6 10v.6',
  info: 'M6 5v5.5M6 1.5v.6',
  todo: 'M2 2h8v8H2z',
  up: 'M2 6l4-4 4 4M6 2v8.5',
  far: 'M2 10.5h2.5V7H2zM7.5 10.5H10V2H7.5z',
} as const;

/** The tones of the style sheet; the labels have the colours that they have in the sheet. */
type Look = readonly [tone: 'good' | 'mid' | 'far' | 'bad' | 'none' | 'open', sign: keyof typeof PATHS];

const GOOD: Look = ['good', 'tick'];
const CAREFUL: Look = ['far', 'alert'];
const OTHER: Look = ['none', 'info'];

type Word = Tier | State | Level | RoadmapState | Verdict | MixWord;
const LOOKS: Readonly<Record<Word, Look>> = {
  Safety: GOOD,
  Target: ['mid', 'far'],
  Reach: ['far', 'up'],
  Ineligible: ['none', 'cross'],
  'Not enough data': ['open', 'question'],
  Meets: GOOD,
  Check: CAREFUL,
  Issue: ['bad', 'cross'],
  Unknown: ['none', 'question'],
  Stop: ['bad', 'cross'],
  Warn: CAREFUL,
  Note: ['mid', 'info'],
  OK: GOOD,
  Done: GOOD,
  'To do': ['none', 'todo'],
  'Too few': CAREFUL,
  'In range': GOOD,
  Many: ['mid', 'info'],
  Balanced: GOOD,
  'Nearly balanced': ['mid', 'info'],
  Unbalanced: CAREFUL,
  'No Safety yet': CAREFUL,
  '?': ['none', 'question'],
};

/** Another word than these (a mentor's own) stands there as it is. */
function lookOf(word: string): Look {
  const known = (candidate: string): candidate is Word => Object.hasOwn(LOOKS, candidate);
  return known(word) ? LOOKS[word] : OTHER;
}

export function toneOf(tier: Tier): string {
  return LOOKS[tier][0];
}

interface SignedProps {
  readonly word: string;
  /** Said in place of the word. */
  readonly text?: ComponentChildren;
  readonly look?: string;
}

/** A word on the wash of its tone. */
export function Chip({ word, text = clip(word), look = 'chip' }: SignedProps) {
  const [tone, sign] = lookOf(word);
  return (
    <span class={`${look} ${tone}`}>
      <svg class="sign" viewBox="0 0 12 12" aria-hidden="true">
        <path d={PATHS[sign]} />
      </svg>
      <span>{text}</span>
    </span>
  );
}

/** A word in its tone, for tables and lists that have many of them. */
export function Mark({ word }: { readonly word: State | RoadmapState }) {
  return <Chip word={word} look="mark tinted" />;
}

/** The visa flag, by how it starts. */
export function VisaChip({ flag }: { readonly flag: string }) {
  const word = flag.startsWith('No:') ? 'Ineligible' : flag.startsWith('Check') ? 'Check' : 'Meets';
  const text = (
    <>
      <span class="unseen">Visa: </span>
      {flag}
    </>
  );
  return <Chip word={word} text={text} />;
}
