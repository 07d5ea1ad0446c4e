// The open file: which workbook it is, how it is read and written, kept and replaced.

import { helpers, type Model } from '@odoo/o-spreadsheet';
import { grow, openWorkbook, send, writeCells, emptyWorkbook } from '../engine/workbook';
import { toScript } from '../engine/values';
import { openText } from '../files/openText';
import { openXlsx } from '../files/openXlsx';
import { FileProblem } from '../files/problem';
import { keep, kept } from '../files/store';
import type { Environment } from '../sandbox/environment';
import { contentSize, placeOf, splitSheet, zoneOf, sheetByName, type Place } from '../services/places';

const SAMPLE_TITLE = 'Sample tracker';
type Shown = string | number | boolean;

export class Work {
  isSample = true;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly environment: Environment,
    private readonly makeSample: () => Model,
    private readonly whenOpened: () => Promise<void>,
    private readonly whenKept: (text: string) => void,
  ) {}

  private get model(): Model {
    return this.environment.model;
  }

  /** The work of last time, else the sample. */
  async start(): Promise<void> {
    const last = await kept().catch(() => null);
    if (last === null) return this.startOver();
    try {
      this.environment.properties = {
        script: { ...last.properties.script },
        user: { ...last.properties.user },
        document: { ...last.properties.document },
      };
      await this.use(openWorkbook(JSON.parse(last.workbook) as object), last.title, last.isSample);
    } catch {
      await this.startOver();
    }
  }

  async startOver(): Promise<void> {
    this.forgetProperties();
    await this.use(this.makeSample(), SAMPLE_TITLE, true);
  }

  async newFile(): Promise<void> {
    this.forgetProperties();
    await this.use(emptyWorkbook([{ name: 'Sheet1', rows: 1000, columns: 26 }]), 'Untitled', false);
  }

  /** Opens a file in place of the work. Rejects with a FileProblem and leaves the work as it is when it cannot. */
  async open(name: string, content: ArrayBuffer): Promise<void> {
    const bytes = new Uint8Array(content);
    const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
    if (bytes.length === 0) throw new FileProblem(`“${name}” is empty. Your work here is unchanged.`);
    // A password puts an .xlsx into the container of the old format.
    const isOld = bytes[0] === 0xd0 && bytes[1] === 0xcf;
    if (isOld || (/\.xls$/i.test(name) && !zipped))
      throw new FileProblem(
        `“${name}” is in Excel's old format, or protected by a password. Save it as .xlsx or .csv without one and open that file.`,
      );
    const model = zipped || /\.xls[xm]$/i.test(name) ? openXlsx(name, bytes) : openText(name, bytes);
    this.forgetProperties();
    await this.use(model, name.replace(/\.[^.]*$/, ''), false);
  }

  /** Rows of cells as shown by their values; dates as their text, "" for a blank and beyond the grid. */
  read(reference: string): Shown[][] {
    const { sheetId, zone } = this.place(reference);
    const { getters } = this.model;
    const { columns, rows } = { columns: getters.getNumberCols(sheetId), rows: getters.getNumberRows(sheetId) };
    const table: Shown[][] = [];
    for (let row = zone.top; row <= zone.bottom; row++) {
      const cells: Shown[] = [];
      for (let col = zone.left; col <= zone.right; col++)
        cells.push(row < rows && col < columns ? this.shown(sheetId, col, row) : '');
      table.push(cells);
    }
    return table;
  }

  /** Types one value into every cell of the place, or a table from its first cell on. */
  write(reference: string, value: unknown): void {
    const { sheetId, zone } = this.place(reference);
    const table: readonly (readonly unknown[])[] | null = Array.isArray(value)
      ? (value as readonly unknown[]).map((row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]))
      : null;
    const rows = table?.length ?? zone.bottom - zone.top + 1;
    const columns = table?.reduce((most, row) => Math.max(most, row.length), 0) ?? zone.right - zone.left + 1;
    grow(this.model, sheetId, zone.left + columns, zone.top + rows);
    const writes = [];
    for (let row = 0; row < rows; row++)
      for (let col = 0; col < columns; col++)
        writes.push({
          sheetId,
          col: zone.left + col,
          row: zone.top + row,
          value: table === null ? value : table[row]?.[col],
        });
    writeCells(this.model, writes);
  }

  /** Keeps the work in the browser now. */
  async keepNow(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    try {
      await keep({
        title: this.environment.title,
        isSample: this.isSample,
        workbook: JSON.stringify(this.model.exportData()),
        properties: this.environment.properties,
      });
      this.whenKept('Saved in this browser');
    } catch {
      this.whenKept('Not saved: this browser keeps nothing for this page');
    }
  }

  keepSoon(): void {
    if (this.timer !== undefined) return;
    this.whenKept('Saving…');
    this.timer = setTimeout(() => {
      void this.keepNow();
    }, 250);
  }

  /** The tab that is shown. */
  get activeSheetId(): string {
    return this.model.getters.getActiveSheetId();
  }
  get size(): { readonly columns: number; readonly rows: number } {
    return contentSize(this.model, this.activeSheetId);
  }

  private async use(model: Model, title: string, isSample: boolean): Promise<void> {
    this.environment.model = model;
    this.environment.title = title;
    this.isSample = isSample;
    send(model, 'EVALUATE_CELLS', {});
    await this.whenOpened();
    model.on('update', this, () => {
      this.keepSoon();
    });
    await this.keepNow();
  }

  private forgetProperties(): void {
    this.environment.properties = { script: {}, user: {}, document: {} };
  }

  private place(reference: string): Place {
    const { sheet, notation } = splitSheet(reference);
    const sheetId = sheet === null ? this.activeSheetId : sheetByName(this.model, sheet);
    if (sheetId === null) throw new Error(`There is no tab named “${sheet ?? ''}”.`);
    const { columns, rows } = contentSize(this.model, sheetId);
    const zone = zoneOf(notation, Math.max(columns, 1), Math.max(rows, 1));
    if (zone !== null) return { sheetId, zone, notation };
    const named = placeOf(this.model, notation, sheetId);
    if (named === null) throw new Error(`“${reference}” is no place in a sheet: write it as Programs!A1:D5.`);
    return named;
  }

  private shown(sheetId: string, col: number, row: number): Shown {
    const { value, format, formattedValue } = this.model.getters.getEvaluatedCell({ sheetId, col, row });
    if (typeof value === 'number' && format !== undefined && helpers.isDateTimeFormat(format)) return formattedValue;
    const read = toScript(value, undefined, this.environment.realm);
    return typeof read === 'object' ? formattedValue : read;
  }
}
