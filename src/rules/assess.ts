// From requirements and evidence to one label (SPEC section 4). There is no second way to a label.

import type { Program } from '../reading/facts';
import type { Profile } from '../reading/profileFacts';
import { applicantOf, type Applicant } from './applicant';
import type { Assessment, Cap, ImgRecord, OpenTier, Position, Step } from './assessment';
import { capsOn } from './caps';
import { marginFor, positionOf } from './evidence/position';
import { imgRecord } from './evidence/record';
import { hasOwnScore, referenceScore } from './evidence/reference';
import { fitPoints } from './fit';
import { worst } from './logic';
import { requirementsOf } from './requirements';
import { risksNotAllowed } from './risks';
import { visaFlag } from './visaFlag';

const HARDER: Record<OpenTier, OpenTier> = { Safety: 'Target', Target: 'Reach', Reach: 'Reach' };
const HARDNESS: Record<OpenTier, number> = { Safety: 0, Target: 1, Reach: 2 };

type Label = Pick<Assessment, 'tier' | 'base' | 'steps'>;
const INELIGIBLE: Label = { tier: 'Ineligible', base: null, steps: [] };
const NOT_ENOUGH_DATA: Label = { tier: 'Not enough data', base: null, steps: [] };

/**
 * Assesses one program for one applicant.
 * @param program the program's facts, unknowns included
 * @param profile the Profile tab, read
 * @returns the assessment, of which TIER, VISA, FIT, WHY, the list and the sidebar are views; never throws
 */
export function assess(program: Program, profile: Profile): Assessment {
  const applicant = applicantOf(profile);
  const visa = visaFlag(program.visa, applicant);
  const requirements = requirementsOf(program, applicant, visa);
  const specialty = program.specialty ?? applicant.firstSpecialty;
  const reference = referenceScore(program, specialty, applicant);
  const ownScore = hasOwnScore(program);
  const difference = reference && applicant.score ? applicant.score.points - reference.score : null;
  const margin = marginFor(program, specialty, reference, applicant);
  const position = positionOf(difference, margin);
  const { record, recordFrom } = imgRecord(program, applicant);
  const risks = risksNotAllowed(program, applicant);
  const caps = capsOn({ program, applicant, specialty, flag: visa, requirements, ownScore });
  const { tier, base, steps } =
    worst(requirements) === 'Issue'
      ? INELIGIBLE
      : applicant.score === null || lacksEvidence(applicant, record, ownScore)
        ? NOT_ENOUGH_DATA
        : hardened(tierByEvidence(position, record, difference ?? 0, applicant), risks.length >= 2, caps);

  return {
    program,
    tier,
    visa,
    fit: fitPoints(tier, difference, record, visa, applicant),
    requirements,
    specialty,
    reference,
    ownScore,
    difference,
    margin,
    position,
    record,
    recordFrom,
    base,
    risks,
    caps,
    steps,
  };
}

/** T14: for an IMG neither a record nor an own score; for a US graduate the record does not bear (T13). */
function lacksEvidence({ isImg }: Applicant, record: ImgRecord, ownScore: boolean): boolean {
  return !ownScore && (!isImg || record === 'Unknown');
}

/** T16: score position by IMG record, which for a US graduate does not bear (T13). */
function tierByEvidence(
  position: Position,
  record: ImgRecord,
  difference: number,
  { isImg, profile }: Applicant,
): OpenTier {
  if (position === 'Below' || position === 'no R') return 'Reach';
  switch (isImg ? record : 'High') {
    case 'High':
      return position === 'Above' ? 'Safety' : 'Target';
    case 'Medium':
      return 'Target';
    case 'Low':
    case 'Unknown':
      return position === 'Above' && difference >= profile.numbers.wellAbove ? 'Target' : 'Reach';
    case 'None':
      return 'Reach';
  }
}

const before = new WeakMap<readonly Cap[], Map<string, Label>>();

/** T21, then the caps: worked out once for each start and set of caps. */
function hardened(base: OpenTier, twoRisks: boolean, caps: readonly Cap[]): Label {
  const ofCaps = before.get(caps) ?? new Map<string, Label>();
  before.set(caps, ofCaps);
  const key = twoRisks ? `${base} with two risks` : base;
  const known = ofCaps.get(key);
  if (known) return known;
  const label = { base, ...harden(base, twoRisks, caps) };
  ofCaps.set(key, label);
  return label;
}

/** Each rule may only make the label harder, and those that did are kept with what they changed. */
function harden(start: OpenTier, twoRisks: boolean, caps: readonly Cap[]): Pick<Label, 'steps'> & { tier: OpenTier } {
  const steps: Step[] = [];
  let tier = start;
  const move = (rule: Step['rule'], to: OpenTier) => {
    if (HARDNESS[to] <= HARDNESS[tier]) return;
    steps.push({ rule, from: tier, to });
    tier = to;
  };
  if (twoRisks) move('T21', HARDER[tier]);
  for (const { rule, ceiling } of caps) move(rule, ceiling);
  return { tier, steps };
}
