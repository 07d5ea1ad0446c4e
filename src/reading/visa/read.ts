// One cell in, what it says of J-1, H-1B and citizenship out (V1-V5).

import { cellText, type Cell } from '../cell';
import type { Sponsorship } from '../facts';
import {
  answerOf,
  doubtedLast,
  isAnswer,
  isInstead,
  isNothingElse,
  isUnclear,
  ownAnswer,
  reply,
  topicOf,
} from './answers';
import { clauses, flat, type Clause } from './clauses';
import { ASKED, SOFT, has } from './families';
import { sentences, type Sentence } from './sentences';
import { pairsOf } from './items';
import { isList, leftOut, unwrapped } from './lists';
import { SILENT, reading, settle, type VisaReading } from './settle';
import { plain } from './spelling';
import { named, visasIn, type Statement, type VisaKey } from './statement';
import { read, takesBack } from './statements';
import { tokens } from './tokens';
import type { Verdict } from './verdict';
import type { Token } from './words';

// H4, for a cell that holds nothing else.
const BARE_YES = /^(?:yes|y|true|1|x|si|sí|oui|yesmark|any|ok)$/;
const BARE_NO = /^(?:no|n|false|0|none|non|nein|neither|nomark)$/;
const BARE_ALL = /^(?:all(?: types)?|both|either)$/;
const BARE_UNKNOWN = /^(?:not available|error|loading|naword|)$/;

/** Longer cells hold more than one of the words above. */
const LONGEST_BARE = 30;

/** What a cell holds apart from punctuation, brackets and quotes, for the words above. */
function bare(text: string): string {
  if (text.length > LONGEST_BARE) return text;
  return plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** "Yes?": an answer that is still to be verified (H5). */
function isDoubted(text: string, word: string): boolean {
  return word !== '' && text.length <= LONGEST_BARE && text.includes('?');
}

/** What one cell of a Visa column says (V1-V5, H4). A bare yes: J-1 Limited; a bare no: both refused. Never throws. */
export function readVisaWords(cell: Cell): VisaReading {
  const text = cellText(cell);
  const word = bare(text);
  const doubted = isDoubted(text, word);
  if (BARE_YES.test(word)) return reading('Limited', 'Unknown');
  if (BARE_NO.test(word)) return doubted ? reading('Limited', 'Limited') : reading('No', 'No');
  if (BARE_ALL.test(word)) return doubted ? reading('Limited', 'Limited') : reading('Yes', 'Yes');
  if (BARE_UNKNOWN.test(word)) return SILENT;
  return settle(statementsOf(text, null), null);
}

/** What one cell of a column that is about one visa says: what names no visa is about this one (V1-V5, H4). Never throws. */
export function readVisaColumn(cell: Cell, visa: 'J-1' | 'H-1B'): VisaReading {
  const key: VisaKey = visa === 'J-1' ? 'j1' : 'h1b';
  const only = (verdict: Sponsorship) => (key === 'j1' ? reading(verdict, 'Unknown') : reading('Unknown', verdict));
  const text = cellText(cell);
  const word = bare(text);
  const answered = BARE_YES.test(word) || BARE_ALL.test(word);
  if ((answered || BARE_NO.test(word)) && isDoubted(text, word)) return only('Limited');
  if (answered) return only('Yes');
  if (BARE_NO.test(word)) return only('No');
  if (BARE_UNKNOWN.test(word)) return SILENT;
  return settle(statementsOf(text, key), key);
}

/** What a sentence is read with: the column's visa, the question that waits for an answer, the visas that "these" stands for. */
interface Memory {
  readonly about: VisaKey | null;
  readonly asked: readonly Token[] | null;
  readonly spoken: readonly VisaKey[];
}

/** What a sentence says, and what it leaves for the next. */
interface Heard extends Memory {
  readonly said: readonly Statement[];
}

function statementsOf(raw: string, about: VisaKey | null): readonly Statement[] {
  const found = tokens(unwrapped(raw));
  const all: Statement[] = [];
  let memory: Memory = { about, asked: null, spoken: [] };
  const parts = sentences(found);
  for (const sentence of parts) {
    const heard = hear(sentence, memory, parts.length === 1);
    all.push(...heard.said);
    memory = heard;
  }
  return isList(raw) ? [...all, ...leftOut(all, found)] : all;
}

function hear(sentence: Sentence, memory: Memory, alone: boolean): Heard {
  const doubted = sentence.question ? doubtedLast(sentence.tokens) : null;
  if (doubted !== null) return { ...memory, said: doubted };
  const answer = answerOf(sentence.tokens, memory.asked !== null, alone);
  return sentence.question ? question(sentence.tokens, answer, memory) : statement(sentence.tokens, answer, memory);
}

function question(sentence: readonly Token[], answer: Verdict | null, memory: Memory): Heard {
  const { about, asked } = memory;
  // "Accepts J-1? Yes Accepts H-1B? No": the answer to one question begins the next.
  if (asked !== null && answer !== null) return { ...memory, said: reply(asked, answer, about), asked: sentence };
  if (isAnswer(sentence)) return { ...memory, said: visasIn(sentence).map((visa) => named(visa, 'Limited', false)) };
  return { ...memory, said: [], asked: answer === null && isUnclear(asked ?? []) ? [] : sentence };
}

function statement(sentence: readonly Token[], answer: Verdict | null, memory: Memory): Heard {
  const { about, asked } = memory;
  const replied = replyTo(asked, answer, about);
  const heard = (...said: readonly Statement[]): Heard => ({ ...memory, asked: null, said: [...replied, ...said] });
  if (answer !== null && isNothingElse(sentence)) return heard();
  const own = ownAnswer(sentence, about);
  const visas = visasIn(sentence);
  if (own.length > 0 && isInstead(sentence))
    return heard(...own, ...visas.map((visa) => named(visa, 'Limited', false)));
  const first = [...own, ...visas.map((visa): Statement => ({ kind: 'mention', visa }))];
  const pairs = pairsOf(sentence);
  if (pairs !== null) return heard(...first, ...pairs);
  const { said, spoken } = sayings(sentence, memory, topicOf(sentence, asked ?? [], answer));
  return { ...heard(...first, ...said), spoken };
}

function replyTo(asked: Memory['asked'], answer: Verdict | null, about: VisaKey | null): readonly Statement[] {
  if (asked !== null && answer !== null) return reply(asked, answer, about);
  return answer === 'Yes' || answer === 'No' ? [{ kind: 'answer', verdict: answer }] : [];
}

/** What the clauses of a sentence say, one after the other; `topic`: the visa that the question before it asks about. */
function sayings(
  sentence: readonly Token[],
  { about, spoken }: Memory,
  topic: VisaKey | null,
): { readonly said: readonly Statement[]; readonly spoken: readonly VisaKey[] } {
  let said: readonly Statement[] = [];
  let visas = spoken;
  for (const clause of clauses(sentence)) {
    const all = read(clause, { about: topic ?? about, named: visas });
    const more = topic === null ? all : all.map(softened);
    if (more.length === 0) said = said.map(shaken(clause, sentence));
    said = [...said, ...more];
    const now = more.flatMap((one) => (one.kind === 'visa' && one.basis !== 'implied' ? [one.visa] : []));
    // "a visa such as the H-1B, which is not sponsored": it need not have been accepted or refused.
    const mentioned = now.length > 0 ? now : visasIn(flat(clause));
    if (mentioned.length > 0) visas = mentioned;
  }
  return { said, spoken: visas };
}

/** What has been said, in the light of a clause that names nothing: "used to sponsor J-1, not anymore", "J-1 but only one post". */
function shaken(clause: Clause, sentence: readonly Token[]): (one: Statement) => Statement {
  const back = takesBack(clause);
  const words = flat(clause);
  const but =
    clause.afterBut &&
    !has(words, 'step3', ...ASKED) &&
    (sentence.includes('yes') || has(words, 'only', 'word', ...SOFT));
  const less = back || but;
  return (one) =>
    back && one.kind === 'visa' && one.basis === 'past' ? named(one.visa, 'No', false) : less ? softened(one) : one;
}

/** An acceptance that the rest of its sentence puts in doubt. */
function softened(one: Statement): Statement {
  return one.kind === 'visa' && one.verdict === 'Yes' ? { ...one, verdict: 'Limited' } : one;
}
