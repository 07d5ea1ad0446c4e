// What one clause says: of which visa, or of whom, and how firmly. Every doubt makes an acceptance Limited or nothing (V5).

import type { Eligibility } from '../facts';
import { flat, has, isVisa, type Clause, type Part } from './clauses';
import type { Token } from './tokens';

export type VisaKey = 'j1' | 'h1b';
export type Verdict = 'Yes' | 'Limited' | 'No';

export type Statement =
  /** `named`: a verb says it of this visa; `listed`: it stands there without one; `implied`: it follows ("J-1 only" refuses H-1B). */
  | {
      readonly kind: 'visa';
      readonly visa: VisaKey;
      readonly verdict: Verdict;
      readonly basis: 'named' | 'listed' | 'implied';
      readonly ecfmg: boolean;
    }
  /** "We do not sponsor visas": of every visa but the spared ones. `all`: it says "all" or "any". */
  | { readonly kind: 'general'; readonly verdict: Verdict; readonly all: boolean; readonly spares: readonly VisaKey[] }
  /** "No other visas": of every visa that is named nowhere. */
  | { readonly kind: 'rest'; readonly verdict: Verdict }
  /** F-1 and the like: counts only in a scraped list. */
  | { readonly kind: 'other'; readonly verdict: Verdict }
  /** A "No." that answers a question nobody sees. */
  | { readonly kind: 'answer'; readonly verdict: 'Yes' | 'No' }
  | { readonly kind: 'eligibility'; readonly who: Eligibility };

export interface Context {
  /** The visa a J-1 or H-1B column is about: what names no visa is about it. */
  readonly about: VisaKey | null;
  /** The visas that "these" stands for. */
  readonly named: readonly VisaKey[];
}

const KEYS: readonly VisaKey[] = ['j1', 'h1b'];
const SOFT: readonly Token[] = ['limit', 'usual', 'hedge', 'doubt'];
/** What may stand between a verb and the visa it is about without changing what is said. */
const LINKS: ReadonlySet<Token> = new Set([
  'filler',
  'subject',
  'anyVisa',
  'sponsor',
  'accept',
  'consider',
  'otherVisa',
  'who',
  'history',
  'comma',
  'and',
  'or',
  'open',
  'close',
]);

const softer = (verdict: Verdict, soft: boolean): Verdict => (soft ? 'Limited' : verdict);
const visasIn = (tokens: readonly Token[]): readonly VisaKey[] => KEYS.filter((key) => tokens.includes(key));

/** All that one clause says. */
export function read(clause: Clause, context: Context): readonly Statement[] {
  const tokens = withoutAnswer(flat(clause));
  if (tokens.includes('offTopic') || isFactAboutEcfmg(tokens)) return [];
  const pairs = pairwise(tokens);
  if (pairs !== null) return pairs;
  if (tokens.includes('noAnswer')) return [];
  const at = tokens.indexOf('except');
  return at >= 0 ? withException(tokens, at, context) : plainClause(clause, tokens, context);
}

/** "The ECFMG is the only J-1 sponsor": true everywhere, and no acceptance. "ECFMG-sponsored J-1" is one. */
function isFactAboutEcfmg(tokens: readonly Token[]): boolean {
  const [first, second] = tokens.filter((token) => token !== 'filler');
  return first === 'ecfmg' && (second === 'only' || second === 'sponsor') && !tokens.includes('subject');
}

/** Words that make an acceptance less than a yes. */
function isSoftened(tokens: readonly Token[]): boolean {
  return has(tokens, ...SOFT) || tokens.some((token, index) => token === 'who' && tokens[index + 1] === 'word');
}

/**
 * A refusal without an object after an acceptance in the same sentence ("J-1 is supported at two sites, not at the main
 * campus"): what it takes back is unclear, so the acceptance is a doubt. "… and do not require an interview" is none.
 */
export function takesBack(clause: Clause): boolean {
  const tokens = flat(clause);
  return !has(tokens, 'need', 'offTopic', 'citizen', 'resident', 'otherVisa') && verdictOf(tokens) === 'No';
}

/** "No, the program does not sponsor …": the answer is said again by what follows, which is more exact. */
function withoutAnswer(tokens: readonly Token[]): readonly Token[] {
  const answered = has(tokens.slice(0, 1), 'yes', 'no') && has(tokens.slice(1, 2), 'comma', 'but');
  return answered && has(tokens.slice(2), 'sponsor', 'accept', 'consider', 'not', 'refuse') ? tokens.slice(2) : tokens;
}

/** Yes, Limited or No by a clause's verbs; null when it has none. */
function verdictOf(tokens: readonly Token[]): Verdict | null {
  const not = has(tokens, 'not', 'no');
  const refused = tokens.includes('refuse');
  const without = tokens.includes('without');
  if (not || refused || without) {
    const doubled = Number(not) + Number(refused) + Number(without) > 1;
    const unclear = tokens.includes('only') && tokens.some(isVisa) && !tokens.includes('need');
    return softer(
      'No',
      doubled || unclear || has(tokens, 'limit', 'usual', 'regular', 'doubt', 'prefer', 'step3', 'if'),
    );
  }
  const condition = tokens.includes('if') && !has(tokens, 'step3');
  if (has(tokens, 'sponsor', 'accept', 'yes')) return softer('Yes', condition || isSoftened(tokens));
  if (has(tokens, 'consider', 'history')) return 'Limited';
  return null;
}

/** "J-1 yes H-1B no", "accepts J-1 does not accept H-1B": several verdicts in one row, each with its own visas. Null when it is none. */
function pairwise(tokens: readonly Token[]): readonly Statement[] | null {
  const marks: readonly Token[] = ['sponsor', 'accept', 'consider', 'yes', 'no', 'not', 'refuse', 'noAnswer', 'limit'];
  type Run = { readonly visas: boolean; readonly tokens: Token[] };
  const runs: Run[] = [];
  for (const token of tokens) {
    const visa = isVisa(token);
    if (!visa && !marks.includes(token) && !SOFT.includes(token)) continue;
    const last = runs[runs.length - 1];
    if (last?.visas === visa) last.tokens.push(token);
    else runs.push({ visas: visa, tokens: [token] });
  }
  if (runs.length < 4 || runs.length % 2 !== 0) return null;
  const visasFirst = runs[0]?.visas === true;
  const statements: Statement[] = [];
  for (let i = 0; i < runs.length; i += 2) {
    const visas = runs[visasFirst ? i : i + 1]?.tokens ?? [];
    const words = runs[visasFirst ? i + 1 : i]?.tokens ?? [];
    if (words.includes('noAnswer')) continue;
    const verdict = verdictOf(words) ?? 'Limited';
    // Unknown words between may belong to either side: then an acceptance is a doubt.
    for (const visa of visasIn(visas))
      statements.push(named(visa, softer(verdict, verdict === 'Yes' && tokens.includes('word')), false));
  }
  return statements;
}

const named = (visa: VisaKey, verdict: Verdict, ecfmg: boolean): Statement => ({
  kind: 'visa',
  visa,
  verdict,
  basis: 'named',
  ecfmg: ecfmg && visa === 'j1',
});
const implied = (visa: VisaKey, verdict: Verdict): Statement => ({
  kind: 'visa',
  visa,
  verdict,
  basis: 'implied',
  ecfmg: false,
});

/** "No visas except J-1", "Other than J-1, no visas", "all but H-1B": the exception is the opposite of the rest. */
function withException(tokens: readonly Token[], at: number, context: Context): readonly Statement[] {
  const before = tokens.slice(0, at);
  const first = verdictOf(before) === null;
  let end = at + 1;
  while (end < tokens.length) {
    const token = tokens[end] ?? 'word';
    const seen = tokens.slice(at + 1, end);
    if (first && token === 'comma' && has(seen, 'j1', 'h1b', 'ecfmg')) break;
    if (first && has([token], 'sponsor', 'accept', 'not', 'no') && has(seen, 'j1', 'h1b', 'ecfmg')) break;
    end += 1;
  }
  const exception = tokens.slice(at + 1, end);
  const base = [...before, ...tokens.slice(end)];
  const rule = verdictOf(base) ?? (has(base, 'allVisas', 'both') ? 'Yes' : null);
  if (rule === null) return [];
  const spared = exception.includes('both') ? KEYS : visasIn(exception);
  const byEcfmg = spared.length === 0 && exception.includes('ecfmg') && rule === 'No';
  const soft = has(exception, ...SOFT, 'consider', 'not', 'no', 'refuse', 'word', 'regular', 'step3');
  const statements: Statement[] = [];
  const excepted: readonly VisaKey[] = byEcfmg ? ['j1'] : spared;
  for (const visa of excepted) {
    const verdict =
      rule === 'No' ? softer('Yes', soft) : rule === 'Yes' ? softer('No', has(exception, ...SOFT)) : 'Limited';
    statements.push(named(visa, verdict, byEcfmg || exception.includes('ecfmg')));
  }
  const target = visasIn(base).filter((visa) => !excepted.includes(visa));
  // "except in special cases" takes the edge off the rule itself.
  const people = has(exception, 'citizen', 'resident', 'workPermit');
  const general = softer(rule, excepted.length === 0 && !people && !exception.includes('otherVisa'));
  if (target.length > 0) for (const visa of target) statements.push(named(visa, general, false));
  else if (has(base, 'both'))
    for (const visa of KEYS.filter((key) => !excepted.includes(key))) statements.push(named(visa, general, false));
  else if (
    has(base, 'anyVisa', 'allVisas', 'restOfVisas') ||
    context.about !== null ||
    (base.includes('sponsor') && !base.includes('otherVisa'))
  ) {
    if (context.about !== null && !excepted.includes(context.about))
      statements.push(named(context.about, general, false));
    statements.push({ kind: 'general', verdict: general, all: base.includes('allVisas'), spares: excepted });
  }
  return statements;
}

function plainClause(clause: Clause, tokens: readonly Token[], context: Context): readonly Statement[] {
  const people = eligibilityOf(tokens);
  const own = visasIn(tokens);
  const verdict = acceptance(clause, tokens);
  // "Citizens, permanent residents or a J-1": a visa among them means that they are not the only ones.
  const apart = own.length > 0 && verdict !== 'No' ? [] : people;
  if (verdict === null) return apart;
  if (own.length > 0) return [...apart, ...ofVisas(clause, tokens, verdict)];
  return [...people, ...ofNoNamedVisa(tokens, verdict, context, people.length > 0)];
}

/** The clause's verdict, also of a list without a verb ("J-1, H-1B") and of "must hold a J-1"; null when it says nothing. */
function acceptance(clause: Clause, tokens: readonly Token[]): Verdict | null {
  // "US citizens do not need a visa" is about citizens.
  if (
    has(tokens, 'citizen', 'resident') &&
    has(tokens, 'need') &&
    has(tokens, 'not', 'no') &&
    !has(tokens, 'only', 'must', 'sponsor', 'accept')
  )
    return null;
  const stated = verdictOf(tokens);
  const verdict = stated === 'Yes' && isDutyOfHolders(tokens) ? null : stated;
  const target = tokens.find((token) => has([token], 'otherVisa', 'j1', 'h1b', 'both', 'anyVisa', 'allVisas', 'ecfmg'));
  if (verdict === 'Yes' && !clause.afterBut && refusesBefore(clause)) return carried(clause, tokens);
  if (verdict !== null) return verdict;
  const firstVisa = tokens.findIndex(isVisa);
  const soft = isSoftened(tokens) || (tokens.includes('if') && !tokens.includes('step3'));
  const must = tokens.indexOf('must');
  if (tokens.includes('step3') && has(tokens, 'must', 'need') && firstVisa >= 0) return 'Limited';
  const demanded = firstVisa >= 0 ? firstVisa : tokens.indexOf('anyVisa');
  if (must >= 0 && demanded > must) {
    const between = tokens.slice(must + 1, demanded);
    return between.includes('word') || between.includes('need') ? null : softer('Yes', soft);
  }
  // "International graduates need a J-1" supposes that it is accepted; "applicants who need a J-1" are only mentioned.
  const need = tokens.indexOf('need');
  const supposed = need >= 0 && firstVisa > need && !has(tokens.slice(0, firstVisa), 'word', 'who', 'if', 'not', 'no');
  if (supposed && !tokens.includes('step3')) return 'Limited';
  if (tokens.includes('over') && !tokens.includes('prefer')) return null;
  if (target === undefined && !has(tokens, 'limit', 'prefer', 'only')) return null;
  if (tokens[tokens.length - 1] === 'need' && firstVisa >= 0 && !has(tokens, 'word', 'must', 'who'))
    return softer('Yes', soft);
  if (has(tokens, 'word', 'must', 'need', 'subject')) {
    if (firstVisa === 0 && has(tokens, ...SOFT)) return 'Limited';
    if (tokens.includes('limit')) return 'Limited';
    return has(tokens, 'only', 'prefer') && !tokens.includes('word') ? softer('Yes', soft) : null;
  }
  // "Step 3 is required for H-1B" supposes a sponsorship that it does not promise.
  const supposes = tokens.includes('step3') && firstVisa > 0 && tokens.indexOf('step3') < firstVisa;
  const afterRefusal = clause.before !== null && verdictOf(flat(clause.before)) === 'No' && !tokens.includes('only');
  const afterAnswer =
    clause.before !== null &&
    clause.parts[0]?.joint !== 'but' &&
    !tokens.includes('only') &&
    clause.before.parts.length > 0;
  return softer(
    'Yes',
    soft || supposes || afterRefusal || (afterAnswer && !clause.afterBut && lacksSign(clause.before)),
  );
}

/** "Residents with J-1 visas must provide …": what holders have to do accepts nobody. */
function isDutyOfHolders(tokens: readonly Token[]): boolean {
  const must = tokens.indexOf('must');
  if (must < 0 || tokens.findIndex(isVisa) > must || !tokens.some(isVisa)) return false;
  return !has(tokens.slice(0, must), 'sponsor', 'accept', 'yes');
}

/** True when the clause before said its verdict by words and not as a list, so that a bare visa after it is unclear. */
function lacksSign(before: Clause | null): boolean {
  return before !== null && verdictOf(flat(before)) !== null;
}

function refusesBefore(clause: Clause): boolean {
  return clause.before !== null && verdictOf(flat(clause.before)) === 'No';
}

/** "does not sponsor H-1B, support J-1 or …": a verb without its own subject after a refusal may still be refused. */
function carried(clause: Clause, tokens: readonly Token[]): Verdict {
  const joint = clause.parts[0]?.joint;
  const verb = tokens.findIndex((token) => has([token], 'sponsor', 'accept'));
  const ownSubject =
    has(tokens.slice(0, Math.max(verb, 0)), 'subject', 'j1', 'h1b', 'only', 'both', 'anyVisa', 'citizen') ||
    has(tokens, 'yes', 'only') ||
    verb < 0;
  if (ownSubject) return verdictOf(tokens) ?? 'Limited';
  return joint === 'or' ? 'No' : 'Limited';
}

/** The named visas of a clause, each with the clause's verdict as far as its own qualifiers go. */
function ofVisas(clause: Clause, tokens: readonly Token[], verdict: Verdict): readonly Statement[] {
  const own = visasIn(tokens);
  const statements: Statement[] = [];
  const ecfmg = tokens.includes('ecfmg');
  const over = tokens.indexOf('over');
  const lesser = over >= 0 ? visasIn(tokens.slice(over)) : [];
  const listed =
    has(tokens, 'history', 'step3') || (verdictOf(tokens) === null && !has(tokens, 'must', 'only', 'prefer'));
  for (const visa of own) {
    const one = verdict === 'No' ? 'No' : verdictFor(visa, clause, tokens, verdict);
    if (one === null) continue;
    const says = named(visa, lesser.includes(visa) ? 'Limited' : one, ecfmg);
    statements.push(listed && says.kind === 'visa' ? { ...says, basis: 'listed' } : says);
  }
  const others = KEYS.filter((key) => !own.includes(key));
  if (verdict === 'No') {
    if (tokens.includes('allVisas')) statements.push({ kind: 'general', verdict: 'No', all: true, spares: [] });
    return statements;
  }
  if (isExclusive(tokens)) for (const visa of others) statements.push(implied(visa, 'No'));
  else if (tokens.includes('prefer')) for (const visa of others) statements.push(implied(visa, 'Limited'));
  return statements;
}

/** How far a clause's softening words reach: one item of a list, or all of it (then every visa is Limited). */
function verdictFor(visa: VisaKey, clause: Clause, tokens: readonly Token[], verdict: Verdict): Verdict | null {
  const far = wordsBetween(visa, tokens);
  if (far > 0) return far > 1 && !tokens.includes('sponsor') ? null : 'Limited';
  if (verdict === 'Yes') return 'Yes';
  const { parts } = clause;
  const mine = parts.findIndex((part) => part.tokens.includes(visa));
  const softened = parts.some((part, index) => isSoft(part) && reaches(parts, index, mine));
  const condition = tokens.includes('if') && !tokens.includes('step3');
  const onlyConsidered = has(tokens, 'consider', 'history') && !has(tokens, 'sponsor', 'accept', 'yes');
  // Without a softening word in any part the doubt came from elsewhere and holds for all.
  return softer('Yes', softened || condition || onlyConsidered || !parts.some(isSoft));
}

const isSoft = (part: Part): boolean => isSoftened(part.tokens);

/** Whether the softening words of the part at `from` reach the visa in the part at `to`. */
function reaches(parts: readonly Part[], from: number, to: number): boolean {
  const part = parts[from];
  if (part === undefined || from === to) return true;
  if (part.joint === 'bracket') {
    // "J-1, H-1B (case by case)": the bracket belongs to its item; "J-1 and H-1B (case by case)" is one item.
    if (to > from) return false;
    return parts.slice(to + 1, from).every(({ joint }) => joint === 'and' || joint === 'or');
  }
  const verb = has(part.tokens, 'sponsor', 'accept', 'consider', 'yes');
  if (from === 0 || verb) return true;
  const visaAt = part.tokens.findIndex(isVisa);
  if (visaAt < 0) return true;
  const softAt = part.tokens.findIndex((token) => SOFT.includes(token));
  if (softAt < visaAt) return to > from;
  const visaPartsBefore = parts.slice(0, from).filter(({ tokens }) => tokens.some(isVisa)).length;
  return !(part.joint === 'list' && visaPartsBefore === 1);
}

/** How many unknown words stand between the verb and the visa or right after it: what is accepted may be something else. */
function wordsBetween(visa: VisaKey, tokens: readonly Token[]): number {
  const at = tokens.indexOf(visa);
  let next = at + 1;
  while (has(tokens.slice(next, next + 1), 'anyVisa', 'sponsor')) next += 1;
  const after = tokens[next] === 'word' ? 1 : 0;
  let nearest = -1;
  tokens.forEach((token, index) => {
    if (has([token], 'sponsor', 'accept', 'yes') && (nearest < 0 || Math.abs(index - at) < Math.abs(nearest - at)))
      nearest = index;
  });
  if (nearest < 0) return after;
  const between = tokens.slice(Math.min(at, nearest), Math.max(at, nearest));
  return after + between.filter((token) => token === 'word').length;
}

/** "only J-1", "J-1 visas only"; not "J-1 only through ECFMG", which speaks of the way, and not "only in special cases". */
function isExclusive(tokens: readonly Token[]): boolean {
  if (has(tokens, ...SOFT)) return false;
  return tokens.some((token, index) => {
    if (token !== 'only') return false;
    let next = index + 1;
    while (tokens[next] === 'filler') next += 1;
    if (tokens[next] === 'ecfmg') {
      next += 1;
      while (has(tokens.slice(next, next + 1), 'filler', 'anyVisa')) next += 1;
      return has(tokens.slice(next, next + 1), 'j1', 'h1b');
    }
    if (has(tokens.slice(next, next + 1), 'step3', 'if')) return false;
    // "sponsored by ECFMG only" speaks of the way as well; "J-1 (ECFMG) only" does not.
    if (tokens[index - 1] === 'ecfmg') return false;
    const after = tokens.slice(index + 1);
    const before = tokens.slice(0, index).reverse();
    return reachesVisa(after) || reachesVisa(before);
  });
}

function reachesVisa(tokens: readonly Token[]): boolean {
  for (const token of tokens) {
    if (isVisa(token)) return true;
    if (
      !LINKS.has(token) &&
      token !== 'ecfmg' &&
      token !== 'citizen' &&
      token !== 'resident' &&
      token !== 'workPermit' &&
      token !== 'step3'
    )
      return false;
  }
  return false;
}

/** A clause that names neither J-1 nor H-1B: both, these, visas at large, or what its column is about. */
function ofNoNamedVisa(
  tokens: readonly Token[],
  verdict: Verdict,
  context: Context,
  aboutPeople: boolean,
): readonly Statement[] {
  const ecfmg = tokens.includes('ecfmg');
  if (tokens.includes('both')) return KEYS.map((visa) => named(visa, verdict, ecfmg));
  if (tokens.includes('restOfVisas')) return [{ kind: 'rest', verdict }];
  if (tokens.includes('these') && has(tokens, 'sponsor', 'accept', 'not', 'no')) {
    // An acceptance of "these" adds nothing that is sure.
    if (verdict !== 'No') return [];
    if (context.named.length > 0) return context.named.map((visa) => named(visa, verdict, false));
    return [{ kind: 'general', verdict, all: false, spares: [] }];
  }
  if (tokens.includes('otherVisa')) {
    const exclusive = verdict === 'Yes' && tokens.includes('only');
    return [{ kind: 'other', verdict }, ...(exclusive ? KEYS.map((visa) => implied(visa, 'No')) : [])];
  }
  const general = has(tokens, 'anyVisa', 'allVisas');
  const bareRefusal = verdict !== 'Yes' && tokens.includes('sponsor');
  if (ecfmg && verdict === 'Yes' && (general || tokens.includes('sponsor') || context.about === 'j1'))
    return [named('j1', 'Yes', true)];
  if (
    context.about !== null &&
    !aboutPeople &&
    !has(tokens, 'citizen', 'resident', 'nonCitizen', 'workPermit') &&
    (!tokens.includes('step3') || has(tokens, 'yes', 'sponsor', 'accept'))
  ) {
    const unclear =
      verdict === 'Yes' &&
      (tokens.includes('word') || (!general && !has(tokens, 'sponsor', 'yes', 'prefer', 'only') && tokens.length > 3));
    const statements: Statement[] = [named(context.about, softer(verdict, unclear), ecfmg)];
    if (verdict === 'Yes' && tokens.length === 1 && tokens[0] === 'only')
      statements.push(...KEYS.filter((key) => key !== context.about).map((key) => implied(key, 'No')));
    if (tokens.includes('allVisas')) statements.push({ kind: 'general', verdict, all: true, spares: [] });
    return statements;
  }
  if (
    !general &&
    !bareRefusal &&
    !(verdict === 'Limited' && tokens.every((token) => token !== 'word') && tokens.includes('limit'))
  )
    return [];
  // A heading such as "Visa sponsorship" accepts nothing.
  if (verdict === 'Yes' && !has(tokens, 'sponsor', 'accept', 'yes', 'must', 'allVisas')) return [];
  const all = tokens.includes('allVisas') && !(verdict === 'Yes' && tokens.includes('word'));
  return [{ kind: 'general', verdict, all, spares: [] }];
}

/** V3: who may work there, where the clause restricts it. */
function eligibilityOf(tokens: readonly Token[]): readonly Statement[] {
  const refused = has(tokens, 'not', 'no', 'refuse');
  if (tokens.includes('nonCitizen')) {
    if (!refused || has(tokens, 'anyVisa', 'allVisas', 'j1', 'h1b')) return [];
    if (has(tokens, ...SOFT, 'must')) return [];
    return [
      { kind: 'eligibility', who: tokens.includes('resident') ? 'citizens and permanent residents' : 'citizens' },
    ];
  }
  if (
    tokens.includes('without') &&
    has(tokens, 'citizen') &&
    refused &&
    !has(tokens, 'anyVisa', 'j1', 'h1b', 'limit')
  ) {
    // "Applicants without US citizenship are not considered."
    return [
      { kind: 'eligibility', who: tokens.includes('resident') ? 'citizens and permanent residents' : 'citizens' },
    ];
  }
  if (!has(tokens, 'citizen', 'resident') || refused || has(tokens, 'limit', 'usual', 'doubt', 'prefer', 'if'))
    return [];
  const at = tokens.findIndex((token) => token === 'citizen' || token === 'resident');
  const must = tokens.indexOf('must');
  const need = tokens.indexOf('need');
  const demanded =
    (must >= 0 && must < at && !tokens.slice(must, at).includes('word')) ||
    (need >= 0 && !tokens.slice(Math.min(need, at), Math.max(need, at)).includes('word'));
  if (!demanded && !tokens.includes('only')) return [];
  if (tokens.includes('workPermit')) return KEYS.map((visa) => implied(visa, 'No'));
  if (has(tokens, 'anyVisa', 'allVisas', 'otherVisa') && !tokens.includes('without')) return [];
  return [{ kind: 'eligibility', who: tokens.includes('resident') ? 'citizens and permanent residents' : 'citizens' }];
}
