// The command line `npm run label` (SPEC section 8): the same labels as in the sheet, from the same built file.

import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { labelMessages } from '../messages/label';
import type { Cell, Table } from '../reading/cell';
import { isBlankRow } from '../reading/cell';
import { SAMPLE_PROFILE } from '../reference/sample';
import { type Describe, type Description, loadBundle } from './bundle';
import { readTabs, type Tab } from './files';
import { HEADINGS, labelColumns, withLabels, withoutLabels } from './labelColumns';
import { checkWritable, writeRows } from './labelExport';
import { type LabelOptions, readOptions } from './labelOptions';
import { jsonReport, textReport } from './labelReport';
import { Stop } from './stop';

/** Tabs that the add-on makes beside the tracker: never taken for it unless asked for by name. */
const OUR_TABS: readonly string[] = ['profile', 'mentor review', 'dashboard'];

/** Runs one call; `root` is the project's folder, where dist/ is. Gives the exit status and never throws. */
export async function main(args: readonly string[], root: string): Promise<number> {
  // `npm run label … | head` closes the pipe early: nobody is left to be told.
  process.stdout.on('error', () => process.exit(0));
  try {
    const options = readOptions(args);
    if (options === 'help') console.log(labelMessages.usage);
    else await label(options, root);
    return 0;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    return error.status;
  }
}

async function label(options: LabelOptions, root: string): Promise<void> {
  const { file, out } = options;
  if (out !== null) await checkOut(out, options);
  const tabs = await readTabs(file);
  const profile = await profileFor(options, tabs);
  const { describe, keepCompiled } = loadBundle(join(root, 'dist/Code.js'), join(root, '.build/compiled'));
  const { tab, headerRow, asItStands } = chooseTab(options, tabs, describe, profile.rows);
  const columns = labelColumns(tab.rows, headerRow);
  const description = columns.size === 0 ? asItStands : describe(withoutLabels(tab.rows, columns), profile.rows);
  if (out !== null) {
    const rows = withLabels(tab.rows, headerRow, description.programs, columns);
    const header = rows[headerRow - 1] ?? [];
    const labelled = HEADINGS.slice(0, 2).map((heading) => columns.get(heading) ?? header.lastIndexOf(heading));
    await writeRows(out, rows, new Set(labelled), tab.name);
  }
  const workbook = tabs.length > 1;
  const others = workbook ? tabs.filter((other) => other !== tab && !isOurs(other)).map(({ name }) => name) : [];
  const notes = [
    labelMessages.read(file, workbook ? tab.name : null, description.programs.length),
    profile.said,
    ...(others.length > 0 ? [labelMessages.otherTabs(others)] : []),
    ...(out === null ? [] : [labelMessages.wrote(out)]),
  ];
  show(description, notes, options.json);
  keepCompiled();
}

function show(description: Description, notes: readonly string[], json: boolean): void {
  if (json) {
    // Which profile was used matters to a reader of JSON too, and must not be in the way of a parser.
    console.error(notes.join('\n'));
    console.log(jsonReport(description));
  } else {
    console.log(textReport(description, notes, process.stdout.isTTY ? Math.max(60, process.stdout.columns) : Infinity));
  }
}

async function checkOut(out: string, { file, profile }: LabelOptions): Promise<void> {
  const place = async (path: string) => realpath(path).catch(() => resolve(path));
  const inputs = await Promise.all([file, ...(profile === null ? [] : [profile])].map(place));
  if (inputs.includes(await place(out))) throw new Stop(labelMessages.outIsInput(out), 2);
  await checkWritable(out);
}

interface ChosenProfile {
  readonly rows: Table;
  /** Where it comes from, for the person. */
  readonly said: string;
}

async function profileFor({ profile }: LabelOptions, tabs: readonly Tab[]): Promise<ChosenProfile> {
  if (profile !== null) {
    const found = await readTabs(profile);
    // Most calls give no profile and need none of it.
    const { isProfileLabel } = await import('../reading/profile/rows');
    const tab = found.find(isProfile) ?? found.find(({ rows }) => hasFields(rows, isProfileLabel));
    if (tab === undefined || !hasFields(tab.rows, isProfileLabel)) throw new Stop(labelMessages.noFields(profile), 1);
    return { rows: tab.rows, said: labelMessages.profileFrom.file(profile) };
  }
  const own = tabs.length > 1 ? tabs.find(isProfile) : undefined;
  if (own !== undefined) return { rows: own.rows, said: labelMessages.profileFrom.tab(own.name) };
  return { rows: SAMPLE_PROFILE, said: labelMessages.profileFrom.sample };
}

const isProfile = (tab: Tab) => tab.name.trim().toLowerCase() === 'profile';
const isOurs = (tab: Tab) => OUR_TABS.includes(tab.name.trim().toLowerCase());
/** True when the rows name fields, one a row or all in one: a tracker given as a profile must not pass for an empty one. */
function hasFields(rows: Table, isField: (cell: Cell) => boolean): boolean {
  const filled = rows.filter((row) => !isBlankRow(row));
  const across = filled.length <= 3 && filled[0]?.filter(isField).length;
  return filled.some((row) => isField(row[0])) || (typeof across === 'number' && across > 1);
}

/** The tab asked for, else the first with a header row, our own tabs aside (SPEC section 8). */
function chooseTab(
  { file, sheet }: LabelOptions,
  tabs: readonly Tab[],
  describe: Describe,
  profile: Table,
): { readonly tab: Tab; readonly headerRow: number; readonly asItStands: Description } {
  const wanted =
    sheet === null ? tabs.filter((tab) => tabs.length === 1 || !isOurs(tab)) : [tabNamed(sheet, file, tabs)];
  for (const tab of wanted) {
    const asItStands = describe(tab.rows, profile);
    const { headerRow } = asItStands;
    if (headerRow !== null) return { tab, headerRow, asItStands };
  }
  throw new Stop(sheet === null ? labelMessages.noHeader(file) : labelMessages.noHeaderInTab(sheet, file), 1);
}

function tabNamed(name: string, file: string, tabs: readonly Tab[]): Tab {
  const key = (text: string) => text.trim().toLowerCase();
  const tab = tabs.find((one) => one.name === name) ?? tabs.find((one) => key(one.name) === key(name));
  if (tab !== undefined) return tab;
  const names = tabs.map((one) => one.name);
  throw new Stop(labelMessages.noSuchTab(name, file, names), 2);
}
