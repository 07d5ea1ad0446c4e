// Set up (S2) as a plan: from what the file holds to what is missing. Pure; a second plan over its result is empty.

import { addonMessages as say } from '../messages/addon';
import { COLUMNS, type ColumnKind } from '../reading/columns';
import { readFlag } from '../reading/values/answer';
import { LABEL_COLUMNS } from '../formulas/labels';
import { SAMPLE_PROGRAMS } from '../reference/sample';
import { checkFor, columnNamed, helpOf } from './dropdowns';
import { callOf, columnFormula, sameFormula, type InputColumns, type LabelName } from './formulaText';
import { PROFILE, PROGRAMS } from './names';
import { newProfileTab, profileName } from './planProfile';
import type { Tracker } from './tracker';
import type { Check, Write, Written } from './writes';

export interface Plan {
  readonly writes: readonly Write[];
  /** What is added, one phrase each. */
  readonly adds: readonly string[];
}

/** The profile's part of a set-up: which tab it is in, and what must be written for it. */
export interface ProfilePart {
  /** null = a new tab of the name `newTab` is made. */
  readonly tab: string | null;
  readonly newTab: string;
  readonly isNamed: boolean;
  /** `Column:` rows to be written: as writes for an existing tab, as rows for a new one. */
  readonly writes: readonly Write[];
  readonly rows: readonly (readonly string[])[];
}

/** The labels that Set up makes; FIT is there for whoever types it. */
const MADE: readonly LabelName[] = ['TIER', 'VISA', 'WHY'];
const MENTOR = COLUMNS.filter(({ group }) => group === 'mentor').map(({ name }) => name);
const FIRST_INPUT = 3;
/** In pixels: room for "Not enough data", for the longest flag, and for reasons to be read. */
const WIDTH: Readonly<Record<LabelName, number>> = { TIER: 130, VISA: 290, FIT: 60, WHY: 620 };

/** An empty file: the tabs Programs and Profile. */
export function planNew(tab: string, profile: ProfilePart, withSample: boolean): Plan {
  const [header = [], ...sample] = SAMPLE_PROGRAMS;
  const columns = header.map(String);
  const kinds = columns.map((column) => columnNamed(column)?.kind);
  const last = FIRST_INPUT + columns.length - 1;
  const rows = (withSample ? sample : []).map((row) =>
    row.map((cell, i): Written => (kinds[i] === 'flag' ? (readFlag(cell) ? true : '') : cell)),
  );
  const columnsOf = (wanted: ColumnKind) =>
    kinds.flatMap((kind, i) => (kind === wanted ? [{ column: FIRST_INPUT + i, row: 2, rows: null }] : []));
  const checks: readonly Check[] = columns.map(checkFor);
  const inputs: InputColumns = { first: FIRST_INPUT, last };
  return {
    adds: [
      say.adds.newTab(tab),
      ...(profile.tab === null ? [say.adds.newTab(profile.newTab)] : []),
      ...(withSample ? [say.adds.sample(rows.length)] : []),
    ],
    writes: [
      // The Profile first: the tab made last is the one that is shown.
      ...profileWrites(profile, 0),
      { kind: 'tab', tab, index: 0, columns: last + 1 },
      { kind: 'format', tab, blocks: columnsOf('code'), format: '@' },
      { kind: 'format', tab, blocks: columnsOf('date'), format: 'yyyy-mm-dd' },
      { kind: 'values', tab, row: 1, column: FIRST_INPUT, values: [columns, ...rows], was: null },
      {
        kind: 'header',
        tab,
        row: 1,
        column: 1,
        count: last + 1,
        notes: [say.labelNote.TIER, say.labelNote.VISA, ...columns.map(helpOf), say.labelNote.WHY],
      },
      { kind: 'checks', tab, row: 2, column: FIRST_INPUT, count: null, rows: [checks] },
      { kind: 'freeze', tab, rows: 1, columns: FIRST_INPUT },
      { kind: 'width', tab, column: 1, count: 1, width: WIDTH.TIER },
      // These stand still with the tier: a small window must leave room beside them.
      { kind: 'width', tab, column: 2, count: 2, width: 225 },
      { kind: 'width', tab, column: last + 1, count: 1, width: WIDTH.WHY },
      { kind: 'name', name: PROGRAMS, tab, ...inputs },
      {
        kind: 'formulas',
        tab,
        row: 1,
        column: 1,
        formulas: [columnFormula('TIER', tab, 1, inputs), columnFormula('VISA', tab, 1, inputs)],
        was: ['', ''],
      },
      { kind: 'formulas', tab, row: 1, column: last + 1, formulas: [columnFormula('WHY', tab, 1, inputs)], was: [''] },
      {
        kind: 'colours',
        tab,
        columns: [
          { name: 'TIER', column: 1 },
          { name: 'VISA', column: 2 },
        ],
      },
    ],
  };
}

export interface Adopted {
  readonly tab: string;
  readonly tracker: Tracker;
  readonly profile: ProfilePart;
  /** Columns that the grid has. */
  readonly gridColumns: number;
  readonly frozenRows: number;
  readonly hasColours: boolean;
  /** Where PROGRAMS points now; null = there is no such name. */
  readonly named: (InputColumns & { readonly tab: string }) | null;
  readonly freezeHeader: boolean;
}

/** A tracker that exists: only what is missing, to the right of the person's last column. */
export function planAdopt(given: Adopted): Plan {
  const { tab, tracker, profile, named } = given;
  const { headerRow, labels, lastColumn } = tracker;
  const mentor = roomForMentor(tracker) ? MENTOR.filter((name) => !tracker.table.mapping.columns.has(name)) : [];
  const missing = MADE.filter((name) => labels.every((label) => label.name !== name));
  const writes: Write[] = [];
  const adds: string[] = [];
  const headers: { column: number; notes: string[] }[] = [];

  if (profile.tab === null) adds.push(say.adds.newTab(profile.newTab));
  if (profile.writes.length + profile.rows.length > 0)
    adds.push(say.adds.mapping(Math.max(profile.writes.length, profile.rows.length)));

  // Mentor columns are input: they go beside the person's last one, before labels that stand there already.
  const inner = tracker.inputs.last < lastColumn;
  const inputs: InputColumns = { first: tracker.inputs.first, last: tracker.inputs.last + mentor.length };
  const shift = inner ? mentor.length : 0;
  const lastBefore = lastColumn + (inner ? 0 : mentor.length);
  const needed = lastBefore + shift + missing.length - given.gridColumns;
  if (inner && mentor.length > 0)
    writes.push({ kind: 'columns', tab, after: tracker.inputs.last, count: mentor.length });
  const more = needed - shift;
  if (more > 0) writes.push({ kind: 'columns', tab, after: given.gridColumns + shift, count: more });
  if (mentor.length > 0) {
    const column = tracker.inputs.last + 1;
    writes.push({ kind: 'values', tab, row: headerRow, column, values: [mentor], was: null });
    headers.push({ column, notes: mentor.map(helpOf) });
    const checks: readonly Check[] = mentor.map(checkFor);
    const count = Math.max(1, tracker.lastRow - headerRow);
    writes.push({ kind: 'checks', tab, row: headerRow + 1, column, count, rows: [checks] });
    adds.push(...mentor.map(say.adds.column));
  }

  const isNamed = named?.tab === tab && named.first === inputs.first && named.last === inputs.last - shift;
  const nameIsRight = isNamed && shift === 0;
  const nameWrites: Write[] = nameIsRight ? [] : [{ kind: 'name', name: PROGRAMS, tab, ...inputs }];
  const newNames = [...(profile.tab !== null && profile.isNamed ? [] : [PROFILE]), ...(nameIsRight ? [] : [PROGRAMS])];
  if (newNames.length > 0) adds.push(say.adds.names(newNames));
  writes.push(...profileWrites(profile, null), ...nameWrites);

  for (const label of labels) {
    const call = callOf(label.formula);
    if (label.state !== 'linked' || !call || call.args.length !== 2) continue;
    const wanted = columnFormula(label.name, tab, headerRow, inputs);
    if (sameFormula(label.formula, wanted) || !anchoredWrongly(call.args[0] ?? '', headerRow, shift)) continue;
    const column = label.column + (label.column > tracker.inputs.last ? shift : 0);
    writes.push({ kind: 'formulas', tab, row: headerRow, column, formulas: [wanted], was: [label.formula] });
    adds.push(say.adds.label(LABEL_COLUMNS[label.name].heading));
  }
  const firstLabel = lastBefore + shift + 1;
  if (missing.length > 0) {
    headers.push({ column: firstLabel, notes: missing.map((name) => say.labelNote[name]) });
    writes.push({
      kind: 'formulas',
      tab,
      row: headerRow,
      column: firstLabel,
      formulas: missing.map((name) => columnFormula(name, tab, headerRow, inputs)),
      was: missing.map(() => ''),
    });
    adds.push(...missing.map((name) => say.adds.column(LABEL_COLUMNS[name].heading)));
  }
  missing.forEach((name, i) =>
    writes.push({ kind: 'width', tab, column: firstLabel + i, count: 1, width: WIDTH[name] }),
  );
  // Columns beside each other get their look together.
  const [mentors, made] = headers;
  if (mentors && made && mentors.column + mentors.notes.length === made.column)
    mentors.notes.push(...(headers.pop()?.notes ?? []));
  for (const { column, notes } of headers)
    writes.push({ kind: 'header', tab, row: headerRow, column, count: notes.length, notes });
  if (!given.hasColours || missing.some((name) => name !== 'WHY')) {
    const columns = [
      ...labels.map(({ name, column }) => ({ name, column: column + (column > tracker.inputs.last ? shift : 0) })),
      ...missing.map((name, i) => ({ name, column: firstLabel + i })),
    ];
    writes.push({ kind: 'colours', tab, columns });
    adds.push(say.adds.colours);
  }
  if (given.freezeHeader && given.frozenRows !== headerRow) {
    writes.push({ kind: 'freeze', tab, rows: headerRow, columns: null });
    adds.push(say.adds.frozen);
  }
  return { writes, adds };
}

/** Mentor columns stand beside the person's; where the person's own things follow, nothing is pushed aside. */
function roomForMentor({ inputs, labels, lastColumn, outside }: Tracker): boolean {
  const right = labels.filter(({ column }) => column > inputs.last);
  return inputs.last >= lastColumn || (outside.length === 0 && right.every(({ state }) => state !== 'unlinked'));
}

/** True when a formula of ours reads from the wrong row or has missed new columns: PROGRAMS only fits a header in row 1. */
function anchoredWrongly(programs: string, headerRow: number, shift: number): boolean {
  if (programs.toUpperCase() === PROGRAMS) return headerRow !== 1;
  const row = /^(?:.*!)?\$?[A-Z]{1,3}\$?(\d+):\$?[A-Z]{1,3}$/i.exec(programs)?.[1];
  return row !== undefined && (Number(row) !== headerRow || shift > 0);
}

/** @param index where a new tab goes; null = beside the one that is shown */
function profileWrites(profile: ProfilePart, index: number | null): readonly Write[] {
  if (profile.tab === null) return newProfileTab(profile.newTab, index, profile.rows);
  return profile.isNamed ? profile.writes : [...profile.writes, profileName(profile.tab)];
}
