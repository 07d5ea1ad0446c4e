// `npm run pictures`: takes the pictures of README.md again, from the preview with its sample, so that they show what is there.

import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launch, ready, servePreview } from '../preview/browser';

const OUT = resolve(dirname(fileURLToPath(import.meta.url)), '../../docs/img');
/** Sharp on screens with two points a pixel, and still small enough for a README. */
const SCALE = 1.5;
/** Within the name of row 5, Tamarack Valley Medical Center: the program whose reason README.md quotes. */
const PROGRAM = { x: 480, y: 284 } as const;
/** The sample's own day, so that its deadlines are told as on that day. */
const TODAY = new Date('2026-09-08T12:00:00Z');

interface Preview {
  readonly page: Page;
  readonly sidebar: FrameLocator;
}

async function preview(browser: Browser, url: string, height: number): Promise<Preview> {
  const context = await browser.newContext({ viewport: { width: 1400, height }, deviceScaleFactor: SCALE });
  await context.clock.setFixedTime(TODAY);
  const page = await context.newPage();
  await page.goto(url);
  await ready(page);
  return { page, sidebar: page.frameLocator('#sidebar-body iframe') };
}

/** Opens a panel of the sidebar and waits for its answer. */
async function panel(on: Preview, title: string): Promise<void> {
  await on.sidebar.getByRole('tab', { name: title, exact: true }).click();
  await settled(on);
}

/** A failure in the sidebar is no picture. */
async function settled({ page, sidebar }: Preview): Promise<void> {
  await page.waitForTimeout(3000);
  const said = (await sidebar.getByRole('alert').allInnerTexts()).filter((text) => text.trim() !== '');
  if (said.length > 0) throw new Error(`The sidebar says: ${said.join(' / ')}`);
}

const save = (name: string) => ({ path: join(OUT, `${name}.png`) });

const PICTURES: Readonly<Record<string, { readonly height: number; readonly take: (on: Preview) => Promise<void> }>> = {
  sheet: {
    height: 760,
    take: async (on) => {
      await on.page.mouse.click(PROGRAM.x, PROGRAM.y);
      await panel(on, 'List');
      await on.page.screenshot(save('sheet'));
    },
  },
  dashboard: {
    height: 760,
    take: async (on) => {
      await on.page.locator('.o-sheet', { hasText: 'Dashboard' }).click();
      await panel(on, 'List');
      await on.page.screenshot(save('dashboard'));
    },
  },
  program: {
    height: 900,
    take: async (on) => {
      await on.page.mouse.click(PROGRAM.x, PROGRAM.y);
      await panel(on, 'Program');
      await on.page.locator('#sidebar').screenshot(save('program'));
    },
  },
  list: {
    height: 900,
    take: async (on) => {
      await panel(on, 'List');
      await on.page.locator('#sidebar').screenshot(save('list'));
    },
  },
  'what-if': {
    height: 900,
    take: async (on) => {
      await panel(on, 'What if');
      await on.sidebar.getByRole('textbox').first().fill('240');
      await on.sidebar.getByRole('textbox').first().press('Enter');
      await settled(on);
      await on.page.locator('#sidebar').screenshot(save('what-if'));
    },
  },
};

async function main(wanted: readonly string[]): Promise<void> {
  await mkdir(OUT, { recursive: true });
  const served = await servePreview();
  const browser = await launch();
  try {
    for (const [name, { height, take }] of Object.entries(PICTURES)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const on = await preview(browser, served.url, height);
      await take(on);
      await on.page.context().close();
      console.log(`docs/img/${name}.png`);
    }
  } finally {
    await browser.close();
    served.stop();
  }
}

main(process.argv.slice(2)).catch((problem: unknown) => {
  console.error(problem);
  process.exitCode = 1;
});
