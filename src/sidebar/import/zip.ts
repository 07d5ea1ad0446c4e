// Opens a zip archive with the browser's own decompression: an .xlsx file is one.

/** Larger than a page in a browser can bear. */
export class TooLarge extends Error {}

/** Bytes of all wanted files together, unpacked; 10,000 programs with sixty columns have 30 million. */
const LARGEST = 100_000_000;

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Stands for a number that has no room in its place: archives of 4 GB and more have it elsewhere. */
const ELSEWHERE = 0xffffffff;

/** Browsers of before 2023 cannot all do it. */
export function canUnzip(): boolean {
  try {
    return Boolean(new DecompressionStream('deflate-raw'));
  } catch {
    return false;
  }
}

/**
 * The wanted files of an archive as text, by their names.
 * @param wanted says of a file's name in the archive whether it is of use
 * @returns rejects with TooLarge, and with any other error for what is damaged, protected or no archive
 */
export async function unzip(
  bytes: Uint8Array<ArrayBuffer>,
  wanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const short = (at: number): number => view.getUint16(at, true);
  const long = (at: number): number => view.getUint32(at, true);
  const files = new Map<string, string>();
  let left = LARGEST;

  const end = endOf(bytes.length, long);
  let entry = long(end + 16);
  for (let count = short(end + 10); count > 0; count--) {
    if (entry === ELSEWHERE) throw new TooLarge();
    const [packed, start] = [long(entry + 20), long(entry + 42)];
    if (packed === ELSEWHERE || start === ELSEWHERE) throw new TooLarge();
    if (long(entry) !== ENTRY) throw new Error('No entry of the directory.');
    const names = entry + ENTRY_LENGTH;
    const name = new TextDecoder().decode(bytes.subarray(names, names + short(entry + 28)));
    if (wanted(name)) {
      const from = start + HEADER_LENGTH + short(start + 26) + short(start + 28);
      const file = await unpacked(bytes.subarray(from, from + packed), short(entry + 10), left);
      files.set(name, file.text);
      left -= file.size;
    }
    entry = names + short(entry + 28) + short(entry + 30) + short(entry + 32);
  }
  return files;
}

/** Where the archive says what is in it: at its end, before a comment. */
function endOf(length: number, long: (at: number) => number): number {
  const last = length - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) if (long(at) === END) return at;
  throw new Error('No end of an archive.');
}

/** Counts as it goes: what an archive says of its own size need not be true. */
async function unpacked(
  packed: Uint8Array<ArrayBuffer>,
  method: number,
  most: number,
): Promise<{ readonly text: string; readonly size: number }> {
  if (method !== STORED && method !== DEFLATED) throw new Error('Another way of packing.');
  const stream = new Blob([packed]).stream();
  const reader = (method === STORED ? stream : stream.pipeThrough(new DecompressionStream('deflate-raw'))).getReader();
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > most) throw new TooLarge();
    text += decoder.decode(part.value, { stream: true });
  }
  return { text, size };
}
