// The sample tracker as a workbook: the tabs as Set up makes them (S2), with the fictional programs and profile.

import type { Model } from '@odoo/o-spreadsheet';
import { FIELDS, type FieldDefinition } from '../reading/fields';
import { SAMPLE_PROFILE, SAMPLE_PROGRAMS, type SampleCell } from '../reference/sample';
import { emptyWorkbook, openWorkbook, send, writeCells, type Write } from './engine/workbook';
import { DASHBOARD, DASHBOARD_ROWS, makeDashboard, makeShortlist } from './sampleReports';
import { colourBy, format, heading, TIER_COLOURS, widths } from './sampleStyles';

const FIRST_INPUT = 2;
const TEXT_COLUMNS = ['Code'];
const WIDTHS: Readonly<Record<string, number>> = {
  Program: 230,
  Code: 95,
  Specialty: 130,
  City: 105,
  State: 60,
  Setting: 140,
  Track: 90,
  Visa: 220,
  Status: 100,
  Source: 115,
  'Next step': 200,
  Notes: 240,
  'Mentor note': 220,
};
function name(model: Model, label: string, sheetId: string, left: number, right: number): void {
  const zone = { left, right, top: 0, bottom: undefined };
  send(model, 'CREATE_NAMED_RANGE', { name: label, ranges: [{ _sheetId: sheetId, _zone: zone }] });
}

function makeProfile(model: Model, sheetId: string): void {
  const writes: Write[] = SAMPLE_PROFILE.flatMap(([field = '', value = ''], row) => [
    { sheetId, col: 0, row, value: field },
    { sheetId, col: 1, row, value },
    { sheetId, col: 2, row, value: row === 0 ? 'Help' : (fieldOf(field)?.help ?? '') },
  ]);
  writeCells(model, writes);
  SAMPLE_PROFILE.forEach(([field = ''], row) => {
    const { kind, options } = fieldOf(field) ?? {};
    if (options === undefined || (kind !== 'choice' && kind !== 'yes-no')) return;
    const criterion = { type: 'isValueInList', values: [...options], displayStyle: 'arrow' };
    const zone = { left: 1, right: 1, top: row, bottom: row };
    send(model, 'ADD_DATA_VALIDATION_RULE', {
      sheetId,
      ranges: [{ _sheetId: sheetId, _zone: zone }],
      rule: { id: `field-${String(row)}`, criterion, isBlocking: false },
    });
  });
  const last = SAMPLE_PROFILE.length - 1;
  heading(model, sheetId, { left: 0, right: 2, top: 0, bottom: 0 });
  format(model, sheetId, { left: 1, right: 1, top: 1, bottom: last }, { align: 'left' });
  format(model, sheetId, { left: 2, right: 2, top: 1, bottom: last }, { textColor: '#52606D' });
  widths(model, sheetId, [
    [0, 190],
    [1, 290],
    [2, 520],
  ]);
  send(model, 'FREEZE_ROWS', { sheetId, quantity: 1 });
}

function fieldOf(name: SampleCell): FieldDefinition | undefined {
  return FIELDS.find((field) => field.name === name);
}

function makePrograms(model: Model, sheetId: string): void {
  const [headers = []] = SAMPLE_PROGRAMS;
  const last = FIRST_INPUT + headers.length - 1;
  const rows = model.getters.getNumberRows(sheetId);
  for (const column of TEXT_COLUMNS) {
    const col = FIRST_INPUT + headers.indexOf(column);
    const zone = { left: col, right: col, top: 0, bottom: rows - 1 };
    send(model, 'SET_FORMATTING', { sheetId, target: [zone], format: '@' });
  }
  writeCells(
    model,
    SAMPLE_PROGRAMS.flatMap((cells, row) =>
      cells.map((value, col) => ({ sheetId, col: col + FIRST_INPUT, row, value })),
    ).filter(({ value }) => value !== ''),
  );
  heading(model, sheetId, { left: 0, right: last + 1, top: 0, bottom: 0 });
  widths(model, sheetId, [
    [0, 128],
    [1, 195],
    ...headers.map((header, i) => [i + FIRST_INPUT, WIDTHS[String(header)] ?? 84] as const),
    [last + 1, 620],
  ]);
  send(model, 'FREEZE_ROWS', { sheetId, quantity: 1 });
  send(model, 'FREEZE_COLUMNS', { sheetId, quantity: FIRST_INPUT + 1 });
  colourBy(model, sheetId, 'tier', TIER_COLOURS, { left: 0, right: 0, top: 1, bottom: rows - 1 });
  name(model, 'PROGRAMS', sheetId, FIRST_INPUT, last);
  writeCells(model, [
    { sheetId, col: 0, row: 0, value: '=TIER(PROGRAMS; PROFILE)' },
    { sheetId, col: 1, row: 0, value: '=VISA(PROGRAMS; PROFILE)' },
    { sheetId, col: last + 1, row: 0, value: '=WHY(PROGRAMS; PROFILE)' },
  ]);
}

/** A new workbook with the tabs Programs, Profile, Dashboard and Shortlist. */
export function sampleWorkbook(): Model {
  const columns = FIRST_INPUT + (SAMPLE_PROGRAMS[0]?.length ?? 0) + 1;
  const model = emptyWorkbook([
    { name: 'Programs', rows: 200, columns },
    { name: 'Profile', rows: 100, columns: 6 },
    { name: DASHBOARD, rows: DASHBOARD_ROWS, columns: 4 },
    { name: 'Shortlist', rows: 60, columns: 9 },
  ]);
  const [programs = '', profile = '', dashboard = '', shortlist = ''] = model.getters.getSheetIds();
  makeProfile(model, profile);
  name(model, 'PROFILE', profile, 0, 1);
  makePrograms(model, programs);
  makeDashboard(model, dashboard);
  makeShortlist(model, shortlist);
  return openedAfresh(model);
}

/** What was done to build the sample is no step that a person can undo. */
function openedAfresh(model: Model): Model {
  return openWorkbook(model.exportData());
}
