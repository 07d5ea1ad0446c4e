// What the cells under a header look like: enough to say "that cannot be it" (H2), never to choose a column.

import { cellText, isDate } from '../cell';
import type { Cell, Table } from '../cell';
import type { ColumnName } from '../columns';
import { isOwnFlag } from '../ownFlag';
import { composed, oneOf } from '../patterns';
import { STATES } from '../../reference/states';

/** What one cell looks like: `small` = a number below 100, `score` = one that an exam may give, `place` = text that ends in a state. */
export type Shape =
  | 'date'
  | 'answer'
  | 'percent'
  | 'year'
  | 'small'
  | 'score'
  | 'number'
  | 'code'
  | 'nrmp'
  | 'link'
  | 'email'
  | 'state'
  | 'place'
  | 'track'
  | 'setting'
  | 'flag'
  | 'phrase'
  | 'text';

const NOTHING = /^(?:[?\-–—./]+|n\/?a|none given|not available|unknown|\[\]|tbd|#.*[!?/a]+.*|locked.*)$/i;
const ANSWER = /^(?:yes|no|y|n|true|false|x|✓|✔|☑|✗|✘)$/i;
const NUMBER =
  /^[~<>≥≤=\s]*(\d+(?:[.,]\d+)?)\s*(?:\+|%|\?)?(?:\s*(?:-|–|to)\s*\d+(?:[.,]\d+)?)?\s*(%|\+|yrs?|years?|y|mos?|months?|m|points?|attempts?|letters?|weeks?|usd|\$|\?)?\s*(?:\(.{0,40}\))?$/i;
const MONTH = `${oneOf('jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec')}[a-z]*`;
const DATE = composed(
  /^(?:\d{1,2}[\/.-]\d{1,2}[\/.-]\d{2,4}|\d{4}[\/.-]\d{1,2}[\/.-]\d{1,2}|\d{1,2}[\/]\d{1,2}|MONTH\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{1,2}(?:st|nd|rd|th)?[ -]MONTH\.?(?:[ ,-]+\d{2,4})?|MONTH\.? \d{4})(?:[ ,t]+\d{1,2}:\d{2}.{0,12})?$/i,
  { MONTH },
);
const TRACK = /^(?:categorical|prelim(?:inary)?|transitional(?: year)?|primary care|advanced|cat)\b/i;
const SETTING = /^(?:academic|community|university|mid-?tier|hybrid|military|univ\b)/i;
/** Words that answer a requirement without a number; other words there are somebody's name or another subject. */
const PHRASE =
  /\b(?:pass(?:ed)?|none|no|not|min(?:imum)?|cut|any|var(?:y|ies)|pref\w*|req\w*|need\w*|all|state[ds]?|holistic\w*|see|ask|case|first|recommend\w*|must|flexible|open|unlimited|average|competitive|contact|check|yes|us|usce|hands|one|two|three|four|five)\b/i;

let stateWords: ReadonlySet<string> | null = null;

/** Two-letter codes and names of states, and the commonest short forms. */
function states(): ReadonlySet<string> {
  stateWords ??= new Set([
    ...Object.entries(STATES).flatMap(([code, name]) => [code.toLowerCase(), name.toLowerCase().replace(/ /g, '')]),
    'mass',
    'penn',
    'calif',
    'fla',
    'tex',
    'ill',
    'mich',
    'wash',
    'conn',
    'minn',
    'wisc',
    'tenn',
    'okla',
    'washingtondc',
  ]);
  return stateWords;
}

const isState = (text: string): boolean => states().has(text.toLowerCase().replace(/[^a-z]/g, ''));

/** "Boston, MA", "MA - Massachusetts". */
const namesState = (text: string): boolean => text.length <= 60 && text.split(/[,/;()\n-]/).some(isState);

function numberShape(value: number): Shape {
  if (!Number.isFinite(value)) return 'number';
  if (Number.isInteger(value) && value >= 1950 && value <= 2050) return 'year';
  if (value >= 100_000_000 && value < 10_000_000_000) return 'code';
  if (Math.abs(value) < 100) return 'small';
  return value >= 150 && value <= 310 ? 'score' : 'number';
}

/** What a cell looks like; null for blanks and for words that say nothing ("N/A", "?"). Text beyond 200 characters is text. */
export function shapeOf(cell: Cell): Shape | null {
  if (isDate(cell)) return Number.isNaN(cell.getTime()) ? null : 'date';
  if (typeof cell === 'boolean') return 'answer';
  if (typeof cell === 'number') return Number.isNaN(cell) ? null : numberShape(cell);
  const text = cellText(typeof cell === 'string' ? cell.slice(0, 200) : cell);
  if (text === '' || NOTHING.test(text)) return null;
  if (ANSWER.test(text) || /^[Oo]k$/.test(text)) return 'answer';
  if (/^\d{7}[a-z]\d$/i.test(text)) return 'nrmp';
  if (/^\d{9,10}(?:\.0)?$/.test(text)) return 'code';
  if (/^(?:https?:|www\.)|^\S+\.(?:com|org|edu|net|gov)(?:\/|$)/i.test(text))
    return text.includes('@') ? 'email' : 'link';
  if (/^\S+@\S+\.\S+$/.test(text)) return 'email';
  const number = NUMBER.exec(text);
  if (number) {
    if (text.includes('%')) return 'percent';
    const shape = numberShape(Number((number[1] ?? '').replace(',', '.')));
    // "2019+" and "≥ 2019" are limits.
    return shape === 'year' && /[+>≥]/.test(text) ? 'phrase' : shape;
  }
  if (DATE.test(text)) return 'date';
  // A column of our own flags is a label, not what a program says.
  if (isOwnFlag(text)) return 'flag';
  if (isState(text)) return 'state';
  if (namesState(text)) return 'place';
  if (TRACK.test(text)) return 'track';
  if (SETTING.test(text)) return 'setting';
  return /\d/.test(text) || PHRASE.test(text) ? 'phrase' : 'text';
}

/** What a header cell may look like. */
export const HEADER_SHAPES: ReadonlySet<Shape | null> = new Set([null, 'text', 'phrase', 'setting', 'track'] as const);

const NUMBERS = 'percent year small score number';
const NO_NAME = `${NUMBERS} date answer code nrmp link email flag`;
const KINDS = 'track setting';
const NO_POLICY = `percent year score number date code nrmp link email flag ${KINDS}`;
const NO_MARK = 'percent score code nrmp link';
const NO_DAY = `${NO_MARK} small email state flag`;
const NO_EVENT = `${NO_DAY} answer`;
const NO_NUMBER = `${NO_POLICY} state text`.replace(' score', '');
const NO_SCORE = `${NO_NUMBER} small answer`;
const NO_LIMIT = `${NO_NUMBER} score`;
const NO_SHARE = `year code nrmp link email state flag ${KINDS}`;

/** Shapes that a column never holds. */
const REFUSED: { readonly [name in ColumnName]?: string } = {
  Program: `${NO_NAME} state`,
  Code: `${NO_NAME} text phrase state ${KINDS}`.replace(' code', ''),
  'NRMP code': `${NO_NAME} text phrase state ${KINDS}`.replace(' number', '').replace(' nrmp', ''),
  Specialty: `${NO_NAME} state`,
  City: NO_NAME,
  State: `${NO_NAME} text phrase ${KINDS}`,
  Setting: `${NO_NAME} track state`,
  Track: `${NO_NAME} setting state`,
  Visa: NO_POLICY,
  'J-1': NO_POLICY,
  'H-1B': NO_POLICY,
  'IMG %': NO_SHARE,
  'Non-US IMG %': NO_SHARE,
  'Step 2 typical': NO_SCORE,
  'Step 2 min': NO_SCORE,
  'Step 1 min': NO_SCORE,
  'Attempts max': NO_LIMIT,
  'Grad years max': `${NO_LIMIT} answer`,
  'USCE months min': NO_LIMIT,
  'ECFMG at apply': NO_POLICY,
  'Step 3 needed': NO_POLICY,
  'US letters min': NO_LIMIT,
  'Accepts IMGs': NO_POLICY,
  'Accepting applications': NO_POLICY,
  Alumni: `${NO_MARK} date email`,
  Connection: `${NO_MARK} date`,
  Signal: `${NO_MARK} date email state`,
  Status: `${NO_MARK} year number date email state`,
  Deadline: NO_EVENT,
  'Checked on': NO_EVENT,
  'Applied on': NO_DAY,
  'Interview on': NO_EVENT,
  'Thank-you sent': NO_DAY,
  'Letter of intent': NO_DAY,
  Due: NO_EVENT,
  'My rank': 'date percent answer code nrmp link email state text',
  'Mentor tier': 'date percent code link email',
  Contact: 'date percent answer small score link',
};

/**
 * H2: the first shape that speaks against a column when every filled cell does; null as soon as one does not, so that a
 * sound column costs one look.
 * @param candidate the column, and the shapes that it refuses under this header besides its own
 * @param body the rows below the header
 * @param index where the header stands in its row, 0 = first
 */
export function vetoBy(
  { column, refuses }: { readonly column: ColumnName; readonly refuses: readonly Shape[] },
  body: Table,
  index: number,
): Shape | null {
  const refused: ReadonlySet<string> = new Set([...(REFUSED[column] ?? '').split(' '), ...refuses]);
  const seen = new Set<Cell>(['']);
  let against: Shape | null = null;
  for (const row of body) {
    const cell = row[index];
    if (seen.has(cell)) continue;
    seen.add(cell);
    const shape = shapeOf(cell);
    if (shape === null) continue;
    if (!refused.has(shape)) return null;
    against ??= shape;
  }
  return against;
}
