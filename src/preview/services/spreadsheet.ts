// The Spreadsheet service: the open workbook, its tabs and names.

import { send } from '../engine/workbook';
import { namedRanges, rangeByName, setNamedRange, type NamedRangeService } from './namedRange';
import { protections, requireEditable, type ProtectionService } from './protection';
import { rangeAt, zoneRange, type RangeService } from './range';
import { service } from './service';
import { sheetOf, type SheetService } from './sheet';
import { newId, type Workbench } from './workbench';

export class SpreadsheetService {
  constructor(private readonly bench: Workbench) {}

  getId(): string {
    return 'preview';
  }
  getName(): string {
    return this.bench.environment.title;
  }
  rename(name: string): void {
    this.bench.environment.title = name;
  }
  getUrl(): string {
    return 'https://docs.google.com/spreadsheets/d/preview/edit';
  }
  getSpreadsheetTimeZone(): string {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  }
  getSpreadsheetLocale(): string {
    return 'en_US';
  }

  getSheets(): SheetService[] {
    return this.model.getters.getSheetIds().map((id) => sheetOf(this.bench, id));
  }
  getNumSheets(): number {
    return this.model.getters.getSheetIds().length;
  }
  /** Here the case of letters counts; that two tabs have the same name in another case is refused all the same. */
  getSheetByName(name: string): SheetService | null {
    const { getters } = this.model;
    const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === name);
    return sheetId === undefined ? null : sheetOf(this.bench, sheetId);
  }
  getActiveSheet(): SheetService {
    return sheetOf(this.bench, this.bench.activeSheetId);
  }
  setActiveSheet(sheet: SheetService): SheetService {
    return sheet.activate();
  }
  insertSheet(nameOrIndex?: string | number, index?: number): SheetService {
    const { getters } = this.model;
    const active = getters.getSheetIds().indexOf(getters.getActiveSheetId());
    const name = typeof nameOrIndex === 'string' ? nameOrIndex : getters.getNextSheetName();
    const position = typeof nameOrIndex === 'number' ? nameOrIndex : (index ?? active + 1);
    const sheetId = newId();
    const rows = this.bench.environment.newTabRows ?? 1000;
    const made = send(this.model, 'CREATE_SHEET', { sheetId, position, name, cols: 26, rows });
    if (!made.isSuccessful)
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    this.bench.show(sheetId);
    return sheetOf(this.bench, sheetId);
  }
  deleteSheet(sheet: SheetService): void {
    requireEditable(this.bench, sheet.sheetId, sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).zone);
    const payload = { sheetId: sheet.sheetId, sheetName: sheet.getName() };
    // The engine keeps a hidden tab beside the only one that is seen; Google does not.
    if (sheet.isSheetHidden()) sheet.showSheet();
    if (!send(this.model, 'DELETE_SHEET', payload).isSuccessful)
      throw new Error("You can't remove all the sheets in a document.");
  }
  moveActiveSheet(position: number): void {
    const { getters } = this.model;
    const sheetId = getters.getActiveSheetId();
    const delta = position - 1 - getters.getSheetIds().indexOf(sheetId);
    if (delta !== 0) send(this.model, 'MOVE_SHEET', { sheetId, delta });
  }

  getRange(reference: string): RangeService {
    const range = rangeAt(this.bench, reference, this.bench.activeSheetId);
    if (range === null) throw new Error(`Range not found: ${reference}`);
    return range;
  }
  getRangeByName(name: string): RangeService | null {
    const named = rangeByName(this.bench, name);
    return named === null && name.includes('!') ? rangeAt(this.bench, name, this.bench.activeSheetId) : named;
  }
  getNamedRanges(): NamedRangeService[] {
    return namedRanges(this.bench, null);
  }
  setNamedRange(name: string, range: RangeService): void {
    setNamedRange(this.bench, name, range);
  }
  removeNamedRange(name: string): void {
    if (!send(this.model, 'DELETE_NAMED_RANGE', { name }).isSuccessful)
      throw new Error(`The named range "${name}" does not exist.`);
  }

  getDataRange(): RangeService {
    return this.getActiveSheet().getDataRange();
  }
  getActiveRange(): RangeService | null {
    return this.getActiveSheet().getActiveRange();
  }
  getActiveCell(): RangeService {
    return this.getActiveSheet().getActiveCell();
  }
  getCurrentCell(): RangeService | null {
    return this.getActiveSheet().getCurrentCell();
  }
  setActiveRange(range: RangeService): RangeService {
    range.activate();
    return range;
  }
  setCurrentCell(cell: RangeService): RangeService {
    return this.setActiveRange(cell);
  }

  toast(message: string, title = '', seconds = 5): void {
    this.bench.environment.ui.toast(message, title, seconds);
  }
  getProtections(type: string): ProtectionService[] {
    return protections(this.bench, null, type, (sheetId, zone) => zoneRange(this.bench, sheetId, zone));
  }

  private get model(): Workbench['model'] {
    return this.bench.model;
  }
}

const made = new WeakMap<Workbench, SpreadsheetService>();

export function spreadsheetService(bench: Workbench): SpreadsheetService {
  const known = made.get(bench);
  if (known !== undefined) return known;
  const fresh = service('Spreadsheet', bench.environment, new SpreadsheetService(bench));
  made.set(bench, fresh);
  return fresh;
}
