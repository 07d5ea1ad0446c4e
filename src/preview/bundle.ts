// Runs dist/Code.js, the very file that is pushed to Google, in a realm that has the language and nothing else.

import { readFileSync } from 'node:fs';
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

/** Takes the path of Code.js; gives its `describe`. Throws Stop (status 1) when the file is missing or does not run. */
export function loadDescribe(path: string): Describe {
  let describe: unknown;
  try {
    const context = createContext({});
    new Script(readFileSync(path, 'utf8'), { filename: path }).runInContext(context);
    describe = new Script('ResidencyTiers.describe').runInContext(context);
  } catch {
    throw new Stop(labelMessages.noBuild, 1);
  }
  if (typeof describe !== 'function') throw new Stop(labelMessages.noBuild, 1);
  // The one place where the built file's promise is taken at its word: test/preview/label.test.ts holds it to it.
  return describe as Describe;
}
