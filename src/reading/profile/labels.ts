// Which field a label of the Profile tab names: its words count, not their order, and "LORs" are letters.

import { FIELDS, type FieldKind, type FieldName } from '../fields';
import { wordKey } from '../words';
import { isNotYet } from './values';

/** A longer label is no field's name. */
export const LONGEST_LABEL = 200;

/** Words that say nothing of which field it is. */
const BESIDE = new Set(
  (
    'of the in from for to on a an and your my you i do did does have has are is any which what how many number count usmle eras result results tests test exam ' +
    'score scores 3 digit hands medical med school status type order choice recommendation rec physicians'
  ).split(' '),
);
/** Beginnings of words that mean the same. */
const SAME = (
  'letter,lor;pub,paper;grad,yog;obs;poster,abstract,presentation,oral;month,mo,mth;year,yr;mass;cert;prior,previous;special;' +
  'target,goal,expect,plan,predict;nbme;fail;pass;location;pref;need,requir,sponsor;citizen,national'
)
  .split(';')
  .map((line) => line.split(','));
/** Words that many fields share: alone they point to none. */
const SHARED = /^(?:applicant|need|year|date|target|month|us|prior|fail|other|mass|boston|pref|as)$/;
/** A remark after which a number is another one than the field's: "USCE (weeks)", "LORs (home)", "Step 2 (attempts)". */
const ANOTHER =
  /^(?:(?:in|from|only) )?(?:attempts|observ|shadow|virtual|tele|w(?:ee)?ks?|y(?:ea)?rs|days|hours|home|non|inr|eur|gbp)/;

/** The words of a label that tell which field it is, each once, of those that mean the same the first. */
function wordsOf(label: string): readonly string[] {
  const words = wordKey(label)
    .replace(/\bno of\b/g, '')
    .replace(/\bu s\b/g, 'us')
    .replace(/(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/g, ' ')
    .replace(/\bstep (i+)\b/g, (_, { length }: string) => `step ${length}`)
    .replace(/\b(?:s|step|usmle) ([123])\b/g, 'step$1')
    .replace(/\bck\b/g, 'step2')
    .replace(/\bfailed attempts?\b|\battempts? failed\b/g, 'fail')
    .split(' ')
    .map((word) => SAME.find((starts) => starts.some((start) => word.startsWith(start)))?.[0] ?? word);
  return [...new Set(words)].filter((word) => word !== '' && !BESIDE.has(word));
}

const bag = (label: string): string => [...wordsOf(label)].sort().join(' ');

/** Letters and digits only: "ECFMGcertified". */
export function fieldKey(label: string): string {
  return wordKey(label).replace(/ /g, '');
}

const FIELD_BY_KEY: ReadonlyMap<string, (typeof FIELDS)[number]> = new Map(
  FIELDS.flatMap((field) => [
    [fieldKey(field.name), field] as const,
    ...[field.name, ...field.aliases].map((spelling) => [bag(spelling), field] as const),
  ]),
);

/** The field a label names, whatever its case, spacing, order of words and remarks in parentheses; null for none. */
export function fieldNamed(label: string): FieldName | null {
  if (label.length > LONGEST_LABEL) return null;
  const whole = FIELD_BY_KEY.get(fieldKey(label)) ?? FIELD_BY_KEY.get(bag(label));
  if (whole || !label.includes('(')) return whole?.name ?? null;
  const field = FIELD_BY_KEY.get(bag(label.replace(/\([^)]*(?:\)|$)/g, ' ')));
  const remark = wordKey(/\(([^)]*)/.exec(label)?.[1] ?? '');
  const counts = field && /^(?:score|number|money)$/.test(field.kind) && field.name !== 'Step 3';
  return !field || (counts && (ANOTHER.test(remark) || isNotYet(remark))) ? null : field.name;
}

const NAMES = FIELDS.map(({ name, kind }) => ({ name, kind, words: wordsOf(name) }));

/** What a field of that kind could hold: "Letter writers" with names beside it is no number of letters, "Grad GPA" with 3.6 no year. */
function couldHold(kind: FieldKind, raw: string): boolean {
  if (kind === 'year') return /^(?!\d\.)(?=.*\d)/s.test(raw);
  return /^(?:choice|yes-no|list|text)$/.test(kind) || /\d|pass|fail/i.test(raw);
}

/** The fields that a label may mean which names none, by what stands beside it: those that have the most words in common with it. */
export function fieldsLike(label: string, raw: string): readonly FieldName[] {
  const own = wordsOf(label);
  const alike = NAMES.filter(({ kind }) => couldHold(kind, raw))
    .map(({ name, words }) => ({ name, common: words.filter((word) => own.includes(word)) }))
    .filter(({ common }) => common.some((word) => !SHARED.test(word)));
  const most = Math.max(...alike.map(({ common }) => common.length));
  return alike.flatMap(({ name, common }) => (common.length === most ? [name] : [])).slice(0, 3);
}
