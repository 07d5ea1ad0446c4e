// The share of IMGs among a program's residents (H4), as a percentage or in the words of T13.

import type { Cell } from '../cell';
import { isDate } from '../cell';
import type { RecordWord, Share } from '../facts';
import { readingMessages as say } from '../../messages/reading';
import { PAST, readAnswer } from './answer';
import { splitFirmness } from './firmness';
import { comparison, looksLikeDate, rangeIn, withoutNames } from './limitText';
import { numbersIn, numeral } from './number';
import { LONGEST_VALUE, plainText, wordsOf } from './text';
import { isUnknown } from './unknown';

/** How a column's unsigned numbers are to be read: 0-100, 0-1, or undecided ("lone": a 1 in it is 1% or 100%). */
export type ShareScale = 'percent' | 'fraction' | 'lone';

export interface ShareReading {
  readonly share: Share;
  readonly problem: string | null;
}

const UNKNOWN: Share = { kind: 'unknown' };
const NOTHING: ShareReading = { share: UNKNOWN, problem: null };
const PERCENT_SIGN = /%|\b(?:percent|per cent|pct)\b/;

function unsigned(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string' || cell.length > LONGEST_VALUE || isUnknown(cell)) return null;
  const text = plainText(cell);
  return /^[~≈]?\s?\d+(?:[.,]\d+)?\s?\??$/.test(text) ? numeral(text.replace(/[^\d.,]/g, '')) : null;
}

/**
 * H4: the scale of a column's unsigned numbers, decided over all its cells. Cells with a % sign decide for themselves only:
 * a sheet keeps `45%` as 0.45 in one cell and as text in the next.
 */
export function shareScale(cells: Iterable<Cell>): ShareScale {
  let fraction = false;
  for (const cell of cells) {
    const value = unsigned(cell);
    if (value === null) continue;
    if (value > 1) return 'percent';
    if (value > 0 && value < 1) fraction = true;
  }
  return fraction ? 'fraction' : 'lone';
}

function unread(problem: string): ShareReading {
  return { share: UNKNOWN, problem };
}

function word(record: RecordWord): ShareReading {
  return { share: { kind: 'word', word: record }, problem: null };
}

function percent(value: number): ShareReading {
  if (value < 0 || value > 100) return unread(say.shareOutside());
  return { share: { kind: 'percent', value: Math.round(value * 1e6) / 1e6 }, problem: null };
}

function scaled(value: number, scale: ShareScale): ShareReading {
  if (value > 1 || value <= 0 || scale === 'percent') return percent(value);
  if (value < 1 || scale === 'fraction') return percent(value * 100);
  return unread(say.loneOne());
}

const NOT_FRIENDLY = /\b(?:not|non|isnt|never|used to|no longer)\b.*\bfriendly\b|\bunfriendly\b/;
const HIGH = /^(?:(?:very )?high|most(?:ly)?|majority|(?:almost |nearly )?all|(?:more than|over) half|h)$/;
/** "About half" may be a little less than High asks for. */
const MEDIUM =
  /^(?:(?:(?:about|around|roughly) )?(?:an? |one )?(?:half|third|quarter)|medium|moderate|mid|mod|med|average|m|many|very|extremely|highly)$/;
const LOW =
  /^(?:(?:very )?low|(?:a )?few|rare(?:ly)?|some(?:what)?|several|little|l|minimal|limited|occasional(?:ly)?)$/;

/** Whose share it may be instead. */
const OTHERS =
  /\b(?:non-?imgs?|(?<!non.)us-? ?imgs?|amgs?|(?:us ?)?(?:mds?|dos?)|us (?:grad\w*|seniors?)|american\w*|wom[ae]n|(?:fe)?male|men|not|without)\b/;

/** Words of another share, or of what is asked for: "ECFMG required" tells nothing of IMGs. */
const NO_ANSWER = /\b(?:high|medium|low|few|many|some|req\w*|need\w*|must|visas?)\b/;

/** @param whole false when names of exams or visas were taken out: then an answer is about these */
function inWords(text: string, whole: boolean): ShareReading {
  const words = wordsOf(text)
    .replace(/^yes (?=(?:very )?(?:high|medium|low)$)/, '')
    .replace(/^img (?:friendliness|friendly|share|record) (?=\w)/, '')
    .replace(/ (?:imgs?|fmgs?) (?:friendly|friendliness|share)$/, ' friendly')
    .replace(/ (?:imgs?|fmgs?)$/, '');
  if (NOT_FRIENDLY.test(words)) return word('None');
  if (HIGH.test(words)) return word('High');
  if (MEDIUM.test(words)) return word('Medium');
  if (LOW.test(words)) return word('Low');
  const answer = readAnswer(text);
  if (!whole || answer.kind === 'unknown' || answer.firmness !== 'strict' || NO_ANSWER.test(words))
    return unread(say.shareNotRead());
  // "IMG friendly: Yes" is Medium, "No" is None: a word about the record, never a refusal (T1, T13).
  return word(answer.kind === 'yes' ? 'Medium' : 'None');
}

/**
 * H4, T13: the share in a cell.
 * @param scale What shareScale found for the whole column; for a single cell, shareScale([cell]).
 * @returns percent 0-100 or a word; "IMG friendly" is Medium, "not IMG friendly" None. The lower end of a range counts.
 */
export function readShare(cell: Cell, scale: ShareScale): ShareReading {
  if (isUnknown(cell)) return NOTHING;
  if (isDate(cell)) return unread(say.dateInDisguise('share'));
  if (typeof cell === 'number') return scaled(cell, scale);
  const plain = plainText(cell);
  if (plain.length > LONGEST_VALUE) return unread(say.tooLong());
  const split = splitFirmness(plain);
  if (split.firmness === 'verify') return unread(say.shareToVerify());
  const text = withoutNames(split.text).trim();
  if (!/\d/.test(text)) return inWords(text, text === split.text.trim());
  if (/^-\s?\d/.test(text)) return unread(say.shareOutside());
  const outOf = /^(\d{1,4}) (?:out of|of) (?:the )?(\d{1,4})\b[^\d]*$/.exec(text);
  if (outOf !== null && Number(outOf[2]) > 0) return percent((Number(outOf[1]) / Number(outOf[2])) * 100);
  const [part = 0, whole = 0] = /^\d+ ?\/ ?\d+$/.test(text) ? text.split('/').map(Number) : [];
  // "27/30" is no date; "30/70" may be IMGs beside the others.
  if ((part > 12 || whole > 31) && part <= whole && part + whole !== 100) return percent((part / whole) * 100);
  if (looksLikeDate(text)) return unread(say.dateInDisguise('share'));
  const signed = PERCENT_SIGN.test(text);
  const bare = text.replace(/%/g, '');
  const range = rangeIn(bare);
  const found = numbersIn(bare);
  const first = found[0];
  // "3 residents" is a count.
  const counted =
    /\d\s?(?:residents?|people|imgs?|spots?|positions?|years?|yrs?|stars?|of\b|per (?!cent)|each)/.test(bare) &&
    !signed &&
    first?.value !== 0;
  if (first === undefined || counted || OTHERS.test(bare) || PAST.test(bare) || /\d\s?\/\s?\d/.test(bare))
    return unread(say.shareNotRead());
  if (range === null && found.length > 1) return unread(say.severalNumbers('share'));
  if (range !== null && range.low > range.high) return unread(say.rangeBackwards());
  const direction = comparison(bare);
  if (direction === 'at most' || direction === 'less than') {
    const value = signed || scale === 'percent' || first.value > 1 ? first.value : first.value * 100;
    return value > 0 && value <= 10 ? word('Low') : unread(say.shareUpTo());
  }
  return signed ? percent(first.value) : scaled(first.value, scale);
}

/** True for a share above 0 that is known as a number. */
export function hasSome(share: Share): share is Extract<Share, { readonly kind: 'percent' }> {
  return share.kind === 'percent' && share.value > 0;
}
