// A table of programs as the list's checks want it: each program read and assessed once.

import type { Profile } from '../reading/profileFacts';
import type { ProgramTable } from '../reading/programs';
import type { ListEntry } from '../list/entry';
import { assess } from '../rules/assess';

/** The row of the table's first input row, 1 = first: where the header came apart from its rows, it stands above them. */
export function firstRowOf({ headerIndex, headerRows }: ProgramTable): number {
  return headerIndex < 0 ? headerRows + 1 : 1;
}

/** @param firstRow the sheet row of the table's first input row */
export function entriesOf(table: ProgramTable, profile: Profile, firstRow = firstRowOf(table)): readonly ListEntry[] {
  const entries: ListEntry[] = [];
  table.programs.forEach((program, index) => {
    if (program)
      entries.push({
        row: firstRow + index,
        program,
        tracking: table.tracking(index),
        assessment: assess(program, profile),
      });
  });
  return entries;
}
