// What the cells under a header look like: enough to say "that cannot be it" (H2), never to choose a column.

import { cellText, isDate } from '../cell';
import type { Cell, Table } from '../cell';
import type { ColumnName } from '../columns';
import { isOwnFlag } from '../ownFlag';
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
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*';
const DATE = new RegExp(
  `^(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}|\\d{1,2}[/]\\d{1,2}|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)?[ -]${MONTH}\\.?(?:[ ,-]+\\d{2,4})?|${MONTH}\\.? \\d{4})(?:[ ,t]+\\d{1,2}:\\d{2}.{0,12})?$`,
  'i',
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
  if (ANSWER.test(text)) return 'answer';
  if (/^\d{7}[a-z]\d$/i.test(text)) return 'nrmp';
  if (/^\d{9,10}(?:\.0)?$/.test(text)) return 'code';
  if (/^(?:https?:|www\.)|^\S+\.(?:com|org|edu|net|gov)(?:\/|$)/i.test(text))
    return text.includes('@') ? 'email' : 'link';
  if (/^\S+@\S+\.\S+$/.test(text)) return 'email';
  const number = NUMBER.exec(text);
  if (number) {
    if (text.includes('%')) return 'percent';
    return numberShape(Number((number[1] ?? '').replace(',', '.')));
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

const NUMBERS: readonly Shape[] = ['percent', 'year', 'small', 'score', 'number'];
const NO_NAME: readonly Shape[] = [...NUMBERS, 'date', 'answer', 'code', 'nrmp', 'link', 'email', 'flag'];
const NO_POLICY: readonly Shape[] = [
  'percent',
  'year',
  'score',
  'number',
  'date',
  'code',
  'nrmp',
  'link',
  'email',
  'flag',
  'track',
  'setting',
];
const NO_DATE: readonly Shape[] = ['percent', 'small', 'score', 'code', 'nrmp', 'link', 'email', 'state', 'flag'];
const NO_LIMIT: readonly Shape[] = [
  'percent',
  'year',
  'number',
  'date',
  'code',
  'nrmp',
  'link',
  'email',
  'state',
  'track',
  'setting',
  'text',
  'flag',
];
const NO_SCORE: readonly Shape[] = [...NO_LIMIT, 'small', 'answer'];

/** Shapes that a column never holds. */
const REFUSED: { readonly [name in ColumnName]?: readonly Shape[] } = {
  Program: [...NO_NAME, 'state'],
  Code: [...NUMBERS, 'date', 'answer', 'nrmp', 'link', 'email', 'text', 'phrase', 'state', 'track', 'setting', 'flag'],
  'NRMP code': [
    'percent',
    'year',
    'small',
    'score',
    'date',
    'answer',
    'code',
    'link',
    'email',
    'text',
    'phrase',
    'state',
    'track',
    'setting',
    'flag',
  ],
  Specialty: [...NO_NAME, 'state'],
  City: NO_NAME,
  State: [...NO_NAME, 'text', 'phrase', 'track', 'setting'],
  Setting: [...NO_NAME, 'track', 'state'],
  Track: [...NO_NAME, 'setting', 'state'],
  Visa: NO_POLICY,
  'J-1': NO_POLICY,
  'H-1B': NO_POLICY,
  'IMG %': ['date', 'year', 'code', 'nrmp', 'link', 'email', 'state', 'track', 'setting', 'flag'],
  'Non-US IMG %': ['date', 'year', 'code', 'nrmp', 'link', 'email', 'state', 'track', 'setting', 'flag'],
  'Step 2 typical': NO_SCORE,
  'Step 2 min': NO_SCORE,
  'Step 1 min': NO_SCORE,
  'Attempts max': [...NO_LIMIT, 'score', 'answer'],
  'Grad years max': [...NO_LIMIT, 'score', 'answer'],
  'USCE months min': [...NO_LIMIT, 'score'],
  'ECFMG at apply': NO_POLICY,
  'Step 3 needed': NO_POLICY,
  'US letters min': [...NO_LIMIT, 'score'],
  'Accepts IMGs': NO_POLICY,
  'Accepting applications': NO_POLICY,
  Alumni: ['date', 'link', 'email', 'code', 'nrmp', 'percent', 'score'],
  Connection: ['date', 'link', 'code', 'nrmp', 'percent', 'score'],
  Signal: ['date', 'link', 'email', 'code', 'nrmp', 'percent', 'score', 'state'],
  Status: ['date', 'percent', 'year', 'score', 'number', 'code', 'nrmp', 'link', 'email', 'state'],
  Deadline: [...NO_DATE, 'answer'],
  'Checked on': [...NO_DATE, 'answer'],
  'Applied on': [...NO_DATE, 'answer'],
  'Interview on': [...NO_DATE, 'answer'],
  'Thank-you sent': NO_DATE,
  'Letter of intent': NO_DATE,
  Due: [...NO_DATE, 'answer'],
  'My rank': ['date', 'percent', 'answer', 'code', 'nrmp', 'link', 'email', 'state', 'text'],
  'Mentor tier': ['date', 'percent', 'code', 'link', 'email'],
  Contact: ['date', 'percent', 'answer', 'small', 'score', 'link'],
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
  const refused: ReadonlySet<Shape> = new Set([...(REFUSED[column] ?? []), ...refuses]);
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
