// Every cell of the example tables is read as its row says.

import type { Answer, Limit, Share } from '../../../src/reading/facts';
import { readAnswer, readFlag } from '../../../src/reading/values/answer';
import { readCode } from '../../../src/reading/values/code';
import { readDay } from '../../../src/reading/values/date';
import type { LimitKind } from '../../../src/reading/values/limit';
import { readLimit, readTypicalScore } from '../../../src/reading/values/limit';
import { isBostonArea, readPlace, readState } from '../../../src/reading/values/place';
import { readSetting } from '../../../src/reading/values/setting';
import type { ShareScale } from '../../../src/reading/values/share';
import { readShare, shareScale } from '../../../src/reading/values/share';
import { readSpecialty, readTrack, trackFromWords } from '../../../src/reading/values/specialty';
import { readRank, readSignal, readStatus, readTier } from '../../../src/reading/values/status';
import { isUnknown } from '../../../src/reading/values/unknown';
import { knownClosed } from '../../../src/reference/institutions';
import type { Example } from './examples';
import { cellOf, column, examples, title } from './examples';

function limitInWords(limit: Limit): string {
  if (limit.kind !== 'limit') return limit.kind;
  return `${limit.value} ${limit.firmness}${limit.preferred === undefined ? '' : `, ${limit.preferred} preferred`}`;
}

function answerInWords(answer: Answer): string {
  return answer.kind === 'unknown' ? 'unknown' : `${answer.kind} ${answer.firmness}`;
}

function shareInWords(share: Share): string {
  if (share.kind === 'percent') return `${share.value}%`;
  return share.kind === 'word' ? share.word : 'unknown';
}

function yes(value: boolean): string {
  return value ? 'yes' : '';
}

/** One table: its file, the columns for the titles, what is read, and the columns that hold what is expected. */
function table(
  file: string,
  named: readonly string[],
  read: (example: Example) => Readonly<Record<string, string>>,
): void {
  describe(file, () => {
    const rows = examples(file).map((example) => [title(example, ...named), example] as const);
    test.each(rows)('%s', (_title, example) => {
      const found = read(example);
      const expected = Object.fromEntries(Object.keys(found).map((name) => [name, column(example, name)]));
      expect(found).toEqual(expected);
    });
  });
}

table('limits.csv', ['Kind', 'Cell'], (example) => {
  const { limit, problem } = readLimit(cellOf(example), column(example, 'Kind') as LimitKind);
  return { Limit: limitInWords(limit), Reported: yes(problem !== null) };
});

table('scores-by-exam.csv', ['Exam', 'Cell'], (example) => {
  const { limit, problem } = readLimit(cellOf(example), 'score', { exam: column(example, 'Exam') === '1' ? 1 : 2 });
  return { Limit: limitInWords(limit), Reported: yes(problem !== null) };
});

table('graduation-years.csv', ['Cell', 'Season'], (example) => {
  const { limit, problem } = readLimit(cellOf(example), 'years', { season: Number(column(example, 'Season')) });
  return { Limit: limitInWords(limit), Reported: yes(problem !== null) };
});

table('typical-scores.csv', ['Cell'], (example) => {
  const { limit, problem } = readTypicalScore(cellOf(example));
  return { Limit: limitInWords(limit), Reported: yes(problem !== null) };
});

table('answers.csv', ['Cell'], (example) => ({ Answer: answerInWords(readAnswer(cellOf(example))) }));

table('shares.csv', ['Cell', 'Scale'], (example) => {
  const { share, problem } = readShare(cellOf(example), column(example, 'Scale') as ShareScale);
  return { Share: shareInWords(share), Reported: yes(problem !== null) };
});

table('share-scales.csv', ['Cells'], (example) => {
  const texts = column(example, 'Cells').split(' | ');
  const numbers = texts.map((text) => (text !== '' && Number.isFinite(Number(text)) ? Number(text) : text));
  // As text or as numbers, the column has one scale.
  expect(shareScale(numbers)).toBe(shareScale(texts));
  return { Scale: shareScale(texts) };
});

table('dates.csv', ['Cell'], (example) => ({ Day: readDay(cellOf(example)) ?? '' }));

table('codes.csv', ['Cell'], (example) => {
  const { acgme, nrmp } = readCode(cellOf(example));
  return { ACGME: acgme, NRMP: nrmp };
});

table('places.csv', ['Cell'], (example) => {
  const { city, state } = readPlace(cellOf(example));
  return { City: city, State: state ?? '' };
});

table('states.csv', ['Cell'], (example) => ({ State: readState(cellOf(example)) ?? '' }));

table('boston-area.csv', ['City', 'State'], (example) => ({
  'Boston area': yes(isBostonArea(column(example, 'City'), readState(column(example, 'State')))),
}));

table('settings.csv', ['Cell', 'Program', 'IMG %'], (example) => {
  const percent = column(example, 'IMG %');
  return {
    Setting:
      readSetting(cellOf(example), column(example, 'Program'), percent === '' ? null : Number(percent), 25) ?? '',
  };
});

table('closed.csv', ['Program', 'City'], (example) => {
  const closed = knownClosed(column(example, 'Program'), column(example, 'City'));
  if (closed !== null) expect(closed.source).not.toBe('');
  return { 'Closed on': closed?.closedOn ?? '' };
});

table('specialties.csv', ['Cell'], (example) => {
  const specialty = readSpecialty(cellOf(example));
  expect(specialty?.written).toBe(column(example, 'Cell'));
  return { Specialty: specialty?.name ?? '' };
});

table('tracks.csv', ['Cell'], (example) => ({
  'Track column': readTrack(cellOf(example)) ?? '',
  'In a name': trackFromWords(column(example, 'Cell')) ?? '',
}));

table('statuses.csv', ['Cell'], (example) => {
  const { status, problem } = readStatus(cellOf(example));
  return { Status: status ?? '', Reported: yes(problem !== null) };
});

table('marks.csv', ['Mark', 'Cell'], (example) => {
  const cell = cellOf(example);
  switch (column(example, 'Mark')) {
    case 'signal':
      return { 'Read as': readSignal(cell) ?? '' };
    case 'tier':
      return { 'Read as': readTier(cell) ?? '' };
    case 'rank':
      return { 'Read as': String(readRank(cell) ?? '') };
    case 'flag':
      return { 'Read as': yes(readFlag(cell)) };
    default:
      throw new Error('no such mark');
  }
});

table('unknowns.csv', ['Cell'], (example) => ({ Unknown: yes(isUnknown(cellOf(example))) }));
