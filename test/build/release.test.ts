// The release zip: the three built files as they are, and a page that needs nothing but itself.

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { release } from '../../src/build/release';

/** Built files with what could break a page that holds them: tags, an ampersand, a first empty line. */
const BUILT = {
  'Code.js': '\nfunction TIER(a) { return a < 1 && "</textarea></script><!--"; }\n',
  'Sidebar.html': '<!doctype html><script>google.script.run.go("&amp;");</script>',
  'appsscript.json': '{ "runtimeVersion": "V8" }',
} as const;

let folder = '';
let files: Readonly<Record<string, Uint8Array>> = {};
let page = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'residency-release-'));
  const dist = join(folder, 'dist');
  await mkdir(dist);
  for (const [name, text] of Object.entries(BUILT)) await writeFile(join(dist, name), text);
  files = unzipSync(await readFile(await release({ dist, outDir: join(folder, 'out'), version: '1.2.3' })));
  page = strFromU8(files['install.html'] ?? new Uint8Array());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

describe('section 9: the release', () => {
  test('section 9 one zip, named after the version, with the three files and the page', async () => {
    expect(await readdir(join(folder, 'out'))).toEqual(['residency-tiers-1.2.3.zip']);
    expect(Object.keys(files).sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json', 'install.html']);
  });

  test.each(Object.entries(BUILT))(
    'section 9 %s is in the zip as it was built, and can be copied from the page',
    (name, text) => {
      expect(strFromU8(files[name] ?? new Uint8Array())).toBe(text);
      const area = new RegExp(`<textarea id="${name}"[^>]*>\\n([^<]*)</textarea>`).exec(page);
      expect(unescaped(area?.[1] ?? '')).toBe(text);
      expect(page).toContain(`data-copy="${name}"`);
    },
  );

  test('section 9 the page says where to paste, and what Google asks at the first run', () => {
    for (const words of [
      'Extensions &gt; Apps Script',
      'Show "appsscript.json" manifest file in editor',
      'hasn’t verified this app',
      '<b>Advanced</b>',
      'Go to Residency Tiers (unsafe)',
      'Set up this sheet',
    ])
      expect(page).toContain(words);
  });

  test('section 9 every step with something to see has its picture, with words for who cannot see it', () => {
    const pictures = page.match(/<svg\b[^>]*>/g) ?? [];
    expect(pictures).toHaveLength(6);
    for (const picture of pictures) expect(picture).toMatch(/role="img" aria-label="[^"]{30,}"/);
  });

  test('section 9 the page loads nothing from elsewhere', () => {
    expect(page.replace(/<textarea[\s\S]*?<\/textarea>/g, '')).not.toMatch(
      /\b(?:src|srcset|data)\s*=\s*["'](?!data:)|<link\b|@import|url\(|fetch\(|XMLHttpRequest/,
    );
  });

  test('section 9 a missing file makes no zip', async () => {
    const dist = join(folder, 'half');
    await mkdir(dist);
    await writeFile(join(dist, 'Code.js'), BUILT['Code.js']);
    await expect(release({ dist, outDir: join(folder, 'none'), version: '1.2.3' })).rejects.toThrow(
      /Sidebar\.html|appsscript\.json/,
    );
    await expect(readdir(join(folder, 'none'))).rejects.toThrow(/ENOENT/);
  });
});
