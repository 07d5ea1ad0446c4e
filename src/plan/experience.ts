// R1: US clinical experience, and the letters that come from it.

import { EXPERIENCE, PHASE } from '../messages/plan';
import type { Profile } from '../reading/profileFacts';
import { LETTERS_WANTED, type Applicant } from '../rules/applicant';
import { answered, counted, specialtyShown, type RoadmapRow, type RoadmapState, type PlanSource } from './row';

/** The guide asks for 2 to 3 months [G]; a person's own `Rule: USCE months` stands alone. */
const GUIDE_MONTHS = { from: 2, words: '2 to 3' };

/** Experience (IMGs only) and letters. [G]; what a graduate asks the host is our own [O]. */
export function experienceRows(applicant: Applicant): readonly RoadmapRow[] {
  return [...(applicant.isImg ? usceRows(applicant) : []), ...rotationRows(applicant), ...letterRows(applicant)];
}

function step(name: string, state: RoadmapState, why: string, source: PlanSource = '[G]'): RoadmapRow {
  return { phase: PHASE.preApplication, step: name, state, why, rule: 'R1', source };
}

/** Massachusetts counts for those who want to train there; a blank field is Massachusetts (SPEC section 2). */
export function wantsMassachusetts({ preferredStates }: Profile): boolean {
  return preferredStates.includes('MA');
}

function usceRows(applicant: Applicant): readonly RoadmapRow[] {
  const { profile } = applicant;
  const { usceMonths, observershipMonths, numbers } = profile;
  const wanted = numbers.usceMonths === GUIDE_MONTHS.from ? GUIDE_MONTHS.words : String(numbers.usceMonths);
  const state = counted(usceMonths, numbers.usceMonths);
  const watched =
    state === 'To do' && observershipMonths !== null && observershipMonths > 0
      ? ` ${EXPERIENCE.observerships(observershipMonths)}`
      : '';
  const have = step(EXPERIENCE.usce, state, `${EXPERIENCE.usceHave(usceMonths, wanted)}${watched}`);
  if (state === 'Done') return [have];
  return [have, step(EXPERIENCE.kind, 'To do', EXPERIENCE.kindHow), ...howToGetIt(applicant)];
}

/** Still enrolled or graduated, by the year of "As of", else the year in which applications go out. */
function howToGetIt({ profile, isCitizen }: Applicant): readonly RoadmapRow[] {
  const { graduationYear, asOf, season, applicantType } = profile;
  const status = !isCitizen && applicantType !== 'US permanent resident IMG';
  const year = asOf === null ? season - 1 : Number(asOf.slice(0, 4));
  const electivesNow = step(EXPERIENCE.electives, 'To do', EXPERIENCE.electivesNow);
  const host = step(EXPERIENCE.host, 'To do', EXPERIENCE.hostHow(status), '[O]');
  if (graduationYear !== null && graduationYear > year) return [electivesNow];
  if (graduationYear !== null && graduationYear < year) return [host];
  return [step(EXPERIENCE.electives, 'Check', EXPERIENCE.electivesPerhaps), host];
}

function rotationRows({ profile }: Applicant): readonly RoadmapRow[] {
  if (!wantsMassachusetts(profile)) return [];
  const state = answered(profile.massachusettsRotation);
  const why = {
    Done: EXPERIENCE.rotationDone,
    'To do': EXPERIENCE.rotationToDo,
    Check: EXPERIENCE.rotationBlank,
  }[state];
  return [step(EXPERIENCE.rotation, state, why)];
}

function letterRows({ profile, firstSpecialty }: Applicant): readonly RoadmapRow[] {
  const { usLetters, coreLetters, massachusettsLetters } = profile;
  const rows = [
    step(EXPERIENCE.letters, counted(usLetters, LETTERS_WANTED), EXPERIENCE.lettersHave(usLetters, LETTERS_WANTED)),
    step(EXPERIENCE.core, counted(coreLetters, 1), EXPERIENCE.coreHave(coreLetters, specialtyShown(firstSpecialty))),
  ];
  if (wantsMassachusetts(profile)) {
    const why = EXPERIENCE.localLetterHave(massachusettsLetters);
    rows.push(step(EXPERIENCE.localLetter, counted(massachusettsLetters, 1), why));
  }
  if (rows.some((row) => row.state !== 'Done')) rows.push(step(EXPERIENCE.ask, 'To do', EXPERIENCE.askHow));
  return rows;
}
