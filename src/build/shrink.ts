// A second pass over a bundle: what esbuild leaves longer than it must be (its minifier looks at each file by itself).

import { minify, transform, type JsMinifyOptions } from '@swc/core';
import { transform as print } from 'esbuild';

/** Only rewriting that holds for every program: nothing that its makers call unsafe. */
const COMPRESS = { ecma: 2020, passes: 3 } as const satisfies JsMinifyOptions['compress'];

/**
 * Gives a script of the same meaning, in ASCII. Functions stay functions: as arrows inside another one they would be
 * shorter, but V8 reads those in full at the start, whether they are called or not.
 */
export async function shrink(code: string): Promise<string> {
  const compress = { ...COMPRESS, passes: 6 };
  return (await minify(code, { ecma: 2020, compress, mangle: true, format: { asciiOnly: true } })).code;
}

/**
 * Gives a script of the same meaning without template literals: HtmlService takes `//` and `/*` inside one for a comment
 * and cuts the script there. No object with a `valueOf` of its own may stand in a template.
 */
export async function shrinkForHtmlService(code: string): Promise<string> {
  const shorter = await transform(code, {
    isModule: false,
    minify: true,
    env: { targets: { chrome: '100' }, include: ['transform-template-literals'] },
    jsc: {
      parser: { syntax: 'ecmascript' },
      assumptions: { ignoreToPrimitiveHint: true },
      minify: { compress: COMPRESS, mangle: true },
    },
  });
  // A string with a line break comes out as a template again, as that is a byte shorter.
  const { code: printed } = await print(shorter.code, {
    minify: true,
    charset: 'utf8',
    target: 'es2020',
    supported: { 'template-literal': false },
  });
  return printed;
}
