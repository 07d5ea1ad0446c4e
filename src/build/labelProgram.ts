// The command line as one file, so that a run costs no compiler: packages stay outside and load only when needed.

import { build } from 'esbuild';

/** Bundles src/preview/label.ts for Node 20; gives the text of an ES module. */
export async function labelProgram(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  return result.outputFiles.map((file) => file.text).join('');
}
