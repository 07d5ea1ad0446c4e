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

/**
 * The best mix of the programs that are not Ineligible (L15): by tier, inside a tier by fit, non-US IMG share and name.
 * Rows marked Not applying stay out: the person has decided.
 * @param wish how many, at least 1; left out, or no such number: the middle of L1's range
 */
export function shortlist(entries: readonly ListEntry[], profile: Profile, wish?: number): Shortlist {
  const size = wish !== undefined && wish >= 1 ? Math.floor(Math.min(wish, LARGEST_SIZE)) : middleOfRange(profile);
  const { programs } = listOf(entries);
  const open = programs.filter(({ group }) => group.every(({ assessment }) => assessment.tier !== 'Ineligible'));
  const wanted = open.filter(({ status }) => status !== 'Not applying');
  const pools = {
    Safety: pool(wanted, 'Safety'),
    Target: pool(wanted, 'Target'),
    Reach: pool(wanted, 'Reach'),
    'Not enough data': pool(wanted, 'Not enough data'),
  };
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
  const boston = picked.filter((program) => inBostonArea(program) === true).length;
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
export function middleOfRange(profile: Profile): number {
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

/** Programs of a tier, best first: fit, then non-US IMG share, then name; whatever is left, by content, never by row. */
function pool(programs: readonly Listed[], tier: Tier): readonly Listed[] {
  return programs
    .filter((program) => tierOf(program) === tier)
    .map((listed) => {
      const { program, assessment } = listed.entry;
      return {
        listed,
        fit: assessment.fit ?? -1,
        nonUs: program.nonUsImgShare.kind === 'percent' ? program.nonUsImgShare.value : -1,
        name: `${program.name.toLowerCase()}\n${program.state ?? ''}\n${program.code}`,
      };
    })
    .sort(
      (a, b) =>
        b.fit - a.fit ||
        b.nonUs - a.nonUs ||
        compare(a.name, b.name) ||
        compare(contentOf(a.listed.entry), contentOf(b.listed.entry)),
    )
    .map(({ listed }) => listed);
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
  const marked = tiers.map(({ pool: programs, count }) => {
    const boston = programs.map((program) => inBostonArea(program) === true);
    const others = boston.filter((isThere) => !isThere).length;
    return { programs, count, boston, forced: Math.max(0, count - others) };
  });
  let free = Math.max(0, limit - marked.reduce((sum, { forced }) => sum + forced, 0));
  return marked.flatMap(({ programs, count, boston, forced }) => {
    const allowed = forced + free;
    const picked: Listed[] = [];
    let there = 0;
    programs.forEach((program, index) => {
      if (picked.length >= count) return;
      if (boston[index] === true) {
        if (there >= allowed) return;
        there++;
      }
      picked.push(program);
    });
    free -= Math.max(0, there - forced);
    return picked;
  });
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
