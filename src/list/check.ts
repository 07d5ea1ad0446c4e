// LISTCHECK: every check of the list, most serious finding first.

import { listMessages as say } from '../messages/list';
import type { Day } from '../reading/facts';
import type { Profile } from '../reading/profileFacts';
import { contextOf, finding, type Check, type ListTable } from './context';
import { checkCells } from './cells';
import { checkColumns } from './columns';
import { checkCost } from './cost';
import { checkCount } from './count';
import { checkDates } from './dates';
import { checkDuplicates } from './duplicateCheck';
import type { ListEntry } from './entry';
import { LEVELS, type Finding } from './finding';
import { checkIneligible } from './ineligible';
import { checkMentor } from './mentor';
import { checkMissingData } from './missingData';
import { checkMix } from './mix';
import { checkPlace } from './place';
import { checkProfile } from './profile';
import { checkRanking } from './ranking';
import { checkSignals } from './signals';
import { checkFallback, checkSpecialties } from './specialties';
import { checkVisa } from './visa';

/** In the order in which findings of one level are told: the profile first, because every label rests on it. */
const CHECKS: readonly Check[] = [
  checkProfile,
  checkCount,
  checkPlace,
  checkMix,
  checkIneligible,
  checkVisa,
  checkDuplicates,
  checkSpecialties,
  checkCost,
  checkSignals,
  checkFallback,
  checkMissingData,
  checkDates,
  checkMentor,
  checkRanking,
  checkColumns,
  checkCells,
];

/** What to apply to, and with what: once applications are in, nothing of it can be changed. */
function isSettled({ rule, check, level }: Finding): boolean {
  return /^L[2379]$/.test(rule) || check === 'J-1' || (rule === 'L8' && level === 'Warn');
}

/**
 * Checks the whole list (L1-L14, L16, and what is wrong with Profile and cells).
 * @param entries the list's programs, assessed, in any order
 * @param profile the person's profile; its numbers hold every limit
 * @param today the sidebar's day, YYYY-MM-DD; without it the profile's As of counts (L12, L13)
 * @param table what the entries were read from: the columns and headings that are not read are told too (H2, P3)
 * @returns one finding a row, most serious first; never throws
 */
export function checkList(
  entries: readonly ListEntry[],
  profile: Profile,
  today?: Day,
  table?: ListTable,
): readonly Finding[] {
  const context = contextOf(entries, profile, today, table);
  const checks = entries.length === 0 ? [checkProfile, checkRanking] : CHECKS;
  const ranking = profile.stage === 'Interviews and ranking';
  const below = context.applicant.passMark.state === 'below';
  const findings = checks
    .flatMap((check) => check(context))
    .map((found): Finding => {
      if (found.level === 'OK') return found;
      if (ranking) return isSettled(found) ? { ...found, level: 'Note', do: say.applicationsIn() } : found;
      // P8: below the pass mark more applications, and signals for them, would be money for nothing.
      return below && found.forMore ? { ...found, do: say.retakeFirst() } : found;
    });
  if (entries.length === 0) {
    findings.push(finding(ranking ? 'Note' : 'Stop', 'L1', 'Applications', say.empty()));
  }
  return LEVELS.flatMap((level) => findings.filter((found) => found.level === level));
}
