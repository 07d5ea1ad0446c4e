// Stops: what a text's punctuation says of where its statements end.

import type { Token } from './words';

/** What no phrase runs over; line breaks and hyphens are none of these ("case-by-case"). */
export const STOPS: ReadonlySet<string> = new Set('.!;?•|…,/:()[]&+—>');

/** What a stop means; `none` for one without weight, null for a word. */
export function stopAt(pieces: readonly string[], at: number): Token | 'none' | null {
  const piece = pieces[at] ?? '';
  switch (piece) {
    case '.':
      return isNumber(pieces[at - 1]) && isNumber(pieces[at + 1]) ? 'none' : 'stop';
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
