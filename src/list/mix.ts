// L3: the mix of Safety, Target and Reach among the applications, in numbers and in one word.

import { listMessages as say, type NamedRow } from '../messages/list';
import { DEFAULT_NUMBERS, type RuleNumbers } from '../reference/numbers';
import { listOf, rowsOf, tierOf, type Listed } from './applications';
import { finding, holds, sourceOf, type Check } from './context';
import type { ListEntry } from './entry';
import type { Finding } from './finding';

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
  readonly broken: readonly ('Safety' | 'Target' | 'Reach')[];
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
  const { list, profile, applicant } = context;
  if (list.applications.length === 0) return [];
  const { numbers } = profile;
  const mix = mixOfPrograms(list.applications, numbers);
  const labelled = mix.safety + mix.target + mix.reach;
  if (labelled === 0) return [finding('Note', 'L3', 'Mix', say.mixNone(mix.lacking))];
  if (mix.unsure) return [finding('Note', 'L3', 'Mix', say.mixUnsure(mix))];

  const see = say.mixSee(mix.word, mix);
  const findings: Finding[] = [];
  const warn = (check: string, todo: string, level: 'Warn' | 'Note' = 'Warn', rows: readonly NamedRow[] = []) =>
    findings.push(finding(level, 'L3', check, { see, do: todo }, rows));
  if (mix.safety === 0) {
    const held = list.applications.filter(heldByUnknownScore);
    warn(
      'Safety',
      (applicant.isImg ? say.mixNoSafety : say.mixNoSafetyUs)(held.length),
      held.length > 0 ? 'Note' : 'Warn',
      rowsOf(held),
    );
  } else if (mix.broken.includes('Safety')) {
    const text = applicant.isImg ? say.mixSafety : say.mixSafetyUs;
    warn('Safety', text(numbers.safetyShare, sourceOf(['safetyShare'], context)));
  }
  if (mix.broken.includes('Target'))
    warn('Target', say.mixTarget(numbers.targetShare, sourceOf(['targetShare'], context)));
  if (mix.broken.includes('Reach')) warn('Reach', say.mixReach(numbers.reachShare, sourceOf(['reachShare'], context)));
  return findings.length > 0 ? findings : [holds('L3', 'Mix', see)];
};

/** T22 made a Safety a Target: its own score, or the person's planned one, is not known yet. */
function heldByUnknownScore(program: Listed): boolean {
  const { tier, steps } = program.entry.assessment;
  return tier === 'Target' && steps.some(({ rule, from }) => rule === 'T22' && from === 'Safety');
}
