// The Range service: cells that a script reads, writes and dresses.

import { helpers } from '@odoo/o-spreadsheet';
import { toScript, type ScriptValue } from '../engine/values';
import { send, together, writeCells } from '../engine/workbook';
import type { CellPosition, EngineCell } from '../sandbox/environment';
import {
  addValidation,
  conditionalValidation,
  type DataValidation,
  hasStrictRules,
  removeValidations,
  requireValid,
  validationOf,
} from './dataValidation';
import { createFilter } from './filter';
import { notationOf, placeOf, type Zone } from './places';
import { isEditable, protect, requireEditable, type ProtectionService } from './protection';
import { service } from './service';
import type { Workbench } from './workbench';

type Colour = string | null;

/** Text as it is shown, one row of texts a row. */
type Texts = readonly (readonly string[])[];

export class RangeService {
  constructor(
    private readonly bench: Workbench,
    readonly sheetId: string,
    readonly zone: Zone,
    private readonly notation: string | null = null,
  ) {}

  // ---- Where it is

  getRow(): number {
    return this.zone.top + 1;
  }
  getColumn(): number {
    return this.zone.left + 1;
  }
  getRowIndex(): number {
    return this.getRow();
  }
  getLastRow(): number {
    return this.zone.bottom + 1;
  }
  getLastColumn(): number {
    return this.zone.right + 1;
  }
  getNumRows(): number {
    return this.zone.bottom - this.zone.top + 1;
  }
  getNumColumns(): number {
    return this.zone.right - this.zone.left + 1;
  }
  getHeight(): number {
    return this.getNumRows();
  }
  getWidth(): number {
    return this.getNumColumns();
  }
  getA1Notation(): string {
    return this.notation?.replace(/\$/g, '').toUpperCase() ?? notationOf(this.zone);
  }
  getSheet(): unknown {
    return this.bench.makers.sheet(this.sheetId);
  }
  getGridId(): number {
    return this.bench.sheetNumber(this.sheetId);
  }
  getCell(row: number, column: number): RangeService {
    return blockRange(this.bench, this.sheetId, this.zone.top + row - 1, this.zone.left + column - 1, 1, 1);
  }
  offset(rowOffset: number, columnOffset: number, rows?: number, columns?: number): RangeService {
    const { top, left } = this.zone;
    return blockRange(
      this.bench,
      this.sheetId,
      top + rowOffset,
      left + columnOffset,
      rows ?? this.getNumRows(),
      columns ?? this.getNumColumns(),
    );
  }
  getDataRegion(): RangeService {
    const zone = this.model.getters.getContiguousZone(this.sheetId, this.zone);
    return zoneRange(this.bench, this.sheetId, zone);
  }

  // ---- Values

  getValues(): ScriptValue[][] {
    return this.map((position) => this.valueAt(position));
  }
  getValue(): ScriptValue {
    return this.valueAt(this.first);
  }
  getDisplayValues(): string[][] {
    return this.map((position) => this.shownAt(position));
  }
  getDisplayValue(): string {
    return this.shownAt(this.first);
  }
  getFormulas(): string[][] {
    return this.map((position) => this.formulaAt(position));
  }
  getFormula(): string {
    return this.formulaAt(this.first);
  }
  isBlank(): boolean {
    return this.getValues().every((row) => row.every((value) => value === ''));
  }

  setValues(values: readonly (readonly unknown[])[]): this {
    this.requireShape(values);
    this.bench.requireRoom(this.sheetId, this.zone);
    this.write((row, column) => values[row]?.[column]);
    return this;
  }
  setValue(value: unknown): this {
    this.write(() => value);
    return this;
  }
  setFormula(formula: string): this {
    this.write(() => asFormula(formula));
    return this;
  }
  setFormulas(formulas: Texts): this {
    this.requireShape(formulas);
    this.write((row, column) => asFormula(formulas[row]?.[column] ?? ''));
    return this;
  }
  /** Cell by cell: the engine's own way takes the dropdown of a cell that is empty already, and a filter over the block. */
  clearContent(): this {
    together(this.model, (sendOne) => {
      this.each((position) => {
        const cell = this.model.getters.getCell(position);
        if (cell?.isFormula === true || (cell?.content ?? '') !== '')
          sendOne('UPDATE_CELL', { ...position, content: '' });
      });
    });
    return this;
  }
  clear(options?: { readonly contentsOnly?: boolean; readonly formatOnly?: boolean }): this {
    if (options?.formatOnly !== true) this.clearContent();
    if (options?.contentsOnly !== true) this.clearFormat();
    if (options === undefined) this.clearNote();
    return this;
  }
  clearFormat(): this {
    send(this.model, 'CLEAR_FORMATTING', this.target);
    return this;
  }
  copyTo(destination: RangeService, options?: { readonly contentsOnly?: boolean } | string): void {
    const { top, left } = destination.zone;
    const target = blockRange(this.bench, destination.sheetId, top, left, this.getNumRows(), this.getNumColumns());
    const valuesOnly = typeof options === 'object' ? options.contentsOnly === true : String(options).includes('VALUES');
    if (valuesOnly) target.setValues(this.getValues());
    else {
      const formulas = this.getFormulas();
      target.setValues(this.getValues().map((row, i) => row.map((value, j) => formulas[i]?.[j] || value)));
      target.setNumberFormats(this.getNumberFormats());
    }
  }

  // ---- Notes

  getNotes(): string[][] {
    return this.map((position) => this.bench.note(position));
  }
  getNote(): string {
    return this.bench.note(this.first);
  }
  setNotes(notes: readonly (readonly (string | null)[])[]): this {
    this.requireShape(notes);
    this.putNotes((row, column) => notes[row]?.[column] ?? '');
    return this;
  }
  setNote(note: string | null): this {
    this.putNotes(() => note ?? '');
    return this;
  }
  clearNote(): this {
    return this.setNote('');
  }

  // ---- Looks

  setNumberFormat(format: string): this {
    send(this.model, 'SET_FORMATTING', { ...this.target, format: engineFormat(format) });
    return this;
  }
  setNumberFormats(formats: Texts): this {
    this.requireShape(formats);
    together(this.model, (sendOne) => {
      this.each((position, row, column) => {
        const target = [helpers.positionToZone(position)];
        sendOne('SET_FORMATTING', {
          sheetId: this.sheetId,
          target,
          format: engineFormat(formats[row]?.[column] ?? ''),
        });
      });
    });
    return this;
  }
  getNumberFormats(): string[][] {
    return this.map((position) => this.formatAt(position));
  }
  getNumberFormat(): string {
    return this.formatAt(this.first);
  }
  setBackground(colour: Colour): this {
    return this.style({ fillColor: colour ?? '' });
  }
  setBackgrounds(colours: readonly (readonly Colour[])[]): this {
    return this.styleEach(colours, (colour) => ({ fillColor: colour ?? '' }));
  }
  getBackground(): string {
    return this.styleAt(this.first).fillColor ?? '#ffffff';
  }
  getBackgrounds(): string[][] {
    return this.map((position) => this.styleAt(position).fillColor ?? '#ffffff');
  }
  setFontColor(colour: Colour): this {
    return this.style({ textColor: colour ?? '' });
  }
  setFontWeight(weight: 'bold' | 'normal' | null): this {
    return this.style({ bold: weight === 'bold' });
  }
  setFontWeights(weights: readonly (readonly ('bold' | 'normal' | null)[])[]): this {
    return this.styleEach(weights, (weight) => ({ bold: weight === 'bold' }));
  }
  getFontWeight(): string {
    return this.styleAt(this.first).bold === true ? 'bold' : 'normal';
  }
  getFontWeights(): ('bold' | 'normal')[][] {
    return this.map((position) => (this.styleAt(position).bold === true ? 'bold' : 'normal'));
  }
  setFontStyle(style: 'italic' | 'normal' | null): this {
    return this.style({ italic: style === 'italic' });
  }
  setFontLine(line: 'underline' | 'line-through' | 'none' | null): this {
    return this.style({ underline: line === 'underline', strikethrough: line === 'line-through' });
  }
  setFontSize(points: number): this {
    return this.style({ fontSize: points });
  }
  setFontFamily(_family: string | null): this {
    return this;
  }
  setWrap(wrap: boolean): this {
    return this.style({ wrapping: wrap ? 'wrap' : 'overflow' });
  }
  setWrapStrategy(strategy: string): this {
    return this.style({ wrapping: strategy.toLowerCase() });
  }
  setHorizontalAlignment(alignment: string | null): this {
    return this.style({ align: alignment === 'normal' || alignment === null ? undefined : alignment });
  }
  setVerticalAlignment(alignment: string | null): this {
    return this.style({ verticalAlign: alignment ?? undefined });
  }
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    colour?: string | null,
  ): this {
    const wanted = { top, left, bottom, right, v: vertical, h: horizontal };
    for (const [position, on] of Object.entries(wanted)) {
      if (on !== true) continue;
      send(this.model, 'SET_ZONE_BORDERS', {
        ...this.target,
        border: { position, color: colour ?? '#000000', style: 'thin' },
      });
    }
    return this;
  }

  // ---- Merged cells

  merge(): this {
    send(this.model, 'ADD_MERGE', { ...this.target, force: true });
    return this;
  }
  mergeAcross(): this {
    const { left, right, top, bottom } = this.zone;
    const target = Array.from({ length: bottom - top + 1 }, (_, i) => ({ left, right, top: top + i, bottom: top + i }));
    send(this.model, 'ADD_MERGE', { sheetId: this.sheetId, target, force: true });
    return this;
  }
  breakApart(): this {
    const target = this.model.getters.getMergesInZone(this.sheetId, this.zone);
    if (target.length > 0) send(this.model, 'REMOVE_MERGE', { sheetId: this.sheetId, target });
    return this;
  }
  isPartOfMerge(): boolean {
    return this.model.getters.getMergesInZone(this.sheetId, this.zone).length > 0;
  }
  getMergedRanges(): RangeService[] {
    return this.model.getters
      .getMergesInZone(this.sheetId, this.zone)
      .map((zone) => zoneRange(this.bench, this.sheetId, zone));
  }

  // ---- Data validation

  setDataValidation(rule: DataValidation | null): this {
    removeValidations(this.bench, this.sheetId, this.zone);
    if (rule !== null) addValidation(this.bench, this.sheetId, this.zone, rule);
    return this;
  }
  setDataValidations(rules: readonly (readonly (DataValidation | null)[])[]): this {
    this.requireShape(rules);
    removeValidations(this.bench, this.sheetId, this.zone);
    together(this.model, () => {
      this.addValidations(rules);
    });
    return this;
  }
  /** One rule over a block instead of one a cell: a column's cells mostly share theirs. */
  private addValidations(rules: readonly (readonly (DataValidation | null)[])[]): void {
    for (let column = 0; column < this.getNumColumns(); column++) {
      for (let row = 0; row < rules.length;) {
        const rule = rules[row]?.[column] ?? null;
        let end = row + 1;
        while (end < rules.length && (rules[end]?.[column] ?? null) === rule) end++;
        const left = this.zone.left + column;
        const zone = { left, right: left, top: this.zone.top + row, bottom: this.zone.top + end - 1 };
        if (rule !== null) addValidation(this.bench, this.sheetId, zone, rule);
        row = end;
      }
    }
  }
  clearDataValidations(): this {
    return this.setDataValidation(null);
  }
  getDataValidation(): DataValidation | null {
    return this.validationAt(this.first);
  }
  getDataValidations(): (DataValidation | null)[][] {
    return this.map((position) => this.validationAt(position));
  }
  insertCheckboxes(): this {
    removeValidations(this.bench, this.sheetId, this.zone);
    addValidation(this.bench, this.sheetId, this.zone, conditionalValidation('CHECKBOX', []));
    together(this.model, (sendOne) => {
      this.each((position) => {
        if (this.shownAt(position) === '') sendOne('UPDATE_CELL', { ...position, content: 'FALSE' });
      });
    });
    return this;
  }
  removeCheckboxes(): this {
    removeValidations(this.bench, this.sheetId, this.zone);
    return this.clearContent();
  }
  isChecked(): boolean | null {
    const value = this.getValue();
    return typeof value === 'boolean' ? value : null;
  }
  check(): this {
    return this.setValue(true);
  }
  uncheck(): this {
    return this.setValue(false);
  }

  // ---- Order, place on the screen, protection

  sort(order: number | SortKey | readonly (number | SortKey)[]): this {
    const keys = (Array.isArray(order) ? (order as readonly (number | SortKey)[]) : [order as number | SortKey]).map(
      (key) => (typeof key === 'number' ? { column: key, ascending: true } : key),
    );
    const notes = this.getNotes();
    const cells = this.map((position) => this.model.getters.getCell(position));
    const rows = this.getValues().map((row, i) => ({ row, from: i, cells: cells[i] ?? [], notes: notes[i] ?? [] }));
    rows.sort((a, b) => {
      for (const { column, ascending } of keys) {
        const difference = compare(
          a.row[column - 1 - this.zone.left],
          b.row[column - 1 - this.zone.left],
          ascending ?? true,
        );
        if (difference !== 0) return difference;
      }
      return 0;
    });
    // Cells move as they are kept: typed anew, the text 0401100209 would be a number and 1/2 a date.
    together(this.model, (sendOne) => {
      this.each((position, row, column) => {
        const { from = row, cells: moved = [] } = rows[row] ?? {};
        if (from === row) return;
        const { format = '', style = null } = moved[column] ?? {};
        const content = this.contentMoved(moved[column], row - from);
        sendOne('UPDATE_CELL', { ...position, content, format, style });
      });
    });
    if (notes.flat().some((note) => note !== '')) this.setNotes(rows.map((row) => row.notes));
    return this;
  }
  activate(): this {
    this.bench.select(this.sheetId, this.zone);
    return this;
  }
  activateAsCurrentCell(): this {
    return this.activate();
  }
  createFilter(): ReturnType<typeof createFilter> {
    return createFilter(this.bench, this.sheetId, this.zone, (sheetId, zone) => zoneRange(this.bench, sheetId, zone));
  }
  protect(): ProtectionService {
    return protect(this.bench, 'RANGE', this, (sheetId, zone) => zoneRange(this.bench, sheetId, zone));
  }
  canEdit(): boolean {
    return isEditable(this.bench, this.sheetId, this.zone);
  }

  // ---- The engine's side

  private get model(): Workbench['model'] {
    return this.bench.model;
  }
  private get first(): CellPosition {
    return { sheetId: this.sheetId, col: this.zone.left, row: this.zone.top };
  }
  private get target(): { readonly sheetId: string; readonly target: readonly Zone[] } {
    return { sheetId: this.sheetId, target: [this.zone] };
  }
  private map<T>(read: (position: CellPosition) => T): T[][] {
    const { Array: RealmArray } = this.bench.environment.realm;
    const { left, right, top, bottom } = this.zone;
    const rows = new RealmArray<T[]>();
    for (let row = top; row <= bottom; row++) {
      const cells = new RealmArray<T>();
      for (let col = left; col <= right; col++) cells.push(read({ sheetId: this.sheetId, col, row }));
      rows.push(cells);
    }
    return rows;
  }
  private each(visit: (position: CellPosition, row: number, column: number) => unknown): void {
    const { left, right, top, bottom } = this.zone;
    for (let row = top; row <= bottom; row++)
      for (let col = left; col <= right; col++) visit({ sheetId: this.sheetId, col, row }, row - top, col - left);
  }
  private cellAt(position: CellPosition): EngineCell {
    return this.bench.read(position);
  }
  private valueAt(position: CellPosition): ScriptValue {
    const { value, format } = this.cellAt(position);
    return toScript(value, format, this.bench.environment.realm);
  }
  private shownAt(position: CellPosition): string {
    const { value, format } = this.cellAt(position);
    if (value === null) return '';
    const locale = this.model.getters.getLocale();
    return helpers.formatValue(value, format === undefined ? { locale } : { format, locale });
  }
  private formulaAt(position: CellPosition): string {
    const cell = this.model.getters.getCell(position);
    return cell?.isFormula === true ? cell.compiledFormula.toFormulaString(this.model.getters) : '';
  }
  /** What a cell holds, as the engine keeps it; its formula reads so many rows further down. */
  private contentMoved(cell: ReturnType<Workbench['model']['getters']['getCell']>, rows: number): string {
    if (cell === undefined) return '';
    if (!cell.isFormula) return cell.content;
    return this.model.getters.getTranslatedCellFormula(this.sheetId, 0, rows, cell.compiledFormula);
  }
  private formatAt(position: CellPosition): string {
    const format = this.model.getters.getCell(position)?.format ?? this.cellAt(position).format;
    return format ?? NO_FORMAT;
  }
  private styleAt(position: CellPosition): { readonly fillColor?: string; readonly bold?: boolean } {
    return this.model.getters.getCellStyle(position);
  }
  private validationAt(position: CellPosition): DataValidation | null {
    const rule = this.model.getters.getValidationRuleForCell(position);
    return rule === undefined ? null : validationOf(rule.criterion, rule.isBlocking === true);
  }
  private style(style: object): this {
    send(this.model, 'SET_FORMATTING', { ...this.target, style });
    return this;
  }
  private styleEach<T>(table: readonly (readonly T[])[], styleOf: (entry: T) => object): this {
    this.requireShape(table);
    together(this.model, (sendOne) => {
      this.each((position, row, column) => {
        const entry = table[row]?.[column];
        if (entry === undefined) return;
        const target = [helpers.positionToZone(position)];
        sendOne('SET_FORMATTING', { sheetId: this.sheetId, target, style: styleOf(entry) });
      });
    });
    return this;
  }
  private write(valueAt: (row: number, column: number) => unknown): void {
    const writes: { sheetId: string; col: number; row: number; value: unknown }[] = [];
    const isStrict = hasStrictRules(this.bench, this.sheetId);
    this.each((position, row, column) => {
      const value = valueAt(row, column);
      if (isStrict) requireValid(value, this.validationAt(position), position);
      // In a cell for plain text a formula is text; the engine keeps it from being one by an apostrophe that shows.
      const isText = typeof value === 'string' && value.startsWith('=') && this.formatAt(position) === '@';
      writes.push({ ...position, value: isText ? `'${value}` : value });
    });
    writeCells(this.model, writes);
  }
  private putNotes(textAt: (row: number, column: number) => string): void {
    const notes: { col: number; row: number; text: string }[] = [];
    this.each(({ col, row }, i, j) => notes.push({ col, row, text: textAt(i, j) }));
    send(this.model, 'SET_NOTES', { sheetId: this.sheetId, notes });
  }
  private requireShape(table: readonly (readonly unknown[])[]): void {
    const rows = this.getNumRows();
    const columns = this.getNumColumns();
    if (table.length !== rows)
      throw new Error(
        `The number of rows in the data does not match the number of rows in the range. The data has ${String(table.length)} but the range has ${String(rows)}.`,
      );
    const odd = table.find((row) => row.length !== columns);
    if (odd !== undefined)
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${String(odd.length)} but the range has ${String(columns)}.`,
      );
  }
}

interface SortKey {
  readonly column: number;
  readonly ascending?: boolean;
}

function asFormula(formula: string): string {
  return formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
}

/** What Google gives as the format of a cell that has none; set, it is one. */
const NO_FORMAT = '0.###############';

function engineFormat(format: string): string {
  return format.toLowerCase() === 'general' ? '' : format;
}

/** Numbers before texts before answers; blanks last whichever way round. */
function compare(a: ScriptValue | undefined, b: ScriptValue | undefined, ascending: boolean): number {
  const kind = (value: ScriptValue | undefined): number => {
    if (value === undefined || value === '') return 3;
    if (typeof value === 'boolean') return 2;
    return typeof value === 'string' ? 1 : 0;
  };
  const order = kind(a) - kind(b);
  if (kind(a) === 3 || kind(b) === 3) return order;
  const difference =
    order !== 0
      ? order
      : typeof a === 'string' && typeof b === 'string'
        ? a.localeCompare(b, undefined, { sensitivity: 'base' })
        : Number(a) - Number(b);
  return ascending ? difference : -difference;
}

/** What changes no cell of the range itself. */
const HARMLESS: ReadonlySet<string> = new Set(['activate', 'activateAsCurrentCell', 'copyTo', 'protect']);

/** A block of cells. Throws when it does not fit into the sheet. */
export function zoneRange(bench: Workbench, sheetId: string, zone: Zone, notation: string | null = null): RangeService {
  bench.requireRoom(sheetId, zone);
  const range = new RangeService(bench, sheetId, zone, notation);
  return service('Range', bench.environment, range, false, (method, looks) => {
    if (!looks && !HARMLESS.has(method)) requireEditable(bench, sheetId, zone);
  });
}

/** A block of cells from its first row and column, counted from 0, and its size. */
export function blockRange(
  bench: Workbench,
  sheetId: string,
  row: number,
  col: number,
  rows: number,
  columns: number,
): RangeService {
  const whole = [row, col, rows, columns].every((number) => Number.isInteger(number));
  if (!whole || row < 0 || col < 0 || rows < 1 || columns < 1)
    throw new Error('The starting row and column must be at least 1, and a range has at least one row and one column.');
  return zoneRange(bench, sheetId, { left: col, top: row, right: col + columns - 1, bottom: row + rows - 1 });
}

/** The range that a notation or name stands for; null when there is none. */
export function rangeAt(bench: Workbench, reference: string, sheetId: string): RangeService | null {
  const place = placeOf(bench.model, reference, sheetId);
  return place === null ? null : zoneRange(bench, place.sheetId, place.zone, place.notation);
}
