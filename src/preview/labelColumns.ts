// The label columns of a file that was labelled before: they are answers, so they must not be read as facts again.

import type { Cell, Table } from '../reading/cell';
import { cellText, isBlankCell } from '../reading/cell';
import { wordKey } from '../reading/words';
import type { LabelledProgram } from './bundle';

export const HEADINGS = ['Tier', 'Visa', 'Fit', 'Why'] as const;
export type Heading = (typeof HEADINGS)[number];
/** Which column of the table holds which of our labels, 0 = first. */
export type LabelColumns = ReadonlyMap<Heading, number>;

const TIER_WORDS = /^(?:Safety|Target|Reach|Ineligible|Not enough data)(?=$|[:.] )/;
/** A program's own words could begin like a flag ("No: we do not …"), so only whole flags count (V6-V10). */
const FLAG =
  /^(?:Not needed|OK: (?:J-1 or H-1B|J-1|H-1B)|Check: (?:J-1|H-1B|visa policy|ask whether) ?[^.]*|No: (?:US citizens[a-z ]* only|no (?:visa|J-1|H-1B) sponsorship|(?:J-1|H-1B) only))$/;

const LOOKS_LIKE: Readonly<Record<Heading, (cell: Cell) => boolean>> = {
  Tier: (cell) => TIER_WORDS.test(cellText(cell)),
  Visa: (cell) => FLAG.test(cellText(cell)),
  Fit: (cell) => /^\d{1,3}$/.test(cellText(cell)),
  Why: (cell) => TIER_WORDS.test(cellText(cell)),
};

/**
 * Columns headed like a label that hold nothing but labels; `headerRow` counts from 1. None unless there is a Tier column
 * with a flag or a reason: a Tier alone, in the same words, is what many people keep of their own.
 */
export function labelColumns(table: Table, headerRow: number): LabelColumns {
  const found = new Map<Heading, number>();
  const below = table.slice(headerRow);
  table[headerRow - 1]?.forEach((header, column) => {
    const heading = HEADINGS.find((name) => wordKey(name) === wordKey(cellText(header)));
    if (heading === undefined || found.has(heading)) return;
    const filled = below.map((row) => row[column]).filter((cell) => !isBlankCell(cell));
    if (filled.length > 0 && filled.every(LOOKS_LIKE[heading])) found.set(heading, column);
  });
  return found.has('Tier') && (found.has('Visa') || found.has('Why')) ? found : new Map();
}

/** The table as the rules should see it: label columns empty, every other cell in its place. */
export function withoutLabels(table: Table, columns: LabelColumns): Table {
  if (columns.size === 0) return table;
  const blank = new Set(columns.values());
  return table.map((row) => row.map((cell, index) => (blank.has(index) ? '' : cell)));
}

/**
 * The person's own table with the labels of each program: in its earlier label columns where there are some, else to
 * the right of the last column. Rows keep their order and every other cell its value.
 */
export function withLabels(
  table: Table,
  headerRow: number,
  programs: readonly LabelledProgram[],
  columns: LabelColumns,
): readonly (readonly Cell[])[] {
  let width = table.reduce((widest, row) => Math.max(widest, row.length), 0);
  const places = HEADINGS.map((heading) => ({ heading, column: columns.get(heading) ?? width++ }));
  const byRow = new Map(programs.map((program) => [headerRow + program.row - 2, program]));
  return table.map((row, index) => {
    const cells: Cell[] = Array.from({ length: width }, (_, column) => row[column] ?? '');
    const program = byRow.get(index);
    for (const { heading, column } of places) {
      cells[column] = index === headerRow - 1 ? heading : program === undefined ? '' : label(program, heading);
    }
    return cells;
  });
}

function label(program: LabelledProgram, heading: Heading): Cell {
  switch (heading) {
    case 'Tier':
      return program.tier;
    case 'Visa':
      return program.visa;
    case 'Fit':
      return program.fit ?? '';
    case 'Why':
      return program.why;
  }
}
