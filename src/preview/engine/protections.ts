// Protected ranges and sheets, kept with the workbook: they move with their cells, are undone with the rest, and survive a reload.

import { CorePlugin, registries, type Model } from '@odoo/o-spreadsheet';
import { addOwnCommand } from './ownCommands';
import { send } from './workbook';

export interface Protected {
  readonly id: string;
  readonly kind: 'RANGE' | 'SHEET';
  readonly description: string;
  readonly warningOnly: boolean;
  /** Addresses of those who may edit, besides the owner. */
  readonly editors: readonly string[];
  /** What is protected first, then the parts of it that are not (of a sheet). */
  readonly ranges: readonly EngineRange[];
}
type EngineRange = ReturnType<Model['getters']['getRangeFromZone']>;

export interface SetProtected {
  readonly type: 'SET_PROTECTED';
  readonly change: (list: readonly Protected[]) => readonly Protected[];
}
function isSetProtected(command: { readonly type: string }): command is SetProtected {
  return command.type === 'SET_PROTECTED';
}

interface Kept extends Omit<Protected, 'ranges'> {
  readonly sheetId: string;
  readonly ranges: readonly string[];
}
interface KeptData {
  protections?: readonly Kept[];
}

class ProtectionsPlugin extends CorePlugin<{ list: readonly Protected[] }> {
  static override getters = ['getProtected'] as const;
  private readonly list: readonly Protected[] = [];

  override adaptRanges(functions: Parameters<CorePlugin['adaptRanges']>[0]): void {
    const moved = (range: EngineRange): EngineRange | null => {
      const change = functions.applyChange(range);
      if (change.changeType === 'REMOVE') return null;
      return change.changeType === 'NONE' ? range : change.range;
    };
    const list = this.list.flatMap((one): readonly Protected[] => {
      const [main, ...open] = one.ranges.map(moved);
      if (main === null || main === undefined) return [];
      return [{ ...one, ranges: [main, ...open.filter((range) => range !== null)] }];
    });
    const before = this.list.flatMap((one) => one.ranges);
    const after = list.flatMap((one) => one.ranges);
    if (before.length !== after.length || before.some((range, i) => range !== after[i]))
      this.history.update('list', list);
  }

  override handle(command: { readonly type: string }): void {
    if (isSetProtected(command)) this.history.update('list', command.change(this.list));
  }

  getProtected(): readonly Protected[] {
    return this.list;
  }

  override import(data: Parameters<CorePlugin['import']>[0] & KeptData): void {
    const list = (data.protections ?? []).map(({ sheetId, ranges, ...one }): Protected => ({
      ...one,
      ranges: ranges.map((reference) => this.getters.getRangeFromSheetXC(sheetId, reference)),
    }));
    this.history.update('list', list);
  }

  override export(data: Parameters<CorePlugin['export']>[0] & KeptData): void {
    data.protections = this.list.map(({ ranges, ...one }) => {
      const sheetId = ranges[0]?.sheetId ?? '';
      return { ...one, sheetId, ranges: ranges.map((range) => this.getters.getRangeString(range, sheetId)) };
    });
  }
}

/** To be called once, before a workbook is made. */
export function addProtections(): void {
  addOwnCommand('SET_PROTECTED');
  registries.corePluginRegistry.add('protections', ProtectionsPlugin);
}

/** What is protected in the workbook. */
export function protectedIn(model: Model): readonly Protected[] {
  return (model.getters as unknown as { readonly getProtected: () => readonly Protected[] }).getProtected();
}

export function changeProtected(model: Model, change: SetProtected['change']): void {
  send(model, 'SET_PROTECTED', { change });
}
