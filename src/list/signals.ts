// L9: program signals against what each specialty gives, gold and silver apart.

import { listMessages as say } from '../messages/list';
import { SIGNALS, type SignalNumbers } from '../reference/signals';
import { rowsOf, specialtyOf, tierOf, type List, type Listed } from './applications';
import { finding, holds, type Check } from './context';
import type { Finding } from './finding';

const CHECK = 'Signals';

interface Used {
  readonly gold: number;
  readonly silver: number;
  /** Signals that do not say which. */
  readonly plain: number;
  readonly all: readonly Listed[];
}

/** The programs with a signal, and the specialties of these and of all applications, in alphabetical order. */
export function signalsOn({ applications, programs }: List): {
  readonly marked: readonly Listed[];
  readonly specialties: readonly string[];
} {
  const marked = programs.filter(({ signal, status }) => signal !== null && status !== 'Not applying');
  return { marked, specialties: [...new Set([...applications, ...marked].map(specialtyOf))].sort() };
}

export const checkSignals: Check = ({ list, profile }) => {
  if (list.programs.length === 0) return [];
  const findings: Finding[] = [];
  const { marked, specialties } = signalsOn(list);
  const unused: string[] = [];
  const unnamed: Listed[] = [];
  const withoutFigures: string[] = [];

  for (const specialty of specialties) {
    const all = marked.filter((program) => specialtyOf(program) === specialty);
    const of = (kind: Listed['signal']) => all.filter(({ signal }) => signal === kind).length;
    const used: Used = { gold: of('gold'), silver: of('silver'), plain: of('signal'), all };
    const given = SIGNALS.get(specialty);
    if (given === undefined) {
      if (all.length > 0) withoutFigures.push(specialty);
      continue;
    }
    for (const { kind, count, limit, rows } of tooMany(used, given))
      findings.push(
        finding('Warn', 'L9', CHECK, say.signalsOver(specialty, kind, count, limit, profile.season), rowsOf(rows)),
      );
    if ('gold' in given) unnamed.push(...all.filter(({ signal }) => signal === 'signal'));
    const left = stillFree(used, given);
    if (left.some(({ free }) => free > 0)) unused.push(say.signalsLeft(specialty, left));
  }

  const wasted = marked.filter((program) => tierOf(program) === 'Ineligible');
  if (wasted.length > 0)
    findings.push(finding('Warn', 'L9', CHECK, say.signalsIneligible(wasted.length, rowsOf(wasted)), rowsOf(wasted)));
  if (unnamed.length > 0)
    findings.push(finding('Note', 'L9', CHECK, say.signalsUnnamed(unnamed.length, rowsOf(unnamed)), rowsOf(unnamed)));
  if (withoutFigures.length > 0) {
    const rows = rowsOf(marked.filter((program) => withoutFigures.includes(specialtyOf(program))));
    findings.push(finding('Note', 'L9', CHECK, say.signalsNoFigures(withoutFigures, rows), rows));
  }
  if (unused.length > 0) findings.push(finding('Note', 'L9', CHECK, say.signalsUnused(unused, profile.season)));
  if (findings.length > 0) return findings;
  const known = specialties.some((specialty) => SIGNALS.has(specialty));
  return [holds('L9', CHECK, known ? say.signalsOk() : say.signalsNone())];
};

interface Excess {
  /** `gold `, `silver ` or '', as it stands before "signal". */
  readonly kind: string;
  readonly count: number;
  readonly limit: number;
  readonly rows: readonly Listed[];
}

function tooMany({ gold, silver, all }: Used, given: SignalNumbers): readonly Excess[] {
  const over = (kind: string, rows: readonly Listed[], limit: number): readonly Excess[] =>
    rows.length > limit ? [{ kind, count: rows.length, limit, rows }] : [];
  if ('signals' in given) return over('', all, given.signals);
  const of = (kind: Listed['signal']) => all.filter(({ signal }) => signal === kind);
  const apart = [...over('gold ', of('gold'), given.gold), ...over('silver ', of('silver'), given.silver)];
  // Signals without a colour can only make the two together too many.
  return apart.length > 0 || all.length === gold + silver ? apart : over('', all, given.gold + given.silver);
}

function stillFree(
  { gold, silver, plain, all }: Used,
  given: SignalNumbers,
): readonly { readonly free: number; readonly given: number; readonly kind: string }[] {
  const left = (used: number, number: number, kind: string) => ({
    free: Math.max(0, number - used),
    given: number,
    kind,
  });
  if ('signals' in given) return [left(all.length, given.signals, '')];
  if (plain > 0) return [left(all.length, given.gold + given.silver, '')];
  return [left(gold, given.gold, 'gold'), left(silver, given.silver, 'silver')];
}
