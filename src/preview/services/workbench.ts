// The workbook as the services share it: one door to the engine's model, so that each service stays small.

import { helpers, type Model } from '@odoo/o-spreadsheet';
import { grow, send } from '../engine/workbook';
import type { CellPosition, EngineCell, Environment } from '../sandbox/environment';
import { engineCriterion, type DataValidation } from './dataValidation';
import { placeOf, type Zone } from './places';
import { ProtectionList, type ProtectionService } from './protection';
import { RangeService, rangeService } from './range';
import { sheetService, type SheetService } from './sheet';

export class Workbench {
  readonly protections: ProtectionList;
  private readonly sheets = new Map<string, SheetService>();

  constructor(readonly environment: Environment) {
    this.protections = new ProtectionList(this);
  }

  get model(): Model {
    return this.environment.model;
  }
  /** The sheet that is shown; inside a custom function the sheet of its cell. */
  get activeSheetId(): string {
    return this.environment.calculation?.cell.sheetId ?? this.model.getters.getActiveSheetId();
  }

  sheet(sheetId: string): SheetService {
    const known = this.sheets.get(sheetId);
    if (known !== undefined) return known;
    const made = sheetService(this, sheetId);
    this.sheets.set(sheetId, made);
    return made;
  }

  /** Google's sheets have numbers: the engine's ids, made into one that stays. */
  sheetNumber(sheetId: string): number {
    const [first] = this.model.getters.getSheetIds();
    if (sheetId === first) return 0;
    let hash = 7;
    for (const character of sheetId) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 2_000_000_011;
    return hash;
  }

  /** Rows and columns counted from 0. Throws when the block does not fit into the sheet. */
  range(sheetId: string, row: number, col: number, rows: number, columns: number): RangeService {
    const whole = [row, col, rows, columns].every((number) => Number.isInteger(number));
    if (!whole || row < 0 || col < 0 || rows < 1 || columns < 1)
      throw new Error(
        'The starting row and column must be at least 1, and a range has at least one row and one column.',
      );
    return this.zoneRange(sheetId, { left: col, top: row, right: col + columns - 1, bottom: row + rows - 1 });
  }
  zoneRange(sheetId: string, zone: Zone, notation: string | null = null): RangeService {
    this.requireRoom(sheetId, zone);
    return rangeService(this, sheetId, zone, notation);
  }
  requireRoom(sheetId: string, { right, bottom }: Zone): void {
    const { getters } = this.model;
    if (right >= getters.getNumberCols(sheetId) || bottom >= getters.getNumberRows(sheetId))
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  rangeAt(reference: string, sheetId: string): RangeService | null {
    const place = placeOf(this.model, reference, sheetId);
    return place === null ? null : this.zoneRange(place.sheetId, place.zone, place.notation);
  }
  grow(sheetId: string, columns: number, rows: number): void {
    grow(this.model, sheetId, columns, rows);
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

  select(sheetId: string, zone: Zone): void {
    this.show(sheetId);
    this.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone: { ...zone } });
  }
  show(sheetId: string): void {
    const active = this.model.getters.getActiveSheetId();
    if (active !== sheetId) send(this.model, 'ACTIVATE_SHEET', { sheetIdFrom: active, sheetIdTo: sheetId });
  }

  rangeData(sheetId: string, zone: Zone): object {
    return this.model.getters.getRangeDataFromZone(sheetId, zone);
  }

  addValidation(sheetId: string, zone: Zone, rule: DataValidation): void {
    send(this.model, 'ADD_DATA_VALIDATION_RULE', {
      sheetId,
      ranges: [this.rangeData(sheetId, zone)],
      rule: { id: newId(), criterion: engineCriterion(rule), isBlocking: !rule.getAllowInvalid() },
    });
  }

  /** Takes every rule off a block; a rule that reaches further keeps the cells around it. */
  removeValidations(sheetId: string, zone: Zone): void {
    for (const rule of this.model.getters.getDataValidationRules(sheetId)) {
      const parts = rule.ranges.flatMap((range) => without(range.zone, zone));
      if (parts.length === rule.ranges.length && parts.every((part, i) => same(part, rule.ranges[i]?.zone))) continue;
      send(this.model, 'REMOVE_DATA_VALIDATION_RULE', { sheetId, id: rule.id });
      if (parts.length === 0) continue;
      send(this.model, 'ADD_DATA_VALIDATION_RULE', {
        sheetId,
        ranges: parts.map((part) => this.rangeData(sheetId, part)),
        rule: { id: rule.id, criterion: rule.criterion, isBlocking: rule.isBlocking === true },
      });
    }
  }

  protect(sheetId: string, zone: Zone | null): ProtectionService {
    return this.protections.add(sheetId, zone);
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

function same(a: Zone, b: Zone | undefined): boolean {
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
