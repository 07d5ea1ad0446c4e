// A spreadsheet file in memory with the built script over it: what a person does with the menu and the sidebar, without a browser.

import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { Model } from '@odoo/o-spreadsheet';
import type * as api from '../../src/addon/api';
import type * as main from '../../src/addon/main';
import { script as buildScript } from '../../src/build/script';
import { registerCustomFunctions } from '../../src/preview/engine/customFunctions';
import { scriptFunctions } from '../../src/preview/engine/documentation';
import { speakGoogle } from '../../src/preview/engine/errors';
import { addPlugins } from '../../src/preview/engine/plugins';
import { protectedIn } from '../../src/preview/engine/protections';
import { emptyWorkbook, writeCells } from '../../src/preview/engine/workbook';
import type { Environment } from '../../src/preview/sandbox/environment';
import type { Script } from '../../src/preview/sandbox/script';
import { services } from '../../src/preview/services';

type Functions = typeof api & Omit<typeof main, 'describe'>;
export type Grid = readonly (readonly (string | number | boolean)[])[];

/** What the file's services are asked while something runs. */
export class Watch {
  /** Calls of the spreadsheet's own services; the steps of a builder are made in the script and count as none. */
  calls: string[] = [];
  /** The call, counted from 1, that throws; 0 = none. */
  failing = 0;
  /** Calls of these throw always. */
  forbidden: RegExp | null = null;
  /** True while another window is at work in the file. */
  isAtWork = false;
  /** Who runs the script, where it is not the file's owner: then protections bind. */
  person: string | undefined = undefined;
}

const COUNTED =
  /^(?:Spreadsheet|Sheet|Range|RangeList|NamedRange|Protection|Lock|EmbeddedChart|Ui|HtmlOutput)\.|^SpreadsheetApp\.(?!new)/;
const ENGINE_LOG = console.debug;

jest.setTimeout(120_000);

let code = '';

/** Builds the script once for a test file. To be called in beforeAll. */
export async function buildOnce(): Promise<void> {
  const root = join(__dirname, '../..');
  code = await buildScript({
    entry: join(root, 'src/addon/main.ts'),
    formulas: join(root, 'src/formulas/table.ts'),
    addon: false,
  });
  // The engine wants Node 22's; this project still runs on 20.
  if (!('groupBy' in Object)) Object.assign(Object, { groupBy });
  speakGoogle();
  addPlugins();
  console.debug = () => undefined;
}

function groupBy<T>(
  entries: Iterable<T>,
  keyOf: (entry: T, index: number) => PropertyKey,
): Partial<Record<PropertyKey, T[]>> {
  const groups: Partial<Record<PropertyKey, T[]>> = {};
  let index = 0;
  for (const entry of entries) {
    const key = keyOf(entry, index++);
    (groups[key] ??= []).push(entry);
  }
  return groups;
}

export function restoreLog(): void {
  console.debug = ENGINE_LOG;
}

export interface OpenFile {
  readonly model: Model;
  readonly watch: Watch;
  /** The script's functions, as the menu and google.script.run call them: arguments and results as JSON. */
  readonly run: Functions;
  readonly messages: string[];
  readonly pages: string[];
  /** Answers of dialogs, first first; none left = the first button. */
  readonly answers: string[];
  readonly dialogs: string[];
  readonly menus: string[];
  /** Everything in the file that a person could see or lose, by tab. */
  readonly snapshot: () => object;
  /** Values from A1 on. */
  readonly values: (tab: string) => Grid;
  readonly formula: (place: string) => string;
  readonly write: (tab: string, row: number, column: number, cells: readonly (readonly unknown[])[]) => void;
  readonly select: (tab: string, row: number) => void;
  /** The services themselves, for preparing a file: nothing is counted. */
  readonly app: typeof SpreadsheetApp;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
}

export interface Tab {
  readonly name: string;
  readonly cells: readonly (readonly unknown[])[];
  readonly rows?: number;
  readonly columns?: number;
  /** True for a tab that is one chart. */
  readonly isChart?: boolean;
}

const SIDEBAR = '<main id="sidebar" data-page=""></main>';

/** A Profile tab filled in as far as a label needs it: Step 2 CK 232, a certificate, J-1 by default. */
export const PROFILE: Tab = {
  name: 'Profile',
  rows: 60,
  columns: 3,
  cells: [
    ['Field', 'Value'],
    ['Step 2 CK', 232],
    ['Graduation year', 2024],
    ['ECFMG certified', 'Yes'],
    ['USCE months', 3],
  ],
};

/**
 * Opens a file with these tabs; the first one is shown.
 * @param newTabRows rows of a tab that the script adds; fewer than Google's thousand make a test quick that runs hundreds of times
 */
export function openFile(tabs: readonly Tab[], newTabRows?: number): OpenFile {
  const model = emptyWorkbook(
    tabs.map(({ name, cells, rows = 200, columns = 26 }) => ({
      name,
      rows: Math.max(rows, cells.length),
      columns: Math.max(columns, ...cells.map((row) => row.length)),
    })),
  );
  const watch = new Watch();
  const [messages, pages, answers, dialogs, menus]: string[][] = [[], [], [], [], []] as string[][];
  const environment: Environment = {
    model,
    title: 'Test',
    calculation: null,
    realm: globalThis,
    properties: { script: {}, user: {}, document: {} },
    html: new Map([['Sidebar', SIDEBAR]]),
    newTabRows,
    chartTabs: new Set(tabs.filter(({ isChart }) => isChart).map(({ name }) => name)),
    get isAtWork() {
      return watch.isAtWork;
    },
    get person() {
      return watch.person;
    },
    ui: {
      addMenu: (menu) => menus?.push(...menu.children.map(({ caption }) => caption)),
      alert: (_title, text, buttons) => {
        dialogs?.push(text);
        const wanted = answers?.shift();
        return buttons.find((button) => button === wanted) ?? buttons[0] ?? 'OK';
      },
      prompt: () => ({ button: 'CANCEL', text: '' }),
      toast: (message) => messages?.push(message),
      showSidebar: (_title, page) => pages?.push(page),
      showDialog: () => undefined,
    },
  };
  const plain = services(environment);
  const context = createContext(watched(plain, watch));
  const names = scriptFunctions(code).map(({ name }) => name);
  runInContext(code, context);
  const functions: Record<string, (...args: unknown[]) => unknown> = runInContext(`({${names.join(',')}})`, context);
  const realm: Environment['realm'] = runInContext('({ Date, Array })', context);
  environment.realm = realm;
  const script: Script = {
    realm,
    functions: scriptFunctions(code),
    call: (name, args) => functions[name]?.(...args),
  };
  registerCustomFunctions(script, environment);
  const sheetIds = model.getters.getSheetIds();
  tabs.forEach(({ cells }, index) => put(model, sheetIds[index] ?? '', 1, 1, cells));
  const app = plain['SpreadsheetApp'] as typeof SpreadsheetApp;
  const spreadsheet = app.getActiveSpreadsheet();
  const sheetId = (tab: string) =>
    model.getters.getSheetIds().find((id) => model.getters.getSheetName(id) === tab) ?? 'no such tab';

  return {
    model,
    watch,
    run: overJson(functions, watch),
    messages: messages ?? [],
    pages: pages ?? [],
    answers: answers ?? [],
    dialogs: dialogs ?? [],
    menus: menus ?? [],
    snapshot: () => snapshotOf(model, spreadsheet),
    values: (tab) => spreadsheet.getSheetByName(tab)?.getDataRange().getValues() ?? [],
    formula: (place) => spreadsheet.getRange(place).getFormula(),
    write: (tab, row, column, cells) => put(model, sheetId(tab), row, column, cells),
    select: (tab, row) => void spreadsheet.getSheetByName(tab)?.getRange(row, 1).activate(),
    app,
    spreadsheet,
  };
}

function put(model: Model, sheetId: string, row: number, column: number, cells: readonly (readonly unknown[])[]): void {
  writeCells(
    model,
    cells
      .flatMap((line, i) => line.map((value, j) => ({ sheetId, row: row - 1 + i, col: column - 1 + j, value })))
      .filter(({ value }) => value !== ''),
  );
}

/** Arguments and results pass as google.script.run passes them; a Date or undefined in a result is a mistake. */
function overJson(functions: Record<string, (...args: unknown[]) => unknown>, watch: Watch): Functions {
  const wrapped = Object.fromEntries(
    Object.entries(functions).map(([name, run]) => [
      name,
      (...args: unknown[]): unknown => {
        watch.calls = [];
        const result = run(...args.map((argument): unknown => JSON.parse(JSON.stringify(argument))));
        refuseUnsendable(result, name);
        return result === undefined ? undefined : (JSON.parse(JSON.stringify(result)) as unknown);
      },
    ]),
  );
  return wrapped as unknown as Functions;
}

function refuseUnsendable(value: unknown, where: string): void {
  if (typeof value !== 'object' || value === null) return;
  const kind = Object.prototype.toString.call(value);
  if (kind !== '[object Object]' && kind !== '[object Array]') throw new Error(`${where} gives a ${kind}`);
  for (const [key, inner] of Object.entries(value)) {
    if (inner === undefined || typeof inner === 'function') throw new Error(`${where}.${key} is ${typeof inner}`);
    if (typeof inner === 'number' && !Number.isFinite(inner)) throw new Error(`${where}.${key} is no number`);
    refuseUnsendable(inner, `${where}.${key}`);
  }
}

/** The services with every call seen, counted, and made to fail on demand. */
function watched(plain: Readonly<Record<string, unknown>>, watch: Watch): Record<string, unknown> {
  const raw = new WeakMap<object, object>();
  const seen = new WeakMap<object, object>();
  const unwrap = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unwrap);
    return typeof value === 'object' && value !== null ? (raw.get(value) ?? value) : value;
  };
  const wrap = (value: unknown): unknown => {
    if (Array.isArray(value) && value.some((entry) => isService(entry))) return value.map(wrap);
    if (!isService(value)) return value;
    const known = seen.get(value);
    if (known) return known;
    const name = printed(value);
    const proxy = new Proxy(value, {
      get(target, property) {
        const member: unknown = Reflect.get(target, property);
        if (typeof property === 'symbol' || property === 'toString' || typeof member !== 'function') return member;
        return (...args: unknown[]): unknown => {
          const call = `${name}.${property}`;
          if (watch.forbidden?.test(call)) throw new Error(`You do not have permission to call ${call}`);
          if (COUNTED.test(call)) {
            watch.calls.push(call);
            if (watch.calls.length === watch.failing) throw new Error(`Service error: ${call}`);
          }
          return wrap(Reflect.apply(member, target, args.map(unwrap)));
        };
      },
    });
    seen.set(value, proxy);
    raw.set(proxy, value);
    return proxy;
  };
  return Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, wrap(value)]));
}

/** What a service says it is: its own toString. */
function printed(value: object): string {
  const print: unknown = Reflect.get(value, 'toString');
  return typeof print === 'function' ? String(Reflect.apply(print, value, [])) : '';
}

/** The preview's services print as their names; plain data does not. */
function isService(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.prototype.toString.call(value) === '[object Object]' &&
    /^[A-Z]\w+$/.test(printed(value))
  );
}

/** Contents as written, notes, formats, rules, names, sizes: what an action may not lose. */
function snapshotOf(model: Model, spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): object {
  const { getters } = model;
  const tabs = getters.getSheetIds().map((id) => {
    const cells: Record<string, unknown> = {};
    for (const cell of getters.getCells(id)) {
      const { col, row } = getters.getCellPosition(cell.id);
      const content = getters.getCellText({ sheetId: id, col, row }, { showFormula: true });
      const { fillColor = '', bold = false } = cell.style ?? {};
      const look = [cell.format ?? '', fillColor, bold];
      if (content !== '' || look.some(Boolean)) cells[`R${row + 1}C${col + 1}`] = [content, ...look];
    }
    const sheet = spreadsheet.getSheetByName(getters.getSheetName(id));
    const notes = Object.fromEntries(
      (getters as unknown as { getNotedCells: (id: string) => { row: number; col: number; text: string }[] })
        .getNotedCells(id)
        .map(({ row, col, text }) => [`R${row + 1}C${col + 1}`, text]),
    );
    return {
      name: getters.getSheetName(id),
      columns: getters.getNumberCols(id),
      rows: getters.getNumberRows(id),
      cells,
      notes,
      frozen: [sheet?.getFrozenRows(), sheet?.getFrozenColumns()],
      rules: getters.getConditionalFormats(id).map(({ rule, ranges }) => ({ rule, ranges })),
      checks: getters.getDataValidationRules(id).map(({ criterion, ranges }) => ({
        criterion,
        zones: ranges.map(({ zone }) => zone),
      })),
      merges: getters.getMerges(id).length,
      charts: getters.getChartIds(id).length,
      hidden: Array.from({ length: getters.getNumberRows(id) }, (_, row) => row).filter((row) =>
        getters.isRowHidden(id, row),
      ),
      filter: sheet?.getFilter()?.getRange().getA1Notation(),
    };
  });
  const names = getters.getNamedRanges().map(({ name, range }) => ({ name, sheetId: range.sheetId, zone: range.zone }));
  const protections = protectedIn(model).map(({ kind, ranges: [range] }) => [kind, range?.sheetId, range?.zone]);
  return sorted(JSON.parse(JSON.stringify({ tabs, names, protections }))) as object;
}

/** Keys in order: the order in which cells and notes were made is nothing that anybody sees. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
