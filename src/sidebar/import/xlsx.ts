// Reads the cells of an .xlsx file, Google's own export included: what they show, days and percents as people write them.

import type { ImportCell } from '../../addon/api';
import { unzip } from './zip';

export interface FileTab {
  readonly name: string;
  readonly rows: readonly (readonly ImportCell[])[];
}

const NEEDED = /^xl\/(?:workbook|styles|sharedStrings|worksheets\/[^/]+|_rels\/workbook)\.(?:xml|xml\.rels)$/i;

/** Gives the page back for a moment. @param done how much of the work is done, from 0 to 1; rejects when nobody waits for it any more */
export type Pause = (done: number) => Promise<void>;

/** Characters that are parsed in one go: some 50 milliseconds' work. */
const SLICE = 100_000;

/** The tabs of a workbook with their cells. Rejects for anything that is no such file, with TooLarge for one that is too long. */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>, pause: Pause): Promise<readonly FileTab[]> {
  const files = await unzip(bytes, (name) => NEEDED.test(name));
  const xml = (path: string): Document | null => {
    const part = files.get(path);
    return part === undefined ? null : parsed(part);
  };
  const workbook = xml('xl/workbook.xml');
  if (workbook === null) throw new Error('workbook');
  let [done, all] = [0, 0];
  for (const part of files.values()) all += part.length;
  /** Takes a long part's elements one after the other. @returns false when it has no such list */
  const each = async (path: string, list: string, name: string, take: (element: Element) => void): Promise<boolean> => {
    const part = files.get(path) ?? '';
    const found = new RegExp(`^[^]*?<((?:[\\w.-]+:)?${list})\\b[^>]*>`).exec(part);
    if (found === null) return false;
    const [opening, tag = ''] = found;
    const root = /<((?:[\w.-]+:)?\w+)(?=[\s>])[^>]*>/.exec(part.slice(0, opening.length)) ?? found;
    const end = part.lastIndexOf(`</${tag}>`);
    const last = new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>`, 'g');
    for (let from = opening.length; from < end;) {
      last.lastIndex = from + SLICE;
      const to = last.lastIndex < end && last.exec(part) !== null && last.lastIndex <= end ? last.lastIndex : end;
      const slice = parsed(`${root[0]}${part.slice(from, to)}</${root[1] ?? ''}>`).documentElement;
      for (const child of Array.from(slice.children)) if (child.localName === name) take(child);
      await pause((done += to - from) / all);
      from = to;
    }
    return true;
  };
  const shared: string[] = [];
  await each('xl/sharedStrings.xml', 'sst', 'si', (text) => shared.push(textOf(text)));
  const kinds = cellKinds(xml('xl/styles.xml'));
  const targets = new Map(
    tags(xml('xl/_rels/workbook.xml.rels'), 'Relationship').map((relation) => [
      relation.getAttribute('Id'),
      (relation.getAttribute('Target') ?? '').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  const from1904 = /^(?:1|true)$/.test(tags(workbook, 'workbookPr')[0]?.getAttribute('date1904') ?? '');
  const tabs: FileTab[] = [];
  for (const sheet of tags(workbook, 'sheet')) {
    const id = Array.from(sheet.attributes).find(({ localName }) => localName === 'id')?.value ?? '';
    const rows: ImportCell[][] = [];
    const isTab = await each(targets.get(id) ?? '', 'sheetData', 'row', (row) =>
      addRow(rows, row, shared, kinds, from1904),
    );
    if (isTab) tabs.push({ name: sheet.getAttribute('name') ?? '', rows });
  }
  return tabs;
}

function parsed(part: string): Document {
  const document = new DOMParser().parseFromString(part, 'application/xml');
  if (document.getElementsByTagName('parsererror').length > 0) throw new Error('XML');
  return document;
}

/** By their local name: some writers put a prefix before each tag. */
function tags(node: Document | Element | null, name: string): readonly Element[] {
  return node === null ? [] : Array.from(node.getElementsByTagNameNS('*', name));
}

/** Text without the reading aids of East Asian scripts. */
function textOf(element: Element): string {
  return tags(element, 't')
    .filter((part) => part.parentElement?.localName !== 'rPh')
    .map((part) => part.textContent)
    .join('')
    .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

type Kind = 'number' | 'day' | 'percent';

/** Which number formats show days or percents, by the style of the cell. */
function cellKinds(styles: Document | null): readonly Kind[] {
  const formats = new Map<number, string>();
  for (const format of tags(styles, 'numFmt'))
    formats.set(Number(format.getAttribute('numFmtId')), format.getAttribute('formatCode') ?? '');
  const [cells] = tags(styles, 'cellXfs');
  return tags(cells ?? null, 'xf').map((style) => {
    const id = Number(style.getAttribute('numFmtId'));
    const code = (formats.get(id) ?? '').replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
    if (id === 9 || id === 10 || code.includes('%')) return 'percent';
    return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || /[dy]/i.test(code) ? 'day' : 'number';
  });
}

function addRow(
  rows: ImportCell[][],
  row: Element,
  shared: readonly string[],
  kinds: readonly Kind[],
  from1904: boolean,
): void {
  const number = Number(row.getAttribute('r') ?? rows.length + 1);
  if (!(number >= 1 && number <= 1_048_576)) return;
  while (rows.length < number) rows.push([]);
  const cells = rows[number - 1] ?? [];
  for (const cell of Array.from(row.children)) {
    if (cell.localName !== 'c') continue;
    const column = columnOf(cell.getAttribute('r') ?? '') ?? cells.length;
    const value = valueOf(cell, shared, kinds, from1904);
    // A blank one may be far to the right, only because it has a colour.
    if (value === '' && column >= cells.length) continue;
    while (cells.length < column) cells.push('');
    cells[column] = value;
  }
}

function columnOf(place: string): number | null {
  const letters = /^([A-Z]{1,3})\d*$/.exec(place)?.[1];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function valueOf(cell: Element, shared: readonly string[], kinds: readonly Kind[], from1904: boolean): ImportCell {
  const type = cell.getAttribute('t');
  if (type === 'inlineStr') return textOf(cell);
  const value = Array.from(cell.children).find(({ localName }) => localName === 'v')?.textContent ?? '';
  if (value === '') return '';
  if (type === 's') return shared[Number(value)] ?? '';
  if (type === 'b') return value === '1';
  if (type === 'd') return value.slice(0, 10);
  if (type === 'str' || type === 'e') return value;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  switch (kinds[Number(cell.getAttribute('s') ?? 0)] ?? 'number') {
    case 'day':
      return dayOf(number + (from1904 ? 1462 : 0)) ?? number;
    case 'percent':
      return `${Math.round(number * 1e8) / 1e6}%`;
    case 'number':
      return number;
  }
}

/** A serial number as YYYY-MM-DD; null for a time of day alone. */
function dayOf(serial: number): string | null {
  if (serial < 1 || serial > 2_958_465) return null;
  return new Date(Math.floor(serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
