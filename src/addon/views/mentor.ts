// Where mentor and label differ, and what to ask the mentor (S7).

import { addonMessages as say } from '../../messages/addon';
import { listOf, tierOf } from '../../list/applications';
import type { ListEntry } from '../../list/entry';
import { mixOf } from '../../list/mix';
import { roadmapContext } from '../../plan/context';
import { roadmap } from '../../plan/roadmap';
import type { Profile } from '../../reading/profileFacts';
import { why } from '../../rules/why';
import type { MentorView } from '../apiViews';
import { entriesIn, trackedWorkbook } from '../programs';

const STEPS_ASKED = 3;

export function viewOfMentor(): MentorView {
  const book = trackedWorkbook();
  const entries = entriesIn(book);
  const differing = entries.filter(disagrees);
  return {
    hasColumns: book.tracker.table.mapping.columns.has('Mentor tier'),
    rows: differing.map(({ row, program, tracking, assessment }) => ({
      row,
      name: program.name,
      mentorTier: tracking.mentorTier ?? '',
      label: assessment.tier,
      mentorName: tracking.mentorName,
      note: tracking.mentorNote,
      why: why(assessment, book.profile),
    })),
    agree: entries.filter(({ tracking }) => tracking.mentorTier !== null).length - differing.length,
    questions: questionsOf(entries, book.profile),
  };
}

/** L14. */
export function disagrees({ tracking, assessment }: ListEntry): boolean {
  return tracking.mentorTier !== null && tracking.mentorTier !== assessment.tier;
}

/** What only somebody who knows the programs and the person can answer. */
export function questionsOf(entries: readonly ListEntry[], profile: Profile): readonly string[] {
  if (entries.length === 0) return [];
  const { programs } = listOf(entries);
  const differ = entries.filter(disagrees).length;
  const count = (matches: (entry: ListEntry) => boolean) => programs.filter(({ entry }) => matches(entry)).length;
  const noData = count(({ assessment }) => assessment.tier === 'Not enough data');
  const visa = count(({ assessment }) => assessment.tier !== 'Ineligible' && assessment.visa.kind === 'Check');
  const reach = programs.filter((program) => tierOf(program) === 'Reach').length;
  const { safety, target } = mixOf(entries, profile.numbers);
  const steps = roadmap(profile, roadmapContext(entries, profile))
    .filter(({ state, rule }) => state === 'To do' && rule !== 'R4')
    .slice(0, STEPS_ASKED)
    .map(({ step }) => step);
  const ask = say.questions;
  return [
    ...(differ > 0 ? [ask.differ(differ)] : []),
    ...(entries.every(({ tracking }) => tracking.mentorTier === null) ? [ask.none(programs.length)] : []),
    ...(noData > 0 ? [ask.noData(noData)] : []),
    ...(visa > 0 ? [ask.visa(visa)] : []),
    ...(safety === 0 && target + reach > 0 ? [ask.safety] : []),
    ...(reach > 0 ? [ask.reach(reach)] : []),
    ...(steps.length > 0 ? [ask.repair(steps)] : []),
  ];
}
