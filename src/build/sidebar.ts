// Sidebar.html as one file: HtmlService serves a single page, so script and style go inside.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { bundle } from './bundle';
import { BuildError, checkSize } from './failure';
import { shrinkForHtmlService } from './shrink';

const SCRIPT_TAG = '<script type="module" src="main.tsx"></script>';
const STYLE_TAG = '<link rel="stylesheet" href="style.css" />';
/** In KB. */
const LIMIT = 90;

/** Takes the folder with Sidebar.html, main.tsx and style.css; gives the page. Throws BuildError for a missing place or size. */
export async function sidebar(folder: string): Promise<string> {
  const [template, code, style] = await Promise.all([
    readFile(join(folder, 'Sidebar.html'), 'utf8'),
    minified(join(folder, 'main.tsx'), {
      format: 'iife',
      // An element as `h('p', null, words)` is half as long as the call that `jsx: 'automatic'` makes of it.
      jsx: 'transform',
      jsxFactory: 'h',
      jsxFragment: 'Fragment',
      inject: [join(folder, 'elements.ts')],
      // Else tsconfig.json's own `jsx` would count.
      tsconfigRaw: {},
      define: { 'process.env.NODE_ENV': '"production"' },
    }),
    minified(join(folder, 'style.css')),
  ]);
  const safeCode = safeInPage(await shrinkForHtmlService(code.trim()));
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

/**
 * The script with escapes that mean the same to JavaScript. `</script` would end the element. HtmlService cuts the script
 * at what it takes for a comment: in a template literal for certain, in a string by some reports. Characters that nobody
 * sees stay escaped, so that nothing on the way can take them for rubbish.
 */
function safeInPage(code: string): string {
  const safe = code
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--')
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/[\u0080-\u00a0\u200b-\u200f\u2028\u2029\ufeff]/g, escaped);
  const found = /`|\/[/*]/.exec(safe);
  if (found) {
    const around = safe.slice(Math.max(0, found.index - 40), found.index + 40);
    throw new BuildError(
      `HtmlService would cut the sidebar's script at ${JSON.stringify(around)}; write it otherwise.`,
    );
  }
  return safe;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function put(page: string, place: string, content: string): string {
  if (page.split(place).length !== 2) throw new BuildError(`Sidebar.html must hold ${place} exactly once.`);
  return page.replace(place, () => content);
}

async function minified(entry: string, options: BuildOptions = {}): Promise<string> {
  const { text } = await bundle(entry, {
    minify: true,
    charset: 'utf8',
    target: ['es2020', 'chrome100', 'firefox100', 'safari15'],
    ...options,
  });
  return text.trim();
}
