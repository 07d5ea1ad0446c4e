// The built files, from the stand-in under fixtures/: what Google needs to find in them, and what the build refuses.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { build, type BuildOptions } from '../../src/build/build';
import { shrink } from '../../src/build/shrink';

const FIXTURES = join(__dirname, 'fixtures');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'residency-tiers-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const options = (more: BuildOptions = {}): BuildOptions => ({
  entry: join(FIXTURES, 'addon/main.ts'),
  formulas: join(FIXTURES, 'formulas/table.ts'),
  outDir: join(folder, 'dist'),
  label: null,
  ...more,
});

/** The stand-in with one file replaced, as build options. */
async function changed(path: string, text: string): Promise<BuildOptions> {
  const copy = await mkdtemp(join(folder, 'changed-'));
  await cp(FIXTURES, copy, { recursive: true });
  await writeFile(join(copy, path), text);
  return options({ entry: join(copy, 'addon/main.ts'), formulas: join(copy, 'formulas/table.ts') });
}

/** Runs a built script as Google does, every service out of reach; gives the value of an expression after it. */
function run(code: string, expression: string): unknown {
  const refuse = () => {
    throw new Error('a service was used');
  };
  const service = new Proxy(refuse, { get: refuse, apply: refuse });
  const context = createContext({ SpreadsheetApp: service, PropertiesService: service, HtmlService: service });
  new Script(code).runInContext(context);
  return new Script(expression).runInContext(context);
}

const read = (name: string) => readFile(join(folder, 'dist', name), 'utf8');

describe('section 9: dist/', () => {
  beforeAll(async () => {
    await mkdir(join(folder, 'dist/left'), { recursive: true });
    await writeFile(join(folder, 'dist/left/over.js'), 'old');
    await build(options());
  });

  test('section 9 exactly three files, whatever was there before', async () => {
    expect((await readdir(join(folder, 'dist'))).sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
    expect(await readdir(folder)).toEqual(expect.not.arrayContaining([expect.stringMatching(/^dist-/)]));
  });

  test('section 9 clasp would push exactly these three', async () => {
    await cp(join(__dirname, '../../.clasp.json'), join(folder, '.clasp.json'));
    const clasp = join(__dirname, '../../node_modules/.bin/clasp');
    const shown = execFileSync(clasp, ['show-file-status', '--json'], { cwd: folder, encoding: 'utf8' });
    const { filesToPush } = JSON.parse(shown) as { readonly filesToPush: readonly string[] };
    expect([...filesToPush].sort()).toEqual(['dist/Code.js', 'dist/Sidebar.html', 'dist/appsscript.json']);
  }, 30_000);

  test('section 1 each custom function has its words right above it, a line a parameter', async () => {
    expect(await read('Code.js')).toContain(
      [
        '/**',
        ' * Labels every program * / of a table. Example: =TIER(PROGRAMS; PROFILE)',
        ' * @param {Array<Array<any>>} programs the table, headers included',
        ' * @param {Array<Array<any>>} profile Leave out to use the sample.',
        ' * @customfunction',
        ' */',
        'function TIER(programs, profile) {',
      ].join('\n'),
    );
  });

  test('section 1 every top-level function runs without a service and hands all arguments on', async () => {
    const code = await read('Code.js');
    expect(run(code, 'TIER(7)')).toBe('Target of 7');
    expect(run(code, 'APPCOUNT()')).toBe(1);
    expect(run(code, 'onOpen()')).toBe('createMenu');
    expect(run(code, 'selectedProgram(2, "a", "b")')).toBe('2,a,b');
  });

  test('S1 what another layer exports is no name in a sheet, but there for the command line', async () => {
    const code = await read('Code.js');
    expect(run(code, 'typeof pure')).toBe('undefined');
    expect(run(code, 'ResidencyTiers.pure()')).toBe('pure');
    expect(code).toContain('/** Gives the selected program. */\nfunction selectedProgram(row, ...rest)');
  });

  test('S1 the add-on build makes the other menu', async () => {
    await build(options({ addon: true, outDir: join(folder, 'addon') }));
    expect(run(await readFile(join(folder, 'addon/Code.js'), 'utf8'), 'onOpen()')).toBe('createAddonMenu');
  });

  test('S4 the sidebar is one page that loads nothing from elsewhere', async () => {
    const page = await read('Sidebar.html');
    expect(page).not.toMatch(/<link|<script[^>]+src|<img|@import|\burl\(/i);
    expect(page.match(/<\/script/gi)).toHaveLength(1);
    expect(page).toMatch(/<script>\S/);
    expect(page).toMatch(/<style>\S/);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(90 * 1024);
    // HtmlService takes these for comments where they are none, and cuts the script there.
    expect(page.slice(page.indexOf('<script>'), page.indexOf('</script>'))).not.toMatch(/`|\/\/|\/\*/);
    // Controls, blanks and marks that nobody sees: what serves the page might take them out.
    expect(page).not.toMatch(/[\u0080-\u00a0\u200b-\u200f\u2028\u2029\ufeff]/);
  });

  test('S10 the manifest is the checked one', async () => {
    expect(await read('appsscript.json')).toBe(await readFile(join(__dirname, '../../appsscript.json'), 'utf8'));
  });
});

test('section 9 a shrunken script means the same: functions known before they are written, with what is their own', async () => {
  const code = await shrink(`"use strict";var G=(()=>{
    const early = twice(4);
    function twice(n) { return n < 0 ? twice(-n) : n * 2; }
    function pair(a, ...b) { return { a, b }; }
    function counted(n) { return calls.push(n), n; }
    function own() { return this === undefined ? arguments.length : twice(-1); }
    function* list() { yield early; }
    const calls = [];
    return { early, pair, counted, own, list, calls, again: () => [twice(1), pair(1), counted(2), own(), ...list()] };
  })();`);
  expect(run(code, 'G.early')).toBe(8);
  expect(run(code, 'JSON.stringify([G.pair(1, 2, 3), G.counted(5), (0, G.own)(1, 2), ...G.list(), G.calls])')).toBe(
    '[{"a":1,"b":[2,3]},5,2,8,[5]]',
  );
  expect(run(code, 'JSON.stringify(G.again())')).toBe('[2,{"a":1,"b":[]},2,0,8]');
  // An arrow inside a function costs time at every start.
  expect(code).toMatch(/function \w+\(/);
});

describe('section 9: what the build refuses', () => {
  const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
  const manifests = [
    [
      'another scope',
      { runtimeVersion: 'V8', oauthScopes: [scope('spreadsheets'), scope('script.container.ui')] },
      'scopes',
    ],
    ['one scope only', { runtimeVersion: 'V8', oauthScopes: [scope('spreadsheets.currentonly')] }, 'scopes'],
    ['no scopes', { runtimeVersion: 'V8' }, 'scopes'],
    [
      'a Workspace add-on',
      {
        runtimeVersion: 'V8',
        addOns: {},
        oauthScopes: [scope('spreadsheets.currentonly'), scope('script.container.ui')],
      },
      'addOns',
    ],
    ['no object', 3, 'JSON object'],
  ] as const;
  test.each(manifests)('S10 a manifest with %s', async (_, content, words) => {
    const manifest = join(folder, 'manifest.json');
    await writeFile(manifest, JSON.stringify(content));
    await expect(build(options({ manifest, outDir: join(folder, 'refused') }))).rejects.toThrow(words);
    expect(existsSync(join(folder, 'refused'))).toBe(false);
  });

  const head = "export { tierOf as TIER, tierOf as APPCOUNT } from '../formulas/tierOf';\n";
  test.each([
    ['a timer', 'setTimeout(() => x, 1);', /no setTimeout; look in .*main\.ts/],
    ['a browser name behind globalThis', 'globalThis.fetch(x);', /no fetch/],
    ['Node', 'process.exit();', /no process/],
    [
      'structuredClone, even when asked for first',
      "if (typeof structuredClone === 'function') throw x;",
      /no structuredClone/,
    ],
  ])('section 9 code that mentions %s', async (_, statement, message) => {
    const text = `${head}/** x */\nexport function work(x: unknown): void {\n  ${statement}\n}\n`;
    await expect(build(await changed('addon/main.ts', text))).rejects.toThrow(message);
  });

  test('section 9 a local variable of such a name is fine', async () => {
    const text = `${head}/** x */\nexport function work(name: string, event: number): string {\n  return name + event;\n}\n`;
    await expect(build(await changed('addon/main.ts', text))).resolves.toHaveLength(3);
  });

  test.each([
    [
      'a service while it loads',
      `${head}declare const SpreadsheetApp: { getUi: () => void };\nSpreadsheetApp.getUi();`,
      /SpreadsheetApp is used/,
    ],
    ['a failing start', `${head}throw new Error('oh');`, /does not load: Error: oh/],
    ['a function without words', `${head}export function work(): void {}`, /work needs a/],
    ['a formula that is not exported', "export { tierOf as TIER } from '../formulas/tierOf';", /export APPCOUNT/],
    ['a syntax error', 'export const = 3;', /main\.ts:1:/],
    ['too much text', `${head}export const LONG = '${'x'.repeat(450 * 1024)}';`, /Code\.js has 45\d\.\d KB/],
  ])('section 9 %s', async (_, text, message) => {
    await expect(build(await changed('addon/main.ts', text))).rejects.toThrow(message);
  });

  test.each([
    ['no list', 'export const FORMULAS = 3;', /FORMULAS must be a list/],
    ['a formula without words', "export const FORMULAS = [{ name: 'TIER' }];", /FORMULAS must be a list/],
    [
      'a parameter that cannot be a name',
      "export const FORMULAS = [{ name: 'TIER', words: 'x', example: '=X()', parameters: [{ name: '[a]', words: '', type: '' }] }];",
      /"\[a\]" in TIER/,
    ],
  ])('section 1 a table of formulas with %s', async (_, text, message) => {
    await expect(build(await changed('formulas/table.ts', text))).rejects.toThrow(message);
  });

  test('section 9 a failure leaves the last good files as they were', async () => {
    const before = await read('Code.js');
    const broken = await changed('addon/main.ts', 'export const = 3;');
    await expect(build(broken)).rejects.toThrow();
    expect(await read('Code.js')).toBe(before);
  });
});
