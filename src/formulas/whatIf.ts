// WHATIF: the profile with one field changed, as rows that every other formula takes.

import { formulaMessages as say } from '../messages/formulas';
import { cellText, type Cell, type Table } from '../reading/cell';
import { FIELDS } from '../reading/fields';
import { fieldNamed } from '../reading/profile';
import { upright } from '../reading/profile/rows';
import { nearestRules, ruleNamed } from '../reading/ruleOverrides';
import { nearest } from '../reading/words';
import { asCell, profileRows } from './arguments';
import type { SheetReader } from './sheetReader';

/** WHATIF as a formula: the profile argument left out is the Profile tab. Throws one sentence for a misuse. */
export function runWhatIf([profile, field, value]: readonly unknown[], sheet: SheetReader): Cell[][] {
  return whatIf(profileRows('WHATIF', profile, sheet), field, value);
}

const LONGEST_NAME = 200;

/**
 * @param rows the profile, rows of [Field, Value, ...], or the fields as a header row
 * @param field a field's name or alias, or a `Rule: NAME` row
 * @param value one value; blank empties the field
 * @returns the same rows with that field changed, or with one more row when it was not there
 * @throws for a field that does not exist (with the nearest names) and for a value that is a range
 */
export function whatIf(rows: Table, field: unknown, value: unknown): Cell[][] {
  const wanted = cellText(asCell(field));
  const key = keyOf(wanted);
  if (key === null) throw new Error(say.whatIfField(wanted.slice(0, 60), nearestTo(wanted)));
  if (Array.isArray(value) && (value.length !== 1 || (Array.isArray(value[0]) && value[0].length !== 1)))
    throw new Error(say.whatIfValue(key));
  const changed = asCell(value) ?? '';
  const own = upright(rows);
  const places = own.map((row) => keyOf(cellText(row[0])) === key);
  const first = places.indexOf(true);
  const result = own.map((row, index): Cell[] => {
    const label = row[0] ?? '';
    if (!places[index]) return [label, row[1] ?? ''];
    return [label, index === first ? changed : ''];
  });
  return first >= 0 ? result : [...result, [key, changed]];
}

const RULE = /^rule\s*:\s*(.+)$/is;

/** One name for every way to write a field, or a `Rule:` row; null for what is neither. */
function keyOf(text: string): string | null {
  const rule = RULE.exec(text.slice(0, LONGEST_NAME))?.[1];
  if (rule === undefined) return fieldNamed(text);
  const known = ruleNamed(rule);
  return known === null ? null : `Rule: ${known.name}`;
}

function nearestTo(wanted: string): readonly string[] {
  const rule = RULE.exec(wanted.slice(0, LONGEST_NAME))?.[1];
  if (rule !== undefined) return nearestRules(rule).map((name) => `Rule: ${name}`);
  return nearest(
    wanted,
    FIELDS.map(({ name }) => name),
    3,
  );
}
