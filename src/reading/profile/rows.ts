// The rows of the Profile tab by what they are: fields with their cells, `Rule:` rows, `Column:` rows (SPEC section 2, P3).

import { profileMessages as say } from '../../messages/profile';
import { cellText, isBlankRow, type Cell, type Row, type Table } from '../cell';
import { COLUMNS, type ColumnName } from '../columns';
import type { Problem } from '../facts';
import type { FieldName } from '../fields';
import { isUnknown } from '../values/unknown';
import { wordKey } from '../words';
import { applicantTypeIn } from './choices';
import { fieldKey, fieldNamed, fieldsLike, LONGEST_LABEL } from './labels';
import { failuresIn } from './values';

const COLUMN_BY_KEY: ReadonlyMap<string, ColumnName> = new Map(COLUMNS.map(({ name }) => [fieldKey(name), name]));
/** A row that names so many fields is a header row with the values below it. */
const FIELDS_IN_A_HEADER = 3;
const HEADER_SEARCH_ROWS = 50;

/** True when some row is a field, a `Rule:` or a `Column:` row, or when a header row names fields. */
export function looksLikeProfile(rows: Table): boolean {
  return rows.some((row) => isProfileLabel(row[0])) || acrossAt(rows) >= 0;
}

/** True for a cell that may stand in the first column of a profile. */
export function isProfileLabel(cell: Cell): boolean {
  const label = cellText(cell);
  return fieldNamed(label) !== null || /^(?:rule|column)\s*:|^field$/i.test(label.slice(0, LONGEST_LABEL));
}

function acrossAt(rows: Table): number {
  const namesFields = (row: Row) => row.filter((cell) => fieldNamed(cellText(cell)) !== null).length;
  return rows.slice(0, HEADER_SEARCH_ROWS).findIndex((row) => namesFields(row) >= FIELDS_IN_A_HEADER);
}

/** Some people keep the fields as a header row: turned into rows of [Field, Value], what stands below them kept. */
export function upright(rows: Table): Table {
  const headerAt = acrossAt(rows);
  const header = rows[headerAt];
  if (!header) return rows;
  const below = rows.slice(headerAt + 1);
  const valuesAt = below.findIndex((row) => !isBlankRow(row));
  const values = below[valuesAt] ?? [];
  return [...header.map((field, i) => [field, values[i]]), ...below.slice(valuesAt + 1)];
}

/** What stands on the Profile tab, not yet read. */
export interface ProfileRows {
  readonly cells: ReadonlyMap<FieldName, Cell>;
  readonly rules: readonly (readonly [name: string, value: Cell])[];
  readonly columnHeaders: ReadonlyMap<ColumnName, string>;
  readonly problems: Problem[];
}

/** "Step 2 CK: 228" in one cell. */
const FIELD_AND_VALUE = /^((?!rule|column).+?)(?::| [-=] )\s*(.+)$/is;

/** Beside a label such as "USMLE": "Step 1 Pass / Step 2 CK 244". */
const EXAMS = /^(?:usmle ?)?(?:(?:score|step|exam|result)s?)?\W*$/i;
const EXAM_AND_RESULT = /\b((?:step ?|s)[123](?: ?ck)?)\b[\s:=-]*([^,;/|\n]+)/gi;

/** One cell for each field: the first one that is not blank; doubled ones are reported. Where all stands in one column it is read too. */
export function collect(rows: Table): ProfileRows {
  const cells = new Map<FieldName, Cell>();
  const doubled = new Set<FieldName>();
  const rules: (readonly [string, Cell])[] = [];
  const columnHeaders = new Map<ColumnName, string>();
  const problems: Problem[] = [];
  const unread: (readonly [label: string, value: string])[] = [];
  const inOne = rows.every((row) => cellText(row[1]) === '');
  for (const row of rows) {
    const first = cellText(row[0]);
    const [, label = first, value = row[1]] = (inOne && FIELD_AND_VALUE.exec(first)) || [];
    if (label === '' || label.length > LONGEST_LABEL) continue;
    const [, kind, name = ''] = /^(rule|column)\s*:\s*(.+)$/is.exec(label) ?? [];
    if (kind !== undefined) {
      if (/^rule$/i.test(kind)) rules.push([name.trim(), value]);
      else takeColumn(name.trim(), value);
      continue;
    }
    const field = fieldNamed(label);
    if (field === null) {
      const text = cellText(value);
      unread.push([label, text]);
      for (const [, exam = '', result] of EXAMS.test(label) ? text.matchAll(EXAM_AND_RESULT) : []) {
        const told = fieldNamed(exam);
        if (told && !cells.has(told)) cells.set(told, result);
      }
      continue;
    }
    if (cellText(value) === '') continue;
    if (!cells.has(field)) {
      const nation = `${cellText(value)} citizen`;
      const ofNation =
        /\b(?:citizen|national)/i.test(label) && !applicantTypeIn(cellText(value)) && applicantTypeIn(nation);
      cells.set(field, ofNation ? nation : value);
    } else if (!doubled.has(field)) {
      doubled.add(field);
      problems.push({ column: field, raw: cellText(value), what: say.doubled(field) });
    }
  }
  for (const [label, value] of unread) askUnread(label, value);
  return { cells, rules, columnHeaders, problems };

  /** What is written under a name of the person's own, or beside a field's name in one cell: asked about while that field is blank. */
  function askUnread(label: string, value: string): void {
    const [, name = label, raw = value] = value === '' ? (FIELD_AND_VALUE.exec(label) ?? []) : [];
    if (isUnknown(raw)) return;
    const meant = fieldsLike(name, raw);
    const attempts = (meant.length > 0 ? /\battempts?\b/ : /\b(?:attempt|fail)/).test(wordKey(name));
    // No failed attempt is none, whichever the exam.
    if (attempts && failuresIn(raw) === 0) return;
    if (attempts) problems.push({ column: label, raw, what: say.attemptsUnclear(label) });
    else if (meant.length > 0 && !meant.some((field) => cells.has(field)))
      problems.push({ column: label, raw, what: say.noField(label, raw, meant) });
  }

  function takeColumn(name: string, value: Cell): void {
    const column = COLUMN_BY_KEY.get(fieldKey(name));
    const header = cellText(value);
    const report = (what: string) => problems.push({ column: `Column: ${column ?? name}`, raw: header, what });
    if (!column) report(say.unknownColumn(name));
    else if (header === '') return;
    else if (columnHeaders.has(column)) report(say.doubled(`Column: ${column}`));
    else columnHeaders.set(column, header);
  }
}
