// The NamedRange service.

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
    const named = this.bench.model.getters.getNamedRange(this.name);
    if (named === undefined) throw new Error(`The named range "${this.name}" is gone.`);
    return zoneRange(this.bench, named.range.sheetId, named.range.zone);
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

/** Creates the name or gives it another range. Throws when a name cannot be one. */
export function setNamedRange(bench: Workbench, name: string, range: RangeService): void {
  const { model } = bench;
  const ranges = [wholeColumns(bench, range)];
  const known = model.getters.getNamedRange(name);
  const result =
    known === undefined
      ? send(model, 'CREATE_NAMED_RANGE', { name, ranges })
      : send(model, 'UPDATE_NAMED_RANGE', { oldRangeName: known.name, newRangeName: known.name, ranges });
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
