// Sort by tier (S6), on request only: whole rows move, with their formats and notes, and can be put back.

import { addonMessages as say } from '../messages/addon';
import { columnLetters } from '../formulas/reference';
import { TIERS } from '../rules/assessment';
import type { ActionResult } from './apiViews';
import { formatsOf, locked, undoable, whereAllowed, write } from './apply';
import { entriesIn, profiledWorkbook, type Tracked } from './programs';
import { PLAIN, type Write } from './writes';

/** Sorts the rows below the header by tier, then fit; rows that are alike stay in their order, blank ones go last. */
export function sortByLabel(): ActionResult {
  return locked(() => {
    const book = profiledWorkbook();
    const { tracker, sheet } = book;
    const { headerRow, bodyRow: first, lastRow, lastColumn } = tracker;
    const { headings } = tracker.table;
    if (headings.length > 0) return { ok: false, message: say.headingsAmong(headings) };
    const order = rowOrder(book);
    if (order.every((row, index) => row === index)) return { ok: true, message: say.sortedAlready };
    const rows = lastRow - first + 1;
    const body = sheet.getRange(first, 1, rows, lastColumn);
    if (body.isPartOfMerge()) return { ok: false, message: say.mergedRows };
    // Two columns beside the data hold the new order and the old one: sorting by the old one puts everything back.
    const place = newPlaces(order);
    const helper = lastColumn + 1;
    const missing = helper + 1 - sheet.getMaxColumns();
    const formulas = tracker.labels.filter(({ formula }) => formula !== '');
    undoable((journal) => {
      // Cells that a formula fills cannot be sorted, so the labels step aside.
      const aside = formulas.map((label): Write => {
        const at = { tab: book.tab, row: headerRow, column: label.column };
        return { kind: 'clear', ...at, was: [[label.formula]] };
      });
      write(book, aside, journal);
      if (missing > 0) {
        sheet.insertColumnsAfter(lastColumn, missing);
        journal.push(() => sheet.deleteColumns(helper, missing));
      }
      const orders = sheet.getRange(first - 1, helper, rows + 1, 2);
      const letters = columnLetters(helper);
      // Of the rows with a place it counts those that are seen: a hidden row stays where it is and would hide another program.
      const seen = `=SUBTOTAL(102; ${letters}${first}:${letters}${lastRow})`;
      // In columns for plain text the numbers would be sorted as texts, and the formula be one.
      const [formats, checks] = [formatsOf(orders), orders.getDataValidations()];
      const undress = () => whereAllowed(() => orders.setNumberFormat(PLAIN).clearDataValidations());
      const dress = () => whereAllowed(() => orders.setNumberFormats(formats).setDataValidations(checks));
      journal.push(dress);
      undress();
      journal.push(() => orders.clearContent());
      orders.setValues([[seen, ''], ...place.map((wanted, index) => [wanted, index])]);
      if (orders.getValue() !== rows) throw new Error(say.hiddenRows);
      const all = sheet.getRange(first, 1, rows, helper + 1);
      journal.push(() => all.sort(helper + 1));
      all.sort(helper);
      orders.clearContent();
      journal.push(() => orders.setValues([['', ''], ...order.map((row, index) => [index, row])]));
      dress();
      journal.push(undress);
      if (missing > 0) {
        sheet.deleteColumns(helper, missing);
        journal.push(() => sheet.insertColumnsAfter(lastColumn, missing));
      }
      const back = formulas.map((label): Write => {
        const at = { tab: book.tab, row: headerRow, column: label.column };
        return { kind: 'formulas', ...at, formulas: [label.formula], was: [''] };
      });
      write(book, back, journal);
    });
    return { ok: true, message: say.sorted(entriesIn(book).length) };
  });
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
