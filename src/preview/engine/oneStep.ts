// One run of the script is one step of the history, however many changes it makes: one Ctrl+Z takes all of it back.

import type { Model } from '@odoo/o-spreadsheet';

/** The engine's keeper of the history: every dispatched command ends in one call of `save`. */
interface Session {
  save: (rootCommand: object, commands: readonly object[], changes: readonly object[]) => void;
}

/**
 * Runs something that sends many commands, each calculated at once so that the next can read what it did, and keeps
 * them in the history as one step. What had been done when `run` throws is a step too.
 */
export function asOneStep<T>(model: Model, run: () => T): T {
  const { session } = model as unknown as { readonly session: Session };
  const commands: (readonly object[])[] = [];
  const changes: (readonly object[])[] = [];
  const own = Object.getOwnPropertyDescriptor(session, 'save');
  session.save = (_rootCommand, sent, changed) => {
    commands.push(sent);
    changes.push(changed);
  };
  try {
    return run();
  } finally {
    if (own) Object.defineProperty(session, 'save', own);
    else Reflect.deleteProperty(session, 'save');
    session.save({ type: 'RUN_TOGETHER' }, commands.flat(), changes.flat());
  }
}
