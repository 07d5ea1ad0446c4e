// Choices of the Profile tab in people's own words: who applies, which visa, which stage, specialties and states in order.

import { MASSACHUSETTS_TOWNS, type StateCode } from '../../reference/states';
import type { Specialty } from '../facts';
import type { ApplicantType, Stage, VisaNeed } from '../profileFacts';
import { isBostonArea, readState } from '../values/place';
import { readSpecialty } from '../values/specialty';
import { wordKey } from '../words';

/** A list longer than this is somebody's notes. */
const LONGEST_LIST = 60;
const LONGEST_PART = 300;

/** Words as wordKey gives them, with "U.S." and "M.D." in one piece. */
function choiceWords(text: string): string {
  return wordKey(text.slice(0, 300))
    .replace(/\bm d\b/g, 'md')
    .replace(/\bd o\b/g, 'do')
    .replace(/\b(?:u s a|u s|usa?|united states(?: of america)?)(?: |(?=md\b|do\b|img\b)|$)/g, 'us ')
    .trim()
    .replace(/\bh ?1 ?b?\b/g, 'h1b')
    .replace(/\bj ?1\b/g, 'j1');
}

const NO_VISA =
  /\b(?:(?:do(?:es)? )?not|do(?:es)?n ?t|no|none)(?: \w+)? (?:need|requir|necess)\w*(?: an?| any)?(?: visa| sponsorship)?\b|\bno visa\b/;
const NON_US = /\bnon ?(?:us|american|citizen)|\bnot (?:an? )?(?:us |american )?(?:citizen|img)\b/;
const FROM_ELSEWHERE = /\b(?:imgs?|fmgs?|foreign|international|caribbean|overseas|abroad)\b/;
const UNDECIDED =
  /\b(?:no|not|without|pending|(?:appl[yi]|expect|a?wait|canad)\w*|soon|future|process|hop(?:e|ing)|or)\b|\bof (?!america\b|us\b|the us\b)/;

/** "Indian citizen", and "India" below Citizenship, which is read as one. */
const FOREIGN_CITIZEN =
  /\bvisa\b|^(?:(?!us|americ|dual|natur|puerto|no\b|not|yes)[a-z]+ ){1,3}citizen$|^citizen of (?!(?:the )?us\b|america)[a-z]+$/;

/** Which applicant type the words mean; null when they mean none, could mean two, or tell of something that is still to come. */
export function applicantTypeIn(text: string): ApplicantType | null {
  const words = choiceWords(text).replace(NO_VISA, ' ');
  const nonUs = NON_US.test(words);
  const elsewhere = nonUs || FROM_ELSEWHERE.test(words);
  const others = new Set<ApplicantType>();
  if (/\bead\b|\bwork (?:authori[sz]ation|permit)\b|\basyl(?:um|ee)\b|\brefugee\b|\bdaca\b|\btps\b/.test(words))
    others.add('IMG with other work authorization');
  if (/\b(?:permanent resident|green ?card|gc|lpr|us pr)\b/.test(words)) others.add('US permanent resident IMG');
  if (!nonUs && /\b(?:us|american) (?:citizen|img|born|national)|^citizen(?: img)?$/.test(words))
    others.add('US citizen IMG');
  if (!elsewhere && /\b(?:us|american) (?:md|allopathic|grad\w*|medical)\b|^md(?: us)?$|\bamg\b/.test(words))
    others.add('US MD');
  if (!elsewhere && /\b(?:us|american) do\b|^do(?: us)?$|\bosteopath/.test(words)) others.add('US DO');
  const [only] = others;
  const rest = nonUs ? words.replace(NON_US, ' ') : words;
  if (only !== undefined) return others.size === 1 && !UNDECIDED.test(rest) ? only : null;
  return elsewhere || FOREIGN_CITIZEN.test(words) ? 'Non-US citizen IMG' : null;
}

/** Which visa the words ask for; `yes` = one, without saying which; null when that cannot be told. */
export function visaNeedIn(text: string): VisaNeed | 'yes' | null {
  const words = choiceWords(text);
  const wanted = words.replace(/\b(?:no|not|without|non) (?:an? )?(?:j1|h1b)\b/g, ' ');
  const j1 = /\bj1\b/.test(wanted);
  const h1b = /\bh1b\b/.test(wanted);
  if ((j1 && h1b) || /^(?:either|both|any)\b/.test(wanted)) return 'J-1 or H-1B';
  if (j1) return 'J-1';
  if (h1b) return 'H-1B';
  if (wanted !== words) return null;
  if (/^(?:none|no|n|false|0)$/.test(words)) return 'None';
  if (NO_VISA.test(words)) return 'None';
  const because = words.replace(/^(?:no |none )?(?:i |have |has |with |on |an? )*/, '');
  if (/^(?:\w\d )?(?:green ?card|gc|lpr|permanent resident|(?:us )?citizen|ead)\b/.test(because))
    return UNDECIDED.test(because) ? null : 'None';
  return /^(?:yes|y|true)\b|\b(?:need|requir|sponsor)/.test(words) ? 'yes' : null;
}

/** The stage that the words mean; null for none. */
export function stageIn(text: string): Stage | null {
  const words = wordKey(text.slice(0, 300));
  if (/unmatched|not match|no match|soap/.test(words)) return 'Not matched';
  if (/interview|rank/.test(words)) return 'Interviews and ranking';
  if (/\bpre|before|planning|\bnot (?:yet )?appl/.test(words)) return 'Pre-application';
  return /appl|season|submitted/.test(words) ? 'Application season' : null;
}

/** Parts of a list, however it is parted and numbered. */
function listParts(text: string): readonly string[] {
  return text
    .slice(0, 5000)
    .split(/[,;\n\r|>→]+|\s+(?:then|or)\s+|(?:^|\s+)\(?#?\d{1,2}[.):-]\s*/i)
    .map((part) =>
      part
        .slice(0, LONGEST_PART)
        .trim()
        .replace(/^(?:first|second|third|\d[a-z]{2}|primary|backup)(?: choice)?\s*[:-]\s*/i, '')
        .replace(/^[#(]?\d{1,2}[.):]?\s+/, ''),
    )
    .filter((part) => part !== '')
    .slice(0, LONGEST_LIST);
}

/** Specialties in the order they are written, each once. */
export function specialtiesIn(text: string): readonly Specialty[] {
  const found = new Map<string, Specialty>();
  for (const part of listParts(text))
    for (const specialty of specialtiesOf(part)) {
      const key = specialty.name ?? wordKey(specialty.written);
      if (!found.has(key)) found.set(key, specialty);
    }
  return [...found.values()];
}

/** "IM/FM" names two; "Physical Medicine and Rehabilitation" is one, and so is what is not known in parts either. */
function specialtiesOf(part: string): readonly Specialty[] {
  // "IM (first choice)"
  const bare = readSpecialty(part.replace(/\([^)]*\)/g, ' '));
  const whole = bare?.name ? bare : readSpecialty(part);
  if (whole === null || whole.name !== null) return whole === null ? [] : [whole];
  // "PM&R and IM" before "IM & FM".
  for (const between of [/\s+and\s+/i, /\s*[/&+]\s*|\s+and\s+/i]) {
    const pieces = part.split(between).flatMap((piece) => readSpecialty(piece) ?? []);
    if (pieces.length > 1 && pieces.every(({ name }) => name !== null)) return pieces;
  }
  return [whole];
}

/** "MA; anywhere else is fine": words that name no place. */
const NO_PLACE = /\b(?:any\w*|all|others?|rest|open|ok|first|maybe|preferred|then|mostly)\b/i;

/** States in the order they are written, by name or abbreviation, each once; and the parts of the list that name none. */
export function statesIn(text: string): { readonly states: readonly StateCode[]; readonly unknown: readonly string[] } {
  const start = text.slice(0, 300);
  // "Anywhere but Texas", "in the NE"
  if (/\b(?:but|except|not?|avoid)\b/i.test(start) || /\b(?:in|the) NE\b/.test(start))
    return { states: [], unknown: [] };
  const parts = listParts(text)
    .flatMap((part) => part.split(/\s*[/&+]\s*|\s+and\s+/i))
    .map((part) => ({ part, states: statesOf(part) }));
  const known = parts.filter((one) => one.states.length > 0);
  const unknown = parts.flatMap(({ part, states }, index) => {
    const [next] = parts[index + 1]?.states ?? [];
    const clear = states.length > 0 || part === '' || NO_PLACE.test(part);
    return clear || isTown(part, next, known.length * 2 === parts.length) ? [] : [part];
  });
  return { states: [...new Set(known.flatMap(({ states }) => states))], unknown };
}

/** "Boston" of "Boston, MA": known in Massachusetts; elsewhere where each state has a town before it. */
function isTown(part: string, state: StateCode | undefined, ofTowns: boolean): boolean {
  if (state === undefined) return false;
  return state === 'MA' ? isBostonArea(part, state) || MASSACHUSETTS_TOWNS.includes(part.toLowerCase()) : ofTowns;
}

function statesOf(part: string): readonly StateCode[] {
  const words = part.split(/\s+/);
  const known = words.flatMap((word) => readState(word) ?? []);
  if (known.length === words.length) return known;
  const state = readState(part);
  if (state !== null) return [state];
  // "MA maybe NY": in capitals they can only be states.
  return words.flatMap((word) => (word === word.toUpperCase() ? (readState(word) ?? []) : []));
}
