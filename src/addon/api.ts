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

import { previewSetUp, setUp } from './setUp';

export type * from './apiViews';

/*
 * Every function throws one clear sentence when it cannot do its work; an action that was refused and changed nothing
 * gives `ok: false` instead. None is called as a formula's name is (PLAN, ROADMAP): Sheets does not tell case apart.
 */

function unbuilt(): never {
  throw new Error('This part is not built yet.');
}

/** What the sidebar shows when it opens. */
export function sidebarStart(): StartView {
  return unbuilt();
}

/**
 * Writes fields of the Profile tab; a field without a row gets one.
 * @param changes field name and new text; '' empties the cell; a day as YYYY-MM-DD
 * @returns the form as it stands afterwards
 */
export function saveProfile(_changes: readonly { readonly field: string; readonly value: string }[]): ProfileView {
  return unbuilt();
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
  return unbuilt();
}

/** Where the cursor is. Cheap: for asking every two seconds. */
export function selectedRow(): SelectionView {
  return unbuilt();
}

/**
 * One program; null when the row is no program of the tracker.
 * @param row a row of the tracker; null = the selected one, when it is in the tracker's tab
 */
export function programView(_row: number | null): ProgramView | null {
  return unbuilt();
}

/**
 * Writes the person's own columns of one program, only those that the tracker has.
 * @param row the program's row, and `name` the program that the sidebar shows: refused when another one stands there now
 */
export function saveProgram(
  _row: number,
  _name: string,
  _changes: readonly { readonly column: string; readonly value: string }[],
): ActionResult {
  return unbuilt();
}

/**
 * The list as a whole (section 5).
 * @param today the reader's day, YYYY-MM-DD
 */
export function listView(_today: string): ListView {
  return unbuilt();
}

/** Shows rows of the tracker: goes to its tab and selects them. */
export function showRows(_rows: readonly number[]): ActionResult {
  return unbuilt();
}

/** Roadmap and score check. */
export function planView(): PlanView {
  return unbuilt();
}

/**
 * Which labels move when one field of the profile changes; nothing is written.
 * @param field a field's name; `value` as it would be typed
 */
export function whatIfView(_field: string, _value: string): WhatIfView {
  return unbuilt();
}

/** Where mentor and label differ (L14), and open questions. */
export function mentorView(): MentorView {
  return unbuilt();
}

/** Rewrites the label formulas and the edge of PROGRAMS; brings formulas back after Freeze (S6, S8). */
export function refreshLabels(): ActionResult {
  return unbuilt();
}

/** Gives formulas that the person typed without a profile (`=TIER(ROW())`) all their arguments (S6). */
export function linkFormulas(): ActionResult {
  return unbuilt();
}

/** Sorts the person's rows by tier, then fit (S6). */
export function sortByTier(): ActionResult {
  return unbuilt();
}

/** Writes the labels as plain values, with the date in the header's note (S8). @param today YYYY-MM-DD */
export function freezeLabels(_today: string): ActionResult {
  return unbuilt();
}

/** What Remove would take away; changes nothing. */
export function removePreview(): RemoveView {
  return unbuilt();
}

/** Takes away what the add-on added, and nothing else (S8). */
export function removeRun(): ActionResult {
  return unbuilt();
}

/** Makes the Dashboard tab, or makes it again (S5). @param today YYYY-MM-DD */
export function makeDashboard(_today: string): ActionResult {
  return unbuilt();
}

/** Makes the tab Mentor review, or makes it again (S7). @param today YYYY-MM-DD */
export function makeMentorReview(_today: string): ActionResult {
  return unbuilt();
}
