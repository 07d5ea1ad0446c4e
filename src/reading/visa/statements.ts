// What one clause says: of which visa, or of whom, and how firmly. Every doubt makes an acceptance Limited or nothing (V5).

import { flat, type Clause } from './clauses';
import { eligibilityOf } from './eligibility';
import { withException } from './exceptions';
import { ACCEPTING, ALLOWED, ASKED, AT_LARGE, REFUSING, SOFT, has, isVisa } from './families';
import { isExclusive, verdictFor } from './reach';
import { KEYS, implied, named, visasIn, type Context, type Statement } from './statement';
import { ofNoNamedVisa } from './unnamed';
import { isConditional, isSoftened, softer, verdictOf, type Verdict } from './verdict';
import type { Token } from './words';

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
  return first === 'ecfmg' && (atLarge || (second === 'only' && tokens.length > 3 && !tokens.includes('subject')));
}

/** "Our fellowships do not accept visas", "Preliminary positions: no visas": whom it is about comes before all that is said. */
function isAboutOthers(tokens: readonly Token[]): boolean {
  const first = tokens.find((token) => has([token], 'others', 'prelim', 'sponsor', 'accept', ...REFUSING, ...ASKED));
  return first === 'others' || first === 'prelim';
}

/**
 * A refusal without an object after an acceptance in the same sentence ("J-1 is supported at two sites, not at the main
 * campus"): what it takes back is unclear, so the acceptance is a doubt. "… and do not require an interview" is none.
 */
export function takesBack(clause: Clause): boolean {
  const tokens = flat(clause);
  return (
    !has(tokens, 'need', 'offTopic', ...ALLOWED, 'otherVisa') &&
    verdictOf(tokens.filter((token) => token !== 'doubt')) === 'No'
  );
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
  if (isAboutCitizens(tokens) || isNoNeed(tokens)) return null;
  const stated = verdictOf(tokens);
  const verdict = stated === 'Yes' && isDutyOfHolders(tokens) ? null : stated;
  if (verdict === 'Yes' && !clause.afterBut && refusesBefore(clause)) return carried(clause, tokens);
  if (verdict !== null) return verdict;
  const firstVisa = tokens.findIndex(isVisa);
  const soft = isSoftened(tokens) || isConditional(tokens);
  if (tokens.includes('step3') && has(tokens, 'must', 'need') && firstVisa >= 0) return 'Limited';
  const must = tokens.indexOf('must');
  const demanded = firstVisa >= 0 ? firstVisa : Math.max(tokens.indexOf('anyVisa'), tokens.indexOf('ecfmg'));
  if (must >= 0 && demanded > must) {
    const between = tokens.slice(must + 1, demanded);
    return between.includes('word') || between.includes('need') ? null : softer('Yes', soft);
  }
  if (isSupposed(tokens, firstVisa) && !tokens.includes('step3')) return 'Limited';
  if (tokens.includes('over') && !tokens.includes('prefer')) return null;
  if (!has(tokens, 'otherVisa', ...ASKED, 'both', ...AT_LARGE, 'ecfmg', 'limit', 'prefer', 'only')) return null;
  // "a J-1 is needed", "J-1 is a must"
  if (has(tokens.slice(-1), 'need', 'must') && firstVisa >= 0 && !has(tokens.slice(0, -1), 'word', 'must', 'who'))
    return softer('Yes', soft);
  if (has(tokens, 'word', 'must', 'need', 'subject')) return amongOtherWords(clause, tokens, soft);
  // "Step 3 is required for H-1B" supposes a sponsorship that it does not promise.
  const supposes = tokens.includes('step3') && firstVisa > 0 && tokens.indexOf('step3') < firstVisa;
  // "J-1 accepted, H-1B": whether the verdict before it holds for it too is unclear; after a but only a refusal leaves a doubt.
  const before = clause.before === null ? null : verdictOf(flat(clause.before));
  const unclear =
    !has(tokens, 'only', 'prefer', 'step3', 'ecfmg') && (before === 'No' || (before !== null && !clause.afterBut));
  return softer('Yes', soft || supposes || unclear);
}

/** "US citizens do not need a visa" */
const isAboutCitizens = (tokens: readonly Token[]): boolean =>
  has(tokens, ...ALLOWED) &&
  tokens.includes('need') &&
  has(tokens, 'not', 'no') &&
  !has(tokens, 'only', 'must', 'sponsor', 'accept');

/** "A J-1 is not required", "no sponsorship needed": it accepts none and refuses none. "Must not need a visa" does. */
function isNoNeed(tokens: readonly Token[]): boolean {
  const said = tokens.filter((token) => token !== 'filler').join();
  return /\b(?:not|no|no,anyVisa),need/.test(said) && !has(tokens, 'must', 'who', 'only', 'if', ...ACCEPTING, 'refuse');
}

/** "International graduates need a J-1" supposes that it is accepted; "applicants who need a J-1" are only mentioned. */
function isSupposed(tokens: readonly Token[], firstVisa: number): boolean {
  const need = tokens.indexOf('need');
  const asking = tokens.slice(0, Math.max(firstVisa, 0));
  return (
    need >= 0 &&
    firstVisa > need &&
    !has(asking, 'word', 'who', 'not', 'no') &&
    (!asking.includes('if') || asking.includes('nonCitizen'))
  );
}

/** A list of visas among words that we do not know. */
function amongOtherWords(clause: Clause, tokens: readonly Token[], soft: boolean): Verdict | null {
  const before = tokens.slice(0, tokens.findIndex(isVisa));
  if (tokens.includes('limit')) return 'Limited';
  if (before.every((token) => has([token], 'comma', 'and', 'but')) && has(tokens, ...SOFT)) return 'Limited';
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
    has(tokens, 'history', 'step3') || (verdictOf(tokens) === null && !has(tokens, 'must', 'only', 'prefer', 'limit'));
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
