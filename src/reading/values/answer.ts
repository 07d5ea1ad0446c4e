// Yes and no in the wild (H4): words, ticks, TRUE, 1, and the short sentences that programs and applicants write.

import type { Cell } from '../cell';
import { isDate } from '../cell';
import type { Answer, Firmness } from '../facts';
import { splitFirmness } from './firmness';
import { LONGEST_VALUE, plainText, wordsOf } from './text';
import { isUnknown } from './unknown';

const UNKNOWN: Answer = { kind: 'unknown' };

export const TICK = /^[✓✔✅☑🗸👍\ufe0f\s]+$/u;
export const CROSS = /^[✗✘❌✖✕❎👎🚫\ufe0f\s]+$/u;
const YES = new Set(
  'yes|y|yep|yeah|yup|they do|it does|true|t|1|1 0|x|ok|okay|sure|si|sí|oui|ja|always|certified|checked|must have|must'.split(
    '|',
  ),
);
const NO = new Set('no|n|nope|false|f|0|0 0|none|nil|non|nein|never|nobody|zero|not|optional|closed|paused'.split('|'));

/** "No restrictions" answers "are IMGs accepted?" and "is Step 3 needed?" in opposite ways: not readable without the question. */
const NO_WHAT =
  /^no (?:\w+ )?(?:restrictions?|limits?|preference|cut ?off|issues?|problems?|exceptions?|deadline|change)\b|^no longer (?:closed|exclud\w+)\b/;
/** Two negations, or "not IMG friendly", which is no refusal (T1). */
const NO_REFUSAL =
  /\b(?:not|doesnt|dont|isnt|never) (?:\w+ )?(?:exclud\w*|clos\w+|refus\w+|declin\w+|reject\w*|ineligible|suspended|waived?|discriminat\w+|friendly)\b|\b(?:not|dont|doesnt)\b.*\bwithout\b|^(?:yes (?:and |or )?no$|y n$|pending\b)/;
const NOT_OPTIONAL = /\b(?:not|isnt) optional\b/;
export const NEGATION =
  /\b(?:not|never|no|none|cannot|(?:ca|do|does|did|is|are|wo)nt|unable|neither|nor|without|closed|closing|refuses?d?|declines?d?|excludes?d?|waived?|optional|suspended|discontinued|terminated|unnecessary|ineligible|inactive|paused|withdrawn|withdrew)\b/;
const US_ONLY =
  /\b(?:only (?:(?:accept|consider|take)\w* )?(?:(?:graduates?|grads?|applicants?|applications?) )?(?:of |from )?(?:us|usa|american|amgs?|usmds?|md|do)\b(?! ?imgs?| citizen)|(?:amgs?|usmds?|us (?:grads?|graduates|mds?|dos?|seniors?|students?|md do|medical graduates|medical schools?)|american graduates?)(?: \w+){0,2} only\b)/;
const ASKS =
  /\b(?:req(?:d|uir\w*)?|needs?|needed|must|mandatory|necessary|compulsory|essential|expected|prerequisite)\b/;
const ACCEPTS =
  /\b(?:(?:accept|consider|participat|recruit|receiv)\w*|welcomes?d?|open|eligible|tak(?:es?|ing|en)|active|certified|friendly|ok|available)\b/;
const MAY_APPLY = /\b(?:encouraged?|invited?|welcome|may|can) (?:to )?apply\b/;
const PREFERS =
  /\b(?:(?:pref|recommend|encourag|desir|ideal|suggest|advis|advantag|favou?r)\w*|plus|bonus|asset|helpful|nice to have|looked upon|valued)\b/;
/** Later than the application. */
const LATER =
  /\b(?:before|prior to|by|to|at|for)(?: the)?(?: time of)? (?:start\w*|match\w*|rank\w*|residency|int|interviews?|(?:jan|feb|mar|apr|may|jun|jul)\w*|graduation|matriculation|contract|orientation|intern\w*|day 1|pgy ?1)\b/;
/** For some people only. */
const IN_PART =
  /\b(?:only|but|except|unless|however|if|sometimes|rarely|occasionally|limited|few|some|select(?:ed)?|with restrict\w*|case by case|yet|h ?1 ?b|j ?1|visa)\b/;
const IN_PART_ALONE = /^(?:very )?(?:sometimes|rarely|occasionally|limited|few|some|select(?:ed)?)$/;
/** Stronger than "but": for somebody the opposite holds. */
const CONDITION = /\b(?:unless|except|if|only|h ?1 ?b)\b/;
/** How it once was. */
export const PAST = /\b(?:formerly|previously|used to|no longer(?! than)|in the past|was|were)\b/;
const ONLY_H1B = /\b(?:unless|except|if|yes)\b.*\bh ?1 ?b\b/;
const FOR_H1B = /\bh ?1 ?b\b/;
const US_IMGS_ONLY = /\bonly us (?:citizen )?imgs?\b|\bus (?:citizen )?imgs? only\b/;

/**
 * @param words The words of the cell without the marks of firmness.
 * @param whole The same with them.
 */
function sentence(words: string, whole: string, firmness: Firmness): Answer {
  const asks = ASKS.test(words);
  const accepts = ACCEPTS.test(words);
  const partly = IN_PART.test(whole) || LATER.test(whole);
  const softer = partly ? 'verify' : firmness;
  if (NO_WHAT.test(words) || NO_REFUSAL.test(words)) return UNKNOWN;
  if (NOT_OPTIONAL.test(words)) return { kind: 'yes', firmness };
  if (US_IMGS_ONLY.test(words)) return { kind: 'yes', firmness: 'verify' };
  if (US_ONLY.test(words) || (/\blcme\b/.test(words) && !/\b(?:ecfmg|imgs?|foreign|international)\b/.test(words)))
    return { kind: 'no', firmness };
  const saysYes = /^(?:yes|y)\b|\byes$/.test(words);
  const negated = NEGATION.test(words) || /^n\b/.test(words);
  if (negated && !saysYes) {
    // "Not required unless H-1B": for some it is. What hinders counts, to be verified.
    if ((asks && CONDITION.test(whole)) || ONLY_H1B.test(whole)) return { kind: 'yes', firmness: 'verify' };
    // "Not required but recommended": a preference that can be missed, so a check.
    if (PREFERS.test(whole) && !accepts) return { kind: 'yes', firmness: 'preferred' };
    return { kind: 'no', firmness: /^no\b/.test(words) ? firmness : softer };
  }
  if (MAY_APPLY.test(whole)) return { kind: 'yes', firmness: 'strict' };
  if (PAST.test(whole)) return UNKNOWN;
  if (saysYes || asks || accepts) return { kind: 'yes', firmness: negated ? 'verify' : softer };
  if (PREFERS.test(whole)) return { kind: 'yes', firmness };
  // "By interview", "only for H-1B", "rarely", "case by case": a yes of a kind, to be asked about.
  if (LATER.test(whole) || FOR_H1B.test(whole) || IN_PART_ALONE.test(words)) return { kind: 'yes', firmness: 'verify' };
  // "Flexible"; but "maybe" is no answer.
  return firmness === 'preferred' && words === '' ? { kind: 'yes', firmness: 'verify' } : UNKNOWN;
}

/**
 * H4, H5: a yes or a no, with its firmness. Words count ("required", "not needed", "accepted", "closed", "US grads only");
 * "preferred" is a yes that is only preferred; "Yes?", "only for H-1B" and "by ranking" are to be verified. What is neither is unknown.
 */
export function readAnswer(cell: Cell): Answer {
  if (isDate(cell) || isUnknown(cell)) return UNKNOWN;
  const text = plainText(cell);
  if (text.length > LONGEST_VALUE) return UNKNOWN;
  if (TICK.test(text)) return { kind: 'yes', firmness: 'strict' };
  if (CROSS.test(text)) return { kind: 'no', firmness: 'strict' };
  const split = splitFirmness(text);
  // "Required, for how long is not stated" does not refuse.
  const words = wordsOf(split.text)
    .replace(/\bnot (?:stated|specified|listed|mentioned|given|known)\b/, '')
    .trim();
  if (YES.has(words)) return { kind: 'yes', firmness: split.firmness };
  if (NO.has(words)) {
    // "No, but preferred" is a preference, not a no.
    return { kind: PREFERS.test(text) ? 'yes' : 'no', firmness: split.firmness };
  }
  return sentence(words, wordsOf(text), split.firmness);
}

/** Beside a refusal anywhere: what is over, and what is still being looked for. */
const FLAG_NO =
  /^[nf]$|^0|^(?:ask|check|find)\b|\b(?:nobody|nothing|nil|false|zero|maybe|perhaps|nope|yet|(?:could|have|has)nt|to (?:ask|check|find|contact)|ask(?:ed|ing)|look(?:ed|ing)?|search\w*|trying|hop(?:e|ing)|plan\w*|will|need|wait\w*|reject\w*|cancel\w*|lack)\b/;

/** Connection, Alumni: true for yes and for any text that is not a no, not unknown and not 0 ("Dr. Lee, cardiology"). */
export function readFlag(cell: Cell): boolean {
  if (isUnknown(cell)) return false;
  const text = plainText(cell);
  const words = wordsOf(text);
  return !CROSS.test(text) && !NEGATION.test(words) && !FLAG_NO.test(words);
}
