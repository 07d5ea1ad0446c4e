// What one clause says: of which visa, or of whom, and how firmly. Every doubt makes an acceptance Limited or nothing (V5).

import { ACCEPTING, ALLOWED, ASKED, AT_LARGE, REFUSING, SOFT, TARGETS, has, isVisa } from './families';
import { flat, type Clause } from './clauses';
import { eligibilityOf } from './eligibility';
import { isExclusive, verdictFor } from './reach';
import {
  KEYS,
  implied,
  isConditional,
  isSoftened,
  named,
  softer,
  verdictOf,
  visasIn,
  type Statement,
  type Verdict,
  type VisaKey,
} from './statement';
import type { Token } from './words';

export interface Context {
  /** The visa a J-1 or H-1B column is about: what names no visa is about it. */
  readonly about: VisaKey | null;
  /** The visas that "these" stands for. */
  readonly named: readonly VisaKey[];
}

/** All that one clause says. */
export function read(clause: Clause, context: Context): readonly Statement[] {
  const tokens = flat(clause);
  if (tokens.includes('offTopic') || isFactAboutEcfmg(tokens) || isAboutOthers(tokens)) return [];
  if (tokens.includes('noAnswer')) return [];
  const at = tokens.indexOf('except');
  return at >= 0 ? withException(tokens, at, context) : plainClause(clause, tokens, context);
}

/** "The ECFMG is the only J-1 sponsor", "… may sponsor doctors": true everywhere, and no acceptance. "ECFMG-sponsored J-1" is one. */
function isFactAboutEcfmg(tokens: readonly Token[]): boolean {
  const [first, second] = tokens.filter((token) => !has([token], 'filler', 'open', 'close'));
  const atLarge = tokens.includes('sponsor') && tokens.includes('word') && !has(tokens, ...ASKED, ...AT_LARGE);
  return first === 'ecfmg' && (atLarge || (second === 'only' && !tokens.includes('subject')));
}

/** "Our fellowships do not accept visas", "the faculty may hold H-1B visas": others come before all that is said. */
function isAboutOthers(tokens: readonly Token[]): boolean {
  const marks: readonly Token[] = ['others', 'sponsor', 'accept', 'not', 'no', 'refuse', 'j1', 'h1b'];
  return tokens.find((token) => marks.includes(token)) === 'others';
}

/**
 * A refusal without an object after an acceptance in the same sentence ("J-1 is supported at two sites, not at the main
 * campus"): what it takes back is unclear, so the acceptance is a doubt. "… and do not require an interview" is none.
 */
export function takesBack(clause: Clause): boolean {
  const tokens = flat(clause);
  return !has(tokens, 'need', 'offTopic', ...ALLOWED, 'otherVisa') && verdictOf(tokens) === 'No';
}

/** "No visas except J-1", "Other than J-1, no visas", "all but H-1B": the exception is the opposite of the rest. */
function withException(tokens: readonly Token[], at: number, context: Context): readonly Statement[] {
  const before = tokens.slice(0, at);
  const first = verdictOf(before) === null;
  let end = at + 1;
  while (end < tokens.length) {
    const token = tokens[end] ?? 'word';
    const seen = tokens.slice(at + 1, end);
    if (first && token === 'comma' && has(seen, ...ASKED, 'ecfmg')) break;
    if (first && has([token], 'sponsor', 'accept', 'not', 'no') && has(seen, ...ASKED, 'ecfmg')) break;
    end += 1;
  }
  const exception = tokens.slice(at + 1, end);
  const base = [...before, ...tokens.slice(end)];
  const rule = verdictOf(base) ?? (has(base, 'allVisas', 'both') ? 'Yes' : null);
  const spared = exception.includes('both') ? KEYS : visasIn(exception);
  // "Exceptions for H-1B must be approved": an exception without a rule.
  if (rule === 'Yes' && spared.length > 0 && !base.some((token) => TARGETS.has(token)))
    return spared.map((visa) => named(visa, 'Limited', false));
  if (rule === null) return [];
  const byEcfmg = spared.length === 0 && exception.includes('ecfmg') && rule === 'No';
  const soft = has(exception, ...SOFT, 'consider', ...REFUSING, 'word', 'regular', 'step3');
  const statements: Statement[] = [];
  const excepted: readonly VisaKey[] = byEcfmg ? ['j1'] : spared;
  for (const visa of excepted) {
    const verdict =
      rule === 'No' ? softer('Yes', soft) : rule === 'Yes' ? softer('No', has(exception, ...SOFT)) : 'Limited';
    statements.push(named(visa, verdict, byEcfmg || exception.includes('ecfmg')));
  }
  const target = visasIn(base).filter((visa) => !excepted.includes(visa));
  // "except in special cases" takes the edge off the rule itself.
  const people = has(exception, ...ALLOWED, 'workPermit');
  const general = softer(rule, excepted.length === 0 && !people && !exception.includes('otherVisa'));
  if (target.length > 0) for (const visa of target) statements.push(named(visa, general, false));
  else if (has(base, 'both'))
    for (const visa of KEYS.filter((key) => !excepted.includes(key))) statements.push(named(visa, general, false));
  else if (
    has(base, ...AT_LARGE, 'restOfVisas') ||
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
    has(tokens, ...ALLOWED) &&
    has(tokens, 'need') &&
    has(tokens, 'not', 'no') &&
    !has(tokens, 'only', 'must', 'sponsor', 'accept')
  )
    return null;
  const stated = verdictOf(tokens);
  const verdict = stated === 'Yes' && isDutyOfHolders(tokens) ? null : stated;
  const target = tokens.find((token) => has([token], 'otherVisa', ...ASKED, 'both', ...AT_LARGE, 'ecfmg'));
  if (verdict === 'Yes' && !clause.afterBut && refusesBefore(clause)) return carried(clause, tokens);
  if (verdict !== null) return verdict;
  const firstVisa = tokens.findIndex(isVisa);
  const soft = isSoftened(tokens) || isConditional(tokens);
  const must = tokens.indexOf('must');
  if (tokens.includes('step3') && has(tokens, 'must', 'need') && firstVisa >= 0) return 'Limited';
  const demanded = firstVisa >= 0 ? firstVisa : Math.max(tokens.indexOf('anyVisa'), tokens.indexOf('ecfmg'));
  if (must >= 0 && demanded > must) {
    const between = tokens.slice(must + 1, demanded);
    return between.includes('word') || between.includes('need') ? null : softer('Yes', soft);
  }
  // "International graduates need a J-1" supposes that it is accepted; "applicants who need a J-1" are only mentioned.
  const need = tokens.indexOf('need');
  const asking = tokens.slice(0, Math.max(firstVisa, 0));
  const supposed =
    need >= 0 &&
    firstVisa > need &&
    !has(asking, 'word', 'who', 'not', 'no') &&
    (!asking.includes('if') || asking.includes('nonCitizen'));
  if (supposed && !tokens.includes('step3')) return 'Limited';
  if (tokens.includes('over') && !tokens.includes('prefer')) return null;
  if (target === undefined && !has(tokens, 'limit', 'prefer', 'only')) return null;
  if (tokens[tokens.length - 1] === 'need' && firstVisa >= 0 && !has(tokens, 'word', 'must', 'who'))
    return softer('Yes', soft);
  if (has(tokens, 'word', 'must', 'need', 'subject')) {
    if (tokens.slice(0, firstVisa).every((token) => has([token], 'comma', 'and', 'but')) && has(tokens, ...SOFT))
      return 'Limited';
    if (tokens.includes('limit')) return 'Limited';
    // "J-1 (ask for Jane)": what the bracket says of it is unknown.
    const inBrackets = clause.parts.every(({ joint, tokens: words }) => joint === 'bracket' || !words.includes('word'));
    if (inBrackets && !has(tokens, 'must', 'need', 'subject')) return 'Limited';
    // "J-1 only, nice city": the words that we do not know are about something else.
    const clear = clause.parts.some(
      (part) =>
        part.tokens.some(isVisa) &&
        has(part.tokens, 'only', 'prefer') &&
        // "the J-1 is the preferred visa in all our clinics"
        !part.tokens.slice(0, part.tokens.lastIndexOf('prefer') + 1 || undefined).includes('word'),
    );
    return clear ? softer('Yes', soft) : null;
  }
  // "Step 3 is required for H-1B" supposes a sponsorship that it does not promise.
  const supposes = tokens.includes('step3') && firstVisa > 0 && tokens.indexOf('step3') < firstVisa;
  // "J-1 accepted, H-1B": whether the verdict before it holds for it too is unclear; after a but only a refusal leaves a doubt.
  const before = clause.before === null ? null : verdictOf(flat(clause.before));
  const unclear = !has(tokens, 'only', 'step3') && (before === 'No' || (before !== null && !clause.afterBut));
  return softer('Yes', soft || supposes || unclear);
}

/** "Residents with J-1 visas must provide …": what holders have to do accepts nobody. */
function isDutyOfHolders(tokens: readonly Token[]): boolean {
  const must = tokens.indexOf('must');
  if (must < 0 || tokens.findIndex(isVisa) > must || !tokens.some(isVisa)) return false;
  return !has(tokens.slice(0, must), ...ACCEPTING);
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
  // "J-1 (preferred) / H-1B": what is named after the preferred one (V1).
  const prefer = tokens.indexOf('prefer');
  const behind = visasIn(tokens.slice(0, Math.max(0, prefer))).length === 1 ? prefer : tokens.length;
  const lesser = visasIn(tokens.slice(over >= 0 ? over : behind));
  // What others may have counts where nothing is said of residents.
  const past = tokens.includes('others') || (tokens.includes('history') && !has(tokens, ...ACCEPTING));
  const listed =
    has(tokens, 'history', 'step3') || (verdictOf(tokens) === null && !has(tokens, 'must', 'only', 'prefer'));
  for (const visa of own) {
    const one = verdict === 'No' ? 'No' : verdictFor(visa, clause, tokens, verdict);
    if (one === null) continue;
    const says = named(visa, lesser.includes(visa) ? 'Limited' : one, ecfmg);
    statements.push((listed || past) && says.kind === 'visa' ? { ...says, basis: past ? 'past' : 'listed' } : says);
  }
  const others = KEYS.filter((key) => !own.includes(key));
  if (verdict === 'No') {
    if (tokens.includes('allVisas')) statements.push({ kind: 'general', verdict: 'No', all: true, spares: [] });
    return statements;
  }
  if (isExclusive(tokens)) for (const visa of others) statements.push(implied(visa, 'No'));
  else if (tokens.includes('prefer') && !has(tokens, ...ALLOWED))
    for (const visa of others) statements.push(implied(visa, 'Limited'));
  return statements;
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
  if (tokens.includes('these') && has(tokens, 'sponsor', 'accept', ...REFUSING)) {
    // An acceptance of "these" adds nothing that is sure.
    if (verdict !== 'No') return [];
    if (context.named.length > 0) return context.named.map((visa) => named(visa, verdict, false));
    return [{ kind: 'general', verdict, all: false, spares: [] }];
  }
  if (tokens.includes('otherVisa')) {
    const exclusive = verdict === 'Yes' && tokens.includes('only');
    return [{ kind: 'other', verdict }, ...(exclusive ? KEYS.map((visa) => implied(visa, 'No')) : [])];
  }
  // "Students are considered if they can get a visa": of visas it says nothing.
  // "No sponsorship required", "sponsorship is not required": it offers none and refuses none.
  const said = tokens.filter((token) => token !== 'filler');
  const need = said.indexOf('need');
  if (need > 1 && !said.includes('who') && /^(?:no,anyVisa|anyVisa,not)$/.test(said.slice(need - 2, need).join()))
    return [];
  const mild = has(tokens, 'consider') && !has(tokens, ...ACCEPTING, ...REFUSING);
  const general = has(tokens.slice(0, (mild ? tokens.indexOf('if') : -1) >>> 0), ...AT_LARGE);
  const bareRefusal = verdict !== 'Yes' && tokens.includes('sponsor');
  if (ecfmg && verdict === 'Yes' && (general || tokens.includes('sponsor') || context.about === 'j1'))
    // Every visa through the ECFMG is a J-1.
    return [named('j1', 'Yes', true), ...(general && tokens.includes('only') ? [implied('h1b', 'No')] : [])];
  if (
    context.about !== null &&
    !aboutPeople &&
    !has(tokens, ...ALLOWED, 'nonCitizen', 'workPermit') &&
    (!tokens.includes('step3') || verdict !== 'Yes' || has(tokens, 'yes', 'sponsor', 'accept'))
  ) {
    const unclear =
      verdict === 'Yes' &&
      (tokens.includes('word') || (!general && !has(tokens, 'sponsor', 'yes', 'prefer', 'only') && tokens.length > 3));
    const own = named(context.about, softer(verdict, unclear), ecfmg);
    return tokens.includes('allVisas') ? [own, { kind: 'general', verdict, all: true, spares: [] }] : [own];
  }
  // "Case by case." stands for itself; "all applications are reviewed individually" does not.
  const bareDoubt = tokens.includes('limit') && !tokens.includes('word') && tokens.length < 5;
  if (!general && !bareRefusal && !(verdict === 'Limited' && bareDoubt)) return [];
  // A heading such as "Visa sponsorship" accepts nothing.
  if (verdict === 'Yes' && !has(tokens, ...ACCEPTING, 'must', 'allVisas')) return [];
  const all = tokens.includes('allVisas') && !(verdict === 'Yes' && tokens.includes('word'));
  // "graduates who did research for a year are ineligible": not all are.
  const who = tokens.slice(
    Math.max(tokens.indexOf('who'), 0),
    tokens.findIndex((token) => has([token], ...REFUSING)),
  );
  const few = verdict === 'No' && who[0] === 'who' && who.includes('word') && !has(who, 'need', ...AT_LARGE);
  return [{ kind: 'general', verdict: softer(verdict, few), all, spares: [] }];
}
