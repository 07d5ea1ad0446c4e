// The sample tracker in the preview around the built add-on: do the labels of dist/Code.js stand in the sheet?

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { addonMessages } from '../../src/messages/addon';
import { FIELDS } from '../../src/reading/fields';
import { SAMPLE_PROFILE } from '../../src/reference/sample';
import { launch, menu, openPreview, read, type Served, servePreview, write } from './browser';

jest.setTimeout(120_000);

const DIST = resolve(__dirname, '../../dist');
const TIERS = ['Safety', 'Target', 'Reach', 'Ineligible', 'Not enough data'];

let served: Served;
let browser: Browser;
let page: Page;
let problems: readonly string[];

beforeAll(async () => {
  // `npm test` builds before it runs; a single test may find nothing built yet.
  [served, browser] = await Promise.all([
    servePreview(existsSync(resolve(DIST, 'Code.js')) ? DIST : undefined),
    launch(),
  ]);
  ({ page, problems } = await openPreview(browser, served.url));
});
afterAll(async () => {
  await browser.close();
  served.stop();
});

const column = (rows: readonly (readonly unknown[])[]): string[] => rows.map(([cell]) => String(cell));

test('S8 every program of the sample has a tier, a visa flag and a reason, and each tier is there', async () => {
  const rows = await read(page, 'Programs!A1:C41');
  expect(rows[0]).toEqual(['Tier', 'Visa', 'Program']);
  const programs = rows.slice(1);
  expect(programs).toHaveLength(40);
  expect(new Set(column(programs))).toEqual(new Set(TIERS));
  for (const [, visa, program] of programs) {
    expect(visa).toMatch(/^(OK|Check|No|Not needed)/);
    expect(program).not.toBe('');
  }
  const [headers = []] = await read(page, 'Programs!A1:AZ1');
  expect(headers.indexOf('Why')).toBe(headers.indexOf('Notes') + 1);
  // Below the last row a label is "".
  expect(await read(page, 'Programs!A42:B42')).toEqual([['', '']]);
  expect(problems).toEqual([]);
});

test('S8 the Profile of the sample is the one that Set up makes, with every answer of the fictional applicant', async () => {
  const rows = await read(page, `Profile!A1:C${String(FIELDS.length + 2)}`);
  expect(rows[0]).toEqual(addonMessages.field);
  expect(rows.slice(1, -1).map(([field, , help]) => [field, help])).toEqual(
    FIELDS.map(({ name, help }) => [name, help]),
  );
  expect(rows.at(-1)).toEqual(['', '', addonMessages.ruleHelp]);
  const answers = new Map(rows.map(([field, value]) => [field, value]));
  for (const [field = '', value] of SAMPLE_PROFILE) expect([field, answers.get(field)]).toEqual([field, value]);
});

test('S8 a higher Step 2 CK on the Profile tab makes no label harder, and some easier', async () => {
  const before = column(await read(page, 'Programs!A2:A41'));
  await write(page, 'Profile!B7', '245');
  const after = column(await read(page, 'Programs!A2:A41'));
  const ease = (tier: string): number => ['Ineligible', 'Reach', 'Target', 'Safety'].indexOf(tier);
  const compared = before
    .map((tier, i) => [tier, after[i] ?? ''] as const)
    .filter(([tier]) => tier !== 'Not enough data');
  for (const [was, is] of compared) expect(ease(is)).toBeGreaterThanOrEqual(ease(was));
  expect(compared.filter(([was, is]) => was !== is).length).toBeGreaterThan(5);
});

test('S8 the sidebar of the add-on is open at 300 px', async () => {
  expect(await page.locator('#sidebar iframe').evaluate((iframe) => iframe.clientWidth)).toBe(300);
  const text = await page.frameLocator('#sidebar iframe').locator('body').innerText();
  expect(text.trim()).not.toBe('');
});

test('S8 the Dashboard tab says count, cost and mix, then the most serious findings, and no formula fails', async () => {
  const rows = await read(page, 'Dashboard!A1:D59');
  expect(rows[3]?.[1]).toMatch(/^(Too few|In range|Many): \d+ of \d+-\d+$/);
  expect(rows[4]?.[1]).toBeGreaterThan(0);
  expect(rows[5]?.[1]).toMatch(/Safety .* Target .* Reach/);
  expect(rows[8]).toEqual(['Level', 'Check', 'What we see', 'What to do']);
  const levels = column(rows.slice(9, 21));
  const order = ['Stop', 'Warn', 'Note', 'OK'];
  expect([...levels].sort((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(levels);
  const shortlist = await read(page, 'Shortlist!A4:I25');
  expect(shortlist[0]).toEqual(['Rank', 'Program', 'Code', 'Specialty', 'State', 'Tier', 'Visa', 'Fit', 'Why']);
  expect(shortlist[20]?.[0]).toBe(20);
  for (const cell of [...rows, ...shortlist].flat()) expect(String(cell)).not.toMatch(/^#/);
});

test('S8 Ctrl+Z in the sheet takes Freeze back in one press, and typing goes on', async () => {
  await write(page, 'Profile!B7', '228');
  await menu(page, 'Freeze labels as values');
  const frozen = await read(page, 'Programs!A2:A41');
  await page.locator('.o-sheet', { hasText: 'Programs' }).click();
  await page.locator('.o-grid-overlay').click({ position: { x: 60, y: 300 } });
  await page.keyboard.press('Control+z');
  // Live again: the labels follow the profile.
  await write(page, 'Profile!B7', '200');
  expect(await read(page, 'Programs!A2:A41')).not.toEqual(frozen);
  expect(problems).toEqual([]);
});

test('S5 the menu’s Dashboard takes the place of the sample’s, and no other tab', async () => {
  const tabs = async () => (await page.locator('.o-sheet').allInnerTexts()).map((name) => name.trim());
  const before = await tabs();
  expect((await read(page, 'Dashboard!A1'))[0]?.[0]).not.toBe(addonMessages.dashboard.title);
  await menu(page, 'Dashboard');
  expect((await read(page, 'Dashboard!A1'))[0]?.[0]).toBe(addonMessages.dashboard.title);
  expect(await tabs()).toEqual(before);
});
