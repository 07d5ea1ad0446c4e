// Which field a label of the Profile tab names: its words count, not their order, and "LORs" are letters.

import { FIELDS, type FieldName } from '../fields';
import { wordKey } from '../words';
import { isNotYet } from './values';

/** A longer label is no field's name. */
export const LONGEST_LABEL = 200;

/** Words that say nothing of which field it is. */
const BESIDE = new Set(
  (
    'of the in from for to on a an and your my you i do did does have has are is any which what how many number count usmle ' +
    'score scores 3 digit hands exam medical med school status type order choice recommendation rec physicians'
  ).split(' '),
);
/** Beginnings of words that mean the same. */
const SAME = (
  'letter,lor;pub,paper;grad,yog;obs;poster,abstract,presentation,oral;month,mth,mos;year,yr;mass;cert;prior,previous;special;' +
  'target,goal,expect,plan,predict;test;nbme;fail;pass;location;prefer;need,requir,sponsor;citizen'
)
  .split(';')
  .map((line) => line.split(','));
/** Words that many fields share: alone they point to none. */
const SHARED = /^(?:applicant|need|year|date|target|month|us|prior|fail|other|mass|boston|prefer|as)$/;
/** A remark after which a number is another one than the field's: "USCE (weeks)", "LORs (home)", "Budget (INR)". */
const ANOTHER =
  /^(?:(?:in|from|only) )?(?:observ|shadow|virtual|tele|w(?:ee)?ks?|y(?:ea)?rs|days|hours|home|non|foreign|inr|eur|gbp|cad|rs)/;

const wordsOf = (label: string): readonly string[] =>
  wordKey(label)
    .replace(/\bu s\b/g, 'us')
    .replace(/(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/g, ' ')
    .replace(/\b(?:s|step|usmle) ([123])\b/g, 'step$1')
    .replace(/\bck\b/g, 'step2')
    .replace(/\bfailed attempts?\b|\battempts? failed\b/g, 'fail')
    .split(' ')
    .map((word) => SAME.find((starts) => starts.some((start) => word.startsWith(start)))?.[0] ?? word)
    .filter((word) => word !== '' && !BESIDE.has(word));
const bag = (label: string): string => [...new Set(wordsOf(label))].sort().join(' ');

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
  if (whole) return whole.name;
  const field = FIELD_BY_KEY.get(bag(label.replace(/\([^)]*(?:\)|$)/g, ' ')));
  const remark = wordKey(/\(([^)]*)/.exec(label)?.[1] ?? '');
  const counts = field && /^(?:score|number|money)$/.test(field.kind) && field.name !== 'Step 3';
  return !field || (counts && (ANOTHER.test(remark) || isNotYet(remark))) ? null : field.name;
}

/** The fields that a label may mean which names none, by the words it has in common with their names. */
export function fieldsLike(label: string): readonly FieldName[] {
  const own = wordsOf(label).filter((word) => !SHARED.test(word));
  const alike = FIELDS.filter(({ name }) => wordsOf(name).some((word) => own.includes(word)));
  return alike.slice(0, 3).map(({ name }) => name);
}
