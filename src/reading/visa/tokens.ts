// From a cell's text to a row of meanings: spelling, markup and punctuation end here, so that the rest reads only meanings.

import { meaningAt, type Meaning } from './words';

/** One word, phrase or stop of a text about visas. */
export type Token = Meaning | 'word' | 'comma' | 'dash' | 'open' | 'close' | 'colon' | 'stop' | 'question';

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: "'",
  lsquo: "'",
  ldquo: '"',
  rdquo: '"',
  ndash: '-',
  mdash: '\u2014',
  bull: '•',
  check: '✓',
};

/** Longer texts are no visa policy; the cut keeps a pasted page from slowing a whole table down. */
const LONGEST = 20000;

/** Small letters, plain dashes and quotes, no tags, no addresses; each visa as one word (j1, h1b, xvisa). */
export function plain(raw: string): string {
  return raw
    .slice(0, LONGEST)
    .replace(/<\/?(?:br|p|li|div|tr|td|ul|ol|h\d)\b[^<>]{0,300}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, '')
    .replace(/&(?:#(\d{1,6})|([a-z]{2,6}));/gi, (whole: string, code: string | undefined, name: string | undefined) =>
      code === undefined ? (ENTITIES[(name ?? '').toLowerCase()] ?? whole) : String.fromCharCode(Number(code)),
    )
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0e\ufe0f\ufeff]/g, '')
    .toLowerCase()
    .replace(/\u2014|\u2015|(?<=\s)[-\u2010-\u2013\u2212]+(?=\s)/g, ' — ')
    .replace(/[\u2010-\u2013\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[✓✔☑✅√👍]/gu, ' yesmark ')
    .replace(/[✗✘❌☒✖×☐👎🚫]/gu, ' nomark ')
    .replace(/https?:\/\/\S+|www\.\S+|\b[\w.+-]{1,64}@\S+|\b[\w-]{1,60}\.(?:org|com|edu|net|gov|html?)\b\S*/g, ' ')
    .replace(/\b(?:n\/a|n\.a\.?)(?![a-z])/g, ' naword ')
    .replace(/\b(?:[a-z]\.){2,}/g, (dotted) => dotted.replace(/\./g, ''))
    .replace(/\b(etc|dr|st|vs|approx|dept|univ)\./g, '$1')
    .replace(/\bj[ \-_.]{0,3}(?:1|[il|](?![a-z0-9])|one\b)(?:'?s)?(?![a-z0-9])/g, ' j1 ')
    .replace(/\bh[ \-_.]{0,3}(?:1[ \-_.]{0,3}b?|[il][ \-_.]{0,3}b)(?:'?s)?(?![a-z0-9])|\bhb-?1\b/g, ' h1b ')
    .replace(/\bj(?= {0,3}(?:\/|,|&|and|or) {0,3}h\b)|\bj(?=[ -]{0,3}(?:type )?visas?\b)/g, ' j1 ')
    .replace(/\bh(?=[ -]{0,3}(?:type )?visas?\b)/g, ' h1b ')
    .replace(
      /\b(?:[fobelqpkm][ -]?[1-3]|h[ -]?[234][ab]?|h[ -]?1[ -]?b1|j[ -]?2|tn|opt|cpt)(?:'?s)?(?![a-z0-9])/g,
      ' xvisa ',
    )
    .replace(/\bmay (?=\d)/g, 'month ')
    .replace(/(\w)'(\w)/g, '$1$2');
}

const PIECE = /[\p{L}\p{N}]+|[\n.!;?•|…,/:()[\]&+—>]|-+/gu;

/** The text's tokens in order. A line break is a comma: lines break inside sentences and between list items alike. */
export function tokens(text: string): readonly Token[] {
  const pieces = plain(text).match(PIECE) ?? [];
  const found: Token[] = [];
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at] ?? '';
    const mark = punctuation(piece, pieces[at - 1], pieces[at + 1]);
    if (mark !== null) {
      if (mark !== 'none') found.push(mark);
      at += 1;
      continue;
    }
    // Phrases may run over hyphens and line breaks ("case-by-case"), never over other punctuation.
    const words: string[] = [];
    const ends: number[] = [];
    for (let i = at; i < pieces.length && words.length < 9; i++) {
      const next = pieces[i] ?? '';
      if (next === '\n' || next.startsWith('-')) continue;
      if (!/[\p{L}\p{N}]/u.test(next)) break;
      words.push(next);
      ends.push(i + 1);
    }
    const match = meaningAt(words, 0);
    found.push(match === null ? 'word' : match.meaning);
    at = ends[(match?.length ?? 1) - 1] ?? at + 1;
  }
  return found.map((token, index) => {
    if (token === 'colon' || token === 'dash') return link(found, index);
    // "J-1 (H-1B?)": the doubt is about what stands before it and ends no sentence.
    return token === 'question' && (found[index + 1] === 'close' || found[index + 1] === 'comma') ? 'noAnswer' : token;
  });
}

/** What a colon or a dash between two words is: a gap to be filled in ("J-1: , H-1B: Yes"), a link to an answer, or a pause. */
function link(all: readonly Token[], at: number): Token {
  let before = at - 1;
  while (all[before] === 'anyVisa' || all[before] === 'sponsor') before -= 1;
  const asks = all[before] === 'j1' || all[before] === 'h1b';
  let after = at + 1;
  while (all[after] === 'comma' && ANSWERS.has(all[after + 1] ?? 'word')) after += 1;
  const next = all[after] ?? 'stop';
  if (all[at] === 'colon') return asks && GAPS.has(next) ? 'noAnswer' : 'colon';
  const named = VISAS.has(all[after + 1] ?? 'word');
  return ANSWERS.has(next) && !named ? 'colon' : 'comma';
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
      return 'over';
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
