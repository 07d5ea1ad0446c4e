// Which cells say nothing: blanks, question marks, "Not Available", error texts (H4). Unknown is not yes and not no.

import type { Cell } from '../cell';
import { isDate } from '../cell';
import { plainText, wordsOf } from './text';

const ONLY_PUNCTUATION = /^[\s\-_.,;:?!*/\\|[\](){}'"#=~]*$/;
const ERROR_TEXT =
  /^#(?:n\/a|ref!|value!|div\/0!|name\?|num!|null!|error!|spill!|calc!|cycle!?|circular!?|bad_expr|getting_data)/;
const UNKNOWN_SENTENCE =
  /^(?:coming (?:soon|in \w+(?: \d{4})?)|available (?:soon|in \w+)|(?:locked )?members only|locked|loading|(?:see|check|visit|ask|contact|email|call) (?:the )?(?:\w+ )?(?:website|site|page|program|programme|coordinator|pd|freida|link|them))$/;
const UNKNOWN_WORDS = new Set(
  (
    'na|n a|nan|null|undefined|unknown|unkown|unk|unkn|not known|not yet known|tbd|tba|tbc|to be determined|to be announced|to be confirmed|' +
    'to be decided|to be verified|not available|unavailable|not applicable|not listed|unlisted|not specified|unspecified|not stated|not given|' +
    'not provided|not mentioned|not reported|not disclosed|undisclosed|not published|not posted|not found|not indicated|not shown|not clear|' +
    'unclear|not sure|unsure|no data|no info|no information|no answer|no reply|no idea|none listed|none specified|none stated|none given|' +
    'none mentioned|none reported|nothing listed|nothing stated|nothing mentioned|missing|blank|empty|idk|dont know|do not know|check|verify|' +
    'to check|to be checked|need to check|needs checking|confirm|to confirm|varies|vary|variable|depends|it depends|pending|data not available|' +
    'information not available|not available yet|not yet available|nothing found|no mention'
  ).split('|'),
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
  return UNKNOWN_WORDS.has(words) || UNKNOWN_SENTENCE.test(words);
}
