// `npm start`: builds the add-on and the preview around it, and says where to open it.
// With `--app FOLDER` it shows the Code.js and Sidebar.html of that folder instead, and builds beside it nothing shared.

import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from '../build/build';
import { buildPreview } from './build';
import { serveFolder } from './server';

function wantedPort(): number {
  const wanted = process.env['PORT'];
  if (wanted === undefined || wanted === '') return 8080;
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT must be a number from 0 to 65535, not "${wanted}".`);
  return port;
}

async function preparedFolder([option, app]: readonly string[]): Promise<string> {
  if (option === '--app' && app !== undefined) {
    const outDir = await mkdtemp(join(tmpdir(), 'residency-preview-'));
    removeAtEnd(outDir);
    return buildPreview({ app: resolve(app), outDir });
  }
  if (option !== undefined)
    throw new Error('Usage: npm start, or npm start -- --app FOLDER with a Code.js and a Sidebar.html.');
  await build();
  return buildPreview();
}

/** A folder made for one run goes with it, however it is stopped. */
function removeAtEnd(folder: string): void {
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      process.exit();
    });
}

async function start(): Promise<void> {
  const port = wantedPort();
  const { url } = await serveFolder(await preparedFolder(process.argv.slice(2)), port);
  console.log(`Residency Tiers preview: ${url}  (stop with Ctrl+C)`);
}

function explain(problem: unknown): string {
  if (typeof problem === 'object' && problem !== null && 'code' in problem && problem.code === 'EADDRINUSE')
    return `Port ${String(wantedPort())} is in use. Choose another one, for example: PORT=8081 npm start`;
  return problem instanceof Error ? problem.message : String(problem);
}

start().catch((problem: unknown) => {
  console.error(explain(problem));
  process.exitCode = 1;
});
