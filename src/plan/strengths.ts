// R4: what stands beside a score that cannot be changed, and whether an exceptional strength has its evidence.

import { PHASE, STRENGTHS_WORDS as WORDS } from '../messages/plan';
import type { Profile } from '../reading/profileFacts';
import type { Applicant } from '../rules/applicant';
import type { RoadmapRow, RoadmapState } from './row';

type Offset = keyof typeof WORDS.offset;

/** What people write under "Other strengths". */
const OTHER: readonly { readonly offset: Offset; readonly says: RegExp }[] = [
  { offset: 'english', says: /\b(?:toefl|ielts|oet|duolingo|english)\b/i },
  { offset: 'certificates', says: /\b(?:certificates?|certifications?|certified|diplomas?|acls|bls|atls|pals)\b/i },
  {
    offset: 'honors',
    says: /\b(?:honou?rs?|awards?|medals?|distinctions?|prizes?|scholarships?|dean'?s list|aoa|ghhs)\b/i,
  },
  { offset: 'inTraining', says: /\b(?:in[- ]?training|ite)\b/i },
];
const REFUSED = /^(?:no|not|none|without|never|pending|planned|planning|will|to do)\b/i;

/** The strengths the profile has beside its scores, and the evidence of an exceptional one. [G] */
export function strengthRows(applicant: Applicant): readonly RoadmapRow[] {
  return [offsetsRow(applicant), ...evidenceRows(applicant)];
}

function offsetsRow(applicant: Applicant): RoadmapRow {
  const has = offsetsOf(applicant);
  const offsets = (Object.keys(WORDS.offset) as Offset[]).filter((offset) => applicant.isImg || offset !== 'usce');
  const named = (want: boolean) =>
    offsets.filter((offset) => has[offset] === want).map((offset) => WORDS.offset[offset]);
  const missing = WORDS.missing(named(false));
  return {
    phase: PHASE.strengths,
    step: WORDS.offsets,
    state: stateOf(applicant, has),
    why: missing === '' ? WORDS.have(named(true)) : `${WORDS.have(named(true))} ${missing}`,
    rule: 'R4',
    source: '[G]',
  };
}

function offsetsOf({ profile, cv }: Applicant): Record<Offset, boolean> {
  const parts = profile.otherStrengths
    .split(/[,;.\n]/)
    .map((part) => part.trim())
    .filter((part) => !REFUSED.test(part));
  const says = (offset: Offset) =>
    OTHER.some((entry) => entry.offset === offset && parts.some((part) => entry.says.test(part)));
  return {
    research:
      cv.markers.includes('Research') ||
      cv.markers.includes('Peer-reviewed publications') ||
      cv.markers.includes('Posters and abstracts'),
    usce: cv.markers.includes('USCE'),
    letters: cv.markers.includes('US letters'),
    english: says('english'),
    certificates: says('certificates'),
    honors: says('honors'),
    inTraining: says('inTraining'),
  };
}

/** Done with research, experience and letters; the rest of the list is welcome, not needed. */
function stateOf({ profile, isImg }: Applicant, has: Record<Offset, boolean>): RoadmapState {
  if (has.research && has.letters && (has.usce || !isImg)) return 'Done';
  return nothingSaid(profile) ? 'Check' : 'To do';
}

function nothingSaid(profile: Profile): boolean {
  const { usceMonths, usLetters, publications, posters, usResearchMonths, bostonResearch, otherStrengths } = profile;
  return (
    [usceMonths, usLetters, publications, posters, usResearchMonths, bostonResearch].every((own) => own === null) &&
    otherStrengths === ''
  );
}

function evidenceRows({ profile: { exceptionalStrength }, exceptional }: Applicant): readonly RoadmapRow[] {
  if (exceptionalStrength === 'None') return [];
  return [
    {
      phase: PHASE.strengths,
      step: WORDS.evidence,
      state: exceptional ? 'Done' : 'To do',
      why: exceptional ? WORDS.evidenceDone(exceptionalStrength) : WORDS.evidenceToDo(exceptionalStrength),
      rule: 'R4',
      source: '[G]',
    },
  ];
}
