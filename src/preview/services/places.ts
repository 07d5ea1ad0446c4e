// Places in a workbook as scripts write them (A1 notation, rows and columns from 1) and as the engine counts them (from 0).

import { helpers, type Model } from '@odoo/o-spreadsheet';

/** A block of cells; ends are included. `open` remembers a notation without its last row or column, such as A:B. */
export interface Zone {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Place {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly notation: string | null;
}

/** "'My tab'!A1" as sheet name and notation. */
export function splitSheet(reference: string): { readonly sheet: string | null; readonly notation: string } {
  const mark = reference.lastIndexOf('!');
  if (mark < 0) return { sheet: null, notation: reference.trim() };
  const written = reference.slice(0, mark).trim();
  const sheet = written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written;
  return { sheet, notation: reference.slice(mark + 1).trim() };
}

const NOTATION = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?(?::\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?)?$/i;

function column(letters: string | undefined): number | null {
  return letters === undefined ? null : helpers.lettersToNumber(letters.toUpperCase());
}

/** A1 notation as a zone, half-open ones reaching the sheet's end; null when it is none. */
export function zoneOf(notation: string, columns: number, rows: number): Zone | null {
  const parts = NOTATION.exec(notation);
  if (parts === null || notation === '') return null;
  const [, fromColumn, fromRow, toColumn, toRow] = parts;
  const isRange = notation.includes(':');
  if (!isRange && (fromColumn === undefined || fromRow === undefined)) return null;
  const left = column(fromColumn) ?? 0;
  const top = fromRow === undefined ? 0 : Number(fromRow) - 1;
  const right = isRange ? (column(toColumn) ?? columns - 1) : left;
  const bottom = isRange ? (toRow === undefined ? rows - 1 : Number(toRow) - 1) : top;
  return {
    left: Math.min(left, right),
    right: Math.max(left, right),
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
  };
}

export function notationOf({ left, top, right, bottom }: Zone): string {
  const first = helpers.toXC(left, top);
  return left === right && top === bottom ? first : `${first}:${helpers.toXC(right, bottom)}`;
}

/** Finds "Programs!A1:D5", a notation on the active sheet, or a named range. Null when there is no such place. */
export function placeOf(model: Model, reference: string, activeSheetId: string): Place | null {
  const { sheet, notation } = splitSheet(reference);
  const sheetId = sheet === null ? activeSheetId : sheetByName(model, sheet);
  if (sheetId === null) return null;
  const { getters } = model;
  const zone = zoneOf(notation, getters.getNumberCols(sheetId), getters.getNumberRows(sheetId));
  if (zone !== null) return { sheetId, zone, notation };
  const named = sheet === null ? getters.getNamedRange(notation) : undefined;
  return named === undefined ? null : { sheetId: named.range.sheetId, zone: named.range.zone, notation: null };
}

export function sheetByName(model: Model, name: string): string | null {
  const wanted = name.toLowerCase();
  return model.getters.getSheetIds().find((id) => model.getters.getSheetName(id).toLowerCase() === wanted) ?? null;
}

/** One past the last column and row with content: a value, or a formula's result that is not "". */
export function contentSize(model: Model, sheetId: string): { readonly columns: number; readonly rows: number } {
  let columns = 0;
  let rows = 0;
  for (const position of model.getters.getEvaluatedCellsPositions(sheetId)) {
    const { value } = model.getters.getEvaluatedCell(position);
    if ((value === null || value === '') && model.getters.getCell(position)?.isFormula !== true) continue;
    columns = Math.max(columns, position.col + 1);
    rows = Math.max(rows, position.row + 1);
  }
  return { columns, rows };
}

export function sameZone(a: Zone, b: Zone | undefined): boolean {
  return b !== undefined && a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;
}

/** What is left of a block when another one is cut out: up to four blocks. */
export function without(zone: Zone, cut: Zone): readonly Zone[] {
  const { left, right, top, bottom } = zone;
  if (cut.left > right || cut.right < left || cut.top > bottom || cut.bottom < top) return [zone];
  const middle = { top: Math.max(top, cut.top), bottom: Math.min(bottom, cut.bottom) };
  return [
    { left, right, top, bottom: cut.top - 1 },
    { left, right, top: cut.bottom + 1, bottom },
    { ...middle, left, right: cut.left - 1 },
    { ...middle, left: cut.right + 1, right },
  ].filter((part) => part.left <= part.right && part.top <= part.bottom);
}
