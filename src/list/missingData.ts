// L11: which programs lack what a label needs, and which columns would label most of them.

import { listMessages as say } from '../messages/list';
import type { Program } from '../reading/facts';
import { rowsOf, tierOf, type Listed } from './applications';
import { finding, holds, type Check } from './context';

const CHECK = 'Data';
const COLUMNS_NAMED = 3;

/** T14: each of these alone labels a row that lacks data; the earlier says more about the program (T11, T13). */
const LABELLING: readonly {
  readonly column: string;
  readonly field: 'step2Typical' | 'imgShare' | 'nonUsImgShare' | 'step2Min';
  readonly forRecord: boolean;
}[] = [
  { column: 'Step 2 typical', field: 'step2Typical', forRecord: false },
  { column: 'IMG %', field: 'imgShare', forRecord: true },
  { column: 'Non-US IMG %', field: 'nonUsImgShare', forRecord: true },
  { column: 'Step 2 min', field: 'step2Min', forRecord: false },
];

export const checkMissingData: Check = ({ list, applicant }) => {
  if (list.programs.length === 0) return [];
  const lacking = list.programs.filter(
    (program) => tierOf(program) === 'Not enough data' && program.status !== 'Not applying',
  );
  if (lacking.length === 0) return [holds('L11', CHECK, say.dataOk())];
  const rows = rowsOf(lacking);
  if (applicant.score === null) return [finding('Note', 'L11', CHECK, say.noScore(lacking.length), rows)];

  const columns = LABELLING.filter(
    ({ field, forRecord }) => !forRecord || (applicant.isImg && (field !== 'nonUsImgShare' || applicant.countsAsNonUs)),
  )
    .map(({ column, field }) => ({ column, rows: lacking.filter((program) => isUnknown(program, field)).length }))
    .filter((candidate) => candidate.rows > 0)
    .sort((a, b) => b.rows - a.rows)
    .slice(0, COLUMNS_NAMED)
    .map(({ column }) => column);
  return [finding('Note', 'L11', CHECK, say.lacking(lacking.length, rows, columns), rows)];
};

/** A value still to be verified does not label a row either. */
function isUnknown({ entry }: Listed, field: keyof Pick<Program, (typeof LABELLING)[number]['field']>): boolean {
  const fact = entry.program[field];
  return fact.kind === 'unknown' || fact.kind === 'none' || (fact.kind === 'limit' && fact.firmness === 'verify');
}
