// The number in a cell that a program asks for or allows (H4, H5, H8): minimum scores, attempts, years, months, letters.

import type { Cell } from '../cell';
import { isDate } from '../cell';
import type { Firmness } from '../facts';
import { readingMessages as say } from '../../messages/reading';
import { oneOf } from '../patterns';
import { PAST, readAnswer } from './answer';
import { aboutExam } from './exam';
import { splitFirmness } from './firmness';
import { firstYear } from './graduation';
import { readAttempts } from './attempts';
import { readDuration, withoutWhen } from './duration';
import { limit, NO_LIMIT, noLimit, NOTHING, unread, type LimitReading } from './limitReading';
import {
  comparison,
  firmPart,
  isBareNo,
  looksLikeDate,
  namesAverage,
  rangeIn,
  rejects,
  saysNoLimit,
  withoutLabels,
} from './limitText';
import { numbersIn, numeral } from './number';
import { LONGEST_VALUE, plainText } from './text';
import { isUnknown } from './unknown';

export type LimitKind = 'score' | 'attempts' | 'years' | 'months' | 'letters';
/** H8: Step scores run from 180 to 300 here; anything else in a score column is something else. */
const SCORE_LOW = 180;
const SCORE_HIGH = 300;
const MOST = { attempts: 10, years: 60, months: 60, letters: 10 } as const;

function isScore(value: number): boolean {
  return value >= SCORE_LOW && value <= SCORE_HIGH;
}

/** A number that stands for the limit, checked against what is possible for its kind. */
function bounded(value: number, kind: LimitKind, firmness: Firmness): LimitReading {
  if (!Number.isFinite(value)) return NOTHING;
  if (kind === 'score') {
    return isScore(value) ? limit(value, firmness) : unread(say.scoreOutside(SCORE_LOW, SCORE_HIGH));
  }
  if (kind === 'years' && value >= 1900 && value <= 2199) return unread(say.yearNotYears());
  if (isScore(value)) return unread(say.scoreElsewhere(kind));
  if (value < 0 || value > MOST[kind]) return unread(say.numberOutside(kind, kind === 'attempts' ? 1 : 0, MOST[kind]));
  if ((kind === 'attempts' || kind === 'letters') && !Number.isInteger(value)) return unread(say.notWhole(kind));
  if (value === 0) {
    if (kind === 'attempts') return limit(1, 'verify', say.zeroAttempts());
    return kind === 'years' ? unread(say.zeroYears()) : NO_LIMIT;
  }
  return limit(value, firmness);
}

/** What a cell says before its words are looked at; null for a text of words. */
function beforeWords(cell: Cell, kind: LimitKind): LimitReading | null {
  if (isUnknown(cell)) return NOTHING;
  if (isDate(cell)) return unread(say.dateInDisguise(kind));
  if (typeof cell === 'number') return bounded(cell, kind, 'strict');
  return plainText(cell).length > LONGEST_VALUE ? unread(say.tooLong()) : null;
}

/** No digit in the text: yes, no and their relatives. */
function wordsOnly(text: string, plain: string, kind: LimitKind, firmness: Firmness): LimitReading {
  const answer = readAnswer(plain);
  if (kind === 'score' || kind === 'years') {
    const passes =
      /^(?:must |have |just |be )*(?:(?:a )?pass(?:ed|ing)?|p)\b/.test(text) && !/\bf(?:ail|\b)/.test(text);
    if (kind === 'score' && passes) return NO_LIMIT;
    if (saysNoLimit(text)) return noLimit(firmness);
    return unread(answer.kind === 'yes' ? say.limitWithoutNumber(kind) : say.noNumber(kind));
  }
  if (kind === 'letters' && /\ball\b/.test(text)) return unread(say.limitWithoutNumber(kind));
  // "Externship, no observerships" asks for something, though not for how much.
  if (/\b(?:no|not|non) (?:obs|shadow)/.test(text)) return unread(say.noNumber(kind));
  // "Observerships accepted" says what counts, not that something is asked for.
  if (answer.kind === 'yes' && !/\b(?:accept|consider|welcome|open|allow|ok)\w*/.test(text))
    return limit(1, answer.firmness);
  if (answer.kind === 'no') return noLimit(answer.firmness);
  if (saysNoLimit(text)) return firmness === 'strict' ? NO_LIMIT : NOTHING;
  if (/\bhands ?-? ?on\b|\bletters?\b|\blors?\b|\busce\b/.test(text))
    return limit(1, 'verify', say.limitWithoutNumber(kind));
  return unread(say.noNumber(kind));
}

/** Of "225 for IMGs, 215 for AMGs" or "3 years (IMG), 5 years (AMG)" the part about IMGs. */
function aboutImgs(text: string): string {
  const parts = text.split(/[;,/](?!\d)/).filter((part) => /\d/.test(part));
  const imgs = parts.filter(
    (part) =>
      /\b(?:imgs?|fmgs?)\b/.test(part) && !/\bus[ -]imgs?\b(?!.*non)/.test(part.replace(/non[ -]us[ -]imgs?/g, 'img')),
  );
  return parts.length > 1 && imgs.length === 1 ? (imgs[0] ?? text) : text;
}

/** The one score a text names; labels, years and small counts beside it do not matter, a second score does. */
function score(written: string, firmness: Firmness): LimitReading {
  // "220s" names no score.
  if (/\d0'?s\b/.test(written)) return unread(say.noNumber('score'));
  const text = aboutImgs(written.replace(/\b\d{1,2}(?:st|nd|rd|th)? ?(?:percentile|%ile)/g, ' '));
  const range = rangeIn(text);
  if (range !== null && isScore(range.low) && isScore(range.high)) {
    if (range.low > range.high) return unread(say.rangeBackwards());
    // The higher end, to be verified: missing it is a question to ask, never a closed door.
    return range.low === range.high
      ? limit(range.low, firmness)
      : limit(range.high, 'verify', say.rangeAsLimit(range.high));
  }
  const found = numbersIn(text);
  const scores = found.filter(({ value, to }) => isScore(value) && !/^\s?%/.test(text.slice(to)));
  const first = scores[0];
  if (first === undefined) {
    return unread(looksLikeDate(text) ? say.dateInDisguise('score') : say.scoreOutside(SCORE_LOW, SCORE_HIGH));
  }
  if (scores.some(({ value }) => value !== first.value)) return unread(say.severalNumbers('score'));
  if (found.some(({ value }) => !isScore(value) && value > 20 && !(value >= 1990 && value <= 2100))) {
    return unread(say.severalNumbers('score'));
  }
  const direction = comparison(text.replace(/\([^()]*\)/g, ' '));
  if ((direction === 'at most' || direction === 'less than') && !rejects(text)) {
    return unread(say.wrongDirection('score', 'a maximum'));
  }
  return limit(first.value, firmness);
}

/** A text without what stands in brackets, where a number stands outside them. */
function outside(text: string): string {
  const bare = text.replace(/\([^()]*\)/g, ' ').trim();
  return /\d/.test(bare) ? bare : text;
}

/** The letters asked for: those "from the US" when the text tells them apart, else the first number. */
function letters(text: string, firmness: Firmness): LimitReading {
  const american =
    /(?<!\d ?(?:-|to|or) ?)\b(\d{1,2}) (?:of (?:them|which|those|\d{1,2}(?: letters?| lors?)?) )?(?:must be |should be |to be )?(?:from )?(?:the |an? )?(?:us|u\.s\.?|usa|american)\b/.exec(
      text,
    );
  if (american !== null) return bounded(Number(american[1]), 'letters', firmness);
  const least = /\bmin(?:imum)?(?: of)?:? (\d{1,2})\b|\b(\d{1,2}) (?:required|min(?:imum)?)\b/.exec(text);
  if (least !== null) return bounded(Number(least[1] ?? least[2]), 'letters', firmness);
  const main = outside(text);
  const range = rangeIn(main);
  if (range !== null) {
    return range.low > range.high ? unread(say.rangeBackwards()) : bounded(range.low, 'letters', firmness);
  }
  const found = numbersIn(main);
  const first = found[0];
  if (first === undefined) return unread(say.noNumber('letters'));
  const including = /\b(?:including|incl|with|at least)\b/.test(main.slice(first.to));
  if ((found.length > 1 && !including) || /[+&] ?\d/.test(main)) return unread(say.severalNumbers('letters'));
  const direction = comparison(main.slice(0, found[1]?.from ?? main.length));
  if (direction === 'at most' || direction === 'less than') return unread(say.wrongDirection('letters', 'a maximum'));
  return bounded(direction === 'more than' ? first.value + 1 : first.value, 'letters', firmness);
}

/** "230 if YOG > 5" holds for some; "required if taken" and "do not apply if below 230" for all. */
const CONDITION =
  /(?<!\beven )\bif (?!(?:you |they )?(?:(?:is |are )?(?:taken|below|under|above|over|less|more|older|imgs?|non)|an? img|[<>≥≤\d]))/;

const TIME = 'days?|w(?:ee)?ks?|mos?|months?|y(?:ea)?rs?';
const LETTERS = '(?:us )?(?:letters?|lors?)';
const ATTEMPTS = 'attempts?';
const THINGS = 'programs?|residents?|interviews?|seats?|spots?|positions?|publications?|papers?';
/** What a column's number does not count: "3 LORs" among the attempts stands in the wrong column. */
const OTHER_UNITS: { readonly [kind in LimitKind]?: RegExp } = {
  attempts: counted(TIME, LETTERS),
  years: counted(LETTERS, ATTEMPTS, 'decades?'),
  months: counted(LETTERS, ATTEMPTS),
  letters: counted(TIME, ATTEMPTS),
};

function counted(...units: readonly string[]): RegExp {
  return new RegExp(`^[^\\d]*\\d+\\+? ?${oneOf([...units, THINGS].join('|'))}\\b[^\\d]*$`);
}

/** What the column says of its cells. */
export interface LimitContext {
  /** The year residency would start: with it "2019 or later" is a number of years. */
  readonly season?: number;
  /** Scores of the other exam that a cell gives by name are not this column's. */
  readonly exam?: 1 | 2;
}

/**
 * H4, H5, H8: the limit in a cell. `>220` is read as 220, `<5 years` as 5: people write them for "220 or more" and "5 or less".
 * @param cell Any cell. A range in a column that wants one number gives the end that is harder to meet, to be verified
 *   (for months and letters asked for, the lower end: that is what is asked).
 * @param kind score: points 180-300; attempts: allowed at each Step, 1-10; years since graduation; months; letters.
 * @param context What is known of the column and the season.
 * @returns The limit, and a sentence when the cell holds something that could not be taken as it stands.
 */
export function readLimit(cell: Cell, kind: LimitKind, { season, exam }: LimitContext = {}): LimitReading {
  const early = beforeWords(cell, kind);
  if (early !== null) return early;
  const plain = exam === undefined ? plainText(cell) : aboutExam(plainText(cell), exam);
  const { firm, other } = firmPart(
    withoutLabels(plain),
    (words) => isPreference(words) || (/\d{3}/.test(words) && namesAverage(words)),
  );
  const reading = readPart(firm, plain, kind, season);
  return other === null || namesAverage(other) ? reading : preferring(reading, readPart(other, other, kind, season));
}

const isPreference = (text: string): boolean => splitFirmness(text).firmness === 'preferred';

/** H5: a limit with the preference beside it; a preference for no more than the limit adds nothing. */
function preferring(reading: LimitReading, { limit: wish }: LimitReading): LimitReading {
  const { limit: asked, problem } = reading;
  if (asked.kind !== 'limit' || wish.kind !== 'limit' || wish.value === asked.value) return reading;
  return { limit: { ...asked, preferred: wish.value }, problem };
}

/** The limit in a text, or in the part of it that is asked for. @param plain the whole text */
function readPart(part: string, plain: string, kind: LimitKind, season: number | undefined): LimitReading {
  const split = splitFirmness(part);
  const firmness = split.firmness === 'strict' && CONDITION.test(plain) ? 'verify' : split.firmness;
  const bare = withoutLabels(split.text);
  const text = kind === 'months' ? withoutWhen(bare) : bare;
  const since = kind === 'years' && season !== undefined ? firstYear(text.replace(/'(?=\d\d\b)/, '20')) : null;
  // P1: years since graduation at application, for the first year that is still allowed.
  if (since !== null && season !== undefined) return possible(limit(season - 1 - since, firmness), kind);
  if (looksLikeDate(text)) return unread(say.dateInDisguise(kind));
  if (/^[-+]?\d+(?:\.\d+)?e[-+]?\d+$/.test(text)) return bounded(Number(text), kind, firmness);
  if (/^-\d/.test(text)) return bounded(-1, kind, firmness);
  if (/\d\s?(?:%|percent)/.test(text) && numbersIn(text).length === 1) return unread(say.noNumber(kind));
  if (OTHER_UNITS[kind]?.test(text) === true) return unread(say.noNumber(kind));
  if (kind === 'attempts') {
    if (isBareNo(text)) return unread(say.noneOrNoLimit());
    return possible(readAttempts(text, firmness), kind);
  }
  if (!/\d/.test(text)) return wordsOnly(text, plain, kind, firmness);
  if (PAST.test(plain)) return unread(say.noNumber(kind));
  if ((saysNoLimit(text) || /\bnone\b(?! for (?:us|amgs?|dos?|mds?)\b)/.test(text)) && firmness !== 'preferred') {
    // "No minimum, average 235" names no minimum. "5 years, no limit on attempts" is for the person to untangle.
    return firmness === 'strict' && namesAverage(text) ? NO_LIMIT : unread(say.severalNumbers(kind));
  }
  if (firmness === 'strict' && namesAverage(text))
    return unread(kind === 'score' ? say.averageNotMinimum() : say.noNumber(kind));
  switch (kind) {
    case 'score':
      return score(text, firmness);
    case 'letters':
      return letters(text, firmness);
    case 'years':
    case 'months':
      return possible(readDuration(aboutImgs(text), kind, firmness), kind);
  }
}

/** A reading whose number, if it has one, is checked against what is possible. */
function possible(reading: LimitReading, kind: LimitKind): LimitReading {
  if (reading.limit.kind !== 'limit') return reading;
  const checked = bounded(reading.limit.value, kind, reading.limit.firmness);
  return checked.limit.kind === 'limit' && checked.problem === null ? reading : checked;
}

/**
 * H8: a program's own typical Step 2 CK. A range is its midpoint ("232-264" is 248); "245 (232-264)" is 245. A range that runs
 * backwards, a score outside 180-300 and a date are unknown and reported; "pass" and "no minimum" name no typical score.
 * `~245` is as good as `245` here; `245?` is to be verified.
 */
export function readTypicalScore(cell: Cell): LimitReading {
  const early = beforeWords(cell, 'score');
  if (early !== null) return early;
  const plain = aboutExam(plainText(cell), 2);
  const split = splitFirmness(plain);
  const firmness = split.firmness === 'verify' ? 'verify' : 'strict';
  const text = withoutLabels(split.text);
  if (looksLikeDate(text)) return unread(say.dateInDisguise('score'));
  if (!/\d/.test(text))
    return wordsOnly(text, plain, 'score', firmness).limit.kind === 'none' ? NOTHING : unread(say.noNumber('score'));
  const main = outside(text);
  if (/\d0'?s\b/.test(main) || PAST.test(plain)) return unread(say.noNumber('score'));
  const named =
    /\b(?:mean|average|avg|median)(?: (?:of|is|score))?[ :=]{0,3}(\d{3}(?:[.,]\d+)?)(?!\d| ?-)/.exec(text) ??
    /(?<![-\d.,] ?)(\d{3}(?:[.,]\d+)?) ?\(?(?:mean|average|avg|median)\b(?! *\d)/.exec(text);
  if (named !== null) return bounded(numeral(named[1] ?? '') ?? 0, 'score', firmness);
  const range = rangeIn(main);
  if (range !== null) {
    if (range.low > range.high) return unread(say.rangeBackwards());
    if (!isScore(range.low) || !isScore(range.high)) return unread(say.scoreOutside(SCORE_LOW, SCORE_HIGH));
    return limit((range.low + range.high) / 2, firmness);
  }
  if (/[<≤]|\b(?:not above|not over|below|under|up to|at most|less than|max(?:imum)?)\b/.test(main))
    return unread(say.wrongDirection('score', 'a maximum'));
  if (/\b(?:min(?:imum)?|cut-? ?offs?|required|at least|lowest|no lower|not lower)\b/.test(main))
    return unread(say.wrongDirection('score', 'a minimum'));
  return score(main.replace(/[<>≤≥]|±.*$|\+\/?-.*$/g, ' ').trim(), firmness);
}
