// Code.js: the bundle as one global, and below it the documented top-level functions that Google Sheets looks for.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { BuildOptions } from 'esbuild';
import { bundle } from './bundle';
import { BuildError, checkSize } from './failure';
import { customFunction, readFormulas } from './formulaDocs';
import { marked, mentioned, missingGlobals } from './globals';
import { exportedFunctions, topLevelFunction } from './topLevel';
import { checkLoads } from './loads';
import { compiledOnce } from './patterns';
import { shrink } from './shrink';

/** In KB: every call of a custom function loads the whole script (FACTS). The goal is 120, which `npm run bench` shows as missed. */
const LIMIT = 406;
const GLOBAL = 'ResidencyTiers';

export interface ScriptSources {
  readonly entry: string;
  readonly formulas: string;
  readonly addon: boolean;
}

/** Gives the text of Code.js. Throws BuildError when it is too large, would not load, or names what Apps Script lacks. */
export async function script(sources: ScriptSources): Promise<string> {
  for (const path of [sources.entry, sources.formulas]) {
    if (!existsSync(path)) throw new BuildError(`${relative(process.cwd(), path)} is missing.`);
  }
  const [formulas, missing] = await Promise.all([formulaTable(sources.formulas), missingGlobals()]);
  const names = new Set(formulas.map((formula) => formula.name));
  const others = exportedFunctions(sources.entry, names);
  const footer = [
    ...formulas.map((formula) => customFunction(formula, GLOBAL)),
    others.map((found) => topLevelFunction(found, GLOBAL)).join('\n'),
  ].join('\n\n');
  const { text: code, inputs } = await bundle(sources.entry, {
    ...appsScript,
    format: 'esm',
    minify: true,
    define: { ...marked(missing), ADDON: String(sources.addon) },
  });
  await refuseMentions(code, inputs);
  const text = `${compiledOnce(await shrink(asOneGlobal(code)))}\n${footer}\n`;
  checkSize('Code.js', text, LIMIT);
  checkLoads(text, GLOBAL, [...names, ...others.map((found) => found.name)]);
  return text;
}

/** The language's own names that the rules use in every row. */
const BUILT_INS = 'Array,Boolean,Date,Error,JSON,Map,Math,Number,Object,RegExp,Set,String,WeakMap';

/**
 * The module as one global that holds what it exports: as `return` says it, the shrinking sees what is used only once.
 * The built-in names are handed in as parameters. In a sandbox (the command line, the preview) every look at a global
 * is slow; as locals they make a table of thousands of rows about a quarter faster.
 */
function asOneGlobal(code: string): string {
  const exported = /export\s*\{([^{}]*)\};?\s*$/.exec(code);
  if (!exported) throw new BuildError('The bundle does not have the form that esbuild gave so far.');
  const entries = (exported[1] ?? '').split(',').map((entry) => {
    const [name = '', as = name] = entry.trim().split(/\s+as\s+/);
    return `${as}:${name}`;
  });
  const body = `${code.slice(0, exported.index)}return{${entries.join()}}`;
  return `"use strict";var ${GLOBAL}=((${BUILT_INS})=>{${body}})(${BUILT_INS});`;
}

/** es2020 because `#private` and static fields do not parse there; ASCII so that pasting the file by hand changes nothing. */
const appsScript = {
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2020',
  charset: 'ascii',
} as const satisfies BuildOptions;

async function formulaTable(path: string) {
  const { text } = await bundle(path, {
    ...appsScript,
    format: 'iife',
    globalName: 'table',
    define: { ADDON: 'false' },
  });
  return readFormulas(runInNewContext(`${text};table.FORMULAS`));
}

async function refuseMentions(code: string, inputs: readonly string[]): Promise<void> {
  const names = mentioned(code);
  if (names.length === 0) return;
  const word = new RegExp(`\\b(?:${names.join('|')})\\b`);
  const texts = await Promise.all(inputs.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
  const where = texts.filter(({ text }) => word.test(text)).map(({ path }) => path);
  throw new BuildError(`Apps Script has no ${names.join(', ')}; look in ${where.join(', ')}.`);
}
