// What a header means beside the others (H2): a list of applicants is no list of policies, and a doubled "Minimum score" belongs to the exam before it.

import type { ColumnName } from '../columns';
import type { Meaning } from './meaning';

/** Columns that stay what they are even in a list of applicants: they describe the program, not the person. */
const ABOUT_THE_PROGRAM: ReadonlySet<ColumnName> = new Set([
  'Program',
  'Code',
  'NRMP code',
  'Specialty',
  'City',
  'State',
  'Setting',
  'Track',
  'Notes',
]);

/** Columns that only a list of programs has: an applicant has no ACGME id and is not asked twice about two visas. */
const ONLY_OF_PROGRAMS: ReadonlySet<ColumnName> = new Set([
  'Code',
  'NRMP code',
  'J-1',
  'H-1B',
  'Setting',
  'Deadline',
  'Mentor tier',
]);
/** Shares of the residents; "IMG" alone may be the applicant. */
const SHARES: ReadonlySet<ColumnName> = new Set(['IMG %', 'Non-US IMG %']);

/** Speaks of what a program is, asks or offers. */
const ofPrograms = ({ policy, candidates: [best], words: { ideas } }: Meaning): boolean =>
  policy ||
  (best !== undefined && (ONLY_OF_PROGRAMS.has(best.column) || (SHARES.has(best.column) && ideas.has('percent'))));

const FIGURES = ['number', 'count', 'total', 'percent'] as const;

/** What only the person who applies keeps: a poll of strangers holds no thank-you letter. */
const OWN_WORK: ReadonlySet<ColumnName> = new Set([
  'Applied on',
  'Thank-you sent',
  'Letter of intent',
  'Next step',
  'Due',
]);

/**
 * How clearly one header says that each row is an applicant: 2 = by itself, 1 = together with another.
 * @param ownWork the sheet holds the person's own steps too; an invitation is then one of them.
 */
function applicantSign({ words: { ideas }, leftOut, candidates, needsPolicy }: Meaning, ownWork: boolean): number {
  // "# of applicants", "% in-state schools" are a program's own figures.
  if (FIGURES.some((idea) => ideas.has(idea))) return 0;
  if (ideas.has('applicant') && leftOut === 'applicant') return ideas.has('note') ? 0 : 2;
  if (ideas.has('yours') && leftOut === 'about you') return 2;
  if (ideas.has('poll') || leftOut === 'visa status') return 1;
  if (needsPolicy || leftOut === 'invitation date') return ownWork ? 0 : 1;
  // "Citizens only" is a program's word, "Green card" an applicant's.
  if (leftOut === 'about you' && ideas.has('citizen')) return ideas.size === 1 ? 1 : 0;
  if (candidates.length === 0 && (ideas.has('country') || ideas.has('school'))) return 1;
  return 0;
}

/** Of a list with one line a program: where it is, and what is done about it. */
const OF_A_TRACKER: ReadonlySet<ColumnName> = new Set([...OWN_WORK, 'City', 'State', 'Specialty', 'Status', 'Notes']);
const REQUIREMENTS: ReadonlySet<ColumnName> = new Set([
  'Visa',
  'Attempts max',
  'USCE months min',
  'ECFMG at apply',
  'Step 3 needed',
  'US letters min',
]);

/**
 * "Program, State, Step 2, YOG, USCE, Attempts": a program, where it is and two things that programs ask, or one beside the
 * person's own steps. A year of graduation beside them is theirs too, as long as nothing else speaks of an applicant.
 */
function listsPrograms(meanings: readonly Meaning[]): boolean {
  const named = meanings.some((one) => one.candidates[0]?.column === 'Program' && !isApplicantsOwn('Program', one));
  const enough = countOf(meanings, OWN_WORK) > 0 ? 1 : 2;
  return named && countOf(meanings, OF_A_TRACKER) > 0 && countOf(meanings, REQUIREMENTS) >= enough;
}

/** How many headers may stand first of all for one of these columns. */
const countOf = (meanings: readonly Meaning[], columns: ReadonlySet<ColumnName>): number =>
  meanings.filter(({ candidates: [best] }) => best !== undefined && columns.has(best.column)).length;

/** "Step 2" alone, which a program's list and an applicants' list both have. */
const isBareExam = ({ candidates, words: { ideas }, policy }: Meaning): boolean =>
  candidates.length > 0 && !policy && (ideas.has('step1') || ideas.has('step2'));

/**
 * H2: true when the headers together say that the sheet lists applicants (a poll of interview offers, a profile).
 * Two signs do, and one beside a bare "Step 2"; every header that speaks of a program asks for one sign more. "Applicants last year" in
 * a program's own figures is no sign: three headers of programs outweigh it.
 */
export function isApplicantsSheet(meanings: readonly Meaning[]): boolean {
  const ownWork = countOf(meanings, OWN_WORK) > 0;
  const signs = meanings.map((meaning) => applicantSign(meaning, ownWork));
  // However many columns tell of one invitation, they are one sign.
  const invited = meanings.filter(({ leftOut }) => leftOut === 'invitation date').length;
  const total = signs.filter((sign) => sign > 0).length - Math.max(0, invited - 1);
  const policies = meanings.filter(ofPrograms).length;
  if (signs.includes(2) && policies < 3) return true;
  if (total !== 1 || policies > 0) return total >= 2 + policies;
  return meanings.some(isBareExam) && !(meanings.some(({ needsPolicy }) => needsPolicy) && listsPrograms(meanings));
}

/** True when any header speaks of what programs ask or offer. */
export function speaksOfPolicy(meanings: readonly Meaning[]): boolean {
  return meanings.some(ofPrograms) || listsPrograms(meanings);
}

/** True for a column that, in a list of applicants, holds their own data unless its words speak of a policy. */
export function isApplicantsOwn(column: ColumnName, meaning: Meaning): boolean {
  const { ideas } = meaning.words;
  const justName = column === 'Program' && ideas.has('name') && ideas.size === 1;
  return justName || (!ABOUT_THE_PROGRAM.has(column) && !meaning.policy);
}

/** Short headers of community lists (HEADERS.md H) that mean something only beside their fellows. */
const LEGEND: ReadonlyMap<string, ColumnName> = new Map([
  ['us', 'USCE months min'],
  ['app', 'Deadline'],
  ['j', 'J-1'],
  ['h', 'H-1B'],
]);
const LEGEND_FELLOWS = [['att'], ['ecf'], ['yg'], ['j', 'h']];

/** The columns that a community list's short headers stand for; null for all others, and without their fellows. */
export function legendColumns(meanings: readonly Meaning[]): readonly (ColumnName | null)[] {
  const shorts = new Set(meanings.map(({ words }) => words.squeezed));
  const isLegend = LEGEND_FELLOWS.some((fellows) => fellows.every((fellow) => shorts.has(fellow)));
  return meanings.map(({ words }) => (isLegend ? (LEGEND.get(words.squeezed) ?? null) : null));
}

const namesNoExam = ({ words: { ideas } }: Meaning): boolean =>
  !ideas.has('step1') && !ideas.has('step2') && !ideas.has('step3');

/** A minimum score that names no exam. */
const isUnnamedMinimum = (meaning: Meaning): boolean => {
  const { ideas } = meaning.words;
  return ideas.has('min') && namesNoExam(meaning) && (ideas.has('score') || ideas.has('step'));
};

/**
 * True for a score that stands twice in the same words without an exam's name ("Min", "Min" below "Step 1" and "Step 2" in
 * another row): which of them is Step 2 cannot be told.
 */
export function scoresOfSomeExam(meanings: readonly Meaning[]): readonly boolean[] {
  const unnamed = (meaning: Meaning) => {
    const column = meaning.candidates[0]?.column;
    return (column === 'Step 2 min' || column === 'Step 2 typical') && namesNoExam(meaning);
  };
  return meanings.map(
    (meaning) =>
      unnamed(meaning) && meanings.filter(({ words }) => words.squeezed === meaning.words.squeezed).length > 1,
  );
}

/**
 * For a row that has several minimum scores without an exam's name: the column each stands for, by the exam named last before it.
 * @returns one entry a header, null for all others. With a single such header nobody is named: it is Step 2 (H2).
 */
export function namedExam(meanings: readonly Meaning[]): readonly (ColumnName | null)[] {
  const doubled = meanings.filter(isUnnamedMinimum).length > 1;
  let exam: ColumnName | null = null;
  return meanings.map((meaning) => {
    const { ideas } = meaning.words;
    if (ideas.has('step1') !== ideas.has('step2')) exam = ideas.has('step1') ? 'Step 1 min' : 'Step 2 min';
    return doubled && isUnnamedMinimum(meaning) ? exam : null;
  });
}

/**
 * True for a header whose fellow says the same of another year ("Status 2025" beside "Status 2026"): the last year counts, but the first where it
 * is asked who takes applications, since a year beyond this season's comes after it.
 */
export function otherSeasons(meanings: readonly Meaning[]): readonly boolean[] {
  return meanings.map(({ words: { year }, candidates: [mine] }) =>
    meanings.some(({ words, candidates: [other] }) => {
      if (year === 0 || words.year === 0 || mine === undefined || other?.column !== mine.column) return false;
      return mine.column === 'Accepting applications' ? words.year < year : words.year > year;
    }),
  );
}
