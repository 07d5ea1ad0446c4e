// Two rows read as one header (H1): groups above the fields ("Visa" over "J-1" and "H-1B"), or the rest of a header below it ("Min").

import { cellText, type Row } from '../cell';
import { isDaily, knownMeaning, type Candidate, type Meaning } from './meaning';
import { HEADER_SHAPES, shapeOf } from './values';
import { squeeze } from './words';

/** Ideas in a group that make the fields below it no program's: "My scores", "Preferred", "COMLEX". */
const OTHER_SUBJECTS = 'mine yours applicant preferred average comlex american failure total'.split(' ');

/** Ideas in which a header goes on, and that no program's cell holds. */
const GOES_ON =
  'name min max average limit score step1 step2 percent img yog year month date deadline status type code city state tier note'.split(
    ' ',
  );

/** One column of two rows. */
interface Pair {
  /** The text above, '' where one beside it reaches to here. */
  readonly own: string;
  readonly group: string;
  readonly lower: string;
}

interface Told {
  readonly text: string;
  readonly meaning: Meaning;
}

const bestOf = (text: string): Candidate | undefined => knownMeaning(text).candidates[0];

/**
 * Two rows as one header.
 * @param groups true = the header is the row below, and the one above may hold groups; false = it is the row above, and
 *   the one below may hold the rest
 * @param chosen squeezed headers that the person named: they stand as they are
 * @returns null when the two tell no more than the header row alone; never throws
 */
export function joinRows(above: Row, below: Row, groups: boolean, chosen: ReadonlySet<string>): Row | null {
  const added = (groups ? above : below).map(cellText);
  const filled = added.filter((text) => text !== '');
  if (filled.length === 0 || !(groups ? above : below).every(mayBeHeader)) return null;
  const pairs = pairsOf(above.map(cellText), below.map(cellText));
  const name = pairs.find(({ own, lower }) => isProgram(groups ? lower : own));
  // A title stands above most of the table; groups are short.
  const reach = pairs.filter(({ group, lower }) => group === filled[0] && lower !== '').length;
  if (groups && (filled.some((text) => /[=:]|.{41}/.test(text)) || (filled.length === 1 && reach > 4))) return null;
  // Below the word for the program stands a program, or "Name".
  if (!groups && name && name.lower !== '' && !goesOn(name.lower)) return null;
  const gains: boolean[] = [];
  const texts = pairs.map((pair) => {
    const { own, lower } = pair;
    if (chosen.has(squeeze(own))) return own;
    if (chosen.has(squeeze(lower))) return lower;
    // What reaches over the program's name is a title, or a word for the program.
    const { text, meaning } = told(pair.group === name?.group ? { ...pair, group: '' } : pair);
    const now = meaning.candidates[0];
    const before = bestOf(groups ? lower : own);
    if (!now && !groups && meaning.leftOut === 'unknown') return own;
    const isOther = now?.column !== before?.column;
    const gain = groups
      ? isOther && (lower !== '' || now?.by === 'name')
      : now !== undefined &&
        (isOther || now.strength > (before?.strength ?? 0)) &&
        (goesOn(lower) || (own === '' && bestOf(lower)?.by === 'name'));
    gains.push(gain);
    return text;
  });
  return gains.includes(true) ? texts : null;
}

const isProgram = (text: string): boolean => bestOf(text)?.column === 'Program';
/** "1" and "2" may stand below "Step". */
const mayBeHeader = (cell: Row[number]): boolean => HEADER_SHAPES.has(shapeOf(cell)) || /^[123]$/.test(cellText(cell));

/** A text reaches over the blanks beside it, as far as something stands below. */
function pairsOf(above: readonly string[], below: readonly string[]): readonly Pair[] {
  let group = '';
  return Array.from({ length: Math.max(above.length, below.length) }, (_, index) => {
    const [own = '', lower = ''] = [above[index], below[index]];
    if (own !== '' || lower === '') group = own;
    return { own, group, lower };
  });
}

/** Both texts together where that is what the header means, else the one below. */
function told({ own, group, lower }: Pair): Told {
  const text = lower || own;
  const below = { text, meaning: knownMeaning(text) };
  if (lower === '' || group === '') return below;
  // "USMLE Step (minimum)" over "1" is "USMLE Step 1 (minimum)".
  const joined = group.replace(/(?=\(|$)/, ` ${lower} `);
  const both = { text: joined, meaning: knownMeaning(joined.trim()) };
  const [best, alone] = [both.meaning.candidates[0], below.meaning.candidates[0]];
  // A reason to leave it out holds below a group too, and so do one visa and a column's own name.
  if (!alone) return /unknown|own label/.test(below.meaning.leftOut ?? '') ? both : below;
  const { ideas } = knownMeaning(group).words;
  if (/^[JH]-1/.test(alone.column) || alone.strength === 100 || (ideas.has('mine') && isDaily(alone.column)))
    return below;
  return best || (!below.meaning.policy && OTHER_SUBJECTS.some((idea) => ideas.has(idea))) ? both : below;
}

function goesOn(text: string): boolean {
  const { ideas, unknown, asks } = knownMeaning(text).words;
  return unknown === 0 && !ideas.has('friendly') && (asks || GOES_ON.some((idea) => ideas.has(idea)));
}
