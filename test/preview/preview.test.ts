// The preview in a real browser, around a small script whose answers are known: is it at least as strict as Google?

import { strToU8, zipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import {
  FIXTURE_APP,
  launch,
  menu,
  openFile,
  openPreview,
  read,
  ready,
  type Served,
  servePreview,
  write,
} from './browser';

jest.setTimeout(90_000);

let served: Served;
let browser: Browser;
let page: Page;
let context: BrowserContext;
let problems: readonly string[];

beforeAll(async () => {
  [served, browser] = await Promise.all([servePreview(FIXTURE_APP), launch()]);
  ({ page, context, problems } = await openPreview(browser, served.url));
});
afterAll(async () => {
  await context.close();
  await browser.close();
  served.stop();
});
// One page for all, because a browser is slow to start: every test finds the sample with nothing beside the profile.
afterEach(async () => {
  page.once('dialog', (dialog) => void dialog.accept());
  await page.locator('#restart').click();
  await page.waitForFunction(() => document.title.startsWith('Sample tracker'));
  await page.locator('.o-sheet', { hasText: 'Profile' }).waitFor();
});

/** What a promise was rejected with. */
async function rejection(action: Promise<unknown>): Promise<string> {
  return action.then(
    () => 'no failure',
    (problem: unknown) => (problem instanceof Error ? problem.message : String(problem)),
  );
}

test('S8 the sample shows labels, and a changed Profile changes them', async () => {
  expect(await read(page, 'Programs!A1:C3')).toEqual([
    ['Tier', 'Visa flag', 'Program'],
    ['Safety', 'OK: J-1', 'Marrowby General Hospital'],
    ['Safety', 'OK: J-1', 'Saltmarsh Community Hospital'],
  ]);
  // Row 5 has a typical 233, row 6 "~235" as text, row 7 246.
  expect(await read(page, 'Programs!A5:A7')).toEqual([['Target'], ['Not enough data'], ['Reach']]);
  expect(await read(page, 'Profile!A5:B5')).toEqual([['Step 2 CK', 228]]);
  await write(page, 'Profile!B5', '245');
  expect(await read(page, 'Programs!A5:A7')).toEqual([['Safety'], ['Not enough data'], ['Target']]);
  expect(problems).toEqual([]);
});

test('S8 read gives "" for blanks and beyond the grid, and says when there is no such place', async () => {
  expect(await read(page, 'Profile!F99:G101')).toEqual([
    ['', ''],
    ['', ''],
    ['', ''],
  ]);
  expect(await read(page, 'PROFILE')).toContainEqual(['Step 1', 208]);
  expect(await rejection(read(page, 'Nowhere!A1'))).toContain('There is no tab named “Nowhere”.');
  expect(await rejection(read(page, 'Profile!12'))).toContain('is no place in a sheet');
});

test('S8 values reach a custom function as Google hands them over', async () => {
  await write(page, 'Profile!D1', [['2026-03-01'], ['45%'], ['TRUE'], [''], ['=1/0'], ['007x']]);
  await write(page, 'Profile!E1', [
    ['=KIND(D1)'],
    ['=KIND(D2)'],
    ['=KIND(D3)'],
    ['=KIND(D4)'],
    ['=KIND(D5)'],
    ['=KIND(D6)'],
    ['=KIND(D2:D4)'],
    ['=KIND()'],
    ['=KIND({1,2})'],
  ]);
  expect((await read(page, 'Profile!E1:E9')).flat()).toEqual([
    'date 2026-3-1 0',
    'number 0.45',
    'boolean true',
    'string ',
    'string #DIV/0!',
    'string 007x',
    'rows 3x1 [[0.45],[true],[""]]',
    'undefined undefined',
    'rows 1x2 [[1,2]]',
  ]);
});

test('S8 the script has none of the globals that Apps Script lacks', async () => {
  await write(page, 'Profile!D1', '=MISSING()');
  expect(await read(page, 'Profile!D1')).toEqual([
    ['undefined undefined undefined undefined undefined undefined undefined'],
  ]);
});

test('S8 a formula that reads its own cell, or what it fills, is a circular reference', async () => {
  await write(page, 'Profile!D1', '=KIND(C1:D2)');
  await write(page, 'Profile!D5', '=FOUR(E6)');
  await write(page, 'Profile!D9', '=KIND(E9)');
  await write(page, 'Profile!E9', '=D9&"x"');
  expect((await read(page, 'Profile!D1'))[0]).toEqual(['#REF!']);
  // The argument is inside what the formula fills, D5:E6.
  expect((await read(page, 'Profile!D5'))[0]).toEqual(['#REF!']);
  expect((await read(page, 'Profile!D9:E9'))[0]).toEqual(['#REF!', '#REF!']);
});

test('S8 a blocked spill is #REF!, and spills once the way is free', async () => {
  await write(page, 'Profile!E2', 'in the way');
  await write(page, 'Profile!D1', '=FOUR()');
  expect(await read(page, 'Profile!D1:E2')).toEqual([
    ['#REF!', ''],
    ['', 'in the way'],
  ]);
  await write(page, 'Profile!E2', '');
  expect(await read(page, 'Profile!D1:E2')).toEqual([
    ['a', 'b'],
    ['=c', ''],
  ]);
});

test('S8 unknown names are #NAME?, a thrown error #ERROR! that IFERROR catches, ";" works like ","', async () => {
  await write(page, 'Profile!D1', [
    ['=NOPE(1)'],
    ['=SUM(NOWHERE)'],
    ['=FAIL("why")'],
    ['=IFERROR(FAIL("why"); "caught")'],
    ['=SUM(1;2;3)'],
    ['=1+'],
  ]);
  expect((await read(page, 'Profile!D1:D6')).flat()).toEqual(['#NAME?', '#NAME?', '#ERROR!', 'caught', 6, '#ERROR!']);
  await page.locator('.o-sheet', { hasText: 'Profile' }).click();
  // The third cell of column D, whose tooltip says what was thrown.
  const grid = await page.locator('.o-grid-overlay').boundingBox();
  if (grid === null) throw new Error('no grid');
  // The third row; the overlay begins beside the row numbers, below the letters.
  await page.mouse.move(grid.x + 190 + 290 + 520 + 12, grid.y + 23 * 2.5);
  await page.mouse.move(grid.x + 190 + 290 + 520 + 16, grid.y + 23 * 2.5 + 2);
  await page.locator('.o-popover', { hasText: 'FAIL: why' }).waitFor({ timeout: 8000 });
});

test('S8 a custom function knows its cell and may not write', async () => {
  await write(page, 'Profile!D3', '=HERE()');
  await write(page, 'Profile!D4', '=IFERROR(WRITES(); "refused")');
  expect(await read(page, 'Profile!D3:D4')).toEqual([['Profile D3 Field'], ['refused']]);
  expect(await read(page, 'Profile!A1')).toEqual([['Field']]);
});

test('S8 what is typed in the grid is kept over a reload', async () => {
  await page.locator('.o-sheet', { hasText: 'Profile' }).click();
  await page.keyboard.press('ArrowRight');
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown');
  // The formula bar follows the selection with the next picture.
  await page.locator('.o-topbar-composer', { hasText: '228' }).waitFor();
  await page.keyboard.type('245', { delay: 50 });
  await page.keyboard.press('Enter');
  await page.waitForFunction(async () => (await window.preview?.read('Profile!B5'))?.[0]?.[0] === 245);
  // Kept a quarter of a second later.
  await page.waitForTimeout(500);
  await page.getByText('Saved in this browser').waitFor();
  await page.reload();
  await ready(page);
  expect(await read(page, 'Profile!B5')).toEqual([[245]]);
  expect(await read(page, 'Programs!A7')).toEqual([['Target']]);
});

test('S8 the menu of the script works, submenus and failures included', async () => {
  await menu(page, 'Set up this sheet');
  expect(await read(page, 'Made!A1:B3')).toEqual([
    ['Name', 'Score'],
    ['Ann', 230],
    ['', ''],
  ]);
  await menu(page, 'More > Deep down');
  expect(await read(page, 'Made!A1')).toEqual([['deep']]);
  expect(await rejection(menu(page, 'Fails'))).toContain('This menu item fails.');
  expect(await rejection(menu(page, 'Not there'))).toContain('There is no menu item “Not there”.');
  await page.locator('.o-topbar-menu', { hasText: 'Residency Tiers' }).click();
  await page.locator('.o-menu-item', { hasText: 'Open sidebar' }).click();
  await page.frameLocator('#sidebar iframe').getByText('Fixture sidebar').waitFor();
});

test('S8 the services do what Apps Script does, and name what they cannot', async () => {
  await menu(page, 'Tour');
  expect((await read(page, 'Tour!A10:A26')).flat()).toEqual([
    'a,b,c',
    '4x2',
    '2026-03-01||45%',
    'yA:A,zA:A',
    'VALUE_IN_LISTYes/No,none,VALUE_IN_LISTYes/No',
    'ourstrueA1',
    '0',
    'B:C PROFILE,PROGRAMS,TOUR',
    '1 2',
    '5object',
    'true',
    'Not in the preview: SpreadsheetApp.openById',
    'Not in the preview: Range.getBandings',
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    'The starting row and column must be at least 1, and a range has at least one row and one column.',
    'A sheet with the name "Tour" already exists. Please enter another name.',
    '',
  ]);
});

test('S8 the sidebar is 300 px wide and talks as google.script.run does', async () => {
  await menu(page, 'Open sidebar');
  await page.frameLocator('#sidebar iframe').getByText('Fixture sidebar').waitFor();
  const frame = await (await page.locator('#sidebar iframe').elementHandle()).contentFrame();
  if (!frame) throw new Error('no sidebar');
  expect(await page.locator('#sidebar iframe').evaluate((iframe) => iframe.clientWidth)).toBe(300);
  const ask = (name: string, ...args: readonly unknown[]): Promise<unknown> =>
    frame.evaluate(
      ([called, values]) =>
        new Promise((done) => {
          const run = (window as unknown as { google: { script: { run: Runner } } }).google.script.run;
          interface Runner {
            withSuccessHandler: (handler: (value: unknown, user: unknown) => void) => Runner;
            withFailureHandler: (handler: (error: Error) => void) => Runner;
            withUserObject: (user: unknown) => Runner;
            [name: string]: unknown;
          }
          const chain = run
            .withSuccessHandler((value, user) => {
              done({ value, user });
            })
            .withFailureHandler((error) => {
              done({ error: error.message });
            })
            .withUserObject('me');
          (chain[called] as (...given: readonly unknown[]) => void)(...values);
        }),
      [name, args] as const,
    );
  expect(await ask('echo', { a: [1, 'x', null] })).toEqual({ value: { a: [1, 'x', null] }, user: 'me' });
  expect(await ask('now')).toEqual({ value: null, user: 'me' });
  expect(await ask('boom')).toEqual({ error: 'boom' });
  expect(await ask('secret_')).toEqual({ error: 'Script function not found: secret_' });
  expect(await ask('toString')).toEqual({ error: 'Script function not found: toString' });
  expect(await rejection(ask('echo', new Date(0)))).toContain('Failed due to illegal value in property: 0');
  await page.locator('#close-sidebar').click();
  expect(await page.locator('#sidebar').isVisible()).toBe(false);
});

test('S8 a broken file gives one sentence and leaves the work alone', async () => {
  await write(page, 'Profile!B5', '239');
  const broken = new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3, 4, 5, 6]);
  expect(await rejection(openFile(page, 'list.xlsx', broken))).toContain('“list.xlsx” could not be opened');
  await page.getByText('“list.xlsx” could not be opened').waitFor();
  const locked = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  expect(await rejection(openFile(page, 'locked.xlsx', locked))).toContain('protected by a password');
  expect(await rejection(openFile(page, 'empty.csv', new Uint8Array()))).toContain('“empty.csv” is empty.');
  expect(await read(page, 'Profile!B5')).toEqual([[239]]);
});

test('S8 a file that would keep the page busy for minutes is refused at once, with the way out', async () => {
  await write(page, 'Profile!B5', '239');
  const long = new TextEncoder().encode(`Program\n${'Alder\n'.repeat(20_000)}`);
  const words = 'has 20,001 rows, and the preview opens up to 20,000. Save the rows of your programs as a .csv file';
  expect(await rejection(openFile(page, 'long.csv', long))).toContain(`“long.csv” ${words}`);
  const sheet = `<worksheet><sheetData>${'<row r="1"/>'.repeat(20_001)}</sheetData></worksheet>`;
  const parts = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': '<workbook/>',
    'xl/worksheets/sheet1.xml': sheet,
  };
  const zipped = zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
  expect(await rejection(openFile(page, 'long.xlsx', zipped))).toContain(`“long.xlsx” ${words}`);
  expect(await read(page, 'Profile!B5')).toEqual([[239]]);
});

test('S8 a chosen file replaces the work only after a question', async () => {
  await write(page, 'Profile!B5', '239');
  const chosen = { name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from('Program\nMine\n') };
  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.locator('#file').setInputFiles(chosen);
  expect(asked).toEqual(['Open “mine.csv”? What is in this sheet now is replaced.']);
  expect(await read(page, 'Profile!B5')).toEqual([[239]]);
  page.once('dialog', (dialog) => void dialog.accept());
  await page.locator('#file').setInputFiles(chosen);
  await page.locator('.o-sheet', { hasText: 'mine' }).waitFor();
  expect(await read(page, 'mine!A2')).toEqual([['Mine']]);
});

test('S8 a second page in the same browser: both say that they keep their work in one place', async () => {
  const other = await context.newPage();
  await other.goto(served.url);
  for (const one of [page, other]) await one.getByText('open in another tab or window too').waitFor();
  await other.close();
});

test('S8 one problem is shown at a time, and none once something works', async () => {
  const problem = page.locator('.message.is-problem');
  await rejection(menu(page, 'Fails'));
  await rejection(openFile(page, 'empty.csv', new Uint8Array()));
  await page.getByText('“empty.csv” is empty.').waitFor();
  expect(await problem.count()).toBe(1);
  await menu(page, 'Open sidebar');
  expect(await problem.count()).toBe(0);
});

test('S8 F6 goes from the sheet to its menu, to the sidebar and back to the sheet, and Shift+F6 the other way', async () => {
  await menu(page, 'Open sidebar');
  await page.frameLocator('#sidebar iframe').getByText('Fixture sidebar').waitFor();
  const where = (): Promise<string> =>
    page.evaluate(() => {
      const focused = document.activeElement;
      if (focused?.closest('.o-topbar-menu')) return `menu ${focused.textContent.trim()}`;
      if (focused?.closest('#grid')) return 'sheet';
      return focused?.closest('#sidebar') ? 'sidebar' : 'elsewhere';
    });
  const press = async (key: string, wanted: string): Promise<void> => {
    await page.keyboard.press(key);
    // The sidebar's page answers by a message, a moment later.
    for (let i = 0; i < 50 && (await where()) !== wanted; i++) await page.waitForTimeout(100);
    expect(await where()).toBe(wanted);
  };
  await page.locator('.o-grid-overlay').click({ position: { x: 60, y: 200 } });
  expect(await where()).toBe('sheet');
  await press('F6', 'menu File');
  await press('F6', 'sidebar');
  await press('F6', 'sheet');
  await press('Shift+F6', 'sidebar');
  await press('Shift+F6', 'menu File');
  await press('ArrowLeft', 'menu Residency Tiers');
  await page.keyboard.press('Enter');
  await page.locator('.o-menu-item', { hasText: 'Set up this sheet' }).waitFor();
  for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.o-sheet', { hasText: 'Made' }).waitFor();
});

test.each([640, 390])(
  'S8 in a window of %d px the sidebar lies over the sheet, whole and within reach',
  async (width) => {
    await menu(page, 'Open sidebar');
    await page.setViewportSize({ width, height: 760 });
    const box = await page.locator('#sidebar').boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(300);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    const onTop = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.closest('#sidebar') !== null, [
      (box?.x ?? 0) + 8,
      (box?.y ?? 0) + 300,
    ] as const);
    expect(onTop).toBe(true);
    await page.setViewportSize({ width: 1400, height: 850 });
  },
);

test('S8 a .csv opens with its codes and formulas as text, whatever its encoding and delimiter', async () => {
  const text = 'Program;Code;Share;Note\r\n"Hôpital; Nord";0401100209;45%;=1+1\r\nB;1409900001;2.5;+x\r\n';
  const latin = Uint8Array.from(text, (character) => character.charCodeAt(0));
  await openFile(page, 'my list.csv', latin);
  expect(await read(page, 'my list!A1:D3')).toEqual([
    ['Program', 'Code', 'Share', 'Note'],
    ['Hôpital; Nord', '0401100209', 0.45, '=1+1'],
    ['B', '1409900001', 2.5, '+x'],
  ]);
  const wide = new Uint8Array(2 + 2 * 7);
  wide.set([0xff, 0xfe]);
  const letters = 'A\tB\n1\tü';
  for (let i = 0; i < letters.length; i++) wide[2 + 2 * i] = letters.charCodeAt(i);
  await openFile(page, 'wide.tsv', wide);
  expect(await read(page, 'wide!A1:B2')).toEqual([
    ['A', 'B'],
    [1, 'ü'],
  ]);
});

test('S8 an .xlsx of a small writer opens whole: texts inside their cells, no styles, an apostrophe in a tab’s name', async () => {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const text = (at: string, words: string): string => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const file = zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/one.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    'xl/workbook.xml': strToU8(
      `<workbook ${main} xmlns:r="${type}"><sheets><sheet name="Ana's list" sheetId="1" r:id="r1"/></sheets><definedNames><definedName name="CODES">'Ana''s list'!$B$2:$B$2</definedName></definedNames></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${type}/worksheet" Target="worksheets/one.xml"/></Relationships>`,
    ),
    'xl/worksheets/one.xml': strToU8(
      `<worksheet ${main}><sheetData><row r="1">${text('A1', 'Program')}${text('B1', 'Code')}</row><row r="2">${text('A2', 'Alder Hospital')}${text('B2', '0401100209')}<c r="C2"><v>45</v></c><c r="D2"><f>'Ana''s list'!C2*2</f></c><c r="E2"><f>CODES</f></c></row></sheetData></worksheet>`,
    ),
  });
  await openFile(page, 'small.xlsx', file);
  expect(await read(page, 'Ana’s list!A1:E2')).toEqual([
    ['Program', 'Code', '', '', ''],
    ['Alder Hospital', '0401100209', 45, 90, '0401100209'],
  ]);
});

test('S8 a saved .xlsx opens again with text as text', async () => {
  await write(page, 'Profile!D1', '=FOUR()');
  await write(page, 'Profile!F1', [["'0401100209"], ['2026-03-01'], ['45%']]);
  await write(page, 'Profile!G1', [["'45%"], ["'1/2"], ["'TRUE"]]);
  await page.locator('.o-topbar-menu', { hasText: 'File' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('Save as .xlsx').click()]);
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  await openFile(page, 'again.xlsx', new Uint8Array(Buffer.concat(chunks)));
  expect(await read(page, 'Programs!A1:D2')).toEqual([
    ['Tier', 'Visa flag', 'Program', 'Code'],
    ['Safety', 'OK: J-1', 'Marrowby General Hospital', '1409900001'],
  ]);
  expect(await read(page, 'Profile!D1:G3')).toEqual([
    ['a', 'b', '0401100209', '45%'],
    ['=c', '', '2026-03-01', '1/2'],
    ['', '', 0.45, 'TRUE'],
  ]);
  expect(await read(page, 'PROFILE')).toContainEqual(['Step 1', 208]);
  // Labels are saved as values; the names are there to write the formula again.
  await write(page, 'Programs!A1:A60', '');
  await write(page, 'Programs!A1', '=TIER(PROGRAMS; PROFILE)');
  expect(await read(page, 'Programs!A1:A2')).toEqual([['Tier'], ['Safety']]);
});

test('S5 a chart that a script makes is drawn, changed and removed, and is there after a reload', async () => {
  await menu(page, 'Charts');
  await page.locator('.o-figure canvas').waitFor();
  expect(await page.locator('.o-figure canvas').count()).toBe(1);
  await page.reload();
  await ready(page);
  await menu(page, 'Chart check');
  expect(await read(page, 'Charts!E1')).toEqual([['1: PIE Changed A1:C3 5,4']]);
  expect(problems).toEqual([]);
});

test('S2 a protection shuts out those it does not name, warns only where it says so, and is kept', async () => {
  await menu(page, 'Protects');
  expect(await read(page, 'Guarded!A1')).toEqual([['the owner may']]);
  await page.goto(`${served.url}?as=editor@example.com`);
  await ready(page);
  await menu(page, 'Trespasses');
  const refused = 'You are trying to edit a protected cell or object.'.slice(0, 32);
  expect((await read(page, 'Guarded!D1:D9')).flat()).toEqual([
    refused,
    'done',
    refused,
    refused,
    'done',
    refused,
    refused,
    refused,
    refused,
  ]);
  await page.goto(served.url);
  await ready(page);
});
