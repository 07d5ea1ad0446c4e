// L12 and L13: how old the facts are, and deadlines, held against As of (the sidebar: today).

import { listMessages as say } from '../messages/list';
import type { Day, Status } from '../reading/facts';
import { addDays } from '../reading/values/date';
import { rowsOf, tierOf, type Listed } from './applications';
import { finding, holds, type Check } from './context';
import type { Finding } from './finding';

const DAYS_AHEAD = 14;
/** Programs that no longer ask for anything. */
const OVER: ReadonlySet<Status> = new Set(['Not applying', 'Rejected', 'Withdrawn']);

/** 1 June of the application year: programs renew their pages for the new season in summer. */
function factsRenewed(season: number): Day {
  return `${season - 1}-06-01`;
}

export const checkDates: Check = ({ list, profile, today }) => {
  const live = list.programs.filter(({ status }) => status === null || !OVER.has(status));
  if (live.length === 0) return [];
  const since = factsRenewed(profile.season);
  const old = live.filter(({ checkedOn }) => checkedOn !== null && checkedOn < since);
  if (today === null) return [finding('Note', 'L12', 'Dates', say.noToday(rowsOf(old), since), rowsOf(old))];
  return [...ages(live, old, since), ...deadlines(live, since, today)];
};

function ages(live: readonly Listed[], old: readonly Listed[], since: Day): readonly Finding[] {
  const check = 'Checked on';
  if (old.length > 0) return [finding('Warn', 'L12', check, say.old(old.length, rowsOf(old), since), rowsOf(old))];
  const missing = live.filter(({ checkedOn }) => checkedOn === null);
  return missing.length > 0
    ? [finding('Note', 'L12', check, say.checkedMissing(missing.length, live.length), rowsOf(missing))]
    : [holds('L12', check, say.checkedOk(since))];
}

function deadlines(live: readonly Listed[], since: Day, today: Day): readonly Finding[] {
  const check = 'Deadlines';
  const waiting = live.filter(({ applied }) => !applied);
  const until = addDays(today, DAYS_AHEAD);
  const findings: Finding[] = [];
  const inSeason = waiting.filter(({ deadline }) => deadline !== null && deadline >= since);
  const past = inSeason.filter(({ deadline }) => deadline !== null && deadline < today);
  if (past.length > 0)
    findings.push(finding('Stop', 'L13', check, say.past(past.length, rowsOf(past), today), rowsOf(past)));
  const soon = inSeason.filter(({ deadline }) => deadline !== null && deadline >= today && deadline <= until);
  if (soon.length > 0) {
    const first = soon.map(({ deadline }) => deadline ?? '').sort()[0] ?? '';
    const someClosed = soon.some((program) => tierOf(program) === 'Ineligible');
    const words = say.soon(soon.length, rowsOf(soon), DAYS_AHEAD, first, today, someClosed);
    findings.push(finding('Warn', 'L13', check, words, rowsOf(soon)));
  }
  const stale = waiting.filter(({ deadline }) => deadline !== null && deadline < since);
  if (stale.length > 0)
    findings.push(finding('Note', 'L13', check, say.lastSeason(stale.length, rowsOf(stale), since), rowsOf(stale)));
  if (findings.length > 0) return findings;
  const missing = waiting.filter(({ deadline }) => deadline === null);
  return missing.length > 0
    ? [finding('Note', 'L13', check, say.deadlineMissing(missing.length, waiting.length), rowsOf(missing))]
    : [holds('L13', check, say.deadlinesOk(today))];
}
