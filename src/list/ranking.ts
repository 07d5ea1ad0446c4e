// L16: interviews and ranks beside what matched and unmatched non-US IMGs ranked; only in the stage Interviews and ranking.

import { listMessages as say } from '../messages/list';
import { figuresOf } from '../rules/evidence/reference';
import { bySpecialty, specialtyOf } from './applications';
import { finding, type Check } from './context';

const SPECIALTIES_SHOWN = 4;

export const checkRanking: Check = ({ list, profile, applicant }) => {
  if (profile.stage !== 'Interviews and ranking') return [];
  const interviews = list.programs.filter(({ interviewed }) => interviewed);
  const ranked = list.programs.filter((program) => program.ranked);
  const first = applicant.firstSpecialty.name ?? applicant.firstSpecialty.written;
  const own = bySpecialty(list.programs.filter((program) => program.ranked || program.interviewed));
  const shown = own.length > 0 ? own.map(({ specialty }) => specialty) : [first];
  const medians = shown
    .flatMap((specialty) => {
      const figures = figuresOf({ name: specialty });
      if (figures === undefined) return [];
      const here = ranked.filter((program) => specialtyOf(program) === specialty).length;
      return [{ specialty, matched: figures.ranksMatched, unmatched: figures.ranksUnmatched, ranked: here }];
    })
    .slice(0, SPECIALTIES_SHOWN);
  const words = say.ranking(interviews.length, ranked.length, medians, applicant.isImg && !applicant.isCitizen);
  return [finding('Note', 'L16', 'Ranking', words)];
};
