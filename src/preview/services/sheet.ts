// The Sheet service: one tab.

import { grow, send, writeCells } from '../engine/workbook';
import { charts, insertChart, newChart, removeChart, updateChart, type EmbeddedChart } from './chart';
import { conditionalFormatRules, setConditionalFormatRules, type ConditionalFormatRule } from './conditionalFormat';
import { inheritValidations } from './dataValidation';
import { filterOf } from './filter';
import { namedRanges, type NamedRangeService } from './namedRange';
import { contentSize } from './places';
import { protect, protections, requireEditable, requireEditableSheet, type ProtectionService } from './protection';
import { blockRange, rangeAt, zoneRange, type RangeService } from './range';
import { rangeList, type RangeListService } from './rangeList';
import { service } from './service';
import { noteGetters, type Workbench } from './workbench';

type Dimension = 'COL' | 'ROW';

export class SheetService {
  constructor(
    private readonly bench: Workbench,
    readonly sheetId: string,
  ) {}

  // ---- The tab

  getName(): string {
    return this.getters.getSheetName(this.sheetId);
  }
  getSheetName(): string {
    return this.getName();
  }
  setName(name: string): this {
    const result = send(this.model, 'RENAME_SHEET', { sheetId: this.sheetId, oldName: this.getName(), newName: name });
    if (!result.isSuccessful && !result.reasons.includes('UnchangedSheetName'))
      throw new Error(`A sheet with the name "${name}" already exists, or the name cannot be used.`);
    return this;
  }
  getSheetId(): number {
    return this.bench.sheetNumber(this.sheetId);
  }
  getIndex(): number {
    return this.getters.getSheetIds().indexOf(this.sheetId) + 1;
  }
  getParent(): unknown {
    return this.bench.makers.spreadsheet();
  }
  getType(): string {
    return this.bench.environment.chartTabs?.has(this.getName()) === true ? 'OBJECT' : 'GRID';
  }
  activate(): this {
    this.bench.show(this.sheetId);
    return this;
  }
  hideSheet(): this {
    send(this.model, 'HIDE_SHEET', { sheetId: this.sheetId });
    return this;
  }
  showSheet(): this {
    send(this.model, 'SHOW_SHEET', { sheetId: this.sheetId });
    return this;
  }
  isSheetHidden(): boolean {
    return !this.getters.isSheetVisible(this.sheetId);
  }
  setTabColor(colour: string | null): this {
    send(this.model, 'COLOR_SHEET', { sheetId: this.sheetId, ...(colour === null ? {} : { color: colour }) });
    return this;
  }
  setHiddenGridlines(hidden: boolean): this {
    send(this.model, 'SET_GRID_LINES_VISIBILITY', { sheetId: this.sheetId, areGridLinesVisible: !hidden });
    return this;
  }

  // ---- Ranges

  getRange(row: number | string, column?: number, rows = 1, columns = 1): RangeService {
    if (typeof row === 'string') {
      const range = rangeAt(this.bench, row, this.sheetId);
      if (range === null) throw new Error(`Range not found: ${row}`);
      return range;
    }
    return blockRange(this.bench, this.sheetId, row - 1, (column ?? 1) - 1, rows, columns);
  }
  getRangeList(notations: readonly string[]): RangeListService {
    return rangeList(
      this.bench,
      notations.map((notation) => this.getRange(notation)),
    );
  }
  getDataRange(): RangeService {
    return blockRange(
      this.bench,
      this.sheetId,
      0,
      0,
      Math.max(1, this.getLastRow()),
      Math.max(1, this.getLastColumn()),
    );
  }
  getLastRow(): number {
    return contentSize(this.model, this.sheetId).rows;
  }
  getLastColumn(): number {
    return contentSize(this.model, this.sheetId).columns;
  }
  getMaxRows(): number {
    return this.getters.getNumberRows(this.sheetId);
  }
  getMaxColumns(): number {
    return this.getters.getNumberCols(this.sheetId);
  }
  /** The selection; inside a custom function its cell. */
  getActiveRange(): RangeService | null {
    const { calculation } = this.bench.environment;
    if (calculation !== null)
      return blockRange(this.bench, this.sheetId, calculation.cell.row, calculation.cell.col, 1, 1);
    return this.bench.activeSheetId === this.sheetId
      ? zoneRange(this.bench, this.sheetId, this.getters.getSelectedZone())
      : null;
  }
  getActiveCell(): RangeService {
    return this.getCurrentCell() ?? this.getRange(1, 1);
  }
  getCurrentCell(): RangeService | null {
    const { calculation } = this.bench.environment;
    const { col, row } = calculation?.cell ?? this.getters.getSheetPosition(this.sheetId);
    return blockRange(this.bench, this.sheetId, row, col, 1, 1);
  }
  setActiveRange(range: RangeService): RangeService {
    range.activate();
    return range;
  }
  setActiveSelection(range: RangeService | string): RangeService {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }
  setCurrentCell(cell: RangeService): RangeService {
    return this.setActiveRange(cell);
  }
  getNamedRanges(): NamedRangeService[] {
    return namedRanges(this.bench, this.sheetId);
  }

  // ---- Rows and columns

  getFrozenRows(): number {
    return this.getters.getPaneDivisions(this.sheetId).ySplit;
  }
  getFrozenColumns(): number {
    return this.getters.getPaneDivisions(this.sheetId).xSplit;
  }
  setFrozenRows(rows: number): void {
    this.freeze('ROWS', rows);
  }
  setFrozenColumns(columns: number): void {
    this.freeze('COLUMNS', columns);
  }
  insertRowsAfter(row: number, count = 1): this {
    return this.insert('ROW', row - 1, count, 'after');
  }
  insertRowAfter(row: number): this {
    return this.insertRowsAfter(row);
  }
  insertRowsBefore(row: number, count = 1): this {
    return this.insert('ROW', row - 1, count, 'before');
  }
  insertRowBefore(row: number): this {
    return this.insertRowsBefore(row);
  }
  insertRows(row: number, count = 1): void {
    this.insertRowsBefore(row, count);
  }
  insertColumnsAfter(column: number, count = 1): this {
    return this.insert('COL', column - 1, count, 'after');
  }
  insertColumnAfter(column: number): this {
    return this.insertColumnsAfter(column);
  }
  insertColumnsBefore(column: number, count = 1): this {
    return this.insert('COL', column - 1, count, 'before');
  }
  insertColumnBefore(column: number): this {
    return this.insertColumnsBefore(column);
  }
  insertColumns(column: number, count = 1): void {
    this.insertColumnsBefore(column, count);
  }
  deleteRows(row: number, count = 1): this {
    return this.remove('ROW', row - 1, count);
  }
  deleteRow(row: number): this {
    return this.deleteRows(row);
  }
  deleteColumns(column: number, count = 1): this {
    return this.remove('COL', column - 1, count);
  }
  deleteColumn(column: number): this {
    return this.deleteColumns(column);
  }
  appendRow(values: readonly unknown[]): this {
    const row = this.getLastRow();
    requireEditable(this.bench, this.sheetId, {
      left: 0,
      right: Math.max(0, values.length - 1),
      top: row,
      bottom: row,
    });
    grow(this.model, this.sheetId, values.length, row + 1);
    writeCells(
      this.model,
      values.map((value, col) => ({ sheetId: this.sheetId, col, row, value })),
    );
    return this;
  }
  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(column: number, count: number, width: number): this {
    return this.resize('COL', column - 1, count, width);
  }
  getColumnWidth(column: number): number {
    return this.getters.getColSize(this.sheetId, column - 1);
  }
  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }
  setRowHeights(row: number, count: number, height: number): this {
    return this.resize('ROW', row - 1, count, height);
  }
  setRowHeightsForced(row: number, count: number, height: number): this {
    return this.setRowHeights(row, count, height);
  }
  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }
  autoResizeColumns(column: number, count: number): this {
    const cols = Array.from({ length: count }, (_, i) => column - 1 + i);
    send(this.model, 'AUTORESIZE_COLUMNS', { sheetId: this.sheetId, cols });
    return this;
  }
  hideColumns(column: number, count = 1): void {
    this.toggle('HIDE_COLUMNS_ROWS', 'COL', column - 1, count);
  }
  showColumns(column: number, count = 1): void {
    this.toggle('UNHIDE_COLUMNS_ROWS', 'COL', column - 1, count);
  }
  hideRows(row: number, count = 1): void {
    this.toggle('HIDE_COLUMNS_ROWS', 'ROW', row - 1, count);
  }
  showRows(row: number, count = 1): void {
    this.toggle('UNHIDE_COLUMNS_ROWS', 'ROW', row - 1, count);
  }
  isColumnHiddenByUser(column: number): boolean {
    return this.getters.isColHidden(this.sheetId, column - 1);
  }
  isRowHiddenByUser(row: number): boolean {
    return this.getters.isRowHidden(this.sheetId, row - 1);
  }
  sort(column: number, ascending = true): this {
    const top = this.getFrozenRows() + 1;
    const rows = this.getLastRow() - top + 1;
    if (rows > 0) this.getRange(top, 1, rows, this.getLastColumn()).sort({ column, ascending });
    return this;
  }

  // ---- Clearing, rules, protection

  clear(): this {
    this.whole().clear();
    return this;
  }
  clearContents(): this {
    this.whole().clearContent();
    return this;
  }
  clearFormats(): this {
    this.whole().clearFormat();
    return this;
  }
  clearNotes(): this {
    const notes = noteGetters(this.model).getNotedCells(this.sheetId);
    send(this.model, 'SET_NOTES', { sheetId: this.sheetId, notes: notes.map((note) => ({ ...note, text: '' })) });
    return this;
  }
  getConditionalFormatRules(): ConditionalFormatRule[] {
    return conditionalFormatRules(this.bench, this.sheetId);
  }
  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    setConditionalFormatRules(this.bench, this.sheetId, rules);
  }
  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }
  getProtections(type: string): ProtectionService[] {
    return protections(this.bench, this.sheetId, type, (sheetId, zone) => zoneRange(this.bench, sheetId, zone));
  }
  protect(): ProtectionService {
    return protect(this.bench, 'SHEET', this.whole(), (sheetId, zone) => zoneRange(this.bench, sheetId, zone));
  }

  // ---- Charts

  newChart(): ReturnType<typeof newChart> {
    return newChart(this.bench, this.sheetId);
  }
  insertChart(chart: EmbeddedChart): void {
    insertChart(this.bench, this.sheetId, chart);
  }
  updateChart(chart: EmbeddedChart): void {
    updateChart(this.bench, this.sheetId, chart);
  }
  removeChart(chart: EmbeddedChart): void {
    removeChart(this.bench, this.sheetId, chart);
  }
  getCharts(): EmbeddedChart[] {
    return charts(this.bench, this.sheetId);
  }

  getFilter(): ReturnType<typeof filterOf> {
    return filterOf(this.bench, this.sheetId, (sheetId, zone) => zoneRange(this.bench, sheetId, zone));
  }
  getBandings(): readonly unknown[] {
    return [];
  }

  // ---- The engine's side

  private get model(): Workbench['model'] {
    return this.bench.model;
  }
  private get getters(): Workbench['model']['getters'] {
    return this.model.getters;
  }
  private whole(): RangeService {
    return blockRange(this.bench, this.sheetId, 0, 0, this.getMaxRows(), this.getMaxColumns());
  }
  private headers(dimension: Dimension, from: number, count: number): object {
    const elements = Array.from({ length: count }, (_, i) => from + i);
    return { sheetId: this.sheetId, sheetName: this.getName(), dimension, elements };
  }
  private insert(dimension: Dimension, base: number, quantity: number, position: 'before' | 'after'): this {
    const across = dimension === 'COL' ? this.getMaxRows() : this.getMaxColumns();
    requireCellsLeft(this.bench, across * quantity);
    const payload = { sheetId: this.sheetId, sheetName: this.getName(), dimension, base, quantity, position };
    if (!send(this.model, 'ADD_COLUMNS_ROWS', payload).isSuccessful)
      throw new Error('Those rows or columns are out of bounds.');
    if (position === 'after') inheritValidations(this.bench, this.sheetId, dimension, base, quantity);
    return this;
  }
  private remove(dimension: Dimension, from: number, count: number): this {
    const { zone } = this.whole();
    const cut = dimension === 'COL' ? { left: from, right: from + count - 1 } : { top: from, bottom: from + count - 1 };
    requireEditable(this.bench, this.sheetId, { ...zone, ...cut });
    if (!send(this.model, 'REMOVE_COLUMNS_ROWS', this.headers(dimension, from, count)).isSuccessful)
      throw new Error('Those rows or columns are out of bounds, or nothing would be left.');
    return this;
  }
  private freeze(what: 'ROWS' | 'COLUMNS', quantity: number): void {
    const type = quantity === 0 ? `UNFREEZE_${what}` : `FREEZE_${what}`;
    if (!send(this.model, type, { sheetId: this.sheetId, quantity }).isSuccessful)
      throw new Error(`You can't freeze ${what.toLowerCase()} that contain only part of a merged cell.`);
  }
  private resize(dimension: Dimension, from: number, count: number, size: number): this {
    send(this.model, 'RESIZE_COLUMNS_ROWS', { ...this.headers(dimension, from, count), size });
    return this;
  }
  private toggle(type: string, dimension: Dimension, from: number, count: number): void {
    send(this.model, type, this.headers(dimension, from, count));
  }
}

/** What changes nothing on the sheet; `appendRow`, `clear` and `sort` ask for the cells that they change. */
const HARMLESS: ReadonlySet<string> = new Set([
  ...['activate', 'setActiveRange', 'setActiveSelection', 'setCurrentCell', 'protect'],
  ...['appendRow', 'clear', 'clearContents', 'clearFormats', 'sort'],
]);

/** Google's limit for a file. */
const MOST_CELLS = 10_000_000;

function requireCellsLeft({ model: { getters } }: Workbench, more: number): void {
  const cells = getters
    .getSheetIds()
    .reduce((sum, id) => sum + getters.getNumberRows(id) * getters.getNumberCols(id), more);
  if (cells > MOST_CELLS)
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${String(MOST_CELLS)} cells.`,
    );
}

/** What can be asked of a tab that is one chart. */
const WITHOUT_CELLS =
  /^(?:(?:get|set)(?:Sheet)?Name|getSheetId|getIndex|getType|getParent|activate|(?:hide|show)Sheet|isSheetHidden|setTabColor)$/;

/** Throws Google's sentence where a tab that is one chart is asked for cells. */
function requireCells({ environment, model }: Workbench, sheetId: string, method: string): void {
  if (environment.chartTabs?.has(model.getters.getSheetName(sheetId)) === true && !WITHOUT_CELLS.test(method))
    throw new Error('The action is not supported for the OBJECT sheet.');
}

const made = new WeakMap<Workbench, Map<string, SheetService>>();

/** One service a sheet, so that scripts can compare them. */
export function sheetOf(bench: Workbench, sheetId: string): SheetService {
  const sheets = made.get(bench) ?? new Map<string, SheetService>();
  made.set(bench, sheets);
  const sheet =
    sheets.get(sheetId) ??
    service('Sheet', bench.environment, new SheetService(bench, sheetId), false, (method, looks) => {
      requireCells(bench, sheetId, method);
      if (!looks && !HARMLESS.has(method)) requireEditableSheet(bench, sheetId);
    });
  sheets.set(sheetId, sheet);
  return sheet;
}
