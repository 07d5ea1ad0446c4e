// Which cells say nothing: blanks, question marks, "Not Available", error texts (H4). Unknown is not yes and not no.

import type { Cell } from '../cell';
import { isDate } from '../cell';
import { composed, oneOf } from '../patterns';
import { plainText, wordsOf } from './text';

const ONLY_PUNCTUATION = /^[\s\-_.,;:?!*/\\|[\](){}'"#=~❓❔➖⏳🤷\ufe0f]*$/u;
const ERROR_TEXT =
  /^#(?:n\/a|ref!|value!|div\/0!|name\?|num!|null!|error!|spill!|calc!|cycle!?|circular!?|bad_expr|getting_data)/;
const TOLD = oneOf(
  'listed|specified|stated|given|provided|mentioned|reported|disclosed|published|posted|found|indicated|shown',
);
/** "Not listed on the website", "no minimum stated": the page is silent. "None available" is an answer. */
const NOT_TOLD = composed(
  /^(?:(?:data|info|information) )?(?:un(?:known|available|listed|specified|clear|sure)|not (?:yet |publicly )?(?:TOLD|known|available|applicable|clear|sure)|(?:none|nothing|no (?:\w+ ){0,2}(?:min|minimum|max|maximum|cut ?off|limit|score|requirement)s?) TOLD|not(?= on))(?: yet)?(?: online| (?:on|in|at) (?:the |their |its )?(?:\w+ )?(?:website|site|page|freida|faq))?$/,
  { TOLD },
);
const UNKNOWN_SENTENCE =
  /^(?:coming (?:soon|in \w+(?: \d{4})?)|available (?:soon|in \w+)|(?:locked )?members only|locked|loading|(?:see|check|visit|ask|contact|email|call) (?:the )?(?:\w+ )?(?:website|site|page|program|programme|coordinator|pd|freida|link|them)|to be (?:determined|announced|confirmed|decided|verified|checked)|(?:to |need to |needs )?(?:check|checking|verify|confirm)|no (?:answer|reply)|no (?:data|info|information|idea|mention)\b[\w ]*|n a for [\w ]+|(?:i )?(?:dont|do not) know|(?:\w+ )?(?:doesnt|does not|didnt|did not) (?:say|state|mention|specify))$/;
const UNKNOWN_WORDS = new Set(
  'na|n a|nan|null|undefined|unkown|unk|unkn|tbd|t b d|tba|tbc|undisclosed|missing|blank|empty|idk|dunno|varies|vary|variable|depends|it depends|pending'.split(
    '|',
  ),
);

/**
 * H4: does the cell say nothing? True for blanks, `?`, `N/A`, dashes, `[]`, "Not Available", "Locked, members only",
 * "coming in august", error texts such as `#N/A`, NaN, infinite numbers and bad dates. `none`, `no` and FALSE say something.
 */
export function isUnknown(cell: Cell): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell === 'number') return !Number.isFinite(cell);
  if (typeof cell === 'boolean') return false;
  if (isDate(cell)) return Number.isNaN(cell.getTime());
  const text = plainText(cell);
  if (ONLY_PUNCTUATION.test(text) || ERROR_TEXT.test(text)) return true;
  if (text.length > 60) return false;
  const words = wordsOf(text);
  return UNKNOWN_WORDS.has(words) || UNKNOWN_SENTENCE.test(words) || NOT_TOLD.test(words);
}
