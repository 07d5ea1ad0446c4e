// The build's own error: something the developer can act on, shown as one sentence without a stack.

export class BuildError extends Error {}

/** Throws BuildError when a text is larger than Apps Script or the 30 s of a call can bear. `limit` in KB of 1,024 bytes. */
export function checkSize(name: string, text: string, limit: number): void {
  const kilobytes = Buffer.byteLength(text) / 1024;
  if (kilobytes > limit) {
    throw new BuildError(`${name} has ${kilobytes.toFixed(1)} KB; at most ${String(limit)} KB load fast enough.`);
  }
}
