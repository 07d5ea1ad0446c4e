// What the engine lacks and a script needs: notes on cells, and many changes as one step of the history.

import { CorePlugin, UIPlugin, coreTypes, registries } from '@odoo/o-spreadsheet';

/** A note on a cell. Kept by the cell's place; rows and columns that move take it with them. */
interface Note {
  readonly range: NoteRange;
  readonly text: string;
}
interface NoteRange {
  readonly sheetId: string;
  readonly zone: { readonly left: number; readonly top: number };
}
export interface SetNotes {
  readonly type: 'SET_NOTES';
  readonly sheetId: string;
  readonly notes: readonly { readonly col: number; readonly row: number; readonly text: string }[];
}
export interface RunTogether {
  readonly type: 'RUN_TOGETHER';
  /** Sends any number of commands; the sheet is calculated once, and one undo takes all of them back. */
  readonly run: (dispatch: (type: string, payload: object) => void) => void;
}

interface Command {
  readonly type: string;
}
function isSetNotes(command: Command): command is SetNotes {
  return command.type === 'SET_NOTES';
}
function isRunTogether(command: Command): command is RunTogether {
  return command.type === 'RUN_TOGETHER';
}

interface KeptNote {
  readonly sheetId: string;
  readonly cell: string;
  readonly text: string;
}
interface DataWithNotes {
  notes?: readonly KeptNote[];
}

export class NotesPlugin extends CorePlugin<{ notes: readonly Note[] }> {
  static override getters = ['getNote', 'getNotedCells'] as const;
  private readonly notes: readonly Note[] = [];

  override adaptRanges(functions: Parameters<CorePlugin['adaptRanges']>[0]): void {
    const kept: Note[] = [];
    let changed = false;
    for (const note of this.notes) {
      const change = functions.applyChange(note.range as Parameters<typeof functions.applyChange>[0]);
      if (change.changeType === 'NONE') kept.push(note);
      else {
        changed = true;
        if (change.changeType !== 'REMOVE') kept.push({ ...note, range: change.range });
      }
    }
    if (changed) this.history.update('notes', kept);
  }

  override handle(command: Command): void {
    if (!isSetNotes(command)) return;
    const touched = new Set(command.notes.map(({ col, row }) => `${String(col)} ${String(row)}`));
    const others = this.notes.filter(
      ({ range }) =>
        range.sheetId !== command.sheetId || !touched.has(`${String(range.zone.left)} ${String(range.zone.top)}`),
    );
    const added = command.notes
      .filter(({ text }) => text !== '')
      .map(({ col, row, text }) => ({
        text,
        range: this.getters.getRangeFromZone(command.sheetId, { left: col, right: col, top: row, bottom: row }),
      }));
    this.history.update('notes', [...others, ...added]);
  }

  getNote(position: { readonly sheetId: string; readonly col: number; readonly row: number }): string {
    return (
      this.notes.find(
        ({ range }) =>
          range.sheetId === position.sheetId && range.zone.left === position.col && range.zone.top === position.row,
      )?.text ?? ''
    );
  }

  getNotedCells(sheetId: string): readonly { readonly col: number; readonly row: number; readonly text: string }[] {
    return this.notes
      .filter(({ range }) => range.sheetId === sheetId)
      .map(({ range, text }) => ({ col: range.zone.left, row: range.zone.top, text }));
  }

  override import(data: Parameters<CorePlugin['import']>[0] & DataWithNotes): void {
    const notes = (data.notes ?? []).map(({ sheetId, cell, text }) => ({
      text,
      range: this.getters.getRangeFromSheetXC(sheetId, cell),
    }));
    this.history.update('notes', notes);
  }

  override export(data: Parameters<CorePlugin['export']>[0] & DataWithNotes): void {
    data.notes = this.notes.map(({ range, text }) => ({
      sheetId: range.sheetId,
      cell: this.getters.getRangeString(range as Parameters<typeof this.getters.getRangeString>[0], range.sheetId),
      text,
    }));
  }
}

class TogetherPlugin extends UIPlugin {
  override handle(command: Command): void {
    if (!isRunTogether(command)) return;
    const dispatch = this.dispatch as (type: string, payload: object) => unknown;
    command.run((type, payload) => {
      dispatch(type, payload);
    });
  }
}

/** To be called once, before a workbook is made. */
export function addPlugins(): void {
  const commands: Set<string> = coreTypes;
  commands.add('SET_NOTES');
  registries.corePluginRegistry.add('notes', NotesPlugin);
  registries.featurePluginRegistry.add('together', TogetherPlugin);
}
