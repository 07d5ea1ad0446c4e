// Which rows below the header are no programs: totals, a repeated header, headings, rows that are only numbered or prepared.

import { STATES } from '../../reference/states';
import { cellText, isBlankCell, type Cell, type Row, type Table } from '../cell';
import { COLUMNS, type ColumnKind, type ColumnName } from '../columns';
import { STATUSES, type Program } from '../facts';
import type { Mapping } from '../mapping';
import { readSpecialty } from '../values/specialty';
import { isUnknown } from '../values/unknown';
import { wordKey } from '../words';

/** What a row with content is. */
export type RowKind = 'program' | 'heading' | 'neither';

/** Each row is judged by itself, so that it is the same alone as in its table (T27). */
export function rowKinds(header: Table, { columns }: Mapping): (row: Row, program: Program) => RowKind {
  const programAt = columns.get('Program');
  const repeats = header.map((cells) => {
    const texts = cells.map(cellText);
    const programHeader = programAt === undefined ? '' : (texts[programAt] ?? '');
    // Columns that were added later have no header in the rows that repeat it.
    return (row: Row, name: string) =>
      name === programHeader && row.every((cell, index) => isBlankCell(cell) || cellText(cell) === texts[index]);
  });
  const facts = [...columns].filter(([column]) => FACTS.has(column)).map(([, index]) => index);
  return (row, { name, code, nrmpCode }) => {
    if (repeats.some((repeated) => repeated(row, name))) return 'neither';
    if (code !== '' || nrmpCode !== '') return 'program';
    if (name === '') return facts.every((index) => saysNothing(row[index])) ? 'neither' : 'program';
    if (name.length < LONGEST_HEADING && SUMMARY.test(name)) return 'neither';
    if (INSTRUCTION.test(name)) return 'neither';
    if (!row.every((cell, index) => index === programAt || isBlankCell(cell))) return 'program';
    if (REMARK.test(name)) return 'neither';
    return name.length < LONGEST_HEADING && isHeading(name) ? 'heading' : 'program';
  };
}

/** A blank, an error of a formula filled down in advance, or the unit that the column is in. */
function saysNothing(cell: Cell): boolean {
  return isBlankCell(cell) || isUnknown(cell) || UNIT.test(cellText(cell));
}
const UNIT = /^\W*(?:y(?:es)? ?\/ ?no?|percent|months?|years?|yrs?|scores?|points?|numbers?|text|e\.?g\.?)?\W*$/i;

/** True for a row that is the header again, as where it is an argument of its own. */
export function sameRow(header: Row): (row: Row) => boolean {
  const texts = header.map(cellText);
  return (row) => texts.every((text, i) => text === cellText(row[i])) && texts.some((text) => text !== '');
}

const LONGEST_HEADING = 40;

/** What somebody wrote down about a program whose name is still to come; a state or a status is also filled down in advance. */
const FACT_KINDS: ReadonlySet<ColumnKind> = new Set(['visa', 'answer', 'share', 'score', 'limit']);
const FACTS: ReadonlySet<ColumnName> = new Set(
  COLUMNS.filter(({ kind }) => FACT_KINDS.has(kind)).map(({ name }) => name),
);

/** A program's name that is the word for a sum of the column. */
const SUMMARY =
  /^(?:(?:grand|sub|overall|column)[ -]?)?(?:totals?|sums?|averages?|avg\.?|means?|medians?|counts?|minimum|maximum)(?: (?:of )?(?:all|programs?|applications?|applied|costs?|fees?|spent|so far|imgs?|%|step(?: 2)?|ck|scores?|share))*\s*[:=]?\s*\d*$|^sub-?totals?\b|\btotal\W*\d*$/i;

/** What somebody writes below a list about the list. */
const REMARK =
  /^(?:[*!]|please\b|legend\b|(?:colou?r )?key ?:|notes? ?:|sources? ?:|to ?do ?:|remember\b|last updated\b|[^=]{1,20}=[^=])/i;

/** What a template says below its header of what to fill in. */
const INSTRUCTION =
  /^\W*(?:type|enter|write|fill|put|copy|paste|choose|select|insert) (?:in|here|the|your|a|full|program|name)\b/i;

/** What lists are divided by, besides specialties. */
const DIVISIONS: ReadonlySet<string> = new Set(
  [
    ...Object.entries(STATES).flat(),
    ...STATUSES,
    ...['Safety', 'Target', 'Reach', 'Maybe', 'Interviews'],
    ...['Northeast', 'Southeast', 'Midwest', 'Southwest', 'West', 'South', 'East Coast', 'West Coast'],
  ].map(wordKey),
);

/** "Family Medicine", "NY (12)", "Reach programs", "(5 programs)". */
function isHeading(name: string): boolean {
  const bare = wordKey(name.replace(/\([^)A-Z]*\)/, '')).replace(/ ?\b(?:programs?|list|\d+)\b/g, '');
  return bare === '' || DIVISIONS.has(bare) || specialtyOfHeading(name) !== null;
}

/** The specialty that a heading names; null for another kind of heading. */
export const specialtyOfHeading = (text: string): string | null =>
  readSpecialty(text.replace(/^special(?:i)?ty\s*[:-]/i, ''))?.name ?? null;
