// R2: the list and the application itself.

import { countRange } from '../list/count';
import { PHASE, SEASON } from '../messages/plan';
import { CALENDAR } from '../reference/calendar';
import type { Applicant } from '../rules/applicant';
import { extremeBy } from '../rules/extreme';
import { hasFailed } from './exams';
import { wantsMassachusetts } from './experience';
import {
  specialtyShown,
  type PlanSource,
  type RoadmapContext,
  type RoadmapList,
  type RoadmapRow,
  type RoadmapState,
} from './row';
import { needsVisa } from './visaPlan';

function step(name: string, state: RoadmapState, why: string, source: PlanSource = '[G]'): RoadmapRow {
  return { phase: PHASE.season, step: name, state, why, rule: 'R2', source };
}

/** The steps of the application season [G]; with a list they carry its own numbers. */
export function seasonRows(applicant: Applicant, { list = {} }: RoadmapContext): readonly RoadmapRow[] {
  return [
    countRow(applicant, list),
    mixRow(list),
    ...j1FirstRows(applicant, list),
    ...outsideRows(applicant, list),
    ...specialtyRows(applicant),
    step(SEASON.brands, 'To do', SEASON.brandsHow),
    step(SEASON.eras, 'To do', SEASON.erasHow),
    step(SEASON.story, 'To do', SEASON.storyHow),
    scoresRow(applicant),
    advocatesRow(),
    ...confirmRows(applicant, list),
    ...dateRows(applicant),
  ];
}

/** L1's range: the guide's for the low band and Family Medicine, else our own choice. */
function countRow({ profile }: Applicant, { applications }: RoadmapList): RoadmapRow {
  const { min, max, basis, source } = countRange(profile);
  const tag: PlanSource = basis === 'low band' || basis === 'Family Medicine' ? '[G]' : '[O]';
  if (applications === undefined) return step(SEASON.count, 'Check', SEASON.countRange(min, max, source), tag);
  const state = applications < min ? 'To do' : applications > max ? 'Check' : 'Done';
  return step(SEASON.count, state, SEASON.countHave(applications, min, max, source), tag);
}

function mixRow({ mix }: RoadmapList): RoadmapRow {
  if (mix === undefined) return step(SEASON.mix, 'Check', SEASON.mixGeneral, '[O]');
  const state = mix === '?' ? 'Check' : mix === 'Balanced' || mix === 'Nearly balanced' ? 'Done' : 'To do';
  return step(SEASON.mix, state, SEASON.mixHave(mix, state === 'Done'), '[O]');
}

function j1FirstRows(applicant: Applicant, { j1Percent }: RoadmapList): readonly RoadmapRow[] {
  if (!needsVisa(applicant) || !applicant.visa.j1) return [];
  const wanted = applicant.profile.numbers.j1Share;
  return [
    step(
      SEASON.j1First,
      share(j1Percent, (percent) => percent >= wanted),
      SEASON.j1FirstHow(rounded(j1Percent)),
    ),
  ];
}

/** Said to those who want Massachusetts, and to every list that leans on Boston. */
function outsideRows({ profile }: Applicant, { bostonPercent }: RoadmapList): readonly RoadmapRow[] {
  const state = share(bostonPercent, (percent) => percent <= profile.numbers.bostonShare);
  if (!wantsMassachusetts(profile) && (bostonPercent === undefined || state === 'Done')) return [];
  return [step(SEASON.outside, state, SEASON.outsideHow(rounded(bostonPercent)))];
}

function rounded(percent: number | undefined): number | null {
  return percent === undefined ? null : Math.round(percent);
}

/** Without a list the step stands as advice: to do. */
function share(percent: number | undefined, holds: (percent: number) => boolean): RoadmapState {
  return percent !== undefined && holds(percent) ? 'Done' : 'To do';
}

/** Internal or Family Medicine first [G]: said to the low band, and to every IMG who puts a narrower specialty first. */
function specialtyRows({ profile, isImg, lowBand }: Applicant): readonly RoadmapRow[] {
  const first = profile.specialties[0];
  if (!first) return lowBand ? [step(SEASON.specialty, 'Check', SEASON.specialtyBlank)] : [];
  const name = specialtyShown(first);
  if (name === 'Internal Medicine' || name === 'Family Medicine')
    return [step(SEASON.specialty, 'Done', SEASON.specialtyBroad(name))];
  if (name === 'Psychiatry') {
    const beside = profile.specialties.some(
      (specialty) => specialty.name === 'Internal Medicine' || specialty.name === 'Family Medicine',
    );
    return [step(SEASON.specialty, beside ? 'Done' : 'Check', SEASON.specialtyPsychiatry(beside))];
  }
  const extreme = extremeBy(first.name) !== undefined;
  return lowBand || (isImg && extreme) ? [step(SEASON.specialty, 'Check', SEASON.specialtyOther(name))] : [];
}

/** Scores, and a failed attempt, belong in the statement only when the band is low. */
function scoresRow(applicant: Applicant): RoadmapRow {
  const { lowBand, profile } = applicant;
  const failed = hasFailed(applicant);
  if (lowBand) return step(SEASON.scores, 'To do', SEASON.scoresLow(failed));
  if (profile.step2 === null) return step(SEASON.scores, 'Check', SEASON.scoresUnknown(failed));
  return step(SEASON.scores, 'To do', SEASON.scoresFine(failed));
}

/** Ask for advocates, before the applications and again before the rank lists. [G] */
export function advocatesRow(): RoadmapRow {
  return step(SEASON.advocates, 'To do', SEASON.advocatesHow);
}

/** Every visa policy [G]; for those who may work without one, their status (V6). */
export function confirmRows(applicant: Applicant, { visaUnknown }: RoadmapList): readonly RoadmapRow[] {
  if (needsVisa(applicant)) return [step(SEASON.confirm, 'To do', SEASON.confirmHow(visaUnknown ?? null))];
  const { profile, visa } = applicant;
  if (visa.j1 || visa.h1b) return [];
  if (profile.applicantType === 'IMG with other work authorization')
    return [step(SEASON.status, 'To do', SEASON.statusHow(true), '[O]')];
  if (profile.applicantType === 'Non-US citizen IMG')
    return [step(SEASON.status, 'To do', SEASON.statusHow(false), '[O]')];
  return [];
}

function dateRows({ profile: { season } }: Applicant): readonly RoadmapRow[] {
  if (season !== CALENDAR.season) return [step(SEASON.dates, 'Check', SEASON.datesUnknown(season), '[O]')];
  const { applicationsOpen, programsSeeApplications, nrmpRegistrationOpens } = CALENDAR;
  const why = SEASON.datesFor(season, applicationsOpen, nrmpRegistrationOpens, programsSeeApplications);
  return [step(SEASON.dates, 'Check', why, '[O], second-hand')];
}
