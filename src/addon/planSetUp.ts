// Set up (S2) of an empty file, as a plan: the tabs Programs and Profile. Pure.

import { addonMessages as say } from '../messages/addon';
import type { ColumnKind } from '../reading/columns';
import { readFlag } from '../reading/values/answer';
import { SAMPLE_PROGRAMS } from '../reference/sample';
import { checkFor, columnNamed, helpOf } from './dropdowns';
import { columnFormula, type InputColumns, type LabelName } from './formulaText';
import { PROGRAMS } from './names';
import { newProfileTab, profileName } from './planProfile';
import { TEXT, type Check, type Write, type Written } from './writes';

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

const FIRST_INPUT = 3;
/** In pixels: room for "Not enough data", for the longest flag, and for reasons to be read. */
export const WIDTH: Readonly<Record<LabelName, number>> = { TIER: 130, VISA: 290, FIT: 60, WHY: 620 };

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
      { kind: 'format', tab, blocks: columnsOf('code'), format: TEXT },
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

/** @param index where a new tab goes; null = beside the one that is shown */
export function profileWrites(profile: ProfilePart, index: number | null): readonly Write[] {
  if (profile.tab === null) return newProfileTab(profile.newTab, index, profile.rows);
  return profile.isNamed ? profile.writes : [...profile.writes, profileName(profile.tab)];
}
