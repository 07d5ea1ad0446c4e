// What a script selects: is it shown, and selected whole?

import { send } from '../../src/preview/engine/workbook';
import { buildOnce, openFile, type OpenFile, restoreLog } from '../addon/file';

beforeAll(buildOnce);
afterAll(restoreLog);

/** A window of about ten columns and twenty rows over a sheet of 60 columns, the first of them frozen. */
function wideFile(): OpenFile {
  const file = openFile([{ name: 'List', rows: 200, columns: 60, cells: [['Program']] }]);
  send(file.model, 'RESIZE_SHEETVIEW', { width: 960, height: 460, gridOffsetX: 0, gridOffsetY: 0 });
  file.spreadsheet.getActiveSheet().setFrozenColumns(1);
  return file;
}
const shown = ({ model }: OpenFile): { readonly left: number; readonly top: number; readonly bottom: number } =>
  model.getters.getActiveMainViewport();

test('S4 a row that is shown is selected to its end, and the sheet stays at its left edge', () => {
  const file = wideFile();
  file.spreadsheet.getRange('A150:AX150').activate();
  expect(file.model.getters.getSelectedZone()).toEqual({ left: 0, right: 49, top: 149, bottom: 149 });
  expect(shown(file).left).toBe(1);
  expect(shown(file).top).toBeLessThanOrEqual(149);
  expect(shown(file).bottom).toBeGreaterThanOrEqual(149);
});

test('S4 several rows are selected whole, the last one active, and the sheet stays at its left edge', () => {
  const file = wideFile();
  const sheet = file.spreadsheet.getActiveSheet();
  sheet.getRangeList(['A3:AX3', 'A7:AX7', 'A9:AX9']).activate();
  expect(file.model.getters.getSelectedZones()).toEqual(
    [2, 6, 8].map((row) => ({ left: 0, right: 49, top: row, bottom: row })),
  );
  expect(sheet.getActiveRange()?.getA1Notation()).toBe('A9:AX9');
  expect(shown(file).left).toBe(1);
});
