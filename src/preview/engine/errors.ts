// Makes the engine speak Google's error codes and function names, so that what a person sees in the preview is what they
// would see in Google Sheets.

import { CellErrorType, registries, setTranslationMethod } from '@odoo/o-spreadsheet';
import type { Model } from '@odoo/o-spreadsheet';

/** Google's codes. A circular reference, a blocked spill and a lost reference all show as #REF! there. */
export const ERROR = {
  reference: '#REF!',
  name: '#NAME?',
  value: '#VALUE!',
  number: '#NUM!',
  general: '#ERROR!',
} as const;

export const CIRCULAR_MESSAGE = 'Circular dependency detected: the formula reads a cell that it fills itself.';

// The engine's own sentences that would send people to somebody else's support desk, or that Google words otherwise.
const SENTENCES: Readonly<Record<string, string>> = {
  'Circular reference': CIRCULAR_MESSAGE,
  'An unexpected error occurred. Submit a support ticket at odoo.com/help.': 'The formula failed.',
  'Unknown function: "%s"': "Unknown function: '%s'.",
  'Invalid expression': 'Formula parse error.',
  'Invalid formula': 'Formula parse error.',
};

/** To be called once, before a workbook is made. */
export function speakGoogle(): void {
  Object.assign(CellErrorType, {
    InvalidReference: ERROR.reference,
    CircularDependency: ERROR.reference,
    SpilledBlocked: ERROR.reference,
    BadExpression: ERROR.general,
    GenericError: ERROR.general,
  });
  for (const code of Object.values(ERROR)) registries.errorTypes.add(code);
  const { functionRegistry } = registries;
  const constrain = functionRegistry.content['ARRAY.CONSTRAIN'];
  if (constrain !== undefined && !('ARRAY_CONSTRAIN' in functionRegistry.content))
    functionRegistry.add('ARRAY_CONSTRAIN', constrain);
  setTranslationMethod(
    (sentence, ..._values) => SENTENCES[sentence] ?? sentence,
    () => true,
  );
}

type SymbolReader = (name: string, isRange: boolean) => unknown;
interface SymbolEvaluator {
  buildSafeGetSymbolValue: (context?: SymbolReader) => SymbolReader;
}

function isSymbolEvaluator(candidate: unknown): candidate is SymbolEvaluator {
  return typeof candidate === 'object' && candidate !== null && 'buildSafeGetSymbolValue' in candidate;
}

/**
 * An unknown name is a parse error to the engine and #NAME? to Google. The engine has no setting for it, so its
 * evaluator is told here; should a later version hide it, the cell shows #ERROR! instead.
 */
export function nameUnknownNames(model: Model): void {
  const handlers: unknown = Reflect.get(model, 'handlers');
  if (!Array.isArray(handlers)) return;
  for (const handler of handlers as readonly unknown[]) {
    const evaluator: unknown =
      typeof handler === 'object' && handler !== null ? Reflect.get(handler, 'evaluator') : null;
    if (!isSymbolEvaluator(evaluator)) continue;
    const original = evaluator.buildSafeGetSymbolValue.bind(evaluator);
    evaluator.buildSafeGetSymbolValue = (context) => {
      const read = original(context);
      return (name, isRange) =>
        context !== undefined || model.getters.getNamedRange(name) !== undefined
          ? read(name, isRange)
          : { value: ERROR.name, message: `Unknown range name: '${name}'.` };
    };
  }
}
