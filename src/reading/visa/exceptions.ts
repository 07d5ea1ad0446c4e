// Exceptions: "no visas except J-1" is the opposite for the J-1.

import { ALLOWED, ASKED, AT_LARGE, REFUSING, SOFT, has, hasTarget, isVisa } from './families';
import { KEYS, named, visasIn, type Context, type Statement, type VisaKey } from './statement';
import { softer, verdictOf, type Verdict } from './verdict';
import type { Token } from './words';

/** "No visas except J-1", "Other than J-1, no visas", "all but H-1B": the exception is the opposite of the rest. */
export function withException(tokens: readonly Token[], at: number, context: Context): readonly Statement[] {
  const end = exceptionEnd(tokens, at);
  const exception = tokens.slice(at + 1, end);
  const base = [...tokens.slice(0, at), ...tokens.slice(end)];
  // "must be eligible for a J-1 unless you are a citizen"
  const demanded = base.slice(base.indexOf('must') >>> 0).some(isVisa);
  const rule = verdictOf(base) ?? (demanded || has(base, 'allVisas', 'both') ? 'Yes' : null);
  const spared = exception.includes('both') ? KEYS : visasIn(exception);
  // "Exceptions for H-1B must be approved": an exception without a rule.
  if (rule === 'Yes' && spared.length > 0 && !hasTarget(base))
    return spared.map((visa) => named(visa, 'Limited', false));
  if (rule === null) return [];
  const byEcfmg = spared.length === 0 && exception.includes('ecfmg') && rule === 'No';
  const soft = has(exception, ...SOFT, 'consider', ...REFUSING, 'word', 'regular', 'step3');
  const opposite: Verdict =
    rule === 'No' ? softer('Yes', soft) : rule === 'Yes' ? softer('No', has(exception, ...SOFT)) : 'Limited';
  const excepted: readonly VisaKey[] = byEcfmg ? ['j1'] : spared;
  // "except in special cases" takes the edge off the rule itself.
  const people = has(exception, ...ALLOWED, 'workPermit');
  const general = softer(rule, excepted.length === 0 && !people && !exception.includes('otherVisa'));
  return [
    ...excepted.map((visa) => named(visa, opposite, exception.includes('ecfmg'))),
    ...ruleFor(base, general, excepted, context),
  ];
}

/** Where what is excepted ends: in front of a rule that follows it, else with the clause. */
function exceptionEnd(tokens: readonly Token[], at: number): number {
  if (verdictOf(tokens.slice(0, at)) !== null) return tokens.length;
  const end = tokens.findIndex(
    (token, index) =>
      index > at &&
      has([token], 'comma', 'sponsor', 'accept', ...REFUSING) &&
      has(tokens.slice(at + 1, index), ...ASKED, 'ecfmg'),
  );
  return end < 0 ? tokens.length : end;
}

/** What a rule with exceptions says of the visas that are not excepted. */
function ruleFor(
  base: readonly Token[],
  verdict: Verdict,
  excepted: readonly VisaKey[],
  { about }: Context,
): readonly Statement[] {
  const others = (visas: readonly VisaKey[]) =>
    visas.filter((visa) => !excepted.includes(visa)).map((visa) => named(visa, verdict, false));
  const target = others(visasIn(base));
  if (target.length > 0) return target;
  const atLarge =
    has(base, ...AT_LARGE, 'restOfVisas', 'both') || (base.includes('sponsor') && !base.includes('otherVisa'));
  if (!atLarge && about === null) return [];
  const general: Statement = { kind: 'general', verdict, all: base.includes('allVisas'), spares: excepted };
  return [...others(about === null ? [] : [about]), general];
}
