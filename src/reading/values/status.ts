// Where an application stands (SPEC section 5), and the person's other marks: signal, mentor's tier, own rank.

import type { Cell } from '../cell';
import type { Known, Status } from '../facts';
import { readingMessages as say } from '../../messages/reading';
import { composed, oneOf } from '../patterns';
import { CROSS, NEGATION, readAnswer, TICK } from './answer';
import { LONGEST_VALUE, plainText, wordsOf } from './text';
import { isUnknown } from './unknown';

/** "Interview" with the abbreviations in use: IV, II (interview invitation). */
const IV = oneOf('interviews?|ivs?|iiv?s?|ivw');
const words = (pattern: RegExp) => composed(pattern, { IV });

/** In this order: what excludes comes before what it contains, and the later stage of "Applied, interviewed" before the earlier. */
const MEANINGS: readonly (readonly [RegExp, Status])[] = [
  [/\b(?:(?:not |un)matched|did(?:nt| not) match)\b/, 'Rejected'],
  [/\bmatched\b|^match$/, 'Matched'],
  [/\b(?:(?:not|dont|wont) rank\w*|dnr)\b/, 'Interviewed'],
  [/\b(?:rank(?:ed|ing| \d+| list)|(?:will|to) rank|rol)\b/, 'Ranked'],
  [
    words(
      /\b(?:withdr[ae]w\w*|pulled (?:out|my)|cancell?ed|i declined|(?:declined|turned down) (?:the |my )?(?:IV|invit\w+|offer)|IV (?:offer(?:ed)? |invite )?declined(?! by)|declined (?:by )?me)\b/,
    ),
    'Withdrawn',
  ],
  [
    words(
      /\b(?:(?<!not )rej\w*|denied|declined|regret\w*|not (?:selected|chosen|considered|accepted)|(?:not |un)successful|turned me down|filtered|screened out)\b/,
    ),
    'Rejected',
  ],
  [/\b(?:wait ?list\w*|wl|alternate|on hold)\b|^hold$/, 'Waitlisted'],
  [
    words(
      /\b(?:not (?:interested|applying|submitting|sending|going|eligible)|(?:not|wont|dont|didnt) (?:go(?:ing to|nna) )?(?:apply|submit)(?! yet)|skip\w*|dropped|removed|crossed (?:off|out)|ruled out|excluded|ineligible|avoid|dna|never|closed)\b|^(?:no|n|false|nope|none|not)$/,
    ),
    'Not applying',
  ],
  [
    /\b(?:(?:not|havent) (?:applied|submitted|sent) yet|not yet (?:applied|submitted|sent)|not (?:yet )?started)\b|^not yet$/,
    'To apply',
  ],
  [
    /\b(?:(?:not|havent) (?:applied|submitted)|undecided|maybe|perhaps|research\w*|looking into|consider\w*|thinking|interested|possibl[ey]|potential|shortlist\w*|to review|wish ?list|backup|should i apply)\b|^later\b/,
    'Researching',
  ],
  [
    words(
      /\b(?:(?:no|not|without|awaiting|waiting (?:for|on)|pending|hoping for) (?:an? )?(?:yet )?(?:IV|invit\w*|offer\w*|response|reply|answer|news|decision)|not (?:yet )?(?:invited|interviewed|offered|heard)|havent heard|no word|silen(?:ce|t)|ghosted|(?:IV|invit\w+|offer) pending)\b/,
    ),
    'Applied',
  ],
  [
    words(
      /\b(?:interviewed|IV (?:was )?(?:done|completed?|attended|finished|taken|over|went)|(?:completed|attended|finished|had|did) (?:the |my |an )?IV)\b|^completed?$|^post IV$/,
    ),
    'Interviewed',
  ],
  [
    words(
      /\b(?:(?<!\b(?:not|be) )(?:re)?scheduled|booked|upcoming|interviewing|IV (?:set|confirmed|date|on|at|in|sched)|confirmed IV)\b|^sched$/,
    ),
    'Interview scheduled',
  ],
  [words(/\b(?:IV|invit\w+|offer\w*)\b/), 'Interview offered'],
  [
    /\b(?:to (?:apply|submit|send|be (?:applied|submitted|sent|paid))|will (?:apply|submit|send)|plan\w*|(?:should|must) apply|ready|in pro(?:gress|cess)|draft\w*|preparing|to ?do|intend\w*|applying|added|saved|cart)\b|^apply(?: now)?$/,
    'To apply',
  ],
  [
    /\b(?:applied|submitted|sent|(?<!\b(?:not|yet|be) )paid|app(?:lication)? (?:completed?|done|in)|completed application|(?:under|in) review|being reviewed|received|certified|assigned|awaiting|waiting|pending)\b|^(?:y|x|true|1|a|app|apps|checked)$|^yes\b/,
    'Applied',
  ],
];

/**
 * The status in a cell, as one of the twelve words. A tick, x, TRUE or Yes is Applied; FALSE (an unticked box) is blank;
 * "No" is Not applying. null with a sentence when the text is none of them.
 */
export function readStatus(cell: Cell): { readonly status: Known<Status>; readonly problem: string | null } {
  const text = plainText(cell);
  if (text === 'false' || text === '0') return { status: null, problem: null };
  // In other columns these say nothing; here they say that the application is out.
  if (/^(?:pending|no (?:reply|answer|response))\W*$/.test(text)) return { status: 'Applied', problem: null };
  if (isUnknown(cell)) return { status: null, problem: null };
  if (text.length > LONGEST_VALUE) return { status: null, problem: say.statusNotRead() };
  if (TICK.test(text.replace(/[\d\s./-]+$/, ''))) return { status: 'Applied', problem: null };
  if (CROSS.test(text)) return { status: 'Not applying', problem: null };
  const said = wordsOf(text);
  const meaning = MEANINGS.find(([pattern]) => pattern.test(said));
  return meaning === undefined ? { status: null, problem: say.statusNotRead() } : { status: meaning[1], problem: null };
}

/** The signal given to a program: gold, silver, or one of a single tier ("Yes", a tick); null for none. */
export function readSignal(cell: Cell): 'gold' | 'silver' | 'signal' | null {
  if (typeof cell === 'string' && !isUnknown(cell)) {
    const text = plainText(cell);
    const said = wordsOf(text);
    if (NEGATION.test(said) || /^0|\b(?:removed?|consider\w*|later|will|plan\w*|another)\b/.test(said)) return null;
    const gold = /\bgold(?:en)?\b|^g$/.test(said) || text.includes('🥇');
    const silver = /\bsilver\b|^s$/.test(said) || text.includes('🥈');
    if (gold !== silver) return gold ? 'gold' : 'silver';
    if (gold) return null;
    if (/\b(?:signal|signals|signaled|signalled|sent|used)\b/.test(said) && said.length < 40) return 'signal';
  }
  const answer = readAnswer(cell);
  return answer.kind === 'yes' && answer.firmness === 'strict' ? 'signal' : null;
}

const TIER_WORDS: readonly (readonly [RegExp, 'Safety' | 'Target' | 'Reach' | 'Ineligible' | 'Not enough data'])[] = [
  [/\b(?:not enough|ned|insufficient|no data|need more data)\b/, 'Not enough data'],
  [/\b(?:ineligible|not eligible|inelig|not open|do not apply|dont apply|cant apply)\b/, 'Ineligible'],
  [/\b(?:safe(?:ty|ties)?|backup)\b|^s$/, 'Safety'],
  [/\b(?:targets?|match|middle)\b|^t$/, 'Target'],
  [/\b(?:reach(?:es)?|dream|stretch|long shot|longshot|ambitious)\b|^r$/, 'Reach'],
];

/** A mentor's tier in the five words, however written ("safe", "reach school", "NED"); null for anything else, or for two at once. */
export function readTier(cell: Cell): 'Safety' | 'Target' | 'Reach' | 'Ineligible' | 'Not enough data' | null {
  if (typeof cell !== 'string') return null;
  const said = wordsOf(plainText(cell));
  if (said.length > 60 || /\b(?:not|isnt|never|no longer)(?: \w+){0,2} (?:safe|safety|target|reach)\b/.test(said))
    return null;
  const tiers = TIER_WORDS.filter(([pattern]) => pattern.test(said));
  return tiers.length === 1 ? (tiers[0]?.[1] ?? null) : null;
}

/** The person's own rank, a whole number from 1 to 999 (`3`, `#3`, `3rd`, `Rank 3`); null for anything else. */
export function readRank(cell: Cell): Known<number> {
  const match =
    /^(?:my )?(?:rank(?: list)?|rol|no\.?|number)?[ :#]*(\d{1,3})(?:\.0*|st|nd|rd|th)?(?: choice)?[)!*]*$/.exec(
      plainText(cell),
    );
  const rank = match === null ? 0 : Number(match[1]);
  return rank >= 1 ? rank : null;
}
