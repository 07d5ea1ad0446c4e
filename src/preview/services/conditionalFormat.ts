// The ConditionalFormatRule service: rules on the text or number of a cell. Setting a sheet's rules replaces all of them.

import { send } from '../engine/workbook';
import type { Environment } from '../sandbox/environment';
import { rangeAt, type RangeService } from './range';
import { enumeration, service } from './service';
import { newId, type Workbench } from './workbench';

export const BooleanCriteria = enumeration(
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_EQUAL_TO',
  'NUMBER_BETWEEN',
  'CUSTOM_FORMULA',
);
type Criteria = keyof typeof BooleanCriteria;

/** The engine's operators. "Equal to" a text is written as a formula would be, quoted. */
const OPERATORS: Readonly<Record<Criteria, string>> = {
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqual',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_BETWEEN: 'isBetween',
  CUSTOM_FORMULA: 'customFormula',
};

interface Style {
  readonly fillColor?: string;
  readonly textColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
}

class BooleanCondition {
  constructor(
    private readonly criteria: Criteria,
    private readonly values: readonly unknown[],
    private readonly style: Style,
  ) {}
  getCriteriaType(): Criteria {
    return this.criteria;
  }
  getCriteriaValues(): readonly unknown[] {
    return this.values;
  }
  getBackground(): string | null {
    return this.style.fillColor ?? null;
  }
  getFontColor(): string | null {
    return this.style.textColor ?? null;
  }
  getBold(): boolean | null {
    return this.style.bold ?? null;
  }
  getItalic(): boolean | null {
    return this.style.italic ?? null;
  }
}

export class ConditionalFormatRule {
  constructor(
    private readonly environment: Environment,
    private readonly ranges: readonly RangeService[],
    private readonly engineRule: object,
    private readonly condition: BooleanCondition | null,
  ) {}
  getRanges(): readonly RangeService[] {
    return this.ranges;
  }
  getBooleanCondition(): BooleanCondition | null {
    return this.condition === null ? null : service('BooleanCondition', this.environment, this.condition);
  }
  getGradientCondition(): null {
    return null;
  }
  /** The rule as the engine keeps it: also for kinds that scripts of ours do not make, so that these survive. */
  getEngineRule(): object {
    return this.engineRule;
  }
  copy(): ConditionalFormatRuleBuilder {
    return newConditionalFormatRule(this.environment, this.condition, this.ranges);
  }
}

class ConditionalFormatRuleBuilder {
  private criteria: Criteria | null;
  private values: readonly unknown[];
  private style: Style;

  constructor(
    private readonly environment: Environment,
    from: BooleanCondition | null,
    private ranges: readonly RangeService[],
  ) {
    this.criteria = from?.getCriteriaType() ?? null;
    this.values = from?.getCriteriaValues() ?? [];
    this.style =
      from === null
        ? {}
        : withoutNulls({ fillColor: from.getBackground(), textColor: from.getFontColor(), bold: from.getBold() });
  }

  whenCellEmpty(): this {
    return this.when('CELL_EMPTY');
  }
  whenCellNotEmpty(): this {
    return this.when('CELL_NOT_EMPTY');
  }
  whenTextContains(text: string): this {
    return this.when('TEXT_CONTAINS', text);
  }
  whenTextDoesNotContain(text: string): this {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }
  whenTextEqualTo(text: string): this {
    return this.when('TEXT_EQUAL_TO', text);
  }
  whenTextStartsWith(text: string): this {
    return this.when('TEXT_STARTS_WITH', text);
  }
  whenTextEndsWith(text: string): this {
    return this.when('TEXT_ENDS_WITH', text);
  }
  whenNumberGreaterThan(number: number): this {
    return this.when('NUMBER_GREATER_THAN', number);
  }
  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  whenNumberLessThan(number: number): this {
    return this.when('NUMBER_LESS_THAN', number);
  }
  whenNumberLessThanOrEqualTo(number: number): this {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  whenNumberEqualTo(number: number): this {
    return this.when('NUMBER_EQUAL_TO', number);
  }
  whenNumberBetween(from: number, to: number): this {
    return this.when('NUMBER_BETWEEN', from, to);
  }
  whenFormulaSatisfied(formula: string): this {
    return this.when('CUSTOM_FORMULA', formula);
  }
  setBackground(colour: string | null): this {
    return this.dress({ fillColor: colour });
  }
  setFontColor(colour: string | null): this {
    return this.dress({ textColor: colour });
  }
  setBold(bold: boolean | null): this {
    return this.dress({ bold });
  }
  setItalic(italic: boolean | null): this {
    return this.dress({ italic });
  }
  setStrikethrough(strikethrough: boolean | null): this {
    return this.dress({ strikethrough });
  }
  setRanges(ranges: readonly RangeService[]): this {
    this.ranges = ranges;
    return this;
  }
  build(): ConditionalFormatRule {
    if (this.criteria === null) throw new Error('A conditional format rule needs a condition before build().');
    if (this.ranges.length === 0) throw new Error('A conditional format rule needs ranges before build().');
    const condition = new BooleanCondition(this.criteria, this.values, this.style);
    const quote = this.criteria === 'TEXT_EQUAL_TO';
    const rule = {
      type: 'CellIsRule',
      operator: OPERATORS[this.criteria],
      values: this.values.map((value) => (quote ? `="${String(value).replace(/"/g, '""')}"` : String(value))),
      style: this.style,
    };
    return wrap(this.environment, this.ranges, rule, condition);
  }
  private when(criteria: Criteria, ...values: readonly unknown[]): this {
    this.criteria = criteria;
    this.values = values;
    return this;
  }
  private dress(style: { readonly [key in keyof Style]: Style[key] | null }): this {
    this.style = { ...this.style, ...withoutNulls(style) };
    return this;
  }
}

function withoutNulls(style: object): Style {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null && value !== undefined));
}

function wrap(
  environment: Environment,
  ranges: readonly RangeService[],
  rule: object,
  condition: BooleanCondition | null,
): ConditionalFormatRule {
  return service('ConditionalFormatRule', environment, new ConditionalFormatRule(environment, ranges, rule, condition));
}

export function newConditionalFormatRule(
  environment: Environment,
  from: BooleanCondition | null = null,
  ranges: readonly RangeService[] = [],
): ConditionalFormatRuleBuilder {
  return service(
    'ConditionalFormatRuleBuilder',
    environment,
    new ConditionalFormatRuleBuilder(environment, from, ranges),
  );
}

function conditionOf(rule: object): BooleanCondition | null {
  if (!('operator' in rule) || !('values' in rule) || !Array.isArray(rule.values)) return null;
  const values = rule.values.map(String);
  const quoted = values.map((value) => /^="((?:[^"]|"")*)"$/.exec(value)?.[1]?.replace(/""/g, '"') ?? value);
  const isText = values.some((value, i) => value !== quoted[i]);
  const found = Object.entries(OPERATORS).filter(([, operator]) => operator === rule.operator);
  const name = found.find(([key]) => key.startsWith('TEXT') === isText)?.[0] ?? found[0]?.[0];
  if (name === undefined) return null;
  const style =
    'style' in rule && typeof rule.style === 'object' && rule.style !== null ? withoutNulls(rule.style) : {};
  return new BooleanCondition(name as Criteria, quoted, style);
}

/** A sheet's rules in their order. */
export function conditionalFormatRules(bench: Workbench, sheetId: string): ConditionalFormatRule[] {
  return bench.model.getters.getConditionalFormats(sheetId).map(({ rule, ranges }) =>
    wrap(
      bench.environment,
      ranges.map((xc) => rangeAt(bench, xc, sheetId)).filter((range) => range !== null),
      rule,
      conditionOf(rule),
    ),
  );
}

/** Replaces all rules of the sheet, as Google does. */
export function setConditionalFormatRules(
  bench: Workbench,
  sheetId: string,
  rules: readonly ConditionalFormatRule[],
): void {
  const { model } = bench;
  // Read first: the rules that are kept hold ranges, not the sheet's current list.
  const wanted = rules.map((rule) => ({ rule: rule.getEngineRule(), ranges: rule.getRanges() }));
  for (const { id } of model.getters.getConditionalFormats(sheetId))
    send(model, 'REMOVE_CONDITIONAL_FORMAT', { sheetId, id });
  for (const { rule, ranges } of wanted) {
    send(model, 'ADD_CONDITIONAL_FORMAT', {
      sheetId,
      cf: { id: newId(), rule },
      ranges: ranges.map((range) => bench.rangeData(range.sheetId, range.zone)),
    });
  }
}
