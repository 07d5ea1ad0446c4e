// Turns the case tables beside this file into the cells that a sheet would hold, so that every case goes the public way: cells -> readers -> assess.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Cell, Row, Table } from '../../src/reading/cell';
import type { Program } from '../../src/reading/facts';
import { readProfile } from '../../src/reading/profile';
import type { Profile } from '../../src/reading/profileFacts';
import { readPrograms } from '../../src/reading/programs';
import { assess } from '../../src/rules/assess';
import type { Assessment } from '../../src/rules/assessment';

export type Case = Readonly<Record<string, string>>;
export type Pair = readonly [name: string, value: string];

/** Reads a CSV file of this folder; each row with its header's names. Throws on a row that is too long or too short. */
export function readCases(file: string): readonly Case[] {
  const text = readFileSync(join(__dirname, file), 'utf8');
  const { data, errors } = Papa.parse<Case>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0)
    throw new Error(`${file}: ${errors.map(({ row, message }) => `row ${row}: ${message}`).join('; ')}`);
  return data;
}

/** `Field: value; Rule: Margin: 12` as pairs; the name of a rule keeps its own colon. */
export function pairs(text: string): readonly Pair[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const match = /^((?:Rule|Column): [^:]+|[^:]+):(.*)$/.exec(part);
      if (!match) throw new Error(`"${part}" is not "Name: value"`);
      return [(match[1] ?? '').trim(), (match[2] ?? '').trim()] as const;
    });
}

/** How the same words arrive: as text (a CSV file), or as numbers and dates (a sheet that took them as such). */
export type Rendering = 'text' | 'typed';

export function cell(value: string, rendering: Rendering): Cell {
  if (rendering === 'text') return value;
  if (/^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (day) return new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3]));
  return value;
}

const BASES: ReadonlyMap<string, readonly Pair[]> = readCases('base-profiles.csv').reduce(
  (bases, { Base = '', Field = '', Value = '' }) => bases.set(Base, [...(bases.get(Base) ?? []), [Field, Value]]),
  new Map<string, readonly Pair[]>(),
);

/** The Profile tab of a base profile, with the differences of a case put in place of its own fields. */
export function profileRows(base: string, differences: readonly Pair[], rendering: Rendering): Table {
  const own = BASES.get(base);
  if (!own) throw new Error(`No base profile "${base}"`);
  const changed = new Map(differences);
  const rows = [...own.filter(([field]) => !changed.has(field)), ...differences];
  return rows.map(([field, value]): Row => [field, cell(value, rendering)]);
}

/** A tracker of one program: header row and row. A program without a name is called Riverside Hospital. */
export function programTable(columns: readonly Pair[], rendering: Rendering): Table {
  const all: readonly Pair[] = columns.some(([name]) => name === 'Program')
    ? columns
    : [['Program', 'Riverside Hospital'], ...columns];
  return [all.map(([name]) => name), all.map(([, value]) => cell(value, rendering))];
}

/** The programs of a table, blank rows and the header left out. */
export function programsOf(table: Table, profile: Profile, header?: Row): readonly Program[] {
  const read = readPrograms(table, profile, header);
  if (!read) throw new Error('no header row found');
  return read.programs.filter((program) => program !== null);
}

/** One program for one profile, both as cells. */
export function assessCells(rows: Table, table: Table): { readonly profile: Profile; readonly assessment: Assessment } {
  const profile = readProfile(rows);
  const [program] = programsOf(table, profile);
  if (!program) throw new Error('no program found');
  return { profile, assessment: assess(program, profile) };
}

/** A case of tier-, fit- or why-cases.csv, assessed. */
export function assessCase(row: Case, rendering: Rendering) {
  return assessCells(
    profileRows(row['Base'] ?? '', pairs(row['Profile'] ?? ''), rendering),
    programTable(pairs(row['Program'] ?? ''), rendering),
  );
}
