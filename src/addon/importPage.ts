// A copied program page (FREIDA, Residency Explorer): labels and values, one below or beside the other, made into a table. Pure.

import { cellText, type Table } from '../reading/cell';
import { meaningOf, type Meaning } from '../reading/headers/meaning';
import { readCode } from '../reading/values/code';
import { readPlace } from '../reading/values/place';
import { readSpecialty } from '../reading/values/specialty';

/** A page is short; a longer text is a table without a header. */
const LONGEST_PAGE = 5000;
const LONGEST_LABEL = 160;
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

function recordsIn(lines: readonly (readonly string[])[]): readonly Record[] | null {
  const meanings = new Map<string, Meaning>();
  const meaning = (text: string): Meaning => {
    const known = meanings.get(text) ?? meaningOf(text);
    meanings.set(text, known);
    return known;
  };
  /** "Riverside Hospital" and "Community" are values too: by itself only a label's own words count. */
  const isLabel = (text: string): boolean => {
    if (text.length > LONGEST_LABEL || /\d{4,}/.test(text)) return false;
    const { candidates, leftOut } = meaning(text);
    const [first] = candidates;
    if (!first) return leftOut !== null && leftOut !== 'unknown' && leftOut !== 'no place';
    return (
      !ALSO_VALUES.test(text) &&
      (first.column !== 'Program' || /^(?:program|hospital|institution)s?(?: name)?$/i.test(text))
    );
  };

  const records: Pair[][] = [];
  let record: Pair[] = [];
  let loose: string[] = [];
  let pending: string | null = null;
  const told = new Set<string>();

  const put = (written: string, value: string): void => {
    const label = written.replace(/\s*[:?]\s*$/, '');
    const column = meaning(label).candidates[0]?.column;
    if (startsProgram(label, column)) finish();
    if (loose.length > 0 && record.length === 0) record.push(...fromLoose(loose));
    loose = [];
    if (column) told.add(column);
    record.push({ label, value });
  };
  const startsProgram = (label: string, column: string | undefined): boolean =>
    record.length > 0 &&
    (label === record[0]?.label ||
      ((column === 'Program' || column === 'Code') &&
        record.some((pair) => meaning(pair.label).candidates[0]?.column === column)));
  const finish = (): void => {
    if (record.length > 0) records.push(record);
    record = [];
  };

  for (const cells of lines) {
    const [first = '', second] = cells;
    if (first === '') continue;
    if (second !== undefined) {
      if (cells.length > 2 && !isLabel(first)) return null;
      pending = null;
      put(first, cells.slice(1).join(' '));
      continue;
    }
    const inline = /^([^:]{2,160}):\s+(\S.*)$/s.exec(first);
    const label = inline?.[1] ?? '';
    if (inline && (isLabel(label) || label.length <= 40) && !/^https?$/i.test(label)) {
      pending = null;
      put(label, inline[2] ?? '');
    } else if (pending !== null && !isLabel(first) && !/:$/.test(first)) {
      put(pending, first);
      pending = null;
    } else if (isLabel(first) || /[:?]$/.test(first)) {
      pending = first;
    } else loose.push(first);
  }
  finish();
  return told.size >= TELLING ? records : null;
}

/** What a label and a value may both be. */
const ALSO_VALUES =
  /^(?:j-?1|h-?1b?|f-?1|visas?|applied|interview|community|academic|university|categorical|preliminary|imgs?)$/i;

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
