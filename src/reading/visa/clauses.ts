// From tokens to clauses: which words belong to one statement. "J-1 yes, H-1B no" is two, "J-1, H-1B and F-1: no" is one.

import { setOf, type Raw, type Token } from './words';

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

export interface Sentence {
  readonly tokens: readonly Token[];
  readonly question: boolean;
}

/** Words that occur together in many rules. */
export const ACCEPTING: readonly Token[] = ['sponsor', 'accept', 'yes'];
export const REFUSING: readonly Token[] = ['not', 'no', 'refuse'];
export const ALLOWED: readonly Token[] = ['citizen', 'resident'];
export const AT_LARGE: readonly Token[] = ['anyVisa', 'allVisas'];
export const ASKED: readonly Token[] = ['j1', 'h1b'];
/** Words that leave a doubt about an acceptance. */
export const SOFT: readonly Token[] = ['limit', 'usual', 'hedge', 'others', 'doubt'];
const VISAS = setOf('j1', 'h1b');
export const TARGETS = setOf(
  'j1',
  'h1b',
  'otherVisa',
  'anyVisa',
  'allVisas',
  'restOfVisas',
  'both',
  'these',
  'citizen',
  'resident',
  'nonCitizen',
);
const VERDICTS = setOf('sponsor', 'accept', 'consider', 'history', 'yes', 'no', 'not', 'without', 'refuse', 'noAnswer');
const PEOPLE = setOf('citizen', 'resident');
const HEADING = setOf('word', 'filler', 'subject', 'hedge');

export const isVisa = (token: Token): boolean => VISAS.has(token);
export const has = (tokens: readonly Token[], ...wanted: readonly Raw[]): boolean =>
  tokens.some((token) => wanted.includes(token));

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

/** Longer ones are lists without stops; the limit keeps the work on a pasted page in proportion to its length. */
const LONGEST_SENTENCE = 250;

/** Cuts at full stops, semicolons, bullets and question marks. */
export function sentences(tokens: readonly Token[]): readonly Sentence[] {
  const found: Sentence[] = [];
  let current: Token[] = [];
  const end = (question: boolean) => {
    if (current.length > 0) found.push({ tokens: withoutAsides(current), question });
    current = [];
  };
  for (const token of tokens) {
    if (token === 'stop' || token === 'question') end(token === 'question');
    else if (current.push(token) >= LONGEST_SENTENCE) end(false);
  }
  end(false);
  return found;
}

/** "J-1, no YOG limit, USCE 3 months": without the items of a list that are about something else. */
function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  const items: Token[][] = [[]];
  for (const token of tokens) {
    if (token === 'comma' || token === 'open') items.push([]);
    items[items.length - 1]?.push(token);
    if (token === 'close') items.push([]);
  }
  const kept: Token[] = [];
  items.forEach((item, index) => {
    const about = item.findIndex((token) => token === 'aside' || token === 'offTopic');
    // "no cutoffs, or J-1 visas", "J-1, only with a score above 250": they hang together.
    const joined = has(items[index + 1]?.slice(1, 2) ?? [], 'and', 'or');
    const narrows = kept.some(isVisa) && has(item.slice(0, about), 'only', 'if', 'except', 'without', ...SOFT);
    const elsewhere = !has(item, ...ACCEPTING, ...SOFT);
    if (hasTarget(item) || joined || narrows) kept.push(...item.map((token) => (token === 'aside' ? 'word' : token)));
    // "Couldn't reach the coordinator, J-1": what it says no to is unclear.
    else if (about < 0)
      kept.push(...item.map((token, at) => (elsewhere && isNotOf(item, at, 'word') ? 'hedge' : token)));
  });
  return kept;
}

/** True for a "no" or "not" with one of these right after it: "no H-1B", "not other visas". */
function isNotOf(tokens: readonly Token[], at: number, ...wanted: readonly Token[]): boolean {
  let next = at + 1;
  while (tokens[next] === 'filler') next += 1;
  return has(tokens.slice(at, at + 1), 'no', 'not') && has(tokens.slice(next, next + 1), ...wanted);
}
const startsRefusal = (tokens: readonly Token[], at: number): boolean =>
  isNotOf(tokens, at, 'j1', 'h1b', 'restOfVisas', 'allVisas', 'otherVisa');

/** "No cutoffs, J-1 yes", "nice city, J-1 only", "no YOG limit, no visa": a statement that stands alone after something else. */
function standsAlone(current: readonly Token[], part: Part): boolean {
  if (part.joint !== 'comma' || current.some((token) => !HEADING.has(token) && token !== 'no')) return false;
  const [first, next] = part.tokens;
  return (first === 'no' && next === 'anyVisa') || (part.tokens.some(isVisa) && hasVerdict(part.tokens));
}

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
    } else if (joint === 'start' || next === 'but') {
      joint = next === 'but' || parts.length > 0 ? next : joint;
    } else if ((joint === 'comma' || joint === 'after bracket') && (next === 'and' || next === 'or')) {
      joint = next === 'and' ? 'list' : 'or';
    } else if (next === 'bracket') {
      joint = next;
    }
  };
  tokens.forEach((token, at) => {
    switch (token) {
      case 'comma':
      case 'and':
      case 'or':
      case 'but':
        cut(token);
        break;
      case 'open':
        cut('bracket');
        break;
      case 'close':
        cut('after bracket');
        break;
      case 'colon':
        // "Immigration: the preferred visa is the J-1": a heading of words that we do not know.
        if (
          parts.length === 0 &&
          current.every((one) => HEADING.has(one)) &&
          has(tokens, 'prefer', 'only', ...VERDICTS)
        )
          current = [];
        // "J-1 visa: graduates must have a J-1 visa or …"
        else if (
          parts.length === 0 &&
          current.some(isVisa) &&
          current.every((one) => one === 'anyVisa' || (isVisa(one) && tokens.includes(one, at)))
        )
          current = [];
        break;
      default:
        if (startsRefusal(tokens, at) && current.some(isVisa)) cut('comma');
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
const hasTarget = (tokens: readonly Token[]): boolean => tokens.some((token) => TARGETS.has(token));
const isListed = (tokens: readonly Token[]): boolean => tokens.some(isVisa) && !hasVerdict(tokens);
const isQualifier = (tokens: readonly Token[]): boolean => !tokens.some(isVisa) && !hasVerdict(tokens);

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
  // "without citizenship | or a green card are not considered"
  if (current.includes('without') && first !== undefined && PEOPLE.has(first)) return true;
  if (current.some((token) => VERDICTS.has(token)) || has(part.tokens, ...REFUSING, 'but', 'only')) return false;
  const opener = current.findIndex((token) => has([token], 'only', 'must'));
  const target = current.findIndex((token) => TARGETS.has(token));
  if (opener < 0 || opener > target || first === undefined) return false;
  // "only citizens | or graduates of our school are considered"
  return isVisa(first) || PEOPLE.has(first) || (part.joint === 'or' && !part.tokens.some(isVisa));
}

/** "J-1 through ECFMG, H-1B not offered": the ECFMG belongs to J-1 alone, so the refusal does not reach back. */
function isListedApart(current: readonly Token[], part: Part): boolean {
  const last = current[current.length - 1];
  return last === 'ecfmg' && !hasVerdict(current) && part.tokens.some(isVisa) && endsWithVerdict(part.tokens);
}

/** The clauses of one sentence. */
export function clauses(tokens: readonly Token[]): readonly Clause[] {
  const found: Clause[] = [];
  const asides: Clause[] = [];
  let parts: Part[] = [];
  let afterBut = false;
  const all = (end = parts.length) => parts.slice(0, end).flatMap((part) => part.tokens);
  const close = () => {
    if (parts.length > 0) found.push({ parts, afterBut, before: found[found.length - 1] ?? null });
    parts = [];
    afterBut = false;
  };
  for (const part of partsOf(tokens)) {
    const verdict = hasVerdict(part.tokens);
    if (part.joint === 'bracket' && parts.length > 0) {
      // "J-1 (not H-1B)" is a statement inside another; every other bracket belongs to what stands before it.
      const bareAnswer =
        parts.length === 1 && has(parts[0]?.tokens ?? [], 'yes', 'no') && parts[0]?.tokens.length === 1;
      if (
        part.tokens.some(isVisa) &&
        (has(part.tokens, ...REFUSING, 'noAnswer', ...SOFT) ||
          (part.tokens.includes('only') && (bareAnswer || (has(all(), ...REFUSING) && all().some(isVisa)))))
      ) {
        asides.push({ parts: [{ joint: 'start', tokens: part.tokens }], afterBut: false, before: null });
      } else parts.push(part);
      continue;
    }
    const current = all();
    const startsAnew =
      part.joint === 'but' ||
      (verdict && hasVerdict(current) && hasTarget(current) && !continuesOnly(current, part)) ||
      isListedApart(current, part) ||
      // "J-1 visa or green card, we do not sponsor H-1B"
      (verdict &&
        part.joint === 'comma' &&
        part.tokens.some(isVisa) &&
        isListed(current) &&
        startsWith(part.tokens, 'subject') &&
        !has(current, 'except', 'if', 'who', 'need')) ||
      // "used to be H-1B, now J-1 only"
      (part.tokens.includes('only') && part.tokens.some(isVisa) && isListed(current) && has(current, ...SOFT)) ||
      // "J-1 definitely, H-1B no"
      (part.joint === 'comma' && current[current.length - 1] === 'word' && endsWithVerdict(part.tokens)) ||
      standsAlone(current, part) ||
      // "J-1 preferred, H-1B considered"
      (verdict && part.tokens.some(isVisa) && current[current.length - 1] === 'prefer' && current.some(isVisa)) ||
      // "H-1B in exceptional cases, J-1 no", "no J-1 and limited H-1B"
      (part.tokens.some(isVisa) &&
        current.some(isVisa) &&
        (verdict
          ? !hasVerdict(current) && has(current, ...SOFT) && has(part.tokens, ...REFUSING)
          : has(current, ...REFUSING) && startsSoft(part.tokens))) ||
      (startsRefusal(part.tokens, 0) && current.some(isVisa) && !hasVerdict(current)) ||
      (part.tokens.some(isVisa) && endsWithVerdict(current) && !isQualifier(part.tokens) && part.joint !== 'or') ||
      (!verdict && part.tokens.some(isVisa) && endsWithVerdict(current));
    if (startsAnew && current.length > 0) {
      // "IMGs are welcome, J-1 and H-1B visas are not": the J-1 goes with what follows.
      let own = parts.length;
      // "No visas, GC or citizens only"
      const people = startsWith(part.tokens, 'citizen') || startsWith(part.tokens, 'resident');
      const listed = (tokens: readonly Token[]) =>
        people ? tokens.every((token) => token === 'filler' || PEOPLE.has(token)) : isListed(tokens);
      while (own > 0 && listed(parts[own - 1]?.tokens ?? [])) own -= 1;
      const before = all(own);
      const apart = people
        ? part.joint === 'but'
        : isListedApart(current, part) ||
          !endsWithVerdict(part.tokens) ||
          !has(before, ...ACCEPTING, 'no', 'not', 'refuse') ||
          hasTarget(before);
      const carried = apart ? [] : parts.splice(own);
      close();
      parts = carried;
    }
    if (part.joint === 'but') afterBut = true;
    parts.push(part);
  }
  close();
  return [...found, ...asides];
}
