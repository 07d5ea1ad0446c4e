// What the visa columns of a row say together (H3): the same cells are put together once.

import { cellText, type Cell } from '../cell';
import type { VisaPolicy } from '../facts';
import { isOwnFlag } from '../ownFlag';
import { underHeader } from '../values/underHeader';
import { combineVisa, readVisaColumn, readVisaWords } from '../visa';
import type { ColumnReaders, RowReader, Taken } from './columnReaders';

const SOURCES = [
  ['Visa', readVisaWords],
  ['J-1', (cell: Cell) => readVisaColumn(cell, 'J-1')],
  ['H-1B', (cell: Cell) => readVisaColumn(cell, 'H-1B')],
] as const;

/** One step on the way to what some cells together say of visas. */
interface Combined {
  taken: Taken<VisaPolicy> | null;
  readonly next: Map<unknown, Combined>;
}

function stepOn(from: Combined, reading: unknown): Combined {
  const known = from.next.get(reading);
  if (known) return known;
  const made: Combined = { taken: null, next: new Map() };
  from.next.set(reading, made);
  return made;
}

/** H3: the Visa, J-1 and H-1B columns put together. */
export function visaReader({ has, once, headerOf }: ColumnReaders): RowReader<Taken<VisaPolicy>> {
  const sources = SOURCES.filter(([column]) => has(column)).map(([column, read]) => {
    const meant = underHeader(column, headerOf(column));
    return once(column, (cell) => {
      const raw = cellText(cell);
      return { column, raw, reading: read(isOwnFlag(raw) ? '' : meant(cell)) };
    });
  });
  // What was read of the same cells before: a step for each source.
  const start: Combined = { taken: null, next: new Map() };
  return (row) => {
    let step = start;
    for (const read of sources) step = stepOn(step, read(row));
    if (step.taken) return step.taken;
    const { policy, problems } = combineVisa(sources.map((read) => read(row)));
    step.taken = { value: policy, problem: problems[0] ?? null };
    return step.taken;
  };
}
