// Clauses that name no visa: "we do not sponsor visas", "both", "these", and what a J-1 column says without the word.

import { ACCEPTING, ALLOWED, AT_LARGE, REFUSING, has } from './families';
import { KEYS, implied, named, type Context, type Statement, type VisaKey } from './statement';
import { softer, type Verdict } from './verdict';
import type { Token } from './words';

/** A clause that names neither J-1 nor H-1B: both, these, visas at large, or what its column is about. */
export function ofNoNamedVisa(
  tokens: readonly Token[],
  verdict: Verdict,
  { about, named: before }: Context,
  aboutPeople: boolean,
): readonly Statement[] {
  const ecfmg = tokens.includes('ecfmg');
  if (tokens.includes('both')) return KEYS.map((visa) => named(visa, verdict, ecfmg));
  if (tokens.includes('restOfVisas')) return [{ kind: 'rest', verdict }];
  // "No new H-1B, transfers ok"
  if (tokens.includes('transfer') && verdict !== 'No' && before.includes('h1b'))
    return [named('h1b', 'Limited', false)];
  if (tokens.includes('these') && has(tokens, 'sponsor', 'accept', ...REFUSING)) {
    // An acceptance of "these" adds nothing that is sure.
    if (verdict !== 'No') return [];
    if (before.length > 0) return before.map((visa) => named(visa, verdict, false));
    return [{ kind: 'general', verdict, all: false, spares: [] }];
  }
  if (tokens.includes('otherVisa')) {
    const exclusive = verdict === 'Yes' && tokens.includes('only');
    return [{ kind: 'other', verdict }, ...(exclusive ? KEYS.map((visa) => implied(visa, 'No')) : [])];
  }
  // "Students are considered if they can get a visa": of visas it says nothing.
  const mild = has(tokens, 'consider') && !has(tokens, ...ACCEPTING, ...REFUSING);
  const general = has(tokens.slice(0, (mild ? tokens.indexOf('if') : -1) >>> 0), ...AT_LARGE);
  if (ecfmg && verdict === 'Yes' && (general || tokens.includes('sponsor') || about === 'j1'))
    // Every visa through the ECFMG is a J-1.
    return [named('j1', 'Yes', true), ...(general && tokens.includes('only') ? [implied('h1b', 'No')] : [])];
  const ofColumn =
    !aboutPeople &&
    !has(tokens, ...ALLOWED, 'nonCitizen', 'workPermit') &&
    (!tokens.includes('step3') || verdict !== 'Yes' || has(tokens, ...ACCEPTING));
  if (about !== null && ofColumn) return ofColumnVisa(about, tokens, verdict, general);
  return atLarge(tokens, verdict, general);
}

/** What a clause in a J-1 or H-1B column says of the column's visa; `general`: it speaks of visas. */
function ofColumnVisa(
  about: VisaKey,
  tokens: readonly Token[],
  verdict: Verdict,
  general: boolean,
): readonly Statement[] {
  const unclear =
    verdict === 'Yes'
      ? tokens.includes('word') || (!general && !has(tokens, 'sponsor', 'yes', 'prefer', 'only') && tokens.length > 3)
      : // "FREIDA yes, site no"
        tokens.includes('yes');
  const own = named(about, softer(verdict, unclear), tokens.includes('ecfmg'));
  return tokens.includes('allVisas') ? [own, { kind: 'general', verdict, all: true, spares: [] }] : [own];
}

/** What a clause says of every visa; `general`: it speaks of visas. */
function atLarge(tokens: readonly Token[], verdict: Verdict, general: boolean): readonly Statement[] {
  // "We do not sponsor rotations"
  const bareRefusal = verdict !== 'Yes' && tokens.includes('sponsor') && !/sponsor,word/.test(tokens.join());
  // "Case by case." stands for itself; "all applications are reviewed individually" does not.
  const bareDoubt = verdict === 'Limited' && tokens.includes('limit') && !tokens.includes('word') && tokens.length < 5;
  if (!general && !bareRefusal && !bareDoubt) return [];
  // "The program cannot influence visa decisions"
  if (/not,word,(?:filler,)*anyVisa,(?:word|hedge)/.test(tokens.join())) return [];
  // A heading such as "Visa sponsorship" accepts nothing.
  if (verdict === 'Yes' && !has(tokens, ...ACCEPTING, 'must', 'allVisas')) return [];
  const all = tokens.includes('allVisas') && !(verdict === 'Yes' && tokens.includes('word'));
  // "graduates who did research for a year are ineligible": not all are.
  const who = tokens.slice(
    Math.max(tokens.indexOf('who'), 0),
    tokens.findIndex((token) => has([token], ...REFUSING)),
  );
  const few = verdict === 'No' && who[0] === 'who' && has(who, 'word', 'hedge') && !has(who, 'need', ...AT_LARGE);
  return [{ kind: 'general', verdict: softer(verdict, few), all, spares: [] }];
}
