// S9 .xlsx: the archive is opened by the browser's own decompression; what other programs write, and what is damaged.

import { createDeflateRaw } from 'node:zlib';
import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { canUnzip, TooLarge, unzip } from '../../src/sidebar/import/zip';

const every = (): boolean => true;
const TEXT = '<t>Ärzte für 日本 &amp; Boston</t>'.repeat(50);

/** A copy with some bytes written over. */
function changed(bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  copy.set(values, at);
  return copy;
}

/** Where the directory begins: its own place in the last 22 bytes of an archive without a comment. */
function directoryOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 6, true);
}

/** Written as a stream: sizes stand behind the content, and only the directory knows them. */
function streamed(name: string, text: string): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_problem, piece) => pieces.push(piece));
  const file = new ZipDeflate(name, { level: 9 });
  zip.add(file);
  file.push(strToU8(text), true);
  zip.end();
  return new Uint8Array(Buffer.concat(pieces));
}

const DEFLATED = new Uint8Array(zipSync({ 'xl/a.xml': strToU8(TEXT), 'xl/b.xml': strToU8('') }));

test('S9 what Node and current browsers can do is found out', () => {
  expect(canUnzip()).toBe(true);
});

test.each([
  ['deflated', DEFLATED],
  ['stored', new Uint8Array(zipSync({ 'xl/a.xml': strToU8(TEXT), 'xl/b.xml': strToU8('') }, { level: 0 }))],
  [
    'with extra fields and comments',
    new Uint8Array(
      zipSync({
        'xl/a.xml': [strToU8(TEXT), { extra: { 0x5455: new Uint8Array([1, 2, 3, 4, 5]) }, comment: 'made by hand' }],
        'xl/b.xml': [strToU8(''), { comment: 'empty' }],
      }),
    ),
  ],
])('S9 an archive %s gives its files as text', async (_how, bytes) => {
  expect(await unzip(bytes, every)).toEqual(
    new Map([
      ['xl/a.xml', TEXT],
      ['xl/b.xml', ''],
    ]),
  );
});

test('S9 an archive that was written as a stream gives its files as text', async () => {
  expect(await unzip(streamed('xl/a.xml', TEXT), every)).toEqual(new Map([['xl/a.xml', TEXT]]));
});

test('S9 an archive with a comment of its own gives its files as text', async () => {
  const comment = strToU8('saved by a school');
  const bytes = new Uint8Array([...changed(DEFLATED, DEFLATED.length - 2, comment.length, 0), ...comment]);
  expect((await unzip(bytes, every)).get('xl/a.xml')).toBe(TEXT);
});

test('S9 only what is wanted is unpacked', async () => {
  const files = await unzip(DEFLATED, (name) => name.endsWith('b.xml'));
  expect([...files.keys()]).toEqual(['xl/b.xml']);
});

test('S9 an archive with nothing in it has no files', async () => {
  expect(await unzip(new Uint8Array(zipSync({})), every)).toEqual(new Map());
});

describe('what cannot be read is refused, and not as too large', () => {
  const start = directoryOf(DEFLATED);
  const cases: readonly (readonly [string, Uint8Array<ArrayBuffer>])[] = [
    ['nothing', new Uint8Array()],
    ['four letters', new Uint8Array([0x50, 0x4b, 3, 4])],
    ['half of an archive', DEFLATED.slice(0, DEFLATED.length / 2)],
    ['an archive without its beginning', DEFLATED.slice(60)],
    ['a directory that is none', changed(DEFLATED, start, 0)],
    ['a directory beyond the end', changed(DEFLATED, DEFLATED.length - 6, 0xff, 0xff, 0xff, 0x7f)],
    ['more entries than there are', changed(DEFLATED, DEFLATED.length - 12, 9, 0)],
    ['another way of packing', changed(DEFLATED, start + 10, 99)],
    ['content that was cut', changed(DEFLATED, start + 20, 5, 0, 0, 0)],
    ['content that was written over', changed(DEFLATED, 40, 0xff, 0xff, 0xff, 0xff, 0xff)],
  ];
  test.each(cases)('S9 %s', async (_what, bytes) => {
    const outcome = await unzip(bytes, every).then(
      () => 'read',
      (problem: unknown) => (problem instanceof TooLarge ? 'too large' : 'refused'),
    );
    expect(outcome).toBe('refused');
  });
});

describe('too large', () => {
  const FULL = [0xff, 0xff, 0xff, 0xff];
  const start = directoryOf(DEFLATED);
  test.each([
    ['packed size', start + 20],
    ['place', start + 42],
    ['directory', DEFLATED.length - 6],
  ])('S9 an archive of 4 GB and more, by its %s', async (_which, at) => {
    await expect(unzip(changed(DEFLATED, at, ...FULL), every)).rejects.toThrow(TooLarge);
  });

  test('S9 more than a browser can bear is noticed while it is unpacked, whatever the archive says of its size', async () => {
    const zeros = Buffer.alloc(1_000_000);
    const deflate = createDeflateRaw();
    const pieces: Buffer[] = [];
    const done = new Promise((resolve) => deflate.on('data', (piece: Buffer) => pieces.push(piece)).on('end', resolve));
    for (let i = 0; i < 101; i++) deflate.write(zeros);
    deflate.end();
    await done;
    const packed = Buffer.concat(pieces);
    // A stored file of these bytes, then called a deflated one: its stated size is that of the packed bytes.
    const bytes = new Uint8Array(zipSync({ 'xl/a.xml': new Uint8Array(packed) }, { level: 0 }));
    await expect(unzip(changed(bytes, directoryOf(bytes) + 10, 8), every)).rejects.toThrow(TooLarge);
  });
});
