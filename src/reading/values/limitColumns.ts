// Which limit a column of the tracker holds (H4): for the reading of a list, and for Import, which compares cells by what they say.

import type { Cell } from '../cell';
import type { COLUMNS } from '../columns';
import { readLimit, type LimitContext, type LimitKind } from './limit';
import type { LimitReading } from './limitReading';

export type LimitColumn = Extract<(typeof COLUMNS)[number], { readonly kind: 'limit' }>['name'];

const LIMITS: { readonly [column in LimitColumn]: readonly [kind: LimitKind, exam?: LimitContext['exam']] } = {
  'Step 2 min': ['score', 2],
  'Step 1 min': ['score', 1],
  'Attempts max': ['attempts'],
  'Grad years max': ['years'],
  'USCE months min': ['months'],
  'US letters min': ['letters'],
};

/** H4: what reads the cells of a limit's column. @param season the year residency would start: "2019 or later" is a number of years in it */
export function limitReader(column: LimitColumn, season: number): (cell: Cell) => LimitReading {
  const [kind, exam] = LIMITS[column];
  const context: LimitContext = { season, ...(exam && { exam }) };
  return (cell) => readLimit(cell, kind, context);
}
