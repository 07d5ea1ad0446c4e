// The built Code.js in a realm of its own, and what is kept of its compiling between two runs of the command line.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadBundle } from '../../src/preview/bundle';
import { Stop } from '../../src/preview/stop';

const TABLE = [['Program', 'J-1']];
let folder: string;
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'residency-tiers-bundle-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A Code.js that says `unmapped` = its name, in as many characters whatever the letter. */
function writeScript(letter: string): void {
  const description = `{ headerRow: 1, mapped: {}, unmapped: ['${letter}'], programs: [], list: [] }`;
  writeFileSync(at('Code.js'), `var ResidencyTiers = { describe: () => (${description}) };`);
}

const said = (): readonly string[] => {
  const { describe: describeTable, keepCompiled } = loadBundle(at('Code.js'), at('compiled'));
  const { unmapped } = describeTable(TABLE, []);
  keepCompiled();
  return [...unmapped];
};

describe('section 8: the command line runs dist/Code.js', () => {
  it('section 8 keeps what was compiled, and runs from it as from the script', () => {
    writeScript('A');
    expect(said()).toEqual(['A']);
    const kept = readFileSync(at('compiled'));
    expect(kept.length).toBeGreaterThan(32);
    expect(said()).toEqual(['A']);
    expect(readFileSync(at('compiled')).equals(kept)).toBe(true);
  });

  it('section 8 never runs what was compiled from another script, even of the same length', () => {
    writeScript('A');
    said();
    const kept = readFileSync(at('compiled'));
    writeScript('B');
    expect(said()).toEqual(['B']);
    expect(readFileSync(at('compiled')).equals(kept)).toBe(false);
    expect(said()).toEqual(['B']);
  });

  it('section 8 a broken file of compiled code costs nothing but time', () => {
    writeScript('A');
    said();
    const kept = readFileSync(at('compiled'));
    for (const broken of [
      Buffer.alloc(0),
      kept.subarray(0, 40),
      Buffer.concat([kept.subarray(0, 32), Buffer.alloc(500, 7)]),
    ]) {
      writeFileSync(at('compiled'), broken);
      expect(said()).toEqual(['A']);
    }
  });

  it('section 8 labels where nothing can be kept', () => {
    writeScript('A');
    const { describe: describeTable, keepCompiled } = loadBundle(at('Code.js'), at('no such folder/compiled'));
    expect([...describeTable(TABLE, []).unmapped]).toEqual(['A']);
    expect(keepCompiled).not.toThrow();
    expect(existsSync(at('no such folder'))).toBe(false);
  });

  it.each([
    ['is missing', null],
    ['does not parse', 'var ResidencyTiers = {'],
    ['fails as it loads', 'throw new Error("no");'],
    ['has no describe', 'var ResidencyTiers = {};'],
  ])('section 8 stops with one sentence when Code.js %s', (_, text) => {
    if (text !== null) writeFileSync(at('Code.js'), text);
    expect(() => loadBundle(at('Code.js'), at('compiled'))).toThrow(Stop);
    expect(existsSync(at('compiled'))).toBe(false);
  });
});
