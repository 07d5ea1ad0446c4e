// Runs dist/Code.js, the very file that is pushed to Google, in a realm that has the language and nothing else.

import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { labelMessages } from '../messages/label';
import type { Table } from '../reading/cell';
import { Stop } from './stop';

export interface LabelledProgram {
  /** Record number with the header as 1. */
  readonly row: number;
  readonly program: string;
  readonly tier: string;
  readonly visa: string;
  readonly fit: number | null;
  readonly why: string;
}

export interface Finding {
  readonly level: string;
  readonly check: string;
  readonly see: string;
  readonly do: string;
}

/** What the bundle's `describe` gives for a whole table and a profile. */
export interface Description {
  /** Position of the header row in the table, the first row being 1; null without one. */
  readonly headerRow: number | null;
  /** Canonical column -> the person's header. */
  readonly mapped: Readonly<Record<string, string>>;
  readonly unmapped: readonly string[];
  readonly programs: readonly LabelledProgram[];
  readonly list: readonly Finding[];
}

export type Describe = (programs: Table, profile: Table) => Description;

/** Code.js in its realm. */
export interface Bundle {
  readonly describe: Describe;
  /** Keeps what V8 compiled for the next run, which then starts faster; does nothing where that is kept already. */
  readonly keepCompiled: () => void;
}

/**
 * Takes the path of Code.js, and of a file for what V8 made of it. Throws Stop (status 1) when Code.js is missing or
 * does not run; a compiled file that is missing, of another Code.js or of another Node costs time and nothing else.
 */
export function loadBundle(path: string, compiled: string): Bundle {
  let describe: unknown;
  let keepCompiled: () => void;
  try {
    const source = readFileSync(path);
    const cachedData = compiledFrom(compiled, source);
    const context = createContext({});
    const script = new Script(source.toString(), { filename: path, ...(cachedData && { cachedData }) });
    script.runInContext(context);
    describe = new Script('ResidencyTiers.describe').runInContext(context);
    keepCompiled = () => {
      if (cachedData === null || script.cachedDataRejected === true)
        writeCompiled(compiled, Buffer.concat([source, script.createCachedData()]));
    };
  } catch {
    throw new Stop(labelMessages.noBuild, 1);
  }
  if (typeof describe !== 'function') throw new Stop(labelMessages.noBuild, 1);
  // The one place where the built file's promise is taken at its word: test/preview/label.test.ts holds it to it.
  return { describe: describe as Describe, keepCompiled };
}

/** What was compiled from this very source, which stands before it; V8 itself compares no more than lengths. */
function compiledFrom(path: string, source: Buffer): Buffer | null {
  try {
    const kept = readFileSync(path);
    return kept.subarray(0, source.length).equals(source) ? kept.subarray(source.length) : null;
  } catch {
    return null;
  }
}

/** In one step, so that a run beside this one reads all of it or nothing. A folder that cannot be written to is left alone. */
function writeCompiled(path: string, data: Buffer): void {
  const waiting = `${path}-${String(process.pid)}`;
  try {
    writeFileSync(waiting, data);
    renameSync(waiting, path);
  } catch {
    rmSync(waiting, { force: true });
  }
}
