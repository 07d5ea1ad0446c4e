// What a list adds to the roadmap: its own numbers for the steps that speak of a list.

import { listOf, type Listed } from '../list/applications';
import type { ListEntry } from '../list/entry';
import { mixOf } from '../list/mix';
import { inBostonArea } from '../list/place';
import type { Profile } from '../reading/profileFacts';
import { assess } from '../rules/assess';
import { FLAGS } from '../rules/visaFlag';
import type { RoadmapContext, RoadmapList } from './row';

const J1_OK: ReadonlySet<string> = new Set([FLAGS.j1.text, FLAGS.both.text]);

/** The list's numbers for the roadmap; duplicates count once, and only applications count where the list's checks do so. */
export function roadmapContext(entries: readonly ListEntry[], profile: Profile): RoadmapContext {
  const { programs, applications } = listOf(entries);
  if (programs.length === 0) return {};
  const closing = programsClosedByAnotherYear(programs, profile);
  const list: RoadmapList = {
    applications: applications.length,
    visaUnknown: applications.filter(({ entry }) => entry.assessment.visa.unknown).length,
    massachusettsVisaOk: programs.filter(openInMassachusetts).length,
    ...(applications.length === 0
      ? {}
      : {
          mix: mixOf(entries, profile.numbers).word,
          j1Percent: percentOf(applications, ({ entry }) => J1_OK.has(entry.assessment.visa.text)),
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
    ({ entry: { program, assessment } }) =>
      program.gradYearsMax.kind === 'limit' &&
      assessment.tier !== 'Ineligible' &&
      assess(program, later).tier === 'Ineligible',
  ).length;
}

function openInMassachusetts({ entry: { program, assessment } }: Listed): boolean {
  return program.state === 'MA' && assessment.tier !== 'Ineligible' && assessment.visa.kind === 'OK';
}

function percentOf(programs: readonly Listed[], holds: (program: Listed) => boolean): number {
  return (100 * programs.filter(holds).length) / programs.length;
}
