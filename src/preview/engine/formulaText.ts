// Formulas as people type them: Google takes ";" in every locale, and its .xlsx export wraps custom functions; the engine knows neither.

/** Walks over the characters that are neither in a "text" nor in a 'sheet name' nor in an { array }. */
function mapCode(formula: string, change: (character: string) => string): string {
  let quote = '';
  let braces = 0;
  let result = '';
  for (const character of formula) {
    if (quote !== '') {
      if (character === quote) quote = '';
      result += character;
      continue;
    }
    if (character === '"' || character === "'") quote = character;
    else if (character === '{') braces++;
    else if (character === '}') braces--;
    result += quote === '' && braces === 0 ? change(character) : character;
  }
  return result;
}

/** The formula with "," between its arguments. Text that is no formula comes back unchanged. */
export function withCommas(content: string): string {
  if (!content.startsWith('=') || !content.includes(';')) return content;
  return mapCode(content, (character) => (character === ';' ? ',' : character));
}

const WRAPPED = /^=IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/i;

/**
 * Google's .xlsx export writes a custom function as `IFERROR(__xludf.DUMMYFUNCTION("TIER(A2)"),"Target")`: gives the
 * formula back that the person wrote. The cells it filled are written as `"COMPUTED_VALUE"`: they become blank, for
 * the formula to fill again.
 */
export function unwrapExported(content: string): string {
  const inner = WRAPPED.exec(content)?.[1]?.replace(/""/g, '"');
  if (inner === undefined) return content;
  return inner === '"COMPUTED_VALUE"' ? '' : `=${inner}`;
}
