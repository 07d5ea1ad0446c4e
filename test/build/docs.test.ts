// The generated reference pages and the catalogue of rules: complete, true to the code, and not stale.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { generatedPages } from '../../src/build/docs';
import { RULES } from '../../src/reference/rules';

const ROOT = join(__dirname, '../..');

const filesUnder = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => join(ROOT, folder, path));

const numbered = (letter: string, last: number): readonly string[] =>
  Array.from({ length: last }, (_, index) => `${letter}${String(index + 1)}`);

/** Every ID of the contract; T29 was never given. */
const EVERY_ID = [
  ...numbered('P', 9),
  ...numbered('H', 9),
  ...numbered('V', 11),
  ...numbered('T', 28),
  'T30',
  ...numbered('L', 16),
  ...numbered('R', 4),
  ...numbered('S', 10),
];

describe('the catalogue of rules', () => {
  test('every rule stands in it once', () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual([...EVERY_ID].sort());
  });

  test('every rule says something: a title without a full stop, one sentence with one', () => {
    for (const { id, title, sentence } of RULES) {
      expect(`${id} ${title}`).toMatch(/^[A-Z]\d+ [A-Z0-9].*[^.]$/);
      expect(`${id} ${sentence}`).toMatch(/\.$/);
      expect(`${id} ${sentence}`).not.toMatch(/undefined|NaN|[.] [A-Z]/);
    }
  });

  test('every place that it names exists', () => {
    const missing = RULES.flatMap(({ where }) => where).filter((path) => !existsSync(join(ROOT, path)));
    expect(missing).toEqual([]);
    expect(RULES.filter(({ where }) => where.length === 0)).toEqual([]);
  });

  test('no test is about a rule that it lacks', () => {
    const known = new Set(RULES.map(({ id }) => id));
    const titles = filesUnder('test', /\.test\.ts$/).flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(/\b(?:test|it|describe)(?:\.each\([^)]*\))?\(\s*[`'"]([PHVTLRS]\d+)\b/g),
      ].map((title) => ({ file: relative(ROOT, file), id: title[1] ?? '' })),
    );
    expect(titles.length).toBeGreaterThan(50);
    const unknown = titles.filter(({ id }) => !known.has(id));
    expect(unknown).toEqual([]);
  });

  test('nothing that Google gets imports it', () => {
    const catalogue = join(ROOT, 'src/reference/rules');
    const importers = filesUnder('src', /\.tsx?$/)
      .filter((file) =>
        [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)].some((found) =>
          `${join(file, '..', found[1] ?? '')}/`.startsWith(`${catalogue}/`),
        ),
      )
      .map((file) => relative(join(ROOT, 'src'), file))
      .filter((file) => !/^(?:build\/docs\w*|reference\/rules(?:\/\w+)?)\.ts$/.test(file));
    expect(importers).toEqual([]);
  });
});

describe('docs/', () => {
  const pages = Object.entries(generatedPages());

  test.each(pages)('%s is what npm run docs writes: run it after a change', (path, text) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toBe(text);
  });

  test('section 2 the Profile page names every kind of value of Step 3: words, a score, a date', () => {
    const page = generatedPages()['docs/PROFILE.md'] ?? '';
    const values = /^\| \*\*Step 3\*\* \| ([^|]*) \|/m.exec(page)?.[1];
    expect(values).toBe('Passed · Not passed · score · date = scheduled');
  });

  test('section 9 every link from one page to another file leads somewhere', () => {
    const readme = [['README.md', readFileSync(join(ROOT, 'README.md'), 'utf8')] as const];
    const broken = [...pages, ...readme].flatMap(([path, text]) =>
      [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
        .map((link) => join(ROOT, path, '..', link[1] ?? ''))
        .filter((target) => !existsSync(target)),
    );
    expect(broken).toEqual([]);
  });
});
