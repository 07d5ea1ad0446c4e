// The Profile tab: rows of Field and Value in any order, read into facts (SPEC section 2, P3). Blank stays blank.

import { profileMessages as say } from '../messages/profile';
import { STATES, type StateCode } from '../reference/states';
import { DEFAULT_SEASON } from '../reference/season';
import { STEP3_PASS_MARK } from '../reference/usmle';
import { cellText, isDate, type Cell, type Table } from './cell';
import { COLUMNS, type ColumnName } from './columns';
import type { Day, Known, Problem, Specialty } from './facts';
import { FIELDS, type FieldName } from './fields';
import {
  STAGES,
  STRENGTHS,
  type ApplicantType,
  type ExceptionalStrength,
  type Profile,
  type Stage,
  type VisaNeed,
} from './profileFacts';
import { readOverrides } from './ruleOverrides';
import { readAnswer } from './values/answer';
import { readDay } from './values/date';
import { readState } from './values/place';
import { readSpecialty } from './values/specialty';
import { isUnknown } from './values/unknown';
import { wordKey } from './words';

const FIELD_BY_KEY: ReadonlyMap<string, FieldName> = new Map(
  FIELDS.flatMap(({ name, aliases }) => [name, ...aliases].map((spelling) => [wordKey(spelling), name] as const)),
);
const COLUMN_BY_KEY: ReadonlyMap<string, ColumnName> = new Map(COLUMNS.map(({ name }) => [wordKey(name), name]));
const LOWEST_SCORE = 100;
const HIGHEST_SCORE = 300;

/** The field a label names, whatever its case, spacing, punctuation and remarks in parentheses; null for none. */
export function fieldNamed(label: string): FieldName | null {
  return FIELD_BY_KEY.get(wordKey(label)) ?? FIELD_BY_KEY.get(wordKey(label.replace(/\([^)]*(?:\)|$)/g, ' '))) ?? null;
}

/**
 * Reads a profile.
 * @param rows rows of [Field, Value, anything], in any order; or the fields as one header row with the values below it
 * @returns the profile, what could not be taken in `problems`; never throws
 */
export function readProfile(rows: Table): Profile {
  return interpret(collect(upright(rows)));
}

/** Some people keep the fields as a header row: turned into rows of [Field, Value]. */
function upright(rows: Table): Table {
  const headerAt = rows.findIndex((row) => row.filter((cell) => fieldNamed(cellText(cell)) !== null).length >= 3);
  const header = rows[headerAt];
  if (!header) return rows;
  const values = rows[headerAt + 1] ?? [];
  return header.map((field, i) => [field, values[i]]);
}

interface Collected {
  readonly cells: ReadonlyMap<FieldName, Cell>;
  readonly rules: readonly (readonly [name: string, value: Cell])[];
  readonly columnHeaders: ReadonlyMap<ColumnName, string>;
  readonly problems: Problem[];
}

/** One cell for each field: the first one that is not blank; doubled ones are reported. */
function collect(rows: Table): Collected {
  const cells = new Map<FieldName, Cell>();
  const doubled = new Set<FieldName>();
  const rules: (readonly [string, Cell])[] = [];
  const columnHeaders = new Map<ColumnName, string>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const label = cellText(row[0]);
    const value = row[1];
    if (label === '' || label.length > 200) continue;
    const special = /^(rule|column)\s*:\s*(.+)$/is.exec(label);
    if (special?.[1] !== undefined && special[2] !== undefined) {
      if (special[1].toLowerCase() === 'rule') rules.push([special[2].trim(), value]);
      else takeColumn(special[2].trim(), value);
      continue;
    }
    const field = fieldNamed(label);
    if (field === null) {
      if (wordKey(label) === 'attempts' && cellText(value) !== '')
        problems.push({ column: 'Attempts', raw: cellText(value), what: say.attemptsUnclear });
      continue;
    }
    if (cellText(value) === '') continue;
    if (!cells.has(field)) cells.set(field, value);
    else if (!doubled.has(field)) {
      doubled.add(field);
      problems.push({ column: field, raw: cellText(value), what: say.doubled(field) });
    }
  }
  return { cells, rules, columnHeaders, problems };

  function takeColumn(name: string, value: Cell): void {
    const column = COLUMN_BY_KEY.get(wordKey(name));
    const header = cellText(value);
    if (!column) problems.push({ column: `Column: ${name}`, raw: header, what: say.unknownColumn(name) });
    else if (header !== '' && !columnHeaders.has(column)) columnHeaders.set(column, header);
  }
}

function interpret({ cells, rules, columnHeaders, problems: collected }: Collected): Profile {
  const problems: Problem[] = [...collected];
  const report = (field: FieldName, what: string) => problems.push({ column: field, raw: text(field), what });
  const wrong = (field: FieldName, wanted: string) => {
    report(field, say.unreadable(field, text(field), wanted));
    return null;
  };
  const overrides = readOverrides(rules);
  const season = year('Season') ?? DEFAULT_SEASON;
  const applicantType = readApplicantType();
  const profile: Omit<Profile, 'problems'> = {
    applicantType,
    visaNeed: readVisaNeed(applicantType),
    step1: readStep1(),
    step2: score('Step 2 CK'),
    step2Date: day('Step 2 CK date'),
    step2Target: score('Step 2 CK target'),
    step3: readStep3(),
    failures: {
      step1: count('Step 1 failures') ?? 0,
      step2: count('Step 2 CK failures') ?? 0,
      step3: count('Step 3 failures') ?? 0,
    },
    practiceScores: readPracticeScores(),
    graduationYear: year('Graduation year'),
    season,
    ecfmg: readEcfmg(),
    usceMonths: number('USCE months'),
    observershipMonths: number('Observership months'),
    massachusettsRotation: yesNo('Massachusetts rotation'),
    usLetters: count('US letters'),
    massachusettsLetters: count('Massachusetts letters'),
    coreLetters: count('Core specialty letters'),
    publications: count('Peer-reviewed publications'),
    posters: count('Posters and abstracts'),
    usResearchMonths: number('US research months'),
    bostonResearch: yesNo('Boston research'),
    priorUsTraining: yesNo('Prior US training'),
    otherStrengths: given('Other strengths') ? text('Other strengths') : '',
    exceptionalStrength: readStrength(),
    evidence: given('Evidence') && !/^(no|none|nothing|n)$/i.test(text('Evidence')) ? text('Evidence') : '',
    specialties: readSpecialties(),
    preferredStates: readStates(),
    stage: readStage(),
    budget: number('Budget (USD)'),
    asOf: day('As of'),
    numbers: overrides.numbers,
    overridden: overrides.overridden,
    columnHeaders,
    filled: new Set(cells.keys()),
  };
  problems.push(...overrides.problems);
  return { ...profile, problems };

  function text(field: FieldName): string {
    return cellText(cells.get(field));
  }

  /** Filled with something that says something. */
  function given(field: FieldName): boolean {
    return cells.has(field) && !isUnknown(cells.get(field));
  }

  function number(field: FieldName): Known<number> {
    if (!given(field)) return null;
    const value = amount(cells.get(field));
    return value === null ? wrong(field, say.wanted.number) : value;
  }

  function count(field: FieldName): Known<number> {
    if (given(field) && /^(no|none|nil|zero)$/i.test(text(field))) return 0;
    const value = number(field);
    return value === null ? null : Math.floor(value);
  }

  function year(field: FieldName): Known<number> {
    if (!given(field)) return null;
    const cell = cells.get(field);
    if (isDate(cell)) return Number(cellText(cell).slice(0, 4));
    const years = text(field).match(/\b(?:19|20)\d\d\b/g);
    const first = years?.[0];
    return years?.length === 1 && first !== undefined ? Number(first) : wrong(field, say.wanted.year);
  }

  function day(field: FieldName): Known<Day> {
    if (!given(field)) return null;
    return readDay(cells.get(field)) ?? wrong(field, say.wanted.day);
  }

  function score(field: FieldName): Known<number> {
    if (!given(field) || /pending|await|not (?:yet )?(?:taken|done|sat)|scheduled|soon/i.test(text(field))) return null;
    return scoreIn(cells.get(field)) ?? wrong(field, say.wanted.score);
  }

  function yesNo(field: FieldName): Known<boolean> {
    if (!given(field)) return null;
    const answer = readAnswer(cells.get(field));
    if (answer.kind !== 'unknown') return answer.kind === 'yes';
    const months = amount(cells.get(field));
    return months === null ? wrong(field, say.wanted.yesNo) : months > 0;
  }

  function readStep1(): Profile['step1'] {
    if (!given('Step 1')) return { kind: 'blank' };
    const points = scoreIn(cells.get('Step 1'));
    if (points !== null) return { kind: 'score', score: points };
    const words = wordKey(text('Step 1'));
    if (/^(?:p|pass|passed|passing|yes|true)\b/.test(words)) return { kind: 'pass' };
    if (/^(?:f|fail|failed|not passed|no pass)\b/.test(words)) return { kind: 'fail' };
    wrong('Step 1', say.wanted.step1);
    return { kind: 'blank' };
  }

  function readStep3(): Profile['step3'] {
    if (!given('Step 3')) return { kind: 'not passed', score: null };
    const cell = cells.get('Step 3');
    const points = scoreIn(cell);
    if (points !== null) return { kind: points >= STEP3_PASS_MARK ? 'passed' : 'not passed', score: points };
    const words = wordKey(text('Step 3'));
    if (
      /^(?:not|no|n|false|fail|failed|none|pending|never|didn|have not|will|plan|planned|planning|to )/.test(words) &&
      !/^n\w*v\b/.test(words)
    ) {
      const planned = readDay(cell);
      return planned === null ? { kind: 'not passed', score: null } : { kind: 'scheduled', on: planned };
    }
    if (/^(?:p|pass|passed|yes|y|true|done|completed)$/.test(words) || /^pass(?:ed)?\b/.test(words))
      return { kind: 'passed', score: null };
    const on =
      readDay(cell) ??
      readDay(text('Step 3').replace(/^\D*?(?=\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i, ''));
    if (on !== null) return { kind: 'scheduled', on };
    wrong('Step 3', say.wanted.step3);
    return { kind: 'not passed', score: null };
  }

  function readEcfmg(): Profile['ecfmg'] {
    if (!given('ECFMG certified')) return { kind: 'blank' };
    const cell = cells.get('ECFMG certified');
    const on = readDay(cell);
    if (on !== null) return { kind: 'expected', on };
    const words = wordKey(text('ECFMG certified'));
    if (/^(?:not|no|pending|in progress|uncertified|n|false)\b/.test(words)) return { kind: 'no' };
    if (/^certified\b/.test(words) || readAnswer(cell).kind === 'yes') return { kind: 'yes' };
    if (readAnswer(cell).kind === 'no') return { kind: 'no' };
    wrong('ECFMG certified', say.wanted.ecfmg);
    return { kind: 'blank' };
  }

  function readPracticeScores(): readonly number[] {
    if (!given('Practice scores')) return [];
    const cell = cells.get('Practice scores');
    const numbers = isDate(cell) ? [] : (text('Practice scores').match(/\d{3}(?!\d)/g) ?? []).map(Number);
    const scores = numbers.filter((points) => points >= LOWEST_SCORE && points <= HIGHEST_SCORE);
    if (scores.length === 0) wrong('Practice scores', say.wanted.scores);
    return scores;
  }

  function readApplicantType(): ApplicantType {
    const fallback: ApplicantType = 'Non-US citizen IMG';
    if (!given('Applicant type')) return fallback;
    const type = applicantTypeIn(wordKey(text('Applicant type')));
    if (type) return type;
    notAChoice('Applicant type', fallback);
    return fallback;
  }

  function readVisaNeed(type: ApplicantType): VisaNeed {
    const fallback: VisaNeed = type === 'Non-US citizen IMG' ? 'J-1' : 'None';
    if (!given('Visa needed')) return fallback;
    const words = wordKey(text('Visa needed'))
      .replace(/\bj\s*1\b/g, 'j1')
      .replace(/\bh\s*1\s*b?\b/g, 'h1b');
    const j1 = /\bj1\b/.test(words);
    const h1b = /\bh1b\b/.test(words);
    if ((j1 && h1b) || /^(?:either|both|any|j1 h1b)\b/.test(words)) return 'J-1 or H-1B';
    if (j1) return 'J-1';
    if (h1b) return 'H-1B';
    if (/^(?:none|no|not|n|false|green card|gc|us citizen|citizen|permanent resident|ead)\b/.test(words)) return 'None';
    if (/^(?:yes|y|true|needed|required)\b/.test(words)) {
      const used = fallback === 'None' ? 'J-1' : fallback;
      report('Visa needed', say.visaYes(used));
      return used;
    }
    notAChoice('Visa needed', fallback);
    return fallback;
  }

  function readStrength(): ExceptionalStrength {
    if (!given('Exceptional strength')) return 'None';
    const strength = choice('Exceptional strength', STRENGTHS);
    if (strength === null) {
      if (!/^(?:no|false)$/i.test(text('Exceptional strength'))) notAChoice('Exceptional strength', 'None');
      return 'None';
    }
    if (strength !== 'None' && !given('Evidence')) report('Exceptional strength', say.noEvidence(strength));
    return strength;
  }

  function readStage(): Stage {
    const fallback: Stage = 'Application season';
    if (!given('Stage')) return fallback;
    const stage = choice('Stage', STAGES);
    if (stage) return stage;
    const words = wordKey(text('Stage'));
    if (/unmatched|not match|no match|soap/.test(words)) return 'Not matched';
    if (/interview|rank/.test(words)) return 'Interviews and ranking';
    if (/\bpre|prepar|before|planning/.test(words)) return 'Pre-application';
    if (/appl|season/.test(words)) return 'Application season';
    notAChoice('Stage', fallback);
    return fallback;
  }

  function choice<T extends string>(field: FieldName, options: readonly T[]): T | null {
    const words = wordKey(text(field));
    return options.find((option) => wordKey(option) === words) ?? null;
  }

  function notAChoice(field: FieldName, used: string): void {
    const definition = FIELDS.find(({ name }) => name === field);
    const options = definition && 'options' in definition ? definition.options : [];
    report(field, say.notAChoice(field, text(field), options, used));
  }

  function readSpecialties(): readonly Specialty[] {
    if (!given('Specialties')) return [];
    const found: Specialty[] = [];
    for (const part of splitList(text('Specialties'))) {
      const specialty = readSpecialty(part.replace(/^\(?\d+[.)]\s*/, ''));
      if (!specialty || found.some(({ name, written }) => (name ?? written) === (specialty.name ?? specialty.written)))
        continue;
      if (specialty.name === null) report('Specialties', say.specialtyUnknown(specialty.written));
      found.push(specialty);
    }
    return found;
  }

  function readStates(): readonly StateCode[] {
    if (!given('Preferred states')) return ['MA'];
    const found = new Set<StateCode>();
    for (const part of splitList(text('Preferred states'))) {
      const state = readState(part);
      if (state) found.add(state);
      else for (const word of part.split(/\s+/)) if (word in STATES) found.add(word as StateCode);
    }
    if (found.size > 0) return [...found];
    wrong('Preferred states', say.wanted.state);
    return ['MA'];
  }
}

function splitList(text: string): readonly string[] {
  return text
    .split(/[,;\n\r|]+|\s+(?:then|or)\s+/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A score that stands in the cell: 100-300 points, remarks aside; null for none, or for two different ones. */
function scoreIn(cell: Cell): Known<number> {
  if (isDate(cell) || typeof cell === 'boolean') return null;
  if (typeof cell === 'number') return cell >= LOWEST_SCORE && cell <= HIGHEST_SCORE ? cell : null;
  const words = cellText(cell);
  if (words.length > 80 || /\d\s*[-/.]\s*\d/.test(words)) return plainNumber(words);
  const numbers = new Set(
    (words.match(/\d+/g) ?? []).map(Number).filter((n) => n >= LOWEST_SCORE && n <= HIGHEST_SCORE),
  );
  return numbers.size === 1 ? ([...numbers][0] ?? null) : null;
}

function plainNumber(words: string): Known<number> {
  const value = Number(words);
  return value >= LOWEST_SCORE && value <= HIGHEST_SCORE ? Math.round(value) : null;
}

/** A number at or above 0 with or without a unit: `3`, `2,5`, `4 months`, `$1,500`, `2k`; null for anything else. */
function amount(cell: Cell): Known<number> {
  if (typeof cell === 'number') return Number.isFinite(cell) && cell >= 0 ? cell : null;
  if (typeof cell !== 'string') return null;
  const match = /^\W{0,3}(\d{1,3}(?:,\d{3})+|\d+)(?:[.,](\d+))?\s*(k\b)?(?:\+|\D{0,40})$/i.exec(cellText(cell));
  if (match?.[1] === undefined) return null;
  const value = Number(`${match[1].replace(/,/g, '')}.${match[2] ?? '0'}`);
  return match[3] === undefined ? value : value * 1000;
}

/** Which applicant type the words mean; null when they mean none or could mean two. */
function applicantTypeIn(words: string): ApplicantType | null {
  if (/\b(?:us|american) (?:md|allopathic)\b|^md$|\bamg\b/.test(words)) return 'US MD';
  if (/\b(?:us )?do\b|osteopath/.test(words)) return 'US DO';
  if (/\bead\b|work authori[sz]ation|asylum|refugee|\bdaca\b/.test(words)) return 'IMG with other work authorization';
  if (/permanent resident|green card|\bgc\b|\blpr\b/.test(words)) return 'US permanent resident IMG';
  if (/\bnon\s?(?:us|american|citizen)\b|\bnot (?:a )?(?:us )?citizen/.test(words)) return 'Non-US citizen IMG';
  if (/\b(?:us|usa|american) (?:citizen|img|born)|^citizen\b/.test(words)) return 'US citizen IMG';
  return /\b(?:img|fmg)\b|foreign|international|\bvisa\b/.test(words) ? 'Non-US citizen IMG' : null;
}
