// The sample's rows against the dropdowns that Set up gives them: a newcomer's first sheet has no red corner.

import type { Model } from '@odoo/o-spreadsheet';
import { buildOnce, openFile, restoreLog } from '../addon/file';

beforeAll(buildOnce);
afterAll(restoreLog);

function marked(model: Model, sheetId: string, columns: number): readonly string[] {
  const { getters } = model;
  return getters
    .getEvaluatedCellsPositions(sheetId)
    .filter((position) => position.col < columns && getters.isDataValidationInvalid(position))
    .map((position) => String(getters.getEvaluatedCell(position).value));
}

test('S2 every sample row holds what its dropdowns offer', () => {
  const { run, model } = openFile([{ name: 'Sheet1', rows: 10, columns: 5, cells: [] }], 60);
  run.setUpRun({ tab: null, mapping: [], freezeHeader: false, withSample: true, volatileAccepted: false });
  const [programs = ''] = model.getters.getSheetIds();
  expect(model.getters.getSheetName(programs)).toBe('Programs');
  expect(marked(model, programs, model.getters.getNumberCols(programs))).toEqual([]);
  // The check itself sees what is no choice.
  const specialty = { sheetId: programs, col: 4, row: 1 };
  model.dispatch('UPDATE_CELL', { ...specialty, content: 'IM' });
  expect(model.getters.isDataValidationInvalid(specialty)).toBe(true);
});
