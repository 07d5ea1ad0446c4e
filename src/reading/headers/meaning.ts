// One header's meaning by itself: which columns it may stand for, best first, or why it has no place.

import { COLUMNS } from '../columns';
import type { ColumnName } from '../columns';
import type { LeftOut } from '../../messages/headers';
import { HEADER_RULES, SPOILERS } from './rules';
import type { HeaderRule } from './rules';
import type { Shape } from './values';
import { headerWords, squeeze } from './words';
import type { HeaderWords } from './words';

/** A column that a header may stand for. Where there are several, the next is asked when the values veto the one before. */
export interface Candidate {
  readonly column: ColumnName;
  /** `name` = a known spelling; `words` = by its ideas. */
  readonly by: 'name' | 'words';
  /** 0-100: which of two headers answers better to the same column. */
  readonly strength: number;
  /** Values that speak against it here, beyond those that the column never takes. */
  readonly refuses: readonly Shape[];
}

export interface Meaning {
  readonly words: HeaderWords;
  readonly candidates: readonly Candidate[];
  /** Why there is no candidate; null when there is one. */
  readonly leftOut: LeftOut | null;
  /** True for wording that speaks of what a program asks: then an applicant's own data is not meant. */
  readonly policy: boolean;
}

interface PreparedRule {
  readonly rule: HeaderRule;
  readonly all: readonly (readonly string[])[];
  readonly not: readonly string[];
  readonly only: ReadonlySet<string> | null;
}

interface Spelling {
  readonly column: ColumnName;
  readonly strength: number;
}

const NAME_STRENGTH = 100;
const ALIAS_STRENGTH = 80;
const WORDS_STRENGTH = 60;

let rules: readonly PreparedRule[] | null = null;
let spellings: ReadonlyMap<string, Spelling> | null = null;

const split = (list: string): string[] => list.split(' ').filter((idea) => idea !== '');

/** The rules taken apart, at first use. */
function preparedRules(): readonly PreparedRule[] {
  rules ??= HEADER_RULES.map((rule) => {
    const all = split(rule.all).map((group) => group.split('|'));
    const allowed = new Set([...all.flat(), ...split(rule.despite ?? '')]);
    const spoilers = split(SPOILERS).filter((idea) => !allowed.has(idea));
    const only = rule.only === undefined ? null : new Set([...allowed, ...split(rule.only)]);
    return { rule, all, not: [...split(rule.not ?? ''), ...(isLeftOut(rule) ? [] : spoilers)], only };
  });
  return rules;
}

function isLeftOut(rule: HeaderRule): boolean {
  return typeof rule.to === 'object' && 'leftOut' in rule.to;
}

/** Names and aliases of the columns by their letters and digits. */
function knownSpellings(): ReadonlyMap<string, Spelling> {
  if (spellings) return spellings;
  const known = new Map<string, Spelling>();
  for (const { name } of COLUMNS) known.set(squeeze(name), { column: name, strength: NAME_STRENGTH });
  for (const { name, aliases } of COLUMNS) {
    aliases.forEach((alias, index) => {
      const key = squeeze(alias);
      if (!known.has(key)) known.set(key, { column: name, strength: ALIAS_STRENGTH - index });
    });
  }
  spellings = known;
  return known;
}

function fits({ all, not, only }: PreparedRule, { ideas, unknown }: HeaderWords): boolean {
  if (!all.every((group) => group.some((idea) => ideas.has(idea)))) return false;
  if (not.some((idea) => ideas.has(idea))) return false;
  if (only === null) return true;
  if (unknown > 0) return false;
  for (const idea of ideas) if (!only.has(idea)) return false;
  return true;
}

/** H1, H2: what a header means by its own words. Takes any text; never throws. */
export function meaningOf(text: string): Meaning {
  const words = headerWords(text);
  const spelling = knownSpellings().get(words.squeezed);
  const found = preparedRules().find((prepared) => fits(prepared, words));
  const to = found?.rule.to;
  const byWords: Candidate[] = [];
  let leftOut: LeftOut | null = null;
  if (typeof to === 'string') byWords.push(candidate(to, found?.rule, 0));
  else if (Array.isArray(to))
    (to as readonly ColumnName[]).forEach((column, index) => byWords.push(candidate(column, found?.rule, index)));
  else if (to !== undefined) leftOut = (to as { readonly leftOut: LeftOut }).leftOut;
  const policy = found?.rule.policy === true;
  if (spelling) {
    const same = byWords.find(({ column }) => column === spelling.column);
    const strength = spelling.strength === NAME_STRENGTH ? NAME_STRENGTH : Math.max(spelling.strength, 0);
    const first: Candidate = {
      column: spelling.column,
      by: 'name',
      strength:
        spelling.strength === NAME_STRENGTH || !same || found?.rule.strength === undefined ? strength : same.strength,
      refuses: same?.refuses ?? [],
    };
    return { words, candidates: [first, ...byWords.filter((other) => other !== same)], leftOut: null, policy };
  }
  if (byWords.length > 0) return { words, candidates: byWords, leftOut: null, policy };
  const { ideas } = words;
  const fallback: LeftOut = ideas.has('comlex')
    ? 'comlex'
    : ideas.has('mine') || ideas.has('yours')
      ? 'about you'
      : ideas.has('place')
        ? 'no place'
        : 'unknown';
  return { words, candidates: [], leftOut: leftOut ?? fallback, policy: false };
}

function candidate(column: ColumnName, rule: HeaderRule | undefined, index: number): Candidate {
  return {
    column,
    by: 'words',
    strength: (rule?.strength ?? WORDS_STRENGTH) - index,
    refuses: index === 0 ? (rule?.refuses ?? []) : [],
  };
}
