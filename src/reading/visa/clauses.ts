// From sentences to clauses: which words belong to one statement. "J-1 yes, H-1B no" is two, "J-1, H-1B and F-1: no" is one.

import { ACCEPTING, ALLOWED, ASKED, REFUSING, SOFT, TARGETS, has, hasTarget, isNotOf, isVisa, setOf } from './families';
import type { Token } from './words';

/** What joins a part to the one before it. `list` = ", and": it closes a list or begins something new. */
export type Joint = 'start' | 'comma' | 'and' | 'or' | 'list' | 'bracket' | 'after bracket' | 'but';

export interface Part {
  readonly joint: Joint;
  readonly tokens: readonly Token[];
}

/** One statement with its verb, its visas and its qualifiers. */
export interface Clause {
  readonly parts: readonly Part[];
  /** "sponsors J-1 but H-1B": it follows a but. */
  readonly afterBut: boolean;
  /** The clause before it in the same sentence. */
  readonly before: Clause | null;
}

const VERDICTS = setOf('sponsor', 'accept', 'consider', 'history', 'yes', 'no', 'not', 'without', 'refuse', 'noAnswer');
const PEOPLE = setOf('citizen', 'resident');
const HEADING = setOf('word', 'filler', 'subject', 'hedge');

/** Everything a clause says, in order; the joints between parts as commas and conjunctions. */
export function flat(clause: Clause): readonly Token[] {
  return clause.parts.flatMap(({ joint, tokens }) => [...JOINT_TOKENS[joint], ...tokens]);
}
const JOINT_TOKENS: Readonly<Record<Joint, readonly Token[]>> = {
  start: [],
  comma: ['comma'],
  and: ['and'],
  or: ['or'],
  list: ['comma', 'and'],
  bracket: ['open'],
  'after bracket': ['close'],
  but: ['but'],
};

const startsRefusal = (tokens: readonly Token[], at: number): boolean =>
  isNotOf(tokens, at, 'j1', 'h1b', 'restOfVisas', 'allVisas', 'otherVisa');

/** "No cutoffs, J-1 yes", "nice city, J-1 only", "no YOG limit, no visa": a statement that stands alone after something else. */
function standsAlone(current: readonly Token[], part: Part): boolean {
  if (part.joint !== 'comma' || current.some((token) => !HEADING.has(token) && token !== 'no')) return false;
  const [first, next] = part.tokens;
  return (first === 'no' && next === 'anyVisa') || (part.tokens.some(isVisa) && hasVerdict(part.tokens));
}

/** The tokens that end a part, and how what follows is joined to it. */
const JOINTS: Partial<Readonly<Record<Token, Joint>>> = {
  comma: 'comma',
  and: 'and',
  or: 'or',
  but: 'but',
  open: 'bracket',
  close: 'after bracket',
};

/** Two joints with nothing between them, ", and" or "), but", as one. */
function joinedBy(joint: Joint, next: Joint, begun: boolean): Joint {
  if (next === 'but') return next;
  if (joint === 'start') return begun ? next : joint;
  if ((joint === 'comma' || joint === 'after bracket') && next === 'and') return 'list';
  return next === 'bracket' || next === 'or' ? next : joint;
}

/** True for the words before the colon at `at` that only say what the sentence is about. */
function isHeading(words: readonly Token[], tokens: readonly Token[], at: number): boolean {
  // "Immigration: the preferred visa is the J-1": words that we do not know.
  if (words.every((one) => HEADING.has(one)) && has(tokens, 'prefer', 'only', ...VERDICTS)) return true;
  // "J-1 visa: graduates must have a J-1 visa or …"
  return words.some(isVisa) && words.every((one) => one === 'anyVisa' || (isVisa(one) && tokens.includes(one, at)));
}

/** "J-1: no H-1B: yes": a visa with a colon and an answer begins anew. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const [visa, colon, answer] = tokens.slice(at).filter((token) => token !== 'anyVisa');
  return visa !== undefined && isVisa(visa) && colon === 'colon' && answer !== 'word';
}

const ANSWERS = setOf(...ACCEPTING, ...REFUSING, 'doubt', 'if', 'limit', 'noAnswer', 'word');

/** Cuts a sentence at commas, conjunctions and brackets, and before a "no H-1B" that follows a visa without a comma. */
function partsOf(tokens: readonly Token[]): readonly Part[] {
  const parts: Part[] = [];
  let joint: Joint = 'start';
  let current: Token[] = [];
  const cut = (next: Joint) => {
    if (current.length > 0) {
      parts.push({ joint, tokens: current });
      current = [];
      joint = next;
    } else joint = joinedBy(joint, next, parts.length > 0);
  };
  tokens.forEach((token, at) => {
    const next = JOINTS[token];
    if (next !== undefined) cut(next);
    else if (token === 'colon') {
      if (parts.length === 0 && isHeading(current, tokens, at)) current = [];
    } else {
      const refusal = startsRefusal(tokens, at) && tokens[at - 1] !== 'colon';
      if ((refusal || isLabel(tokens, at)) && current.some(isVisa)) {
        // "J1 no H1B ask": which of the two the no is for
        if (refusal && !hasVerdict(current) && ANSWERS.has(tokens[at + 2] ?? 'stop')) current.push('doubt');
        cut('comma');
      }
      current.push(token);
    }
  });
  cut('start');
  return parts;
}

/** "J-1 only", "only J-1", "must be a citizen", "citizens only": a statement although it has no verb of acceptance. */
function restricts(tokens: readonly Token[]): boolean {
  if (tokens.includes('only') && tokens.some((token) => isVisa(token) || PEOPLE.has(token))) return true;
  return has(tokens, 'must', 'need') && has(tokens, ...ALLOWED, ...ASKED);
}

/** "we do not sponsor": the first word that says something. */
const startsWith = (tokens: readonly Token[], first: Token): boolean =>
  tokens.find((token) => token !== 'filler') === first;

const hasVerdict = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => VERDICTS.has(token)) || restricts(tokens);
const isListed = (tokens: readonly Token[]): boolean => tokens.some(isVisa) && !hasVerdict(tokens);

/** "J-1: yes", "J-1 visas are accepted": its visas stand before its verdict, so a visa that follows begins anew. */
function endsWithVerdict(tokens: readonly Token[]): boolean {
  const firstVisa = tokens.findIndex(isVisa);
  const firstVerdict = tokens.findIndex((token) => VERDICTS.has(token));
  return firstVisa >= 0 && firstVerdict > firstVisa;
}

/** "limited H-1B", "case by case for H-1B" */
const startsSoft = (tokens: readonly Token[]): boolean => has(tokens.slice(0, tokens.findIndex(isVisa)), ...SOFT);

/** "Only J-1 | and H-1B visas are accepted", "only citizens | and green card holders are eligible": one statement. */
function continuesOnly(current: readonly Token[], part: Part): boolean {
  const first = part.tokens.find((token) => token !== 'filler');
  if (current.some((token) => VERDICTS.has(token)) || has(part.tokens, ...REFUSING, 'but', 'only')) return false;
  const opener = current.findIndex((token) => has([token], 'only', 'must', 'need'));
  const target = current.findIndex((token) => TARGETS.has(token));
  if (opener < 0 || opener > target || first === undefined) return false;
  // "only citizens | or graduates of our school are considered"
  return isVisa(first) || PEOPLE.has(first) || (part.joint === 'or' && !part.tokens.some(isVisa));
}

/** "J-1 through ECFMG, H-1B not offered", "J-1 (since 2019), H-1B dropped": what is said of J-1 alone ends its item. */
function isListedApart(current: readonly Token[], part: Part): boolean {
  const own = current[current.length - 1] === 'ecfmg' || part.joint === 'after bracket';
  return own && !hasVerdict(current) && part.tokens.some(isVisa) && endsWithVerdict(part.tokens);
}

/** "we do not sponsor H-1B | J-1 visas are accepted": why a part begins a clause of its own after what has been said. */
const BEGINNINGS: readonly ((current: readonly Token[], part: Part, verdict: boolean) => boolean)[] = [
  (_, { joint }) => joint === 'but' || joint === 'bracket',
  // "J-1 is sponsored, H-1B is not", "US IMG: yes, non-US IMG: no, J-1: yes"
  (current, part, verdict) =>
    verdict &&
    hasVerdict(current) &&
    (hasTarget(current) || has(current.slice(-1), 'no')) &&
    !continuesOnly(current, part),
  isListedApart,
  // "J-1 visa or green card, we do not sponsor H-1B"
  (current, { joint, tokens }, verdict) =>
    verdict && joint === 'comma' && tokens.some(isVisa) && isListed(current) && startsWith(tokens, 'subject'),
  // "used to be H-1B, now J-1 only", "J-1, H-1B for fellows only"
  (current, { tokens }) =>
    tokens.includes('only') &&
    tokens.some(isVisa) &&
    isListed(current) &&
    (has(current, ...SOFT) || tokens.includes('others')),
  // "J-1 definitely, H-1B no"
  (current, { joint, tokens }) =>
    joint === 'comma' && current[current.length - 1] === 'word' && endsWithVerdict(tokens),
  standsAlone,
  // "J-1 preferred, H-1B considered"
  (current, { tokens }, verdict) => verdict && tokens.some(isVisa) && current[current.length - 1] === 'prefer',
  // "H-1B in exceptional cases, J-1 no", "H-1B for fellows only, J-1 ok", "no J-1 and limited H-1B"
  (current, { tokens }, verdict) =>
    tokens.some(isVisa) &&
    current.some(isVisa) &&
    (verdict
      ? !hasVerdict(current) && has(current, ...SOFT) && (has(tokens, ...REFUSING) || endsWithVerdict(tokens))
      : has(current, ...REFUSING) && startsSoft(tokens)),
  // "J-1, no H-1B"
  (_, { tokens }) => startsRefusal(tokens, 0),
  // "J-1: yes, H-1B"
  (current, { tokens }) => tokens.some(isVisa) && endsWithVerdict(current),
];

/** "J-1 (not H-1B)" is a statement inside another; every other bracket belongs to what stands before it. */
function isAside(parts: readonly Part[], { tokens }: Part): boolean {
  const before = tokensOf(parts);
  // "H-1B no (transfers ok)"
  if (!tokens.some(isVisa))
    return tokens.includes('transfer') && has(tokens, 'only', 'accept') && has(before, ...REFUSING);
  if (has(tokens, ...REFUSING, 'noAnswer', ...SOFT)) return true;
  if (!has(tokens, 'only', ...ACCEPTING)) return false;
  const last = parts[parts.length - 1]?.tokens ?? [];
  return (last.length === 1 && has(last, 'yes', 'no')) || (has(before, ...REFUSING) && hasTarget(before));
}

/** How many of the parts stay with what has been said; those behind them go with the part that begins anew. */
function staying(parts: readonly Part[], part: Part): number {
  // "No visas, GC or citizens only"
  const people = startsWith(part.tokens, 'citizen') || startsWith(part.tokens, 'resident');
  const goes = ({ tokens }: Part): boolean =>
    people ? tokens.every((token) => token === 'filler' || PEOPLE.has(token)) : isListed(tokens);
  // "IMGs are welcome, J-1 and H-1B visas are not": the J-1 goes with what follows.
  let own = parts.length;
  for (let last = parts[own - 1]; last !== undefined && goes(last); last = parts[own - 1]) own -= 1;
  const before = tokensOf(parts.slice(0, own));
  const apart = people
    ? part.joint === 'but'
    : isListedApart(tokensOf(parts), part) ||
      !endsWithVerdict(part.tokens) ||
      !has(before, ...ACCEPTING, ...REFUSING) ||
      hasTarget(before);
  return apart ? parts.length : own;
}

const tokensOf = (parts: readonly Part[]): readonly Token[] => parts.flatMap(({ tokens }) => tokens);

const asideOf = (tokens: readonly Token[]): Clause => ({
  parts: [{ joint: 'start', tokens }],
  afterBut: false,
  before: null,
});

/** The clauses of one sentence; those in brackets come last. */
export function clauses(tokens: readonly Token[]): readonly Clause[] {
  const found: Clause[] = [];
  const asides: Clause[] = [];
  let parts: Part[] = [];
  let afterBut = false;
  const close = () => {
    if (parts.length > 0) found.push({ parts, afterBut, before: found[found.length - 1] ?? null });
    parts = [];
    afterBut = false;
  };
  for (const part of partsOf(tokens)) {
    const current = tokensOf(parts);
    // "no J1 (only GC)"
    const apart = has(current, ...REFUSING, 'noAnswer') && restricts(part.tokens) && !part.tokens.some(isVisa);
    if (part.joint === 'bracket' && parts.length > 0 && !apart) {
      if (isAside(parts, part)) asides.push(asideOf(part.tokens));
      // "J1 ok (H1B needs GC)": the yes before it is not this visa's
      else if (part.tokens.some(isVisa) && has(part.tokens, ...ALLOWED))
        asides.push(asideOf([...part.tokens, 'doubt']));
      else parts.push(part);
      continue;
    }
    const verdict = hasVerdict(part.tokens);
    if (current.length > 0 && BEGINNINGS.some((begins) => begins(current, part, verdict))) {
      const carried = parts.splice(staying(parts, part));
      close();
      parts = carried;
    }
    if (part.joint === 'but') afterBut = true;
    parts.push(part);
  }
  close();
  return [...found, ...asides];
}
