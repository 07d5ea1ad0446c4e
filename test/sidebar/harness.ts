// The sidebar without Google, for a look while it is built: `npx tsx test/sidebar/harness.ts`, then open the address.
// ?state=normal, empty, new, hostile, error or slow, and &page=help as the menu would ask for.

import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { sidebar } from '../../src/build/sidebar';
import { withFake, type FakeOptions } from './fakeGoogle';
import { EMPTY, HOSTILE, NEW, NORMAL } from './fakeViews';

/** From the project's own folder, where npm and Jest run. */
const SOURCE = resolve('src/sidebar');

export const STATES = {
  normal: { answers: NORMAL, errors: {}, delays: {} },
  empty: { answers: EMPTY, errors: {}, delays: {} },
  new: { answers: NEW, errors: {}, delays: {} },
  hostile: { answers: HOSTILE, errors: {}, delays: {} },
  error: { answers: NORMAL, errors: { '*': 'PERMISSION_DENIED' }, delays: {} },
  slow: { answers: NORMAL, errors: {}, delays: { '*': 60_000 } },
} as const satisfies Record<string, FakeOptions>;

/** The page as it is built, bundled anew at every call. */
export async function builtSidebar(): Promise<string> {
  return sidebar(SOURCE);
}

const isState = (name: string): name is keyof typeof STATES => name in STATES;

if (process.argv[1]?.endsWith('harness.ts')) {
  const port = Number(process.env['PORT'] ?? 8090);
  createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const state = searchParams.get('state') ?? 'normal';
    builtSidebar().then(
      (html) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(withFake(html, STATES[isState(state) ? state : 'normal'], searchParams.get('page') ?? ''));
      },
      (error: unknown) => response.end(String(error)),
    );
  }).listen(port, () => console.log(`http://localhost:${port}/?state=normal (${Object.keys(STATES).join(', ')})`));
}
