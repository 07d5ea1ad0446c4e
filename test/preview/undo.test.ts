// One step back after each action of the add-on: is the file what it was, and can one go on working?

import type { Model } from '@odoo/o-spreadsheet';
import { asOneStep } from '../../src/preview/engine/oneStep';
import { send, writeCells } from '../../src/preview/engine/workbook';
import { SAMPLE_PROFILE, SAMPLE_PROGRAMS } from '../../src/reference/sample';
import { buildOnce, openFile, type OpenFile, restoreLog } from '../addon/file';

beforeAll(buildOnce);
afterAll(restoreLog);

const TODAY = '2026-09-08';

const ACTIONS: Readonly<Record<string, (file: OpenFile) => unknown>> = {
  'Set up this sheet': ({ run }) => {
    run.menuSetUp();
  },
  'Refresh labels': ({ run }) => run.refreshLabels(),
  'Sort by tier': ({ run }) => run.sortByTier(),
  'Mentor review': ({ run }) => run.makeMentorReview(TODAY),
  Dashboard: ({ run }) => run.makeDashboard(TODAY),
  'Dashboard again': ({ run }) => run.makeDashboard(TODAY),
  'Freeze labels as values': ({ run }) => run.freezeLabels(TODAY),
  'Refresh labels after Freeze': ({ run }) => run.refreshLabels(),
  'Remove sample rows': ({ run }) => run.removeSample(),
  'Remove Residency Tiers': ({ run }) => run.removeRun(),
};

const undo = (model: Model): void => void send(model, 'REQUEST_UNDO', {});
const redo = (model: Model): void => void send(model, 'REQUEST_REDO', {});
const kept = (model: Model): unknown => {
  const { revisionId: _, ...data } = model.exportData() as { readonly revisionId: string };
  return data;
};

const FILES = {
  'a tracker': [
    { name: 'Programs', rows: 60, columns: 40, cells: SAMPLE_PROGRAMS },
    { name: 'Profile', rows: 60, columns: 3, cells: SAMPLE_PROFILE },
  ],
  'an empty file': [{ name: 'Sheet1', rows: 60, columns: 26, cells: [] }],
};

describe.each(Object.entries(FILES))('S8 %s', (_name, tabs) => {
  test('one Ctrl+Z takes an action back, Ctrl+Y brings it again, and all of them lead back to the start', () => {
    const file = openFile(tabs, 60);
    const { model } = file;
    const start = kept(model);
    let before = start;
    let steps = 0;
    for (const [caption, act] of Object.entries(ACTIONS)) {
      asOneStep(model, () => act(file));
      const after = kept(model);
      // An action may find nothing to change.
      if (JSON.stringify(after) === JSON.stringify(before)) continue;
      undo(model);
      expect([caption, kept(model)]).toEqual([caption, before]);
      redo(model);
      expect([caption, kept(model)]).toEqual([caption, after]);
      before = after;
      steps++;
    }
    expect(steps).toBeGreaterThan(6);
    for (let presses = 0; presses < Object.keys(ACTIONS).length; presses++) undo(model);
    expect(kept(model)).toEqual(start);
    const [sheetId = ''] = model.getters.getSheetIds();
    writeCells(model, [{ sheetId, col: 25, row: 50, value: 'typed' }]);
    expect(model.getters.getEvaluatedCell({ sheetId, col: 25, row: 50 }).value).toBe('typed');
  });
});

test('S8 a run that fails is one step as well, and so are protections', () => {
  const file = openFile([{ name: 'List', cells: [['a']] }]);
  const { model, spreadsheet } = file;
  const before = kept(model);
  const failing = (): void => {
    asOneStep(model, () => {
      const sheet = spreadsheet.insertSheet('Made and gone');
      sheet.getRange('A1:A2').setFormulas([['=B1+1'], ['=B2+1']]);
      spreadsheet.deleteSheet(sheet);
      spreadsheet.getRange('List!B1').setNote('a note').protect().setDescription('mine');
      spreadsheet.getRange('List!C1').setValue('written');
      throw new Error('in the middle');
    });
  };
  expect(failing).toThrow('in the middle');
  expect(file.values('List')).toEqual([['a', '', 'written']]);
  undo(model);
  expect(kept(model)).toEqual(before);
  redo(model);
  expect(file.values('List')).toEqual([['a', '', 'written']]);
  expect(spreadsheet.getRange('List!B1').getNote()).toBe('a note');
});
