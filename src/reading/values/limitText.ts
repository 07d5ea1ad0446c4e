// The steps that all limits share: what a cell says around its number (comparisons, ranges, "no limit", disguised dates).

import { composed, oneOf } from '../patterns';
import { MONTH_NAME } from './date';
import { numbersIn, numeral } from './number';
import type { Known } from '../facts';

const STEP_NAMES =
  /\b(?:usmle\s*)?steps?\s*-?\s*(?:1|2|3|i{1,3})(?:\s*-?\s*c[ks])?(?![\d.])\b(?: ?(?:and|or|&|\/) ?[123](?! ?(?:\d|\.|attempt|fail|tr|time|max))(?: ?c[ks]\b)?)*(?:\s?-\s)?|\b[12]\s?c[ks]\b|\bpgy\s*-?\s*\d\b|\b[jhf]-?1b?\b|\bcomlex\s*(?:level\s*\d)?[^\d]{0,10}\d{3}\b|\blevel\s*\d\b/g;
/** When it was looked up: "5 years (FREIDA 2025)", "as of 9/2026". */
const AS_OF = /\((?:[a-z]+ ){0,3}(?:\d{1,2}\/){0,2}20\d\d\)|\bas of [\d/]+/g;
const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NUMBER_WORD = new RegExp(`(?<!\\bno )\\b(?:${NUMBER_WORDS.join('|')})\\b`, 'g');

/** The text without the names of Steps, visas and years of training, and when it was looked up: their digits are no values. */
export function withoutNames(text: string): string {
  return text.replace(STEP_NAMES, ' ').replace(AS_OF, ' ');
}

/** The same with number words as digits. */
export function withoutLabels(text: string): string {
  return withoutNames(text.replace(NUMBER_WORD, (word) => String(NUMBER_WORDS.indexOf(word))))
    .replace(/\s+/g, ' ')
    .replace(/^[\s:=;,]+|[\s:;,]+$/g, '');
}

const DATE_SHAPE = composed(
  /^(?:\d{4}-\d{1,2}-\d{1,2}(?:[t ].*)?|\d{1,2}[\/.-]\d{1,2}[\/.-]\d{2,4}|\d{1,2}\/\d{1,2}|MONTH[ -]\d{1,4}(?:,? \d{4})?|\d{1,2}[ -]MONTH(?:[ -]\d{2,4})?)$/,
  { MONTH: MONTH_NAME },
);

/** H8: a date in disguise (`15/18`, `Mar 5`, `2026-09-23`). */
export function looksLikeDate(text: string): boolean {
  return DATE_SHAPE.test(text);
}

export type Comparison = 'at least' | 'more than' | 'at most' | 'less than' | null;

const AT_MOST =
  /≤|<=|=<|\b(?:within|(?:less|fewer|lower) than or equal|up ?to|at most|not exceed\w*|no (?:more|older|longer|greater|later) than|not (?:more|older|longer|greater) than|max(?:imum)?|or (?:less|fewer|under|below|younger))\b|\b(?:last|past) (?=\d)/;
const LESS_THAN = /<|\b(?:less|fewer|younger|lower) than\b|\b(?:under|below)\b/;
const AT_LEAST =
  /≥|>=|=>|\d ?[a-z]{0,6}\+(?!\s?\d)|\b(?:at least|(?:more|greater|higher) than or equal|min(?:imum)?|no (?:less|fewer|lower) than|not (?:less|fewer|lower) than|or (?:more|above|higher|greater|over|better|later|newer)|and (?:above|higher|up|over))\b|\b(?:from|since|after) (?=\d)/;
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

const TURNED_ROUND =
  /\b(?:no|not) (?:more|older|longer|greater|later|less|fewer|lower) than\b|\b(?:no|not an?) (?:problems?|issues?)\b/g;

/** "More than 5 years not accepted" names the limit from its other side. */
export function rejects(text: string): boolean {
  return REJECTS.test(text.replace(TURNED_ROUND, ''));
}

const RANGE = /(\d+(?:[.,]\d+)?)\s?(?:[a-z]{1,8}\.?)?\s?(?:-|to|\bor|\band)\s?(\d+(?:[.,]\d+)?)/;

/** The range in a text whose only numbers are its two ends; null when there is none. The ends come as written, maybe backwards. */
export function rangeIn(text: string): Known<{ readonly low: number; readonly high: number }> {
  const match = RANGE.exec(text);
  if (match === null || numbersIn(text).length !== 2) return null;
  if (/\band\s?\d/.test(match[0]) && !/\bbetween\b/.test(text)) return null;
  const low = numeral(match[1] ?? '');
  const high = numeral(match[2] ?? '');
  return low === null || high === null ? null : { low, high };
}

const LIMIT_WORD = oneOf(
  'minimums?|min|cut-? ?offs?|thresholds?|limit(?:s|ations?)?|requirements?|restrictions?|maximums?|max|caps?|bars?|preference',
);
const NO_LIMIT = composed(
  /\b(?:no|without(?: an?| any)?) (?:[a-z']+ ){0,3}LIMIT\b|(?:\bnot|n't) (?:have|use|set|specify|impose|apply|maintain|enforce)(?: [a-z]+){0,3} LIMIT\b|\b(?:unlimited|limitless|any (?:number|year|yog|score))\b/,
  { LIMIT: LIMIT_WORD },
);
/** These may speak of something else when a number stands beside them. "Not considered" is none of them: it refuses. */
const NOT_ASKED =
  /\bnot (?:required|needed|necessary|mandatory|limited|insisted)\b|\bdoes(?:n't| not) matter\b|\bnone required\b|\bopen to all\b/;
const NO_LIMIT_ALONE = /^(?:any|all|no|none|nil|n|no min|no max|optional|unlimited|0?\s?∞|∞)$/;
const AVERAGE = /\b(?:averages?|avg|mean|median|typical(?:ly)?|(?<!at )most|matched)\b/;

/** H5: words that say there is no number to reach or to keep to. */
export function saysNoLimit(text: string): boolean {
  return NO_LIMIT_ALONE.test(text) || NO_LIMIT.test(text) || (NOT_ASKED.test(text) && !/\d/.test(text));
}

/** The number in the text is what residents have, not what is asked for. */
export function namesAverage(text: string): boolean {
  return (
    AVERAGE.test(text) &&
    !/\b(?:min(?:imum)?|cut-? ?off|required?|at least|threshold)\b|≥/.test(text.replace(NO_LIMIT, ''))
  );
}

/** A text in two parts with a number each: the one that is asked for, and the other. */
export interface Parts {
  readonly firm: string;
  /** null where the text has no second part. */
  readonly other: string | null;
}

/**
 * Of "10 years; 5 preferred" the part that is asked for and the one that is not, of any other text all of it.
 * @param isOther true for a part that asks for nothing: a preference, an average
 */
export function firmPart(text: string, isOther: (part: string) => boolean): Parts {
  const parts = text.split(/[;()]|,(?!\d)|(?<!\d)\/|\/(?!\d)| but | and /).filter((part) => /\d/.test(part));
  const [first = '', second = '', ...more] = parts;
  if (second === '' || more.length > 0 || isOther(first) === isOther(second)) return { firm: text, other: null };
  return isOther(first) ? { firm: second.trim(), other: first.trim() } : { firm: first.trim(), other: second.trim() };
}

/** True for "no", "none" and the like standing alone: for attempts they could mean either thing. */
export function isBareNo(text: string): boolean {
  return /^(?:no|none|nil|n|0 none)$/.test(text);
}
