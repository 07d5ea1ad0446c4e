// How many attempts at a Step a program allows, however it counts: attempts, failures, or "first attempt only" (T4: 1 = first attempt only).

import type { Firmness } from '../facts';
import { readingMessages as say } from '../../messages/reading';
import { composed, oneOf } from '../patterns';
import { limit, noLimit, unread, type LimitReading } from './limitReading';
import { comparison, rangeIn, rejects, saysNoLimit } from './limitText';
import { numbersIn } from './number';

const FAIL = oneOf('fail(?:s|ed|ures?|ing)?|re ?(?:takes?|peats?|attempts?)|unsuccessful');
/** What may stand between a number and the failures. */
const BESIDE = oneOf('previous|prior|past|exams?|steps?|boards?|usmle|failed|any|multiple|more|time');
const FIRST_ONLY = composed(
  /\b(?:first|1st|single) (?:attempts?|time|try|sitting|pass)\b|\b(?:first|1st) only\b|\b(?:no|without|zero|0|\w*not have|never) (?:BESIDE )*(?:FAIL|multiple attempts)\b|\bFAIL (?:attempts? )?(?:are |is )?(?:not|never) (?:accepted|allowed|considered|ok|permitted|eligible)|(?:\bnot|n't|\bnever) (?:accept|consider|take|allow|interview|review)(?: [a-z]+){0,5} FAIL\b/,
  { FAIL, BESIDE },
);
/** "No attempts", "not accepted", and what may stand beside such words. */
const NO_ATTEMPTS = composed(
  /^(?:attempts? (?:are )?not|no|0|zero|none|not|do(?:es)?(?: not|n't))(?: (?:BESIDE|attempts?|(?:accept|allow|consider)(?:ed)?|permitted|ok|please|on|at|in|for|each|either|both))+$/,
  { BESIDE },
);
const FAILURES = composed(/\b(\d{1,2}|a|single|once)(?:\+| or more)? (?:BESIDE )*(?:FAIL|f)\b/, { FAIL, BESIDE });
const FAILED_TIMES = composed(/\bFAIL:? ?(?:(?:allowed|ok|accepted|max(?:imum)?):? ?)?(\d{1,2}|once|twice)\b/, {
  FAIL,
});
/** Mishaps: two strikes may be two attempts, or two failures and a third attempt. */
const MISHAPS = /\d[ -]?(?:strikes?|red flags?|blemish(?:es)?|hiccups?|mishaps?)\b/;

/** Attempts at all exams together: "2 total across Steps" may be one each, "4 incl. CS" counts another exam too. */
const TOGETHER =
  /\b(?:total|combined|across|overall|(?:al)?together|cumulative|in all)\b|\bincl\w*\W*(?:$|.*\b(?:c[sk]|exams?|steps?|all|both)\b)/;
const ACCEPTED = /accepted|allowed|permitted|considered/;
const NO_FAILED_ATTEMPT = /\b(?:0|zero|no) (?:\w+ )?failed attempts?\b/;
/** "Applicants with a failure are not considered." */
const REFUSED =
  /\bnot (?:be )?(?:accept|consider|allow|permit|eligib|review)|(?<!not (?:be )?)(?:filter|disqualif|reject|exclu)/;
const SAYS_LIMIT = /\b(?:yes|y|accept\w*|allow\w*|ok|limit\w*|multiple|true|consider\w*)\b/;

/** One way to say how many attempts are allowed; null for a text that does not say it this way. */
type Way = (text: string, firmness: Firmness) => LimitReading | null;

const inAll: Way = (text) => (/\d/.test(text) && TOGETHER.test(text) ? unread(say.totalAttempts()) : null);

const inMishaps: Way = (text) => (MISHAPS.test(text) ? unread(say.noNumber('attempts')) : null);

const unlimited: Way = (text, firmness) => {
  if (!saysNoLimit(text) || /\d/.test(text)) return null;
  if (!FIRST_ONLY.test(text)) return noLimit(firmness);
  // "Preferred but not required"; "first attempt only, no cutoff for DOs" is for the person to untangle.
  return firmness === 'preferred' ? null : unread(say.severalNumbers('attempts'));
};

/** "No attempts" is mostly said of failed ones; until somebody asks it closes no door. */
const none: Way = (text, firmness) => {
  if (NO_FAILED_ATTEMPT.test(text)) return limit(1, firmness);
  return NO_ATTEMPTS.test(text) ? limit(1, ACCEPTED.test(text) ? firmness : 'verify') : null;
};

const inFailures: Way = (text, firmness) => {
  const [words, word] = FAILURES.exec(text) ?? FAILED_TIMES.exec(text) ?? [];
  const failures = times(word);
  if (words === undefined || !(failures > 0)) return null;
  // "No failure on Step 2, one on Step 1 is considered": two limits. "Max 1 fail (2 attempts)" says one thing twice.
  const rest = text.replace(words, ' ');
  const other = numbersIn(rest).some(({ value }) => value !== failures + 1);
  if (other || FIRST_ONLY.test(rest) || /\bnone\b/.test(rest)) return unread(say.severalNumbers('attempts'));
  const refused = comparison(text) === null && REFUSED.test(text);
  return compared(text, refused ? failures : failures + 1, firmness);
};

const onlyTheFirst: Way = (text, firmness) => {
  if (!FIRST_ONLY.test(text)) return null;
  return numbersIn(text).some(({ value }) => value > 1) ? unread(say.severalNumbers('attempts')) : limit(1, firmness);
};

const inRange: Way = (text, firmness) => {
  const range = rangeIn(text);
  if (range === null) return null;
  const { low, high } = range;
  if (low > high) return unread(say.rangeBackwards());
  return low === high ? limit(low, firmness) : limit(low, 'verify', say.rangeAsLimit(low));
};

const inAttempts = (text: string, firmness: Firmness): LimitReading => {
  const found = numbersIn(text);
  const first = found[0]?.value;
  if (first === undefined)
    return unread(SAYS_LIMIT.test(text) ? say.limitWithoutNumber('attempts') : say.noNumber('attempts'));
  if (found.some(({ value }) => value !== first) || /\d\s?\+\s?\d/.test(text))
    return unread(say.severalNumbers('attempts'));
  return compared(text, first, firmness);
};

/** In this order: what speaks of something else comes first, a bare number last. */
const WAYS: readonly Way[] = [inAll, inMishaps, unlimited, none, inFailures, onlyTheFirst, inRange];

const wrongWay = () => unread(say.wrongDirection('attempts', 'a minimum'));

function times(word: string | undefined): number {
  if (word === 'a' || word === 'single' || word === 'once') return 1;
  return word === 'twice' ? 2 : Number(word);
}

/** So many attempts, more or fewer: "3 or more attempts not accepted" allows two. */
function compared(text: string, attempts: number, firmness: Firmness): LimitReading {
  switch (comparison(text)) {
    case 'at least':
      return rejects(text) && attempts > 1 ? limit(attempts - 1, firmness) : wrongWay();
    case 'more than':
      return rejects(text) ? limit(attempts, firmness) : wrongWay();
    case 'less than':
      return limit(attempts - 1, firmness);
    case 'at most':
    case null:
      return limit(attempts, firmness);
  }
}

/** T4, the number still to be checked against what is possible. @param written Plain text with number words as digits and Step names removed. */
export function readAttempts(written: string, firmness: Firmness): LimitReading {
  const text = written.replace(/(?<=\w)-(?=[a-z])/g, ' ');
  for (const way of WAYS) {
    const reading = way(text, firmness);
    if (reading !== null) return reading;
  }
  return inAttempts(text, firmness);
}
