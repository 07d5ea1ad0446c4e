// What the build adds to patterns: where, and that nothing matches otherwise for it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import ts from 'typescript';
import { compiledOnce } from '../../src/build/patterns';
import { composed, oneOf, ONCE } from '../../src/reading/patterns';

const ROOT = join(__dirname, '../..');
const PADDING = 'x'.repeat(60);

it.each([
  ['after alternatives', 'a(?:b|c)d', 'a(?:b|c)(?=)d'],
  ['after alternatives that may be missing', 'a(?:b|c)?d', 'a(?:b|c)?(?=)d'],
  ['after alternatives that are captured', '(b|c)d', '(b|c)(?=)d'],
  ['before three or more, after what may be longer', ' ?(?:b|c|d)e', ' ?(?=)(?:b|c|d)(?=)e'],
  ['inside others', '(?:a(?:b|c)d|e)f', '(?:a(?:b|c)(?=)d|e)(?=)f'],
  ['inside a look behind', '(?<=(?:b|c) )d', '(?<=(?:b|c)(?=) )d'],
  ['not at an end', 'a(?:b|c)', 'a(?:b|c)'],
  ['not without alternatives', 'a(?:b)c', 'a(?:b)c'],
  ['not in a class', 'a[(?:b|c)]d', 'a[(?:b|c)]d'],
])('a long pattern is marked %s', (_, source, expected) => {
  const script = (text: string) => `let a = 1 / 2 / 3, b = "/(?:a|b)c/", r = /${PADDING}|${text}/g;`;
  expect(compiledOnce(script(source))).toBe(script(expected));
});

it('a short pattern stays as it is', () => {
  expect(compiledOnce('/(?:a|b)c/')).toBe('/(?:a|b)c/');
});

/** All patterns written out in a script. */
function patternsIn(script: string): readonly RegExp[] {
  const found = new Map<string, RegExp>();
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.set(node.text, new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('script.js', script, ts.ScriptTarget.ES2020));
  return [...found.values()];
}

describe('the patterns of dist/Code.js', () => {
  const marked = patternsIn(readFileSync(join(ROOT, 'dist/Code.js'), 'utf8'))
    .filter(({ source }) => source.includes(ONCE))
    .map((pattern) => ({ pattern, plain: new RegExp(pattern.source.split(ONCE).join(''), pattern.flags) }));
  const matches = (pattern: RegExp, text: string) =>
    [...text.matchAll(new RegExp(pattern, pattern.flags.replace(/g|$/, 'g')))].map((match) => [match.index, ...match]);

  it('are marked by the hundred', () => {
    expect(marked.length).toBeGreaterThan(100);
  });

  it('H1 V1 find in every cell of the tests what they find unmarked', () => {
    const cells = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:csv|txt)$/.test(path))
      .flatMap((path) => Papa.parse<string[]>(readFileSync(join(ROOT, 'test', path), 'utf8')).data.flat());
    const texts = [...new Set(cells.filter((cell) => /[a-z]/i.test(cell)).map((cell) => cell.toLowerCase()))]
      .filter((_, index) => index % 12 === 0)
      .map((cell) => cell.slice(0, 200));
    expect(texts.length).toBeGreaterThan(500);
    for (const { pattern, plain } of marked) {
      for (const text of texts) {
        if (plain.test(text) || pattern.test(text)) expect(matches(pattern, text)).toEqual(matches(plain, text));
        plain.lastIndex = pattern.lastIndex = 0;
      }
    }
  });

  it('find in texts made for them what they find unmarked', () => {
    const made = fc.constantFrom(...marked).chain((pair) =>
      // stringMatching takes no look behind, and gives whole words best from what stands in the pattern itself.
      fc
        .array(fc.constantFrom(...(pair.plain.source.match(/[a-z]+|\d| /g) ?? ['a'])), { maxLength: 12 })
        .map((words) => ({ ...pair, texts: [words.join(' '), words.join('')] })),
    );
    fc.assert(
      fc.property(made, ({ pattern, plain, texts }) => {
        for (const text of texts) expect(matches(pattern, text)).toEqual(matches(plain, text));
      }),
      { numRuns: 5000 },
    );
  });
});

it('a composed pattern takes its parts by their names, as often as they stand in it', () => {
  const pattern = composed(/^NO [A-Z] (?:YEAR|x) NO$/gi, { NO: oneOf('no|not'), YEAR: '(\\d{4})' });
  expect(pattern.flags).toBe('gi');
  expect(pattern.exec('not b 2026 no')?.[1]).toBe('2026');
  expect(pattern.test('none b 2026 no')).toBe(false);
});
