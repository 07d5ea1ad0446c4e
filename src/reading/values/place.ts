// Cities and states (H7): `Boston, MA`, state names and abbreviations alike; and which towns the Boston area has (L2).

import type { Cell } from '../cell';
import { cellText, isDate } from '../cell';
import type { Known } from '../facts';
import type { StateCode } from '../../reference/states';
import { BOSTON_AREA, STATE_ALIASES, STATES } from '../../reference/states';
import { wordsOf } from './text';
import { isUnknown } from './unknown';

let byName: Map<string, StateCode> | null = null;

function stateNames(): Map<string, StateCode> {
  if (byName === null) {
    byName = new Map();
    for (const code of Object.keys(STATES) as StateCode[]) {
      byName.set(code.toLowerCase(), code);
      byName.set(STATES[code].toLowerCase(), code);
      for (const alias of STATE_ALIASES[code] ?? []) byName.set(alias, code);
    }
  }
  return byName;
}

/** "N.Y." and "D. C." as one word each. */
function stateKey(text: string): string {
  return wordsOf(text.replace(/\b([A-Za-z])\.\s?([A-Za-z])\b\.?/g, '$1$2'));
}

function stateOf(text: string): Known<StateCode> {
  return stateNames().get(stateKey(text).replace(/^(?:us|usa) |^state of | (?:us|usa)$/g, '')) ?? null;
}

const ZIP = /\s*\b\d{5}(?:-\d{4})?\b\s*$/;
const COUNTRY = /[\s,]*\b(?:u\.?s\.?a?\.?|united states(?: of america)?)\s*$/i;
/** Words that a lower-case abbreviation could also be: they count only behind a comma or in capitals. */
const ALSO_WORDS = new Set(['in', 'or', 'me', 'hi', 'ok', 'la', 'de', 'id', 'oh', 'al', 'pa', 'co', 'mi', 'ne', 'vi']);
/** "West New York", "Port Washington": the state's name is part of the town's. */
const PART_OF_NAME =
  /^(?:west|east|north|south|new|port|fort|ft|mount|mt|lake|old|upper|lower|point|cape|the|university of|little)$/i;

function tidyCity(city: string): string {
  return city.replace(/^[\s,;:()-]+|[\s,;:()-]+$/g, '').replace(/\s+/g, ' ');
}

/** Of several lines the first, and with it a second one that is its state: "Boston", "MA". */
function firstPlace(text: string): string {
  const [first = '', second = ''] = text
    .split(/[\n\r;|]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return stateOf(second.replace(ZIP, '').trim()) === null || stateOf(first) !== null ? first : `${first}, ${second}`;
}

function splitPlace(written: string): { readonly city: string; readonly state: Known<StateCode> } {
  const text = written.replace(ZIP, '').replace(COUNTRY, '').replace(ZIP, '').trim();
  const parts = text.split(/\s*[,/()]\s*|\s+-\s+/).filter((part) => part !== '');
  if (parts.length > 1) {
    for (let index = parts.length - 1; index >= 0; index -= 1) {
      const state = stateOf((parts[index] ?? '').replace(ZIP, ''));
      // "New York, NY" has its state last; "MA - Boston" first.
      if (state !== null) return { city: tidyCity(parts[index > 0 ? index - 1 : 1] ?? ''), state };
    }
    // "Boston, Suffolk County, Springfield IL 62701": the last part may hold city and state.
    const last = splitWords(parts[parts.length - 1] ?? '');
    return last.state === null ? { city: tidyCity(parts[0] ?? ''), state: null } : last;
  }
  return splitWords(text);
}

/** A place without a comma: "Boston MA", "Boston Massachusetts", "Massachusetts", "Boston". */
function splitWords(text: string): { readonly city: string; readonly state: Known<StateCode> } {
  const whole = stateOf(text);
  const key = wordsOf(text);
  if (key === 'new york' || key === 'new york city' || key === 'nyc') return { city: text, state: 'NY' };
  // The town or the state: not to be told apart.
  if (key === 'washington') return { city: text, state: null };
  if (whole === 'DC') return { city: 'Washington', state: 'DC' };
  if (whole !== null) return { city: '', state: whole };
  const words = text.split(' ');
  for (let count = 3; count >= 1; count -= 1) {
    if (words.length <= count) continue;
    const city = words.slice(0, -count).join(' ');
    const tail = words.slice(-count).join(' ');
    const state = stateOf(tail);
    if (state === null) continue;
    if (wordsOf(tail).length === 2 && tail !== tail.toUpperCase() && ALSO_WORDS.has(wordsOf(tail))) continue;
    if (PART_OF_NAME.test(city.trim())) continue;
    return { city: tidyCity(city), state };
  }
  return { city: tidyCity(text), state: null };
}

/** H7: city and state of a location cell; of several lines the first. '' and null for what is not there. A ZIP code is dropped. */
export function readPlace(cell: Cell): { readonly city: string; readonly state: Known<StateCode> } {
  if (typeof cell !== 'string' || isUnknown(cell)) return { city: '', state: null };
  return splitPlace(firstPlace(cellText(cell).slice(0, 300).normalize('NFKC')));
}

/** H7: the state in a cell, by abbreviation, name, or at the end of a place; null when there is none or more than one. */
export function readState(cell: Cell): Known<StateCode> {
  if (typeof cell !== 'string' || isDate(cell)) return null;
  const text = cellText(cell).slice(0, 300).normalize('NFKC');
  // Before asking whether the cell says nothing: no abbreviation of a state looks like that.
  const whole = stateOf(text);
  if (whole !== null || isUnknown(cell)) return whole;
  const parts = text.split(/[,/;|()\n]|\s-\s|\band\b|&/).map(stateOf);
  const named = new Set(parts.filter((state) => state !== null));
  // "Indiana, PA" is a town behind a state's name; "MA, NY" are two states.
  if (named.size > 1 && !/^[^,/;|()&\n]{4,},\s*[A-Za-z]{2}$/.test(text)) return null;
  if (named.size > 1) return readPlace(cell).state;
  for (const state of named) return state;
  return readPlace(cell).state;
}

/**
 * L2: is this town in the Boston area (reference list, Massachusetts only)? With the state unknown only Boston itself counts.
 * @param city As readPlace gives it.
 */
export function isBostonArea(city: string, state: Known<StateCode>): boolean {
  if (city === '' || (state !== null && state !== 'MA')) return false;
  const town = wordsOf(city.slice(0, 100)).replace(/ (?:ma|massachusetts)$/, '');
  return state === null ? /^(?:greater )?boston(?: area)?$/.test(town) : BOSTON_AREA.has(town);
}
