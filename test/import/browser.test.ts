// Import in a real browser, as a person does it: a file dragged in with 1,000 rows of which 200 exist, conflicts settled by hand, the report, undo.

import { zipSync, strToU8 } from 'fflate';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { launch, menu, openFile, openPreview, read, type Served, servePreview } from '../preview/browser';

jest.setTimeout(180_000);

let served: Served;
let browser: Browser;
let page: Page;
let context: BrowserContext;

beforeAll(async () => {
  [served, browser] = await Promise.all([servePreview(), launch()]);
});
afterAll(async () => {
  await browser.close();
  served.stop();
});
beforeEach(async () => {
  ({ page, context } = await openPreview(browser, served.url));
});
afterEach(async () => {
  await context.close();
});

const STATES = ['NY', 'MA', 'TX', 'OH'];
const name = (n: number): string => `Hospital ${n} of Lakeside`;
const code = (n: number): string => String(n % 2 === 0 ? 1_400_000_000 + n : 400_000_000 + n).padStart(10, '0');

/** A list of so many programs, and a file of 1,000 rows: the last 200 of the list first, the rest new. */
function list(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, n) => `${name(n)},${code(n)},${STATES[n % 4] ?? ''},,${(n % 80) + 10},`,
  );
  return ['Program,Code,State,J-1,IMG %,Notes', ...rows].join('\r\n');
}
function incoming(): string {
  const rows = Array.from({ length: 1000 }, (_, i) => {
    const n = i + 300;
    const share = i < 3 ? 99 : (n % 80) + 10;
    return `${name(n).replace('of Lakeside', '- Lakeside Program')};${code(n)};${STATES[n % 4] ?? ''};Yes;${share}%;=1+${n}`;
  });
  return ['Hospital;ACGME ID;State;J1 visa;Percent IMG;Comments', ...rows].join('\r\n');
}

async function sidebar(): Promise<FrameLocator> {
  await menu(page, 'Import programs…');
  const panel = page.frameLocator('iframe[title="Residency Tiers"]');
  await panel.getByRole('button', { name: 'Choose a file' }).waitFor();
  return panel;
}

async function drop(panel: FrameLocator, fileName: string, content: string | Uint8Array): Promise<void> {
  const bytes = [...(typeof content === 'string' ? Buffer.from(content, 'utf8') : content)];
  const zone = panel.locator('.drop');
  await zone.waitFor();
  await zone.evaluate(
    (target, [called, data]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(data)], called));
      for (const type of ['dragover', 'drop'])
        target.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    [fileName, bytes] as const,
  );
}

test('S9 a file dragged in: 1,000 rows, 200 of them there, conflicts by hand, the report, undo', async () => {
  await openFile(page, 'mine.csv', Buffer.from(list(500)));
  await menu(page, 'Set up this sheet');
  const panel = await sidebar();
  await drop(panel, 'theirs.csv', incoming());
  await panel.getByText('1,000 rows below the header in row 1').waitFor();
  await panel.getByRole('button', { name: 'Compare with my list' }).click();
  await panel.getByText('3 cells where your list and the file differ').waitFor();
  expect(await panel.locator('dl.facts').innerText()).toMatch(
    /added\s+800\s+updated\s+200\s+unchanged\s+0\s+skipped\s+0/,
  );
  await panel.getByText('IMG %: 0 of 3 from the file').click();
  // Row 302 of the list is hospital 300: 70% in the list, 99% in the file.
  await panel
    .getByRole('group', { name: /Hospital 300.*row 302/ })
    .getByLabel('File: 99%')
    .check();
  await panel.getByRole('button', { name: 'Import', exact: true }).click();
  await panel
    .locator('p')
    .filter({ hasText: 'Imported: 800 programs added, 200 programs updated' })
    .waitFor({ timeout: 120_000 });

  expect(await read(page, 'A302:F303')).toEqual([
    [name(300), code(300), 'NY', 'Yes', 99, '=1+300'],
    [name(301), code(301), 'MA', 'Yes', 71, '=1+301'],
  ]);
  expect(await read(page, 'A502:F502')).toEqual([
    ['Hospital 500 - Lakeside Program', code(500), 'NY', 'Yes', 30, '=1+500'],
  ]);
  await panel.getByText('200 updated').click();
  await panel.getByText('Filled: J-1, Notes. Replaced, as you chose: IMG %.').waitFor();

  await panel.getByRole('button', { name: 'Undo this import' }).click();
  await panel.locator('p').filter({ hasText: 'The import was taken back' }).waitFor({ timeout: 120_000 });
  expect(await read(page, 'A302:F302')).toEqual([[name(300), code(300), 'NY', '', 70, '']]);
  expect((await read(page, 'A502:F502')).flat().join('')).toBe('');
});

test('S9 a corrected column, and Cancel leaves everything as it was', async () => {
  await openFile(page, 'mine.csv', Buffer.from(list(5)));
  const before = await read(page, 'A1:F6');
  const panel = await sidebar();
  await panel.locator('#import-text').fill('Program\tState\tPassmark thing\nCedar Clinic\tTX\t221\nDogwood\tTX\t225');
  await panel.getByRole('button', { name: 'Read what I pasted' }).click();
  await panel.getByLabel('Passmark thing goes into').selectOption('Step 2 min');
  await panel.getByText('Your choice, remembered for next time.').waitFor();
  await panel.getByRole('button', { name: 'Compare with my list' }).click();
  await panel.getByText('New columns in your list: Step 2 min.').waitFor();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await panel.locator('p').filter({ hasText: 'Cancelled. Nothing was written.' }).waitFor();
  expect(await read(page, 'A1:F6')).toEqual(before);
});

test('S9 a copied page is read by its labels', async () => {
  await openFile(page, 'mine.csv', Buffer.from(list(5)));
  const panel = await sidebar();
  await panel
    .locator('#import-text')
    .fill(
      'Riverside Hospital Program\nInternal Medicine\nBoston, MA\nID: 0402421096\nProgram best described as\tCommunity-based\nJ-1 visa sponsorship through ECFMG\tYes\n% IMG\t45\n',
    );
  await panel.getByRole('button', { name: 'Read what I pasted' }).click();
  await panel.getByRole('button', { name: 'Compare with my list' }).click();
  await panel.getByRole('button', { name: 'Import', exact: true }).click();
  await panel.locator('p').filter({ hasText: 'Imported: 1 program added' }).waitFor();
  expect((await read(page, 'A7:E7')).flat()).toEqual(['Riverside Hospital Program', '0402421096', 'MA', 'Yes', 45]);
});

/** A workbook as Google exports it: shared texts, a percent, a day, a code as text, formulas with their last value. */
function workbook(): Uint8Array {
  const xml = (body: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${body}`);
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const texts = ['Program', 'Code', 'State', 'IMG %', 'Deadline', 'Tier', 'Cedar Clinic', '0401100209', 'TX'];
  return zipSync({
    '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'xl/workbook.xml': xml(
      `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="Notes" sheetId="1" r:id="rId1"/><sheet name="Programs" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>',
    ),
    'xl/styles.xml': xml(
      `<styleSheet ${main}><numFmts><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ),
    'xl/sharedStrings.xml': xml(`<sst ${main}>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`),
    'xl/worksheets/sheet1.xml': xml(
      `<worksheet ${main}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>milk</t></is></c></row></sheetData></worksheet>`,
    ),
    // 46288 is 23 September 2026.
    'xl/worksheets/sheet2.xml': xml(
      `<worksheet ${main}><sheetData><row r="1">${[0, 1, 2, 3, 4, 5].map((n) => `<c r="${'ABCDEF'.charAt(n)}1" t="s"><v>${n}</v></c>`).join('')}</row><row r="2"><c r="A2" t="s"><v>6</v></c><c r="B2" t="s"><v>7</v></c><c r="C2" t="s"><v>8</v></c><c r="D2" s="1"><v>0.455</v></c><c r="E2" s="2"><v>46288</v></c><c r="F2" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("TIER(A2)"),"Target")</f><v>Target</v></c></row></sheetData></worksheet>`,
    ),
  });
}

test('S9 Google’s own .xlsx: the tab of programs, days, percents and codes as they are shown', async () => {
  await openFile(page, 'mine.csv', Buffer.from('Program,Code,State,IMG %,Deadline\nAlder,1402421096,NY,45,2026-10-01'));
  const panel = await sidebar();
  await drop(panel, 'export.xlsx', workbook());
  await panel.getByLabel('Which tab of the file').waitFor();
  await panel.getByRole('button', { name: 'Compare with my list' }).click();
  await panel.getByRole('button', { name: 'Import', exact: true }).click();
  await panel.locator('p').filter({ hasText: 'Imported: 1 program added' }).waitFor();
  expect((await read(page, 'A3:E3')).flat().slice(0, 4)).toEqual(['Cedar Clinic', '0401100209', 'TX', 45.5]);
  expect((await read(page, 'A1:H1')).flat().filter((cell) => cell !== '')).toEqual([
    'Program',
    'Code',
    'State',
    'IMG %',
    'Deadline',
  ]);
});

test('S9 a file that is none is told in one sentence', async () => {
  const panel = await sidebar();
  await drop(panel, 'photo.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
  await panel.getByText('is no text and no .xlsx file').waitFor();
  await drop(panel, 'broken.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]));
  await panel.getByText('could not be opened').waitFor();
});
