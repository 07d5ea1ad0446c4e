// A browser for tests: the preview served on a free port, and pages of it in a headless Chromium.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {} from '../../src/preview/page/api';
import { type Browser, type BrowserContext, chromium, type LaunchOptions, type Page } from 'playwright-core';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, '../..');
/** A folder with a small script whose answers are known. */
export const FIXTURE_APP = resolve(HERE, 'fixtures');

/** The browser that needs no install step of its own, else the machine's. */
async function options(): Promise<LaunchOptions> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packed } = await import('@sparticuz/chromium');
    // In a single process the whole browser ends with its first page.
    return {
      executablePath: await packed.executablePath(),
      args: packed.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote'),
    };
  }
  if (existsSync('/usr/bin/chromium')) return { executablePath: '/usr/bin/chromium' };
  return { channel: 'chrome' };
}

export async function launch(): Promise<Browser> {
  return chromium.launch({ ...(await options()), headless: true });
}

export interface Served {
  readonly url: string;
  readonly stop: () => void;
}

/** Serves the preview: around the built add-on, or around the Code.js and Sidebar.html of `app`. */
export async function servePreview(app?: string): Promise<Served> {
  const more = app === undefined ? [] : ['--app', app];
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'src/preview/serve.ts', ...more], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await new Promise<string>((done, fail) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (address !== undefined) done(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => {
      fail(new Error(`The preview did not start: ${said}`));
    });
  });
  return { url, stop: () => void child.kill() };
}

/** A page of the preview with the work of a person who has never been there, ready for `window.preview`. */
export async function openPreview(
  browser: Browser,
  url: string,
): Promise<{ readonly page: Page; readonly context: BrowserContext; readonly problems: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 850 } });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (problem) => problems.push(problem.message));
  page.on('console', (said) => {
    if (said.type() === 'error') problems.push(said.text());
  });
  await page.goto(url);
  await ready(page);
  return { page, context, problems };
}

export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => 'preview' in window, undefined, { timeout: 30_000 });
}

/** `window.preview` from outside the page. */
export async function read(page: Page, reference: string): Promise<(string | number | boolean)[][]> {
  return page.evaluate((place) => window.preview?.read(place) ?? [], reference);
}
export async function write(page: Page, reference: string, value: unknown): Promise<void> {
  await page.evaluate(([place, what]) => window.preview?.write(place, what), [reference, value] as const);
}
export async function menu(page: Page, caption: string): Promise<void> {
  await page.evaluate((item) => window.preview?.menu(item), caption);
}
export async function openFile(page: Page, name: string, content: Uint8Array): Promise<void> {
  await page.evaluate(([fileName, bytes]) => window.preview?.open(fileName, new Uint8Array(bytes).buffer), [
    name,
    [...content],
  ] as const);
}
