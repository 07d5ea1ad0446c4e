// The Protection service: what is protected is remembered, and scripts can ask for it. The preview's one person may edit everything.

import { enumeration, service } from './service';
import type { Zone } from './places';
import type { Workbench } from './workbench';

export const ProtectionType = enumeration('RANGE', 'SHEET');

export class ProtectionService {
  private description = '';
  private warningOnly = false;

  constructor(
    private readonly list: ProtectionList,
    private readonly bench: Workbench,
    readonly sheetId: string,
    readonly zone: Zone | null,
  ) {}

  getProtectionType(): keyof typeof ProtectionType {
    return this.zone === null ? 'SHEET' : 'RANGE';
  }
  getRange(): unknown {
    const { getters } = this.bench.model;
    return this.bench.zoneRange(this.sheetId, this.zone ?? getters.getSheetZone(this.sheetId));
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
    this.list.remove(this);
  }
}

export class ProtectionList {
  private protections: readonly ProtectionService[] = [];

  constructor(private readonly bench: Workbench) {}

  add(sheetId: string, zone: Zone | null): ProtectionService {
    const made = new ProtectionService(this, this.bench, sheetId, zone);
    this.protections = [...this.protections, made];
    return service('Protection', this.bench.environment, made);
  }
  remove(protection: ProtectionService): void {
    this.protections = this.protections.filter((one) => one !== protection);
  }
  of(sheetId: string | null, type: string): ProtectionService[] {
    return this.protections
      .filter((one) => (sheetId === null || one.sheetId === sheetId) && one.getProtectionType() === type)
      .filter((one) => this.bench.model.getters.tryGetSheet(one.sheetId) !== undefined)
      .map((one) => service('Protection', this.bench.environment, one));
  }
}
