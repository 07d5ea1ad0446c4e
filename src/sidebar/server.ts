// The one door to the script: google.script.run as promises, typed by the functions that addon/api.ts exports.

import type * as Api from '../addon/api';
import { noAnswer } from '../messages/sidebar/common';

type Functions = { readonly [K in keyof typeof Api as (typeof Api)[K] extends Anything ? K : never]: (typeof Api)[K] };
type Anything = (...args: never[]) => unknown;
export type CallName = keyof Functions;
type Arguments<K extends CallName> = Functions[K] extends (...args: infer A) => unknown ? A : never;
type Answer<K extends CallName> = Functions[K] extends (...args: never[]) => infer R ? R : never;

interface Runner {
  readonly withSuccessHandler: (handler: (value: unknown) => void) => Runner;
  readonly withFailureHandler: (handler: (error: unknown) => void) => Runner;
  readonly [name: string]: unknown;
}
declare const google: { readonly script: { readonly run: Runner } } | undefined;

/** What may answer with nothing; from any other function that means that its answer got lost (FACTS: a Date makes it null). */
const MAY_BE_NULL: readonly CallName[] = ['programView'];

/** Apps Script gives up after six minutes; a call without any answer must not spin for ever. */
const PATIENCE = 7 * 60_000;

/**
 * Calls a function of the script.
 * @returns what it gives; rejects with Google's or the script's error, also for an answer that got lost on the way
 */
export function call<K extends CallName>(name: K, ...args: Arguments<K>): Promise<Answer<K>> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error('Timed out: no answer from Google.')), PATIENCE);
    const settle = <T>(how: (value: T) => void) => {
      return (value: T) => {
        clearTimeout(timer);
        how(value);
      };
    };
    try {
      if (typeof google === 'undefined') throw new Error('Connection lost: this page is not inside Google Sheets.');
      const run = google.script.run
        .withSuccessHandler(
          settle((value) => {
            if ((value === null || value === undefined) && !MAY_BE_NULL.includes(name)) fail(new Error(noAnswer));
            else done((value ?? null) as Answer<K>);
          }),
        )
        .withFailureHandler(settle((error) => fail(error instanceof Error ? error : new Error(messageIn(error)))));
      const target = run[name];
      if (typeof target !== 'function') throw new Error(`Script function not found: ${name}`);
      target.apply(run, args);
    } catch (error) {
      clearTimeout(timer);
      fail(error instanceof Error ? error : new Error(String(error)));
    }
  });
}

function messageIn(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return typeof error === 'string' ? error : '';
}
