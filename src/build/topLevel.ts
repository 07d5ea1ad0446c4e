// The entry file's own functions (menu, triggers, what the sidebar calls), found in its syntax tree with their words.

import { dirname, relative } from 'node:path';
import ts from 'typescript';
import { BuildError } from './failure';

export interface ExportedFunction {
  readonly name: string;
  /** Parameter names as written, a rest parameter with its dots. */
  readonly parameters: readonly string[];
  /** What it does, in one line: its parameters are for those who read the sources. */
  readonly words: string;
}

/**
 * Every function that the entry file exports and that is declared in its folder or below: what comes from another
 * layer is for the bundle's other users, and no name for a sheet. `known` names have their words from elsewhere. Throws
 * BuildError for a function without a comment.
 */
export function exportedFunctions(entry: string, known: ReadonlySet<string>): readonly ExportedFunction[] {
  const program = ts.createProgram([entry], {
    noLib: true,
    types: [],
    jsx: ts.JsxEmit.ReactJSX,
    target: ts.ScriptTarget.ES2020,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new BuildError(`${entry} exports nothing.`);
  return checker.getExportsOfModule(module).flatMap((symbol) => {
    if (known.has(symbol.name)) return [];
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declaration = target.valueDeclaration;
    const own = declaration && !relative(dirname(entry), declaration.getSourceFile().fileName).startsWith('..');
    const signature = own && functionOf(declaration);
    return signature ? [describe(symbol.name, declaration, signature)] : [];
  });
}

function functionOf(declaration: ts.Declaration): ts.SignatureDeclaration | null {
  if (ts.isFunctionDeclaration(declaration)) return declaration;
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return null;
  const value = declaration.initializer;
  return ts.isArrowFunction(value) || ts.isFunctionExpression(value) ? value : null;
}

function describe(name: string, declaration: ts.Declaration, signature: ts.SignatureDeclaration): ExportedFunction {
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const comment = ts.getJSDocCommentsAndTags(statement).find(ts.isJSDoc);
  if (!comment?.comment)
    throw new BuildError(`${name} needs a /** comment */: it becomes a top-level function of the script.`);
  const parameters = signature.parameters.map((parameter) => {
    if (!ts.isIdentifier(parameter.name)) throw new BuildError(`${name} must name its parameters.`);
    return `${parameter.dotDotDotToken ? '...' : ''}${parameter.name.text}`;
  });
  const words = (ts.getTextOfJSDocComment(comment.comment) ?? '').replace(/\s+/g, ' ');
  return { name, parameters, words };
}

/** The function as Apps Script finds it: its words right above, its work in the bundle. */
export function topLevelFunction(found: ExportedFunction, globalName: string): string {
  const names = found.parameters.join(', ');
  return `/** ${found.words} */\nfunction ${found.name}(${names}) { return ${globalName}.${found.name}(${names}); }`;
}
