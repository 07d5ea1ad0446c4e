// Sidebar.html as one file: HtmlService serves a single page, so script and style go inside.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle';
import { BuildError, checkSize } from './failure';

const SCRIPT_TAG = '<script type="module" src="main.tsx"></script>';
const STYLE_TAG = '<link rel="stylesheet" href="style.css" />';
/** In KB. Without Import, which reads files in the page, it is below 80. */
const LIMIT = 115;

/** Takes the folder with Sidebar.html, main.tsx and style.css; gives the page. Throws BuildError for a missing place or size. */
export async function sidebar(folder: string): Promise<string> {
  const [template, code, style] = await Promise.all([
    readFile(join(folder, 'Sidebar.html'), 'utf8'),
    minified(join(folder, 'main.tsx')),
    minified(join(folder, 'style.css')),
  ]);
  // `</script` inside a string or a regular expression would end the element; the escape means the same to JavaScript.
  const safeCode = code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
  if (/<\/style/i.test(style)) throw new BuildError('style.css must not hold the text </style.');
  const page = put(put(template, STYLE_TAG, `<style>${style}</style>`), SCRIPT_TAG, `<script>${safeCode}</script>`);
  if (
    /<(?:script|img|iframe)\b[^>]*\bsrc\s*=|<link\b|@import|url\(\s*["']?(?:https?:)?\/\//i.test(
      page.replace(safeCode, ''),
    )
  ) {
    throw new BuildError('Sidebar.html must not load anything from elsewhere.');
  }
  checkSize('Sidebar.html', page, LIMIT);
  return page;
}

function put(page: string, place: string, content: string): string {
  if (page.split(place).length !== 2) throw new BuildError(`Sidebar.html must hold ${place} exactly once.`);
  return page.replace(place, () => content);
}

async function minified(entry: string): Promise<string> {
  const { text } = await bundle(entry, {
    minify: true,
    format: 'iife',
    target: ['es2020', 'chrome100', 'firefox100', 'safari15'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return text.trim();
}
