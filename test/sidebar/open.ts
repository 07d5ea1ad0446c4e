// The built sidebar in a headless browser, over prepared answers.

import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { withFake, type FakeOptions } from './fakeGoogle';
import { NORMAL } from './fakeViews';
import { builtSidebar } from './harness';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const ADDRESS = 'http://sidebar.test/';

export interface Opening extends Partial<FakeOptions> {
  /** The panel that the menu asks for. */
  readonly menu?: string;
  /** True = time stands still but for `page.clock`. */
  readonly clock?: boolean;
  /** Runs in the page before everything else. */
  readonly before?: () => void;
}

export interface Opened {
  readonly page: Page;
  /** Errors of the page, and addresses that it asked for. */
  readonly problems: readonly string[];
}

let html: Promise<string> | undefined;

/** A page of 300 px with the sidebar, which is built once. */
export async function openSidebar(
  browser: Browser,
  { answers = NORMAL, errors = {}, delays = {}, menu = '', clock = false, before }: Opening = {},
): Promise<Opened> {
  html ??= builtSidebar();
  const body = withFake(await html, { answers, errors, delays }, menu);
  const page = await browser.newPage({ viewport: { width: 300, height: 700 } });
  const problems: string[] = [];
  page.on('pageerror', (problem) => problems.push(problem.message));
  page.on('request', (request) => {
    if (request.url() !== ADDRESS) problems.push(`asked for ${request.url()}`);
  });
  if (clock) await page.clock.install({ time: new Date('2026-09-08T10:00:00') });
  if (before) await page.addInitScript(before);
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(ADDRESS);
  return { page, problems };
}

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** What axe finds on the page as it stands, and whether it is wider than a sidebar with a scrollbar beside it. */
export async function accessibility(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 285, height: 700 });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: { readonly run: () => Promise<AxeResult> } };
    const result = await axe.run();
    return result.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`);
  });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width > 285 ? [...violations, `${width} px wide`] : violations;
}

/** What the page has asked the script for. */
export function callsOf(page: Page, name: string): Promise<readonly (readonly unknown[])[]> {
  return page.evaluate(
    (asked) => (window.fake?.calls ?? []).filter((call) => call.name === asked).map((call) => call.args),
    name,
  );
}
