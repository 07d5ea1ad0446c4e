// Which names a browser or Node gives and Apps Script does not (FACTS: "Not in that V8"), so that the build can refuse them.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const NODE_NAMES: readonly string[] = [
  ...['Buffer', '__dirname', '__filename', 'clearImmediate', 'exports', 'global', 'module', 'process', 'require'],
  'setImmediate',
];
/** Declared by the browser's types, but Apps Script has them too. */
const PRESENT: ReadonlySet<string> = new Set(['console', 'toString']);
const MARK = 'missingInAppsScript_';

/** Every global of browsers and Node that Apps Script lacks. */
export async function missingGlobals(): Promise<readonly string[]> {
  const types = await readFile(createRequire(import.meta.url).resolve('typescript/lib/lib.dom.d.ts'), 'utf8');
  const declared = [...types.matchAll(/^declare (?:var|function|const|let) (\w+)/gm)].map((match) => match[1] ?? '');
  return [...new Set([...declared, ...NODE_NAMES])].filter((name) => name !== '' && !PRESENT.has(name));
}

/** esbuild's `define` replaces free names only, never a local variable of that name: so a mark in the output is a mention. */
export function marked(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => [name, `globalThis.${name}`].map((from) => [from, MARK + name])));
}

/** The names whose mark stands in the built code. */
export function mentioned(code: string): readonly string[] {
  return [...new Set([...code.matchAll(new RegExp(`${MARK}(\\w+)`, 'g'))].map((match) => match[1] ?? ''))];
}
