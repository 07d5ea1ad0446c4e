// A second pass over a bundle: what esbuild leaves longer than it must be (its minifier looks at each file by itself).

import { minify, type JsMinifyOptions } from '@swc/core';

/** Gives a script of the same meaning. Only rewriting that holds for every program: nothing that its makers call unsafe. */
export async function shrink(code: string, format: JsMinifyOptions['format'] = {}): Promise<string> {
  const { code: shorter } = await minify(code, {
    ecma: 2020,
    compress: { ecma: 2020, passes: 3 },
    mangle: true,
    format,
  });
  return shorter;
}
