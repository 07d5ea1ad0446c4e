// APPCOUNT, LISTCHECK, ERASCOST and SHORTLIST: the whole list as a cell or a table.

import { formulaMessages as say, headings } from '../messages/formulas';
import { cellText, type Table } from '../reading/cell';
import type { Profile } from '../reading/profileFacts';
import { readProfile } from '../reading/profile';
import { readSpecialty } from '../reading/values/specialty';
import { wordKey } from '../reading/words';
import { checkList } from '../list/check';
import { costOfCounts, costOfEntries, countsProblem, type SpecialtyCount } from '../list/cost';
import { appCount } from '../list/count';
import type { ListEntry } from '../list/entry';
import { readSize, shortlist } from '../list/shortlist';
import { applicantOf } from '../rules/applicant';
import { asCell, asTable, isLeftOut, profileArgument, programsArgument } from './arguments';
import { entriesOf } from './entries';
import type { SheetReader } from './sheetReader';

type Output = (string | number)[][];

interface Given {
  readonly profile: Profile;
  readonly entries: readonly ListEntry[];
}

/** The programs that the arguments name, each assessed once. */
function given(name: string, programs: unknown, profileRows: unknown, headers: unknown, sheet: SheetReader): Given {
  const profile = profileArgument(name, profileRows, sheet);
  const { table, only } = programsArgument(name, programs, headers, profile, sheet);
  const entries = entriesOf(table, profile);
  return { profile, entries: only === null ? entries : entries.filter(({ row }) => row === only + 1) };
}

/** APPCOUNT (L1): one cell. Throws one sentence for a misuse. */
export function runAppCount([programs, profileRows, headers]: readonly unknown[], sheet: SheetReader): string {
  const { entries, profile } = given('APPCOUNT', programs, profileRows, headers, sheet);
  return appCount(entries, profile);
}

/** LISTCHECK: a table of Level, Check, What we see, What to do. Throws one sentence for a misuse. */
export function runListCheck([programs, profileRows, headers]: readonly unknown[], sheet: SheetReader): Output {
  const { entries, profile } = given('LISTCHECK', programs, profileRows, headers, sheet);
  return [
    [...headings.listCheck],
    ...checkList(entries, profile).map(({ level, check, see, do: todo }) => [level, check, see, todo]),
  ];
}

/** SHORTLIST (L15): a table, its last row a note. Throws one sentence for a misuse. */
export function runShortlist([programs, profileRows, size, headers]: readonly unknown[], sheet: SheetReader): Output {
  const wanted = readSize(asCell(size));
  if ('problem' in wanted) throw new Error(say.size(wanted.problem));
  const { entries, profile } = given('SHORTLIST', programs, profileRows, headers, sheet);
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
export function runErasCost([what, profileRows, headers]: readonly unknown[], sheet: SheetReader): number {
  const cell = asCell(what);
  if (!Array.isArray(what) || (typeof cell === 'number' && asTable(what)?.length === 1)) {
    if (isLeftOut(cell)) throw new Error(say.noPrograms('ERASCOST'));
    const problem = countsProblem(cell);
    if (problem !== null) throw new Error(say.counts(problem));
    const profile = profileOrDefault(profileRows, sheet);
    return costOfCounts([{ specialty: applicantOf(profile).firstSpecialty, count: Number(cell) }], profile).total;
  }
  const counts = countsTable(asTable(what) ?? []);
  if (counts) return costOfCounts(counts, profileOrDefault(profileRows, sheet)).total;
  const { entries, profile } = given('ERASCOST', what, profileRows, headers, sheet);
  return costOfEntries(entries, profile).total;
}

/** Fees need no profile: without one the defaults count. */
function profileOrDefault(profileRows: unknown, sheet: SheetReader): Profile {
  if (isLeftOut(profileRows) && sheet.profile() === null) return readProfile([]);
  return profileArgument('ERASCOST', profileRows, sheet);
}

/** A table with the columns Specialty and Count and no column of programs; null when it is none. */
function countsTable(rows: Table): readonly SpecialtyCount[] | null {
  const headerAt = rows.findIndex((row) => {
    const words = row.map((cell) => wordKey(cellText(cell).slice(0, 60)));
    return (
      words.some((word) => SPECIALTY.has(word)) &&
      words.some((word) => COUNT.has(word)) &&
      !words.some((word) => PROGRAM.has(word))
    );
  });
  const header = rows[headerAt]?.map((cell) => wordKey(cellText(cell).slice(0, 60)));
  if (!header) return null;
  const specialtyAt = header.findIndex((word) => SPECIALTY.has(word));
  const countAt = header.findIndex((word) => COUNT.has(word));
  const counts: SpecialtyCount[] = [];
  for (const row of rows.slice(headerAt + 1)) {
    const specialty = readSpecialty(row[specialtyAt]);
    const cell = row[countAt];
    if (cellText(cell) === '' || (specialty && /^(?:sub ?)?total$/i.test(specialty.written))) continue;
    const problem = countsProblem(cell);
    if (problem !== null) throw new Error(say.counts(problem));
    counts.push({ specialty: specialty ?? '', count: Number(cell) });
  }
  return counts;
}

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
const PROGRAM: ReadonlySet<string> = new Set(['program', 'program name', 'code', 'name']);
