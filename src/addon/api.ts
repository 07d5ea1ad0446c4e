// The one door of the sidebar: every function that google.script.run may call, and the shapes they give. The page
// imports types only: `type Api = typeof import('../addon/api')`.

import type {
  ActionResult,
  ListView,
  MentorView,
  PlanView,
  ProfileView,
  ProgramView,
  RemoveView,
  SelectionView,
  SetUpChoices,
  SetUpView,
  StartView,
  WhatIfView,
} from './apiViews';

import { dashboard } from './dashboard';
import { freeze } from './freeze';
import { lastImport, lookAtImport, planOfImport, runImport, undoImport } from './importRun';
import type {
  ImportChoices,
  ImportDecision,
  ImportLast,
  ImportLook,
  ImportPlanView,
  ImportResult,
  ImportRows,
  ImportUndo,
} from './importViews';
import { mentorReview } from './mentorReview';
import { link, refresh } from './refresh';
import { previewRemoval, remove, removeSampleRows } from './remove';
import { previewSetUp, setUp } from './setUp';
import { sortByLabel } from './sort';
import { show, viewOfList } from './views/list';
import { viewOfMentor } from './views/mentor';
import { viewOfPlan } from './views/plan';
import { saveFields } from './views/profile';
import { programAt, saveOwn, selection } from './views/program';
import { startView } from './views/start';
import { viewOfWhatIf } from './views/whatIf';

export type * from './apiViews';
export type * from './importViews';

/*
 * Every function throws one clear sentence when it cannot do its work; an action that was refused and changed nothing
 * gives `ok: false` instead. None is called as a formula's name is (PLAN, ROADMAP): Sheets does not tell case apart.
 */

/** What the sidebar shows when it opens. */
export function sidebarStart(): StartView {
  return startView();
}

/**
 * Writes fields of the Profile tab; a field without a row gets one.
 * @param changes field name and new text; '' empties the cell; a day as YYYY-MM-DD
 * @returns the form as it stands afterwards
 */
export function saveProfile(changes: readonly { readonly field: string; readonly value: string }[]): ProfileView {
  return saveFields(changes);
}

/**
 * What Set up would do; changes nothing.
 * @param tab the tab to look at; null = the one that is shown, when it is a tracker, else the only one there is
 */
export function setUpPreview(tab: string | null): SetUpView {
  return previewSetUp(tab);
}

/** Sets up the sheet, or adds what is missing; run again it changes nothing (S2). */
export function setUpRun(choices: SetUpChoices): ActionResult {
  const { ok, message } = setUp(choices);
  return { ok, message };
}

/** Takes the fictional sample rows away, and nothing else. */
export function removeSample(): ActionResult {
  return removeSampleRows();
}

/** Where the cursor is. Cheap: for asking every two seconds. */
export function selectedRow(): SelectionView {
  return selection();
}

/**
 * One program; null when the row is no program of the tracker.
 * @param row a row of the tracker; null = the selected one, when it is in the tracker's tab
 */
export function programView(row: number | null): ProgramView | null {
  return programAt(row);
}

/**
 * Writes the person's own columns of one program, only those that the tracker has.
 * @param row the program's row, and `name` the program that the sidebar shows: refused when another one stands there now
 */
export function saveProgram(
  row: number,
  name: string,
  changes: readonly { readonly column: string; readonly value: string }[],
): ActionResult {
  return saveOwn(row, name, changes);
}

/**
 * The list as a whole (section 5).
 * @param today the reader's day, YYYY-MM-DD
 */
export function listView(today: string): ListView {
  return viewOfList(today);
}

/** Shows rows of the tracker: goes to its tab and selects them. */
export function showRows(rows: readonly number[]): ActionResult {
  return show(rows);
}

/** Roadmap and score check. */
export function planView(): PlanView {
  return viewOfPlan();
}

/**
 * Which labels move when one field of the profile changes; nothing is written.
 * @param field a field's name; `value` as it would be typed
 */
export function whatIfView(field: string, value: string): WhatIfView {
  return viewOfWhatIf(field, value);
}

/** Where mentor and label differ (L14), and open questions. */
export function mentorView(): MentorView {
  return viewOfMentor();
}

/** Rewrites the label formulas and the edge of PROGRAMS; brings formulas back after Freeze (S6, S8). */
export function refreshLabels(): ActionResult {
  return refresh();
}

/** Gives formulas that the person typed without a profile (`=TIER(ROW())`) all their arguments (S6). */
export function linkFormulas(): ActionResult {
  return link();
}

/** Sorts the person's rows by tier, then fit (S6). */
export function sortByTier(): ActionResult {
  return sortByLabel();
}

/** Writes the labels as plain values, with the date in the header's note (S8). @param today YYYY-MM-DD */
export function freezeLabels(today: string): ActionResult {
  return freeze(today);
}

/** What Remove would take away; changes nothing. */
export function removePreview(): RemoveView {
  return previewRemoval();
}

/** Takes away what the add-on added, and nothing else (S8). */
export function removeRun(): ActionResult {
  return remove();
}

/** Makes the Dashboard tab, or makes it again (S5). @param today YYYY-MM-DD */
export function makeDashboard(today: string): ActionResult {
  return dashboard(today);
}

/** Makes the tab Mentor review, or makes it again (S7). @param today YYYY-MM-DD */
export function makeMentorReview(today: string): ActionResult {
  return mentorReview(today);
}

/**
 * What the rows of a file look like; changes nothing.
 * @param rows its first rows, some hundred; all of a short text
 * @param lines the lines of a pasted text cut at tabs alone, for a copied page; empty for a file
 */
export function importLook(rows: ImportRows, lines: ImportRows): ImportLook {
  return lookAtImport(rows, lines);
}

/** What an import would do; changes nothing. @param rows all rows of the file */
export function importPlan(rows: ImportRows, choices: ImportChoices): ImportPlanView {
  return planOfImport(rows, choices);
}

/** Imports, all or nothing (S9). @param rows the rows that were planned with */
export function importRun(rows: ImportRows, choices: ImportChoices, decision: ImportDecision): ImportResult {
  return runImport(rows, choices, decision);
}

/** The import that can still be taken back, also when the sidebar was closed since. */
export function importLast(): ImportLast {
  return lastImport();
}

/** Takes an import back, unless its cells have changed or moved since. @param undo as importRun gave it; null = the last one */
export function importUndo(undo: ImportUndo | null): ActionResult {
  return undoImport(undo);
}
