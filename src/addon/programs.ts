// The set-up tracker with every program assessed: where each action and each panel of the sidebar starts.

import { addonMessages as say } from '../messages/addon';
import { entriesOf } from '../formulas/entries';
import type { ListEntry } from '../list/entry';
import type { Tracker } from './tracker';
import { readWorkbook, type Reading, type Workbook } from './workbook';

export interface Tracked extends Workbook {
  readonly tracker: Tracker;
}

/** The file with its tracker. Throws a sentence that leads to Set up when there is none. */
export function trackedWorkbook(reading: Reading = {}): Tracked {
  const book = readWorkbook(reading);
  return requireTracker(book);
}

/** For what is written down: without a Profile tab its labels would be somebody else's. Throws a sentence without one. */
export function profiledWorkbook(): Tracked {
  const book = trackedWorkbook();
  if (book.profileTab === null) throw new Error(say.noProfile);
  return book;
}

/** The same workbook, known to have a tracker. */
export function requireTracker(book: Workbook): Tracked {
  const { tracker } = book;
  if (!tracker) throw new Error(say.noTracker);
  return { ...book, tracker };
}

/** Every program of the tracker; rows are those of the sheet. */
export function entriesIn({ tracker, profile }: Pick<Tracked, 'tracker' | 'profile'>): readonly ListEntry[] {
  return entriesOf(tracker.table, profile);
}

/** The notes of the header row, by column from A. */
export function headerNotes({ sheet, tracker }: Tracked): readonly string[] {
  return sheet.getRange(tracker.headerRow, 1, 1, Math.max(1, tracker.lastColumn)).getNotes()[0] ?? [];
}
