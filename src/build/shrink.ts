// A second pass over a bundle: what esbuild leaves longer than it must be (its minifier looks at each file by itself).

import { minify, transform, type JsMinifyOptions } from '@swc/core';
import { transform as print } from 'esbuild';
import ts from 'typescript';

/** Only rewriting that holds for every program: nothing that its makers call unsafe. */
const COMPRESS = { ecma: 2020, passes: 3 } as const satisfies JsMinifyOptions['compress'];

/**
 * Gives a script of the same meaning, in ASCII. No function of it may be called with `new`, as most become arrows;
 * classes may.
 */
export async function shrink(code: string): Promise<string> {
  const compress = { ...COMPRESS, passes: 6, unsafe_arrows: true };
  return withArrows((await minify(code, { ecma: 2020, compress, mangle: true, format: { asciiOnly: true } })).code);
}

/**
 * Gives a script of the same meaning: the functions that stand directly in its one outer function become arrows in one
 * `var` at its start, where they are known as early as before. Those with a `this` or `arguments` of their own stay.
 */
function withArrows(code: string): string {
  const file = ts.createSourceFile('script.js', code, ts.ScriptTarget.ES2020);
  const block = outerBlock(file);
  if (!block) return code;
  const start = block.getStart(file) + '{'.length;
  const arrows: string[] = [];
  let rest = '';
  let at = start;
  for (const statement of block.statements) {
    if (!ts.isFunctionDeclaration(statement) || !statement.body || usesOwn(statement)) continue;
    if (statement.asteriskToken || statement.modifiers) continue;
    arrows.push(`${statement.name?.text ?? ''}=${arrow(statement.parameters, statement.body, file)}`);
    rest += code.slice(at, statement.getStart(file));
    at = statement.end;
  }
  return `${code.slice(0, start)}${arrows.length > 0 ? `var ${arrows.join()};` : ''}${rest}${code.slice(at)}`;
}

/** The body of the first arrow in a script. */
function outerBlock(node: ts.Node): ts.Block | undefined {
  if (ts.isArrowFunction(node)) return ts.isBlock(node.body) ? node.body : undefined;
  return ts.forEachChild(node, outerBlock);
}

function usesOwn(node: ts.Node): boolean {
  if (node.kind === ts.SyntaxKind.ThisKeyword || (ts.isIdentifier(node) && node.text === 'arguments')) return true;
  return ts.forEachChild(node, (child) => usesOwn(child) || undefined) ?? false;
}

function arrow(parameters: readonly ts.ParameterDeclaration[], body: ts.FunctionBody, file: ts.SourceFile): string {
  const names = parameters.map((parameter) => parameter.getText(file));
  const [only, more] = body.statements;
  const given = only && !more && ts.isReturnStatement(only) ? only.expression : undefined;
  const text = (given ?? body).getText(file);
  // A brace would begin a block, and a comma end the arrow.
  const isOpen =
    given &&
    (text.startsWith('{') || (ts.isBinaryExpression(given) && given.operatorToken.kind === ts.SyntaxKind.CommaToken));
  return `${/^\w+$/.test(names.join()) ? names.join() : `(${names.join()})`}=>${isOpen ? `(${text})` : text}`;
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
