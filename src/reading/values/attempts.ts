// How many attempts at a Step a program allows, however it counts: attempts, failures, or "first attempt only" (T4: 1 = first attempt only).

import type { Firmness, Limit } from '../facts';
import { readingMessages as say } from '../../messages/reading';
import { comparison, rangeIn, rejects, saysNoLimit } from './limitText';
import { numbersIn } from './number';

/** A number still to be checked against what is possible, or a finished reading. */
export type Counted =
  | { readonly kind: 'number'; readonly value: number; readonly firmness: Firmness; readonly problem: string | null }
  | { readonly kind: 'reading'; readonly reading: { readonly limit: Limit; readonly problem: string | null } };

const FAIL = '(?:fail(?:s|ed|ures?|ing)?|retakes?|repeats?|re-?attempts?|unsuccessful)';
const FIRST_ONLY = new RegExp(
  `\\b(?:first|1st|single) (?:attempts?|time|try|sitting|pass)\\b|\\b(?:first|1st) only\\b|\\b(?:no|without(?: any)?|zero|0|cannot have|not have|never) (?:(?:previous|prior|past|exam|step|board|usmle|failed|any|multiple|more) )*(?:${FAIL}|multiple attempts)\\b|\\b${FAIL} (?:attempts? )?(?:are |is )?(?:not|never) (?:accepted|allowed|considered|ok|permitted|eligible)|\\bnever failed\\b`,
);
const NO_ATTEMPTS =
  /^(?:no|0|zero) (?:usmle |step |prior |previous )?attempts?(?: (?:accepted|allowed|ok|permitted|please))?(?: (?:on|at|in|for) ?(?:any |each |either |both )?(?:exams?|steps?)?)?$|^(?:none|not) (?:accepted|allowed|permitted|considered)$|^(?:does not|do not|doesn't|don't|no) (?:accept|allow|consider)(?: any| multiple)? attempts?$|^attempts? (?:are )?not (?:accepted|allowed|considered|ok|permitted)$/;
const FAILURES = new RegExp(
  `\\b(\\d{1,2}|a|single|once) (?:(?:previous|prior|past|exam|step|board|failed|usmle) )*(?:${FAIL})\\b`,
);
const FAILED_TIMES = new RegExp(`\\b${FAIL} (?:allowed |ok |accepted |max(?:imum)? )?:? ?(\\d{1,2}|once|twice)\\b`);

function number(value: number, firmness: Firmness, problem: string | null = null): Counted {
  return { kind: 'number', value, firmness, problem };
}

function unread(problem: string): Counted {
  return { kind: 'reading', reading: { limit: { kind: 'unknown' }, problem } };
}

function times(word: string | undefined): number {
  if (word === 'a' || word === 'single' || word === 'once') return 1;
  return word === 'twice' ? 2 : Number(word);
}

/** T4. @param text Plain text with number words as digits and Step names removed. */
export function readAttempts(text: string, firmness: Firmness): Counted {
  if (saysNoLimit(text) && !/\d/.test(text)) {
    return firmness === 'verify'
      ? { kind: 'reading', reading: { limit: { kind: 'unknown' }, problem: null } }
      : { kind: 'reading', reading: { limit: { kind: 'none' }, problem: null } };
  }
  // "No attempts" is mostly said of failed ones; until somebody asks it closes no door.
  if (NO_ATTEMPTS.test(text))
    return number(1, /accepted|allowed|permitted|considered/.test(text) ? firmness : 'verify');
  if (/\b(?:0|zero|no) failed attempts?\b/.test(text)) return number(1, firmness);
  const failures = FAILURES.exec(text) ?? FAILED_TIMES.exec(text);
  if (failures !== null && times(failures[1]) > 0) {
    // "No failure on Step 2, one on Step 1 is considered": two limits.
    if (FIRST_ONLY.test(text.replace(failures[0], ' '))) return unread(say.severalNumbers('attempts'));
    const count = times(failures[1]);
    switch (comparison(text)) {
      case 'at least':
        return rejects(text) ? number(count, firmness) : unread(say.wrongDirection('attempts', 'a minimum'));
      case 'more than':
        return rejects(text) ? number(count + 1, firmness) : unread(say.wrongDirection('attempts', 'a minimum'));
      case 'less than':
        return number(count, firmness);
      case 'at most':
      case null:
        return number(count + 1, firmness);
    }
  }
  if (FIRST_ONLY.test(text)) return number(1, firmness);
  const range = rangeIn(text);
  if (range !== null) {
    if (range.low > range.high) return unread(say.rangeBackwards());
    return range.low === range.high
      ? number(range.low, firmness)
      : number(range.low, 'verify', say.rangeAsLimit(range.low));
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
        ? number(first.value - 1, firmness)
        : unread(say.wrongDirection('attempts', 'a minimum'));
    case 'more than':
      return rejects(text) ? number(first.value, firmness) : unread(say.wrongDirection('attempts', 'a minimum'));
    case 'less than':
      return number(first.value - 1, firmness);
    case 'at most':
    case null:
      return number(first.value, firmness);
  }
}
