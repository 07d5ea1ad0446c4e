// dist/Code.js as Google runs it: a realm with the language and nothing else, arguments from another realm, services that are there or not.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { Table } from '../../src/reading/cell';

const CODE = join(__dirname, '../../dist/Code.js');
const SERVICES = [
  'SpreadsheetApp',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Utilities',
  'Session',
];
let compiled: Script | null = null;

export type Call = (name: string, ...args: readonly unknown[]) => unknown;

/** Loads the built script anew; calls its top-level functions. @param services globals beside the language */
export function load(services: Readonly<Record<string, unknown>> = {}): Call {
  compiled ??= new Script(readFileSync(CODE, 'utf8'));
  const context = createContext({ ...services });
  compiled.runInContext(context);
  return (name, ...args) => {
    const found: unknown = new Script(name).runInContext(context);
    if (typeof found !== 'function') throw new Error(`${name} is not in dist/Code.js`);
    return Reflect.apply(found, null, args) as unknown;
  };
}

/** Every service of Google throws as soon as it is touched. */
export function refusing(): Readonly<Record<string, unknown>> {
  const refuse = () => {
    throw new Error('a service was used');
  };
  return Object.fromEntries(
    SERVICES.map((name) => [name, new Proxy(refuse, { get: refuse, apply: refuse, construct: refuse })]),
  );
}

export interface FakeCell {
  readonly sheet: string;
  /** 1 = first. */
  readonly row: number;
  readonly column: number;
}

/** A file with some tabs, and the one cell whose formula is being worked out. @param formulas `Tab!R1C1`-like keys: `Programs 1 5` */
export function fakeFile(
  tabs: Readonly<Record<string, Table>>,
  cell: FakeCell,
  formulas: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const formulaAt = (sheet: string, row: number, column: number) => formulas[`${sheet} ${row} ${column}`] ?? '';
  const sheetOf = (name: string) => {
    const table = tabs[name];
    if (table === undefined) return null;
    const width = Math.max(0, ...table.map((row) => row.length));
    return {
      getName: () => name,
      getLastRow: () => table.length,
      getLastColumn: () => width,
      getRange: (row: number, column: number, rows: number, columns: number) => {
        if (rows < 1 || columns < 1) throw new Error('The number of rows in the range must be at least 1.');
        const area = <T>(read: (r: number, c: number) => T) =>
          Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => read(row + r, column + c)));
        return {
          getValues: () => area((r, c) => table[r - 1]?.[c - 1] ?? ''),
          getFormulas: () => area((r, c) => formulaAt(name, r, c)),
        };
      },
    };
  };
  return {
    SpreadsheetApp: {
      getActiveSpreadsheet: () => ({ getSheetByName: sheetOf }),
      getActiveSheet: () => sheetOf(cell.sheet),
      getActiveRange: () => ({
        getFormula: () => formulaAt(cell.sheet, cell.row, cell.column),
        getSheet: () => sheetOf(cell.sheet),
        getRow: () => cell.row,
        getColumn: () => cell.column,
      }),
    },
  };
}

/** Nothing in it can be changed: a formula that tried would throw. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

/** The sentence of what a call throws; fails when it throws nothing. */
export function sentenceOf(run: () => unknown): string {
  let result: unknown;
  try {
    result = run();
  } catch (problem) {
    if (typeof problem === 'object' && problem !== null && 'message' in problem) return String(problem.message);
    throw problem;
  }
  throw new Error(`nothing was thrown, the result is ${JSON.stringify(result).slice(0, 200)}`);
}
