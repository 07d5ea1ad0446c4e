// The steps that all limits share: what a cell says around its number (comparisons, ranges, "no limit", disguised dates).

import { numbersIn, numeral } from './number';
import type { Known } from '../facts';

const STEP_NAMES =
  /\b(?:usmle\s*)?step\s*-?\s*(?:1|2|3|i{1,3})(?:\s*-?\s*c[ks])?(?![\d.])\b(?:\s?-\s)?|\b[12]\s?c[ks]\b|\bpgy\s*-?\s*\d\b|\bcomlex\s*(?:level\s*\d)?[^\d]{0,10}\d{3}\b|\blevel\s*\d\b/g;
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, n) => [
    word,
    String(n),
  ]),
);
const NUMBER_WORD = /(?<!\bno )\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten)\b/g;

/** The text without the names of Steps and years of training (their digits are no limits), number words as digits. */
export function withoutLabels(text: string): string {
  return text
    .replace(STEP_NAMES, ' ')
    .replace(NUMBER_WORD, (word) => NUMBER_WORDS.get(word) ?? word)
    .replace(/\s+/g, ' ')
    .replace(/^[\s:=;,]+|[\s:;,]+$/g, '');
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATE_SHAPE = new RegExp(
  `^(?:\\d{4}-\\d{1,2}-\\d{1,2}(?:[t ].*)?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{1,2}/\\d{1,2}|${MONTH}[ -]\\d{1,4}(?:,? \\d{4})?|\\d{1,2}[ -]${MONTH}(?:[ -]\\d{2,4})?)$`,
);

/** H8: a date in disguise (`15/18`, `Mar 5`, `2026-09-23`). */
export function looksLikeDate(text: string): boolean {
  return DATE_SHAPE.test(text);
}

export type Comparison = 'at least' | 'more than' | 'at most' | 'less than' | null;

const AT_MOST =
  /≤|<=|=<|\b(?:within|up ?to|at most|not exceed\w*|no (?:more|older|longer|greater|later) than|not (?:more|older|longer|greater) than|max(?:imum)?|or (?:less|fewer|under|below|younger)|last|past)\b/;
const LESS_THAN = /<|\b(?:less|fewer|younger|lower) than\b|\b(?:under|below)\b/;
const AT_LEAST =
  /≥|>=|=>|\d\s?\+(?!\s?\d)|\b(?:at least|min(?:imum)?|no (?:less|fewer|lower) than|not (?:less|fewer|lower) than|or (?:more|above|higher|greater|over|better)|and (?:above|higher|up|over)|from)\b/;
const MORE_THAN = />|\b(?:more|greater|higher|older|longer) than\b|\b(?:over|above|exceed\w*)\b/;

/** Which way a number is compared; the words that turn a comparison round ("no more than") are read first. */
export function comparison(text: string): Comparison {
  if (AT_MOST.test(text)) return 'at most';
  if (AT_LEAST.test(text)) return 'at least';
  if (LESS_THAN.test(text)) return 'less than';
  if (MORE_THAN.test(text)) return 'more than';
  return null;
}

const REJECTS =
  /\b(?:not|no|never|cannot|wont|dont|doesnt|won't|don't|doesn't|reject\w*|filter\w*|screen\w*|declin\w*|exclud\w*|ineligible|unlikely)\b/;

/** "More than 5 years not accepted" names the limit from its other side. */
export function rejects(text: string): boolean {
  return REJECTS.test(text.replace(/\b(?:no|not) (?:more|older|longer|greater|later|less|fewer|lower) than\b/g, ''));
}

const RANGE = /(\d+(?:[.,]\d+)?)\s?(?:[a-z]{1,8}\.?)?\s?(?:-|to|\band)\s?(\d+(?:[.,]\d+)?)/;

/** The range in a text whose only numbers are its two ends; null when there is none. The ends come as written, maybe backwards. */
export function rangeIn(text: string): Known<{ readonly low: number; readonly high: number }> {
  const match = RANGE.exec(text);
  if (match === null || numbersIn(text).length !== 2) return null;
  if (/\band\s?\d/.test(match[0]) && !/\bbetween\b/.test(text)) return null;
  const low = numeral(match[1] ?? '');
  const high = numeral(match[2] ?? '');
  return low === null || high === null ? null : { low, high };
}

const NO_LIMIT =
  /\b(?:no|not? any|without(?: an?| any)?) (?:[a-z']+ ){0,3}(?:minimums?|min|cut-? ?offs?|cutoffs?|thresholds?|limit(?:s|ations?)?|requirements?|restrictions?|maximums?|max|caps?|preference)\b|\b(?:unlimited|limitless|any (?:number|year|score)|not (?:required|needed|necessary|mandatory|applicable|considered)|does(?:n't| not) matter|holistic(?:ally)? only|none required|not limited|open to all)\b/;
const NO_LIMIT_ALONE = /^(?:any|all|no|none|nil|n|no min|no max|optional|unlimited|0?\s?∞|∞)$/;

/** H5: words that say there is no number to reach or to keep to. */
export function saysNoLimit(text: string): boolean {
  return NO_LIMIT_ALONE.test(text) || NO_LIMIT.test(text);
}

/** True for "no", "none" and the like standing alone: for attempts they could mean either thing. */
export function isBareNo(text: string): boolean {
  return /^(?:no|none|nil|n|0 none)$/.test(text);
}
