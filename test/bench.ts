// `npm run bench`: how the built files behave at size, as ratios that hold on any machine. Exit status 1 when one breaks.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import Papa from 'papaparse';
import { Bench } from 'tinybench';
import { BENCH_PROFILE, benchPrograms } from './benchData';

interface Measure {
  readonly what: string;
  readonly value: string;
  readonly limit: string;
  readonly holds: boolean;
}

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const code = readFileSync(join(ROOT, 'dist/Code.js'), 'utf8');
const measures: Measure[] = [];

function atMost(what: string, value: number, limit: number, unit = ''): void {
  measures.push({ what, value: `${value.toFixed(2)}${unit}`, limit: `${String(limit)}${unit}`, holds: value <= limit });
}

/** A fresh realm with the script loaded, as every call of a custom function has it. */
function load(source: string): (expression: string) => (...args: readonly unknown[]) => unknown {
  const context = createContext({});
  new Script(source).runInContext(context);
  return (expression) => {
    const found: unknown = new Script(expression).runInContext(context);
    if (typeof found !== 'function') throw new Error(`${expression} is not in dist/Code.js`);
    return (...args) => Reflect.apply(found, null, args) as unknown;
  };
}

/** Median time of one call in milliseconds, with a warm-up. */
async function milliseconds(work: () => unknown, iterations = 5): Promise<number> {
  const bench = new Bench({ time: 0, iterations, warmupTime: 0, warmupIterations: 2 });
  bench.add('work', () => void work());
  const [task] = await bench.run();
  const result = task?.result;
  if (result === undefined || !('latency' in result)) throw new Error('The bench could not be run.');
  return result.latency.p50;
}

const find = load(`${code}
function barePass(table) {
  let length = 0;
  for (const row of table) for (const cell of row) length += String(cell).trim().length;
  return length;
}`);
const tier = find('TIER');
const barePass = find('barePass');
const tables = new Map([2500, 5000, 10_000].map((count) => [count, benchPrograms(count)]));

async function labels(): Promise<void> {
  const times = new Map<number, number>();
  for (const [count, table] of tables) times.set(count, await milliseconds(() => tier(table, BENCH_PROFILE)));
  const [small = 0, middle = 0, large = 0] = times.values();
  const bare = await milliseconds(() => barePass(tables.get(10_000)));
  console.log(
    `TIER on 10,000 programs: ${large.toFixed(0)} ms; a bare pass over the same cells: ${bare.toFixed(1)} ms.`,
  );
  atMost('TIER on 10,000 programs / a bare pass over the same cells', large / bare, 10);
  atMost('TIER on 5,000 / on 2,500 programs (linear: 2)', middle / small, 3);
  atMost('TIER on 10,000 / on 2,500 programs (linear: 4)', large / small, 6);
  const [check, shortlist] = [find('LISTCHECK'), find('SHORTLIST')];
  const lists = (table: unknown) => [check(table, BENCH_PROFILE), shortlist(table, BENCH_PROFILE)];
  const ratio = sideBySide(
    () => elapsed(lists, neverSeen(10_000)),
    () => elapsed((table) => tier(table, BENCH_PROFILE), neverSeen(10_000)),
  );
  atMost('LISTCHECK and SHORTLIST / TIER, 10,000 programs new to both', ratio, 2);
}

let made = 0;

/** A table that differs from all before: what a call keeps for the next one on the same cells does not help here. */
function neverSeen(count: number): unknown {
  const [header, [, ...cells] = [], ...others] = benchPrograms(count);
  made++;
  return [header, [`Hospital of the ${String(made)}. table`, ...cells], ...others];
}

function elapsed(work: (table: unknown) => unknown, table: unknown): number {
  const before = performance.now();
  work(table);
  return performance.now() - before;
}

/** Median ratio of two times that are taken in turns, so that whatever slows the machine slows both. */
function sideBySide(one: () => number, other: () => number, rounds = 11): number {
  for (let warmUp = 0; warmUp < 3; warmUp++) {
    one();
    other();
  }
  const ratios = Array.from({ length: rounds }, () => one() / other()).sort((a, b) => a - b);
  return ratios[(rounds - 1) / 2] ?? NaN;
}

/** In a process of its own: an engine that has seen the script before compiles neither it nor its patterns again. */
const FIRST_CALL = `
  import { readFileSync } from 'node:fs';
  import { createContext, Script } from 'node:vm';
  const code = readFileSync('dist/Code.js', 'utf8');
  const context = createContext({});
  const start = performance.now();
  new Script(code).runInContext(context);
  const loaded = performance.now();
  const [table, profile] = JSON.parse(process.argv[1]);
  new Script('TIER').runInContext(context)(table, profile);
  console.log(JSON.stringify([loaded - start, performance.now() - loaded, start]));`;

function loading(): void {
  const given = JSON.stringify([benchPrograms(1), BENCH_PROFILE]);
  const runs = Array.from({ length: 11 }, () => {
    const { stdout } = run(['--input-type=module', '-e', FIRST_CALL, given]);
    const [load = NaN, call = NaN, start = NaN] = JSON.parse(stdout) as number[];
    return { load, call, ratio: (load + call) / start };
  });
  const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[(runs.length - 1) / 2] ?? NaN;
  atMost('loading Code.js in a new process', middle(runs.map((times) => times.load)), 50, ' ms');
  atMost('loading it and the first TIER / start of Node', middle(runs.map((times) => times.ratio)), 2);
  atMost('size of Code.js', Buffer.byteLength(code) / 1024, 120, ' KB');
  atMost('size of Sidebar.html', readFileSync(join(ROOT, 'dist/Sidebar.html')).length / 1024, 90, ' KB');
}

function memory(): void {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error('Run with --expose-gc to measure memory.');
  const table = benchPrograms(10_000);
  gc();
  const before = process.memoryUsage().heapUsed;
  const labelled = load(code)('TIER')(table, BENCH_PROFILE);
  const peak = process.memoryUsage().heapUsed;
  if (!Array.isArray(labelled) || labelled.length !== table.length) throw new Error('TIER gave no row per row.');
  gc();
  const megabytes = (bytes: number) => (bytes - before) / 1024 / 1024;
  atMost('memory in use right after TIER on 10,000 programs', megabytes(peak), 200, ' MB');
  atMost('memory kept after it', megabytes(process.memoryUsage().heapUsed), 30, ' MB');
}

function commandLine(): void {
  const folder = mkdtempSync(join(tmpdir(), 'residency-tiers-bench-'));
  try {
    writeFileSync(join(folder, 'programs.csv'), Papa.unparse(benchPrograms(700)));
    // With the work of reading and labelling taken away: what remains is Node, the same packages and the same script.
    const start = `import 'd3-dsv'; import 'node:vm'; import { readFileSync } from 'node:fs'; readFileSync('dist/Code.js');`;
    const ratio = sideBySide(
      () => processTime(['src/preview/label.mjs', join(folder, 'programs.csv'), '--json']),
      () => processTime(['--input-type=module', '-e', start]),
    );
    atMost('label on 700 programs / start of Node with the same packages', ratio, 3);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One run in milliseconds. */
function processTime(args: readonly string[]): number {
  const before = performance.now();
  run(args);
  return performance.now() - before;
}

function run(args: readonly string[]) {
  const done = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return done;
}

loading();
await labels();
memory();
commandLine();
console.table(measures.map(({ what, value, limit, holds }) => ({ what, value, limit, holds: holds ? 'yes' : 'NO' })));
if (measures.some(({ holds }) => !holds)) process.exitCode = 1;
