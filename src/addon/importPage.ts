// A copied program page (FREIDA, Residency Explorer): labels and values, one below or beside the other, made into a table. Pure.

import { cellText, type Table } from '../reading/cell';
import { knownMeaning } from '../reading/headers/meaning';
import { readCode } from '../reading/values/code';
import { readPlace } from '../reading/values/place';
import { readSpecialty } from '../reading/values/specialty';

/** A page is short; a longer text is a table without a header. */
const LONGEST_PAGE = 5000;
const LONGEST_LABEL = 160;
/** Before a colon anything so short is taken for a label. */
const LONGEST_UNKNOWN_LABEL = 40;
/** So many different columns named by labels make a page. */
const TELLING = 3;

const SEASON = /accepting applications for training (?:that begins|beginning) in (\d{4})/i;

interface Pair {
  readonly label: string;
  readonly value: string;
}
type Record = readonly Pair[];

/**
 * Reads a page's text.
 * @param lines its lines, cut into cells at tabs only
 * @param season the year residency would start: of "accepting applications for training that begins in …" that year's is meant
 * @returns a table with the labels as header and one row for each program; null when it is no such page
 */
export function readPage(lines: Table, season: number): Table | null {
  if (lines.length > LONGEST_PAGE) return null;
  const records = recordsIn(lines.map((row) => row.map(cellText).filter((text) => text !== '')));
  if (records === null) return null;
  // A label that stands twice in one program ("Minimum score") is two columns.
  const columns = new Map<string, { readonly at: number; readonly label: string }>();
  const keyed = records.map((record) => {
    const times = new Map<string, number>();
    return record.map(({ label, value }) => {
      const time = (times.get(label) ?? 0) + 1;
      times.set(label, time);
      const key = `${label}\u0000${time}`;
      if (!columns.has(key)) columns.set(key, { at: columns.size, label });
      return { key, value };
    });
  });
  const body = keyed.map((record) => {
    const row = Array.from(columns, () => '');
    for (const { key, value } of record) row[columns.get(key)?.at ?? 0] = value;
    return row;
  });
  return [
    [...columns.values()].map(({ label }) =>
      SEASON.exec(label)?.[1] === String(season) ? 'Accepting applications' : label,
    ),
    ...body,
  ];
}

/** A page while its lines are read one after the other. */
interface Page {
  /** The programs that have ended. */
  readonly records: Pair[][];
  /** The program that is being read. */
  record: Pair[];
  /** Lines that are neither label nor value: above a program's first label they are its name and place. */
  loose: string[];
  /** A label that stands alone: its value comes on the next line. */
  pending: string | null;
  /** Columns that labels have named. */
  readonly told: Set<string>;
}

function recordsIn(lines: readonly (readonly string[])[]): readonly Record[] | null {
  const page: Page = { records: [], record: [], loose: [], pending: null, told: new Set() };
  for (const cells of lines) {
    if (cells.length > 2 && !isLabel(cells[0] ?? '')) return null;
    readLine(page, cells);
  }
  endProgram(page);
  return page.told.size >= TELLING ? page.records : null;
}

function readLine(page: Page, [first = '', ...rest]: readonly string[]): void {
  if (first === '') return;
  const pair = rest.length > 0 ? { label: first, value: rest.join(' ') } : pairIn(first);
  if (pair) addPair(page, pair);
  else if (page.pending !== null && !isLabel(first) && !/:$/.test(first))
    addPair(page, { label: page.pending, value: first });
  else if (isLabel(first) || /[:?]$/.test(first)) page.pending = first;
  else page.loose.push(first);
}

/** "Label: value" in one line. */
function pairIn(line: string): Pair | null {
  const [, label = '', value = ''] = /^([^:]{2,160}):\s+(\S.*)$/s.exec(line) ?? [];
  if (label === '' || /^https?$/i.test(label)) return null;
  return label.length <= LONGEST_UNKNOWN_LABEL || isLabel(label) ? { label, value } : null;
}

function addPair(page: Page, { label: written, value }: Pair): void {
  const label = written.replace(/\s*[:?]\s*$/, '');
  const column = columnOf(label);
  if (startsProgram(page, label, column)) endProgram(page);
  if (page.record.length === 0) page.record.push(...fromLoose(page.loose));
  page.loose = [];
  page.pending = null;
  if (column) page.told.add(column);
  page.record.push({ label, value });
}

/** The first label comes again, or another name or code: the next program. */
function startsProgram(page: Page, label: string, column: string | undefined): boolean {
  const { record } = page;
  if (record.length === 0) return false;
  if (label === record[0]?.label) return true;
  return (column === 'Program' || column === 'Code') && record.some((pair) => columnOf(pair.label) === column);
}

function endProgram(page: Page): void {
  if (page.record.length > 0) page.records.push(page.record);
  page.record = [];
}

function columnOf(label: string): string | undefined {
  return knownMeaning(label).candidates[0]?.column;
}

/** What a label and a value may both be. */
const ALSO_VALUES =
  /^(?:j-?1|h-?1b?|f-?1|visas?|applied|interview|community|academic|university|categorical|preliminary|imgs?)$/i;

/** "Riverside Hospital" and "Community" are values too: by itself only a label's own words count. */
function isLabel(text: string): boolean {
  if (text.length > LONGEST_LABEL || /\d{4,}/.test(text)) return false;
  const { candidates, leftOut } = knownMeaning(text);
  const [first] = candidates;
  if (!first) return leftOut !== null && leftOut !== 'unknown' && leftOut !== 'no place';
  if (ALSO_VALUES.test(text)) return false;
  return first.column !== 'Program' || /^(?:program|hospital|institution)s?(?: name)?$/i.test(text);
}

/** The lines above the first label: the program's name, its specialty, its place, its code. */
function fromLoose(lines: readonly string[]): Record {
  const pairs: Pair[] = [];
  const add = (label: string, value: string): void => {
    if (value !== '' && !pairs.some((pair) => pair.label === label)) pairs.push({ label, value });
  };
  for (const line of lines.slice(-8)) {
    const { acgme, nrmp } = /\d{7}/.test(line) ? readCode(line) : { acgme: '', nrmp: '' };
    if (acgme || nrmp) add(acgme ? 'Program ID' : 'NRMP code', acgme || nrmp);
    else if (readSpecialty(line)?.name && line.length < 60) add('Specialty', line);
    else if (readPlace(line).state !== null && /,/.test(line) && line.length < 80) add('Location', line);
    else if (/hospital|universit|college|medical|health|clinic|center|centre|program|school|institute/i.test(line))
      add('Program name', line);
  }
  return pairs;
}
