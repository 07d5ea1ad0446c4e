// L14: where a mentor sees a program differently from its label.

import { listMessages as say } from '../messages/list';
import type { ListEntry } from './entry';
import { inRowOrder } from './applications';
import { finding, holds, type Check } from './context';

const CHECK = 'Mentor';

export const checkMentor: Check = ({ list }) => {
  if (list.programs.length === 0) return [];
  let looked = 0;
  const differ: ListEntry[] = [];
  for (const { entry, group } of list.programs) {
    const seen = group.filter(({ tracking }) => tracking.mentorTier !== null);
    if (seen.length === 0) continue;
    looked++;
    const other = seen.filter(({ tracking, assessment }) => tracking.mentorTier !== assessment.tier);
    const first = other.includes(entry) ? entry : other[0];
    if (first) differ.push(first);
  }
  if (looked === 0) return [finding('Note', 'L14', CHECK, say.mentorNone())];
  const rows = inRowOrder(differ);
  return rows.length > 0
    ? [finding('Note', 'L14', CHECK, say.mentor(rows.length, rows), rows)]
    : [holds('L14', CHECK, say.mentorOk(looked))];
};
