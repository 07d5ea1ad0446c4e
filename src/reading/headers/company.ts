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

/** How clearly one header says that each row is an applicant: 2 = by itself, 1 = with another. */
function applicantSign({ words: { ideas }, leftOut, candidates }: Meaning): number {
  if (ideas.has('citizen') || ideas.has('poll')) return 2;
  if (ideas.has('applicant') && (ideas.has('name') || ideas.size === 1)) return 2;
  if (ideas.has('yours')) return 2;
  if (leftOut === 'calendar year') return 1;
  if (leftOut === 'visa status') return 1;
  if (ideas.has('country') && candidates.length === 0) return 1;
  if (ideas.has('school') && candidates.length === 0) return 1;
  if (leftOut === 'invitation date') return 1;
  return 0;
}

/** H2: true when the headers together say that the sheet lists applicants (a poll of interview offers, a profile). */
export function isApplicantsSheet(meanings: readonly Meaning[]): boolean {
  let signs = 0;
  for (const meaning of meanings) signs += applicantSign(meaning);
  return signs >= 2;
}

/** True for a column that, in a list of applicants, holds their own data unless its words speak of a policy. */
export function isApplicantsOwn(column: ColumnName, meaning: Meaning): boolean {
  return !ABOUT_THE_PROGRAM.has(column) && !meaning.policy;
}

/** A minimum score that names no exam. */
const isUnnamedMinimum = ({ words: { ideas } }: Meaning): boolean =>
  ideas.has('min') &&
  !ideas.has('step1') &&
  !ideas.has('step2') &&
  !ideas.has('step3') &&
  (ideas.has('score') || ideas.has('step'));

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
