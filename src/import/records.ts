// Data as a script scraped it: a list of dictionaries in JSON or in Python's spelling, one after the other or in one cell.

type Value = string | number | boolean | null | readonly Value[] | Dictionary;
interface Dictionary {
  readonly entries: readonly (readonly [key: string, value: Value])[];
}

type Rows = readonly (readonly string[])[];

/**
 * A text of dictionaries as a table: one column for each key, in the order of their first appearance.
 * @returns null when the text is anything else; linear in its length, never throws
 */
export function readRecords(text: string): Rows | null {
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (!/^\[?\s*\{/.test(trimmed)) return null;
  const values = parseAll(trimmed);
  if (values === null) return null;
  const records = values.flatMap((value) => (isList(value) ? value : [value])).flatMap(opened);
  if (records.length === 0 || !records.every(isDictionary)) return null;
  const columns = new Map<string, number>();
  for (const { entries } of records) for (const [key] of entries) if (!columns.has(key)) columns.set(key, columns.size);
  const rows = records.map(({ entries }) => {
    const row = Array.from(columns, () => '');
    for (const [key, value] of entries) row[columns.get(key) ?? 0] = written(value);
    return row;
  });
  return [[...columns.keys()], ...rows];
}

/** A cell that holds dictionaries as words: `[{'visa': 'J-1', 'sponsored': True}]` is "J-1: Yes". Other cells stay as they are. */
export function plainCell(cell: string): string {
  if (!/^\s*\[?\s*\{/.test(cell)) return cell;
  const values = parseAll(cell.trim());
  const [value] = values ?? [];
  return values?.length === 1 && value !== undefined ? written(value) : cell;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isDictionary(value: Value): value is Dictionary {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** `{"programs": [{…}, {…}]}`: the list inside is what is meant. */
function opened(value: Value): readonly Value[] {
  if (!isDictionary(value)) return [value];
  const lists = value.entries
    .map(([, inner]) => inner)
    .filter(isList)
    .filter((list) => list.length > 0 && list.every(isDictionary));
  const [only] = lists;
  return lists.length === 1 && only && value.entries.length <= 5 && only.length > 1 ? only : [value];
}

/** A value as a cell says it: yes and no for booleans, a list as a scraped list, a dictionary as "name: value". */
function written(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (isDictionary(value)) return entryWords(value);
  if (value.some(isDictionary)) return value.map(written).filter(Boolean).join('; ');
  return `[${value.map((item) => `'${written(item)}'`).join(', ')}]`;
}

function entryWords({ entries }: Dictionary): string {
  const values = entries.map(([, value]) => written(value));
  // A name beside its value, whatever the two are called.
  if (entries.length === 2) return values.join(': ');
  return entries.length === 1 ? (values[0] ?? '') : entries.map(([key], i) => `${key}: ${values[i] ?? ''}`).join(', ');
}

const TOKEN =
  /\s*(?:([[\]{}(),:])|[uUbBrR]?("[^"\\]*(?:\\[^][^"\\]*)*"|'[^'\\]*(?:\\[^][^'\\]*)*')|([^\s[\]{}(),:'"]+))/y;
const DEEPEST = 20;

/** All values of a text, with or without commas between them; null when it is no such text. */
function parseAll(text: string): readonly Value[] | null {
  const tokens = tokensOf(text);
  if (tokens === null) return null;
  let at = 0;
  const values: Value[] = [];
  while (at < tokens.length) {
    const value = parse(0);
    if (value === undefined) return null;
    values.push(value);
    if (tokens[at] === ',') at++;
  }
  return values;

  function parse(depth: number): Value | undefined {
    const token = tokens?.[at++];
    if (token === undefined || depth > DEEPEST) return undefined;
    if (token === '[' || token === '(') return list(token === '[' ? ']' : ')', depth);
    if (token === '{') return dictionary(depth);
    return /^[\]}),:]$/.test(token) ? undefined : scalar(token);
  }

  function list(end: string, depth: number): Value | undefined {
    const items: Value[] = [];
    while (tokens?.[at] !== end) {
      const item = parse(depth + 1);
      if (item === undefined) return undefined;
      items.push(item);
      if (tokens?.[at] === ',') at++;
      else if (tokens?.[at] !== end) return undefined;
    }
    at++;
    return items;
  }

  function dictionary(depth: number): Value | undefined {
    const entries: (readonly [string, Value])[] = [];
    while (tokens?.[at] !== '}') {
      const key = parse(depth + 1);
      if (key === undefined || tokens?.[at++] !== ':') return undefined;
      const value = parse(depth + 1);
      if (value === undefined) return undefined;
      entries.push([written(key), value]);
      if (tokens[at] === ',') at++;
      else if (tokens[at] !== '}') return undefined;
    }
    at++;
    return { entries };
  }
}

function tokensOf(text: string): readonly string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (match === null) return null;
    tokens.push(match[1] ?? match[2] ?? match[3] ?? '');
  }
  return tokens;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '', f: '' };

function scalar(token: string): Value {
  if (/^["']/.test(token))
    return token
      .slice(1, -1)
      .replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([^]))/gi, (_, unicode?: string, hex?: string, one = '') =>
        unicode === undefined && hex === undefined
          ? (ESCAPES[one as string] ?? (one as string))
          : String.fromCharCode(parseInt(unicode ?? hex ?? '', 16)),
      );
  if (/^(?:true|false)$/i.test(token)) return /^true$/i.test(token);
  return /^(?:none|null|nan|undefined)$/i.test(token) ? null : token;
}
