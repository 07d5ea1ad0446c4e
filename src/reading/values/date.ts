// Calendar days, however they are written (H4): the same day wherever the person lives, as `2026-09-23`.

import type { Cell } from '../cell';
import { calendarDay, isDate } from '../cell';
import type { Day, Known } from '../facts';
import { composed, ONCE } from '../patterns';
import { LONGEST_VALUE, plainText } from './text';
import { isUnknown } from './unknown';

const DAY_MS = 86_400_000;
/** Serial number of 1970-01-01 in a spreadsheet. */
const SERIAL_EPOCH = 25_569;
/** 1990-01-01 and 2100-01-01: serial numbers outside are something else. */
const SERIAL_FIRST = 32_874;
const SERIAL_LAST = 73_051;

function fromTime(time: number): Day {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** The day so many days later (earlier when negative); '' for what is no day. */
export function addDays(day: Day, days: number): Day {
  return fromTime(Date.parse(day) + days * DAY_MS);
}

/** A day that exists, or null: no 30 February, no year outside 1900-2199. @param month 1-12 */
function existing(year: number, month: number, date: number): Known<Day> {
  const full = year < 100 ? 2000 + year : year;
  const day = new Date(Date.UTC(full, month - 1, date));
  const exists = full >= 1900 && full <= 2199 && day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
  return exists ? fromTime(day.getTime()) : null;
}

/** The beginnings of the months' names. */
export const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A month's name or abbreviation, in lower case, for use in a pattern. */
export const MONTH_NAME = `${ONCE}(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)${ONCE}\\.?`;
const YEAR = "'?(\\d{4}|\\d{2})";
const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g;
const NUMERIC = /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/g;
const MONTH_FIRST = composed(/\bMONTH[ -](\d{1,2})(?:st|nd|rd|th)?(?:, ?|[ -])YEAR(?![\d:])/g, {
  MONTH: MONTH_NAME,
  YEAR,
});
const DAY_FIRST = composed(/\b(\d{1,2})(?:st|nd|rd|th|\.)?(?: of)?[ \/-]?MONTH[ ,\/-]{1,2}YEAR(?![\d:])/g, {
  MONTH: MONTH_NAME,
  YEAR,
});

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3)) + 1;
}

/** 9/27/2023 is US order; 27/9/2023 can only be the other one; with points (27.9.2023) the day comes first. */
function numeric(first: number, mark: string, second: number, year: number): Known<Day> {
  const dayFirst = (mark === '.' && second <= 12) || first > 12;
  return dayFirst ? existing(year, second, first) : existing(year, first, second);
}

function daysIn(text: string): readonly Known<Day>[] {
  const days: Known<Day>[] = [];
  for (const [, year, month, date] of text.matchAll(ISO))
    days.push(existing(Number(year), Number(month), Number(date)));
  for (const [, first, mark, second, year] of text.matchAll(NUMERIC)) {
    days.push(numeric(Number(first), mark ?? '', Number(second), Number(year)));
  }
  for (const [, month, date, year] of text.matchAll(MONTH_FIRST))
    days.push(existing(Number(year), monthNumber(month), Number(date)));
  for (const [, date, month, year] of text.matchAll(DAY_FIRST))
    days.push(existing(Number(year), monthNumber(month), Number(date)));
  return days;
}

function fromNumber(value: number): Known<Day> {
  if (value >= SERIAL_FIRST && value < SERIAL_LAST) return fromTime((Math.floor(value) - SERIAL_EPOCH) * DAY_MS);
  if (Number.isInteger(value) && value >= 19_000_101 && value <= 21_991_231) {
    return existing(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
  }
  return null;
}

/**
 * H4: the calendar day in a cell. Date cells, `September 28, 2023`, `9/27/2023` (US order), `2026-09-23`, `23 Sep 2026`, the serial
 * numbers of spreadsheets (46288). null when the cell names no day, two different days, or a day without a year ("Sept 23").
 */
export function readDay(cell: Cell): Known<Day> {
  if (isUnknown(cell) || typeof cell === 'boolean') return null;
  if (isDate(cell)) {
    const day = calendarDay(cell);
    return day >= '1900-01-01' && day < '2200-01-01' && day.length === 10 ? day : null;
  }
  if (typeof cell === 'number') return fromNumber(cell);
  const text = plainText(cell);
  if (text.length > LONGEST_VALUE) return null;
  if (/^\d{5}(?:\.\d+)?$|^\d{8}$/.test(text)) return fromNumber(Number(text));
  const days = daysIn(text);
  const first = days[0] ?? null;
  return days.every((day) => day === first) ? first : null;
}
