// What must hold for every cell, not only for examples: nothing throws, and a number reads the same in any dress.

import fc from 'fast-check';
import type { Cell } from '../../../src/reading/cell';
import { readAnswer, readFlag } from '../../../src/reading/values/answer';
import { readCode } from '../../../src/reading/values/code';
import { addDays, readDay } from '../../../src/reading/values/date';
import { splitFirmness } from '../../../src/reading/values/firmness';
import type { LimitKind } from '../../../src/reading/values/limit';
import { readLimit, readTypicalScore } from '../../../src/reading/values/limit';
import { isBostonArea, readPlace, readState } from '../../../src/reading/values/place';
import { readSetting } from '../../../src/reading/values/setting';
import { readShare, shareScale } from '../../../src/reading/values/share';
import { readSpecialty, readTrack, trackFromWords } from '../../../src/reading/values/specialty';
import { readRank, readSignal, readStatus, readTier } from '../../../src/reading/values/status';
import { isUnknown } from '../../../src/reading/values/unknown';
import { knownAcademic, knownClosed } from '../../../src/reference/institutions';
import { STATES } from '../../../src/reference/states';
import type { StateCode } from '../../../src/reference/states';
import { examples } from './examples';

const KINDS: readonly LimitKind[] = ['score', 'attempts', 'years', 'months', 'letters'];

/** Every reader over one cell. */
function readAll(cell: Cell): void {
  for (const kind of KINDS) readLimit(cell, kind);
  const text = String(cell);
  readTypicalScore(cell);
  readAnswer(cell);
  readFlag(cell);
  readCode(cell);
  readDay(cell);
  readPlace(cell);
  readState(cell);
  readSetting(cell, text, null, 25);
  readShare(cell, shareScale([cell]));
  readSpecialty(cell);
  readTrack(cell);
  readStatus(cell);
  readSignal(cell);
  readTier(cell);
  readRank(cell);
  isUnknown(cell);
  trackFromWords(text);
  splitFirmness(text);
  isBostonArea(text, 'MA');
  knownAcademic(text);
  knownClosed(text, text);
}

const WORDS =
  'no not 230 5 2 years months attempts fail minimum cutoff - / ? ~ % ( ) , ; or to and at least more than preferred required IMG Boston MA first only letters US interview applied ✓ 🥇 ‏שלום #N/A 2026-09-23 Sep 23 weeks + ≥ <'.split(
    ' ',
  );
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' ')),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constantFrom(null, undefined),
);

test('H4 no cell makes a reader throw', () => {
  fc.assert(
    fc.property(anyCell, (cell) => {
      readAll(cell);
    }),
    { numRuns: 1500 },
  );
});

test('H4 fifty thousand characters of anything are read in no time', () => {
  const start = Date.now();
  for (const piece of [
    'a',
    ' ',
    ',',
    '1',
    '1,',
    '-',
    '(',
    '?',
    '230 ',
    'no ',
    'not accept ',
    '1.2.',
    'Boston, ',
    '✓',
    '‏ש',
    'x\n',
    '\u00a0',
    'fail ',
    '12-',
  ]) {
    readAll(piece.repeat(Math.ceil(50_000 / piece.length)));
  }
  expect(Date.now() - start).toBeLessThan(4000);
});

const noise = fc.tuple(fc.constantFrom('', ' ', '\u00a0', '\ufeff'), fc.constantFrom('', ' ', '\u00a0\n'));
const dressed = (value: string, before: readonly string[], after: readonly string[]) =>
  fc
    .tuple(noise, fc.constantFrom(...before), fc.constantFrom(...after))
    .map(([[left, right], prefix, suffix]) => `${left}${prefix}${value}${suffix}${right}`);

function dressedLimit(
  kind: LimitKind,
  low: number,
  high: number,
  before: readonly string[],
  after: readonly string[],
): void {
  fc.assert(
    fc.property(
      fc
        .integer({ min: low, max: high })
        .chain((value) => fc.tuple(fc.constant(value), dressed(String(value), before, after))),
      ([value, cell]) => {
        expect(readLimit(cell, kind)).toEqual({ limit: { kind: 'limit', value, firmness: 'strict' }, problem: null });
      },
    ),
    { numRuns: 300 },
  );
}

describe('H4 a limit reads the same with any of its units and decorations', () => {
  test('H4 scores', () =>
    dressedLimit(
      'score',
      180,
      300,
      ['', '≥', '>= ', '> ', 'min ', 'Step 2: ', 'Step 2 CK ', 'at least ', 'cutoff '],
      ['', '+', ' or above', ' minimum', '.0', ' points'],
    ));
  test('H4 attempts', () =>
    dressedLimit(
      'attempts',
      1,
      10,
      ['', 'max ', '≤', 'up to ', 'no more than '],
      ['', ' attempts', ' attempts max', ' per step', ' attempts at each Step'],
    ));
  test('H4 years', () =>
    dressedLimit(
      'years',
      1,
      60,
      ['', 'within ', '≤ ', 'max ', 'no more than ', 'last '],
      ['', ' years', ' yrs', 'y', ' years since graduation', ' yr.'],
    ));
  test('H4 months', () =>
    dressedLimit(
      'months',
      1,
      60,
      ['', '≥ ', 'min ', 'at least '],
      ['', ' months', ' mo', 'm', '+ months', ' months hands-on'],
    ));
  test('H4 letters', () =>
    dressedLimit(
      'letters',
      1,
      10,
      ['', 'at least ', 'min '],
      ['', ' letters', ' LoRs', ' US letters', ' letters from US faculty'],
    ));
});

test('H5 the three kinds of firmness come through on any score', () => {
  fc.assert(
    fc.property(fc.integer({ min: 180, max: 300 }), (value) => {
      const firmness = (cell: string) => readLimit(cell, 'score').limit;
      expect(firmness(`~${value}`)).toEqual({ kind: 'limit', value, firmness: 'preferred' });
      expect(firmness(`${value} preferred`)).toEqual({ kind: 'limit', value, firmness: 'preferred' });
      expect(firmness(`${value}?`)).toEqual({ kind: 'limit', value, firmness: 'verify' });
      expect(firmness(`${value} (verify)`)).toEqual({ kind: 'limit', value, firmness: 'verify' });
    }),
    { numRuns: 150 },
  );
});

test('H8 a score is never taken from outside 180 to 300', () => {
  fc.assert(
    fc.property(anyCell, (cell) => {
      for (const { limit } of [readLimit(cell, 'score'), readTypicalScore(cell)]) {
        if (limit.kind === 'limit') expect(limit.value >= 180 && limit.value <= 300).toBe(true);
      }
      const share = readShare(cell, 'percent').share;
      if (share.kind === 'percent') expect(share.value >= 0 && share.value <= 100).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('H8 the midpoint of any range, and none of a range that runs backwards', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 180, max: 299 }),
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom('-', ' - ', '–', ' to '),
      (low, width, mark) => {
        const high = Math.min(300, low + width);
        expect(readTypicalScore(`${low}${mark}${high}`).limit).toEqual({
          kind: 'limit',
          value: (low + high) / 2,
          firmness: 'strict',
        });
        expect(readTypicalScore(`${high}${mark}${low}`).limit.kind).toBe('unknown');
      },
    ),
    { numRuns: 200 },
  );
});

test('H4 a percent sign decides, whatever the column', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom('percent', 'fraction', 'lone'),
      fc.constantFrom('%', ' %', '% ', '%\u00a0'),
      (value, scale, sign) => {
        expect(readShare(`${value}${sign}`, scale).share).toEqual({ kind: 'percent', value });
      },
    ),
    { numRuns: 200 },
  );
});

test('H4 the scale of a column does not depend on the order of its rows', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.double({ min: 0, max: 1 }),
          fc.integer({ min: 0, max: 100 }),
          fc.constantFrom('45%', 'N/A', 'High'),
        ),
        { maxLength: 12 },
      ),
      (cells) => {
        expect(shareScale([...cells].reverse())).toBe(shareScale(cells));
      },
    ),
    { numRuns: 200 },
  );
});

test('H4 every day is read back from each of its spellings', () => {
  const months = 'January February March April May June July August September October November December'.split(' ');
  fc.assert(
    fc.property(fc.integer({ min: 32_874, max: 73_050 }), (serial) => {
      const day = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
      const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
      const name = months[month - 1] ?? '';
      expect(addDays('1899-12-30', serial)).toBe(day);
      const spellings: readonly Cell[] = [
        day,
        serial,
        `${month}/${date}/${year}`,
        `${name} ${date}, ${year}`,
        `${date} ${name.slice(0, 3)} ${year}`,
        `${date}-${name.slice(0, 3)}-${year}`,
        new Date(year, month - 1, date),
      ];
      expect(spellings.map(readDay)).toEqual(spellings.map(() => day));
    }),
    { numRuns: 300 },
  );
});

test('H6 every ten-digit id is read back from what a spreadsheet makes of it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100_000_000, max: 9_999_999_999 }), (id) => {
      const acgme = String(id).padStart(10, '0');
      for (const cell of [id, acgme, `${id}.0`, ` ${acgme}\u00a0`, `ACGME ${acgme}`])
        expect(readCode(cell)).toEqual({ acgme, nrmp: '' });
    }),
    { numRuns: 200 },
  );
});

test('H7 every state is known by code and by name, alone and behind a city', () => {
  for (const code of Object.keys(STATES) as StateCode[]) {
    expect([
      readState(code),
      readState(code.toLowerCase()),
      readState(STATES[code]),
      readState(STATES[code].toUpperCase()),
    ]).toEqual([code, code, code, code]);
    expect([readPlace(`Springfield, ${code}`), readPlace(`Springfield, ${STATES[code]}`)]).toEqual([
      { city: 'Springfield', state: code },
      { city: 'Springfield', state: code },
    ]);
  }
});

test('H4 what says nothing gives no fact and no report in any column', () => {
  for (const example of examples('unknowns.csv')) {
    if (example.Unknown !== 'yes') continue;
    const cell = example.Cell ?? '';
    for (const kind of KINDS) expect(readLimit(cell, kind)).toEqual({ limit: { kind: 'unknown' }, problem: null });
    expect(readTypicalScore(cell)).toEqual({ limit: { kind: 'unknown' }, problem: null });
    expect(readShare(cell, 'percent')).toEqual({ share: { kind: 'unknown' }, problem: null });
    expect(readAnswer(cell)).toEqual({ kind: 'unknown' });
    expect([
      readDay(cell),
      readState(cell),
      readSpecialty(cell),
      readTrack(cell),
      readSignal(cell),
      readRank(cell),
    ]).toEqual([null, null, null, null, null, null]);
    expect(readStatus(cell)).toEqual({ status: null, problem: null });
    expect(readFlag(cell)).toBe(false);
  }
});

describe('H5 a remark beside a firm limit never makes it looser', () => {
  const remarks =
    '(2025)|for IMGs|(IMG)|per website|as of 9/2026|see notes|!!|*|on every Step|(hard)|(no exceptions)|, no exceptions|[FREIDA]|- FREIDA 2025|; visa J-1|. No visa.|, J-1 only|not flexible|firm|(verified)|/ no waiver|, ECFMG certified|+ Step 3|with US letters|(no cutoff for DOs)|, Step 1 pass|- no limit on visas|plus|each|(average class)|and H-1B|(called 10/2)'.split(
      '|',
    );
  const before = '|IMG: |IMGs - |• |- |For IMGs, |Yes, |Required: |website: |J-1: |still |strictly '.split('|');
  const firm: readonly (readonly [LimitKind, number, readonly string[]])[] = [
    ['score', 225, ['225', '≥225', 'min 225', '225 required', 'below 225 not considered', 'Step 2 CK 225']],
    ['years', 5, ['5', 'within 5 years', 'max 5 yrs', 'more than 5 years not accepted', 'five years']],
    ['attempts', 1, ['first attempt only', 'no failures', '1 attempt', 'must pass on first attempt']],
    ['attempts', 2, ['max 2 attempts', 'one failure allowed', 'no more than 2 attempts']],
    ['months', 3, ['3', 'at least 3 months', '3 months required', '12 weeks', '3+ months']],
    ['letters', 2, ['2', 'at least 2 US letters', '2 required', 'min 2']],
  ];
  test.each(firm.flatMap(([kind, value, texts]) => texts.map((text) => [kind, text, value] as const)))(
    'H5 %s "%s"',
    (kind, text, value) => {
      for (const prefix of before)
        for (const remark of remarks) {
          const cell = `${prefix}${text} ${remark}`;
          const { limit, problem } = readLimit(cell, kind);
          // Read as it stands, or unknown with a sentence: never softer, never "no limit", never silently lost.
          const fair =
            limit.kind === 'limit' ? limit.value === value && limit.firmness === 'strict' : limit.kind === 'unknown';
          expect([cell, limit, fair && (limit.kind === 'limit' || problem !== null)]).toEqual([cell, limit, true]);
        }
    },
  );
});
