// The workbook as the services share it: one door to the engine's model, so that each service stays small.

import { helpers, type Model } from '@odoo/o-spreadsheet';
import { send } from '../engine/workbook';
import type { CellPosition, EngineCell, Environment } from '../sandbox/environment';
import type { Zone } from './places';

/** Ranges lead to their sheet and sheets to their spreadsheet: told here, so that the services' files form no circle. */
export interface Makers {
  readonly sheet: (sheetId: string) => object;
  readonly spreadsheet: () => object;
}

export class Workbench {
  makers: Makers = {
    sheet: () => ({}),
    spreadsheet: () => ({}),
  };

  constructor(readonly environment: Environment) {}

  get model(): Model {
    return this.environment.model;
  }
  /** The sheet that is shown; inside a custom function the sheet of its cell. */
  get activeSheetId(): string {
    return this.environment.calculation?.cell.sheetId ?? this.model.getters.getActiveSheetId();
  }

  /** Google's sheets have numbers: the engine's ids, made into one that stays. */
  sheetNumber(sheetId: string): number {
    const [first] = this.model.getters.getSheetIds();
    if (sheetId === first) return 0;
    let hash = 7;
    for (const character of sheetId) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 2_000_000_011;
    return hash;
  }

  requireRoom(sheetId: string, { right, bottom }: Zone): void {
    const { getters } = this.model;
    if (right >= getters.getNumberCols(sheetId) || bottom >= getters.getNumberRows(sheetId))
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }

  /** A cell's value; inside a custom function without making a dependency, and the cells being calculated as blank. */
  read(position: CellPosition): EngineCell {
    const { calculation } = this.environment;
    if (calculation === null) return this.model.getters.getEvaluatedCell(position);
    const { cell } = calculation;
    const own = cell.sheetId === position.sheetId && cell.col === position.col && cell.row === position.row;
    return own ? { value: null } : calculation.read(position);
  }

  note(position: CellPosition): string {
    return noteGetters(this.model).getNote(position);
  }

  /** Selects a block and shows its first cell; the engine alone would scroll to its far end. */
  select(sheetId: string, zone: Zone): void {
    this.show(sheetId);
    this.model.selection.selectCell(zone.left, zone.top);
    this.model.selection.setAnchorCorner(zone.right, zone.bottom);
  }
  /** Selects one more block of the tab that is shown. */
  selectAlso(zone: Zone): void {
    this.model.selection.addCellToSelection(zone.left, zone.top);
    this.model.selection.setAnchorCorner(zone.right, zone.bottom);
  }
  show(sheetId: string): void {
    const active = this.model.getters.getActiveSheetId();
    if (active !== sheetId) send(this.model, 'ACTIVATE_SHEET', { sheetIdFrom: active, sheetIdTo: sheetId });
  }

  rangeData(sheetId: string, zone: Zone): object {
    return this.model.getters.getRangeDataFromZone(sheetId, zone);
  }
}

interface NoteGetters {
  readonly getNote: (position: CellPosition) => string;
  readonly getNotedCells: (
    sheetId: string,
  ) => readonly { readonly col: number; readonly row: number; readonly text: string }[];
}

/** The getters of our own notes plugin, which the engine's types do not know. */
export function noteGetters(model: Model): NoteGetters {
  return model.getters as unknown as NoteGetters;
}

const ids = new helpers.UuidGenerator();
export function newId(): string {
  return ids.uuidv4();
}
