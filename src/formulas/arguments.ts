// The arguments of the custom functions: every form of SPEC section 1 brought to one table of programs and one profile.

import { formulaMessages as say } from '../messages/formulas';
import { cellText, isBlankRow, isDate, type Cell, type Row, type Table } from '../reading/cell';
import { findHeaderRow, headerAt, looksLikeHeader, mapHeaders, type Header } from '../reading/headers';
import { readProfile } from '../reading/profile';
import type { Profile } from '../reading/profileFacts';
import { isProfileLabel, looksLikeProfile } from '../reading/profile/rows';
import { readPrograms, type ProgramTable } from '../reading/programs';
import { firstReference } from './reference';
import type { SheetReader } from './sheetReader';

/** Programs as the formula was given them, not read yet. */
export interface GivenPrograms {
  readonly rows: Table;
  /** The header, where it stands apart from the rows; undefined where it is among them. */
  readonly header?: Header | undefined;
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

/** True for an argument that was left out, or given as a blank cell. */
export function isLeftOut(argument: unknown): boolean {
  if (argument === undefined || argument === null || argument === '') return true;
  return Array.isArray(argument) && argument.length === 1 && isLeftOut(argument[0]);
}

/**
 * The profile argument.
 * @param argument rows of [Field, Value]; left out: the Profile tab
 * @throws when there is none, or when what was passed holds no field at all
 */
export function profileArgument(name: string, argument: unknown, sheet: SheetReader): Profile {
  return readProfile(profileRows(name, argument, sheet));
}

/** The profile argument's rows. Throws like profileArgument. */
export function profileRows(name: string, argument: unknown, sheet: SheetReader): Table {
  const leftOut = isLeftOut(argument);
  const rows = leftOut ? sheet.profile() : asTable(argument);
  if (rows === null) throw new Error(leftOut ? say.noProfile(name) : say.notProfile(name));
  // One column has fields and no values: the range was chosen too narrow.
  if (!leftOut && rows.every(({ length }) => length < 2)) throw new Error(say.notProfile(name));
  if (!rows.every(isBlankRow) && (!looksLikeProfile(rows) || isTracker(rows))) throw new Error(say.notProfile(name));
  return rows;
}

/** A tracker's headers may be called like fields ("Specialty", "Visa"): its rows are not. */
function isTracker(rows: Table): boolean {
  let labels = 0;
  return !rows.some(([label]) => isProfileLabel(label) && ++labels > 1) && findHeaderRow(rows) !== null;
}

/**
 * The programs argument in all its forms: a table with its header row, rows with the header row apart, rows alone, a row number.
 * @returns where the programs stand, for readGiven
 * @throws one sentence that names the argument and the way out
 */
export function programsArgument(
  name: string,
  programs: unknown,
  headers: unknown,
  profile: Profile,
  sheet: SheetReader,
): GivenPrograms {
  const cell = isOneCell(programs) ? asCell(programs) : undefined;
  if (typeof cell === 'number') return ownRow(name, cell, profile, sheet);
  const apart = !isLeftOut(headers);
  if (isLeftOut(programs) && !apart) throw new Error(say.noPrograms(name));
  // A tracker may be one column wide: with the header beside it one cell is a row.
  const rows = asTable(programs) ?? (apart && typeof (cell ?? '') === 'string' ? [[cell]] : null);
  if (rows === null) throw new Error(say.notPrograms(name, shorten(cellText(cell))));
  if (apart) return withHeader(rows, headerArgument(name, headers, profile));
  if (findHeaderRow(rows, profile.columnHeaders) !== null) return { rows, only: null };
  return withHeader(rows, rows.every(isBlankRow) ? ANY_HEADER : headerAbove(name, profile, sheet));
}

/**
 * The programs that were given, read.
 * @throws one sentence when they have no header row
 */
export function readGiven(name: string, { rows, header }: GivenPrograms, profile: Profile): ProgramTable {
  const table = readPrograms(rows, profile, header);
  if (!table) throw new Error(say.noHeader(name));
  return table;
}

/** Blank rows hold no program, whatever stands above them. */
const ANY_HEADER: Header = headerAt([['Program']], 0);

/** A scalar, or the 1x1 range that it may arrive as. */
function isOneCell(argument: unknown): boolean {
  if (!Array.isArray(argument)) return true;
  return argument.length === 1 && isOneCell(argument[0]);
}

function withHeader(rows: Table, header: Header): GivenPrograms {
  return { rows, header, only: rows.length === 1 ? 0 : null };
}

/** The headers argument: one row, or some rows among which one is the header, or two that complete each other. */
function headerArgument(name: string, headers: unknown, { columnHeaders }: Profile): Header {
  const rows = asTable(headers) ?? (typeof headers === 'string' ? [[headers]] : []);
  const named = (row: Row) => mapHeaders(row, [], columnHeaders).columns.size > 0;
  const sure = rows.findIndex((row) => looksLikeHeader(row, columnHeaders));
  const header = sure < 0 ? rows.findIndex(named) : sure;
  if (header < 0) throw new Error(say.headersNotARow(name));
  return headerAt(rows, header, columnHeaders);
}

/** Rows alone: the header row stands above the reference in the cell's own formula. */
function headerAbove(name: string, profile: Profile, sheet: SheetReader): Header {
  const formula = sheet.ownFormula();
  if (formula === null) throw new Error(say.noHeader(name));
  const reference = firstReference(formula, name);
  if (!reference) throw new Error(say.noPlainReference(name));
  const header = nearestHeader(sheet.rowsAbove(reference) ?? [], profile);
  if (!header) throw new Error(say.noHeader(name));
  return header;
}

/** The last row that looks like a header; a program whose words sound like one names far fewer columns. */
function nearestHeader(above: Table, { columnHeaders }: Profile): Header | null {
  const named = above.map((row) =>
    looksLikeHeader(row, columnHeaders) ? mapHeaders(row, [], columnHeaders).columns.size : 0,
  );
  const most = Math.max(0, ...named);
  const nearest = named.reduce((last, columns, index) => (columns > 0 && columns * 2 >= most ? index : last), -1);
  return nearest < 0 ? null : headerAt(above, nearest, columnHeaders);
}

/** A row number: that row of the sheet that holds the formula. */
function ownRow(name: string, row: number, profile: Profile, sheet: SheetReader): GivenPrograms {
  const rows = sheet.ownSheet();
  const header = rows && findHeaderRow(rows, profile.columnHeaders);
  if (rows === null || header === null) throw new Error(say.noHeader(name));
  if (!Number.isInteger(row) || row <= header + 1) throw new Error(say.rowNotInSheet(name, String(row)));
  return { rows, only: row - 1 };
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
