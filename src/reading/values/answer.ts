// Yes and no in the wild (H4): words, ticks, TRUE, 1, and the short sentences that programs and applicants write.

import type { Cell } from '../cell';
import { isDate } from '../cell';
import type { Answer, Firmness } from '../facts';
import { splitFirmness } from './firmness';
import { LONGEST_VALUE, plainText, wordsOf } from './text';
import { isUnknown } from './unknown';

const UNKNOWN: Answer = { kind: 'unknown' };

const TICK = /^[✓✔✅☑🗸\ufe0f\s]+$/u;
const CROSS = /^[✗✘❌✖✕❎\ufe0f\s]+$/u;
const YES = new Set(
  'yes|y|yep|yeah|yup|true|t|1|x|ok|okay|sure|si|sí|oui|ja|always|certified|must have|must'.split('|'),
);
const NO = new Set('no|n|nope|false|f|0|none|non|nein|never|nobody|zero|not|optional|closed|paused'.split('|'));

/** "No restrictions" answers "are IMGs accepted?" and "is Step 3 needed?" in opposite ways: not readable without the question. */
const NO_WHAT =
  /^no (?:\w+ )?(?:restrictions?|limits?|preference|cut ?off|issues?|problems?|exceptions?|deadline|change)\b/;
const NO_LONGER_NEGATED = /^no longer (?:closed|excluded?s?)\b/;
const TWICE_NEGATED =
  /\b(?:not|doesnt|dont|isnt|never) (?:\w+ )?(?:exclud\w*|clos\w+|refus\w+|declin\w+|reject\w*|ineligible|suspended|waived?|discriminat\w+)\b/;
const NOT_OPTIONAL = /\b(?:not|isnt) optional\b/;
const NEGATION =
  /\b(?:not|never|no|none|cannot|cant|dont|doesnt|didnt|isnt|arent|wont|unable|neither|nor|without|closed|closing|refuses?d?|declines?d?|excludes?d?|waived?|optional|suspended|discontinued|terminated|unnecessary|ineligible|inactive|paused)\b/;
const US_ONLY =
  /\b(?:only (?:us|usa|american|amgs?|usmds?|md|do)\b(?! ?imgs?)|(?:amgs?|usmds?|us (?:grads?|graduates|mds?|dos?|seniors?|students?|md do|medical graduates|medical schools?)|american graduates?|lcme)(?: \w+){0,2} only\b)/;
const ASKS = /\b(?:requir\w*|needs?|needed|must|mandatory|necessary|compulsory|essential|expected|prerequisite)\b/;
const ACCEPTS =
  /\b(?:accept\w*|consider\w*|welcomes?d?|open|eligible|participat\w*|recruit\w*|takes?|taking|taken|active|certified|friendly|receiv\w*|available)\b/;
/** What makes an answer hold for some people only, or only later than the application. */
const IN_PART =
  /\b(?:only|but|except|unless|however|if|sometimes|rarely|occasionally|limited|few|some|case by case|before start|prior to|by (?:the )?(?:start|match|ranking|rank|july|june|interview|graduation|matriculation)|h ?1 ?b|visa)\b/;

/** Stronger than "but": for somebody the opposite holds. */
const CONDITION = /\b(?:unless|except|if|only|h ?1 ?b)\b/;

/** One firmness for two signs of doubt: what is to be verified stays so. */
function softer(firmness: Firmness, inPart: boolean): Firmness {
  return inPart ? 'verify' : firmness;
}

/** @param whole The words of the cell, marks of firmness included. */
function sentence(words: string, whole: string, firmness: Firmness): Answer {
  if (NO_WHAT.test(words) || NO_LONGER_NEGATED.test(words)) return UNKNOWN;
  if (NOT_OPTIONAL.test(words)) return { kind: 'yes', firmness };
  if (TWICE_NEGATED.test(words)) return UNKNOWN;
  const lead = words.split(' ', 1)[0] ?? '';
  const inPart = IN_PART.test(whole);
  const asks = ASKS.test(words);
  if (US_ONLY.test(words)) return { kind: 'no', firmness };
  const negated = lead !== 'yes' && lead !== 'y' && NEGATION.test(words);
  if (negated || lead === 'n') {
    // "Not required unless H-1B": for some it is. What hinders counts, to be verified.
    if (asks && CONDITION.test(whole)) return { kind: 'yes', firmness: 'verify' };
    // "Not required but recommended": a preference that can be missed, so a check.
    if (firmness === 'preferred' && !ACCEPTS.test(words)) return { kind: 'yes', firmness };
    return { kind: 'no', firmness: softer(firmness, inPart && lead !== 'no') };
  }
  if (lead === 'yes' || lead === 'y' || asks || ACCEPTS.test(words))
    return { kind: 'yes', firmness: softer(firmness, inPart) };
  // "Preferred", "case by case": nothing else is left once the mark of firmness is read.
  return firmness === 'strict' || words !== '' ? UNKNOWN : { kind: 'yes', firmness };
}

/**
 * H4, H5: a yes or a no, with its firmness. Words count ("required", "not needed", "accepted", "closed", "US grads only");
 * "preferred" is a yes that is only preferred; "Yes?" and "only for H-1B" are to be verified. What is neither is unknown.
 */
export function readAnswer(cell: Cell): Answer {
  if (typeof cell === 'boolean') return { kind: cell ? 'yes' : 'no', firmness: 'strict' };
  if (typeof cell === 'number') {
    return cell === 1 || cell === 0 ? { kind: cell === 1 ? 'yes' : 'no', firmness: 'strict' } : UNKNOWN;
  }
  if (isDate(cell) || isUnknown(cell)) return UNKNOWN;
  const text = plainText(cell);
  if (text.length > LONGEST_VALUE) return UNKNOWN;
  if (TICK.test(text)) return { kind: 'yes', firmness: 'strict' };
  if (CROSS.test(text)) return { kind: 'no', firmness: 'strict' };
  const split = splitFirmness(text);
  const words = wordsOf(split.text);
  if (YES.has(words)) return { kind: 'yes', firmness: split.firmness };
  if (NO.has(words)) {
    // "No, but preferred" is a preference, not a no.
    return { kind: split.firmness === 'preferred' ? 'yes' : 'no', firmness: split.firmness };
  }
  return sentence(words, wordsOf(text), split.firmness);
}

const FLAG_NO = /^(?:(?:no|none|not|nobody|nil|never|false|zero|maybe|nope)\b|[nf0]$)/;

/** Connection, Alumni: true for yes and for any text that is not a no, not unknown and not 0 ("Dr. Lee, cardiology"). */
export function readFlag(cell: Cell): boolean {
  if (typeof cell === 'boolean') return cell;
  if (isUnknown(cell)) return false;
  if (typeof cell === 'number') return cell > 0;
  const text = plainText(cell);
  return !CROSS.test(text) && !FLAG_NO.test(text);
}
