// The same fifty programs, kept by forty people in forty ways, get the same labels: headers, order, units, words for yes and no, layouts, files.

import { lookAt } from '../../src/addon/importLook';
import { planImport } from '../../src/addon/importPlan';
import { decodeText } from '../../src/import/delimited';
import { readText } from '../../src/import/source';
import type { Table } from '../../src/reading/cell';
import { readProfile } from '../../src/reading/profile';
import { readPrograms } from '../../src/reading/programs';
import { assess } from '../../src/rules/assess';
import { asRead, Tab, targetOf } from './sheet';

const profile = readProfile([
  ['Applicant type', 'Non-US citizen IMG'],
  ['Step 1', 'Pass'],
  ['Step 2 CK', 248],
  ['Step 2 CK date', '2025-08-01'],
  ['Graduation year', 2021],
  ['Season', 2027],
  ['ECFMG certified', 'Yes'],
  ['USCE months', 3],
  ['US letters', 3],
  ['Step 1 failures', 0],
  ['Specialties', 'Internal Medicine'],
]);

interface Facts {
  readonly name: string;
  readonly code: string;
  readonly city: string;
  readonly state: string;
  readonly setting: 'Academic' | 'Mid-tier' | 'Community';
  readonly j1: boolean | null;
  readonly h1b: boolean | null;
  readonly img: number | null;
  readonly nonUs: number | null;
  readonly typical: number | null;
  readonly minimum: number | null;
  readonly years: number | null;
  readonly attempts: number | null;
  readonly usce: number | null;
  readonly ecfmg: boolean | null;
  readonly accepting: boolean | null;
}

/** Numbers that look random and are the same every time (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
}

const PLACES: readonly (readonly [city: string, state: string])[] = [
  ['Bronx', 'New York'],
  ['Worcester', 'Massachusetts'],
  ['Detroit', 'Michigan'],
  ['Houston', 'Texas'],
  ['Camden', 'New Jersey'],
];
const CODES: Readonly<Record<string, string>> = {
  'New York': 'NY',
  Massachusetts: 'MA',
  Michigan: 'MI',
  Texas: 'TX',
  'New Jersey': 'NJ',
};
const NAMES = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Ginkgo', 'Hazel', 'Ironwood', 'Juniper'];

const PROGRAMS: readonly Facts[] = Array.from({ length: 50 }, (_, i): Facts => {
  const roll = dice(i + 1);
  const maybe = <T>(value: T, known = 5): T | null => (roll(6) < known ? value : null);
  const img = maybe(15 + roll(80));
  const [city, state] = PLACES[i % PLACES.length] ?? ['', ''];
  return {
    name: `${NAMES[i % 10] ?? ''} ${['Community Hospital', 'Medical Center', 'Regional Hospital', 'Health', 'Clinic'][Math.floor(i / 10)] ?? ''}`,
    code: `${i % 2 === 0 ? '0' : '1'}40${String(2_110_000 + i * 37)}`,
    city,
    state,
    setting: (['Academic', 'Mid-tier', 'Community'] as const)[roll(3)] ?? 'Community',
    j1: maybe(roll(4) > 0),
    h1b: maybe(roll(3) === 0),
    img,
    nonUs: img === null ? null : maybe(5 + roll(img - 4)),
    typical: maybe(225 + roll(30), 4),
    minimum: maybe(205 + roll(18), 3),
    years: maybe(3 + roll(8), 4),
    attempts: maybe(1 + roll(3), 3),
    usce: maybe(1 + roll(4), 3),
    ecfmg: maybe(roll(2) === 0, 3),
    accepting: maybe(roll(10) > 0, 3),
  };
});

type Field = keyof Facts | 'location' | 'visas';

/** Headers that people give to the same column; the first is the template's. */
const HEADERS: Readonly<Record<Field, readonly string[]>> = {
  name: ['Program', 'Program Name', 'Hospital', 'Institution / Hospital System', 'PROGRAM NAME ', 'Residency program'],
  code: ['Code', 'ACGME ID', 'Program ID', 'ERAS ID', 'acgme_code', 'Program Code', 'ERAS/AAMC ID'],
  city: ['City', 'city', 'Town'],
  state: ['State', 'STATE', 'state'],
  location: ['Location', 'City / State', 'Location (City, State)'],
  setting: ['Setting', 'Program Type', 'Type', 'Program Best Described as', 'Type (Academic, Community, Hybrid)'],
  j1: ['J-1', 'J1 Visa', 'j1_visa', 'J-1 visa sponsorship through ECFMG', 'J1 Visa Sponsorship', 'J1?'],
  h1b: ['H-1B', 'H1B Visa', 'h1b_visa', 'H-1B visa', 'H1-B'],
  visas: ['Visa', 'Visas Sponsored', 'Visa sponsorship', 'VISA POLICY'],
  img: ['IMG %', 'IMG Percent', '% IMG', 'IMG share', 'Percent IMG', 'img_percent'],
  nonUs: ['Non-US IMG %', 'Non US IMG percent', '% Non-US IMG', 'non-US IMGs (%)'],
  typical: ['Step 2 typical', 'Average Step 2', 'Step 2 CK (mean)', 'Avg Step 2 CK score', 'Median Step 2 CK'],
  minimum: [
    'Step 2 min',
    'Minimum Step 2 Score',
    'Min Step2 Score',
    'minimum_step_2ck_score',
    'STEP 2 CUTOFF',
    'Step 2 CK cut-off',
  ],
  years: [
    'Grad years max',
    'Years since graduation',
    'years_since_graduation',
    'YOG limit',
    'Max years since graduation',
  ],
  attempts: ['Attempts max', 'Attempts allowed', 'Max attempts'],
  usce: ['USCE months min', 'USCE required', 'USCE required (months)', 'US clinical experience required'],
  ecfmg: ['ECFMG at apply', 'ECFMG certification required', 'ECFMG required to apply'],
  accepting: ['Accepting applications', 'Application Accepting This Year', 'Accepting applications this year'],
};

/** [yes, no, not known] as people write them. */
const ANSWERS: readonly (readonly [string, string, string])[] = [
  ['Yes', 'No', ''],
  ['y', 'n', '?'],
  ['TRUE', 'FALSE', ''],
  ['✓', '✗', 'N/A'],
  ['YES', 'NO', 'Not Available'],
  ['Sí', 'No', '-'],
  ['oui', 'non', '–'],
  ['Ja', 'Nein', 'unknown'],
  ['1', '0', ''],
  ['true', 'false', '#N/A'],
];
const SETTINGS: readonly (readonly [academic: string, mid: string, community: string])[] = [
  ['Academic', 'Mid-tier', 'Community'],
  ['Academic', 'Hybrid', 'Community'],
  ['academic', 'Community-based university affiliated hospital', 'Community-based hospital'],
  ['Academic', 'Community/University', 'community'],
];

type Layout = 'table' | 'titled' | 'page' | 'json' | 'python';
interface Style {
  readonly seed: number;
  readonly layout: Layout;
  readonly delimiter: ',' | '\t' | ';' | '|';
  readonly encoding: 'utf8' | 'utf8 bom' | 'utf16le' | 'latin1';
  readonly line: '\n' | '\r\n' | '\r';
}

const STYLES: readonly Style[] = Array.from({ length: 40 }, (_, seed) => ({
  seed,
  layout:
    seed === 0
      ? 'table'
      : ((['table', 'titled', 'table', 'page', 'table', 'json', 'titled', 'python'] as const)[seed % 8] ?? 'table'),
  delimiter: ([',', '\t', ';', '|'] as const)[seed % 4] ?? ',',
  encoding: (['utf8', 'utf8 bom', 'utf16le', 'latin1', 'utf8'] as const)[seed % 5] ?? 'utf8',
  line: (['\n', '\r\n', '\r'] as const)[seed % 3] ?? '\n',
}));

/** One person's tracker: header and rows of text. */
function written({ seed, encoding }: Style): readonly (readonly string[])[] {
  const roll = dice(1000 + seed);
  const one = <T>(list: readonly T[]): T => list[seed === 0 ? 0 : roll(list.length)] as T;
  // Ticks do not exist in Latin 1.
  const [yes, no, none] = one(encoding === 'latin1' ? ANSWERS.filter(([word]) => word !== '✓') : ANSWERS).map((word) =>
    encoding === 'latin1' ? word.replace('–', '-') : word,
  ) as [string, string, string];
  const settings = one(SETTINGS);
  const asWords = seed > 0 && roll(3) === 0;
  const scraped = asWords && roll(2) === 0;
  const joined = seed > 0 && roll(2) === 0;
  const share = one([
    (n: number) => `${n}%`,
    String,
    (n: number) => (n / 100).toFixed(2),
    (n: number) => `${n}.0`,
    (n: number) => `${n} %`,
  ]);
  const score = one([
    String,
    (n: number) => `${n}+`,
    (n: number) => `>=${n}`,
    (n: number) => `≥${n}`.replace('≥', encoding === 'latin1' ? '>=' : '≥'),
  ]);
  const years = one([String, (n: number) => `${n} years`, (n: number) => `${n} yrs`, (n: number) => `${n}y`]);
  const months = one([String, (n: number) => `${n} months`, (n: number) => `${n} mo`]);
  const code = one([
    (id: string) => id,
    (id: string) => id.replace(/^0/, ''),
    (id: string) => `${id.replace(/^0/, '')}.0`,
  ]);
  const state = one([(name: string) => CODES[name] ?? '', (name: string) => name]);
  const typical = one([String, (n: number) => `${n - 6}-${n + 6}`, (n: number) => `~${n}`]);
  const answer = (value: boolean | null): string => (value === null ? none : value ? yes : no);
  const number = (value: number | null, show: (n: number) => string): string => (value === null ? none : show(value));
  // A list in brackets refuses what it leaves out, so it can only say what is known of both and accepts one; else in sentences.
  const visas = ({ j1, h1b }: Facts): string => {
    if (scraped && j1 === null && h1b === null) return '[]';
    if (scraped && j1 !== null && h1b !== null && (j1 || h1b))
      return `['${[...(j1 ? ['J-1 through ECFMG'] : []), ...(h1b ? ['H-1B'] : [])].join("', '")}']`;
    const says = (visa: string, value: boolean | null): readonly string[] =>
      value === null ? [] : [value ? `We sponsor ${visa} visas.` : `We do not sponsor ${visa} visas.`];
    return [...says('J-1', j1), ...says('H-1B', h1b)].join(' ');
  };
  const cells: { readonly [field in Field]?: (facts: Facts) => string } = {
    name: ({ name }) => name,
    code: (facts) => code(facts.code),
    ...(joined
      ? { location: (facts: Facts) => `${facts.city}, ${state(facts.state)}` }
      : { city: (facts: Facts) => facts.city, state: (facts: Facts) => state(facts.state) }),
    setting: (facts) => settings[(['Academic', 'Mid-tier', 'Community'] as const).indexOf(facts.setting)] ?? '',
    ...(asWords ? { visas } : { j1: (facts: Facts) => answer(facts.j1), h1b: (facts: Facts) => answer(facts.h1b) }),
    img: (facts) => number(facts.img, share),
    nonUs: (facts) => number(facts.nonUs, share),
    typical: (facts) => number(facts.typical, typical),
    minimum: (facts) => number(facts.minimum, score),
    years: (facts) => number(facts.years, years),
    attempts: (facts) => number(facts.attempts, String),
    usce: (facts) => number(facts.usce, months),
    ecfmg: (facts) => answer(facts.ecfmg),
    accepting: (facts) => answer(facts.accepting),
  };
  const columns = (Object.keys(cells) as Field[]).map((field) => ({
    header: one(HEADERS[field]),
    cell: cells[field] ?? (() => ''),
    at: seed === 0 || field === 'name' ? 0 : roll(1000),
  }));
  const own =
    seed === 0
      ? []
      : ['Salary', 'Website', 'Vibe'].map((header) => ({
          header,
          cell: () => (header === 'Salary' ? '70k' : ''),
          at: roll(1000),
        }));
  const all = [...columns, ...own].sort((a, b) => a.at - b.at);
  return [all.map(({ header }) => header), ...PROGRAMS.map((facts) => all.map(({ cell }) => cell(facts)))];
}

/** The tracker as the bytes of a file, or of what was pasted. */
function file(style: Style): Uint8Array {
  const rows = written(style);
  const [header = [], ...body] = rows;
  const quoted = (cell: string): string =>
    cell.includes(style.delimiter) || cell.includes('"') || cell.includes('\n')
      ? `"${cell.replace(/"/g, '""')}"`
      : cell;
  const delimited = (table: readonly (readonly string[])[]): string =>
    table.map((row) => row.map(quoted).join(style.delimiter)).join(style.line);
  const records = body.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
  const text = ((): string => {
    switch (style.layout) {
      case 'table':
        return delimited(rows);
      case 'titled':
        return delimited([['My residency list 2027', ...header.slice(1).map(() => '')], header.map(() => ''), ...rows]);
      case 'page':
        return body
          .map((row) => header.map((name, i) => `${name}\t${row[i] ?? ''}`).join(style.line))
          .join(style.line + style.line);
      case 'json':
        return JSON.stringify(records);
      case 'python':
        return `[${records
          .map(
            (record) =>
              `{${Object.entries(record)
                .map(([key, value]) => `'${key}': ${value === '' ? 'None' : `"${value.replace(/"/g, '\\"')}"`}`)
                .join(', ')}}`,
          )
          .join(', ')}]`;
    }
  })();
  switch (style.encoding) {
    case 'utf8':
      return Buffer.from(text, 'utf8');
    case 'utf8 bom':
      return Buffer.from(`\ufeff${text}`, 'utf8');
    case 'utf16le':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'latin1':
      return Buffer.from(text, 'latin1');
  }
}

/** Labels of a table, by program. */
function labels(table: Table): ReadonlyMap<string, string> {
  const programs = readPrograms(table, profile)?.programs ?? [];
  return new Map(
    programs.flatMap((program) => {
      if (!program) return [];
      const { tier, visa } = assess(program, profile);
      return [[program.name, `${tier} | ${visa.text}`] as const];
    }),
  );
}

/** What the generator knows, as the plainest of tables: no reader of words is needed for it. */
const TRUTH = labels([
  [
    'Program',
    'State',
    'Setting',
    'J-1',
    'H-1B',
    'IMG %',
    'Non-US IMG %',
    'Step 2 typical',
    'Step 2 min',
    'Grad years max',
    'Attempts max',
    'USCE months min',
    'ECFMG at apply',
    'Accepting applications',
  ],
  ...PROGRAMS.map((facts) => {
    const answer = (value: boolean | null): string => (value === null ? '' : value ? 'Yes' : 'No');
    return [
      facts.name,
      CODES[facts.state],
      facts.setting,
      answer(facts.j1),
      answer(facts.h1b),
      ...[facts.img, facts.nonUs, facts.typical, facts.minimum, facts.years, facts.attempts, facts.usce],
      answer(facts.ecfmg),
      answer(facts.accepting),
    ];
  }),
]);

describe('forty trackers of the same fifty programs', () => {
  test('H1 the fifty programs get labels of every kind', () => {
    expect(TRUTH.size).toBe(50);
    const tiers = [...TRUTH.values()].map((label) => label.split(' | ')[0]);
    for (const tier of ['Safety', 'Target', 'Reach', 'Ineligible', 'Not enough data'])
      expect(tiers.filter((one) => one === tier).length).toBeGreaterThan(0);
  });

  test.each(
    STYLES.map(
      (style) =>
        [`${style.seed}: ${style.layout}, ${JSON.stringify(style.delimiter)}, ${style.encoding}`, style] as const,
    ),
  )('S9 H1 H4 tracker %s: the same labels as it stands, and after the import', (_, style) => {
    const text = decodeText(file(style));
    if (text === null) throw new Error('The file is no text.');
    const { rows, lines } = readText(text);
    const tab = new Tab([
      ['Tier', 'Visa', 'Program', 'Code', 'Specialty', 'City', 'State', 'Setting', 'J-1', 'H-1B', 'IMG %'],
    ]);
    const target = targetOf(new Tab(tab.cells.map((row) => ['', '', ...row.slice(2)])), profile);
    const look = lookAt(rows, lines, profile, target);
    expect(look.message).toBe('');
    const table = look.table ?? rows;
    expect(labels(table)).toEqual(TRUTH);

    const plan = planImport(target, table, asRead(look), new Set(), profile);
    if (typeof plan === 'string') throw new Error(plan);
    expect(plan.counts).toEqual({ added: 50, updated: 0, unchanged: 0, skipped: 0 });
    const into = new Tab(tab.cells.map((row) => ['', '', ...row.slice(2)]));
    into.apply(plan.writes);
    expect(labels(into.cells)).toEqual(TRUTH);
    const codes = into.cells.slice(1).map((row) => row[3]);
    expect(codes).toEqual(PROGRAMS.map(({ code }) => code));
  });
});
