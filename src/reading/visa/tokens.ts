// From a cell's text to a row of meanings: punctuation and wording end here, so that the rest reads only meanings.

import { setOf } from './families';
import { settled } from './composing';
import { plain } from './spelling';
import { STOPS, stopAt } from './stops';
import { meaningAt, type Raw, type Token } from './words';

const PIECE = /[\p{L}\p{N}]+|[\n.!;?•|…,/:()[\]&+—>]|-+/gu;

/** What a sentence has done so far: said something about visas, or only described something. */
interface Sentence {
  readonly says: boolean;
  readonly describes: boolean;
}
const BEGUN: Sentence = { says: false, describes: false };

/** The text's tokens in order. A line break is a comma: lines break inside sentences and between list items alike. */
export function tokens(text: string): readonly Token[] {
  const pieces = plain(text).match(PIECE) ?? [];
  const found: Raw[] = [];
  let sentence = BEGUN;
  let at = 0;
  while (at < pieces.length) {
    const stop = stopAt(pieces, at);
    if (stop === null) {
      const { meaning, end } = phraseAt(pieces, at, found);
      const finite = FINITE.test(pieces[at] ?? '');
      found.push(...withDoubt(meaning, pieces, at, found));
      if (sentence.says && finite) endBefore(found);
      const says = sentence.says || SAYS.has(meaning);
      sentence = { says, describes: !says && (sentence.describes || finite) };
      at = end;
    } else {
      if (stop === 'stop') found.push(...describing(sentence, found));
      if (stop === 'stop' || stop === 'question') sentence = BEGUN;
      if (stop !== 'none') found.push(stop === 'question' && found.length === 0 ? 'doubt' : stop);
      at += 1;
      // A question at the end of its line: the next line answers it.
      while (stop === 'question' && pieces[at] === '\n') at += 1;
    }
  }
  found.push(...describing(sentence, found));
  return settled(found);
}

/** Words of the longest phrase. */
const LONGEST = 9;

/** A line that is a sentence, broken where the page ended; shorter lines are notes. */
const WRAPPED = /[^\n.!?;:•|]{40}$/;

/** The phrase or word at `at`, and where it ends. Phrases run over hyphens and where a long line is broken, over no other stops. */
function phraseAt(pieces: readonly string[], at: number, found: readonly Raw[]): { meaning: Raw; end: number } {
  const piece = pieces[at] ?? '';
  const words: string[] = [];
  const ends: number[] = [];
  for (let i = at; i < pieces.length && words.length < LONGEST; i++) {
    const next = pieces[i] ?? '';
    // "H-1B used to\nDO friendly"
    if (STOPS.has(next) || (next === '\n' && !WRAPPED.test(pieces.slice(Math.max(0, i - LONGEST), i).join(' ')))) break;
    if (next === '\n' || next.startsWith('-')) continue;
    words.push(next);
    ends.push(i + 1);
  }
  const match = meaningAt(words, 0);
  const end = ends[(match?.length ?? 1) - 1] ?? at + 1;
  if (/^\d\d?$/.test(piece) && isAsked(found)) return { meaning: Number(piece) === 0 ? 'no' : 'limit', end };
  return { meaning: match?.meaning ?? 'word', end };
}

/** Verbs that may describe a visa as well as accept it. */
const FINITE = /^(?:is|are|was|were|can|will|has|have|remains?)$/;
/** What says something about a visa. */
const SAYS = setOf(
  'sponsor',
  'accept',
  'consider',
  'history',
  'yes',
  'no',
  'not',
  'refuse',
  'only',
  'except',
  'prefer',
  'must',
  'need',
  'limit',
  'without',
  'ecfmg',
);

/** "J-1 and H-1B are nonimmigrant visas" has a verb, but none of acceptance: no list of what is accepted. */
const describing = ({ describes }: Sentence, found: readonly Raw[]): readonly Raw[] =>
  describes && !listsPeople(found) ? ['hedge'] : [];

/** "citizens, permanent residents or have a J-1": who may come, no description of a visa. */
function listsPeople(found: readonly Raw[]): boolean {
  const sentence = found.slice(found.lastIndexOf('stop') + 1);
  return sentence.includes('or') && (sentence.includes('citizen') || sentence.includes('resident'));
}

/** Ends the sentence at the comma before the visa that a verb follows. */
function endBefore(found: Raw[]): void {
  let at = found.length - 2;
  while (found[at] === 'filler' || found[at] === 'anyVisa') at -= 1;
  if (!ONE_VISA.has(found[at] ?? 'stop')) return;
  do at -= 1;
  while (found[at] === 'filler');
  if (found[at] === 'comma') found[at] = 'stop';
}
const ONE_VISA = setOf('j1', 'h1b');

/** "J-1: 0", "H-1B: 2": what stands before a number that answers. */
function isAsked(found: readonly Raw[]): boolean {
  let at = found.length - 1;
  while (found[at] === 'colon' || found[at] === 'dash' || found[at] === 'anyVisa') at -= 1;
  return found[at] === 'j1' || found[at] === 'h1b';
}

/** A meaning with the doubt that it brings or is under: before an acceptance, behind a word that we do not know. */
function withDoubt(meaning: Raw, pieces: readonly string[], at: number, found: readonly Raw[]): readonly Raw[] {
  if (!isDoubtful(meaning, pieces[at] ?? '', pieces[at - 1], found)) return [meaning];
  return meaning === 'word' ? [meaning, 'hedge'] : ['hedge', meaning];
}

/**
 * An acceptance that hangs on a word we do not know: "we struggle to sponsor", "decided against sponsoring", and what it is
 * for: "sponsors H-1B for chaplains", "welcome to attend".
 */
function isDoubtful(meaning: Raw, piece: string, before: string | undefined, found: readonly Raw[]): boolean {
  const accepts = meaning === 'sponsor' || meaning === 'accept';
  if (
    !(accepts && (before === 'to' || piece.endsWith('ing'))) &&
    !(meaning === 'word' && /^(?:for|to|the)$/.test(before ?? ''))
  )
    return false;
  let at = found.length - 1;
  while (found[at] === 'filler') at -= 1;
  const last = found[at] ?? 'stop';
  if (accepts) return last === 'word';
  return at < found.length - 1 && (before === 'to' ? last === 'accept' : before === 'for' && FOR.has(last));
}
const FOR = setOf('j1', 'h1b', 'anyVisa', 'sponsor', 'accept');
