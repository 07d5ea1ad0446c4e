// From a cell's text to a row of meanings: spelling, markup and punctuation end here, so that the rest reads only meanings.

import { plain } from './spelling';
import { meaningAt, type Composer, type Meaning } from './words';

/** One word, phrase or stop of a text about visas. */
export type Token = Meaning | 'word' | 'comma' | 'dash' | 'open' | 'close' | 'colon' | 'stop' | 'question';

const PIECE = /[\p{L}\p{N}]+|[\n.!;?•|…,/:()[\]&+—>]|-+/gu;

const STOPS: ReadonlySet<string> = new Set('.!;?•|…,/:()[]&+—>');

const FINITE = /^(?:is|are|was|were|can|will|has|have|remains?)$/;
const SAYS: ReadonlySet<Token | Composer> = new Set<Token | Composer>([
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
]);

/** The text's tokens in order. A line break is a comma: lines break inside sentences and between list items alike. */
export function tokens(text: string): readonly Token[] {
  const pieces = plain(text).match(PIECE) ?? [];
  const raw: (Token | Composer)[] = [];
  // "J-1 and H-1B are nonimmigrant visas" has a verb, but none of acceptance: no list of what is accepted.
  let describes = false;
  let says = false;
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at] ?? '';
    const mark = punctuation(piece, pieces[at - 1], pieces[at + 1]);
    if (mark !== null) {
      if (mark === 'stop' && describes && !listsPeople(raw)) raw.push('hedge');
      if (mark === 'stop' || mark === 'question') [describes, says] = [false, false];
      if (mark !== 'none') raw.push(mark === 'question' && raw.length === 0 ? 'doubt' : mark);
      at += 1;
      // A question at the end of its line: the next line answers it.
      while (mark === 'question' && pieces[at] === '\n') at += 1;
      continue;
    }
    // Phrases may run over hyphens and line breaks ("case-by-case"), never over other punctuation.
    const words: string[] = [];
    const ends: number[] = [];
    for (let i = at; i < pieces.length && words.length < 9; i++) {
      const next = pieces[i] ?? '';
      if (next === '\n' || next[0] === '-') continue;
      if (STOPS.has(next)) break;
      // "H-1B: no\nIMG friendly": an answer at the end of its line.
      if (words.join() === 'no' && pieces[i - 1] === '\n') break;
      words.push(next);
      ends.push(i + 1);
    }
    const match = meaningAt(words, 0);
    const count = /^\d\d?$/.test(piece) && isAsked(raw);
    const meaning = count ? (Number(piece) === 0 ? 'no' : 'limit') : (match?.meaning ?? 'word');
    const doubtful = isDoubtful(meaning, piece, pieces[at - 1], raw);
    if (doubtful && meaning !== 'word') raw.push('hedge');
    raw.push(meaning);
    if (doubtful && meaning === 'word') raw.push('hedge');
    // "We do not take H-1B, J-1 visas are fine": a statement of its own.
    if (says && FINITE.test(piece)) endBefore(raw);
    says = says || SAYS.has(meaning);
    describes = !says && (describes || FINITE.test(piece));
    at = ends[(match?.length ?? 1) - 1] ?? at + 1;
  }
  if (describes && !listsPeople(raw)) raw.push('hedge');
  const found = composed(raw);
  return found.map((token, index) => {
    if (token === 'colon' || token === 'dash') return link(found, index);
    // "J-1 (H-1B?)": the doubt is about what stands before it and ends no sentence.
    const within =
      found[index + 1] === 'close' || found[index + 1] === 'comma' || LINKS.has(found[index - 1] ?? 'stop');
    return token === 'question' && within ? 'noAnswer' : token;
  });
}

/** "citizens, permanent residents or have a J-1": who may come, no description of a visa. */
function listsPeople(found: readonly (Token | Composer)[]): boolean {
  const sentence = found.slice(found.lastIndexOf('stop') + 1);
  return sentence.includes('or') && (sentence.includes('citizen') || sentence.includes('resident'));
}

/** Ends the sentence at the comma before the visa that a verb follows. */
function endBefore(found: (Token | Composer)[]): void {
  let at = found.length - 2;
  while (found[at] === 'filler' || found[at] === 'anyVisa') at -= 1;
  if (!ONE_VISA.has(found[at] ?? 'stop')) return;
  do at -= 1;
  while (found[at] === 'filler');
  if (found[at] === 'comma') found[at] = 'stop';
}
const ONE_VISA: ReadonlySet<Token | Composer> = new Set<Token | Composer>(['j1', 'h1b']);

/** "J-1: 0", "H-1B: 2": what stands before a number that answers. */
function isAsked(found: readonly (Token | Composer)[]): boolean {
  let at = found.length - 1;
  while (found[at] === 'colon' || found[at] === 'dash' || found[at] === 'anyVisa') at -= 1;
  return found[at] === 'j1' || found[at] === 'h1b';
}

/**
 * An acceptance that hangs on a word we do not know: "we struggle to sponsor", "decided against sponsoring", and what it is
 * for: "sponsors H-1B for chaplains", "welcome to attend".
 */
function isDoubtful(
  meaning: Token | Composer,
  piece: string,
  before: string | undefined,
  found: readonly (Token | Composer)[],
): boolean {
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
const FOR: ReadonlySet<Token | Composer> = new Set<Token | Composer>(['j1', 'h1b', 'anyVisa', 'sponsor', 'accept']);

/** "any type of visa", "visas of any kind" are all visas; "any other visas", "others" are the rest. */
function composed(raw: readonly (Token | Composer)[]): readonly Token[] {
  const found: Token[] = [];
  // "types of": what stands between "all" or "other" and its noun.
  const noun = (from: number) => {
    const at = raw[from] === 'kind' ? from + 1 : from;
    return at > from && raw[at] === 'filler' ? at + 1 : at;
  };
  let at = 0;
  while (at < raw.length) {
    const token = raw[at] ?? 'word';
    let next = at + 1;
    if (token === 'every') {
      while (raw[next] === 'and' && raw[next + 1] === 'every') next += 2;
      const after = noun(next);
      if (raw[next] !== 'other') {
        const all = raw[after] === 'anyVisa' || (after > next && (raw[after] === 'sponsor' || raw[after] === 'accept'));
        found.push(all ? 'allVisas' : 'filler');
        at = all ? after + Number(raw[after] === 'anyVisa') : at + 1;
        continue;
      }
    }
    if (token === 'other' || (token === 'every' && raw[next] === 'other')) {
      if (token === 'every') next += 1;
      const after = noun(next);
      const visas = raw[after] === 'anyVisa';
      const alone = token === 'every' || after > next || ENDS.has(raw[next] ?? 'stop');
      found.push(visas || alone ? 'restOfVisas' : 'word');
      at = visas ? after + 1 : next;
      continue;
    }
    if (token === 'anyVisa' && raw[next] === 'filler' && raw[next + 1] === 'every' && raw[next + 2] === 'kind') {
      found.push('allVisas');
      at += 4;
      continue;
    }
    found.push(token === 'kind' || token === 'every' ? 'filler' : token);
    at += 1;
  }
  return found;
}
const ENDS: ReadonlySet<Token | Composer> = new Set<Token | Composer>(['stop', 'colon', 'yes', 'no', 'not']);

/** What a colon or a dash between two words is: a gap to be filled in ("J-1: , H-1B: Yes"), a link to an answer, or a pause. */
function link(all: readonly Token[], at: number): Token {
  let before = at - 1;
  while (all[before] === 'anyVisa' || all[before] === 'sponsor') before -= 1;
  const asks = all[before] === 'j1' || all[before] === 'h1b';
  let after = at + 1;
  while (all[after] === 'comma' && ANSWERS.has(all[after + 1] ?? 'word')) after += 1;
  const next = all[after] ?? 'stop';
  if (all[at] === 'colon') return asks && GAPS.has(next) ? 'noAnswer' : 'colon';
  let object = after + 1;
  while (VERBS.has(all[object] ?? 'stop')) object += 1;
  const named =
    VISAS.has(all[object] ?? 'stop') || ((next === 'no' || next === 'not') && ELSEWHERE.has(all[object] ?? 'stop'));
  let asked = at - 1;
  while (asked >= 0 && !VISAS.has(all[asked] ?? 'stop') && !/stop|comma|question|dash/.test(all[asked] ?? 'stop'))
    asked -= 1;
  return ANSWERS.has(next) && !named && VISAS.has(all[asked] ?? 'stop') ? 'colon' : 'comma';
}
const ANSWERS: ReadonlySet<Token> = new Set<Token>([
  'yes',
  'no',
  'not',
  'limit',
  'noAnswer',
  'consider',
  'accept',
  'sponsor',
  'prefer',
  'only',
  'doubt',
  'refuse',
]);
const VERBS: ReadonlySet<Token> = new Set<Token>(['filler', 'sponsor', 'accept', 'consider', 'refuse']);
const LINKS: ReadonlySet<Token> = new Set<Token>(['colon', 'dash']);
const ELSEWHERE: ReadonlySet<Token> = new Set<Token>(['word', 'aside', 'offTopic']);
const VISAS: ReadonlySet<Token> = new Set<Token>(['j1', 'h1b', 'otherVisa', 'anyVisa', 'allVisas', 'restOfVisas']);
const GAPS: ReadonlySet<Token> = new Set<Token>(['comma', 'stop', 'close', 'j1', 'h1b', 'otherVisa']);

/** What a stop means; `none` for one without weight, null for a word. */
function punctuation(piece: string, before: string | undefined, after: string | undefined): Token | 'none' | null {
  switch (piece) {
    case '.':
      return isNumber(before) && isNumber(after) ? 'none' : 'stop';
    case '!':
    case ';':
    case '•':
    case '|':
    case '…':
      return 'stop';
    case '>':
      return 'noAnswer';
    case '—':
      return 'dash';
    case '?':
      return 'question';
    case '\n':
    case ',':
      return 'comma';
    case '/':
    case '&':
    case '+':
      return 'and';
    case ':':
      return 'colon';
    case '(':
    case '[':
      return 'open';
    case ')':
    case ']':
      return 'close';
    default:
      return piece.startsWith('-') ? 'none' : null;
  }
}

const isNumber = (piece: string | undefined): boolean => piece !== undefined && /^\d+$/.test(piece);
