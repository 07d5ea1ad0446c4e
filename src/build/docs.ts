// `npm run docs`: writes the reference pages under docs/ from the tables in src/, so that they cannot say something else.

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { columnsPage } from './docsColumns';
import { figuresPage } from './docsFigures';
import { formulasPage } from './docsFormulas';
import { profilePage } from './docsProfile';
import { rulesPage } from './docsRules';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Every generated page by its path from the project's folder. */
export function generatedPages(): Readonly<Record<string, string>> {
  return {
    'docs/RULES.md': rulesPage(),
    'docs/FORMULAS.md': formulasPage(),
    'docs/COLUMNS.md': columnsPage(),
    'docs/PROFILE.md': profilePage(),
    'docs/FIGURES.md': figuresPage(),
  };
}

async function main(): Promise<void> {
  for (const [path, text] of Object.entries(generatedPages())) {
    await mkdir(dirname(join(ROOT, path)), { recursive: true });
    await writeFile(join(ROOT, path), text);
    console.log(path);
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
