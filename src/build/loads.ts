// A trial start of Code.js as Google does it before every call: in a bare realm, with no service within reach.

import { createContext, Script } from 'node:vm';
import { BuildError } from './failure';

const SERVICES: readonly string[] = [
  ...['SpreadsheetApp', 'HtmlService', 'PropertiesService', 'CacheService', 'LockService', 'Utilities', 'Session'],
  ...['ScriptApp', 'Logger', 'Charts', 'Browser', 'UrlFetchApp', 'DriveApp', 'console'],
];

/**
 * Runs the script once and checks that each of `names` stands behind its top-level function. Throws BuildError: in
 * AuthMode.NONE a service call while the script loads leaves people with a menu that only says "Help" (FACTS).
 */
export function checkLoads(code: string, globalName: string, names: readonly string[]): void {
  const context = createContext(Object.fromEntries(SERVICES.map((name) => [name, forbidden(name)])));
  try {
    new Script(code, { filename: 'Code.js' }).runInContext(context);
  } catch (error) {
    throw new BuildError(`Code.js does not load: ${String(error)}`);
  }
  const absent = names.filter(
    (name) => new Script(`typeof ${globalName}.${name} !== 'function'`).runInContext(context) === true,
  );
  if (absent.length > 0) throw new BuildError(`The entry file must export ${absent.join(', ')} as functions.`);
}

function forbidden(name: string): object {
  const refuse = (): never => {
    throw new Error(`${name} is used while the script loads`);
  };
  return new Proxy(refuse, { get: refuse, set: refuse, has: refuse, construct: refuse });
}
