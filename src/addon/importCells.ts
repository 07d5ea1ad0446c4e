// What a file's cell becomes in the tracker, and when two cells say the same: by meaning, not by spelling. Pure.

import { typedAsText } from '../import/typed';
import { cellText, isDate, type Cell } from '../reading/cell';
import type { COLUMNS, ColumnKind, ColumnName } from '../reading/columns';
import { readAnswer, readFlag } from '../reading/values/answer';
import { readCode } from '../reading/values/code';
import { readDay } from '../reading/values/date';
import { readTypicalScore } from '../reading/values/limit';
import { limitReader } from '../reading/values/limitColumns';
import { readPlace, readState } from '../reading/values/place';
import { readSetting } from '../reading/values/setting';
import { readShare, shareScale, type ShareScale } from '../reading/values/share';
import { readSpecialty, readTrack } from '../reading/values/specialty';
import { readRank, readSignal, readStatus, readTier } from '../reading/values/status';
import { wordsOf } from '../reading/values/text';
import { isUnknown } from '../reading/values/unknown';
import { readVisaColumn, readVisaWords } from '../reading/visa';
import { columnNamed } from './dropdowns';
import type { Written } from './writes';

/** How one column of the file goes into one column of the tracker. */
export interface CellWriter {
  /** What is written; null when the cell says nothing. */
  readonly written: (cell: Cell) => Written | null;
  /** True when the tracker's cell says what the file's does. */
  readonly same: (mine: Cell, theirs: Cell) => boolean;
  /** The same for two cells of the file. */
  readonly alike: (one: Cell, other: Cell) => boolean;
  /** Codes are text: their cells get the text format. */
  readonly asText: boolean;
}

/** Google takes no more characters into a cell. */
const LONGEST_CELL = 50_000;
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,9})?$/;

const COUNTED: ReadonlySet<ColumnKind> = new Set(['score', 'limit', 'rank', 'answer', 'signal']);

/**
 * @param column null = a column without a meaning: its text is kept as it is
 * @param theirs all cells of the file's column, `mine` all cells of the tracker's: the scale of shares is a column's
 * @param ticks true when the tracker's column holds checkboxes
 * @param season the year residency would start: "2019 or later" is a number of years in it
 */
export function cellWriter(
  column: ColumnName | null,
  theirs: () => readonly Cell[],
  mine: () => readonly Cell[],
  ticks: boolean,
  season: number,
): CellWriter {
  const tracked = columnNamed(column);
  const kind = tracked?.kind ?? 'text';
  const asText = kind === 'code';
  if (kind === 'share') return shareWriter(theirs(), mine());
  const meaning = remembered(tracked ? meaningIn(tracked, season) : cellText);
  const alike = (one: Cell, other: Cell): boolean =>
    cellText(one) === cellText(other) || meaning(one) === meaning(other);
  return {
    asText,
    written: (cell) => (isUnknown(cell) ? null : plainWritten(cell, kind, ticks)),
    same: alike,
    alike,
  };
}

function plainWritten(cell: Cell, kind: ColumnKind, ticks: boolean): Written | null {
  if (isDate(cell)) return readDay(cell);
  if (kind === 'date') return readDay(cell) ?? asWritten(cell);
  if (kind === 'code') return codeWritten(cell);
  if (kind === 'flag' && ticks) {
    const answer = readAnswer(cell);
    if (answer.kind === 'yes') return true;
    if (answer.kind === 'no') return null;
  }
  if (typeof cell === 'boolean') return kind === 'flag' && !cell ? null : cell;
  const text = cellText(cell);
  if (COUNTED.has(kind) && PLAIN_NUMBER.test(text)) return Number(text);
  return typeof cell === 'number' && kind !== 'text' ? cell : asWritten(cell);
}

function asWritten(cell: Cell): string {
  const text = typeof cell === 'string' ? cell.replace(/\r\n?/g, '\n').replace(/\u0000/g, '') : cellText(cell);
  return typedAsText(text.trim() === '' ? '' : text.slice(0, LONGEST_CELL - 1));
}

/** Ten digits, or an NRMP code; other text as it is, kept from becoming a formula. */
function codeWritten(cell: Cell): string {
  const { acgme, nrmp } = readCode(cell);
  const code = acgme || nrmp;
  return /^[0-9A-Z][0-9A-Z -]*$/i.test(code) ? code : asWritten(cell);
}

/** Shares are written on the scale that the tracker's column has; 1% and less with their sign, so that they cannot be mistaken (H4). */
function shareWriter(theirs: readonly Cell[], mine: readonly Cell[]): CellWriter {
  const [from, filled] = [shareScale(theirs), shareScale(mine)];
  const whole = filled === 'percent' || mine.every(isUnknown);
  const percentIn = remembered((cell) => shareKey(cell, from));
  const percentOf = remembered((cell) => shareKey(cell, filled));
  return {
    asText: false,
    written: (cell) => {
      if (isUnknown(cell)) return null;
      const { share } = readShare(cell, from);
      if (share.kind !== 'percent') return asWritten(cell);
      const { value } = share;
      if (filled === 'fraction') return Math.round(value * 1e6) / 1e8;
      return whole && (value === 0 || value > 1) ? value : `'${value}%`;
    },
    same: (own, other) => percentOf(own) === percentIn(other),
    alike: (one, other) => percentIn(one) === percentIn(other),
  };
}

function shareKey(cell: Cell, scale: ShareScale): string {
  const { share } = readShare(cell, scale);
  if (share.kind === 'percent') return String(Math.round(share.value));
  return share.kind === 'word' ? share.word : wordsOf(cellText(cell));
}

/** Cells repeat themselves: each different one is read once. */
function remembered(read: (cell: Cell) => string): (cell: Cell) => string {
  const seen = new Map<Cell, string>();
  return (cell) => {
    const before = seen.get(cell);
    if (before !== undefined) return before;
    const value = read(cell);
    seen.set(cell, value);
    return value;
  };
}

/** What a cell of a column says, comparable; a cell that says nothing readable is compared by its words. */
function meaningIn(column: (typeof COLUMNS)[number], season: number): (cell: Cell) => string {
  const words = (cell: Cell): string => `words ${wordsOf(cellText(cell).slice(0, 2000))}`;
  const known = (cell: Cell, fact: unknown): string => (fact === null ? words(cell) : JSON.stringify(fact));
  const stated = (cell: Cell, fact: { readonly kind: string }): string =>
    fact.kind === 'unknown' ? words(cell) : JSON.stringify(fact);
  switch (column.kind) {
    case 'code':
      return (cell) => {
        const { acgme, nrmp } = readCode(cell);
        return acgme || nrmp || words(cell);
      };
    case 'specialty':
      return (cell) => known(cell, readSpecialty(cell)?.name ?? null);
    case 'place':
      return (cell) => wordsOf(readPlace(cell).city) || words(cell);
    case 'state':
      return (cell) => known(cell, readState(cell));
    case 'setting':
      return (cell) => known(cell, readSetting(cell, '', null, 101));
    case 'track':
      return (cell) => known(cell, readTrack(cell));
    case 'visa':
      return (cell) => {
        const { j1, h1b, eligibility } =
          column.name === 'Visa' ? readVisaWords(cell) : readVisaColumn(cell, column.name);
        const says = j1 !== 'Unknown' || h1b !== 'Unknown' || eligibility !== 'open';
        return says ? JSON.stringify([j1, h1b, eligibility]) : words(cell);
      };
    case 'answer':
      return (cell) => stated(cell, readAnswer(cell));
    case 'flag':
      return (cell) => {
        const answer = readAnswer(cell);
        return answer.kind === 'unknown' && readFlag(cell) ? words(cell) : String(readFlag(cell));
      };
    case 'score':
      return (cell) => stated(cell, readTypicalScore(cell).limit);
    case 'limit': {
      const read = limitReader(column.name, season);
      return (cell) => stated(cell, read(cell).limit);
    }
    case 'date':
      return (cell) => known(cell, readDay(cell));
    case 'status':
      return (cell) => known(cell, readStatus(cell).status);
    case 'signal':
      return (cell) => known(cell, readSignal(cell));
    case 'tier':
      return (cell) => known(cell, readTier(cell));
    case 'rank':
      return (cell) => known(cell, readRank(cell));
    case 'text':
    case 'share':
      return words;
  }
}
