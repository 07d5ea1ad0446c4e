// Values on their way between the engine's cells and a script: blanks, dates, percents and errors as Google hands them over.

import { helpers } from '@odoo/o-spreadsheet';

/** What a script reads from or writes to a cell. */
export type ScriptValue = string | number | boolean | Date;
type EngineValue = string | number | boolean | null | undefined;
/** The globals that the script's own values are made of: a Date must be the script's Date. */
export interface Realm {
  readonly Date: DateConstructor;
  readonly Array: ArrayConstructor;
}

/** A cell as a script reads it: "" for a blank, a Date at local midnight for a date, an error as its text. */
export function toScript(value: EngineValue, format: string | undefined, realm: Realm): ScriptValue {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'number' || format === undefined || !helpers.isDateTimeFormat(format)) return value;
  const day = helpers.numberToJsDate(value);
  return new realm.Date(
    day.getFullYear(),
    day.getMonth(),
    day.getDate(),
    day.getHours(),
    day.getMinutes(),
    day.getSeconds(),
  );
}

export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

const DAY = 86_400_000;
/** Day 0 of a spreadsheet's calendar. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
export const DATE_FORMAT = 'yyyy-mm-dd';
const TIME_FORMAT = 'yyyy-mm-dd hh:mm:ss';

/** A Date as the number that a spreadsheet keeps: days, the time of day as their fraction, as the local clock shows it. */
export function toSerial(date: Date): number {
  const clock = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  );
  return (clock - DAY_ZERO) / DAY;
}

export interface Content {
  readonly content: string;
  readonly format?: string;
}

const LONGEST = 50_000;

/** What a script writes, as the engine wants to be told. Throws, as Google does, on a text that is too long for a cell. */
export function toContent(value: unknown): Content {
  if (value === null || value === undefined) return { content: '' };
  if (typeof value === 'string') return { content: short(value) };
  if (isDate(value)) {
    const serial = toSerial(value);
    if (Number.isNaN(serial)) return { content: '' };
    return { content: String(serial), format: Number.isInteger(serial) ? DATE_FORMAT : TIME_FORMAT };
  }
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE' };
  return {
    content: short(typeof value === 'number' ? String(value) : JSON.stringify(value)),
  };
}

function short(content: string): string {
  if (content.length > LONGEST)
    throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
  return content;
}
