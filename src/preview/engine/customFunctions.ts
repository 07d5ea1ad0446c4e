// A built script's custom functions as functions of the engine, at least as strict as Google about what may stand in them.

import { addFunction, helpers, registries } from '@odoo/o-spreadsheet';
import type { Calculation, CellPosition, EngineCell, Environment } from '../sandbox/environment';
import { messageOf, type Script } from '../sandbox/script';
import type { ScriptFunction } from './documentation';
import { CIRCULAR_MESSAGE, ERROR } from './errors';
import { DATE_FORMAT, isDate, toScript, toSerial, type ScriptValue } from './values';

/** An argument's cell: the engine says where it came from. Matrices arrive column by column. */
interface ArgumentCell extends EngineCell {
  readonly position?: CellPosition;
}
type Argument = ArgumentCell | readonly (readonly ArgumentCell[])[] | undefined;
interface Result {
  readonly value: string | number | boolean;
  readonly format?: string;
  readonly message?: string;
}
interface Area {
  readonly sheetId: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** The parts of the engine's evaluation context that are used here. */
interface EvaluationContext {
  readonly __originCellPosition?: CellPosition;
  readonly getFormulaResult: (position: CellPosition) => EngineCell;
}

const circular: Result = { value: ERROR.reference, message: CIRCULAR_MESSAGE };

function isMatrix(argument: Argument): argument is readonly (readonly ArgumentCell[])[] {
  return Array.isArray(argument);
}

function areaOf(argument: Argument): Area | null {
  const first = isMatrix(argument) ? argument[0]?.[0]?.position : argument?.position;
  const lastColumn = isMatrix(argument) ? argument[argument.length - 1] : undefined;
  const last = isMatrix(argument) ? lastColumn?.[lastColumn.length - 1]?.position : argument?.position;
  if (first === undefined || last === undefined) return null;
  return { sheetId: first.sheetId, left: first.col, top: first.row, right: last.col, bottom: last.row };
}

function overlap(a: Area, b: Area): boolean {
  return a.sheetId === b.sheetId && a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

function isCircular(cell: EngineCell): boolean {
  return cell.value === ERROR.reference && String(cell.message) === CIRCULAR_MESSAGE;
}

function holdsCircular(argument: Argument): boolean {
  if (argument === undefined) return false;
  return isMatrix(argument) ? argument.some((column) => column.some(isCircular)) : isCircular(argument);
}

/** An argument as Google passes it: a scalar for one cell, rows of rows for a range. */
function passed(argument: Argument, environment: Environment): unknown {
  const { realm } = environment;
  if (argument === undefined) return undefined;
  if (!isMatrix(argument)) return toScript(argument.value, argument.format, realm);
  const [column = []] = argument;
  const [cell] = column;
  if (argument.length === 1 && column.length === 1 && cell !== undefined)
    return toScript(cell.value, cell.format, realm);
  const rows = new realm.Array<ScriptValue[]>(column.length);
  for (let row = 0; row < column.length; row++) {
    const values = new realm.Array<ScriptValue>(argument.length);
    for (let col = 0; col < argument.length; col++) {
      const one = argument[col]?.[row];
      values[col] = toScript(one?.value, one?.format, realm);
    }
    rows[row] = values;
  }
  return rows;
}

function cellResult(value: unknown): Result {
  if (value === null || value === undefined) return { value: '' };
  if (isDate(value)) return { value: toSerial(value), format: DATE_FORMAT };
  if (typeof value === 'number' && !Number.isFinite(value))
    return { value: ERROR.number, message: 'Result was not a number.' };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return { value };
  return { value: messageOf(value) };
}

/** Rows of rows as the engine's columns; ragged rows are filled up with blanks. */
function tableResult(rows: readonly unknown[]): Result | Result[][] {
  const table = rows.map((row): readonly unknown[] => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
  const width = table.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return { value: '' };
  return Array.from({ length: width }, (_, col) => table.map((row) => cellResult(row[col])));
}

function spillArea(cell: CellPosition, result: Result | Result[][]): Area {
  const columns = Array.isArray(result) ? result.length : 1;
  const rows = Array.isArray(result) ? (result[0]?.length ?? 1) : 1;
  return {
    sheetId: cell.sheetId,
    left: cell.col,
    top: cell.row,
    right: cell.col + columns - 1,
    bottom: cell.row + rows - 1,
  };
}

function inCalculation<T>(environment: Environment, calculation: Calculation | null, run: () => T): T {
  const outer = environment.calculation;
  environment.calculation = calculation;
  try {
    return run();
  } finally {
    environment.calculation = outer;
  }
}

function compute(
  name: string,
  script: Script,
  environment: Environment,
  context: EvaluationContext,
  args: readonly Argument[],
): Result | Result[][] {
  const cell = context.__originCellPosition;
  const areas = args.map(areaOf).filter((area) => area !== null);
  if (cell !== undefined) {
    const own = spillArea(cell, { value: '' });
    if (areas.some((area) => overlap(area, own)) || args.some(holdsCircular)) return circular;
  }
  const calculation = cell === undefined ? null : { cell, read: context.getFormulaResult };
  let result: Result | Result[][];
  try {
    const value = inCalculation(environment, calculation, () =>
      script.call(
        name,
        args.map((argument) => passed(argument, environment)),
      ),
    );
    result = Array.isArray(value) ? tableResult(value as readonly unknown[]) : cellResult(value);
  } catch (problem) {
    return { value: ERROR.general, message: messageOf(problem) };
  }
  if (cell !== undefined) {
    const spill = spillArea(cell, result);
    if (areas.some((area) => overlap(area, spill))) return circular;
  }
  return result;
}

function describe(one: ScriptFunction): ReturnType<typeof helpers.arg>[] {
  return one.parameters.map(({ name, help }) => helpers.arg(`${name} (any, range<any>, optional)`, help));
}

/** Makes every `@customfunction` of the script known to the engine. To be called once, before a workbook is made. */
export function registerCustomFunctions(script: Script, environment: Environment): readonly string[] {
  const custom = script.functions.filter((one) => one.custom);
  for (const one of custom) {
    const description = {
      description: one.help,
      category: 'Residency Tiers',
      args: describe(one).map((argument) => ({ ...argument, acceptErrors: true })),
      compute(this: unknown, ...args: unknown[]) {
        return compute(one.name, script, environment, this as EvaluationContext, args as readonly Argument[]);
      },
      isExported: false,
    };
    if (one.name.toUpperCase() in registries.functionRegistry.content)
      registries.functionRegistry.replace(one.name, description);
    else addFunction(one.name, description);
  }
  return custom.map((one) => one.name.toUpperCase());
}
