// The command line as one file, so that a run costs no compiler: packages stay outside and load only when needed.

import { bundle } from './bundle';

/** Bundles src/preview/label.ts for Node 20; gives the text of an ES module. */
export async function labelProgram(entry: string): Promise<string> {
  return (await bundle(entry, { platform: 'node', format: 'esm', target: 'node20', packages: 'external' })).text;
}
