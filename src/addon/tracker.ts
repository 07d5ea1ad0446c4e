// A tab's cells as a tracker, without any service: where the header is, which columns are labels, which are the person's.

import { addonMessages as say } from '../messages/addon';
import { headings } from '../messages/formulas';
import { cellText, isBlankCell, isBlankRow, type Cell, type Row, type Table } from '../reading/cell';
import { findHeaderRow } from '../reading/headers';
import type { Profile } from '../reading/profileFacts';
import { readPrograms, type ProgramTable } from '../reading/programs';
import { LABEL_COLUMNS } from '../formulas/labels';
import { TIERS } from '../rules/assessment';
import { callOf, isLinked, labelIn, type InputColumns, type LabelName } from './formulaText';

/** Rows whose formulas tell what a column is. */
export const LOOKED_AT_ROWS = 60;

export interface LabelColumnFound {
  readonly name: LabelName;
  /** 1 = A. */
  readonly column: number;
  readonly state: 'linked' | 'unlinked' | 'frozen';
  /** Of the header's cell; '' where it holds none. */
  readonly formula: string;
}

export interface Tracker {
  /** The header's first row, 1 = first: there the labels' formulas stand. */
  readonly headerRow: number;
  /** The first row below the header, which may have two. */
  readonly bodyRow: number;
  readonly labels: readonly LabelColumnFound[];
  readonly inputs: InputColumns;
  /** The person's columns that are no input, because labels stand between: headers or letters. */
  readonly outside: readonly string[];
  /** Cells from A1 on. */
  readonly values: Table;
  /** The input columns alone, from row 1: what PROGRAMS hands to a formula. */
  readonly input: Table;
  readonly table: ProgramTable;
  /** Last row and column with content, labels included. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/**
 * Reads a tab as a tracker.
 * @param values the tab's cells from A1 on
 * @param formulas the formulas of the same cells, of the first rows at least; '' where there is none
 * @param profile names columns (P3) and holds the rules' numbers
 * @returns null when no header row is found; never throws
 */
export function trackerIn(values: Table, formulas: readonly (readonly string[])[], profile: Profile): Tracker | null {
  const lastColumn = values.reduce((most, row) => Math.max(most, row.length), 0);
  const byFormula = formulaColumns(formulas);
  const headerIndex = findHeaderRow(without(values.slice(0, 20), byFormula), profile.columnHeaders);
  if (headerIndex === null) return null;
  const header = values[headerIndex] ?? [];
  if (isAnswer(values, formulas, header)) return null;
  const labels = labelColumns(values, formulas, headerIndex, byFormula);
  const taken = new Set(labels.map(({ column }) => column));
  const segments = segmentsOf(values, headerIndex, taken, lastColumn);
  let best: { readonly inputs: InputColumns; readonly table: ProgramTable; readonly input: Table } | null = null;
  for (const inputs of segments) {
    const input = columnsOf(values, inputs);
    const table = readPrograms(input, profile);
    // The columns that complete a header of two rows may stand beyond a label.
    if (!table || Math.abs(table.headerIndex - headerIndex) > 1) continue;
    if (!best || rank(table) > rank(best.table)) best = { inputs, table, input };
  }
  if (!best) return null;
  const { inputs, table } = best;
  const outside = segments
    .filter((segment) => segment.first !== inputs.first)
    .flatMap(({ first, last }) => header.slice(first - 1, last).map(cellText))
    .filter((text) => text !== '');
  return {
    ...best,
    headerRow: headerIndex + 1,
    bodyRow: table.headerIndex + table.headerRows + 1,
    labels,
    outside,
    values,
    lastRow: lastRowOf(values),
    lastColumn,
  };
}

/** True for what the add-on or its formulas wrote: a mentor's review or a SHORTLIST names programs and is no list of them. */
function isAnswer(values: Table, formulas: readonly (readonly string[])[], header: Row): boolean {
  if (cellText(values[2]?.[0]) === say.mentorReview.how) return true;
  const texts = header.map(cellText).filter((text) => text !== '');
  const isOurs =
    formulas.length === 0 || formulas.some((row) => row.some((formula) => /\bSHORTLIST\s*\(/i.test(formula)));
  return isOurs && texts.join('|') === headings.shortlist.join('|');
}

/** How many programs a tracker holds. */
export function programsIn({ table }: Tracker): number {
  return table.programs.filter((program) => program !== null).length;
}

/** Checkboxes that nobody ticked are no content. */
function lastRowOf(values: Table): number {
  let last = values.length;
  while (last > 0 && isBlankRow(values[last - 1] ?? [])) last--;
  return last;
}

/** Of several pieces the one with the programs' names, then the one with most columns known. */
function rank({ mapping }: ProgramTable): number {
  return mapping.columns.size + (mapping.columns.has('Program') ? 1000 : 0);
}

/** Columns in whose first rows a label formula stands, 1 = A. */
export function formulaColumns(formulas: readonly (readonly string[])[]): ReadonlyMap<number, LabelName> {
  const found = new Map<number, LabelName>();
  for (const row of formulas.slice(0, LOOKED_AT_ROWS))
    row.forEach((formula, index) => {
      const name = formula === '' || found.has(index + 1) ? null : labelIn(formula);
      if (name) found.set(index + 1, name);
    });
  return found;
}

/** A table with these columns (1 = A) blank. */
export function without(values: Table, columns: { readonly size: number; has(column: number): boolean }): Table {
  return columns.size === 0 ? values : values.map((row) => row.map((cell, i) => (columns.has(i + 1) ? '' : cell)));
}

function labelColumns(
  values: Table,
  formulas: readonly (readonly string[])[],
  headerIndex: number,
  byFormula: ReadonlyMap<number, LabelName>,
): readonly LabelColumnFound[] {
  const found: LabelColumnFound[] = [];
  const header = values[headerIndex] ?? [];
  const body = values.slice(headerIndex + 1);
  for (let column = 1; column <= header.length; column++) {
    const name = byFormula.get(column);
    const formula = formulas[headerIndex]?.[column - 1] ?? '';
    if (name) {
      const cells = formulas.slice(headerIndex, LOOKED_AT_ROWS).map((row) => row[column - 1] ?? '');
      const calls = cells.map(callOf).filter((call) => call !== null);
      found.push({ name, column, state: calls.every(isLinked) ? 'linked' : 'unlinked', formula });
      continue;
    }
    const frozen = frozenLabel(cellText(header[column - 1]), () => body.map((row) => row[column - 1]));
    if (frozen) found.push({ name: frozen, column, state: 'frozen', formula: '' });
  }
  return found.filter((label) => label.state !== 'frozen' || isOurs(label, found));
}

/**
 * True for a column of plain values that Freeze left. Many people keep a Tier of their own in the same words, and "Fit"
 * is an ordinary word: only a flag or a reason, written as ours are, shows whose a column is.
 */
function isOurs(label: LabelColumnFound, found: readonly LabelColumnFound[]): boolean {
  const frozen = found.filter(({ state }) => state === 'frozen');
  const reasons = frozen.filter(({ name }) => name === 'VISA' || name === 'WHY');
  const isBeside = (one: LabelColumnFound) => reasons.some(({ column }) => Math.abs(column - one.column) === 1);
  const tiers = reasons.length === 0 ? [] : frozen.filter(({ name }) => name === 'TIER');
  const live = found.find(({ name, formula }) => name === 'TIER' && formula !== '');
  const tier = live ?? tiers.find(isBeside) ?? tiers[0];
  if (label.name === 'TIER') return label === tier;
  return tier !== undefined && (label.name !== 'FIT' || isBeside(label));
}

const SHOWS: { readonly [name in LabelName]: RegExp } = {
  TIER: new RegExp(`^(?:${TIERS.join('|')})$`),
  VISA: /^(?:OK|Check|No): (?:J-1|H-1B|visa policy|ask whether|US citizens|no \S+ sponsorship)|^Not needed$/,
  FIT: /^\d{1,3}$/,
  WHY: new RegExp(`^(?:${TIERS.join('|')})[:.] `),
};

/** Labels as plain values (S8): our heading, and below it nothing but what a label shows. */
function frozenLabel(heading: string, cells: () => readonly Cell[]): LabelName | null {
  const entry = Object.values(LABEL_COLUMNS).find((label) => label.heading === heading);
  if (!entry) return null;
  const texts = cells()
    .map(cellText)
    .filter((text) => text !== '');
  const show = SHOWS[entry.name];
  return texts.length > 0 && texts.every((text) => show.test(text)) ? entry.name : null;
}

/** The stretches of columns between labels, reaching right up to the label beside them. */
function segmentsOf(
  values: Table,
  headerIndex: number,
  labels: ReadonlySet<number>,
  lastColumn: number,
): readonly InputColumns[] {
  const filled = new Set<number>();
  for (const row of values)
    row.forEach((cell, index) => {
      if (!filled.has(index + 1) && !isBlankCell(cell)) filled.add(index + 1);
    });
  const header: Row = values[headerIndex] ?? [];
  const segments: InputColumns[] = [];
  let first = 0;
  let any = false;
  for (let column = 1; column <= lastColumn + 1; column++) {
    const ends = labels.has(column) || column > lastColumn;
    if (!ends) {
      if (first === 0 && (filled.has(column) || cellText(header[column - 1]) !== '')) first = column;
      any ||= first !== 0;
      continue;
    }
    if (any) segments.push({ first, last: column - 1 });
    first = 0;
    any = false;
  }
  return segments;
}

/** Some columns of a table, every row. */
function columnsOf(values: Table, { first, last }: InputColumns): Table {
  return values.map((row) => row.slice(first - 1, last));
}

/** Positions of cells whose formula changes by itself: a custom function may not be given them (FACTS). */
export function volatileCells(
  formulas: readonly (readonly string[])[],
  { first, last }: InputColumns,
): readonly { readonly row: number; readonly column: number; readonly formula: string }[] {
  const found: { row: number; column: number; formula: string }[] = [];
  formulas.forEach((row, index) => {
    for (let column = first; column <= last; column++) {
      const formula = row[column - 1] ?? '';
      if (formula !== '' && VOLATILE.test(formula)) found.push({ row: index + 1, column, formula });
    }
  });
  return found;
}

const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i;
