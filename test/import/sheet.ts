// A tab in memory that takes an import's writes as Google does: what looks like a number becomes one, an apostrophe keeps text.

import { planImport, type ImportPlan } from '../../src/addon/importPlan';
import type { ImportTarget } from '../../src/addon/importTarget';
import { lookAt } from '../../src/addon/importLook';
import type { ImportChoices, ImportLook } from '../../src/addon/importViews';
import { trackerIn } from '../../src/addon/tracker';
import type { Write } from '../../src/addon/writes';
import { readText } from '../../src/import/source';
import type { Cell } from '../../src/reading/cell';
import type { Profile } from '../../src/reading/profileFacts';

/** How Google reads what is typed into a cell without a text format. */
function entered(value: Cell): Cell {
  if (typeof value !== 'string') return value;
  if (value.startsWith("'")) return value.slice(1);
  if (/^[=+]/.test(value)) return `#FORMULA ${value}`;
  if (/^-?\d+(?:\.\d+)?$/.test(value)) return Number(value);
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(value);
  if (percent) return Number(percent[1]) / 100;
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (day) return new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3]));
  if (/^\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?$/.test(value)) return new Date(2026, 0, 1);
  if (/^(?:true|false)$/i.test(value)) return /^true$/i.test(value);
  return value;
}

export class Tab {
  readonly text = new Set<string>();
  readonly formulas: string[][];

  constructor(
    readonly cells: Cell[][],
    formulas: Readonly<Record<string, string>> = {},
  ) {
    this.formulas = cells.map((row) => row.map(() => ''));
    for (const [at, formula] of Object.entries(formulas)) {
      const [row = 0, column = 0] = at.split(',').map(Number);
      while (this.formulas.length < row) this.formulas.push([]);
      (this.formulas[row - 1] ??= [])[column - 1] = formula;
    }
  }

  apply(writes: readonly Write[]): void {
    for (const write of writes) {
      if (write.kind === 'columns')
        for (const row of this.cells) row.splice(write.after, 0, ...Array.from({ length: write.count }, () => ''));
      if (write.kind === 'format')
        for (const { column, row: from, rows } of write.blocks)
          for (let row = from; row < from + (rows ?? 1); row++) {
            if (write.format === '@') this.text.add(`${letter(column)}${row}`);
            else this.text.delete(`${letter(column)}${row}`);
          }
      if (write.kind === 'values')
        write.values.forEach((values, down) =>
          values.forEach((value, right) => {
            const [row, column] = [write.row + down, write.column + right];
            while (this.cells.length < row) this.cells.push([]);
            const isText = this.text.has(`${letter(column)}${row}`);
            (this.cells[row - 1] ??= [])[column - 1] =
              isText && typeof value === 'number' ? String(value) : isText ? value : entered(value);
          }),
        );
    }
  }
}

function letter(column: number): string {
  return column <= 26
    ? String.fromCharCode(64 + column)
    : `${letter(Math.floor((column - 1) / 26))}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

export function targetOf(tab: Tab, profile: Profile, ticks: readonly number[] = []): ImportTarget {
  const tracker = trackerIn(tab.cells, tab.formulas, profile);
  if (!tracker) throw new Error('No tracker in the tab.');
  return {
    ...{ tab: 'Programs', tracker, formulas: tab.formulas, gridRows: 1000, named: true },
    ...{ ticks: new Set(ticks), covered: new Map() },
  };
}

/** The choices of somebody who takes everything as it was read. */
export function asRead({ headerIndex, headers }: ImportLook, changes: Partial<ImportChoices> = {}): ImportChoices {
  return {
    headerIndex,
    mapping: headers.flatMap(({ index, column }) => (column === null ? [] : [{ index, column }])),
    remember: [],
    keepOthers: false,
    nameAlone: true,
    ...changes,
  };
}

/** From a text to the plan, as the panel and the script do it together. */
export function planOf(
  text: string,
  tab: Tab,
  profile: Profile,
  changes: Partial<ImportChoices> = {},
  takeTheirs: readonly string[] = [],
  ticks: readonly number[] = [],
): ImportPlan {
  const { rows, lines } = readText(text);
  const target = targetOf(tab, profile, ticks);
  const look = lookAt(rows, lines, profile, target);
  if (!look.ok) throw new Error(look.message);
  const plan = planImport(target, look.table ?? rows, asRead(look, changes), new Set(takeTheirs), profile);
  if (typeof plan === 'string') throw new Error(plan);
  return plan;
}
