// Makes dist/ from src/: the script, the sidebar and the manifest that are pushed to Google, and the bundled command line.

import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuildError } from './failure';
import { labelProgram } from './labelProgram';
import { manifest } from './manifest';
import { script } from './script';
import { sidebar } from './sidebar';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export interface BuildOptions {
  /** True for the published add-on: its menu is made by createAddonMenu (S1). */
  readonly addon?: boolean;
  /** The folder that gets exactly Code.js, Sidebar.html and appsscript.json; anything else in it is removed. */
  readonly outDir?: string;
  /** What becomes `ResidencyTiers` in Code.js. */
  readonly entry?: string;
  /** The table of custom functions. */
  readonly formulas?: string;
  /** The folder with Sidebar.html, main.tsx and style.css. */
  readonly sidebar?: string;
  readonly manifest?: string;
  /** Where the bundled command line goes; null leaves it out. */
  readonly label?: string | null;
}

export interface BuiltFile {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Builds everything in memory first, so that a failure leaves the last good dist/ as it was. Paths default to the
 * project's own. Gives the three files of dist/ with their sizes in bytes; throws BuildError with one clear sentence
 * when the result would not run in Apps Script or is too large.
 */
export async function build(options: BuildOptions = {}): Promise<readonly BuiltFile[]> {
  const outDir = resolve(options.outDir ?? join(ROOT, 'dist'));
  const sidebarFolder = options.sidebar ?? join(ROOT, 'src/sidebar');
  const label = options.label === undefined ? join(ROOT, '.build/label.mjs') : options.label;
  const [code, page, manifestText, program] = await Promise.all([
    script({
      entry: options.entry ?? join(ROOT, 'src/addon/main.ts'),
      formulas: options.formulas ?? join(ROOT, 'src/formulas/table.ts'),
      addon: options.addon ?? false,
    }),
    sidebar(sidebarFolder),
    manifest(options.manifest ?? join(ROOT, 'appsscript.json')),
    label === null ? null : labelProgram(join(ROOT, 'src/preview/label.ts')),
  ]);
  const files = { 'Code.js': code, 'Sidebar.html': page, 'appsscript.json': manifestText };
  const built = await writeFolder(outDir, files);
  if (label !== null && program !== null) await writeFolder(dirname(label), { 'label.mjs': program }, false);
  return built;
}

/** Writes beside the target and renames, so that nobody who reads meanwhile sees half a file. */
async function writeFolder(
  folder: string,
  files: Readonly<Record<string, string>>,
  only = true,
): Promise<readonly BuiltFile[]> {
  await mkdir(folder, { recursive: true });
  const waiting = await mkdtemp(`${folder}-`);
  try {
    for (const [name, text] of Object.entries(files)) {
      await writeFile(join(waiting, name), text);
      await rename(join(waiting, name), join(folder, name));
    }
  } finally {
    await rm(waiting, { recursive: true, force: true });
  }
  if (only) {
    const others = (await readdir(folder)).filter((name) => !(name in files));
    await Promise.all(others.map((name) => rm(join(folder, name), { recursive: true, force: true })));
  }
  return Object.entries(files).map(([name, text]) => ({ path: join(folder, name), bytes: Buffer.byteLength(text) }));
}

async function main(args: readonly string[]): Promise<void> {
  const unknown = args.find((arg) => arg !== '--addon');
  if (unknown !== undefined) throw new BuildError(`build knows no option "${unknown}"; there is only --addon.`);
  for (const file of await build({ addon: args.includes('--addon') })) {
    console.log(`${file.path}  ${(file.bytes / 1024).toFixed(1)} KB`);
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof BuildError ? `Build failed: ${error.message}` : error);
    process.exitCode = 1;
  });
}
