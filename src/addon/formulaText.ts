// The label formulas as text: written so that they work in every locale, and recognised however a person typed them.

import { columnLetters } from '../formulas/reference';
import { LABEL_COLUMNS } from '../formulas/labels';
import { PROFILE, PROGRAMS } from './names';

export type LabelName = keyof typeof LABEL_COLUMNS;

/** The tracker's input columns, 1 = A, ends included. */
export interface InputColumns {
  readonly first: number;
  readonly last: number;
}

export interface Call {
  readonly name: LabelName;
  /** As written, trimmed. */
  readonly args: readonly string[];
}

const CALL = /^=\s*(TIER|VISA|FIT|WHY)\s*\((.*)\)\s*$/is;
const ANY_CALL = /\b(TIER|VISA|FIT|WHY)\s*\(/i;

/** Names of the label formulas. */
function isLabelName(name: string): name is LabelName {
  return name in LABEL_COLUMNS;
}

/** The label formula that a cell holds, alone or inside another one; null for none. */
export function labelIn(formula: string): LabelName | null {
  const name = formula.length > 2000 ? undefined : ANY_CALL.exec(formula)?.[1]?.toUpperCase();
  return name !== undefined && formula.startsWith('=') && isLabelName(name) ? name : null;
}

/** A cell that is one label formula and nothing else, with its arguments; null for anything else. */
export function callOf(formula: string): Call | null {
  const match = formula.length > 2000 ? null : CALL.exec(formula);
  const name = match?.[1]?.toUpperCase();
  const args = match?.[2] === undefined ? null : splitArguments(match[2]);
  return name === undefined || args === null || !isLabelName(name) ? null : { name, args };
}

/** Arguments between commas or semicolons; null when the parentheses do not match, so that it is no single call. */
function splitArguments(text: string): readonly string[] | null {
  const args: string[] = [];
  let depth = 0;
  let quote = '';
  let argument = '';
  for (const character of text) {
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(' || character === '{') depth++;
    else if (character === ')' || character === '}') depth--;
    if (depth < 0) return null;
    if (depth === 0 && quote === '' && (character === ',' || character === ';')) {
      args.push(argument.trim());
      argument = '';
    } else argument += character;
  }
  return depth === 0 ? [...args, argument.trim()] : null;
}

/** True for a formula that is pure: the profile is given, and so is what the programs are (SPEC section 1). */
export function isLinked({ args }: Call): boolean {
  const [programs = '', profile = '', headers = ''] = args;
  if (profile === '' || isRowNumber(programs)) return false;
  return headers !== '' || !isOneRow(programs);
}

export function isRowNumber(programs: string): boolean {
  return /^\d+$|^ROW\s*\(.*\)$/i.test(programs);
}

/** `A2:AD2` or `$A2`, with or without a tab's name: the header row is then looked for in the sheet. */
export function isOneRow(programs: string): boolean {
  const match = /^(?:.*!)?\$?[A-Z]{1,3}\$?(\d+)(?::\$?[A-Z]{1,3}\$?(\d+))?$/i.exec(programs);
  return match !== null && (match[2] === undefined || match[1] === match[2]);
}

/** A tab's name as a formula wants it. */
function quoted(tab: string): string {
  return /^[A-Za-z]{4,}$/.test(tab) ? tab : `'${tab.replace(/'/g, "''")}'`;
}

/**
 * The formula for a whole label column, to stand in the header row.
 * @param headerRow 1 = first; only there PROGRAMS begins at the header, elsewhere an open reference from it is written
 * @param shared false = the tab is not the one that PROGRAMS names
 */
export function columnFormula(
  name: LabelName,
  tab: string,
  headerRow: number,
  inputs: InputColumns,
  shared = true,
): string {
  const { first, last } = inputs;
  const open = `${quoted(tab)}!${columnLetters(first)}${headerRow}:${columnLetters(last)}`;
  return `=${name}(${shared && headerRow === 1 ? PROGRAMS : open}; ${PROFILE})`;
}

/** The pure formula for one row. */
export function rowFormula(
  name: LabelName,
  row: number,
  headerRow: number,
  { first, last }: InputColumns,
  headerEnd = headerRow,
): string {
  const [from, to] = [columnLetters(first), columnLetters(last)];
  return `=${name}($${from}${row}:$${to}${row}; ${PROFILE}; $${from}$${headerRow}:$${to}$${headerEnd})`;
}

/** The same formula whichever separator, spacing, quotes or case it is shown with. */
export function sameFormula(a: string, b: string): boolean {
  const plain = (formula: string) =>
    formula
      .replace(/[\s$']/g, '')
      .replace(/,/g, ';')
      .toUpperCase();
  return plain(a) === plain(b);
}
