// S9 Import in the sidebar, over prepared answers: what can be read, what is refused, Cancel and Undo when they come late or fail.

import { strToU8, zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import type { ImportLook, ImportPlanView, ImportResult } from '../../src/addon/api';
import { NO_PLACE } from '../../src/messages/headers';
import { launch } from '../preview/browser';
import { NORMAL } from './fakeViews';
import { accessibility, callsOf, openSidebar, type Opening } from './open';

jest.setTimeout(60_000);

let browser: Browser;
let page: Page;
let problems: readonly string[];

beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});
afterEach(async () => {
  await page.close();
});

const header = (index: number, name: string, column: ImportLook['headers'][number]['column']) => ({
  ...{ index, header: name, column, samples: ['one', 'two'], reason: '', sameAs: '' },
  certainty: column === null ? ('unmapped' as const) : ('sure' as const),
});
const LOOK: ImportLook = {
  ...{ ok: true, message: '', tab: 'Programs', headerIndex: 0, table: null },
  headers: [header(0, 'Hospital', 'Program'), header(1, 'Where', 'State'), header(2, 'My remark', null)],
  columns: [
    { name: 'Program', help: 'The name.' },
    { name: 'State', help: 'Two letters.' },
    { name: 'Code', help: 'Ten digits.' },
  ],
};
const report: ImportResult['report'] = [
  { line: 2, name: 'Alder', outcome: 'added', row: 8, why: 'New on your list.' },
  { line: 3, name: 'Birch', outcome: 'skipped', row: 0, why: 'Blank row.' },
];
const PLAN: ImportPlanView = {
  ...{ ok: true, message: '', tab: 'Programs', state: 'as it was', byNameAlone: 1, newColumns: [] },
  counts: { added: 1, updated: 0, unchanged: 0, skipped: 1 },
  conflicts: [{ id: 'c1', row: 3, name: 'Cedar', header: 'IMG %', mine: '40', theirs: '55' }],
  notes: ['New columns in your list: State.'],
  report,
};
/** The page hands it back as it was given. */
const UNDO = { given: 'as it is' } as unknown as NonNullable<ImportResult['undo']>;
const DONE: ImportResult = { ok: true, message: 'Imported: 1 program added.', report, undo: UNDO };
const ANSWERS = {
  ...NORMAL,
  ...{ importLook: LOOK, importPlan: PLAN, importRun: DONE },
  importUndo: { ok: true, message: 'The import was taken back.' },
};

async function open(opening: Opening = {}): Promise<void> {
  ({ page, problems } = await openSidebar(browser, { answers: ANSWERS, menu: 'import', ...opening }));
}
const button = (name: string) => page.getByRole('button', { name, exact: true });
const said = (text: string) => page.locator('p').filter({ hasText: text });

async function compare(): Promise<void> {
  await page.locator('#import-text').fill('Hospital\tWhere\tMy remark\nAlder\tNY\t\nBirch\tMA\t');
  await button('Read what I pasted').click();
  await button('Compare with my list').click();
  await button('Import').waitFor();
}

async function choose(name: string, content: Uint8Array): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
}

test('S9 every step: axe finds nothing, nothing is wider than the sidebar, no request', async () => {
  const found: string[] = [];
  const look = async (step: string) => {
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
    });
    found.push(...(await accessibility(page)).map((violation) => `${step}: ${violation}`));
  };
  await open();
  await look('choose');
  await page.locator('#import-text').fill('Hospital\tWhere\nAlder\tNY');
  await button('Read what I pasted').click();
  await button('Compare with my list').waitFor();
  await look('columns');
  await button('Compare with my list').click();
  await button('Import').waitFor();
  await look('plan');
  await button('Import').click();
  await said('Imported: 1 program added.').waitFor();
  await look('done');
  expect(found).toEqual([]);
  expect(problems).toEqual([]);
});

/** What is read for sure is there to be opened. */
const openSure = () => page.locator('summary', { hasText: '2 columns read for sure' }).click();

test('S9 what wants a decision is in view, what is sure is folded and opens with the keyboard', async () => {
  const settled = { ...header(3, 'Vibes', null), sameAs: 'Vibes' };
  const empty = { ...header(4, 'Spare', null), samples: [] };
  const needless = { ...header(5, 'Salary', null), reason: NO_PLACE };
  const headers = [...LOOK.headers, settled, empty, needless];
  await open({ answers: { ...ANSWERS, importLook: { ...LOOK, headers } } });
  await page
    .locator('#import-text')
    .fill('Hospital\tWhere\tMy remark\tVibes\tSpare\tSalary\nAlder\tNY\t7\tgood\t\t70k');
  await button('Read what I pasted').click();
  await page.getByRole('table', { name: '1 column to check' }).waitFor();
  const visible = (name: string) => page.getByLabel(`${name} goes into`).isVisible();
  const all = async () => [
    await visible('Hospital'),
    await visible('Where'),
    await visible('My remark'),
    await visible('Vibes'),
    await visible('Spare'),
    await visible('Salary'),
  ];
  expect(await all()).toEqual([false, false, true, false, false, false]);
  await page.locator('summary', { hasText: '3 columns read for sure' }).focus();
  await page.keyboard.press('Enter');
  expect(await all()).toEqual([true, true, true, true, false, false]);
  await page.locator('summary', { hasText: '2 columns empty or not needed' }).focus();
  await page.keyboard.press('Space');
  expect(await visible('Spare')).toBe(true);
  expect(await visible('Salary')).toBe(true);
});

test('S9 with thirty columns to check the buttons are in view, and what has the focus is not behind them', async () => {
  const headers = Array.from({ length: 30 }, (_, n) => header(n, `Column ${n}`, null));
  await open({
    answers: { ...ANSWERS, importLook: { ...LOOK, headers: [...headers, header(30, 'Hospital', 'Program')] } },
  });
  await page.locator('#import-text').fill('a\tb\n1\t2');
  await button('Read what I pasted').click();
  await button('Compare with my list').waitFor();
  const bottomOf = async (name: string) => (await button(name).boundingBox())?.y ?? Infinity;
  expect(await bottomOf('Compare with my list')).toBeLessThan(700);
  await page.getByLabel('Column 0 goes into').focus();
  for (let n = 1; n < 30; n++) {
    await page.keyboard.press('Tab');
    const box = await page.getByLabel(`Column ${n} goes into`).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(await bottomOf('Compare with my list'));
  }
});

test('S9 what is read, corrected and chosen is what the script is given', async () => {
  await open();
  await page.locator('#import-text').fill('Hospital\tWhere\tMy remark\nAlder\tNY\t7');
  await button('Read what I pasted').click();
  await openSure();
  await page.getByLabel('My remark goes into').selectOption('Code');
  await page.getByLabel('Where goes into').selectOption('');
  await page.getByLabel('Bring the unused column along').check();
  await button('Compare with my list').click();
  await page.getByText('IMG %: 0 of 1 from the file').click();
  expect(await page.getByLabel('Yours: 40').isChecked()).toBe(true);
  await page.getByLabel('File: 55').check();
  await button('Import').click();
  await said('Imported: 1 program added.').waitFor();
  const rows = [
    ['Hospital', 'Where', 'My remark'],
    ['Alder', 'NY', '7'],
  ];
  const choices = {
    headerIndex: 0,
    mapping: [
      { index: 0, column: 'Program' },
      { index: 2, column: 'Code' },
    ],
    remember: [{ header: 'My remark', column: 'Code' }],
    keepOthers: true,
    nameAlone: true,
  };
  expect(await callsOf(page, 'importPlan')).toEqual([[rows, choices]]);
  expect(await callsOf(page, 'importRun')).toEqual([[rows, choices, { state: 'as it was', takeTheirs: ['c1'] }]]);
});

test('S9 two columns into one, or none into Program, cannot go on', async () => {
  await open();
  await page.locator('#import-text').fill('Hospital\tWhere\nAlder\tNY');
  await button('Read what I pasted').click();
  await openSure();
  await page.getByLabel('Where goes into').selectOption('Program');
  await page.getByText('“Hospital” and “Where” are both read as Program.').waitFor();
  await button('Compare with my list').click({ force: true });
  await page.getByLabel('Where goes into').selectOption('State');
  await page.getByLabel('Hospital goes into').selectOption('');
  await page.getByText('Choose which column is Program or Code.').waitFor();
  await button('Compare with my list').click({ force: true });
  expect(await callsOf(page, 'importPlan')).toEqual([]);
});

test('S9 a row that gets what was chosen counts as updated, before the import as after it', async () => {
  const unchanged = { line: 4, name: 'Cedar', outcome: 'unchanged' as const, row: 3, why: 'Nothing new in it.' };
  const plan = { ...PLAN, report: [...report, unchanged], counts: { added: 1, updated: 0, unchanged: 1, skipped: 1 } };
  await open({ answers: { ...ANSWERS, importPlan: plan } });
  await compare();
  const counts = () => page.locator('dl.facts').innerText();
  expect(await counts()).toMatch(/added\s+1\s+updated\s+0\s+unchanged\s+1\s+skipped\s+1/);
  await page.getByText('IMG %: 0 of 1 from the file').click();
  await page.getByLabel('File: 55').check();
  expect(await counts()).toMatch(/added\s+1\s+updated\s+1\s+unchanged\s+0\s+skipped\s+1/);
});

describe('S9 Cancel and Undo', () => {
  test('S9 Cancel while a file is compared leaves the answer unheard', async () => {
    await open({ delays: { importPlan: 500 } });
    await page.locator('#import-text').fill('Hospital\nAlder');
    await button('Read what I pasted').click();
    await button('Compare with my list').click();
    await button('Cancel').first().click();
    await said('Cancelled. Nothing was written.').waitFor();
    await page.waitForTimeout(700);
    expect(await said('Cancelled. Nothing was written.').count()).toBe(1);
    expect(await callsOf(page, 'importRun')).toEqual([]);
  });

  test('S9 Cancel while rows are written takes them back', async () => {
    await open({ delays: { importRun: 2000 } });
    await compare();
    await button('Import').click();
    await button('Cancel').first().click();
    await page.getByText('they are taken back as soon as that is done').waitFor();
    await said('The import was taken back.').waitFor();
    expect(await callsOf(page, 'importUndo')).toEqual([[UNDO]]);
    expect(await button('Choose a file').count()).toBe(1);
  });

  test('S9 an import that could not be taken back says so and keeps the report', async () => {
    await open({ answers: { ...ANSWERS, importUndo: { ok: false, message: 'Cells have changed since.' } } });
    await compare();
    await button('Import').click();
    await button('Undo this import').click();
    await page.getByRole('alert').filter({ hasText: 'Cells have changed since.' }).waitFor();
    expect(await button('Undo this import').count()).toBe(0);
    expect(await button('Save the report (.csv)').count()).toBe(1);
  });

  test('S9 an Undo that failed can be tried again', async () => {
    await open({ errors: { importUndo: 'NetworkError: HTTP 0' } });
    await compare();
    await button('Import').click();
    await button('Undo this import').click();
    await page.getByRole('alert').filter({ hasText: 'The connection to Google was lost.' }).waitFor();
    await page.evaluate(() => {
      if (window.fake) delete window.fake.errors['importUndo'];
    });
    await button('Undo this import').click();
    await said('The import was taken back.').waitFor();
  });

  test('S9 what was said of one import does not stand below the failure of the next', async () => {
    await open();
    await compare();
    await button('Cancel').click();
    await said('Cancelled. Nothing was written.').waitFor();
    await choose('me.png', new Uint8Array([0x89, 0x50, 0, 0, 0x4e]));
    await page.getByRole('alert').filter({ hasText: '“me.png” is no text' }).waitFor();
    expect(await said('Cancelled.').count()).toBe(0);
  });

  test('S9 an earlier import can be taken back, also when the sidebar was closed since', async () => {
    await open({ answers: { ...ANSWERS, importLast: { day: '2026-09-01', message: 'Imported: 3 programs added.' } } });
    await said('2026-09-01: Imported: 3 programs added.').waitFor();
    expect(await accessibility(page)).toEqual([]);
    await page.evaluate(() => {
      if (window.fake) window.fake.answers['importLast'] = { day: '', message: '' };
    });
    await button('Undo this import').click();
    await said('The import was taken back.').waitFor();
    await button('Undo this import').waitFor({ state: 'detached' });
    expect(await callsOf(page, 'importUndo')).toEqual([[null]]);
  });

  test('S9 not knowing of an earlier import stands in nobody’s way', async () => {
    await open({ errors: { importLast: 'Boom' } });
    await compare();
    expect(await callsOf(page, 'importLast')).toHaveLength(1);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('S9 an import that was refused leaves the plan in view', async () => {
    await open({
      answers: { ...ANSWERS, importRun: { ...DONE, ok: false, message: 'Your sheet has changed.', undo: null } },
    });
    await compare();
    await button('Import').click();
    await page.getByRole('alert').filter({ hasText: 'Your sheet has changed.' }).waitFor();
    expect(await page.getByRole('heading', { name: 'What would happen' }).count()).toBe(1);
  });

  test('S9 what was pressed has the focus again after the wait', async () => {
    const hasFocus = (element: Element) => element === document.activeElement;
    await open({ delays: { importLook: 400, importPlan: 400 }, errors: { importPlan: 'Service error' } });
    const sheet = strToU8(
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Program</t></is></c></row></sheetData></worksheet>',
    );
    const file = zipSync({
      'xl/workbook.xml': strToU8(
        '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="One" r:id="a"/><sheet name="Two" r:id="b"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="a" Target="worksheets/one.xml"/><Relationship Id="b" Target="worksheets/two.xml"/></Relationships>',
      ),
      'xl/worksheets/one.xml': sheet,
      'xl/worksheets/two.xml': sheet,
    });
    await choose('two.xlsx', file);
    const tab = page.getByLabel('Which tab of the file');
    await tab.waitFor();
    await tab.focus();
    await tab.selectOption('1');
    await page.locator('progress').waitFor();
    await page.locator('progress').waitFor({ state: 'detached' });
    await page.waitForTimeout(300);
    expect(await tab.evaluate(hasFocus)).toBe(true);
    await button('Compare with my list').press('Enter');
    await page.getByRole('alert').waitFor();
    await page.waitForTimeout(300);
    expect(await button('Compare with my list').evaluate(hasFocus)).toBe(true);
  });
});

describe('S9 files', () => {
  const NO_WORKBOOK = zipSync({ 'word/document.xml': strToU8('<w/>') });
  const cases: readonly (readonly [string, string, Uint8Array, string])[] = [
    ['a picture', 'me.png', new Uint8Array([0x89, 0x50, 0, 0, 0x4e]), '“me.png” is no text and no .xlsx file.'],
    [
      'an old or protected workbook',
      'a.xls',
      new Uint8Array([0xd0, 0xcf, 0x11]),
      '“a.xls” is in the old Excel format, or protected',
    ],
    ['an archive cut short', 'b.xlsx', NO_WORKBOOK.slice(0, 40), '“b.xlsx” could not be opened'],
    ['an archive that is no workbook', 'c.xlsx', NO_WORKBOOK, '“c.xlsx” could not be opened'],
    ['a text without content', 'd.csv', strToU8(' \n,,\n'), '“d.csv” is empty'],
  ];
  test.each(cases)('S9 %s is told in one sentence', async (_what, name, content, sentence) => {
    await open();
    await choose(name, content);
    await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
    expect(await callsOf(page, 'importLook')).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('S9 a browser that cannot open .xlsx files says so, and reads .csv all the same', async () => {
    await open({ before: () => Reflect.deleteProperty(window, 'DecompressionStream') });
    await choose('list.xlsx', NO_WORKBOOK);
    await page.getByRole('alert').filter({ hasText: 'This browser is too old to open “list.xlsx”.' }).waitFor();
    await choose('list.csv', strToU8('Hospital,Where\r\n"Alder, North",NY'));
    await button('Compare with my list').waitFor();
    expect(await callsOf(page, 'importLook')).toEqual([
      [
        [
          ['Hospital', 'Where'],
          ['Alder, North', 'NY'],
        ],
        [['Hospital,Where'], ['"Alder, North",NY']],
      ],
    ]);
  });

  test('S9 a .csv of an older Excel keeps its quotation marks and accents', async () => {
    await open();
    // Windows-1252: 93 and 94 are “ and ”, 9E is ž, E9 is é.
    const name = [0x93, ...strToU8('Alder'), 0x94, 0x20, 0x9e, 0xe9];
    await choose('old.csv', new Uint8Array([...strToU8('Hospital;State\r\n'), ...name, ...strToU8(';NY')]));
    await button('Compare with my list').waitFor();
    expect((await callsOf(page, 'importLook')).at(0)?.at(0)).toEqual([
      ['Hospital', 'State'],
      ['“Alder” žé', 'NY'],
    ]);
  });

  test('S9 a workbook: prefixed tags, days of 1904, percents, formulas, and a coloured blank far to the right', async () => {
    const main = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const relations = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
    const cell = (place: string, attributes: string, value: string) =>
      `<x:c r="${place}" ${attributes}>${value === '' ? '' : `<x:v>${value}</x:v>`}</x:c>`;
    const xml = (content: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${content}`);
    const workbook = zipSync({
      'xl/workbook.xml': xml(
        `<x:workbook ${main} ${relations}><x:workbookPr date1904="1"/><x:sheets><x:sheet name="Programs" sheetId="1" r:id="a"/></x:sheets></x:workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': xml(
        '<Relationships><Relationship Id="a" Target="/xl/worksheets/one.xml"/></Relationships>',
      ),
      'xl/styles.xml': xml(
        `<x:styleSheet ${main}><x:cellXfs><x:xf numFmtId="0"/><x:xf numFmtId="14"/><x:xf numFmtId="9"/></x:cellXfs></x:styleSheet>`,
      ),
      // 1 January 2027 is day 46388 of the calendar that begins in 1900, and 1462 fewer of the one of 1904.
      'xl/worksheets/one.xml': xml(
        `<x:worksheet ${main}><x:sheetData><x:row r="1">${cell('A1', 't="str"', 'Program')}${cell('B1', 't="str"', 'Due')}${cell('D1', 't="str"', 'IMG %')}</x:row><x:row r="3">${cell('A3', 't="str"', 'Cedar')}${cell('B3', 's="1"', '44926')}${cell('D3', 's="2"', '0.455')}${cell('XFD3', 's="1"', '')}</x:row></x:sheetData></x:worksheet>`,
      ),
    });
    await open();
    await choose('mac.xlsx', workbook);
    await button('Compare with my list').waitFor();
    expect(await callsOf(page, 'importLook')).toEqual([
      [[['Program', 'Due', '', 'IMG %'], [], ['Cedar', '2027-01-01', '', '45.5%']], []],
    ]);
  });

  /** A workbook of three columns, the first one in shared texts, large enough to be parsed in many slices. */
  function largeWorkbook(rows: number): Uint8Array {
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const numbers = Array.from({ length: rows }, (_, n) => n + 1);
    const filler = 'x'.repeat(400);
    return zipSync(
      {
        'xl/workbook.xml': strToU8(
          `<workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Programs" sheetId="1" r:id="a"/></sheets></workbook>`,
        ),
        'xl/_rels/workbook.xml.rels': strToU8(
          '<Relationships><Relationship Id="a" Target="worksheets/one.xml"/></Relationships>',
        ),
        'xl/sharedStrings.xml': strToU8(
          `<?xml version="1.0"?><sst ${main}>${numbers.map((n) => `<si><t>Hospital ${n}</t></si>`).join('')}</sst>`,
        ),
        'xl/worksheets/one.xml': strToU8(
          `<?xml version="1.0"?><worksheet ${main}><cols/><sheetData>${numbers
            .map(
              (n) =>
                `<row r="${n}"><c r="A${n}" t="s"><v>${n - 1}</v></c><c r="B${n}"><v>${n}</v></c><c r="C${n}" t="inlineStr"><is><t>${filler}</t></is></c></row>`,
            )
            .join('')}</sheetData></worksheet>`,
        ),
      },
      { level: 1 },
    );
  }

  test('S9 a large workbook is read in slices, none of its rows lost between them', async () => {
    await open();
    await choose('large.xlsx', largeWorkbook(900));
    await button('Compare with my list').waitFor();
    const [rows = []] = (await callsOf(page, 'importLook')).map(([given]) => given as readonly (readonly unknown[])[]);
    expect(rows.map(([name, number]) => [name, number])).toEqual(
      Array.from({ length: 900 }, (_, n) => [`Hospital ${n + 1}`, n + 1]),
    );
  });

  test('S9 the page says how far it has read a large workbook, and Cancel is heard meanwhile', async () => {
    await open();
    await choose('large.xlsx', largeWorkbook(20_000));
    const bar = page.getByRole('progressbar', { name: 'Reading large.xlsx…' });
    await page.waitForFunction(() => Number(document.querySelector('progress')?.getAttribute('value')) > 0);
    const done = Number(await bar.getAttribute('value'));
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(1);
    await button('Cancel').click();
    await said('Cancelled. Nothing was written.').waitFor();
    await page.waitForTimeout(500);
    expect(await callsOf(page, 'importLook')).toEqual([]);
    expect(problems).toEqual([]);
  });
});
