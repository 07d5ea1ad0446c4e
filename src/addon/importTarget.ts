// The tab that an import goes into, and where it has room. Pure.

import { typedAsText } from '../import/typed';
import { helpOf } from './dropdowns';
import { callOf, columnFormula, type InputColumns } from './formulaText';
import type { Lane, LaneTarget } from './importLanes';
import { PROGRAMS } from './names';
import type { Write } from './writes';

export interface ImportTarget extends LaneTarget {
  readonly tab: string;
  /** All formulas of the tab. */
  readonly formulas: readonly (readonly string[])[];
  /** Rows that the grid has. */
  readonly gridRows: number;
  /** Columns (1 = A) of each row whose cells lie under a merged one: what is written there is lost without a word. */
  readonly covered: ReadonlyMap<number, ReadonlySet<number>>;
  /** True when PROGRAMS names this tab's columns. */
  readonly named: boolean;
}

/** The first row below the list under which so many new ones meet no merged cell. */
export function freeRow({ covered, tracker: { inputs, table } }: ImportTarget, count: number): number {
  let first = table.programs.length + 1;
  for (let row = first; row < first + count; row++)
    for (const column of covered.get(row) ?? []) if (column >= inputs.first && column <= inputs.last) first = row + 1;
  return first;
}

/** New columns beside the person's last one, and rows where the grid ends before the last one that is written. */
export function roomFor(target: ImportTarget, newColumns: readonly Lane[], lastRow: number): readonly Write[] {
  const { tab, gridRows, named, tracker } = target;
  const missing = lastRow - gridRows;
  const { first, last } = tracker.inputs;
  return [
    ...(newColumns.length === 0 ? [] : columnsFor(target, newColumns)),
    ...(missing <= 0 ? [] : [{ kind: 'rows', tab, after: gridRows, count: missing } as const]),
    // A name over whole columns may have been kept as one that ends with the last row there was.
    ...(named && (newColumns.length > 0 || missing > 0)
      ? [{ kind: 'name', name: PROGRAMS, tab, first, last: last + newColumns.length } as const]
      : []),
  ];
}

function columnsFor({ tab, tracker, named }: ImportTarget, newColumns: readonly Lane[]): readonly Write[] {
  const { headerRow: row, inputs } = tracker;
  const count = newColumns.length;
  const column = inputs.last + 1;
  const widened: InputColumns = { first: inputs.first, last: inputs.last + count };
  // A reference does not grow with columns beside its edge: names and formulas are told.
  const relabelled = tracker.labels.flatMap((label): readonly Write[] => {
    const programs = callOf(label.formula)?.args[0]?.toUpperCase();
    if (label.state !== 'linked' || programs === undefined || programs === PROGRAMS) return [];
    const formula = columnFormula(label.name, tab, row, widened, named);
    const moved = label.column + (label.column > inputs.last ? count : 0);
    return [{ kind: 'formulas', tab, row, column: moved, formulas: [formula], was: [label.formula] }];
  });
  return [
    { kind: 'columns', tab, after: inputs.last, count },
    { kind: 'values', tab, row, column, values: [newColumns.map(({ header }) => typedAsText(header))], was: null },
    { kind: 'header', tab, row, column, count, notes: newColumns.map(({ name }) => helpOf(name)) },
    ...relabelled,
  ];
}
