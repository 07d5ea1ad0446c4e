// `npm run create`: a new sheet with the script bound to it. Where it fails, .clasp.json is left as it was.

import { execSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build';
import { BuildError } from './failure';

/** The script ID of a .clasp.json that names no script yet. */
const PLACEHOLDER = 'PUT-YOUR-SCRIPT-ID-HERE';

/**
 * Runs `create` without the .clasp.json that stands for none: clasp makes no new script beside one that is named.
 * @param path of .clasp.json
 * @throws BuildError when it names a script; what `create` throws, with the file back in its place
 */
export async function withoutPlaceholder(path: string, create: () => Promise<void>): Promise<void> {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (before !== null && !before.includes(PLACEHOLDER))
    throw new BuildError(
      '.clasp.json names a script already: `npm run push` pushes to it. For another sheet delete it.',
    );
  rmSync(path, { force: true });
  try {
    await create();
  } catch (error) {
    if (before !== null && !existsSync(path)) writeFileSync(path, before);
    throw error;
  }
}

async function main(): Promise<void> {
  const clasp = (command: string): void => void execSync(`npx clasp ${command}`, { stdio: 'inherit' });
  await build();
  await withoutPlaceholder('.clasp.json', async () => {
    clasp('create-script --type sheets --title "Residency Tiers" --rootDir dist');
    // It has fetched the new script's own manifest into dist/.
    await build();
  });
  clasp('push --force');
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error instanceof BuildError ? `Not created: ${error.message}` : String(error));
    process.exitCode = 1;
  });
}
