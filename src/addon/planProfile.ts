// The Profile tab as writes: a new one, and rows that it lacks.

import { addonMessages as say } from '../messages/addon';
import { typedAsText } from '../import/typed';
import { cellText, type Cell, type Table } from '../reading/cell';
import type { ColumnName } from '../reading/columns';
import { FIELDS } from '../reading/fields';
import { fieldNamed } from '../reading/profile';
import { wordKey } from '../reading/words';
import { DEFAULT_SEASON } from '../reference/season';
import { PROFILE } from './names';
import { asTyped, standing } from './text';
import { TEXT, type Check, type Write, type Written } from './writes';

/** A mapping that the person corrected: header -> column, null = not used. */
export interface Correction {
  readonly header: string;
  readonly column: ColumnName | null;
}

/** A new Profile tab: fields, dropdowns, help. @param extra rows [field, value] below the fields */
export function newProfileTab(
  tab: string,
  index: number | null,
  extra: readonly (readonly string[])[],
): readonly Write[] {
  const rows: Written[][] = [
    [...say.field],
    ...FIELDS.map(({ name, help }) => [name, name === 'Season' ? DEFAULT_SEASON : '', help]),
    ['', '', say.ruleHelp],
    ...extra.map(([field = '', value = '']) => [field, typedAsText(value), '']),
  ];
  const practice = FIELDS.findIndex(({ kind }) => kind === 'scores') + 2;
  return [
    { kind: 'tab', tab, index, columns: 3 },
    { kind: 'format', tab, blocks: [{ column: 2, row: practice, rows: 1 }], format: TEXT },
    { kind: 'values', tab, row: 1, column: 1, values: rows, was: null },
    { kind: 'header', tab, row: 1, column: 1, count: 3, notes: ['', '', ''] },
    {
      kind: 'checks',
      tab,
      row: 2,
      column: 2,
      count: FIELDS.length,
      rows: FIELDS.map((field): readonly Check[] => [optionsOf(field)]),
    },
    { kind: 'freeze', tab, rows: 1, columns: null },
    { kind: 'width', tab, column: 1, count: 2, width: 210 },
    { kind: 'width', tab, column: 3, count: 1, width: 460 },
    profileName(tab),
  ];
}

/** PROFILE names a tab's columns Field and Value. */
export function profileName(tab: string): Write {
  return { kind: 'name', name: PROFILE, tab, first: 1, last: 2 };
}

/** A field's dropdown; none where a score or a day may stand too, which the sheet would mark as invalid. */
function optionsOf(field: (typeof FIELDS)[number]): Check {
  return 'options' in field && (field.kind === 'choice' || field.kind === 'yes-no') ? field.options : null;
}

/** The `Column:` rows (P3) that a correction asks for: [field, value]. */
export function columnRows(
  corrections: readonly Correction[],
  current: ReadonlyMap<string, ColumnName>,
): readonly (readonly [string, string])[] {
  const rows = new Map<ColumnName, string>();
  for (const { header, column } of corrections) {
    const before = current.get(header);
    if (column === before || (column === null && before === undefined)) continue;
    // A column that loses its header is used no more, unless another header takes it.
    if (before !== undefined && !rows.has(before)) rows.set(before, say.notUsed);
    if (column !== null) rows.set(column, header);
  }
  return [...rows].map(([column, header]) => [`Column: ${column}`, header]);
}

/**
 * Puts [field, value] rows into an existing profile: in the row that has the field, else below the last one.
 * @param rows the tab's cells from A1 on
 */
export function profileChanges(
  tab: string,
  rows: Table,
  changes: readonly (readonly [field: string, value: Written])[],
): { readonly writes: readonly Write[]; readonly rows: Table } {
  const after: Cell[][] = rows.map((row) => [row[0], row[1]]);
  let last = after.length;
  while (last > 0 && (after[last - 1] ?? []).every((cell) => cellText(cell) === '')) last--;
  const writes: Write[] = [];
  for (const [field, value] of changes) {
    const index = rowOf(after, field);
    if (index === null) {
      writes.push(...asTyped({ kind: 'values', tab, row: last + 1, column: 1, values: [[field, value]], was: null }));
      after[last] = [field, value];
      last++;
      continue;
    }
    const was = after[index]?.[1] ?? '';
    if (cellText(was) === cellText(value)) continue;
    const place = { tab, row: index + 1, column: 2 };
    writes.push(...asTyped({ kind: 'values', ...place, values: [[value]], was: [[standing(was)]] }));
    after[index] = [after[index]?.[0], value];
  }
  return { writes, rows: after };
}

/** The row of a field, the first filled one where it is doubled (that one counts). */
function rowOf(rows: Table, field: string): number | null {
  const key = keyOf(field);
  const found = rows.flatMap((row, index) => (keyOf(cellText(row[0]).slice(0, 200)) === key ? [index] : []));
  return found.find((index) => cellText(rows[index]?.[1]) !== '') ?? found[0] ?? null;
}

function keyOf(label: string): string {
  return /^(?:rule|column)\s*:/i.test(label) ? wordKey(label) : (fieldNamed(label) ?? wordKey(label));
}
