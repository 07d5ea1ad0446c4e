// The RangeList service: several blocks of one tab that are changed alike.

import { together } from '../engine/workbook';
import { requireEditable } from './protection';
import type { RangeService } from './range';
import { service } from './service';
import type { Workbench } from './workbench';

export class RangeListService {
  constructor(
    private readonly bench: Workbench,
    private readonly ranges: readonly RangeService[],
  ) {}

  getRanges(): readonly RangeService[] {
    return this.ranges;
  }
  setNumberFormat(format: string): this {
    return this.each((range) => range.setNumberFormat(format));
  }
  setBackground(colour: string | null): this {
    return this.each((range) => range.setBackground(colour));
  }
  setFontWeight(weight: 'bold' | 'normal' | null): this {
    return this.each((range) => range.setFontWeight(weight));
  }
  setFontStyle(style: 'italic' | 'normal' | null): this {
    return this.each((range) => range.setFontStyle(style));
  }
  setFontSize(points: number): this {
    return this.each((range) => range.setFontSize(points));
  }
  setFontColor(colour: string | null): this {
    return this.each((range) => range.setFontColor(colour));
  }
  setWrap(wrap: boolean): this {
    return this.each((range) => range.setWrap(wrap));
  }
  clearContent(): this {
    return this.each((range) => range.clearContent());
  }
  clearNote(): this {
    return this.each((range) => range.clearNote());
  }
  clearFormat(): this {
    return this.each((range) => range.clearFormat());
  }
  setValue(value: unknown): this {
    return this.each((range) => range.setValue(value));
  }
  /** Selects all the blocks. */
  activate(): this {
    const [first, ...others] = this.ranges;
    if (first === undefined) return this;
    first.activate();
    for (const { zone } of others) this.bench.selectAlso(zone);
    return this;
  }

  /** All of them or, where one is protected, none. */
  private each(change: (range: RangeService) => unknown): this {
    for (const { sheetId, zone } of this.ranges) requireEditable(this.bench, sheetId, zone);
    together(this.bench.model, () => {
      this.ranges.forEach(change);
    });
    return this;
  }
}

/** Throws when there is none, as Google does. */
export function rangeList(bench: Workbench, ranges: readonly RangeService[]): RangeListService {
  if (ranges.length === 0) throw new Error('The parameters (String[]) do not match the method signature.');
  return service('RangeList', bench.environment, new RangeListService(bench, ranges));
}
