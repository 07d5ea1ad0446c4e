// Specialties and tracks as people write them: "Internal Medicine - Categorical", "IM (prelim)", "Med-Peds".

import type { Cell } from '../cell';
import { cellText } from '../cell';
import type { Known, Specialty, Track } from '../facts';
import { EXTREME_SPECIALTIES, OTHER_SPECIALTIES, SPECIALTIES } from '../../reference/specialties';
import { plainText, wordsOf } from './text';
import { isUnknown } from './unknown';

type Name = NonNullable<Specialty['name']>;

let byAlias: Map<string, Name> | null = null;

function aliases(): Map<string, Name> {
  if (byAlias === null) {
    byAlias = new Map();
    for (const { name, aliases: others } of [...SPECIALTIES, ...OTHER_SPECIALTIES, ...EXTREME_SPECIALTIES]) {
      byAlias.set(key(name), name);
      for (const alias of others) byAlias.set(key(alias), name);
    }
  }
  return byAlias;
}

/** British and American spellings alike: anaesthesiology, gynaecology, orthopaedic. */
function key(text: string): string {
  return wordsOf(text.replace(/\b([a-z])\.\s?(?=[a-z]\b)/gi, '$1')).replace(/ae/g, 'e');
}

/** Words that say which track or place of a specialty it is, not which specialty. */
const BESIDE =
  /\b(?:residenc(?:y|ies)|prog\w*|(?:dep(?:artmen)?t|division) of|categorical|categ|cat|preliminary|prelim|primary(?: care)?|tracks?|advanced|adv|adult|integrated|(?:physician )?reserved|rural|urban|community|university|pgy ?[12]|year only|only|r1|osteopathic(?: recognition)?|acgme|nrmp|the|\d+(?: ?y(?:ea)?(?:rs?)?)?)\b/g;
const LETTER_TRACK = / [cp]$/;

function named(words: string): Known<Name> {
  const known = aliases();
  const whole = known.get(words);
  if (whole !== undefined) return whole;
  const bare = words
    .replace(BESIDE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^ ?(?:(?:and|or) )+|(?: (?:and|or|year))+ ?$/g, '')
    .trim();
  return known.get(bare) ?? known.get(bare.replace(LETTER_TRACK, '')) ?? null;
}

/** True when nothing but the track, or nothing at all, is left of a part. */
function isBeside(words: string): boolean {
  return words.replace(BESIDE, ' ').trim() === '' || /^[cpmar]$/.test(words);
}

function nameOf(text: string): Known<Name> {
  const whole = named(key(text));
  if (whole !== null) return whole;
  const parts = text
    .split(/[-/,;:()[\]|+]/)
    .map(key)
    .filter((part) => part !== '' && !isBeside(part));
  if (parts.length === 0 || parts.length > 4) return null;
  // "IM - Internal Medicine" says one thing twice; "Internal Medicine/Psychiatry" is a combined program of its own.
  const [only = null, ...others] = new Set(parts.map(named));
  return others.length > 0 ? null : only;
}

/**
 * The specialty in a cell; null when blank or unknown, `name: null` when it is not one of reference/specialties. Combined programs
 * ("Internal Medicine/Psychiatry") and lists of several are no single specialty; Medicine-Pediatrics is known by its own name.
 */
export function readSpecialty(cell: Cell): Known<Specialty> {
  if (typeof cell !== 'string' || isUnknown(cell)) return null;
  const written = cellText(cell).replace(/\s+/g, ' ').slice(0, 200);
  return { written, name: nameOf(plainText(written)) };
}

const LETTERS: ReadonlyMap<string, Track> = new Map([
  ['c', 'Categorical'],
  ['p', 'Preliminary'],
  ['t', 'Transitional'],
  ['ty', 'Transitional'],
  ['m', 'Primary Care'],
  ['pc', 'Primary Care'],
  ['a', 'Advanced'],
]);

const TRACK_HINT = /categorical|prelim|transitional|primary|advanced/i;

/** The track that a program's name or specialty mentions ("Medicine-Preliminary", "Transitional Year"); null when none, or several. */
export function trackFromWords(text: string): Known<Track> {
  if (!TRACK_HINT.test(text)) return null;
  const words = wordsOf(text.slice(0, 300));
  const tracks: Track[] = [];
  if (/\bcategorical\b/.test(words)) tracks.push('Categorical');
  if (/\bprelim/.test(words)) tracks.push('Preliminary');
  if (/\btransitional\b/.test(words)) tracks.push('Transitional');
  if (/\bprimary care\b/.test(words)) tracks.push('Primary Care');
  if (/\badvanced(?: (?:track|position|program|pgy)|$)/.test(words)) tracks.push('Advanced');
  // "Categorical, primary care" is a kind of primary care track; other pairs are two tracks.
  if (tracks.length === 2 && tracks.includes('Categorical') && tracks.includes('Primary Care')) return 'Primary Care';
  return tracks.length === 1 ? (tracks[0] ?? null) : null;
}

/** The track in a Track column: words or NRMP's letters (C, P, M, A); other text is `Other`, yes/no and blanks are null. */
export function readTrack(cell: Cell): Known<Track> {
  if (typeof cell !== 'string' || isUnknown(cell)) return null;
  const words = wordsOf(plainText(cell))
    .replace(/\bcat(?:eg)?\b/, 'categorical')
    .replace(/\badv\b/, 'advanced');
  if (/^(?:yes|no|y|n|x|true|false|none|\d*)$/.test(words)) return null;
  return LETTERS.get(words) ?? (/\b(?:no[tn]?|without)\b/.test(words) ? null : trackFromWords(words)) ?? 'Other';
}
