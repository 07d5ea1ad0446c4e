// A tracker's rows into programs (SPEC section 3): the header found, the columns mapped, each cell read once for each different text.

import { cellText, isBlankRow, type Cell, type Row, type Table } from './cell';
import type { ColumnName } from './columns';
import type { Answer, Known, Limit, Problem, Program, Setting, Share, Tracking, VisaPolicy } from './facts';
import { findHeaderRow, mapHeaders } from './headers';
import type { Mapping } from './mapping';
import { isOwnFlag } from './ownFlag';
import { programMessages as say } from '../messages/programs';
import { readingMessages as values } from '../messages/reading';
import { knownClosed } from '../reference/institutions';
import { STATES } from '../reference/states';
import type { Profile } from './profileFacts';
import { readAnswer, readFlag } from './values/answer';
import { readCode } from './values/code';
import { readDay } from './values/date';
import { readLimit, readTypicalScore, type LimitContext, type LimitKind } from './values/limit';
import { readPlace, readState } from './values/place';
import { readSetting } from './values/setting';
import { readShare, shareScale } from './values/share';
import { readSpecialty, readTrack, trackFromWords } from './values/specialty';
import { readRank, readSignal, readStatus, readTier } from './values/status';
import { isUnknown } from './values/unknown';
import { combineVisa, readVisaColumn, readVisaWords } from './visa';

export interface ProgramTable {
  /** Position of the header row in the input, 0 = first; -1 when the header came apart and the rows do not repeat it. */
  readonly headerIndex: number;
  readonly mapping: Mapping;
  /** One entry per input row up to the last one with content: null for the header, rows above it and blank rows. */
  readonly programs: readonly (Program | null)[];
  /** The daily-use side of an input row (0 = first); read on demand. */
  readonly tracking: (index: number) => Tracking;
}

/**
 * Reads the programs of a table.
 * @param table rows of cells with the header row among the first twenty, or without one when `header` is given
 * @param profile gives the columns that the person named and the numbers of the rules
 * @param header the header row, when the rows come without it
 * @returns the programs aligned with the input rows, or null when there is no header row; never throws
 */
export function readPrograms(table: Table, profile: Profile, header?: Row): ProgramTable | null {
  const overrides = profile.columnHeaders;
  const found = header ? -1 : findHeaderRow(table, overrides);
  if (found === null) return null;
  const headerRow = header ?? table[found] ?? [];
  const length = contentLength(table);
  const body = table.slice(found + 1, length);
  const mapping = mapHeaders(headerRow, body, overrides);
  const readers = readersFor(mapping, body, profile);
  const repeated = sameRow(headerRow);
  const programAt = mapping.columns.get('Program');
  const programHeader = programAt === undefined ? '' : cellText(headerRow[programAt]);
  const programs = table.slice(0, length).map((row, index) => {
    if (index <= found || isBlankRow(row)) return null;
    const program = readers.program(row);
    return isSummary(program) || (program.name === programHeader && repeated(row)) ? null : program;
  });
  const headerIndex = header ? table.findIndex(repeated) : found;
  return { headerIndex, mapping, programs, tracking: (index) => readers.tracking(table[index] ?? []) };
}

/** Rows up to the last one with content. */
function contentLength(table: Table): number {
  let length = table.length;
  while (length > 0 && isBlankRow(table[length - 1] ?? [])) length--;
  return length;
}

/** A program's name that is the word for a sum of the column. */
const SUMMARY =
  /^(?:(?:grand|sub|overall|column)[ -]?)?(?:totals?|sums?|averages?|avg\.?|means?|medians?|counts?|minimum|maximum)(?: (?:of )?(?:all|programs?|applications?|applied))*\s*[:=]?\s*\d*$/i;

/** A row of totals or averages below the programs is none of them. */
function isSummary({ name, code, nrmpCode }: Program): boolean {
  return code === '' && nrmpCode === '' && name.length < 40 && SUMMARY.test(name);
}

/** True for a row that repeats the header: as an argument of its own, or where a page of the sheet begins. */
function sameRow(header: Row): (row: Row) => boolean {
  const texts = header.map(cellText);
  return (row) => texts.every((text, i) => text === cellText(row[i])) && texts.some((text) => text !== '');
}

interface RowReaders {
  readonly program: (row: Row) => Program;
  readonly tracking: (row: Row) => Tracking;
}

interface Taken<T> {
  readonly value: T;
  readonly problem: Problem | null;
}

/** One step on the way to what some cells together say of visas. */
interface Combined {
  taken: Taken<VisaPolicy> | null;
  readonly next: Map<unknown, Combined>;
}

function stepOn(from: Combined, reading: unknown): Combined {
  const known = from.next.get(reading);
  if (known) return known;
  const made: Combined = { taken: null, next: new Map() };
  from.next.set(reading, made);
  return made;
}

const NOTHING: readonly Problem[] = [];

/** Each different cell of a column once, for as long as somebody asks on. */
function* different(body: Table, index: number): Iterable<Cell> {
  const seen = new Set<Cell>();
  for (const row of body) {
    const cell = row[index];
    if (seen.has(cell)) continue;
    seen.add(cell);
    yield cell;
  }
}

/** For each column a reader that reads each different cell once: trackers repeat themselves. */
function readersFor({ columns }: Mapping, body: Table, profile: Profile): RowReaders {
  const at = (column: ColumnName) => columns.get(column);

  function cellReader<T>(column: ColumnName, read: (cell: Cell) => T): (row: Row) => T {
    const index = at(column);
    if (index === undefined) {
      const blank = read('');
      return () => blank;
    }
    const seen = new Map<Cell, T>();
    return (row) => {
      const cell = row[index];
      const before = seen.get(cell);
      if (before !== undefined) return before;
      const value = read(cell);
      seen.set(cell, value);
      return value;
    };
  }

  /** For columns whose cells hardly ever repeat. */
  function each<T>(column: ColumnName, read: (cell: Cell) => T): (row: Row) => T {
    const index = at(column);
    return index === undefined ? () => read('') : (row) => read(row[index]);
  }

  function reporting<T>(
    column: ColumnName,
    read: (cell: Cell) => { readonly value: T; readonly problem: string | null },
  ): (row: Row) => Taken<T> {
    return cellReader(column, (cell) => {
      const { value, problem } = read(cell);
      return { value, problem: problem === null ? null : { column, raw: cellText(cell), what: problem } };
    });
  }

  const limit = (column: ColumnName, kind: LimitKind, context?: LimitContext) =>
    reporting<Limit>(column, (cell) => {
      const { limit: value, problem } = readLimit(cell, kind, context);
      return { value, problem };
    });

  function share(column: ColumnName): (row: Row) => Taken<Share> {
    const index = at(column);
    const scale = shareScale(index === undefined ? [] : different(body, index));
    return reporting(column, (cell) => {
      const { share: value, problem } = readShare(cell, scale);
      // "0.48" among "62" and "35": read by the column's scale, but perhaps a fraction.
      const small = scale === 'percent' && hasSome(value) && value.value < 1 && !/%|\bp/i.test(cellText(cell));
      return { value, problem: small ? values.shareBelowOne(value.value) : problem };
    });
  }

  const text = (column: ColumnName) => cellReader(column, cellText);
  const day = (column: ColumnName) => cellReader(column, (cell): { on: Known<string> } => ({ on: readDay(cell) }));
  const answer = (column: ColumnName) =>
    reporting<Answer>(column, (cell) => {
      const value = readAnswer(cell);
      return { value, problem: value.kind === 'unknown' && !isUnknown(cell) ? values.answerNotRead() : null };
    });

  const name = each('Program', cellText);
  const code = each('Code', readCode);
  const nrmpCode = cellReader('NRMP code', readCode);
  const specialty = cellReader('Specialty', (cell) => ({
    specialty: readSpecialty(cell),
    track: trackFromWords(cellText(cell)),
  }));
  const place = cellReader('City', readPlace);
  const state = cellReader('State', (cell) => ({ state: readState(cell) }));
  const track = cellReader('Track', (cell) => ({ track: readTrack(cell) }));
  const setting = settingReader();
  const visa = visaReader();
  const imgShare = share('IMG %');
  const nonUsImgShare = share('Non-US IMG %');
  const step2Typical = reporting<Limit>('Step 2 typical', (cell) => {
    const { limit: value, problem } = readTypicalScore(cell);
    return { value, problem };
  });
  const step2Min = limit('Step 2 min', 'score', { exam: 2 });
  const step1Min = limit('Step 1 min', 'score', { exam: 1 });
  const attemptsMax = limit('Attempts max', 'attempts');
  const gradYearsMax = limit('Grad years max', 'years', { season: profile.season });
  const usceMonthsMin = limit('USCE months min', 'months');
  const usLettersMin = limit('US letters min', 'letters');
  const ecfmgAtApply = answer('ECFMG at apply');
  const step3Needed = answer('Step 3 needed');
  const acceptsImgs = answer('Accepts IMGs');
  const accepting = answer('Accepting applications');
  const connection = cellReader('Connection', (cell) => ({ is: readFlag(cell) }));
  const alumni = cellReader('Alumni', (cell) => ({ is: readFlag(cell) }));

  const disagreements = disagreementReader();

  return { program, tracking: trackingReader() };

  function program(row: Row): Program {
    const problems: Problem[] = [];
    const take = <T>({ value, problem }: Taken<T>): T => {
      if (problem) problems.push(problem);
      return value;
    };
    const programName = name(row);
    const codes = code(row);
    const nrmp = nrmpCode(row);
    const where = place(row);
    const field = specialty(row);
    const imgs = take(imgShare(row));
    const typical = take(step2Typical(row));
    const minimum = take(step2Min(row));
    const facts: Program = {
      name: programName,
      code: codes.acgme || nrmp.acgme,
      nrmpCode: nrmp.nrmp || codes.nrmp,
      specialty: field.specialty,
      city: where.city,
      state: state(row).state ?? where.state,
      setting: setting(row, programName, imgs),
      track: track(row).track ?? field.track ?? trackFromWords(programName),
      visa: take(visa(row)),
      imgShare: imgs,
      nonUsImgShare: take(nonUsImgShare(row)),
      step2Typical: typical,
      step2Min: minimum,
      step1Min: take(step1Min(row)),
      attemptsMax: take(attemptsMax(row)),
      gradYearsMax: take(gradYearsMax(row)),
      usceMonthsMin: take(usceMonthsMin(row)),
      ecfmgAtApply: take(ecfmgAtApply(row)),
      step3Needed: take(step3Needed(row)),
      usLettersMin: take(usLettersMin(row)),
      acceptsImgs: take(acceptsImgs(row)),
      accepting: take(accepting(row)),
      connection: connection(row).is,
      alumni: alumni(row).is,
      problems,
    };
    disagreements(facts, where, problems);
    return facts;
  }

  /** H9 looks at the IMG share beside the cell, and at the program's name when the cell says nothing. */
  function settingReader(): (row: Row, programName: string, imgs: Share) => Known<Setting> {
    const { midTierShare } = profile.numbers;
    const withMany = cellReader('Setting', (cell) => ({ setting: readSetting(cell, '', midTierShare, midTierShare) }));
    const withFew = cellReader('Setting', (cell) => ({ setting: readSetting(cell, '', null, midTierShare) }));
    return (row, programName, imgs) => {
      const many = imgs.kind === 'percent' && imgs.value >= midTierShare;
      return (many ? withMany : withFew)(row).setting ?? byName(row, programName);
    };
    function byName(row: Row, programName: string): Known<Setting> {
      const index = at('Setting');
      return readSetting(index === undefined ? '' : row[index], programName, null, midTierShare);
    }
  }

  /** H3: the Visa, J-1 and H-1B columns put together. */
  function visaReader(): (row: Row) => Taken<VisaPolicy> {
    const sources = (
      [
        ['Visa', readVisaWords],
        ['J-1', (cell: Cell) => readVisaColumn(cell, 'J-1')],
        ['H-1B', (cell: Cell) => readVisaColumn(cell, 'H-1B')],
      ] as const
    )
      .filter(([column]) => at(column) !== undefined)
      .map(([column, read]) => ({
        read: cellReader(column, (cell) => {
          const raw = cellText(cell);
          return { column, raw, reading: read(isOwnFlag(raw) ? '' : cell) };
        }),
      }));
    // What was read of the same cells before: a step for each source.
    const start: Combined = { taken: null, next: new Map() };
    return (row) => {
      let step = start;
      for (const { read } of sources) step = stepOn(step, read(row));
      if (step.taken) return step.taken;
      const { policy, problems } = combineVisa(sources.map(({ read }) => read(row)));
      step.taken = { value: policy, problem: problems[0] ?? null };
      return step.taken;
    };
  }

  function trackingReader(): (row: Row) => Tracking {
    const statusColumn = reporting('Status', (cell) => {
      const { status: value, problem } = readStatus(cell);
      return { value, problem };
    });
    const signal = cellReader('Signal', (cell) => ({ signal: readSignal(cell) }));
    const rank = cellReader('My rank', (cell) => ({ rank: readRank(cell) }));
    const mentorTier = cellReader('Mentor tier', (cell) => ({ tier: readTier(cell) }));
    const days = {
      deadline: day('Deadline'),
      checkedOn: day('Checked on'),
      appliedOn: day('Applied on'),
      interviewOn: day('Interview on'),
      thankYouSent: day('Thank-you sent'),
      letterOfIntent: day('Letter of intent'),
      due: day('Due'),
    };
    const texts = {
      mentorName: text('Mentor name'),
      mentorNote: text('Mentor note'),
      contact: text('Contact'),
      nextStep: text('Next step'),
      notes: text('Notes'),
      source: text('Source'),
    };
    return (row) => {
      const status = statusColumn(row);
      return {
        status: status.value,
        signal: signal(row).signal,
        deadline: days.deadline(row).on,
        checkedOn: days.checkedOn(row).on,
        appliedOn: days.appliedOn(row).on,
        interviewOn: days.interviewOn(row).on,
        thankYouSent: days.thankYouSent(row).on,
        letterOfIntent: days.letterOfIntent(row).on,
        due: days.due(row).on,
        myRank: rank(row).rank,
        mentorTier: mentorTier(row).tier,
        mentorName: texts.mentorName(row),
        mentorNote: texts.mentorNote(row),
        contact: texts.contact(row),
        nextStep: texts.nextStep(row),
        notes: texts.notes(row),
        source: texts.source(row),
        problems: status.problem ? [status.problem] : NOTHING,
      };
    };
  }
}

/**
 * Facts of one program that cannot all be true: reported, never silently chosen. They are added
 * to `problems`; rows with the same contradiction share one.
 */
function disagreementReader(): (program: Program, place: Pick<Program, 'city' | 'state'>, problems: Problem[]) => void {
  const known = new Map<string, Problem>();
  const problem = (column: ColumnName, raw: string, key: unknown, what: () => string): Problem => {
    const name = `${column}|${raw}|${String(key)}`;
    const before = known.get(name);
    if (before) return before;
    const made = { column, raw, what: what() };
    known.set(name, made);
    return made;
  };
  return ({ name, city, step2Typical, step2Min, imgShare, nonUsImgShare, acceptsImgs, state }, place, problems) => {
    const closed = knownClosed(name, city);
    if (closed)
      problems.push({ column: 'Program', raw: name, what: say.closed(closed.name, closed.closedOn, closed.source) });
    if (acceptsImgs.kind === 'no' && acceptsImgs.firmness === 'strict') {
      const some = hasSome(nonUsImgShare) ? nonUsImgShare : imgShare;
      if (hasSome(some)) problems.push(problem('Accepts IMGs', '', some.value, () => say.noImgsYetSome(some.value)));
    }
    // "Delaware" alone may be the town in Ohio: only a city with its state can contradict the State column.
    const other = place.state;
    if (state !== null && other !== null && place.city !== '' && state !== other)
      problems.push(problem('State', '', `${state}${other}`, () => say.twoStates(STATES[state], STATES[other])));
    if (step2Typical.kind === 'limit' && step2Min.kind === 'limit' && step2Min.value > step2Typical.value) {
      const [minimum, typical] = [step2Min.value, step2Typical.value];
      problems.push(problem('Step 2 min', String(minimum), typical, () => say.minimumAboveTypical(minimum, typical)));
    }
    if (imgShare.kind === 'percent' && nonUsImgShare.kind === 'percent' && nonUsImgShare.value > imgShare.value) {
      const [nonUs, all] = [nonUsImgShare.value, imgShare.value];
      problems.push(problem('Non-US IMG %', '', `${nonUs}/${all}`, () => say.nonUsAboveAll(nonUs, all)));
    }
  };
}

const hasSome = (share: Share): share is Extract<Share, { readonly kind: 'percent' }> =>
  share.kind === 'percent' && share.value > 0;
