// Rows that fit the wrapped results of formulas, as in Google Sheets: the engine fits rows to what is typed only.

import { CoreViewPlugin, coreTypes, registries, type Cell } from '@odoo/o-spreadsheet';

const PADDING = 3;
const LINE_GAP = 4;
const PIXELS_PER_POINT = 96 / 72;
const DEFAULT_POINTS = 10;
/** A text shorter than this fits on one line of any column worth looking at. */
const SHORT = 8;

type Heights = ReadonlyMap<number, number>;
type RowSize = (sheetId: string, row: number) => number;

class FittedRowsPlugin extends CoreViewPlugin {
  private heights = new Map<string, Heights>();
  private changed = true;

  constructor(config: ConstructorParameters<typeof CoreViewPlugin>[0]) {
    super(config);
    const own: RowSize = this.getters.getRowSize.bind(this.getters);
    const ownHeader = this.getters.getHeaderSize.bind(this.getters);
    const fitted: RowSize = (sheetId, row) => {
      const size = own(sheetId, row);
      if (this.getters.getUserRowSize(sheetId, row) !== undefined) return size;
      return Math.max(size, this.heightsOf(sheetId).get(row) ?? 0);
    };
    // The two getters by which the engine asks for a row's size.
    Reflect.set(this.getters, 'getRowSize', fitted);
    Reflect.set(this.getters, 'getHeaderSize', (sheetId: string, dimension: 'COL' | 'ROW', index: number) =>
      dimension === 'ROW' ? fitted(sheetId, index) : ownHeader(sheetId, dimension, index),
    );
  }

  override handle({ type }: { readonly type: string }): void {
    const commands: ReadonlySet<string> = coreTypes;
    if (commands.has(type) || type === 'EVALUATE_CELLS' || type === 'UNDO' || type === 'REDO') this.changed = true;
  }

  /** By now the formulas have been calculated: what was measured on the way there may be wrong. */
  override finalize(): void {
    if (this.changed) this.heights.clear();
    this.changed = false;
  }

  private heightsOf(sheetId: string): Heights {
    const known = this.heights.get(sheetId);
    if (known !== undefined) return known;
    const heights = new Map<number, number>();
    // Measuring may ask for sizes itself: it finds the rows that are done.
    this.heights.set(sheetId, heights);
    for (const cell of this.getters.getCells(sheetId)) if (cell.isFormula) this.measure(sheetId, cell, heights);
    return heights;
  }

  private measure(sheetId: string, cell: Cell, heights: Map<number, number>): void {
    const position = this.getters.getCellPosition(cell.id);
    const { left, right, top, bottom } = this.getters.getSpreadZone(position) ?? {
      ...{ left: position.col, right: position.col, top: position.row, bottom: position.row },
    };
    for (let col = left; col <= right; col++)
      for (let row = top; row <= bottom; row++) {
        const height = this.heightOf({ sheetId, col, row });
        if (height > (heights.get(row) ?? 0)) heights.set(row, height);
      }
  }

  private heightOf(position: { readonly sheetId: string; readonly col: number; readonly row: number }): number {
    const { getters } = this;
    const { value } = getters.getEvaluatedCell(position);
    if (typeof value !== 'string' || value.length < SHORT) return 0;
    const style = getters.getCellStyle(position);
    if (style.wrapping !== 'wrap' || getters.isInMerge(position)) return 0;
    const width = getters.getColSize(position.sheetId, position.col) - 2 * (PADDING + 1);
    const lines = getters.getCellMultiLineText(position, { maxWidth: width, wrapWidth: width }).length;
    const line = (style.fontSize ?? DEFAULT_POINTS) * PIXELS_PER_POINT + LINE_GAP;
    return Math.ceil(lines * line - LINE_GAP + 2 * PADDING);
  }
}

/** Called with the other plugins, before a workbook is made. */
export function fitRows(): void {
  registries.coreViewsPluginRegistry.add('fitted rows', FittedRowsPlugin);
}
