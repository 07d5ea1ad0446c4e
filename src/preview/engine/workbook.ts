// Opens workbooks in the engine and writes to them: the one place where the engine's model is made and told to change.

import { Model, helpers } from '@odoo/o-spreadsheet';
import type { CellPosition } from '../sandbox/environment';
import { nameUnknownNames } from './errors';
import { unwrapExported, withCommas } from './formulaText';
import { toContent } from './values';

type Send = (type: string, payload: object) => { readonly isSuccessful: boolean; readonly reasons: readonly string[] };

/** Sends a command by name; the services build many kinds of them. */
export function send(model: Model, type: string, payload: object): ReturnType<Send> {
  return (model.dispatch as Send)(type, payload);
}

/** Sends many commands as one step: one calculation, one undo. */
export function together(model: Model, run: (send: (type: string, payload: object) => void) => void): void {
  send(model, 'RUN_TOGETHER', { run });
}

function formulaAsStored(payload: object): object {
  if (!('content' in payload) || typeof payload.content !== 'string' || !payload.content.startsWith('='))
    return payload;
  return { ...payload, content: withCommas(unwrapExported(payload.content)) };
}

/** A workbook from the engine's own data, from an unzipped .xlsx, or an empty one. */
export function openWorkbook(data?: object): Model {
  const model = new Model(data ?? {}, { mode: 'normal' });
  const dispatch = model.dispatch as Send;
  // People type ";" as well as ",": every way into a cell passes here.
  const translated: Send = (type, payload) =>
    dispatch(type, type === 'UPDATE_CELL' ? formulaAsStored(payload) : payload);
  model.dispatch = translated as typeof model.dispatch;
  nameUnknownNames(model);
  send(model, 'EVALUATE_CELLS', {});
  return model;
}

/** An empty workbook with sheets of these names and sizes. */
export function emptyWorkbook(
  sheets: readonly { readonly name: string; readonly rows: number; readonly columns: number }[],
): Model {
  const data = helpers.createEmptyWorkbookData();
  data.sheets = sheets.map(({ name, rows, columns }, index) => ({
    ...helpers.createEmptySheet(`sheet${String(index + 1)}`, name),
    rowNumber: rows,
    colNumber: columns,
  }));
  return openWorkbook(data);
}

export interface Write extends CellPosition {
  readonly value: unknown;
}

/** Makes a sheet large enough for what is to be written. */
export function grow(model: Model, sheetId: string, columns: number, rows: number): void {
  const sheetName = model.getters.getSheetName(sheetId);
  const missing = [
    { dimension: 'COL', have: model.getters.getNumberCols(sheetId), want: columns },
    { dimension: 'ROW', have: model.getters.getNumberRows(sheetId), want: rows },
  ];
  for (const { dimension, have, want } of missing) {
    if (want <= have) continue;
    const payload = { dimension, sheetId, sheetName, base: have - 1, quantity: want - have, position: 'after' };
    send(model, 'ADD_COLUMNS_ROWS', payload);
  }
}

/** Types values into cells, as a person would: "45%" becomes a percent, "=A1" a formula, a date a date. */
export function writeCells(model: Model, writes: readonly Write[]): void {
  together(model, (sendOne) => {
    for (const { sheetId, col, row, value } of writes) {
      const { content, format } = toContent(value);
      const dated = format !== undefined && !isDateCell(model, { sheetId, col, row });
      sendOne('UPDATE_CELL', formulaAsStored({ sheetId, col, row, content, ...(dated ? { format } : {}) }));
    }
  });
}

function isDateCell(model: Model, position: CellPosition): boolean {
  const format = model.getters.getCell(position)?.format;
  return format !== undefined && helpers.isDateTimeFormat(format);
}
