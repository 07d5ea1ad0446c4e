// The sample tracker as a workbook: the script's own Set up on an empty file (S2), with the fictional applicant's answers in
// its Profile, and two tabs of live formulas beside it.

import type { Model } from '@odoo/o-spreadsheet';
import { SAMPLE_PROFILE, SAMPLE_PROGRAMS } from '../reference/sample';
import { emptyWorkbook, openWorkbook, send, together, writeCells, type Write } from './engine/workbook';
import { DASHBOARD, DASHBOARD_ROWS, makeDashboard, makeShortlist } from './sampleReports';
import { format, widths } from './sampleStyles';
import type { Environment } from './sandbox/environment';
import type { Script } from './sandbox/script';
import { sheetByName } from './services/places';
import { newId } from './services/workbench';

/** Columns before the person's own: Tier and Visa. */
const FIRST_INPUT = 2;
/** The longest tier on one line. */
const TIER_WIDTH = 130;
/** Visa and Program stay in view beside the tier: narrow, so that a small window has room for the rest; what is long wraps. */
const VISA_WIDTH = 195;
/** Where Set up's width would cut what the sample holds. */
const WIDTHS: Readonly<Record<string, number>> = {
  Program: 225,
  Specialty: 140,
  City: 110,
  Setting: 120,
  Visa: 220,
  Source: 120,
  'Next step': 240,
  Notes: 300,
  'Mentor note': 320,
};

/** What the sidebar hands over for a file without a tracker. */
const SET_UP = { tab: null, mapping: [], freezeHeader: false, withSample: true, volatileAccepted: false };

/** A new workbook with the tabs Programs, Profile, Dashboard and Shortlist; `environment` holds it from then on. */
export function sampleWorkbook(environment: Environment, script: Script): Model {
  const before = environment.model;
  try {
    const model = emptyWorkbook([{ name: 'Sheet1', rows: 1, columns: 1 }]);
    environment.model = model;
    script.call('setUpRun', [SET_UP]);
    // Together, so that the labels are calculated once.
    together(model, () => {
      finish(model);
    });
    return openedAfresh(model);
  } catch (problem) {
    environment.model = before;
    throw problem;
  }
}

function finish(model: Model): void {
  const tab = (name: string): string => sheetByName(model, name) ?? '';
  fillProfile(model, tab('Profile'));
  send(model, 'DELETE_SHEET', { sheetId: tab('Sheet1'), sheetName: 'Sheet1' });
  const inputs = (SAMPLE_PROGRAMS[0] ?? []).flatMap((column, i) => {
    const width = WIDTHS[String(column)];
    return width === undefined ? [] : [[i + FIRST_INPUT, width] as const];
  });
  const programs = tab('Programs');
  widths(model, programs, [[0, TIER_WIDTH], [1, VISA_WIDTH], ...inputs]);
  const bottom = model.getters.getNumberRows(programs) - 1;
  const right = model.getters.getNumberCols(programs) - 1;
  // Beside a name on two lines the rest of its row stands in the middle, not at the foot.
  format(model, programs, { left: 0, right, top: 1, bottom }, { verticalAlign: 'middle' });
  format(model, programs, { left: 1, right: FIRST_INPUT, top: 1, bottom }, { wrapping: 'wrap' });
  makeDashboard(model, addTab(model, DASHBOARD, DASHBOARD_ROWS, 4));
  makeShortlist(model, addTab(model, 'Shortlist', 60, 9));
}

/** Types the fictional applicant's answers beside the fields that Set up made, all at once: one calculation. */
function fillProfile(model: Model, sheetId: string): void {
  const answers = new Map(SAMPLE_PROFILE.slice(1).map(([field, value]) => [field, value]));
  const writes: Write[] = [];
  for (let row = 1; row < model.getters.getNumberRows(sheetId); row++) {
    const field = model.getters.getEvaluatedCell({ sheetId, col: 0, row }).value;
    const value = answers.get(field ?? '') ?? '';
    if (value !== '') writes.push({ sheetId, col: 1, row, value });
  }
  writeCells(model, writes);
}

function addTab(model: Model, name: string, rows: number, cols: number): string {
  const sheetId = newId();
  send(model, 'CREATE_SHEET', { sheetId, name, rows, cols, position: model.getters.getSheetIds().length });
  return sheetId;
}

/** What was done to build the sample is no step that a person can undo; the first tab is the one that is shown. */
function openedAfresh(model: Model): Model {
  return openWorkbook(model.exportData());
}
