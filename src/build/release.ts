// `npm run release`: one zip for people who do not use a terminal, with the three built files and a page that shows where they go.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { build } from './build';
import { BuildError } from './failure';
import { installPage } from './releasePage';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
/** The same files give the same zip on any day and in any time zone: a zip holds local time. */
const MADE = new Date(2026, 0, 1, 12);

export interface ReleaseOptions {
  /** The folder with Code.js, Sidebar.html and appsscript.json. */
  readonly dist: string;
  /** The folder that gets the zip. */
  readonly outDir: string;
  readonly version: string;
}

/** Packs built files; gives the path of the zip. Throws when one of the three is missing. */
export async function release({ dist, outDir, version }: ReleaseOptions): Promise<string> {
  const read = (name: string) => readFile(join(dist, name), 'utf8');
  const [code, sidebar, manifest] = await Promise.all([read('Code.js'), read('Sidebar.html'), read('appsscript.json')]);
  const zip = zipSync(
    {
      'install.html': strToU8(installPage(version, { code, sidebar, manifest })),
      'Code.js': strToU8(code),
      'Sidebar.html': strToU8(sidebar),
      'appsscript.json': strToU8(manifest),
    },
    { level: 9, mtime: MADE },
  );
  const path = join(outDir, `residency-tiers-${version}.zip`);
  await mkdir(outDir, { recursive: true });
  await writeFile(path, zip);
  return path;
}

async function versionOfProject(): Promise<string> {
  const project: unknown = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  if (typeof project === 'object' && project !== null && 'version' in project && typeof project.version === 'string')
    return project.version;
  throw new BuildError('package.json names no version.');
}

async function main(): Promise<void> {
  await build();
  const outDir = join(ROOT, '.build/release');
  console.log(await release({ dist: join(ROOT, 'dist'), outDir, version: await versionOfProject() }));
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error instanceof BuildError ? `Release failed: ${error.message}` : error);
    process.exitCode = 1;
  });
}
