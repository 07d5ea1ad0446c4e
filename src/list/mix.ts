// L3: the mix of Safety, Target and Reach among the applications, in numbers and in one word.

import { listMessages as say, type NamedRow } from '../messages/list';
import { DEFAULT_NUMBERS, type RuleNumbers } from '../reference/numbers';
import { listOf, rowsOf, tierOf, type Listed } from './applications';
import type { Assessment, OpenTier } from '../rules/assessment';
import { reasonFor } from '../rules/why';
import { finding, holds, sourceOf, type Check, type Context } from './context';
import type { ListEntry } from './entry';

export type MixWord = '?' | 'No Safety yet' | 'Balanced' | 'Nearly balanced' | 'Unbalanced';

export interface Mix {
  readonly safety: number;
  readonly target: number;
  readonly reach: number;
  readonly ineligible: number;
  /** Applications with Not enough data. */
  readonly lacking: number;
  /** Percent of Safety + Target + Reach; 0 when there are none. */
  readonly shares: { readonly safety: number; readonly target: number; readonly reach: number };
  readonly broken: readonly OpenTier[];
  /** More than a third of the applications that are not Ineligible lack data, or none has a label. */
  readonly unsure: boolean;
  readonly word: MixWord;
}

type Limits = Pick<RuleNumbers, 'reachShare' | 'safetyShare' | 'targetShare'>;

/** The mix of a list's applications, duplicates once (L3). */
export function mixOf(entries: readonly ListEntry[], numbers: Limits = DEFAULT_NUMBERS): Mix {
  return mixOfPrograms(listOf(entries).applications, numbers);
}

function mixOfPrograms(programs: readonly Listed[], limits: Limits): Mix {
  const counts = { Safety: 0, Target: 0, Reach: 0, Ineligible: 0, 'Not enough data': 0 };
  for (const program of programs) counts[tierOf(program)]++;
  const { Safety: safety, Target: target, Reach: reach, Ineligible: ineligible, 'Not enough data': lacking } = counts;
  const labelled = safety + target + reach;
  const share = (part: number) => (labelled === 0 ? 0 : (100 * part) / labelled);
  const shares = { safety: share(safety), target: share(target), reach: share(reach) };
  const broken: Mix['broken'] =
    labelled === 0
      ? []
      : [
          ...(shares.safety < limits.safetyShare ? (['Safety'] as const) : []),
          ...(shares.target < limits.targetShare ? (['Target'] as const) : []),
          ...(shares.reach > limits.reachShare ? (['Reach'] as const) : []),
        ];
  const unsure = labelled === 0 || lacking * 3 > labelled + lacking;
  return { safety, target, reach, ineligible, lacking, shares, broken, unsure, word: wordFor(safety, broken, unsure) };
}

/** In this order: `?`, `No Safety yet`, then by the number of limits broken. */
function wordFor(safety: number, broken: Mix['broken'], unsure: boolean): MixWord {
  if (unsure) return '?';
  if (safety === 0) return 'No Safety yet';
  return (['Balanced', 'Nearly balanced'] as const)[broken.length] ?? 'Unbalanced';
}

export const checkMix: Check = (context) => {
  const { list, profile } = context;
  if (list.applications.length === 0) return [];
  const mix = mixOfPrograms(list.applications, profile.numbers);
  const labelled = mix.safety + mix.target + mix.reach;
  if (labelled === 0) return [finding('Note', 'L3', 'Mix', say.mixNone(mix.lacking))];
  if (mix.unsure) return [finding('Note', 'L3', 'Mix', say.mixUnsure(mix))];

  const see = say.mixSee(mix.word, mix);
  const broken = brokenLimits(mix, context);
  if (broken.length === 0) return [holds('L3', 'Mix', see)];
  // The whole mix is told once, by the finding that stands first; the others say their own part of it.
  return broken.map(({ tier, level, todo, rows }, index) => {
    const words = { see: index === 0 ? see : say.mixPart(tier, mix), do: todo };
    return finding(level, 'L3', tier, words, rows);
  });
};

interface Broken {
  readonly tier: OpenTier;
  readonly level: 'Warn' | 'Note';
  readonly todo: string;
  readonly rows: readonly NamedRow[];
}

/** The limits that a mix breaks and what would help, most serious first. */
function brokenLimits({ safety, broken }: Mix, context: Context): readonly Broken[] {
  const { list, profile, applicant } = context;
  const { safetyShare, targetShare, reachShare } = profile.numbers;
  const warn = (tier: OpenTier, todo: string): Broken => ({ tier, level: 'Warn', todo, rows: [] });
  const found: Broken[] = [];
  const held = safety === 0 ? list.applications.filter(heldByUnknownScore) : [];
  const noSafety = safety === 0 ? say.mixNoSafety(held.length, applicant.isImg, alwaysHeldBack(context)) : '';
  if (safety === 0 && held.length === 0) found.push(warn('Safety', noSafety));
  if (safety > 0 && broken.includes('Safety'))
    found.push(warn('Safety', say.mixSafety(safetyShare, sourceOf(['safetyShare'], context), applicant.isImg)));
  if (broken.includes('Target'))
    found.push(warn('Target', say.mixTarget(targetShare, sourceOf(['targetShare'], context))));
  if (broken.includes('Reach')) found.push(warn('Reach', say.mixReach(reachShare, sourceOf(['reachShare'], context))));
  if (held.length > 0) found.push({ tier: 'Safety', level: 'Note', todo: noSafety, rows: rowsOf(held) });
  return found;
}

/** T22 made a Safety a Target: its own score, or the person's planned one, is not known yet. */
function heldByUnknownScore(program: Listed): boolean {
  const { tier, steps } = program.entry.assessment;
  return tier === 'Target' && steps.some(({ rule, from }) => rule === 'T22' && from === 'Safety');
}

type Cap = Assessment['caps'][number]['rule'];
const isHeldBy = ({ caps }: Assessment, held: Cap): boolean => caps.some(({ rule }) => rule === held);

/** What the person brings to every program, so that no label can be Safety: better-chosen programs alone do not help. */
function alwaysHeldBack({ list, applicant }: Context): string {
  const labelled = list.applications.map(({ entry }) => entry.assessment).filter(({ base }) => base !== null);
  return (['T18', 'T23', 'T24', 'T28'] as const)
    .flatMap((personal) => {
      const held = labelled.find((one) => isHeldBy(one, personal));
      // An H-1B that is not rare is a question (T17), and no Safety either.
      const all = labelled.every((one) => isHeldBy(one, personal) || (personal === 'T18' && isHeldBy(one, 'T17')));
      return held && all ? [reasonFor(personal, held, applicant)] : [];
    })
    .join('; ');
}
