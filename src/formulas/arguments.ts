// The arguments of the custom functions: every form of SPEC section 1 brought to one table of programs and one profile.

import { formulaMessages as say } from '../messages/formulas';
import { cellText, isBlankRow, isDate, type Cell, type Row, type Table } from '../reading/cell';
import { looksLikeHeader } from '../reading/headers';
import { fieldNamed, readProfile } from '../reading/profile';
import type { Profile } from '../reading/profileFacts';
import { readPrograms, type ProgramTable } from '../reading/programs';
import { firstReference } from './reference';
import type { SheetReader } from './sheetReader';

/** Programs as the formula was given them. */
export interface GivenPrograms {
  readonly table: ProgramTable;
  /** The input row (0 = first) that alone is asked for, when it is one row; null for a whole table. */
  readonly only: number | null;
}

/** A range arrives as rows of rows and is taken as it is; a plain list is taken as one column. Null for anything else. */
export function asTable(argument: unknown): Table | null {
  if (!Array.isArray(argument)) return null;
  const rows: readonly unknown[] = argument;
  return rows.every(isRow) ? rows : rows.map((row): Row => (isRow(row) ? row : [asCell(row)]));
}

/** What a cell holds is left to the readers: they take anything, and what is no cell's value as blank. */
function isRow(row: unknown): row is Row {
  return Array.isArray(row);
}

/** One cell of an argument; a 1x1 range counts as its cell. */
export function asCell(value: unknown): Cell {
  if (value === null || value === undefined) return value;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || isDate(value))
    return value;
  return Array.isArray(value) && value.length === 1 ? asCell(value[0]) : '';
}

/** True for an argument that was left out, or given as a blank. */
export function isLeftOut(argument: unknown): boolean {
  return argument === undefined || argument === null || argument === '';
}

/**
 * The profile argument.
 * @param argument rows of [Field, Value]; left out: the Profile tab
 * @throws when there is none, or when what was passed holds no field at all
 */
export function profileArgument(name: string, argument: unknown, sheet: SheetReader): Profile {
  const rows = isLeftOut(argument) ? sheet.profile() : asTable(argument);
  if (rows === null) throw new Error(isLeftOut(argument) ? say.noProfile(name) : say.notProfile(name));
  if (!rows.every(isBlankRow) && !rows.some((row) => row.some(namesAField))) throw new Error(say.notProfile(name));
  return readProfile(rows);
}

function namesAField(cell: Cell): boolean {
  const text = cellText(cell);
  return (
    text.length < 200 && (fieldNamed(text) !== null || /^(?:rule|column)\s*:/i.test(text) || /^field$/i.test(text))
  );
}

/**
 * The programs argument in all its forms: a table with its header row, rows with the header row apart, rows alone, a row number.
 * @throws one sentence that names the argument and the way out
 */
export function programsArgument(
  name: string,
  programs: unknown,
  headers: unknown,
  profile: Profile,
  sheet: SheetReader,
): GivenPrograms {
  const scalar = Array.isArray(programs) ? singleNumber(programs) : programs;
  if (typeof scalar === 'number') return ownRow(name, scalar, profile, sheet);
  if (isLeftOut(programs)) throw new Error(say.noPrograms(name));
  const rows = asTable(programs);
  if (rows === null) throw new Error(say.notPrograms(name, shorten(cellText(asCell(programs)))));
  if (!isLeftOut(headers)) return withHeader(name, rows, headerArgument(name, headers), profile);
  const table = readPrograms(rows, profile);
  if (table) return { table, only: null };
  if (rows.every(isBlankRow)) return { table: emptyTable(rows), only: rows.length === 1 ? 0 : null };
  return withHeader(name, rows, headerAbove(name, profile, sheet), profile);
}

function withHeader(name: string, rows: Table, header: Row, profile: Profile): GivenPrograms {
  const table = readPrograms(rows, profile, header);
  if (!table) throw new Error(say.noHeader(name));
  return { table, only: rows.length === 1 ? 0 : null };
}

/** The headers argument: one row, or some rows among which one is the header. */
function headerArgument(name: string, headers: unknown): Row {
  const rows = asTable(headers) ?? [];
  const header = rows.find((row) => looksLikeHeader(row)) ?? rows.find((row) => !isBlankRow(row));
  if (!header) throw new Error(say.headersNotARow(name));
  return header;
}

/** Rows alone: the header row stands above the reference in the cell's own formula. */
function headerAbove(name: string, profile: Profile, sheet: SheetReader): Row {
  const formula = sheet.ownFormula();
  if (formula === null) throw new Error(say.noHeader(name));
  const reference = firstReference(formula, name);
  if (!reference) throw new Error(say.noPlainReference(name));
  const above = sheet.rowsAbove(reference) ?? [];
  const header = above.find((row) => looksLikeHeader(row, profile.columnHeaders));
  if (!header) throw new Error(say.noHeader(name));
  return header;
}

/** A row number: that row of the sheet that holds the formula. */
function ownRow(name: string, row: number, profile: Profile, sheet: SheetReader): GivenPrograms {
  const rows = sheet.ownSheet();
  const table = rows && readPrograms(rows, profile);
  if (!table) throw new Error(say.noHeader(name));
  if (!Number.isInteger(row) || row <= table.headerIndex + 1) throw new Error(say.rowNotInSheet(name, String(row)));
  return { table, only: row - 1 };
}

function singleNumber(argument: readonly unknown[]): unknown {
  const cell = asCell(argument);
  return typeof cell === 'number' ? cell : undefined;
}

function emptyTable(rows: Table): ProgramTable {
  const none = readPrograms(rows, readProfile([]), ['Program']);
  if (!none) throw new Error(say.noPrograms('TIER'));
  return none;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
