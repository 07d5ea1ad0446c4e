// Runs dist/Code.js in a realm of its own that lacks what Apps Script lacks, with the services as its only globals.

import { scriptFunctions, type ScriptFunction } from '../engine/documentation';
import type { Realm } from '../engine/values';

/** Globals of a browser window that Apps Script does not have (FACTS). Names that cannot be deleted are shadowed. */
const ABSENT = [
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'requestAnimationFrame', 'queueMicrotask'],
  ...['requestIdleCallback', 'setImmediate', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker'],
  ...['SharedWorker', 'URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'atob', 'btoa', 'crypto', 'performance'],
  ...['structuredClone', 'process', 'Buffer', 'require', 'module', 'exports', 'navigator', 'localStorage'],
  ...['sessionStorage', 'indexedDB', 'caches', 'alert', 'confirm', 'prompt', 'open', 'close', 'postMessage'],
  ...['AbortController', 'Blob', 'File', 'FileReader', 'FormData', 'Headers', 'Request', 'Response', 'Event'],
  ...['EventTarget', 'MessageChannel', 'DOMParser', 'Node', 'Element', 'HTMLElement', 'Image', 'CustomEvent'],
  ...['addEventListener', 'removeEventListener', 'dispatchEvent', 'matchMedia', 'getComputedStyle', 'history'],
] as const;
const UNDELETABLE = ['document', 'window', 'self', 'parent', 'top', 'frames', 'location', 'frameElement'] as const;

export interface Script {
  readonly realm: Realm;
  readonly functions: readonly ScriptFunction[];
  /** Calls a top-level function; throws what it throws, or a sentence when there is none of that name. */
  readonly call: (name: string, args: readonly unknown[]) => unknown;
}

type AnyFunction = (...args: readonly unknown[]) => unknown;

function realmOf(window: Window): Window & Realm & { readonly Function: FunctionConstructor } {
  return window as Window & Realm & { readonly Function: FunctionConstructor };
}

/**
 * Loads a built script. `services` become its globals. Throws what its top level throws, as Google would show it when
 * the script is saved.
 */
export function loadScript(code: string, services: Readonly<Record<string, unknown>>): Script {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Script';
  document.body.append(frame);
  if (frame.contentWindow === null) throw new Error('The browser gave no place to run the script in.');
  const window = realmOf(frame.contentWindow);
  const functions = scriptFunctions(code);
  for (const name of ABSENT) Reflect.deleteProperty(window, name);
  const names = functions.map((one) => one.name);
  const shadowed = [...UNDELETABLE, ...ABSENT];
  // Running the script's text is what this page is for; the text is the project's own build.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const create = new window.Function(
    ...shadowed,
    ...Object.keys(services),
    `${code}\n;return {${names.join(', ')}};\n//# sourceURL=Code.js`,
  );
  const exported = create.call(undefined, ...shadowed.map(() => undefined), ...Object.values(services)) as Readonly<
    Record<string, AnyFunction>
  >;
  return {
    realm: { Date: window.Date, Array: window.Array },
    functions,
    call: (name, args) => {
      const target = names.includes(name) ? exported[name] : undefined;
      if (target === undefined) throw new Error(`Script function not found: ${name}`);
      return target(...args);
    },
  };
}

/** The message of whatever was thrown, in any realm. */
export function messageOf(problem: unknown): string {
  if (typeof problem === 'object' && problem !== null && 'message' in problem) return String(problem.message);
  return String(problem);
}
