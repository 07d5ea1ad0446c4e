// The DataValidation service: dropdowns, checkboxes and number limits, and the builder that makes them.

import { helpers } from '@odoo/o-spreadsheet';
import { toContent, toSerial } from '../engine/values';
import { send } from '../engine/workbook';
import type { CellPosition, Environment } from '../sandbox/environment';
import { sameZone, without, type Zone } from './places';
import { enumeration, service } from './service';
import { newId, type Workbench } from './workbench';

export const DataValidationCriteria = enumeration(
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CHECKBOX',
  'NUMBER_BETWEEN',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_AFTER',
  'DATE_BEFORE',
  'TEXT_CONTAINS',
  'CUSTOM_FORMULA',
);
export type Criteria = keyof typeof DataValidationCriteria;

/** The engine's word for each of them. */
const ENGINE: Readonly<Record<Criteria, string>> = {
  VALUE_IN_LIST: 'isValueInList',
  VALUE_IN_RANGE: 'isValueInRange',
  CHECKBOX: 'isBoolean',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  DATE_IS_VALID_DATE: 'dateIsValid',
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  TEXT_CONTAINS: 'containsText',
  CUSTOM_FORMULA: 'customFormula',
};
const NAMES = new Map(Object.entries(ENGINE).map(([name, engine]) => [engine, name as Criteria]));

export class DataValidation {
  constructor(
    private readonly criteria: Criteria,
    private readonly values: readonly unknown[],
    private readonly allowInvalid: boolean,
    private readonly help: string,
  ) {}
  getCriteriaType(): Criteria {
    return this.criteria;
  }
  getCriteriaValues(): readonly unknown[] {
    return this.criteria === 'VALUE_IN_LIST' ? [this.values, true] : this.values;
  }
  getAllowInvalid(): boolean {
    return this.allowInvalid;
  }
  getHelpText(): string | null {
    return this.help === '' ? null : this.help;
  }
}

/** A rule without help text; numbers and texts as its values. */
export function conditionalValidation(criteria: Criteria, values: readonly unknown[]): DataValidation {
  return new DataValidation(criteria, values, true, '');
}

/** The rule as the engine keeps it. */
function engineCriterion(rule: DataValidation): object {
  const criteria = rule.getCriteriaType();
  const values =
    criteria === 'VALUE_IN_LIST' ? (rule.getCriteriaValues()[0] as readonly unknown[]) : rule.getCriteriaValues();
  return {
    type: ENGINE[criteria],
    values: values.map(String),
    ...(criteria.startsWith('VALUE_IN') ? { displayStyle: 'arrow' } : {}),
    ...(criteria === 'DATE_AFTER' || criteria === 'DATE_BEFORE' ? { dateValue: 'exactDate' } : {}),
  };
}

const seen = new WeakMap<object, DataValidation | null>();

/** A rule that the engine keeps, as scripts see it, one for all its cells; null for a kind that scripts of ours do not use. */
export function validationOf(
  criterion: { readonly type: string; readonly values: readonly string[] },
  isBlocking: boolean,
): DataValidation | null {
  const known = seen.get(criterion);
  if (known !== undefined) return known;
  const criteria = NAMES.get(criterion.type);
  const rule = criteria === undefined ? null : new DataValidation(criteria, criterion.values, !isBlocking, '');
  seen.set(criterion, rule);
  return rule;
}

class DataValidationBuilder {
  private criteria: Criteria | null = null;
  private values: readonly unknown[] = [];
  private allowInvalid = true;
  private help = '';

  constructor(private readonly environment: Environment) {}

  requireValueInList(values: readonly unknown[], _showDropdown?: boolean): this {
    return this.require('VALUE_IN_LIST', ...values);
  }
  requireValueInRange(range: { getA1Notation: () => string; getSheet: () => unknown }): this {
    const sheet = range.getSheet() as { getName: () => string };
    return this.require('VALUE_IN_RANGE', `'${sheet.getName().replace(/'/g, "''")}'!${range.getA1Notation()}`);
  }
  requireCheckbox(): this {
    return this.require('CHECKBOX');
  }
  requireNumberBetween(from: number, to: number): this {
    return this.require('NUMBER_BETWEEN', from, to);
  }
  requireNumberGreaterThan(number: number): this {
    return this.require('NUMBER_GREATER_THAN', number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  requireNumberLessThan(number: number): this {
    return this.require('NUMBER_LESS_THAN', number);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  requireDate(): this {
    return this.require('DATE_IS_VALID_DATE');
  }
  requireDateAfter(date: Date): this {
    return this.require('DATE_AFTER', toSerial(date));
  }
  requireDateBefore(date: Date): this {
    return this.require('DATE_BEFORE', toSerial(date));
  }
  requireTextContains(text: string): this {
    return this.require('TEXT_CONTAINS', text);
  }
  requireFormulaSatisfied(formula: string): this {
    return this.require('CUSTOM_FORMULA', formula);
  }
  setAllowInvalid(allow: boolean): this {
    this.allowInvalid = allow;
    return this;
  }
  setHelpText(help: string): this {
    this.help = help;
    return this;
  }
  build(): DataValidation {
    if (this.criteria === null) throw new Error('A data validation rule needs a criterion before build().');
    return service(
      'DataValidation',
      this.environment,
      new DataValidation(this.criteria, this.values, this.allowInvalid, this.help),
    );
  }
  private require(criteria: Criteria, ...values: readonly unknown[]): this {
    this.criteria = criteria;
    this.values = values;
    return this;
  }
}

export function newDataValidation(environment: Environment): DataValidationBuilder {
  return service('DataValidationBuilder', environment, new DataValidationBuilder(environment));
}

export function addValidation(bench: Workbench, sheetId: string, zone: Zone, rule: DataValidation): void {
  send(bench.model, 'ADD_DATA_VALIDATION_RULE', {
    sheetId,
    ranges: [bench.rangeData(sheetId, zone)],
    rule: { id: newId(), criterion: engineCriterion(rule), isBlocking: !rule.getAllowInvalid() },
  });
}

/** True where a rule of the sheet refuses what it does not list. */
export function hasStrictRules(bench: Workbench, sheetId: string): boolean {
  return bench.model.getters.getDataValidationRules(sheetId).some(({ isBlocking }) => isBlocking === true);
}

/** Throws Google's sentence for a value that a strict dropdown or checkbox does not take; other kinds of rules are not looked at. */
export function requireValid(value: unknown, rule: DataValidation | null, { col, row }: CellPosition): void {
  if (rule?.getAllowInvalid() !== false || value === '' || value === null || value === undefined) return;
  if (typeof value === 'string' && value.startsWith('=')) return;
  const type = rule.getCriteriaType();
  const [listed] = rule.getCriteriaValues();
  const isValid =
    type === 'VALUE_IN_LIST'
      ? Array.isArray(listed) && listed.map(String).includes(toContent(value).content.replace(/^'/, ''))
      : type !== 'CHECKBOX' || typeof value === 'boolean';
  if (!isValid)
    throw new Error(
      `The data you entered in cell ${helpers.toXC(col, row)} violates the data validation rules set on this cell.`,
    );
}

/** New columns or rows have the rules of the one that they stand behind, as at Google. @param base counted from 0 */
export function inheritValidations(
  bench: Workbench,
  sheetId: string,
  dimension: 'COL' | 'ROW',
  base: number,
  count: number,
): void {
  const [from, to] = dimension === 'COL' ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  for (const { criterion, isBlocking, ranges } of bench.model.getters.getDataValidationRules(sheetId)) {
    const beside = ranges.filter(({ zone }) => zone[from] <= base && zone[to] === base);
    if (beside.length === 0) continue;
    send(bench.model, 'ADD_DATA_VALIDATION_RULE', {
      sheetId,
      ranges: beside.map(({ zone }) => bench.rangeData(sheetId, { ...zone, [from]: base + 1, [to]: base + count })),
      rule: { id: newId(), criterion, isBlocking: isBlocking === true },
    });
  }
}

/** Takes every rule off a block; a rule that reaches further keeps the cells around it. */
export function removeValidations(bench: Workbench, sheetId: string, zone: Zone): void {
  for (const rule of bench.model.getters.getDataValidationRules(sheetId)) {
    const parts = rule.ranges.flatMap((range) => without(range.zone, zone));
    if (parts.length === rule.ranges.length && parts.every((part, i) => sameZone(part, rule.ranges[i]?.zone))) continue;
    send(bench.model, 'REMOVE_DATA_VALIDATION_RULE', { sheetId, id: rule.id });
    if (parts.length === 0) continue;
    send(bench.model, 'ADD_DATA_VALIDATION_RULE', {
      sheetId,
      ranges: parts.map((part) => bench.rangeData(sheetId, part)),
      rule: { id: rule.id, criterion: rule.criterion, isBlocking: rule.isBlocking === true },
    });
  }
}
