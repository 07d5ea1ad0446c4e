// P3: `Rule: NAME` rows override a default number; what cannot be taken is named and the default stands.

import { profileMessages as say } from '../messages/profile';
import { DEFAULT_NUMBERS, RULE_NUMBERS, type RuleNumberKey, type RuleNumbers } from '../reference/numbers';
import { cellText, type Cell } from './cell';
import type { Problem } from './facts';
import { nearest, wordKey } from './words';

export interface Overrides {
  readonly numbers: RuleNumbers;
  /** Names of the numbers that were changed. */
  readonly overridden: readonly string[];
  readonly problems: readonly Problem[];
}

const BY_WORDS: ReadonlyMap<string, (typeof RULE_NUMBERS)[number]> = new Map(
  RULE_NUMBERS.map((number) => [sortedWords(number.name), number]),
);

/** The same words in any order name the same number: "Strong margin" is "Margin strong". */
function sortedWords(name: string): string {
  return wordKey(name).split(' ').sort().join(' ');
}

/** Takes the rows [name, value] whose field was `Rule: name`, in sheet order. */
export function readOverrides(rows: readonly (readonly [name: string, value: Cell])[]): Overrides {
  const changed = new Map<RuleNumberKey, number>();
  const problems: Problem[] = [];
  const report = (name: string, raw: string, what: string) => problems.push({ column: `Rule: ${name}`, raw, what });

  for (const [name, cell] of rows) {
    const raw = cellText(cell);
    const rule = BY_WORDS.get(sortedWords(name));
    if (!rule) {
      report(
        name,
        raw,
        say.unknownRule(
          name,
          nearest(
            name,
            RULE_NUMBERS.map((number) => number.name),
            2,
          ),
        ),
      );
      continue;
    }
    if (raw === '' || changed.has(rule.key)) continue;
    const value = typeof cell === 'number' ? percentAware(cell, raw, rule.unit) : parse(raw);
    if (value === null) report(rule.name, raw, say.ruleNotANumber(rule.name, raw));
    else if (value < 0 || value > rule.max) report(rule.name, raw, say.ruleOutOfRange(rule.name, raw, rule.max));
    else changed.set(rule.key, value);
  }
  return settle(changed, report, problems);
}

/** A cell formatted as a percent arrives as a fraction: 45% is 0.45. */
function percentAware(value: number, _raw: string, unit: string): number | null {
  if (!Number.isFinite(value)) return null;
  return unit === 'percent' && value > 0 && value < 1 ? value * 100 : value;
}

function parse(raw: string): number | null {
  const match = /^\$?\s*(-?\d+(?:[.,]\d+)?)\s*(?:%|points?|years?|months?|programs?|usd|dollars?)?$/i.exec(raw);
  return match?.[1] === undefined ? null : Number(match[1].replace(',', '.'));
}

/** Puts the changed numbers in place of the defaults, except where one would cross its neighbour. */
function settle(
  changed: Map<RuleNumberKey, number>,
  report: (name: string, raw: string, what: string) => void,
  problems: readonly Problem[],
): Overrides {
  const names = new Map<string, string>(RULE_NUMBERS.map((number) => [number.key, number.name]));
  let crossed = true;
  while (crossed) {
    crossed = false;
    const numbers: RuleNumbers = { ...DEFAULT_NUMBERS, ...Object.fromEntries(changed) };
    for (const rule of RULE_NUMBERS) {
      const neighbours: readonly RuleNumberKey[] = 'atLeast' in rule ? rule.atLeast : [];
      const below = neighbours.find((key) => numbers[key] > numbers[rule.key]);
      if (!below) continue;
      const culprit = changed.has(rule.key) ? rule.key : below;
      report(
        names.get(culprit) ?? culprit,
        String(numbers[culprit]),
        say.ruleCrosses(rule.name, names.get(below) ?? below),
      );
      changed.delete(rule.key);
      changed.delete(below);
      crossed = true;
      break;
    }
  }
  return {
    numbers: { ...DEFAULT_NUMBERS, ...Object.fromEntries(changed) },
    overridden: RULE_NUMBERS.filter(({ key }) => changed.has(key)).map(({ name }) => name),
    problems,
  };
}
