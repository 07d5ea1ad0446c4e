// Commands of our own among the engine's: known as changes of the workbook, so that they are kept, undone and done again.

import { coreTypes, registries } from '@odoo/o-spreadsheet';

/**
 * Makes a command known, before a workbook is made. When one step of the history is undone, the engine asks what undoes
 * each command of it, to adapt the steps after it: a command that moves no cells is its own answer, like the engine's.
 */
export function addOwnCommand(type: string): void {
  const commands: Set<string> = coreTypes;
  commands.add(type);
  registries.inverseCommandRegistry.add(type, (command) => [command]);
}
