// L6 as a finding: programs that stand on the list more than once.

import { listMessages as say } from '../messages/list';
import { inRowOrder } from './applications';
import { finding, holds, type Check } from './context';

const CHECK = 'Duplicates';

export const checkDuplicates: Check = ({ list }) => {
  if (list.programs.length === 0) return [];
  const doubled = list.programs
    .filter(({ group }) => group.length > 1)
    .map(({ entry, group }) => ({
      name: entry.program.name,
      rows: inRowOrder(group),
    }))
    .sort((a, b) => (a.rows[0]?.row ?? 0) - (b.rows[0]?.row ?? 0));
  if (doubled.length === 0) return [holds('L6', CHECK, say.duplicatesOk())];
  const rows = doubled.flatMap((group) => group.rows).sort((a, b) => a.row - b.row);
  return [finding('Warn', 'L6', CHECK, say.duplicates(doubled, rows.length - doubled.length), rows)];
};
