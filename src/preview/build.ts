// Makes the preview's folder: a static page with the engine, and beside it the very files that are pushed to Google.

import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, '../..');
const PREVIEW_FOLDER = join(ROOT, '.build/preview');

const require = createRequire(import.meta.url);
const engineFolder = dirname(require.resolve('@odoo/o-spreadsheet'));
const iconsFolder = dirname(require.resolve('font-awesome/package.json'));

export interface PreviewOptions {
  /** The built add-on: a folder with Code.js and Sidebar.html. */
  readonly app?: string;
  readonly outDir?: string;
}

/** Writes index.html, page.js, page.css, fonts and app/ to the folder; gives the folder's path. */
export async function buildPreview(options: PreviewOptions = {}): Promise<string> {
  const outDir = options.outDir ?? PREVIEW_FOLDER;
  await rm(outDir, { recursive: true, force: true });
  await mkdir(join(outDir, 'app'), { recursive: true });
  const styles = await Promise.all(
    [
      join(engineFolder, 'o_spreadsheet.css'),
      join(iconsFolder, 'css/font-awesome.min.css'),
      join(HERE, 'page/utilities.css'),
      join(HERE, 'page/page.css'),
    ].map((path) => readFile(path, 'utf8')),
  );
  await Promise.all([
    bundle({
      entryPoints: [join(HERE, 'page/main.ts')],
      outfile: join(outDir, 'page.js'),
      bundle: true,
      format: 'iife',
      target: 'es2022',
      minify: true,
      legalComments: 'linked',
      loader: { '.xml': 'text' },
      alias: {
        'engine-templates': join(engineFolder, 'o_spreadsheet.xml'),
        // The file it names for browsers sets a global and exports nothing.
        '@odoo/o-spreadsheet': join(engineFolder, 'o_spreadsheet.esm.js'),
      },
      logLevel: 'warning',
    }),
    writeFile(join(outDir, 'page.css'), styles.join('\n').replaceAll('../fonts/', 'fonts/')),
    cp(join(engineFolder, '../LICENSE'), join(outDir, 'licences/o-spreadsheet.txt')),
    cp(join(HERE, 'page/index.html'), join(outDir, 'index.html')),
    cp(join(iconsFolder, 'fonts/fontawesome-webfont.woff2'), join(outDir, 'fonts/fontawesome-webfont.woff2')),
    cp(join(iconsFolder, 'fonts/fontawesome-webfont.woff'), join(outDir, 'fonts/fontawesome-webfont.woff')),
    ...['Code.js', 'Sidebar.html'].map((name) =>
      cp(join(options.app ?? join(ROOT, 'dist'), name), join(outDir, 'app', name)),
    ),
  ]);
  return outDir;
}
