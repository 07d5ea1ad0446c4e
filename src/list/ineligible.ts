// L4: applications that are Ineligible as recorded: how many, which, why, and what they cost.

import { listMessages as say } from '../messages/list';
import type { Criterion } from '../rules/assessment';
import { listOf, rowsOf, tierOf } from './applications';
import { finding, holds, type Check } from './context';
import { costOfPrograms } from './cost';
import { countRange } from './count';

const CHECK = 'Ineligible';

export const checkIneligible: Check = ({ entries, list, profile }) => {
  const { applications } = list;
  if (applications.length === 0) return [];
  const closed = applications.filter((program) => tierOf(program) === 'Ineligible');
  if (closed.length === 0) return [holds('L4', CHECK, say.ineligibleOk())];

  const open = applications.filter((program) => tierOf(program) !== 'Ineligible');
  // Where a duplicate of such a row is open, the program stays on the list without it.
  const doubled = closed.some(({ group }) => group.some(({ assessment }) => assessment.tier !== 'Ineligible'));
  const kept = doubled
    ? listOf(entries.filter(({ assessment }) => assessment.tier !== 'Ineligible')).applications
    : open;
  // Never below 0: an open duplicate may name a dearer specialty.
  const saved = Math.max(
    0,
    costOfPrograms(applications, profile.numbers).total - costOfPrograms(kept, profile.numbers).total,
  );
  const reasons = new Map<Criterion, number>();
  for (const { entry } of closed)
    for (const { state, criterion } of entry.assessment.requirements)
      if (state === 'Issue') reasons.set(criterion, (reasons.get(criterion) ?? 0) + 1);
  const named = [...reasons]
    .map(([criterion, count]) => ({ name: say.criteria[criterion], count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const paid = closed.filter(({ applied }) => applied).length;
  const rows = rowsOf(closed);
  const { min } = countRange(profile);
  const words = say.ineligible({
    count: closed.length,
    rows,
    cost: saved,
    reasons: named,
    paid,
    left: open.length,
    min,
  });
  return [finding('Warn', 'L4', CHECK, words, rows)];
};
