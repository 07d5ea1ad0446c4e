// One header's meaning by itself: which columns it may stand for, best first, or why it has no place.

import { COLUMNS } from '../columns';
import type { ColumnName } from '../columns';
import type { LeftOut } from '../../messages/headers';
import { GROUPS, HEADER_RULES, SPOILERS } from './rules';
import type { FurtherRule, HeaderRule, LeftOutRule } from './rules';
import type { Shape } from './values';
import { headerWords, squeeze } from './words';
import type { HeaderWords } from './words';

/** A column that a header may stand for. Where there are several, the next is asked when the values veto the one before. */
export interface Candidate {
  readonly column: ColumnName;
  /** `name` = a known spelling; `words` = by its ideas; `company` = by the headers beside it. */
  readonly by: 'name' | 'words' | 'company';
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
  /** Only to be believed beside a header that speaks of a policy: else it may be an applicant's own. */
  readonly needsPolicy: boolean;
}

interface PreparedRule {
  readonly to: HeaderRule[0];
  readonly rule: FurtherRule;
  readonly all: readonly (readonly string[])[];
  /** Taken apart when a header first names all that the rule asks for: most rules never see one. */
  readonly bounds: () => Bounds;
}

/** What a header may not name, and what alone it may. */
interface Bounds {
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

const split = (list: string): string[] =>
  list.split(' ').flatMap((idea) => (idea === '' ? [] : (GROUPS[idea]?.split(' ') ?? [idea])));

/** The rules taken apart, at first use. */
function preparedRules(): readonly PreparedRule[] {
  rules ??= HEADER_RULES.map(([to, groups, rule = {}]) => {
    const all = split(groups).map((group) => group.split('|'));
    let bounds: Bounds | null = null;
    return { to, rule, all, bounds: () => (bounds ??= boundsOf(to, rule, all.flat())) };
  });
  return rules;
}

function boundsOf(to: HeaderRule[0], rule: FurtherRule, named: readonly string[]): Bounds {
  // A header may always name the program, and in what is for the person's own use, the person.
  const allowed = new Set([
    ...named,
    'program',
    ...(isDaily(to) ? ['mine', 'current'] : []),
    ...split(rule.despite ?? ''),
  ]);
  const spoilers = isLeftOut(to) ? [] : split(SPOILERS).filter((idea) => !allowed.has(idea));
  return {
    not: [...split(rule.not ?? ''), ...spoilers],
    only: rule.only === undefined ? null : new Set([...allowed, ...split(rule.only)]),
  };
}

export const isDaily = (to: HeaderRule[0]): boolean =>
  COLUMNS.some(({ name, group }) => group === 'daily' && [to].flat().includes(name));

function isLeftOut(to: HeaderRule[0]): to is LeftOutRule {
  return typeof to === 'object' && 'leftOut' in to;
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

function fits({ rule, all, bounds }: PreparedRule, { ideas, asks, unknown }: HeaderWords): boolean {
  if (rule.asks === true && !asks) return false;
  if (!all.every((group) => group.some((idea) => ideas.has(idea)))) return false;
  const { not, only } = bounds();
  if (not.some((idea) => ideas.has(idea))) return false;
  if (only === null) return true;
  if (unknown > 0) return false;
  for (const idea of ideas) if (!only.has(idea)) return false;
  return true;
}

/** "Klinik / Program": a word of another language beside the program's. */
const inEnglish = (text: string): string =>
  /^[^/([]{1,40}[/([]\W{0,4}program(?:me)?s?\W{0,4}$/i.test(text) &&
  headerWords(text.split(/[/([]/)[0] ?? '').ideas.size === 0
    ? 'program'
    : text;

/** The text before a bracket or an "and", when that alone is a known name of the program: "Hospital (City)", "Program & city" are still the program. */
function beforeMore(text: string): string {
  const head =
    /^(.+?)(?:[([{,/&+]| and | with | [-–] (?=city|state|location|place|town))/i.exec(text.slice(0, 60))?.[1] ?? '';
  const named = /name\W*$/i.test(head) ? knownMeaning(head).candidates[0] : knownSpellings().get(squeeze(head));
  return named?.column === 'Program' ? head : text;
}

const meanings = new Map<string, Meaning>();
const REMEMBERED = 500;

/** A header is asked for its meaning when the header row is sought and again when it is mapped. */
export function knownMeaning(text: string): Meaning {
  const before = meanings.get(text);
  if (before) return before;
  if (meanings.size >= REMEMBERED) meanings.clear();
  const meaning = meaningOf(text);
  meanings.set(text, meaning);
  return meaning;
}

/** H1, H2: what a header means by its own words. Takes any text; never throws. */
export function meaningOf(text: string): Meaning {
  const head = headerWords(beforeMore(inEnglish(text.replace(/^\s*\d{1,2}[.)]\s+/, ''))));
  const spelling = knownSpellings().get(head.squeezed);
  const words = { ...head, squeezed: squeeze(text) };
  const prepared = preparedRules().find((one) => fits(one, words));
  const { to, rule } = prepared ?? {};
  const policy = rule?.policy === true;
  const needsPolicy = rule?.needsPolicy === true;
  const byWords: readonly Candidate[] = prepared ? candidatesOf(prepared) : listed(text, words);
  if (!spelling) {
    const leftOut = byWords.length > 0 ? null : to && isLeftOut(to) ? to.leftOut : fallback(words);
    return { words, candidates: byWords, leftOut, policy, needsPolicy };
  }
  const same = byWords.find(({ column }) => column === spelling.column);
  const byName: Candidate = {
    column: spelling.column,
    by: 'name',
    // A rule that ranks its headers knows better than the order of the aliases ("Program name" before "Hospital").
    strength:
      spelling.strength < NAME_STRENGTH && same && rule?.strength !== undefined ? same.strength : spelling.strength,
    refuses: same?.refuses ?? [],
  };
  return { words, candidates: [byName, ...byWords.filter((one) => one !== same)], leftOut: null, policy, needsPolicy };
}

/** "New York programs", "FM programs - Ohio": a list of programs under a name of its own, where no header says it better. */
const listed = (text: string, { ideas }: HeaderWords): Candidate[] =>
  /\bprograms\b/i.test(text) && [...ideas].every((idea) => /^(?:program|field|current|match)$/.test(idea))
    ? [{ column: 'Program', by: 'words', strength: 20, refuses: [] }]
    : [];

/** The columns a rule names, the first one strongest. */
function candidatesOf({ to, rule }: PreparedRule): Candidate[] {
  const columns = typeof to === 'string' ? [to] : isLeftOut(to) ? [] : to;
  return columns.map((column, index) => ({
    column,
    by: 'words',
    strength: (rule.strength ?? WORDS_STRENGTH) - index,
    refuses: index === 0 ? (rule.refuses ?? []) : [],
  }));
}

/** Why a header that no rule knows has no place. */
function fallback({ ideas }: HeaderWords): LeftOut {
  if (ideas.has('comlex')) return 'comlex';
  if (ideas.has('mine') || ideas.has('yours')) return 'about you';
  return ideas.has('place') || ideas.has('link') ? 'no place' : 'unknown';
}
