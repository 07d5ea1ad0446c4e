// The list panel: the list's checks, its cost and signals in numbers, and the way to the rows.

import { addonMessages as say } from '../../messages/addon';
import { columnLetters } from '../../formulas/reference';
import { SIGNALS } from '../../reference/signals';
import { listOf, specialtyOf } from '../../list/applications';
import { checkList } from '../../list/check';
import { costOfEntries } from '../../list/cost';
import { countRange } from '../../list/count';
import type { ListEntry } from '../../list/entry';
import { mixOf } from '../../list/mix';
import { signalsOn } from '../../list/signals';
import type { ActionResult, ListView, SignalView } from '../apiViews';
import { entriesIn, trackedWorkbook } from '../programs';
import { tabsNotCounted } from '../setUp';
import { summaryOf } from './start';

/** Rows that can be selected at once: an address of every row would be longer than a call may be. */
const MOST_ROWS = 300;
const DAY = /^\d{4}-\d\d-\d\d$/;

export function viewOfList(today: string): ListView {
  const book = trackedWorkbook();
  const entries = entriesIn(book);
  const { profile, tab, tracker } = book;
  const { total, bySpecialty, leftOut, next } = costOfEntries(entries, profile);
  return {
    tab,
    summary: summaryOf(entries, profile),
    rangeSource: countRange(profile).source,
    shares: mixOf(entries, profile.numbers).shares,
    findings: checkList(entries, profile, DAY.test(today) ? today : undefined, tracker.table),
    cost: { total, bySpecialty, leftOut, next, budget: profile.budget },
    signals: signalsOf(entries),
    notCounted: tabsNotCounted(book),
  };
}

/** L9 in numbers, for the specialties on the list that have signals. */
function signalsOf(entries: readonly ListEntry[]): readonly SignalView[] {
  const { marked, specialties } = signalsOn(listOf(entries));
  return specialties.flatMap((specialty) => {
    const given = SIGNALS.get(specialty);
    if (given === undefined) return [];
    const used = marked.filter((program) => specialtyOf(program) === specialty);
    const of = (kind: string) => used.filter(({ signal }) => signal === kind).length;
    if ('signals' in given) return [{ specialty, kind: '', used: used.length, allowed: given.signals }];
    return [
      { specialty, kind: 'gold', used: of('gold'), allowed: given.gold },
      { specialty, kind: 'silver', used: of('silver'), allowed: given.silver },
    ];
  });
}

/** Goes to the tracker and selects these rows. */
export function show(rows: readonly number[]): ActionResult {
  const { tracker, sheet } = trackedWorkbook();
  const there = rows.filter((row) => Number.isInteger(row) && row > tracker.headerRow && row <= tracker.lastRow);
  if (there.length === 0) return { ok: false, message: rows.length === 0 ? say.noRows : say.rowsGone };
  const last = columnLetters(Math.max(1, tracker.lastColumn));
  sheet.activate();
  sheet.getRangeList(there.slice(0, MOST_ROWS).map((row) => `A${row}:${last}${row}`)).activate();
  return { ok: true, message: '' };
}
