// Refresh labels and Link formulas (S6): brings the formulas of the label columns to what they should be.

import { addonMessages as say } from '../messages/addon';
import { columnLetters } from '../formulas/reference';
import { LABEL_COLUMNS } from '../formulas/labels';
import { cellText } from '../reading/cell';
import type { ActionResult } from './apiViews';
import { locked, undoable, write } from './apply';
import { callOf, columnFormula, isLinked, isOneRow, isRowNumber, rowFormula, type InputColumns } from './formulaText';
import { PROFILE, PROGRAMS } from './names';
import { profileName } from './planProfile';
import { headerNotes, trackedWorkbook, type Tracked } from './programs';
import { standing } from './text';
import type { LabelColumnFound } from './tracker';
import { profileTabName } from './workbook';
import type { Write, Written } from './writes';

/** Rewrites the label formulas and the edge of PROGRAMS; frozen labels get their formulas back. */
export function refresh(): ActionResult {
  return locked(() => {
    const book = trackedWorkbook();
    const { tracker, tab } = book;
    const columns = tracker.labels.filter((label) => isWhole(label));
    const blocked = columns.map((label) => blockedBy(book, label)).find((message) => message !== '');
    if (blocked !== undefined) return { ok: false, message: blocked };
    const profileTab = book.names.has(PROFILE) ? null : profileTabName(book);
    if (!book.names.has(PROFILE) && profileTab === null) return { ok: false, message: say.noProfile };
    const writes: Write[] = [
      ...(profileTab === null ? [] : [profileName(profileTab)]),
      { kind: 'name', name: PROGRAMS, tab, ...tracker.inputs },
      ...thawing(
        book,
        columns.filter(({ state }) => state === 'frozen'),
      ),
      ...formulaRows(book, columns),
    ];
    const unlinked = tracker.labels.some((label) => label.state === 'unlinked' && !isWhole(label));
    if (columns.length === 0) return { ok: false, message: unlinked ? say.labelsNote.unlinked : say.noLabels };
    undoable((journal) => write(book, writes, journal));
    const headings = columns.map(({ name }) => LABEL_COLUMNS[name].heading);
    const parts = [say.refreshed(headings), tracker.outside.length > 0 ? ` ${say.outside(tracker.outside)}` : ''];
    return { ok: true, message: `${parts.join('')}${unlinked ? say.unlinkedLeft : ''}` };
  });
}

/** A label column of ours: one formula in the header row, or plain values below our heading. */
function isWhole({ state, formula }: LabelColumnFound): boolean {
  const call = callOf(formula);
  return state === 'frozen' || (call !== null && !isRowNumber(call.args[0] ?? '') && !isOneRow(call.args[0] ?? ''));
}

/** What the person wrote where labels should spread: the formula shows #REF! then. */
function blockedBy({ tracker }: Tracked, { name, column, state }: LabelColumnFound): string {
  const cell = (row: number) => tracker.values[row - 1]?.[column - 1];
  if (state === 'frozen' || cellText(cell(tracker.headerRow)) !== '#REF!') return '';
  const cells: string[] = [];
  for (let row = tracker.headerRow + 1; row <= tracker.lastRow; row++)
    if (cellText(cell(row)) !== '') cells.push(`${columnLetters(column)}${row}`);
  return cells.length === 0 ? '' : say.blocked(LABEL_COLUMNS[name].heading, cells);
}

/** Plain values step aside for the formula. */
function thawing(book: Tracked, labels: readonly LabelColumnFound[]): readonly Write[] {
  const { tracker, tab } = book;
  const { headerRow, values } = tracker;
  const notes = labels.length === 0 ? [] : headerNotes(book);
  return labels.flatMap(({ name, column }): readonly Write[] => {
    const place = { tab, row: headerRow, column };
    const cells = values.slice(headerRow - 1, tracker.lastRow).map((row): Written[] => [standing(row[column - 1])]);
    return [
      { kind: 'clear', ...place, was: cells },
      { kind: 'note', ...place, note: say.labelNote[name], was: notes[column - 1] ?? '' },
    ];
  });
}

/** The formulas of neighbouring columns together: one call for all of them. */
function formulaRows({ tracker, tab }: Tracked, columns: readonly LabelColumnFound[]): readonly Write[] {
  const { headerRow, inputs } = tracker;
  const writes: { kind: 'formulas'; tab: string; row: number; column: number; formulas: string[]; was: string[] }[] =
    [];
  for (const { name, column, formula } of columns) {
    const wanted = columnFormula(name, tab, headerRow, inputs);
    const before = writes[writes.length - 1];
    if (before && before.column + before.formulas.length === column) {
      before.formulas.push(wanted);
      before.was.push(formula);
    } else writes.push({ kind: 'formulas', tab, row: headerRow, column, formulas: [wanted], was: [formula] });
  }
  return writes;
}

/** Gives the formulas that a person typed for one row all their arguments, so that they follow the Profile. */
export function link(): ActionResult {
  return locked(() => {
    const book = trackedWorkbook({ allFormulas: true });
    const { tracker, tab } = book;
    let refused = 0;
    const changes: { readonly row: number; readonly column: number; readonly formula: string; readonly was: string }[] =
      [];
    book.formulas.forEach((line, index) =>
      line.forEach((was, position) => {
        const [row, column] = [index + 1, position + 1];
        const formula = was === '' ? null : linked(was, row, book);
        if (formula === null) return;
        // A formula among the columns that it reads would read itself.
        if (formula === '' || inside(column, tracker.inputs)) refused++;
        else changes.push({ row, column, formula, was });
      }),
    );
    const left = refused > 0 ? say.cannotLink(refused) : '';
    if (changes.length === 0) return { ok: refused === 0, message: refused > 0 ? left.trim() : say.nothingToLink };
    if (book.profileTab === null) return { ok: false, message: say.noProfile };
    const names = book.names.has(PROFILE) ? [] : [profileName(book.profileTab.tab)];
    undoable((journal) => write(book, [...names, ...inColumns(tab, changes)], journal));
    return { ok: true, message: `${say.linked(changes.length)}${left}` };
  });
}

/** The formula with its arguments; null = needs none, '' = cannot be read. */
function linked(formula: string, row: number, { tracker, tab }: Tracked): string | null {
  const call = callOf(formula);
  if (!call || isLinked(call)) return null;
  const { headerRow, bodyRow, inputs } = tracker;
  const [programs = ''] = call.args;
  const number = /^\d+$/.exec(programs)?.[0];
  const named =
    number ??
    /^(?:ROW\s*\(\s*\$?[A-Z]{1,3}\$?(\d+)\s*\)|\$?[A-Z]{1,3}\$?(\d+)(?::.*)?)$/i.exec(programs)?.slice(1).find(Boolean);
  const wanted = named === undefined ? (/^ROW\s*\(\s*\)$/i.test(programs) ? row : null) : Number(named);
  if (wanted !== null && (isRowNumber(programs) || isOneRow(programs)))
    return wanted >= bodyRow ? rowFormula(call.name, wanted, headerRow, inputs, bodyRow - 1) : '';
  return row === headerRow ? columnFormula(call.name, tab, headerRow, inputs) : '';
}

function inside(column: number, { first, last }: InputColumns): boolean {
  return column >= first && column <= last;
}

/** Formulas that stand below each other go in one call. */
function inColumns(
  tab: string,
  changes: readonly { readonly row: number; readonly column: number; readonly formula: string; readonly was: string }[],
): readonly Write[] {
  const sorted = [...changes].sort((a, b) => a.column - b.column || a.row - b.row);
  const writes: { kind: 'values'; tab: string; row: number; column: number; values: string[][]; was: string[][] }[] =
    [];
  for (const { row, column, formula, was } of sorted) {
    const before = writes[writes.length - 1];
    if (before?.column === column && before.row + before.values.length === row) {
      before.values.push([formula]);
      before.was.push([was]);
    } else writes.push({ kind: 'values', tab, row, column, values: [[formula]], was: [[was]] });
  }
  return writes;
}
