// The words that Google Sheets shows while a person types a formula, made from the table of custom functions.

import { BuildError } from './failure';

/** What the build needs of a FormulaDefinition (src/formulas/table.ts). */
export interface FormulaWords {
  readonly name: string;
  readonly words: string;
  readonly parameters: readonly { readonly name: string; readonly words: string; readonly type: string }[];
  readonly example: string;
}

/** Takes the table as the bundled module gives it (another realm's values); throws BuildError when it is no such table. */
export function readFormulas(table: unknown): readonly FormulaWords[] {
  if (!Array.isArray(table) || !table.every(isFormula)) {
    throw new BuildError('FORMULAS must be a list of formulas with name, words, parameters and example.');
  }
  for (const formula of table) {
    const wrong = [formula.name, ...formula.parameters.map(({ name }) => name)].find(
      (name) => !/^[A-Za-z]\w*$/.test(name),
    );
    if (wrong !== undefined) throw new BuildError(`"${wrong}" in ${formula.name} cannot be a name in a formula.`);
  }
  return table;
}

function isFormula(value: unknown): value is FormulaWords {
  return (
    hasTexts(value, ['name', 'words', 'example']) &&
    'parameters' in value &&
    Array.isArray(value.parameters) &&
    value.parameters.every((parameter: unknown) => hasTexts(parameter, ['name', 'words', 'type']))
  );
}

function hasTexts(value: unknown, names: readonly string[]): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const texts = new Map<string, unknown>(Object.entries(value));
  return names.every((name) => typeof texts.get(name) === 'string');
}

/** One custom function as Google Sheets wants it (FACTS): JSDoc right above, one line a parameter, `@customfunction`. It shows no @return. */
export function customFunction(formula: FormulaWords, globalName: string): string {
  const names = formula.parameters.map(({ name }) => name).join(', ');
  return [
    '/**',
    ` * ${oneLine(formula.words)} Example: ${oneLine(formula.example)}`,
    ...formula.parameters.map(({ name, words, type }) => ` * @param {${oneLine(type)}} ${name} ${oneLine(words)}`),
    ' * @customfunction',
    ' */',
    `function ${formula.name}(${names}) {`,
    `  return ${globalName}.${formula.name}(${names});`,
    '}',
  ].join('\n');
}

/** Sheets strips line breaks without a space in their place, and `*` + `/` would end the comment. */
function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/\*\//g, '* /').trim();
}
