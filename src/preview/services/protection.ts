// The Protection service: who may change what, as in Google Sheets, where a script's writing fails on what its person may not edit.

import { changeProtected, protectedIn, type Protected } from '../engine/protections';
import type { Environment } from '../sandbox/environment';
import { sameZone, type Zone } from './places';
import { enumeration, service } from './service';
import { newId, type Workbench } from './workbench';

export const ProtectionType = enumeration('RANGE', 'SHEET');
type Kind = keyof typeof ProtectionType;

/** The file's owner, whom no protection can keep out. */
const OWNER = 'owner@example.com';

/** Google's own sentence. */
const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** What a protection covers, without the service for ranges: that one asks here, so it is told from there. */
interface Place {
  readonly sheetId: string;
  readonly zone: Zone;
}
type RangeMaker = (sheetId: string, zone: Zone) => object;

/** A person as scripts name one: by address, or as the User service. */
type Person = string | { readonly getEmail: () => string };

export class ProtectionService {
  constructor(
    private readonly bench: Workbench,
    readonly id: string,
    private readonly makeRange: RangeMaker,
  ) {}

  getProtectionType(): Kind {
    return this.kept.kind;
  }
  getRange(): object {
    const place = placeOf(this.kept);
    return this.makeRange(place.sheetId, place.zone);
  }
  setRange(range: Place): this {
    return this.change({ ranges: [rangeOf(this.bench, range)] });
  }
  getDescription(): string {
    return this.kept.description;
  }
  setDescription(description: string): this {
    return this.change({ description });
  }
  isWarningOnly(): boolean {
    return this.kept.warningOnly;
  }
  setWarningOnly(warningOnly: boolean): this {
    return this.change({ warningOnly });
  }
  canEdit(): boolean {
    return mayEdit(this.bench.environment, this.kept);
  }
  canDomainEdit(): boolean {
    return false;
  }
  setDomainEdit(_may: boolean): this {
    return this;
  }
  getEditors(): object[] {
    return [OWNER, ...this.kept.editors].map((address) => user(this.bench.environment, address));
  }
  addEditor(person: Person): this {
    return this.addEditors([person]);
  }
  addEditors(people: readonly Person[]): this {
    const added = people.map((person) => addressOf(this.bench.environment, person));
    return this.change({ editors: [...new Set([...this.kept.editors, ...added])].filter((one) => one !== OWNER) });
  }
  removeEditor(person: Person): this {
    return this.removeEditors([person]);
  }
  removeEditors(people: readonly Person[]): this {
    const gone = people.map((person) => addressOf(this.bench.environment, person));
    return this.change({ editors: this.kept.editors.filter((one) => !gone.includes(one)) });
  }
  getUnprotectedRanges(): object[] {
    return this.kept.ranges.slice(1).map(({ sheetId, zone }) => this.makeRange(sheetId, zone));
  }
  setUnprotectedRanges(ranges: readonly Place[]): this {
    if (this.kept.kind !== 'SHEET') throw new Error('Only a protected sheet can have unprotected ranges.');
    const [main] = this.kept.ranges;
    return this.change({
      ranges: [...(main === undefined ? [] : [main]), ...ranges.map((range) => rangeOf(this.bench, range))],
    });
  }
  remove(): void {
    this.requireEditor();
    changeProtected(this.bench.model, (list) => list.filter(({ id }) => id !== this.id));
  }

  private get kept(): Protected {
    const found = protectedIn(this.bench.model).find(({ id }) => id === this.id);
    if (found === undefined) throw new Error('The protection has been removed.');
    return found;
  }
  private requireEditor(): void {
    if (!mayEdit(this.bench.environment, this.kept)) throw new Error(REFUSED);
  }
  private change(change: Partial<Protected>): this {
    this.requireEditor();
    changeProtected(this.bench.model, (list) => list.map((one) => (one.id === this.id ? { ...one, ...change } : one)));
    return this;
  }
}

function user(environment: Environment, address: string): object {
  return service('User', environment, { getEmail: () => address, getUsername: () => address.split('@')[0] ?? '' });
}

/** A script that may not know its person gets "" for the address, and means that person. */
function addressOf(environment: Environment, person: Person): string {
  const address = typeof person === 'string' ? person : person.getEmail();
  return address === '' ? (environment.person ?? OWNER) : address;
}

function rangeOf(bench: Workbench, { sheetId, zone }: Place): Protected['ranges'][number] {
  return bench.model.getters.getRangeFromZone(sheetId, { ...zone });
}

function placeOf({ ranges }: Protected): Place {
  const [main] = ranges;
  if (main === undefined) throw new Error('The protected range is gone.');
  return { sheetId: main.sheetId, zone: main.zone };
}

function mayEdit({ person = OWNER }: Environment, { editors, warningOnly }: Protected): boolean {
  return warningOnly || person === OWNER || editors.includes(person);
}

/** Protects a place. As at Google, its editors are at first the owner and whoever protects it. */
export function protect(bench: Workbench, kind: Kind, place: Place, makeRange: RangeMaker): ProtectionService {
  const { person = OWNER } = bench.environment;
  const id = newId();
  const made: Protected = {
    id,
    kind,
    description: '',
    warningOnly: false,
    editors: person === OWNER ? [] : [person],
    ranges: [rangeOf(bench, place)],
  };
  // A sheet has one protection at most.
  const known = protectedIn(bench.model).find(
    (one) => kind === 'SHEET' && one.kind === 'SHEET' && one.ranges[0]?.sheetId === place.sheetId,
  );
  if (known === undefined) changeProtected(bench.model, (list) => [...list, made]);
  return service('Protection', bench.environment, new ProtectionService(bench, known?.id ?? id, makeRange));
}

/** The protections of a kind, on one sheet or (null) on all. */
export function protections(
  bench: Workbench,
  sheetId: string | null,
  kind: string,
  makeRange: RangeMaker,
): ProtectionService[] {
  return protectedIn(bench.model)
    .filter((one) => one.kind === kind && (sheetId === null || one.ranges[0]?.sheetId === sheetId))
    .map(({ id }) => service('Protection', bench.environment, new ProtectionService(bench, id, makeRange)));
}

function overlap(a: Zone, b: Zone): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

function contains(outer: Zone, inner: Zone): boolean {
  return (
    outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom
  );
}

/** True when the person may change every cell of the place. */
export function isEditable(bench: Workbench, sheetId: string, zone: Zone): boolean {
  return protectedIn(bench.model).every((one) => {
    const [main, ...open] = one.ranges;
    if (main === undefined || main.sheetId !== sheetId || mayEdit(bench.environment, one)) return true;
    if (one.kind === 'RANGE') return !overlap(main.zone, zone);
    return open.some((part) => contains(part.zone, zone) || sameZone(part.zone, zone));
  });
}

/** Throws Google's sentence when the person may not change these cells. */
export function requireEditable(bench: Workbench, sheetId: string, zone: Zone): void {
  if (!isEditable(bench, sheetId, zone)) throw new Error(REFUSED);
}

/** Throws when the person may not change the sheet as such: its name, its rows and columns, its rules. */
export function requireEditableSheet(bench: Workbench, sheetId: string): void {
  const shut = protectedIn(bench.model).some(
    (one) => one.kind === 'SHEET' && one.ranges[0]?.sheetId === sheetId && !mayEdit(bench.environment, one),
  );
  if (shut) throw new Error(REFUSED);
}
