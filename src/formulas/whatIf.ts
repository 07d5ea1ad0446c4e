// WHATIF: the profile with one field changed, as rows that every other formula takes.

import { formulaMessages as say } from '../messages/formulas';
import { cellText, type Cell, type Table } from '../reading/cell';
import { FIELDS } from '../reading/fields';
import { fieldNamed } from '../reading/profile';
import { nearest } from '../reading/words';
import { asCell, asTable, isLeftOut } from './arguments';
import type { SheetReader } from './sheetReader';

/** WHATIF as a formula: the profile argument left out is the Profile tab. Throws one sentence for a misuse. */
export function runWhatIf([profileRows, field, value]: readonly unknown[], sheet: SheetReader): Cell[][] {
  const rows = isLeftOut(profileRows) ? sheet.profile() : asTable(profileRows);
  if (rows === null) throw new Error(isLeftOut(profileRows) ? say.noProfile('WHATIF') : say.notProfile('WHATIF'));
  return whatIf(rows, field, value);
}

/**
 * @param rows the profile, rows of [Field, Value, ...]
 * @param field a field's name or alias, or a `Rule: NAME` row
 * @param value one value; blank empties the field
 * @returns the same rows with that field changed, or with one more row when it was not there
 * @throws for a field that does not exist (with the nearest names) and for a value that is a range
 */
export function whatIf(rows: Table, field: unknown, value: unknown): Cell[][] {
  const wanted = cellText(asCell(field));
  const key = keyOf(wanted);
  if (key === null)
    throw new Error(
      say.whatIfField(
        wanted.slice(0, 60),
        nearest(
          wanted,
          FIELDS.map(({ name }) => name),
          3,
        ),
      ),
    );
  if (Array.isArray(value) && (value.length !== 1 || (Array.isArray(value[0]) && value[0].length !== 1)))
    throw new Error(say.whatIfValue(key));
  const changed = asCell(value) ?? '';
  const places = rows.map((row) => keyOf(cellText(row[0])) === key);
  const first = places.indexOf(true);
  const result = rows.map((row, index): Cell[] => {
    const [label, own] = [row[0] ?? '', row[1] ?? ''];
    if (!places[index]) return [label, own];
    return [label, index === first ? changed : ''];
  });
  return first >= 0 ? result : [...result, [key, changed]];
}

function keyOf(text: string): string | null {
  const rule = /^rule\s*:\s*(.+)$/is.exec(text);
  return rule?.[1] === undefined ? fieldNamed(text) : `Rule: ${rule[1].trim()}`;
}
