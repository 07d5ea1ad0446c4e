// Set up this sheet (S2): reads the file, plans, shows or carries out.

import { addonMessages as say } from '../messages/addon';
import { isBlankRow, type Table } from '../reading/cell';
import { COLUMNS } from '../reading/columns';
import { readProfile } from '../reading/profile';
import type { Profile } from '../reading/profileFacts';
import { columnLetters } from '../formulas/reference';
import type { ActionResult, MappingRowView, SetUpChoices, SetUpView, TabView } from './apiViews';
import { locked, undoable, write } from './apply';
import { isOurs } from './colours';
import { callOf, columnFormula, type InputColumns } from './formulaText';
import { isReportTab, ownTabName, PROFILE, PROGRAMS, TAB } from './names';
import { columnRows, profileChanges, type Correction } from './planProfile';
import { planAdopt } from './planAdopt';
import { planNew, type Plan, type ProfilePart } from './planSetUp';
import { hasCells, tabNamed } from './tabs';
import { samplesOf } from './text';
import { programsIn, trackerIn, volatileCells, type Tracker } from './tracker';
import { profileTabName, readWorkbook, type Workbook } from './workbook';
import type { Write } from './writes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Other tabs that are looked at, so that a file with many tabs stays quick. */
const LOOKED_AT_TABS = 12;

const NO_CHOICES: SetUpChoices = {
  tab: null,
  mapping: [],
  freezeHeader: false,
  withSample: true,
  volatileAccepted: false,
};

/** What a run needs to ask first. */
export type SetUpOutcome = ActionResult & { readonly ask: 'volatile' | 'tab' | null };

/** Carries out Set up with what the person chose; changes nothing when something must be asked first. */
export function setUp(choices: SetUpChoices = NO_CHOICES): SetUpOutcome {
  return locked(() => {
    const { book, others } = bookFor(choices.tab);
    const done = (message: string): SetUpOutcome => ({ ok: true, message, ask: null });
    const ask = (what: 'volatile' | 'tab', message: string): SetUpOutcome => ({ ok: false, message, ask: what });
    if (!book.tracker && !(others.length === 0 && book.values.every(isBlankRow)))
      return ask('tab', say.chooseTab(others));
    const { plan, tracker } = planFor(book, choices);
    if (plan.writes.length === 0) return done(say.setUpNothing);
    const volatile = book.tracker ? volatileIn(book, book.tracker.inputs) : [];
    if (volatile.length > 0 && !choices.volatileAccepted) return ask('volatile', say.volatile(volatile));
    undoable((journal) => {
      const show = () => book.spreadsheet.setActiveSheet(book.sheet);
      journal.push(show);
      write(book, plan.writes, journal);
      if (tracker) show();
    });
    return done([say.setUpDone(plan.adds), ...warnings(book, tracker)].join(' '));
  });
}

/** The tab to set up: the one asked for, the one that PROGRAMS names, the one that is shown, else the only tracker there is. */
function bookFor(tab: string | null): { readonly book: Workbook; readonly others: readonly string[] } {
  const book = readWorkbook({ tab, allFormulas: true });
  const others = book.tracker || tab !== null ? [] : tabsNotCounted(book);
  const [only = '', second] = others;
  if (only === '' || second !== undefined) return { book, others };
  return { book: readWorkbook({ tab: only, allFormulas: true }), others };
}

/** Tabs that look like a tracker, of the first so many and the one that is set up, in the order of the file. */
function trackersAmong(
  sheets: readonly Sheet[],
  { profile, tab, tracker }: Workbook,
): { readonly tabs: readonly TabView[]; readonly unseen: number } {
  const tabs: TabView[] = [];
  const add = (name: string, found: Tracker | null) => {
    if (found) tabs.push({ name, programs: programsIn(found) });
  };
  const looked = sheets.slice(0, LOOKED_AT_TABS);
  for (const sheet of looked) {
    const name = sheet.getName();
    if (name === tab) add(name, tracker);
    else if (name !== TAB.profile && name !== ownTabName(TAB.profile) && !isReportTab(name) && hasCells(sheet))
      add(name, trackerIn(sheet.getDataRange().getValues(), [], profile));
  }
  if (!tabs.some(({ name }) => name === tab)) add(tab, tracker);
  return { tabs, unseen: sheets.length - looked.length };
}

/** Other tabs that look like a tracker too: nothing in them is counted. */
export function tabsNotCounted(book: Workbook): readonly string[] {
  const { tabs } = trackersAmong(book.spreadsheet.getSheets(), book);
  return namesOfOthers(tabs, book);
}

function namesOfOthers(tabs: readonly TabView[], { tab }: Workbook): readonly string[] {
  return tabs.flatMap(({ name }) => (name === tab ? [] : [name]));
}

function volatileIn(book: Workbook, inputs: InputColumns): readonly string[] {
  return volatileCells(book.formulas, inputs).map(({ row, column }) => `${columnLetters(column)}${row}`);
}

function warnings(book: Workbook, tracker: Tracker | null): readonly string[] {
  return [
    ...(book.profileNameTaken ? [say.profileTaken(ownTabName(TAB.profile))] : []),
    ...(tracker && tracker.outside.length > 0 ? [say.outside(tracker.outside)] : []),
  ];
}

/** Corrections change what the columns are read as, so the plan is made with the profile as it will be. */
function planFor(book: Workbook, choices: SetUpChoices): { readonly plan: Plan; readonly tracker: Tracker | null } {
  const profile = profilePart(book, choices.mapping);
  const tracker = book.tracker && trackerIn(book.values, book.formulas, profile.after);
  if (!tracker) return { plan: planNew(freeName(book, TAB.programs), profile.part, choices.withSample), tracker: null };
  const { sheet, tab } = book;
  const plan = planAdopt({
    tab,
    tracker,
    profile: profile.part,
    gridColumns: sheet.getMaxColumns(),
    frozenRows: choices.freezeHeader ? sheet.getFrozenRows() : 0,
    hasColours: sheet.getConditionalFormatRules().some(isOurs),
    named: namedPrograms(book),
    freezeHeader: choices.freezeHeader,
  });
  return { plan: { ...plan, writes: [...leftBehind(book), ...plan.writes] }, tracker };
}

function freeName(book: Workbook, name: string): string {
  return tabNamed(book.spreadsheet, name) ? ownTabName(name) : name;
}

interface ProfileAfter {
  readonly part: ProfilePart;
  readonly after: Profile;
}

function profilePart(book: Workbook, corrections: readonly Correction[]): ProfileAfter {
  const current = new Map(
    (book.tracker?.table.mapping.headers ?? []).flatMap(({ header, column }) =>
      column === null ? [] : [[header, column] as const],
    ),
  );
  const rows = columnRows(corrections, current);
  const newTab = book.profileNameTaken ? ownTabName(TAB.profile) : TAB.profile;
  const isNamed = book.names.has(PROFILE);
  const tab = rows.length > 0 || !isNamed ? profileTabName(book) : (book.profileTab?.tab ?? null);
  if (book.profileTab === null || tab === null)
    return { part: { tab: null, newTab, isNamed, writes: [], rows }, after: readProfile(rows) };
  const changes = profileChanges(tab, book.profileTab.rows, rows);
  return { part: { tab, newTab, isNamed, writes: changes.writes, rows: [] }, after: readProfile(changes.rows) };
}

function namedPrograms(book: Workbook): (InputColumns & { readonly tab: string }) | null {
  const range = book.names.get(PROGRAMS);
  if (!range) return null;
  return { tab: range.getSheet().getName(), first: range.getColumn(), last: range.getLastColumn() };
}

/** When PROGRAMS moves to another tab, the labels that it leaves behind go on reading their own tab. */
function leftBehind(book: Workbook): readonly Write[] {
  const range = book.names.get(PROGRAMS);
  const sheet = range?.getSheet();
  const tab = sheet?.getName();
  if (!sheet || tab === undefined || tab === book.tab) return [];
  const data = sheet.getDataRange();
  const tracker = trackerIn(data.getValues(), data.getFormulas(), book.profile);
  return (tracker?.labels ?? []).flatMap((label): readonly Write[] => {
    if (!tracker || callOf(label.formula)?.args[0]?.toUpperCase() !== PROGRAMS) return [];
    const formula = columnFormula(label.name, tab, tracker.headerRow, tracker.inputs, false);
    const place = { tab, row: tracker.headerRow, column: label.column };
    return [{ kind: 'formulas', ...place, formulas: [formula], was: [label.formula] }];
  });
}

/** What Set up would do and what each header is read as; changes nothing. */
export function previewSetUp(tab: string | null): SetUpView {
  const book = readWorkbook({ tab, allFormulas: true });
  const sheets = book.spreadsheet.getSheets();
  const { tabs, unseen } = trackersAmong(sheets, book);
  const [only, second] = tabs;
  if (!book.tracker && only && !second && tab === null) return previewSetUp(only.name);
  const { tracker } = book;
  const isEmpty = book.values.every(isBlankRow);
  const kind = tracker ? 'adopt' : tabs.length === 0 && isEmpty ? 'new' : 'choose';
  const plan = kind === 'choose' ? null : planFor(book, NO_CHOICES).plan;
  const others = namesOfOthers(tabs, book);
  return {
    kind,
    tab: tracker ? book.tab : '',
    tabs,
    headerRow: tracker?.headerRow ?? 0,
    mapping: tracker ? mappingRows(tracker) : [],
    columns: COLUMNS.map(({ name, help }) => ({ name, help })),
    adds: plan?.adds ?? [],
    headerIsFrozen: tracker !== null && book.sheet.getFrozenRows() === tracker.bodyRow - 1,
    volatile: tracker ? volatileIn(book, tracker.inputs) : [],
    warnings: [
      ...warnings(book, tracker),
      ...(tracker && others.length > 0 ? [say.notCounted(others)] : []),
      ...(unseen > 0 ? [say.notLookedAt(unseen)] : []),
    ],
  };
}

function mappingRows({ table, input, bodyRow }: Tracker): readonly MappingRowView[] {
  const body: Table = input.slice(bodyRow - 1);
  return table.mapping.headers.map(({ index, header, column, certainty, reason }) => {
    return { header, samples: samplesOf(body, index), column, certainty, reason };
  });
}
