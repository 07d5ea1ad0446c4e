// What the engine lacks and a script needs: notes on cells, and many changes as one step of the history.

import { CorePlugin, UIPlugin, registries } from '@odoo/o-spreadsheet';
import { fitRows } from './fittedRows';
import { addOwnCommand } from './ownCommands';
import { addProtections } from './protections';

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
  private byPlace: ReadonlyMap<string, string> = new Map();
  private byPlaceOf: readonly Note[] = [];

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
    if (this.byPlaceOf !== this.notes) {
      this.byPlace = new Map(this.notes.map(({ range, text }) => [place(range.sheetId, range.zone), text]));
      this.byPlaceOf = this.notes;
    }
    return this.byPlace.get(place(position.sheetId, { left: position.col, top: position.row })) ?? '';
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

function place(sheetId: string, { left, top }: NoteRange['zone']): string {
  return `${sheetId} ${String(left)} ${String(top)}`;
}

interface Picture {
  readonly ctx: CanvasRenderingContext2D;
  readonly sheetId: string;
  readonly viewports: {
    readonly getVisibleRect: (
      sheetId: string,
      zone: object,
    ) => { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  };
}
interface NotedGetters {
  readonly getNotedCells: (sheetId: string) => readonly { readonly col: number; readonly row: number }[];
}

const MARK = 7;
const MARK_COLOUR = '#E8710A';

/** A small triangle in the corner of a cell with a note. */
class NoteMarksPlugin extends UIPlugin {
  static override layers = ['Highlights'] as const;

  override drawLayer(picture: Parameters<UIPlugin['drawLayer']>[0]): void {
    const { ctx, sheetId, viewports } = picture as unknown as Picture;
    ctx.fillStyle = MARK_COLOUR;
    for (const { col, row } of (this.getters as unknown as NotedGetters).getNotedCells(sheetId)) {
      const cell = { left: col, right: col, top: row, bottom: row };
      const { x, y, width, height } = viewports.getVisibleRect(sheetId, cell);
      if (width < MARK || height < MARK) continue;
      ctx.beginPath();
      ctx.moveTo(x + width - MARK, y);
      ctx.lineTo(x + width, y);
      ctx.lineTo(x + width, y + MARK);
      ctx.fill();
    }
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
  addOwnCommand('SET_NOTES');
  registries.corePluginRegistry.add('notes', NotesPlugin);
  addProtections();
  fitRows();
  registries.featurePluginRegistry.add('together', TogetherPlugin);
  registries.featurePluginRegistry.add('note marks', NoteMarksPlugin);
}
