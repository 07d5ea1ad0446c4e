// How many attempts at a Step a program allows, however it counts: attempts, failures, or "first attempt only" (T4: 1 = first attempt only).

import type { Firmness } from '../facts';
import { readingMessages as say } from '../../messages/reading';
import { limit, noLimit, unread, type LimitReading } from './limitReading';
import { comparison, rangeIn, rejects, saysNoLimit } from './limitText';
import { numbersIn } from './number';

const FAIL = '(?:fail(?:s|ed|ures?|ing)?|retakes?|repeats?|re-?attempts?|unsuccessful)';
const FIRST_ONLY = new RegExp(
  `\\b(?:first|1st|single) (?:attempts?|time|try|sitting|pass)\\b|\\b(?:first|1st) only\\b|\\b(?:no|without(?: any)?|zero|0|cannot have|not have|never) (?:(?:previous|prior|past|exam|step|board|usmle|failed|any|multiple|more) )*(?:${FAIL}|multiple attempts)\\b|\\b${FAIL} (?:attempts? )?(?:are |is )?(?:not|never) (?:accepted|allowed|considered|ok|permitted|eligible)|\\bnever failed\\b|(?:\\bnot|n't|\\bnever) (?:accept|consider|take|allow|interview|review)(?: [a-z]+){0,5} ${FAIL}\\b`,
);
/** "No attempts", "not accepted", and what may stand beside such words. */
const NO_ATTEMPTS =
  /^(?:attempts? (?:are )?not|no|0|zero|none|not|do(?:es)?(?: not|n't))(?: (?:usmle|steps?|prior|previous|any|multiple|attempts?|accept(?:ed)?|allow(?:ed)?|consider(?:ed)?|permitted|ok|please|on|at|in|for|each|either|both|exams?))+$/;
const FAILURES = new RegExp(
  `\\b(\\d{1,2}|a|single|once)(?:\\+| or more)? (?:(?:previous|prior|past|exam|step|board|failed|usmle) )*(?:${FAIL})\\b`,
);
const FAILED_TIMES = new RegExp(`\\b${FAIL}:? ?(?:(?:allowed|ok|accepted|max(?:imum)?):? ?)?(\\d{1,2}|once|twice)\\b`);
/** Mishaps: two strikes may be two attempts, or two failures and a third attempt. */
const MISHAPS = /\d[ -]?(?:strikes?|red flags?|blemish(?:es)?|hiccups?|mishaps?)\b/;

function times(word: string | undefined): number {
  if (word === 'a' || word === 'single' || word === 'once') return 1;
  return word === 'twice' ? 2 : Number(word);
}

/** T4, the number still to be checked against what is possible. @param written Plain text with number words as digits and Step names removed. */
export function readAttempts(written: string, firmness: Firmness): LimitReading {
  const text = written.replace(/(?<=[a-z])-(?=[a-z])/g, ' ');
  const firstOnly = FIRST_ONLY.test(text);
  // "2 total across Steps" may be one each, "4 incl. CS" counts another exam too.
  if (
    /\d/.test(text) &&
    /\b(?:total|combined|across|overall|(?:al)?together|cumulative|in all)\b|\bincl\w*\W*(?:$|.*\b(?:c[sk]|exams?|steps?|all|both)\b)/.test(
      text,
    )
  )
    return unread(say.totalAttempts());
  if (MISHAPS.test(text)) return unread(say.noNumber('attempts'));
  if (saysNoLimit(text) && !/\d/.test(text)) {
    // "Preferred but not required"; "first attempt only, no cutoff for DOs" is for the person to untangle.
    if (firstOnly && firmness !== 'preferred') return unread(say.severalNumbers('attempts'));
    if (!firstOnly) return noLimit(firmness);
  }
  // "No attempts" is mostly said of failed ones; until somebody asks it closes no door.
  if (NO_ATTEMPTS.test(text)) return limit(1, /accepted|allowed|permitted|considered/.test(text) ? firmness : 'verify');
  if (/\b(?:0|zero|no) failed attempts?\b/.test(text)) return limit(1, firmness);
  const failures = FAILURES.exec(text) ?? FAILED_TIMES.exec(text);
  if (failures !== null && times(failures[1]) > 0) {
    // "No failure on Step 2, one on Step 1 is considered": two limits.
    const rest = text.replace(failures[0], ' ');
    const count = times(failures[1]);
    // "Max 1 fail (2 attempts)" says one thing twice.
    const other = numbersIn(rest).some(({ value }) => value !== count + 1);
    if (other || FIRST_ONLY.test(rest) || /\bnone\b/.test(rest)) return unread(say.severalNumbers('attempts'));
    switch (comparison(text)) {
      case 'at least':
        return rejects(text) ? limit(count, firmness) : unread(say.wrongDirection('attempts', 'a minimum'));
      case 'more than':
        return rejects(text) ? limit(count + 1, firmness) : unread(say.wrongDirection('attempts', 'a minimum'));
      case 'less than':
        return limit(count, firmness);
      case 'at most':
        return limit(count + 1, firmness);
      case null:
        // "Applicants with a failure are not considered."
        return limit(
          count +
            (/\bnot (?:be )?(?:accept|consider|allow|permit|eligib|review)|(?<!not (?:be )?)(?:filter|disqualif|reject|exclu)/.test(
              text,
            )
              ? 0
              : 1),
          firmness,
        );
    }
  }
  if (firstOnly)
    return numbersIn(text).some(({ value }) => value > 1) ? unread(say.severalNumbers('attempts')) : limit(1, firmness);
  const range = rangeIn(text);
  if (range !== null) {
    if (range.low > range.high) return unread(say.rangeBackwards());
    return range.low === range.high
      ? limit(range.low, firmness)
      : limit(range.low, 'verify', say.rangeAsLimit(range.low));
  }
  const found = numbersIn(text);
  const first = found[0];
  if (first === undefined)
    return unread(
      /\b(?:yes|y|accept\w*|allow\w*|ok|limit\w*|multiple|true|consider\w*)\b/.test(text)
        ? say.limitWithoutNumber('attempts')
        : say.noNumber('attempts'),
    );
  if (found.some(({ value }) => value !== first.value) || /\d\s?\+\s?\d/.test(text))
    return unread(say.severalNumbers('attempts'));
  switch (comparison(text)) {
    case 'at least':
      // "3 or more attempts not accepted": two are.
      return rejects(text) && first.value > 1
        ? limit(first.value - 1, firmness)
        : unread(say.wrongDirection('attempts', 'a minimum'));
    case 'more than':
      return rejects(text) ? limit(first.value, firmness) : unread(say.wrongDirection('attempts', 'a minimum'));
    case 'less than':
      return limit(first.value - 1, firmness);
    case 'at most':
    case null:
      return limit(first.value, firmness);
  }
}
