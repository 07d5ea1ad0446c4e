// What a word or a mark means by what stands around it: "all" before "visas", a dash before an answer, a doubt in brackets.

import { setOf } from './families';
import type { Raw, Token } from './words';

/** The tokens of a text, where no word's meaning hangs on its neighbours any more. */
export function settled(raw: readonly Raw[]): readonly Token[] {
  const found = composed(raw);
  return found.map((token, at) => {
    if (token === 'colon' || token === 'dash') return link(found, at);
    // "H1B paused, J1 not", "H-1B stopped, not J-1": not stopped
    if (
      token === 'not' &&
      /refuse,\w+,(?:[jh]1b?,not(?:,(?:stop|comma|dash))?|not,[jh]1b?)$/.test(found.slice(at - 3, at + 2).join())
    )
      return 'limit';
    return token === 'question' && isWithin(found, at) ? 'noAnswer' : token;
  });
}

/** "J-1 (H-1B?)": the doubt is about what stands before it and ends no sentence. */
function isWithin(found: readonly Token[], at: number): boolean {
  const next = found[at + 1];
  return next === 'close' || next === 'comma' || LINKS.has(found[at - 1] ?? 'stop');
}

/** "any type of visa", "visas of any kind" are all visas; "any other visas", "others" are the rest. */
function composed(raw: readonly Raw[]): readonly Token[] {
  const found: Token[] = [];
  // "types of": what stands between "all" or "other" and its noun.
  const noun = (from: number) => {
    const at = raw[from] === 'kind' ? from + 1 : from;
    return at > from && raw[at] === 'filler' ? at + 1 : at;
  };
  let at = 0;
  while (at < raw.length) {
    const token = raw[at] ?? 'word';
    let next = at + 1;
    if (token === 'every') {
      const after = noun(next);
      if (raw[next] !== 'other') {
        const all = raw[after] === 'anyVisa' || (after > next && (raw[after] === 'sponsor' || raw[after] === 'accept'));
        found.push(all ? 'allVisas' : 'filler');
        at = all ? after + Number(raw[after] === 'anyVisa') : at + 1;
        continue;
      }
    }
    if (token === 'other' || (token === 'every' && raw[next] === 'other')) {
      if (token === 'every') next += 1;
      const after = noun(next);
      const visas = raw[after] === 'anyVisa';
      const alone = token === 'every' || after > next || ENDS.has(raw[next] ?? 'stop');
      // "other hospitals"
      const elsewhere = raw[next] === 'subject' ? 'others' : 'word';
      found.push(visas || alone ? 'restOfVisas' : elsewhere);
      at = visas ? after + 1 : next;
      continue;
    }
    if (token === 'anyVisa' && raw[next] === 'filler' && raw[next + 1] === 'every' && raw[next + 2] === 'kind') {
      found.push('allVisas');
      at += 4;
      continue;
    }
    found.push(token === 'kind' || token === 'every' ? 'filler' : token);
    at += 1;
  }
  return found;
}
const ENDS = setOf('stop', 'colon', 'yes', 'no', 'not');

/** What a colon or a dash between two words is: a gap to be filled in ("J-1: , H-1B: Yes"), a link to an answer, or a pause. */
function link(all: readonly Token[], at: number): Token {
  let before = at - 1;
  while (all[before] === 'anyVisa' || all[before] === 'sponsor') before -= 1;
  const asks = all[before] === 'j1' || all[before] === 'h1b';
  let after = at + 1;
  while (all[after] === 'comma' && ANSWERS.has(all[after + 1] ?? 'word')) after += 1;
  const next = all[after] ?? 'stop';
  if (all[at] === 'colon') return asks && GAPS.has(next) ? 'noAnswer' : 'colon';
  let object = after + 1;
  while (VERBS.has(all[object] ?? 'stop')) object += 1;
  const named = VISAS.has(all[object] ?? 'stop') || ELSEWHERE.has(all[object] ?? 'stop');
  // "no YOG limit - sponsors both": only a visa is answered.
  const near = all.slice(Math.max(0, at - 9), at);
  const asked = near.slice(near.lastIndexOf('stop') + 1).some((token) => VISAS.has(token));
  return ANSWERS.has(next) && !named && asked ? 'colon' : 'comma';
}
const ANSWERS = setOf(
  'yes',
  'no',
  'not',
  'limit',
  'noAnswer',
  'consider',
  'accept',
  'sponsor',
  'prefer',
  'only',
  'doubt',
  'refuse',
);
const VERBS = setOf('filler', 'sponsor', 'accept', 'consider', 'refuse');
const LINKS = setOf('colon', 'dash');
const ELSEWHERE = setOf('word', 'aside', 'ecfmg', 'offTopic');
const VISAS = setOf('j1', 'h1b', 'otherVisa', 'anyVisa', 'allVisas', 'restOfVisas');
const GAPS = setOf('comma', 'stop', 'close', 'j1', 'h1b', 'otherVisa');
