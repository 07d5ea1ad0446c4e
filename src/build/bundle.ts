// One way to bundle: esbuild in memory, its errors as one sentence for the developer.

import { build, type BuildOptions, type BuildResult } from 'esbuild';
import { BuildError } from './failure';

export interface Bundle {
  readonly text: string;
  /** The files that went in, by path from the working folder. */
  readonly inputs: readonly string[];
}

/** Bundles one entry; gives the output's text. Throws BuildError naming the first file, line and reason. */
export async function bundle(entry: string, options: BuildOptions): Promise<Bundle> {
  const result = await esbuild({ ...options, entryPoints: [entry], bundle: true, write: false, metafile: true });
  return {
    text: (result.outputFiles ?? []).map((file) => file.text).join(''),
    inputs: Object.keys(result.metafile?.inputs ?? {}),
  };
}

async function esbuild(options: BuildOptions): Promise<BuildResult> {
  try {
    return await build({ legalComments: 'none', logLevel: 'silent', ...options });
  } catch (error) {
    throw new BuildError(
      error instanceof Error ? error.message.replace(/^Build failed with[^\n]*\n/, '') : String(error),
    );
  }
}
