// The Protection service: what is protected is remembered, and scripts can ask for it. The preview's one person may edit everything.

import { enumeration, service } from './service';
import type { Workbench } from './workbench';

export const ProtectionType = enumeration('RANGE', 'SHEET');
type Kind = keyof typeof ProtectionType;

export class ProtectionService {
  private description = '';
  private warningOnly = false;

  constructor(
    private readonly bench: Workbench,
    readonly sheetId: string,
    private readonly kind: Kind,
    private readonly range: object,
  ) {}

  getProtectionType(): Kind {
    return this.kind;
  }
  getRange(): object {
    return this.range;
  }
  getDescription(): string {
    return this.description;
  }
  setDescription(description: string): this {
    this.description = description;
    return this;
  }
  isWarningOnly(): boolean {
    return this.warningOnly;
  }
  setWarningOnly(warningOnly: boolean): this {
    this.warningOnly = warningOnly;
    return this;
  }
  canEdit(): boolean {
    return true;
  }
  getEditors(): readonly unknown[] {
    return [];
  }
  remove(): void {
    kept.set(
      this.bench,
      (kept.get(this.bench) ?? []).filter((one) => one !== this),
    );
  }
}

/** Kept while the page is open. */
const kept = new WeakMap<Workbench, readonly ProtectionService[]>();

export function protect(bench: Workbench, sheetId: string, kind: Kind, range: object): ProtectionService {
  const made = new ProtectionService(bench, sheetId, kind, range);
  kept.set(bench, [...(kept.get(bench) ?? []), made]);
  return service('Protection', bench.environment, made);
}

/** The protections of a kind, on one sheet or (null) on all. */
export function protections(bench: Workbench, sheetId: string | null, kind: string): ProtectionService[] {
  return (kept.get(bench) ?? [])
    .filter((one) => (sheetId === null || one.sheetId === sheetId) && one.getProtectionType() === kind)
    .filter((one) => bench.model.getters.tryGetSheet(one.sheetId) !== undefined)
    .map((one) => service('Protection', bench.environment, one));
}
