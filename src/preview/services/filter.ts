// The Filter service: the one filter that a tab may have. The engine's is a table with filter buttons.

import { send } from '../engine/workbook';
import type { Zone } from './places';
import { service } from './service';
import type { Workbench } from './workbench';

/** The service for ranges is told from there, so that the files form no circle. */
type RangeMaker = (sheetId: string, zone: Zone) => object;

class FilterService {
  constructor(
    private readonly bench: Workbench,
    private readonly sheetId: string,
    private readonly zone: Zone,
    private readonly makeRange: RangeMaker,
  ) {}

  getRange(): object {
    return this.makeRange(this.sheetId, this.zone);
  }
  remove(): void {
    send(this.bench.model, 'REMOVE_TABLE', { sheetId: this.sheetId, target: [this.zone] });
  }
}

/** The filter of a tab; null when there is none. */
export function filterOf(bench: Workbench, sheetId: string, makeRange: RangeMaker): FilterService | null {
  const table = bench.model.getters.getCoreTables(sheetId).find(({ config }) => config.hasFilters);
  if (table === undefined) return null;
  return service('Filter', bench.environment, new FilterService(bench, sheetId, table.range.zone, makeRange));
}

/** Puts a filter on cells of which the first row is the header. Throws where the tab cannot have one. */
export function createFilter(
  bench: Workbench,
  sheetId: string,
  zone: Zone,
  makeRange: RangeMaker,
): FilterService | null {
  const config = {
    hasFilters: true,
    totalRow: false,
    firstColumn: false,
    lastColumn: false,
    numberOfHeaders: 1,
    bandedRows: false,
    bandedColumns: false,
    styleId: 'None',
    automaticAutofill: false,
  };
  const ranges = [bench.rangeData(sheetId, zone)];
  if (!send(bench.model, 'CREATE_TABLE', { sheetId, ranges, tableType: 'static', config }).isSuccessful)
    throw new Error("You can't create a filter in a sheet that already has a filter.");
  return filterOf(bench, sheetId, makeRange);
}
