// The NamedRange service.

import { helpers } from '@odoo/o-spreadsheet';
import { send } from '../engine/workbook';
import { zoneRange, type RangeService } from './range';
import { service } from './service';
import type { Workbench } from './workbench';

export class NamedRangeService {
  constructor(
    private readonly bench: Workbench,
    private name: string,
  ) {}
  getName(): string {
    return this.name;
  }
  getRange(): RangeService {
    const range = rangeByName(this.bench, this.name);
    if (range === null) throw new Error(`The named range "${this.name}" is gone.`);
    return range;
  }
  setName(name: string): this {
    const range = this.getRange();
    const ranges = [this.bench.rangeData(range.sheetId, range.zone)];
    send(this.bench.model, 'UPDATE_NAMED_RANGE', { oldRangeName: this.name, newRangeName: name, ranges });
    this.name = name;
    return this;
  }
  setRange(range: RangeService): this {
    setNamedRange(this.bench, this.name, range);
    return this;
  }
  remove(): void {
    send(this.bench.model, 'DELETE_NAMED_RANGE', { name: this.name });
  }
}

/** The range of a name; null when there is none. One over whole columns says so: "A:B". */
export function rangeByName(bench: Workbench, name: string): RangeService | null {
  const named = bench.model.getters.getNamedRange(name);
  if (named === undefined) return null;
  const { sheetId, zone, unboundedZone } = named.range;
  const letters = [zone.left, zone.right].map((column) => helpers.numberToLetters(column));
  const isOpen = unboundedZone.bottom === undefined && zone.top === 0;
  return zoneRange(bench, sheetId, zone, isOpen ? letters.join(':') : null);
}

/** Creates the name or gives it another range. Throws when a name cannot be one. */
export function setNamedRange(bench: Workbench, name: string, range: RangeService): void {
  const { model } = bench;
  const ranges = [wholeColumns(bench, range)];
  // Without the sheet's id the engine holds the columns against the tab that is shown.
  const { sheetId } = range;
  const known = model.getters.getNamedRange(name);
  const result =
    known === undefined
      ? send(model, 'CREATE_NAMED_RANGE', { sheetId, name, ranges })
      : send(model, 'UPDATE_NAMED_RANGE', { sheetId, oldRangeName: known.name, newRangeName: known.name, ranges });
  if (!result.isSuccessful) throw new Error(`"${name}" cannot be the name of a range.`);
}

/** A range over every row stays open below, as Google's "A:B" does. */
function wholeColumns(bench: Workbench, { sheetId, zone }: RangeService): object {
  const rows = bench.model.getters.getNumberRows(sheetId);
  const open = zone.top === 0 && zone.bottom === rows - 1;
  return { _sheetId: sheetId, _zone: open ? { ...zone, bottom: undefined } : { ...zone } };
}

export function namedRanges(bench: Workbench, sheetId: string | null): NamedRangeService[] {
  return bench.model.getters
    .getNamedRanges()
    .filter(({ range }) => sheetId === null || range.sheetId === sheetId)
    .map(({ name }) => service('NamedRange', bench.environment, new NamedRangeService(bench, name)));
}
