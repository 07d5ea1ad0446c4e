// Sort by tier (S6), on request only: whole rows move, with their formats and notes, and can be put back.

import { addonMessages as say } from '../messages/addon';
import { columnLetters } from '../formulas/reference';
import { TIERS } from '../rules/assessment';
import type { ActionResult } from './apiViews';
import { formatsOf, type Journal, locked, undoable, whereAllowed, write } from './apply';
import { entriesIn, profiledWorkbook, type Tracked } from './programs';
import type { LabelColumnFound } from './tracker';
import { PLAIN, type Write } from './writes';

/** Sorts the rows below the header by tier, then fit; rows that are alike stay in their order, blank ones go last. */
export function sortByLabel(): ActionResult {
  return locked(() => {
    const book = profiledWorkbook();
    const { tracker, sheet } = book;
    const { headerRow, bodyRow: first, lastColumn } = tracker;
    const { headings } = tracker.table;
    if (headings.length > 0) return { ok: false, message: say.headingsAmong(headings) };
    const order = rowOrder(book);
    if (order.every((row, index) => row === index)) return { ok: true, message: say.sortedAlready };
    if (sheet.getRange(first, 1, order.length, lastColumn).isPartOfMerge())
      return { ok: false, message: say.mergedRows };
    undoable((journal) => {
      const formulas = tracker.labels.filter(({ formula }) => formula !== '');
      const at = ({ column }: LabelColumnFound) => ({ tab: book.tab, row: headerRow, column });
      // Cells that a formula fills cannot be sorted, so the labels step aside.
      write(
        book,
        formulas.map((label): Write => ({ kind: 'clear', ...at(label), was: [[label.formula]] })),
        journal,
      );
      moveRows(book, order, journal);
      write(
        book,
        formulas.map((label): Write => ({ kind: 'formulas', ...at(label), formulas: [label.formula], was: [''] })),
        journal,
      );
    });
    return { ok: true, message: say.sorted(entriesIn(book).length) };
  });
}

/**
 * Two columns beside the data hold the new order and the old one: sorting by the old one puts everything back.
 * Throws where hidden rows would stay where they are.
 */
function moveRows({ sheet, tracker }: Tracked, order: readonly number[], journal: Journal): void {
  const { bodyRow: first, lastRow, lastColumn } = tracker;
  const helper = lastColumn + 1;
  const missing = helper + 1 - sheet.getMaxColumns();
  if (missing > 0) {
    sheet.insertColumnsAfter(lastColumn, missing);
    journal.push(() => sheet.deleteColumns(helper, missing));
  }
  const orders = sheet.getRange(first - 1, helper, order.length + 1, 2);
  const dress = undressed(orders, journal);
  journal.push(() => orders.clearContent());
  const letters = columnLetters(helper);
  // Of the rows with a place it counts those that are seen: a hidden row stays where it is and would hide another program.
  const seen = `=SUBTOTAL(102; ${letters}${first}:${letters}${lastRow})`;
  orders.setValues([[seen, ''], ...newPlaces(order).map((wanted, index) => [wanted, index])]);
  if (orders.getValue() !== order.length) throw new Error(say.hiddenRows);
  const all = sheet.getRange(first, 1, order.length, helper + 1);
  journal.push(() => all.sort(helper + 1));
  all.sort(helper);
  orders.clearContent();
  journal.push(() => orders.setValues([['', ''], ...order.map((row, index) => [index, row])]));
  dress();
  if (missing > 0) {
    sheet.deleteColumns(helper, missing);
    journal.push(() => sheet.insertColumnsAfter(lastColumn, missing));
  }
}

/** In columns for plain text the numbers would be sorted as texts, and a formula be one. Gives what puts the formats back. */
function undressed(range: GoogleAppsScript.Spreadsheet.Range, journal: Journal): () => void {
  const [formats, checks] = [formatsOf(range), range.getDataValidations()];
  const undress = () => whereAllowed(() => range.setNumberFormat(PLAIN).clearDataValidations());
  const dress = () => whereAllowed(() => range.setNumberFormats(formats).setDataValidations(checks));
  journal.push(dress);
  undress();
  return () => {
    dress();
    journal.push(undress);
  };
}

/** Rows below the header (0 = the first) in the order wanted. */
function rowOrder(book: Tracked): readonly number[] {
  const { bodyRow, lastRow } = book.tracker;
  const rank = new Map(
    entriesIn(book).map(({ row, assessment }) => [
      row - bodyRow,
      { tier: TIERS.indexOf(assessment.tier), fit: assessment.fit ?? -1 },
    ]),
  );
  const last = { tier: TIERS.length, fit: 0 };
  return Array.from({ length: lastRow - bodyRow + 1 }, (_, row) => row).sort((a, b) => {
    const [x, y] = [rank.get(a) ?? last, rank.get(b) ?? last];
    return x.tier - y.tier || y.fit - x.fit || a - b;
  });
}

/** For each row where it goes. */
function newPlaces(order: readonly number[]): readonly number[] {
  const places: number[] = [];
  order.forEach((row, index) => {
    places[row] = index;
  });
  return places;
}
