// Short notes, "J1 yes no H1B", "no J-1 / H-1B: case by case": which answer stands with which visa.

import { has } from './families';
import { named, visasIn, type Statement } from './statement';
import { verdictOf } from './verdict';
import type { Token } from './words';

/** A visa, or an answer of one or more words; `apart`: a comma, "and", a bracket or a slash before it. */
interface Element {
  readonly tokens: Token[];
  readonly visa: boolean;
  readonly apart: boolean;
}

/** Longer ones are no notes. */
const MOST_ELEMENTS = 16;

const SEPARATORS: readonly Token[] = ['comma', 'and', 'or', 'but', 'open', 'close'];
const VISAS: readonly Token[] = ['j1', 'h1b', 'otherVisa'];
const ANSWERS: readonly Token[] = [
  'yes',
  'no',
  'not',
  'refuse',
  'noAnswer',
  'sponsor',
  'accept',
  'consider',
  'limit',
  'usual',
  'regular',
  'hedge',
];
const SILENT: readonly Token[] = ['filler', 'anyVisa', 'colon', 'ecfmg'];

/** The visas and answers of a sentence that holds nothing else; null for every other sentence. */
function elementsOf(sentence: readonly Token[]): readonly Element[] | null {
  const found: Element[] = [];
  let apart = true;
  for (const token of sentence) {
    if (has([token], ...SEPARATORS)) apart = true;
    else if (!has([token], ...SILENT)) {
      const visa = has([token], ...VISAS);
      if (!visa && !has([token], ...ANSWERS)) return null;
      const last = found[found.length - 1];
      if (visa || last === undefined || last.visa || apart) found.push({ tokens: [token], visa, apart });
      else last.tokens.push(token);
      apart = false;
    }
  }
  return found.length > MOST_ELEMENTS ? null : found;
}

interface Pairing {
  readonly cost: number;
  /** False when another pairing is as good and says something else. */
  readonly clear: boolean;
  readonly said: readonly Statement[];
}

/** What a short note of visas and answers says of each visa; null when it has one answer only or can be read in two ways. */
export function pairsOf(sentence: readonly Token[]): readonly Statement[] | null {
  const elements = elementsOf(sentence);
  if (elements === null) return null;
  // "No H-1B, J-1": whether the "no" reaches the second is not said.
  const [, first] = /^(?:comma,)?no,(\w+),comma,\w+$/.exec(elements.length === 3 ? sentence.join() : '') ?? [];
  if (first !== undefined)
    return visasIn(sentence).map((visa) => named(visa, first === visa ? 'No' : 'Limited', false));
  const replies = elements.filter(({ visa }) => !visa);
  if (replies.length < 2) return null;
  // "J1/H1B/F1: Y/N/N": as many answers as visas, in their order.
  const asked = elements.slice(0, replies.length);
  if (elements.length === 2 * replies.length && asked.every(({ visa }) => visa))
    return asked.flatMap((one, at) => saidOf([one], replies.slice(at, at + 1)));
  return sideBySide(elements);
}

/** Each answer with the visas beside it, so that groups end at commas and slashes where there are some. */
function sideBySide(elements: readonly Element[]): readonly Statement[] | null {
  const best: (Pairing | null)[] = [];
  best[elements.length] = { cost: 0, clear: true, said: [] };
  for (let from = elements.length - 1; from >= 0; from--) {
    const found = pairings(elements, from, best);
    const least = Math.min(...found.map(({ cost }) => cost));
    const [first, ...others] = found.filter(({ cost }) => cost === least);
    const differ = others.some(({ said }) => JSON.stringify(said) !== JSON.stringify(first?.said));
    best[from] = first === undefined ? null : { ...first, clear: first.clear && !differ };
  }
  return best[0]?.clear === true ? best[0].said : null;
}

/** The groups that may begin at `from`, each with the `best` pairing of what stands behind it. */
function pairings(elements: readonly Element[], from: number, best: readonly (Pairing | null)[]): readonly Pairing[] {
  const isApart = (at: number): boolean => elements[at]?.apart ?? true;
  const found: Pairing[] = [];
  for (let end = from + 1; end <= elements.length; end++) {
    const group = elements.slice(from, end);
    const answers = group.filter(({ visa }) => !visa);
    const turns = group.filter(({ visa }, at) => at > 0 && visa !== group[at - 1]?.visa).length;
    const rest = best[end];
    if (turns > 1 || answers.slice(1).some(({ apart }) => apart)) break;
    if (group.length === answers.length || rest == null || (turns === 0 && group.length > 1)) continue;
    const turn = group.findIndex(({ visa }) => visa !== group[0]?.visa);
    found.push({
      cost: rest.cost + Number(!isApart(from)) + Number(turn > 0 && isApart(from + turn)) * 2 + Number(turn < 0),
      clear: rest.clear,
      said: [...saidOf(group, answers), ...rest.said],
    });
  }
  return found;
}

function saidOf(group: readonly Element[], answers: readonly Element[]): readonly Statement[] {
  const words = answers.flatMap(({ tokens }) => tokens);
  if (words.includes('noAnswer')) return [];
  const verdict = words.length === 0 ? 'Yes' : (verdictOf(words) ?? 'Limited');
  return visasIn(group.flatMap(({ tokens }) => tokens)).map((visa) => named(visa, verdict, false));
}
