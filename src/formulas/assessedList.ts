// The list that the list formulas look at: read and assessed once, and kept for the next formula on the same cells.

import { isDate, type Cell, type Row, type Table } from '../reading/cell';
import type { Profile } from '../reading/profileFacts';
import type { ProgramTable } from '../reading/programs';
import type { ListEntry } from '../list/entry';
import { readGiven, type GivenPrograms } from './arguments';
import { entriesOf } from './entries';

export interface AssessedList {
  readonly profile: Profile;
  readonly table: ProgramTable;
  readonly entries: readonly ListEntry[];
}

interface Kept {
  /** Copies of the cells that it was made from: the caller may change its own. */
  readonly cells: readonly Table[];
  readonly list: AssessedList;
}

/** A sheet asks LISTCHECK, SHORTLIST, APPCOUNT and ERASCOST about one table. Google starts each call anew and finds nothing here. */
let kept: Kept | null = null;

/**
 * Programs read and assessed for a person: all that follows from the cells alone, so that equal cells give what is kept.
 * @param name of the formula, for its sentences
 * @param profileRows what the profile was read from
 * @throws one sentence when the programs have no header row
 */
export function assessedList(
  name: string,
  programs: GivenPrograms,
  profile: Profile,
  profileRows: Table,
): AssessedList {
  const { rows, header } = programs;
  // The texts too: the same two rows may be a header and its groups, or a header and its rest.
  const cells = [profileRows, rows, header ? [...header.rows, header.texts] : []];
  if (kept && isSame(kept.cells, cells, sameTable)) return kept.list;
  const table = readGiven(name, programs, profile);
  const list = { profile, table, entries: entriesOf(table, profile) };
  kept = { cells: cells.map((part) => part.map(copyOf)), list };
  return list;
}

function isSame<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (!same(a[index] as T, b[index] as T)) return false;
  return true;
}
const sameRow = (a: Row, b: Row): boolean => isSame(a, b, sameCell);
const sameTable = (a: Table, b: Table): boolean => isSame(a, b, sameRow);
const sameCell = (a: Cell, b: Cell): boolean =>
  a === b || Object.is(a, b) || (isDate(a) && isDate(b) && Object.is(+a, +b));

/** A row of its own, with days of its own: they are the only cells that can change in their place. */
function copyOf(row: Row): Row {
  const copy = row.slice();
  for (let index = 0; index < copy.length; index++) {
    const cell = copy[index];
    if (typeof cell === 'object' && isDate(cell)) copy[index] = new Date(cell);
  }
  return copy;
}
