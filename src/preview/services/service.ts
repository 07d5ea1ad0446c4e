// What every service shares: refusing what the preview does not have, and refusing to write while a formula is calculated.

import type { Environment } from '../sandbox/environment';

/** Methods that only look. Everything else is refused inside a custom function, as Google does. */
const READING = /^(get|is|can|has|new|offset|to[A-Z]|build)/;

/**
 * Wraps an implementation so that a script sees just what it has: anything else throws "Not in the preview: …", and
 * inside a custom function a method that writes throws Google's own sentence (unless `harmless`: a cache, a lock).
 * `before` is told which method is about to run and whether it only looks, and may throw.
 */
export function service<T extends object>(
  name: string,
  environment: Environment,
  implementation: T,
  harmless = false,
  before: (method: string, looks: boolean) => void = () => undefined,
): T {
  const wrapped: T = new Proxy(implementation, {
    get(target, property) {
      if (typeof property === 'symbol' || property === 'toJSON' || property === 'then')
        return Reflect.get(target, property);
      if (property === 'toString') return () => name;
      if (!(property in target)) throw new Error(`Not in the preview: ${name}.${property}`);
      const member: unknown = Reflect.get(target, property);
      if (typeof member !== 'function') return member;
      if (!harmless && environment.calculation !== null && !READING.test(property))
        throw new Error(`You do not have permission to call ${property}. A custom function may only read.`);
      return (...args: readonly unknown[]): unknown => {
        before(property, READING.test(property));
        const result: unknown = Reflect.apply(member, target, args.map(ours));
        return result === target ? wrapped : result;
      };
    },
    set(_target, property) {
      throw new Error(`${name}.${String(property)} cannot be set.`);
    },
  });
  return wrapped;
}

/** Arrays of the script's realm as our own: the engine takes no others. */
function ours(value: unknown): unknown {
  return Array.isArray(value) ? Array.from(value as readonly unknown[], ours) : value;
}

/** An enumeration as Apps Script has them: members that print as their names. */
export function enumeration<const T extends readonly string[]>(...names: T): { readonly [name in T[number]]: name } {
  return Object.fromEntries(names.map((name) => [name, name])) as { readonly [name in T[number]]: name };
}
