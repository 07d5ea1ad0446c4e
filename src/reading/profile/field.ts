// One field of the Profile tab with what stands in it, and the readers that fields of one kind share. Blank stays blank.

import { profileMessages as say } from '../../messages/profile';
import { cellText, type Cell } from '../cell';
import type { Day, Known, Problem } from '../facts';
import { FIELDS, type FieldName } from '../fields';
import { readAnswer } from '../values/answer';
import { readDay } from '../values/date';
import { plainText } from '../values/text';
import { isUnknown } from '../values/unknown';
import { wordKey } from '../words';
import { countIn, isNotYet, monthsIn } from './values';

export interface Field {
  readonly name: FieldName;
  readonly cell: Cell;
  readonly text: string;
  /** Filled with something that says something. */
  readonly given: boolean;
  readonly report: (what: string) => void;
}

/** The fields of a tab by name, for those that are read together with another one. */
export type Fields = (name: FieldName) => Field;

/** Gives what a field says, and reports what cannot be taken as it stands; of other fields it reports nothing. */
export type FieldReader<T> = (field: Field, fields: Fields) => T;

/** @param problems takes what the fields report */
export function fieldsOf(cells: ReadonlyMap<FieldName, Cell>, problems: Problem[]): Fields {
  return (name) => {
    const cell = cells.get(name);
    const text = cellText(cell);
    const report = (what: string) => void problems.push({ column: name, raw: text, what });
    return { name, cell, text, given: !isUnknown(cell), report };
  };
}

const LONGEST_WORDS = 200;

export function wordsIn({ cell }: Field): string {
  return wordKey(plainText(cell).slice(0, LONGEST_WORDS));
}

/** Reports that a field cannot be read, and leaves it out. */
export function wrong({ name, text, report }: Field, wanted: string): null {
  report(say.unreadable(name, text, wanted));
  return null;
}

/** Reports that a field says none of its choices, and gives what counts until then. */
export function notAChoice<T extends string>({ name, text, report }: Field, used: T): T {
  const definition = FIELDS.find((field) => field.name === name);
  const options = definition && 'options' in definition ? definition.options : [];
  report(say.notAChoice(name, text, options, used));
  return used;
}

/** A field that is blank or says what `read` finds in its cell. */
export function taking<T>(read: (cell: Cell, name: FieldName) => Known<T>, wanted: string): FieldReader<Known<T>> {
  return (field) => (field.given ? (read(field.cell, field.name) ?? wrong(field, wanted)) : null);
}

export const count = taking(countIn, say.wanted.number);
export const months = taking(monthsIn, say.wanted.months);
export const day: FieldReader<Known<Day>> = taking(readDay, say.wanted.day);

export function yesNo(field: Field): Known<boolean> {
  const { cell, given } = field;
  if (!given) return null;
  const answer = readAnswer(cell);
  if (answer.kind === 'no') return false;
  if (isNotYet(cell)) return wrong(field, say.wanted.yesNo);
  if (answer.kind === 'yes') return answer.firmness === 'strict' ? true : wrong(field, say.wanted.yesNo);
  const length = monthsIn(cell);
  return length === null ? wrong(field, say.wanted.yesNo) : length > 0;
}

/** What is written, as it is. */
export function asWritten({ given, text }: Field): string {
  return given ? text : '';
}
