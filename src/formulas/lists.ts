// APPCOUNT, LISTCHECK, ERASCOST and SHORTLIST: the whole list as a cell or a table.

import { formulaMessages as say, headings } from '../messages/formulas';
import { cellText, type Cell, type Row, type Table } from '../reading/cell';
import { looksLikeHeader } from '../reading/headers';
import type { Profile } from '../reading/profileFacts';
import { readProfile } from '../reading/profile';
import { readSpecialty } from '../reading/values/specialty';
import { wordKey } from '../reading/words';
import { checkList } from '../list/check';
import { costOfCounts, costOfEntries, countsProblem, type SpecialtyCount } from '../list/cost';
import { appCount } from '../list/count';
import { readSize, shortlist } from '../list/shortlist';
import { applicantOf } from '../rules/applicant';
import { asCell, asTable, isLeftOut, profileArgument, profileRows, programsArgument } from './arguments';
import { assessedList, type AssessedList } from './assessedList';
import { firstRowOf } from './entries';
import type { SheetReader } from './sheetReader';

type Output = (string | number)[][];

/** The programs that the arguments name, each assessed once. */
function given(name: string, programs: unknown, person: unknown, headers: unknown, sheet: SheetReader): AssessedList {
  const rows = profileRows(name, person, sheet);
  const profile = readProfile(rows);
  const where = programsArgument(name, programs, headers, profile, sheet);
  const list = assessedList(name, where, profile, rows);
  const { only } = where;
  if (only === null) return list;
  return { ...list, entries: list.entries.filter(({ row }) => row === only + firstRowOf(list.table)) };
}

/** APPCOUNT (L1): one cell. Throws one sentence for a misuse. */
export function runAppCount([programs, person, headers]: readonly unknown[], sheet: SheetReader): string {
  const { entries, profile } = given('APPCOUNT', programs, person, headers, sheet);
  return appCount(entries, profile);
}

/** LISTCHECK: a table of Level, Check, What we see, What to do. Throws one sentence for a misuse. */
export function runListCheck([programs, person, headers]: readonly unknown[], sheet: SheetReader): Output {
  const { entries, profile, table } = given('LISTCHECK', programs, person, headers, sheet);
  return [
    [...headings.listCheck],
    ...checkList(entries, profile, undefined, table).map(({ level, check, see, do: todo }) => [
      level,
      check,
      see,
      todo,
    ]),
  ];
}

/** SHORTLIST (L15): a table, its last row a note. Throws one sentence for a misuse. */
export function runShortlist([programs, person, size, headers]: readonly unknown[], sheet: SheetReader): Output {
  const wanted = readSize(isRange(size) ? 'a range' : asCell(size));
  if ('problem' in wanted) throw new Error(say.size(wanted.problem));
  const { entries, profile } = given('SHORTLIST', programs, person, headers, sheet);
  const { rows, note } = wanted.size === null ? shortlist(entries, profile) : shortlist(entries, profile, wanted.size);
  const blank = headings.shortlist.slice(2).map(() => '');
  return [
    [...headings.shortlist],
    ...rows.map(({ rank, program, code, specialty, state, tier, visa, fit, why }) => [
      rank,
      program,
      code,
      specialty,
      state,
      tier,
      visa,
      fit ?? '',
      why,
    ]),
    ['', note, ...blank],
  ];
}

/** ERASCOST (L8): US dollars for a number of programs, a table of counts, or a list of programs. Throws for a misuse. */
export function runErasCost([what, person, headers]: readonly unknown[], sheet: SheetReader): number {
  if (isLeftOut(what)) throw new Error(say.noPrograms('ERASCOST'));
  const cell = asCell(what);
  if (!isRange(what) && (!Array.isArray(what) || countsProblem(cell) === null)) {
    const profile = profileOrDefault(person, sheet);
    const { firstSpecialty } = applicantOf(profile);
    return costOfCounts([{ specialty: firstSpecialty, count: countOf(cell) }], profile).total;
  }
  const counts = countsTable([...(asTable(headers) ?? []), ...(asTable(what) ?? [])]);
  if (counts) return costOfCounts(counts, profileOrDefault(person, sheet)).total;
  const { entries, profile } = given('ERASCOST', what, person, headers, sheet);
  return costOfEntries(entries, profile).total;
}

/** True for more than one cell. */
function isRange(argument: unknown): boolean {
  if (!Array.isArray(argument)) return false;
  return argument.length !== 1 || isRange(argument[0]);
}

function countOf(cell: Cell): number {
  const problem = countsProblem(cell);
  if (problem !== null) throw new Error(say.counts(problem));
  return Number(cell);
}

/** Fees need no profile: without one the defaults count. */
function profileOrDefault(person: unknown, sheet: SheetReader): Profile {
  if (isLeftOut(person) && sheet.profile() === null) return readProfile([]);
  return profileArgument('ERASCOST', person, sheet);
}

/** A table with the columns Specialty and Count and no column of programs; null when it is none. */
function countsTable(rows: Table): readonly SpecialtyCount[] | null {
  const headerAt = rows.slice(0, HEADER_SEARCH_ROWS).findIndex(isCountsHeader);
  const header = rows[headerAt]?.map(headerWords);
  if (!header) return null;
  const specialtyAt = header.findIndex((word) => SPECIALTY.has(word));
  const countAt = header.findIndex((word) => COUNT.has(word));
  const counts: SpecialtyCount[] = [];
  for (const row of rows.slice(headerAt + 1)) {
    const cell = row[countAt];
    if (cellText(cell) === '' || row.some((one) => TOTAL.test(cellText(one).slice(0, 60)))) continue;
    counts.push({ specialty: readSpecialty(row[specialtyAt]) ?? '', count: countOf(cell) });
  }
  return counts;
}

function isCountsHeader(row: Row): boolean {
  const words = row.map(headerWords);
  const counts = words.map((word) => COUNT.has(word));
  if (!counts.includes(true) || !words.some((word) => SPECIALTY.has(word))) return false;
  return !looksLikeHeader(row.map((cell, index) => (counts[index] === true ? '' : cell)));
}

const headerWords = (cell: Cell): string => wordKey(cellText(cell).slice(0, 60));
const HEADER_SEARCH_ROWS = 20;
const TOTAL = /^(?:(?:sub|grand|all|overall)[ -]?)?(?:total|sum)s?\b/i;
const SPECIALTY: ReadonlySet<string> = new Set(['specialty', 'speciality', 'specialties', 'specialities']);
const COUNT: ReadonlySet<string> = new Set([
  'count',
  'counts',
  'number',
  'applications',
  'programs',
  'number of programs',
  'number of applications',
]);
