// What a list adds to the roadmap: its own numbers for the steps that speak of a list.

import { listOf, tierOf, type Listed } from '../list/applications';
import type { ListEntry } from '../list/entry';
import { mixOf } from '../list/mix';
import { inBostonArea } from '../list/place';
import { acceptsJ1 } from '../list/visa';
import type { Profile } from '../reading/profileFacts';
import { assess } from '../rules/assess';
import type { RoadmapContext, RoadmapList } from './row';

/** The list's numbers for the roadmap; duplicates count once, and only applications count where the list's checks do so. */
export function roadmapContext(entries: readonly ListEntry[], profile: Profile): RoadmapContext {
  const { programs, applications } = listOf(entries);
  if (programs.length === 0) return {};
  const closing = programsClosedByAnotherYear(programs, profile);
  const list: RoadmapList = {
    applications: applications.length,
    visaUnknown: applications.filter(visaToAsk).length,
    massachusettsVisaOk: programs.filter(openInMassachusetts).length,
    ...(applications.length === 0
      ? {}
      : {
          mix: mixOf(entries, profile.numbers).word,
          j1Percent: percentOf(applications, acceptsJ1),
          bostonPercent: percentOf(applications, (program) => inBostonArea(program) === true),
        }),
  };
  return closing === null ? { list } : { list, programsClosedByAnotherYear: closing };
}

/** R1: programs that are open now and would be Ineligible one season later; null while the graduation year is blank. */
function programsClosedByAnotherYear(programs: readonly Listed[], profile: Profile): number | null {
  if (profile.graduationYear === null) return null;
  const later: Profile = { ...profile, season: profile.season + 1 };
  return programs.filter(
    (listed) =>
      listed.entry.program.gradYearsMax.kind === 'limit' &&
      tierOf(listed) !== 'Ineligible' &&
      assess(listed.entry.program, later).tier === 'Ineligible',
  ).length;
}

/** L5: open as far as is known, and silent about visas. */
function visaToAsk(listed: Listed): boolean {
  return tierOf(listed) !== 'Ineligible' && listed.entry.assessment.visa.unknown;
}

function openInMassachusetts(listed: Listed): boolean {
  const { program, assessment } = listed.entry;
  return program.state === 'MA' && tierOf(listed) !== 'Ineligible' && assessment.visa.kind === 'OK';
}

function percentOf(programs: readonly Listed[], holds: (program: Listed) => boolean): number {
  return (100 * programs.filter(holds).length) / programs.length;
}
