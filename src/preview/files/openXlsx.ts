// Opens .xlsx files through the engine's own reader, and mends what that reader loses: text kept as text, names, Google's wrapped formulas.

import { load, type Model } from '@odoo/o-spreadsheet';
import { strFromU8, unzipSync } from 'fflate';
import { unwrapExported } from '../engine/formulaText';
import { openWorkbook } from '../engine/workbook';
import { splitSheet, zoneOf, type Zone } from '../services/places';
import { FileProblem } from './problem';
import { checkSize } from './size';

type Parts = Readonly<Record<string, string | { readonly imageSrc: string }>>;

interface LoadedSheet {
  readonly id: string;
  name: string;
  readonly cells: Record<string, unknown>;
  readonly colNumber: number;
  readonly rowNumber: number;
  /** Format numbers by zone. */
  formats: Readonly<Record<string, number>>;
}
interface LoadedWorkbook {
  readonly sheets: readonly LoadedSheet[];
  readonly formats: Readonly<Record<number, string>>;
  namedRanges: Record<string, string>;
}

function unzip(name: string, bytes: Uint8Array): Parts {
  try {
    const files = unzipSync(bytes, { filter: ({ name: path }) => /\.(xml|rels)$/i.test(path) });
    return Object.fromEntries(Object.entries(files).map(([path, content]) => [path, strFromU8(content)]));
  } catch {
    throw broken(name);
  }
}

function broken(name: string): FileProblem {
  return new FileProblem(
    `“${name}” could not be opened: it is damaged, or not an .xlsx file. Your work here is unchanged.`,
  );
}

function xml(parts: Parts, path: string): Document | null {
  const text = parts[path];
  return typeof text === 'string' ? new DOMParser().parseFromString(text, 'application/xml') : null;
}

/** Tags by their local name: some writers put a prefix before each. */
function tags(node: Document | Element | null, name: string): readonly Element[] {
  return node === null ? [] : Array.from(node.getElementsByTagNameNS('*', name));
}

function textOf(element: Element | undefined): string {
  if (element === undefined) return '';
  return tags(element, 't')
    .filter((part) => part.parentElement?.localName !== 'rPh')
    .map((part) => part.textContent)
    .join('');
}

/** Each tab's name with the path of its part. */
function sheetPaths(parts: Parts): ReadonlyMap<string, string> {
  const targets = new Map(
    tags(xml(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((relation) => [
      relation.getAttribute('Id') ?? '',
      (relation.getAttribute('Target') ?? '').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  return new Map(
    tags(xml(parts, 'xl/workbook.xml'), 'sheet').map((sheet) => {
      const id = Array.from(sheet.attributes).find((attribute) => attribute.localName === 'id')?.value ?? '';
      return [sheet.getAttribute('name') ?? '', targets.get(id) ?? ''];
    }),
  );
}

/** Cells that hold text, and not a formula: the engine would read some of them as numbers, dates or formulas. */
function literalTexts(parts: Parts, path: string, shared: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const cell of tags(xml(parts, path), 'c')) {
    if (tags(cell, 'f').length > 0) continue;
    const type = cell.getAttribute('t');
    const value = tags(cell, 'v')[0]?.textContent ?? '';
    const at = cell.getAttribute('r') ?? '';
    if (type === 's') texts.set(at, shared[Number(value)] ?? '');
    else if (type === 'inlineStr') texts.set(at, textOf(cell));
    else if (type === 'str') texts.set(at, value);
  }
  return texts;
}

/** An apostrophe keeps such text from being read as a value or formula. */
const NEEDS_APOSTROPHE = /^(?:[='+]|[-.\d]|true$|false$)/i;

function mend(data: LoadedWorkbook, parts: Parts): void {
  const shared = tags(xml(parts, 'xl/sharedStrings.xml'), 'si').map(textOf);
  const paths = sheetPaths(parts);
  for (const sheet of data.sheets) {
    for (const [at, content] of Object.entries(sheet.cells))
      if (typeof content === 'string' && content.startsWith('=')) sheet.cells[at] = unwrapExported(content);
    keepTexts(sheet, data.formats, literalTexts(parts, paths.get(sheet.name) ?? '', shared));
  }
  data.namedRanges = { ...data.namedRanges, ...definedNames(parts) };
  for (const sheet of data.sheets) if (sheet.name.includes("'")) rename(data, sheet, sheet.name.replace(/'/g, '’'));
}

/** A tab under another name, in everything that refers to it: the engine cannot read a reference with an apostrophe in it. */
function rename(data: LoadedWorkbook, tab: LoadedSheet, name: string): void {
  const old = `'${tab.name.replace(/'/g, "''")}'!`;
  const renamed = (text: string): string => text.split(old).join(`'${name}'!`);
  tab.name = name;
  for (const sheet of data.sheets) {
    for (const [at, content] of Object.entries(sheet.cells))
      if (typeof content === 'string' && content.startsWith('=')) sheet.cells[at] = renamed(content);
    const { cells: _, ...rest } = sheet;
    Object.assign(sheet, JSON.parse(renamed(JSON.stringify(rest))));
  }
  data.namedRanges = Object.fromEntries(
    Object.entries(data.namedRanges).map(([key, reference]) => [key, renamed(reference)]),
  );
}

/**
 * In a cell with the text format the engine shows an apostrophe, and takes "=" for a formula all the same: a zone of
 * that format which holds such a text loses the format, all other cells of the format go without apostrophe.
 */
function keepTexts(sheet: LoadedSheet, formats: LoadedWorkbook['formats'], texts: ReadonlyMap<string, string>): void {
  const cells = Array.from(texts, ([at, text]) => ({ at, text, zone: zoneOf(at, sheet.colNumber, sheet.rowNumber) }));
  const inside = (outer: Zone | null, inner: Zone | null): boolean =>
    outer !== null &&
    inner !== null &&
    outer.left <= inner.left &&
    outer.right >= inner.right &&
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom;
  const formulas = cells.filter(({ text }) => text.startsWith('='));
  const textZones: (Zone | null)[] = [];
  sheet.formats = Object.fromEntries(
    Object.entries(sheet.formats).filter(([notation, format]) => {
      if (formats[format] !== '@') return true;
      const zone = zoneOf(notation, sheet.colNumber, sheet.rowNumber);
      if (formulas.some((cell) => inside(zone, cell.zone))) return false;
      textZones.push(zone);
      return true;
    }),
  );
  const textCells = new Set(
    cells.filter((cell) => textZones.some((zone) => inside(zone, cell.zone))).map(({ at }) => at),
  );
  for (const { at, text } of cells) {
    // Texts that stand inside their cell (and not in the shared ones) the engine does not read at all.
    if (text === '') continue;
    sheet.cells[at] = !textCells.has(at) && NEEDS_APOSTROPHE.test(text) ? `'${text}` : text;
  }
}

/** The workbook's names for ranges; the engine's reader drops them. */
function definedNames(parts: Parts): Readonly<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const element of tags(xml(parts, 'xl/workbook.xml'), 'definedName')) {
    const name = element.getAttribute('name') ?? '';
    const reference = element.textContent.replace(/\$/g, '');
    if (/^[A-Za-z_]\w*$/.test(name) && /^[^,()]+![A-Z0-9:]+$/i.test(reference)) names[name] = reopened(reference);
  }
  return names;
}

/** A1:B1048576 is how a file writes A:B. */
function reopened(reference: string): string {
  const { sheet, notation } = splitSheet(reference);
  const open = /^([A-Z]+)1:([A-Z]+)1048576$/i.exec(notation);
  const shorter = open === null ? notation : `${open[1] ?? ''}:${open[2] ?? ''}`;
  return `'${(sheet ?? '').replace(/'/g, "''")}'!${shorter}`;
}

/** Small writers leave the styles out, which the engine's reader cannot do without. */
function withStyles(parts: Parts): Parts {
  const types = parts[TYPES];
  if (typeof types !== 'string' || types.includes('spreadsheetml.styles+xml')) return { ...parts };
  return {
    ...parts,
    [TYPES]: types.replace(
      /(<\/(?:\w+:)?Types>)/,
      '<Override xmlns="http://schemas.openxmlformats.org/package/2006/content-types" PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>$1',
    ),
    'xl/styles.xml':
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font/></fonts><fills><fill><patternFill/></fill></fills><borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>',
  };
}
const TYPES = '[Content_Types].xml';

/** Rows of all tabs, by their tags: to parse them is what takes long. */
function rowsIn(parts: Parts): number {
  return Object.entries(parts).reduce(
    (rows, [path, text]) =>
      typeof text === 'string' && /\bworksheets\//.test(path)
        ? rows + (text.match(/<(?:\w+:)?row[\s>]/g)?.length ?? 0)
        : rows,
    0,
  );
}

/** A workbook from an .xlsx file. Throws FileProblem with one sentence when it cannot be read. */
export function openXlsx(name: string, bytes: Uint8Array): Model {
  const parts = unzip(name, bytes);
  if (!(TYPES in parts) || !('xl/workbook.xml' in parts)) throw broken(name);
  checkSize(name, rowsIn(parts));
  try {
    const data = load(withStyles(parts)) as LoadedWorkbook;
    if (data.sheets.length === 0) throw broken(name);
    mend(data, parts);
    return openWorkbook(data);
  } catch {
    throw broken(name);
  }
}
