// `npm run create` and the .clasp.json that stands for no script: a new sheet is made, and no script that is named gets lost.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withoutPlaceholder } from '../../src/build/create';

/** As the project has it until a script is named. */
const OURS = '{\n  "scriptId": "PUT-YOUR-SCRIPT-ID-HERE",\n  "rootDir": "dist"\n}\n';
let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'residency-tiers-create-'));
  path = join(folder, '.clasp.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('section 9 the project has a .clasp.json that names no script: clasp makes one and names it', async () => {
  writeFileSync(path, OURS);
  await withoutPlaceholder(path, () => {
    // clasp refuses beside a file that names a script, whatever the name.
    expect(existsSync(path)).toBe(false);
    writeFileSync(path, '{"scriptId":"made"}');
    return Promise.resolve();
  });
  expect(readFileSync(path, 'utf8')).toBe('{"scriptId":"made"}');
});

test('section 9 when it fails, the file is as it was; without a file there is none', async () => {
  const fail = () => Promise.reject(new Error('not logged in'));
  writeFileSync(path, OURS);
  await expect(withoutPlaceholder(path, fail)).rejects.toThrow('not logged in');
  expect(readFileSync(path, 'utf8')).toBe(OURS);
  rmSync(path);
  await expect(withoutPlaceholder(path, fail)).rejects.toThrow('not logged in');
  expect(existsSync(path)).toBe(false);
});

test('section 9 a script that is named stays named, and nothing is made', async () => {
  writeFileSync(path, '{"scriptId":"1abc","rootDir":"dist"}');
  const create = jest.fn(() => Promise.resolve());
  await expect(withoutPlaceholder(path, create)).rejects.toThrow('names a script already');
  expect(create).not.toHaveBeenCalled();
  expect(readFileSync(path, 'utf8')).toContain('1abc');
});
