// L15: the programs to apply to, in the best mix the list allows.

import { listMessages as say } from '../messages/list';
import type { Known } from '../reading/facts';
import type { Profile } from '../reading/profileFacts';
import { DEFAULT_NUMBERS } from '../reference/numbers';
import type { Tier } from '../rules/assessment';
import { why } from '../rules/why';
import { contentOf, listOf, specialtyOf, tierOf, type Listed } from './applications';
import { countRange } from './count';
import type { ListEntry } from './entry';
import { inBostonArea } from './place';

export interface ShortlistRow {
  /** 1 = first. */
  readonly rank: number;
  /** The row in the person's sheet. */
  readonly row: number;
  readonly program: string;
  readonly code: string;
  readonly specialty: string;
  readonly state: string;
  readonly tier: Tier;
  readonly visa: string;
  /** 0-100; null for Not enough data. */
  readonly fit: Known<number>;
  readonly why: string;
}

export interface Shortlist {
  readonly rows: readonly ShortlistRow[];
  /** The last row: what it lacked, or that it is complete. */
  readonly note: string;
  /** The size that was aimed at. */
  readonly size: number;
}

/** Easiest first; Not enough data comes last. */
const ORDER = ['Safety', 'Target', 'Reach'] as const;
type Quota = Record<(typeof ORDER)[number], number>;
const LARGEST_SIZE = 100000;
/** Shares are percents: fit decides before them. */
const ABOVE_ANY_SHARE = 1000;

/**
 * The best mix of the programs that are not Ineligible (L15): by tier, inside a tier by fit, non-US IMG share and name.
 * Rows marked Not applying stay out: the person has decided.
 * @param wish how many, at least 1; left out, or no such number: the middle of L1's range
 */
export function shortlist(entries: readonly ListEntry[], profile: Profile, wish?: number): Shortlist {
  const size = wish !== undefined && wish >= 1 ? Math.floor(Math.min(wish, LARGEST_SIZE)) : middleOfRange(profile);
  const open = listOf(entries).programs.filter(isOpen);
  const wanted = open.filter(({ status }) => status !== 'Not applying');
  const pools: Record<Tier, Listed[]> = { Safety: [], Target: [], Reach: [], Ineligible: [], 'Not enough data': [] };
  for (const program of wanted) pools[tierOf(program)].push(program);
  const quota = quotas(Math.min(size, wanted.length), profile);
  const taken = fill(quota, { Safety: pools.Safety.length, Target: pools.Target.length, Reach: pools.Reach.length });
  const labelled = taken.Safety + taken.Target + taken.Reach;
  const lacking = Math.min(pools['Not enough data'].length, Math.max(0, size - labelled));
  const total = labelled + lacking;

  const limit = Math.floor((profile.numbers.bostonShare * total) / 100);
  const picked = pick(
    [
      { pool: pools.Safety, count: taken.Safety },
      { pool: pools.Target, count: taken.Target },
      { pool: pools.Reach, count: taken.Reach },
      { pool: pools['Not enough data'], count: lacking },
    ],
    limit,
  );
  const boston = picked.filter(isInBoston).length;
  const short = ORDER.filter((tier) => taken[tier] < quota[tier]).map((tier) => ({
    tier,
    has: taken[tier],
    wanted: quota[tier],
  }));
  const notApplying = open.length - wanted.length;
  const complete = total >= size && short.length === 0 && lacking === 0 && boston <= limit && notApplying === 0;
  return {
    rows: picked.map((program, index) => rowOf(program, index + 1, profile)),
    note:
      total === 0
        ? say.shortlistEmpty()
        : complete
          ? say.shortlistFull(taken.Safety, taken.Target, taken.Reach)
          : say.shortlistLacked({
              size,
              rows: total,
              short,
              lacking,
              boston: boston > limit ? { count: boston, limit } : null,
              notApplying,
            }),
    size,
  };
}

/** The size that counts when none is given (L15), in programs. */
function middleOfRange(profile: Profile): number {
  const { min, max } = countRange(profile);
  return Math.max(1, Math.round((min + max) / 2));
}

/** A size as a cell or an argument gives it: the number, null for left out, or what is wrong with it in one sentence. */
export function readSize(value: unknown): { readonly size: Known<number> } | { readonly problem: string } {
  if (value === undefined || value === null || value === '') return { size: null };
  const text = typeof value === 'string' ? value.trim() : value;
  if (text === '') return { size: null };
  const size = typeof text === 'number' ? text : typeof text === 'string' ? Number(text) : NaN;
  if (!Number.isFinite(size) || size < 1 || !Number.isInteger(size)) {
    const shown = typeof text === 'string' || typeof text === 'number' || typeof text === 'boolean' ? String(text) : '';
    return { problem: say.sizeProblem(shown) };
  }
  return { size: Math.min(size, LARGEST_SIZE) };
}

/**
 * Programs of a tier, best first: fit, then non-US IMG share, then name; whatever is left, by content, never by row.
 * Names are put in order only as far as somebody reads on: a shortlist wants a hundred of some thousands.
 */
function* bestFirst(programs: readonly Listed[]): Iterable<Listed> {
  const byRank = new Map<number, Listed[]>();
  for (const listed of programs) {
    const { program, assessment } = listed.entry;
    const nonUs = program.nonUsImgShare.kind === 'percent' ? program.nonUsImgShare.value : -1;
    const rank = (assessment.fit ?? -1) * ABOVE_ANY_SHARE + nonUs;
    const equal = byRank.get(rank);
    if (equal) equal.push(listed);
    else byRank.set(rank, [listed]);
  }
  for (const [, equal] of [...byRank].sort(([a], [b]) => b - a))
    for (const { listed } of equal.map(withName).sort(byName)) yield listed;
}

interface Named {
  readonly listed: Listed;
  readonly name: string;
}

function withName(listed: Listed): Named {
  const { name, state, code } = listed.entry.program;
  return { listed, name: `${name.toLowerCase()}\n${state ?? ''}\n${code}` };
}

function byName(a: Named, b: Named): number {
  return compare(a.name, b.name) || compare(contentOf(a.listed.entry), contentOf(b.listed.entry));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `size` split by the shares of L15; what rounding leaves over goes to the largest remainder, then to the easier tier. */
function quotas(size: number, { numbers }: Profile): Quota {
  const own = [numbers.shortlistSafety, numbers.shortlistTarget, numbers.shortlistReach];
  const ordinary = [DEFAULT_NUMBERS.shortlistSafety, DEFAULT_NUMBERS.shortlistTarget, DEFAULT_NUMBERS.shortlistReach];
  const shares = own.some((share) => share > 0) ? own : ordinary;
  const sum = shares.reduce((total, share) => total + share, 0);
  const exact = shares.map((share) => (size * share) / sum);
  const whole = exact.map(Math.floor);
  let left = size - whole.reduce((total, count) => total + count, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (left <= 0) break;
    whole[index] = (whole[index] ?? 0) + 1;
    left--;
  }
  return { Safety: whole[0] ?? 0, Target: whole[1] ?? 0, Reach: whole[2] ?? 0 };
}

/** How many of each tier: its quota, then what runs short from the next easier tiers, then from the next harder ones. */
function fill(quota: Quota, has: Quota): Quota {
  const taken = { ...quota };
  for (const tier of ORDER) taken[tier] = Math.min(quota[tier], has[tier]);
  ORDER.forEach((tier, place) => {
    let gap = quota[tier] - has[tier];
    const easierThenHarder = [...ORDER.slice(0, place).reverse(), ...ORDER.slice(place + 1)];
    for (const other of easierThenHarder) {
      if (gap <= 0) break;
      const more = Math.min(gap, has[other] - taken[other]);
      if (more <= 0) continue;
      taken[other] += more;
      gap -= more;
    }
  });
  return taken;
}

/**
 * Takes the counted number from each tier's pool, best first, with at most `limit` from the Boston area in all while
 * others of the same tier remain. The numbers by tier are settled before: Boston's limit never promotes a harder tier.
 */
function pick(
  tiers: readonly { readonly pool: readonly Listed[]; readonly count: number }[],
  limit: number,
): readonly Listed[] {
  // What a tier must take from the Boston area, for want of others.
  const forced = tiers.map(({ pool, count }) => count - othersUpTo(count, pool));
  let free = Math.max(0, limit - forced.reduce((sum, there) => sum + there, 0));
  return tiers.flatMap(({ pool, count }, index) => {
    const must = forced[index] ?? 0;
    const picked: Listed[] = [];
    let there = 0;
    if (count > 0)
      for (const program of bestFirst(pool)) {
        if (isInBoston(program)) {
          if (there >= must + free) continue;
          there++;
        }
        picked.push(program);
        if (picked.length === count) break;
      }
    free -= Math.max(0, there - must);
    return picked;
  });
}

/** How many of these lie outside the Boston area; nobody counts on after `most`. */
function othersUpTo(most: number, programs: readonly Listed[]): number {
  let others = 0;
  for (const program of programs) {
    if (others >= most) break;
    if (!isInBoston(program)) others++;
  }
  return others;
}

function isInBoston(program: Listed): boolean {
  return inBostonArea(program) === true;
}

/** Not even a duplicate of it is Ineligible. */
function isOpen({ group }: Listed): boolean {
  return group.every(({ assessment }) => assessment.tier !== 'Ineligible');
}

function rowOf(listed: Listed, rank: number, profile: Profile): ShortlistRow {
  const { entry } = listed;
  const { program, assessment } = entry;
  return {
    rank,
    row: entry.row,
    program: program.name,
    code: program.code === '' ? program.nrmpCode : program.code,
    specialty: specialtyOf(listed),
    state: program.state ?? '',
    tier: assessment.tier,
    visa: assessment.visa.text,
    fit: assessment.fit,
    why: why(assessment, profile),
  };
}
