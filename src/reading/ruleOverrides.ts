// P3: `Rule: NAME` rows override a default number; what cannot be taken is named and the default stands.

import { profileMessages as say } from '../messages/profile';
import { DEFAULT_NUMBERS, RULE_NUMBERS, type RuleNumberKey, type RuleNumbers } from '../reference/numbers';
import { cellText, type Cell } from './cell';
import type { Known, Problem } from './facts';
import { numeral } from './values/number';
import { plainText } from './values/text';
import { nearest, wordKey } from './words';

export interface Overrides {
  readonly numbers: RuleNumbers;
  /** Names of the numbers that were changed. */
  readonly overridden: readonly string[];
  readonly problems: readonly Problem[];
}

/** The rule that the words behind `Rule:` name, in any order of the words; null for none. */
export function ruleNamed(name: string): (typeof RULE_NUMBERS)[number] | null {
  return name.length > LONGEST_NAME ? null : (BY_WORDS.get(sortedWords(name)) ?? null);
}

/** What an unknown name may have meant. */
export function nearestRules(name: string): readonly string[] {
  return nearest(
    name,
    RULE_NUMBERS.map((number) => number.name),
    2,
  );
}

const LONGEST_NAME = 100;
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
    const rule = ruleNamed(name);
    if (!rule) {
      report(name, raw, say.unknownRule(name, nearestRules(name)));
      continue;
    }
    if (raw === '') continue;
    if (changed.has(rule.key)) {
      report(rule.name, raw, say.doubled(`Rule: ${rule.name}`));
      continue;
    }
    if (rule.unit === 'percent' && isLoneOne(cell)) {
      report(rule.name, raw, say.ruleLoneOne(rule.name));
      continue;
    }
    const value = valueOf(cell, rule.unit);
    if (value === null) report(rule.name, raw, say.ruleNotANumber(rule.name, raw));
    else if (value < 0 || value > rule.max) report(rule.name, raw, say.ruleOutOfRange(rule.name, raw, rule.max));
    else changed.set(rule.key, value);
  }
  return settle(changed, report, problems);
}

const VALUE = /^\$?\s*(-?)\s*(\d+(?:[.,]\d+)*)\s*(%?)\s*(?:points?|percent|years?|months?|programs?|usd|dollars?)?$/i;

/** The number in a cell, in the rule's unit. A cell formatted as a percent arrives as a fraction: 45% is 0.45. */
function valueOf(cell: Cell, unit: string): Known<number> {
  const found = typeof cell === 'number' ? null : VALUE.exec(plainText(cell));
  const value = typeof cell === 'number' ? cell : numeral(found?.[2] ?? '');
  if (value === null || !Number.isFinite(value)) return null;
  if (found?.[1] === '-') return -value;
  const fraction = unit === 'percent' && found?.[3] !== '%' && value > 0 && value < 1;
  return fraction ? Math.round(value * 1e8) / 1e6 : value;
}

/** H4: of a percent, 1 may be 1% or 100%. */
function isLoneOne(cell: Cell): boolean {
  return cell === 1 || (typeof cell === 'string' && /^1(?:[.,]0+)?$/.test(cell.trim()));
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
