// Values of the Profile tab as people write them: scores, numbers, failures, days and years. What is not there yet does not count.

import { cellText, isDate, type Cell } from '../cell';
import type { Day, Known } from '../facts';
import type { FieldName } from '../fields';
import { composed } from '../patterns';
import { MONTH_NAME, MONTHS, readDay } from '../values/date';
import { readDuration } from '../values/duration';
import { withoutLabels } from '../values/limitText';
import { numbersIn, type FoundNumber } from '../values/number';
import { LONGEST_VALUE, plainText } from '../values/text';
import { wordKey } from '../words';

const LOWEST_SCORE = 100;
const HIGHEST_SCORE = 300;

const NOT_YET = composed(
  /\b(?:pending|(?:a?wait|schedul|expect|retak|request|probabl|possibl|plan|aim|predict)|not (?:yet|taken|done|sat|given|started)|soon|upcoming|will|would|booked|registered|hop(?:e|ing)|future|in (?:progress|process|prep)|submitted|(?:in|under) (?:review|revision)|start(?:s|ing)|appl(?:ied|ying)|promised|draft|asked|accepted for|maybe|perhaps|target|goal|by (?:\d|the|next|end|early|late|mid|summer|fall|autumn|winter|spring|match|start|MONTH\b))/,
  { MONTH: MONTH_NAME },
);
const ZERO = /^(?:no|none|nil|zero|never|nothing|n|false)\b[^\d]*$/;
/** More than any count or length of time here: a year, a score. */
const TOO_MANY = 1000;
const MOST_FAILURES = 20;

const FIRST_ATTEMPT = /\b(?:first|1st) (?:attempt|try|time|go|sitting)\b/;

/** True for what is still to come ("planned", "expected", "pending") or doubted ("Yes?"): it cannot count as had. */
export function isNotYet(cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  const text = plainText(cell).slice(0, LONGEST_VALUE);
  return NOT_YET.test(wordKey(text)) || /\?\s*\)?$/.test(text);
}

const AGAIN = '3rd|[4-9]th|third|fourth|twice|[2-9] ?(?:attempts|tries|times|x)';
const FAILED_AGAIN = composed(/\b(?:AGAIN)\b/, { AGAIN });
const FAILED = composed(
  /\b(?:AGAIN|(?:2nd|second)(?! (?:of )?MONTH)|(?<!\b(?:no|0|zero|never|without) )f(?:ail\w*)?)\b/,
  { AGAIN, MONTH: MONTH_NAME },
);

/**
 * True for words that tell of an earlier failed attempt at an exam: "2nd attempt", "failed once".
 * @param again only for those that tell of several attempts: "failed twice"
 */
export function tellsFailure(cell: Cell, again = false): boolean {
  if (typeof cell !== 'string') return false;
  return (again ? FAILED_AGAIN : FAILED).test(
    wordKey(plainText(cell).slice(0, LONGEST_VALUE)).replace('pass fail', ' '),
  );
}

/** The whole-point score that stands in the cell, remarks aside: 100-300; null for none, or for two different ones. */
export function scoreIn(cell: Cell): Known<number> {
  if (isDate(cell) || typeof cell === 'boolean') return null;
  if (typeof cell === 'number') return inScoreRange(Math.floor(cell));
  const text = plainText(cell);
  if (text.startsWith('-')) return null;
  if (text.length > 80 || /\d\s*[-/.]\s*\d/.test(text)) return inScoreRange(Math.floor(Number(text)));
  const scores = new Set((text.match(/\d+/g) ?? []).map(Number).filter((n) => inScoreRange(n) !== null));
  const [only] = scores;
  return scores.size === 1 && only !== undefined ? only : null;
}

function inScoreRange(points: number): Known<number> {
  return points >= LOWEST_SCORE && points <= HIGHEST_SCORE ? points : null;
}

/** Practice scores in the order they stand: `221, 228, 231`; a sheet may have made the number 221228231 of them. */
export function scoresIn(cell: Cell): readonly number[] {
  if (isDate(cell)) return [];
  // The "Free 120" is a set of questions, and its result a percentage.
  const text = cellText(cell)
    .slice(0, 2000)
    .normalize('NFKC')
    .replace(/(?:free|target|goal)\W*\d+|\d+ ?%|\/ ?300\b/gi, ' ');
  const run = typeof cell === 'number' && /^(?:\d{3}){2,}$/.test(text) ? text.match(/\d{3}/g) : null;
  const scores = (run ?? text.match(/(?<!\d)\d{3}(?!\d)/g) ?? []).map(Number);
  return scores.filter((points) => inScoreRange(points) !== null);
}

/** Beginnings of words for what a field counts, where others count too. */
const COUNTED: { readonly [field in FieldName]?: string } = {
  'US letters': 'us|america',
  'Peer-reviewed publications': 'pub|paper|article',
  'Posters and abstracts': 'poster|abstract',
};

/**
 * A number of things, 0 or more: `3`, `3 LoRs`, `Yes - 2 letters`, `none`; of several numbers the one with the field's own word:
 * `4 (3 US)`, `2 papers, 1 poster`. null for anything else, and for what is planned.
 */
export function countIn(cell: Cell, field: FieldName): Known<number> {
  const own = COUNTED[field];
  const text = cellText(cell).slice(0, LONGEST_VALUE);
  if (own && /\d\D+\d/.test(text) && !isNotYet(cell)) {
    const [only, ...others] = wordKey(text).matchAll(new RegExp(`\\b(\\d+) (?:(?:from|of|in|the) )*(?:${own})`, 'g'));
    if (only && others.length === 0) return Number(only[1]);
  }
  const value = quantity(cell, (part) => onlyNumber(part));
  return value === null ? null : Math.floor(value);
}

/** A length of time in months: `3`, `3 months`, `8 weeks`, `1 year`; the lower end of a range; null for anything else, and for what is planned. */
export function monthsIn(cell: Cell): Known<number> {
  return quantity(cell, (text) => {
    if (!/\d/.test(text)) return null;
    const { limit } = readDuration(text, 'months', 'strict');
    return limit.kind === 'limit' ? limit.value : null;
  });
}

const WATCHED = /observ|shadow|research|virtual|online|tele/i;

/** The same of hands-on experience: of "3 months + 1 month observership" the three. */
export function handsOnMonthsIn(cell: Cell): Known<number> {
  const text = cellText(cell).slice(0, LONGEST_VALUE);
  if (!WATCHED.test(text)) return monthsIn(cell);
  const parts = text.split(/[+;,&]|\b(?:and|plus)\b/i);
  const handsOn = parts.filter((part) => !WATCHED.test(part));
  const [only = ''] = handsOn;
  // "2+1 months of observerships": without a length of its own the two is one of them.
  return handsOn.length === 1 && parts.length === 2 && /\d ?(?:m|w|year)/i.test(only) ? monthsIn(only) : null;
}

/** What no field here counts: "3 from home", "4 (2 US)"; or what it counts in parts: "1 month ICU, 1 month IM". */
const ANOTHER =
  /\b(?:home|non ?-?us|none|abroad|india\w*|pakistan\w*|preprints?)\b|\(\d+ (?:from )?(?:the )?(?:us|american)\b|\b(\d+ ?[a-z]+)\b.*[,;+&] ?\1\b/;

function quantity(cell: Cell, read: (text: string) => Known<number>): Known<number> {
  if (typeof cell === 'number') return cell >= 0 && cell < TOO_MANY ? cell : null;
  if (typeof cell === 'boolean') return cell ? null : 0;
  if (typeof cell !== 'string' || isNotYet(cell)) return null;
  const text = plainText(cell);
  if (text.length > LONGEST_VALUE || text.startsWith('-')) return null;
  if (ZERO.test(text)) return 0;
  const value = read(withoutLabels(withoutRemarks(text)));
  return value === null || value >= TOO_MANY || ANOTHER.test(text) ? null : value;
}

/** `3 (2 from MA)` without what stands in parentheses, where a number stands outside them. */
function withoutRemarks(text: string): string {
  const outside = text.replace(/\([^)]*\)?/g, ' ');
  return /\d/.test(outside) ? outside.trim() : text;
}

function onlyNumber(text: string): Known<number> {
  const [first, ...others] = numbersIn(text);
  return first !== undefined && others.length === 0 && !isOrdinal(text, first) ? first.value : null;
}

function isOrdinal(text: string, { to }: FoundNumber): boolean {
  return /^(?:st|nd|rd|th)\b/.test(text.slice(to, to + 3));
}

/** US dollars: `$2,500`, `2.5k`, `2.500`, `about 2000`; null for anything else, another currency too. */
export function moneyIn(cell: Cell): Known<number> {
  if (typeof cell === 'number') return Number.isFinite(cell) && cell >= 0 ? cell : null;
  if (typeof cell !== 'string') return null;
  const text = plainText(cell);
  if (text.length > LONGEST_VALUE || /^[^\d]*-\s*[$€£]?\d/.test(text)) return null;
  if (/[€£¥₹]|\b(?:eur\w*|gbp|pounds?|inr|pkr|egp|ngn|rs|rupees?|lakhs?|cad|aud)\b/.test(text)) return null;
  // Nobody budgets two dollars and a half: a point before three digits is a thousands mark here.
  return onlyNumber(withoutRemarks(text).replace(/(?<![\d.,])(\d{1,3})\.(\d{3})(?![\d.,])/g, '$1$2'));
}

/** Failed attempts; null when something stands there that tells no number. */
export function failuresIn(cell: Cell): Known<number> {
  if (typeof cell === 'boolean') return cell ? null : 0;
  if (typeof cell !== 'string' && typeof cell !== 'number') return null;
  const text = plainText(cell);
  if (text.length > LONGEST_VALUE || text.startsWith('-')) return null;
  if (ZERO.test(text) || (FIRST_ATTEMPT.test(text) && !tellsFailure(text))) return 0;
  const value = onlyNumber(withoutLabels(withoutRemarks(text).replace('once', '1').replace('twice', '2')));
  return value !== null && value <= MOST_FAILURES ? Math.ceil(value) : null;
}

const MONTH_AND_YEAR = composed(/\bMONTH,? ?'?(\d{4})\b/, { MONTH: MONTH_NAME });
const NUMERIC_MONTH = /(?<![\d/-])(\d{1,2})[/-](\d{4})\b|\b(\d{4})-(\d{2})(?![\d-])/;

/** A month without a day, `2026-12`, from `12/2026` or `Dec 2026`; null for none. Compares with days as text. */
export function monthIn(cell: Cell): Known<Day> {
  if (typeof cell !== 'string') return null;
  const text = plainText(cell).slice(0, LONGEST_VALUE);
  const named = MONTH_AND_YEAR.exec(text);
  if (named) return monthOf(named[2] ?? '', MONTHS.indexOf((named[1] ?? '').slice(0, 3)) + 1);
  const [, month, year = '', yearFirst = year, monthLast = month] = NUMERIC_MONTH.exec(text) ?? [];
  return monthOf(yearFirst, Number(monthLast));
}

function monthOf(year: string, month: number): Known<Day> {
  if (year < '1990' || year > '2199' || month < 1 || month > 12) return null;
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** The calendar year in a cell: a date's, or the only one that is written; null for none or several. */
export function yearIn(cell: Cell): Known<number> {
  if (isDate(cell)) return Number(cellText(cell).slice(0, 4));
  const text = plainText(cell);
  if (text.length > LONGEST_VALUE) return null;
  const [year, ...others] = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  if (year !== undefined) return others.length === 0 ? Number(year) : null;
  const day = typeof cell === 'string' ? readDay(cell) : null;
  return day === null ? null : Number(day.slice(0, 4));
}

/** The year residency starts: `2027`, and of `2026-27` or `2026-2027` the later year; null for `Fall 2026`, which is the year before. */
export function seasonIn(cell: Cell): Known<number> {
  const text = plainText(cell);
  const [, first, second] = /(?<!\d)(20\d\d) ?[-/] ?(?:20)?(\d\d)(?!\d)/.exec(text) ?? [];
  if (Number(second) === (Number(first) + 1) % 100) return Number(first) + 1;
  return /fall|autumn|sep|oct|appl/.test(text) ? null : yearIn(cell);
}
