// The facts of one program from its row: which column gives each, and what reads it.

import { readingMessages as values } from '../../messages/reading';
import { cellText, type Cell, type Row } from '../cell';
import type { ColumnName } from '../columns';
import type { Answer, Known, Limit, Problem, Program, Setting, Share } from '../facts';
import type { Profile } from '../profileFacts';
import { readAnswer, readFlag } from '../values/answer';
import { readCode } from '../values/code';
import { readTypicalScore } from '../values/limit';
import { limitReader, type LimitColumn } from '../values/limitColumns';
import type { LimitReading } from '../values/limitReading';
import { readPlace, readState } from '../values/place';
import { readSetting } from '../values/setting';
import { hasSome, readShare, shareScale } from '../values/share';
import { readSpecialty, readTrack, trackFromWords } from '../values/specialty';
import { underHeader } from '../values/underHeader';
import { isUnknown } from '../values/unknown';
import type { ColumnReaders, RowReader, Taken } from './columnReaders';
import { disagreementReader } from './disagreements';
import { visaReader } from './visa';

/** Problems come in the order in which the facts are taken here. */
export function programReader(columns: ColumnReaders, { season, numbers }: Profile): RowReader<Program> {
  const read = factReaders(columns, season);
  const setting = settingReader(columns, numbers.midTierShare);
  const disagreements = disagreementReader();
  return (row) => {
    const problems: Problem[] = [];
    const take = <T>({ value, problem }: Taken<T>): T => {
      if (problem) problems.push(problem);
      return value;
    };
    const name = read.name(row);
    const code = read.code(row);
    const nrmpCode = read.nrmpCode(row);
    const place = read.place(row);
    const field = read.specialty(row);
    const imgShare = take(read.imgShare(row));
    const nonUsImgShare = take(read.nonUsImgShare(row));
    const step2Typical = take(read.step2Typical(row));
    const step2Min = take(read.step2Min(row));
    const program: Program = {
      name,
      code: code.acgme || nrmpCode.acgme,
      nrmpCode: nrmpCode.nrmp || code.nrmp,
      specialty: field.specialty,
      city: place.city,
      state: read.state(row) ?? place.state,
      // There are at least as many IMGs as non-US IMGs.
      setting: setting(row, name, imgShare.kind === 'percent' ? imgShare : nonUsImgShare),
      track: read.track(row) ?? field.track ?? trackFromWords(name),
      visa: take(read.visa(row)),
      imgShare,
      nonUsImgShare,
      step2Typical,
      step2Min,
      step1Min: take(read.step1Min(row)),
      attemptsMax: take(read.attemptsMax(row)),
      gradYearsMax: take(read.gradYearsMax(row)),
      usceMonthsMin: take(read.usceMonthsMin(row)),
      ecfmgAtApply: take(read.ecfmgAtApply(row)),
      step3Needed: take(read.step3Needed(row)),
      usLettersMin: take(read.usLettersMin(row)),
      acceptsImgs: take(read.acceptsImgs(row)),
      accepting: take(read.accepting(row)),
      connection: read.connection(row),
      alumni: read.alumni(row),
      problems,
    };
    disagreements(program, place, problems);
    return program;
  };
}

/** What reads each column that the rules ask for; the setting needs more than its column. */
function factReaders(columns: ColumnReaders, season: number) {
  const { once, each } = columns;
  const limit = (column: LimitColumn) => limitColumn(columns, column, season);
  const answer = (column: ColumnName) => answerColumn(columns, column);
  return {
    name: each('Program', cellText),
    code: each('Code', readCode),
    nrmpCode: once('NRMP code', readCode),
    specialty: once('Specialty', (cell) => ({ specialty: readSpecialty(cell), track: trackFromWords(cellText(cell)) })),
    place: once('City', readPlace),
    state: once('State', readState),
    track: once('Track', readTrack),
    visa: visaReader(columns),
    imgShare: shareColumn(columns, 'IMG %'),
    nonUsImgShare: shareColumn(columns, 'Non-US IMG %'),
    ...step2Columns(columns, season),
    step1Min: limit('Step 1 min'),
    attemptsMax: limit('Attempts max'),
    gradYearsMax: limit('Grad years max'),
    usceMonthsMin: limit('USCE months min'),
    usLettersMin: limit('US letters min'),
    ecfmgAtApply: answer('ECFMG at apply'),
    step3Needed: answer('Step 3 needed'),
    acceptsImgs: answer('Accepts IMGs'),
    accepting: answer('Accepting applications'),
    connection: once('Connection', readFlag),
    alumni: once('Alumni', readFlag),
  };
}

function limitColumn(
  { reporting, headerOf }: ColumnReaders,
  column: LimitColumn,
  season: number,
): RowReader<Taken<Limit>> {
  const read = limitReader(column, season);
  const meant = underHeader(column, headerOf(column));
  return reporting(column, (cell) => taken(read(meant(cell))));
}

const AVERAGE = /\b(?:mean|average|avg|median)\b/i;
const RANGE = /^\D*\d{3} ?(?:-|–|to) ?\d{3}\D*$/;

/**
 * H2, H8: a list without a column of typical scores may have them among the minimums: "235 avg", a range below a header that
 * speaks of no minimum, or "220 / 236" below "Step 2 (min / avg)".
 */
function step2Columns(columns: ColumnReaders, season: number) {
  const { has, headerOf, reporting } = columns;
  const readMinimum = limitReader('Step 2 min', season);
  const minimum = (read: (cell: Cell) => ReturnType<typeof taken>) => reporting('Step 2 min', read);
  if (has('Step 2 typical'))
    return {
      step2Typical: reporting('Step 2 typical', (cell) => taken(readTypicalScore(cell))),
      step2Min: minimum((cell) => taken(readMinimum(cell))),
    };
  const header = headerOf('Step 2 min');
  const minimumAt = header.search(/min|cut|low|floor|thr|req|lim|need/i);
  const averageAt = header.search(AVERAGE);
  const parts = (cell: Cell): readonly Cell[] => {
    const both = averageAt < 0 ? [] : cellText(cell).split('/');
    if (both.length === 2) return minimumAt < averageAt ? both : both.reverse();
    const text = cellText(cell);
    if (minimumAt < 0 && RANGE.test(text)) return ['', cell];
    return [cell, AVERAGE.test(text) && readTypicalScore(cell).limit.kind === 'limit' ? cell : ''];
  };
  return {
    step2Typical: minimum((cell) => taken(readTypicalScore(parts(cell)[1]))),
    step2Min: minimum((cell) => {
      const [floor, typical] = parts(cell);
      const { limit: value, problem } = readMinimum(floor);
      return { value, problem: floor === typical && value.kind === 'unknown' ? null : problem };
    }),
  };
}

const taken = ({ limit: value, problem }: LimitReading) => ({ value, problem });

function answerColumn({ reporting }: ColumnReaders, column: ColumnName): RowReader<Taken<Answer>> {
  return reporting(column, (cell) => {
    const value = readAnswer(cell);
    return { value, problem: value.kind === 'unknown' && !isUnknown(cell) ? values.answerNotRead() : null };
  });
}

const NO_SHARE: Share = { kind: 'unknown' };
/** "IMG 50%" below a header of non-US IMGs holds those from the US too. */
const OF_ALL_IMGS = /^(?=.*\d)(?!.*(?:non|foreign|int|fmg|us)).*\bimgs?\b/is;

function shareColumn({ reporting, cells }: ColumnReaders, column: ColumnName): RowReader<Taken<Share>> {
  const scale = shareScale(cells(column));
  return reporting(column, (cell) => {
    if (column === 'Non-US IMG %' && OF_ALL_IMGS.test(cellText(cell)))
      return { value: NO_SHARE, problem: values.shareOfAll() };
    const { share: value, problem } = readShare(cell, scale);
    // "0.48" among "62" and "35": read by the column's scale, but perhaps a fraction.
    const small = scale === 'percent' && hasSome(value) && value.value < 1 && !/%|\bp/i.test(cellText(cell));
    return { value, problem: small ? values.shareBelowOne(value.value) : problem };
  });
}

/** H9 looks at the share of IMGs beside the cell, and at the program's name when the cell says nothing. */
function settingReader(
  { once, each }: ColumnReaders,
  midTierShare: number,
): (row: Row, name: string, imgs: Share) => Known<Setting> {
  const withMany = once('Setting', (cell) => readSetting(cell, '', midTierShare, midTierShare));
  const withFew = once('Setting', (cell) => readSetting(cell, '', null, midTierShare));
  const cellOf = each('Setting', (cell) => cell);
  return (row, name, imgs) => {
    const many = imgs.kind === 'percent' && imgs.value >= midTierShare;
    return (many ? withMany : withFew)(row) ?? readSetting(cellOf(row), name, null, midTierShare);
  };
}
