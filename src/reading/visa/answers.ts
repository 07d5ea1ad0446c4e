// Questions and their answers: "Do you sponsor H-1B visas? No.", "J1 yes, H1B?".

import { ALLOWED, ASKED, AT_LARGE, has, isVisa, setOf } from './families';
import { pairsOf } from './items';
import { named, visasIn, KEYS, type Statement, type VisaKey } from './statement';
import { isConditional, isSoftened, softer, type Verdict } from './verdict';
import type { Token } from './words';

/** What a question begins with. */
const ASKING: readonly Token[] = ['sponsor', 'accept', 'consider', 'filler', 'subject'];

/** "J1 yes, H1B?": the answers of a short note whose last visa has none. Null for every other question. */
export function doubtedLast(question: readonly Token[]): readonly Statement[] | null {
  const last = question[question.length - 1];
  if (last === undefined || !isVisa(last) || has(question.slice(0, 1), ...ASKING)) return null;
  return pairsOf([...question, 'noAnswer']);
}

/** "J-1 yes?": an answer with a doubt. */
export const isAnswer = (question: readonly Token[]): boolean => question.includes('yes') && question.some(isVisa);

/** "Must I be a citizen? Do you offer J-1? Yes, …": which of two questions is answered is unclear. */
export const isUnclear = (question: readonly Token[]): boolean => has(question, ...ALLOWED, ...AT_LARGE, ...ASKED);

const WORDLESS = setOf('filler', 'subject', 'comma', 'yes', 'no', 'not', 'colon', 'hedge', 'limit');
/** An answer with nothing of its own behind it. */
export const isNothingElse = (sentence: readonly Token[]): boolean => sentence.every((token) => WORDLESS.has(token));

/** "Yes.", "Unfortunately not.", "Yes, we …" after a question; null for a sentence that answers nothing. */
export function answerOf(sentence: readonly Token[], asked: boolean, alone: boolean): Verdict | null {
  const first = sentence[0];
  const leads = asked || sentence.length === 1;
  // "No minimum score."
  if (leads && (first === 'yes' || first === 'no') && sentence[1] !== 'word') {
    // "Yes, if …", "Yes, on a limited basis"
    const clear = sentence.some(isVisa) || !(isConditional(sentence) || isSoftened(sentence));
    return first === 'no' ? 'No' : softer('Yes', !clear);
  }
  // "Preliminary positions: No"
  if (!isNothingElse(sentence) || sentence.indexOf('colon') > Number(asked)) return null;
  // "FREIDA yes, site no"
  if (has(sentence, 'limit', 'hedge') || (has(sentence, 'yes') && has(sentence, 'no', 'not')))
    return asked ? 'Limited' : null;
  if (has(sentence, 'no', 'not')) return asked || alone || has(sentence, 'no') ? 'No' : null;
  return has(sentence, 'yes') ? 'Yes' : null;
}

/** The answer to a question, as a statement about the visas that the question names. */
export function reply(asked: readonly Token[], verdict: Verdict, about: VisaKey | null): readonly Statement[] {
  if (has(asked, 'offTopic', 'otherVisa') && !asked.some(isVisa)) return [];
  const visas = KEYS.filter((key) => asked.includes(key) || asked.includes('both'));
  const targets: readonly VisaKey[] = visas.length > 0 ? visas : about === null ? [] : [about];
  if (targets.length > 0) {
    const clear = verdict !== 'Yes' || !has(asked, 'word', 'not', 'refuse', 'need');
    return targets.map((visa) => named(visa, softer(verdict, !clear), asked.includes('ecfmg')));
  }
  if (!has(asked, ...AT_LARGE, 'sponsor')) return [];
  return [{ kind: 'general', verdict, all: false, spares: [] }];
}

/** "Yes, H-1B too" in a column about J-1: what it says of its own visa first. */
export function ownAnswer(sentence: readonly Token[], about: VisaKey | null): readonly Statement[] {
  const [first, next] = sentence;
  if (about === null || sentence.includes(about) || (next !== 'comma' && next !== 'and')) return [];
  return first === 'yes' || first === 'no' ? [named(about, first === 'yes' ? 'Yes' : 'No', false)] : [];
}

/** "No, J-1 instead": the "no" has been said of the column's own visa. */
export const isInstead = (sentence: readonly Token[]): boolean =>
  sentence[0] === 'no' && sentence.slice(2).every((token) => isVisa(token) || token === 'filler');

/** The visa of the question before, for a sentence that can only be about it. */
export function topicOf(sentence: readonly Token[], asked: readonly Token[], answer: Verdict | null): VisaKey | null {
  const [topic, other] = visasIn(asked);
  if (topic === undefined || other !== undefined || answer === 'Yes' || answer === 'No') return null;
  return isAboutTheQuestion(sentence) ? topic : null;
}

/** "H-1B visas? Rarely, and with Step 3": a sentence that can only be about the question's visa. */
function isAboutTheQuestion(sentence: readonly Token[]): boolean {
  return !has(
    sentence,
    'word',
    'j1',
    'h1b',
    'anyVisa',
    'allVisas',
    'otherVisa',
    'sponsor',
    'citizen',
    'resident',
    'noAnswer',
    'colon',
    'need',
    'consider',
  );
}
