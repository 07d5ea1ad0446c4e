// One cell in, what it says of J-1, H-1B and citizenship out (V1-V5).

import { cellText, type Cell } from '../cell';
import type { Eligibility, Sponsorship, VisaPolicy } from '../facts';
import { ALLOWED, ASKED, AT_LARGE, clauses, flat, has, isVisa, sentences } from './clauses';
import { pairsOf } from './items';
import { plain } from './spelling';
import {
  KEYS,
  isConditional,
  isSoftened,
  named,
  softer,
  visasIn,
  type Statement,
  type Verdict,
  type VisaKey,
} from './statement';
import { read, takesBack } from './statements';
import { tokens } from './tokens';
import type { Token } from './words';

/** What one cell says; `stated` is false when it says nothing about J-1, H-1B or who may work there. */
export type VisaReading = VisaPolicy & {
  readonly stated: boolean;
  /** It says opposite things about one visa; that visa is Limited (H3). */
  readonly contradiction: boolean;
};

const reading = (
  j1: Sponsorship,
  h1b: Sponsorship,
  eligibility: Eligibility = 'open',
  contradiction = false,
): VisaReading => ({
  j1,
  h1b,
  eligibility,
  stated: j1 !== 'Unknown' || h1b !== 'Unknown' || eligibility !== 'open',
  contradiction,
});
const SILENT = reading('Unknown', 'Unknown');

// H4, for a cell that holds nothing else.
const BARE_YES = /^(?:yes|y|true|1|x|si|sí|oui|yesmark|any|ok)$/;
const BARE_NO = /^(?:no|n|false|0|none|non|nein|neither|nomark)$/;
const BARE_ALL = /^(?:all|both|either)$/;
const BARE_UNKNOWN = /^(?:not available|error|loading|none listed|naword|)$/;

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

/** A scraped list in brackets: what it leaves out is refused once it has an answer (V1). */
const LIST = /^\s*(?:\[[\s\S]*\]|\(\s*['"][\s\S]*['"],?\s*\))\s*$/;

function statementsOf(raw: string, about: VisaKey | null): readonly Statement[] {
  const list = LIST.test(raw);
  const dictionary = /[{}]/.test(raw);
  const text = !list && !dictionary ? raw : unwrap(raw, dictionary);
  const all: Statement[] = [];
  const found = tokens(text);
  let spoken: readonly VisaKey[] = [];
  let asked: readonly Token[] | null = null;
  const parts = sentences(found);
  for (const sentence of parts) {
    // "J1 yes, H1B?"
    const last = sentence.tokens[sentence.tokens.length - 1];
    const doubted =
      sentence.question && last !== undefined && isVisa(last) && !has(sentence.tokens.slice(0, 1), ...ASKING)
        ? pairsOf([...sentence.tokens, 'noAnswer'])
        : null;
    if (doubted !== null) {
      all.push(...doubted);
      continue;
    }
    const answer = answerOf(sentence.tokens, asked !== null, parts.length === 1);
    // "Accepts J-1? Yes Accepts H-1B? No": the answer to one question begins the next.
    const before = sentence.question && answer !== null ? asked : null;
    if (before !== null && answer !== null) all.push(...reply(before, answer, about));
    if (before !== null || (sentence.question && !(has(sentence.tokens, 'yes') && sentence.tokens.some(isVisa)))) {
      // "Must I be a citizen? Do you offer J-1? Yes, …": which of two questions is answered is unclear.
      asked = answer === null && has(asked ?? [], ...ALLOWED, ...AT_LARGE, ...ASKED) ? [] : sentence.tokens;
      continue;
    }
    if (sentence.question) {
      // "J-1 yes?": an answer with a doubt.
      for (const visa of KEYS)
        if (sentence.tokens.includes(visa))
          all.push({ kind: 'visa', visa, verdict: 'Limited', basis: 'named', ecfmg: false });
      continue;
    }
    if (asked !== null && answer !== null) all.push(...reply(asked, answer, about));
    else if (answer === 'Yes' || answer === 'No') all.push({ kind: 'answer', verdict: answer });
    const topic = KEYS.filter((key) => asked?.includes(key));
    const wasAsked =
      (answer === null || answer === 'Limited') && topic.length === 1 && isAboutTheQuestion(sentence.tokens)
        ? topic[0]
        : undefined;
    asked = null;
    if (answer !== null && isNothingElse(sentence.tokens)) continue;
    // "Yes, H-1B too" in a column about J-1.
    const [first, next] = sentence.tokens;
    if (
      about !== null &&
      !sentence.tokens.includes(about) &&
      (first === 'yes' || first === 'no') &&
      (next === 'comma' || next === 'and')
    ) {
      all.push(named(about, first === 'yes' ? 'Yes' : 'No', false));
      // "No, J-1 instead": the "no" has been said of its column.
      const other = sentence.tokens.slice(2);
      if (first === 'no' && other.every((token) => isVisa(token) || has([token], 'filler'))) {
        all.push(...visasIn(other).map((visa) => named(visa, 'Limited', false)));
        continue;
      }
    }
    for (const visa of KEYS) if (sentence.tokens.includes(visa)) all.push({ kind: 'mention', visa });
    const inOrder = pairsOf(sentence.tokens);
    if (inOrder !== null) {
      all.push(...inOrder);
      continue;
    }
    const start = all.length;
    for (const clause of clauses(sentence.tokens)) {
      const said =
        wasAsked === undefined
          ? read(clause, { about, named: spoken })
          : read(clause, { about: wasAsked, named: spoken }).map(softened);
      if (said.length === 0 && (takesBack(clause) || (clause.afterBut && sentence.tokens[0] === 'yes'))) {
        all.splice(start, all.length, ...all.slice(start).map(softened));
      }
      // "must be permanent residents, or eligible for a visa": not the only ones.
      const others = said.some((one) => (one.kind === 'visa' || one.kind === 'general') && one.verdict !== 'No');
      if (others && clause.parts[0]?.joint === 'or')
        all.splice(start, all.length, ...all.slice(start).filter(({ kind }) => kind !== 'eligibility'));
      all.push(...said);
      const now = said.flatMap((one) => (one.kind === 'visa' && one.basis !== 'implied' ? [one.visa] : []));
      // "a visa such as the H-1B, which is not sponsored": it need not have been accepted or refused.
      const mentioned = now.length > 0 ? now : visasIn(flat(clause));
      if (mentioned.length > 0) spoken = mentioned;
    }
  }
  if (list) all.push(...leftOut(all, found));
  return all;
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

/** An acceptance that the rest of its sentence puts in doubt. */
function softened(one: Statement): Statement {
  return one.kind === 'visa' && one.verdict === 'Yes' ? { ...one, verdict: 'Limited' } : one;
}

/** Items and dictionaries of a scraped list as sentences. */
function unwrap(raw: string, dictionary: boolean): string {
  const text = raw
    .replace(/^\s*[[(]|[\])]\s*$/g, ' ')
    .replace(/['"]\s*,\s*['"]/g, dictionary ? ' , ' : ' . ')
    .replace(/[{}]/g, ' . ')
    .replace(/(^|[\s,:])['"]|['"](?=[\s,:.]|$)/g, '$1 ');
  return dictionary ? text.replace(/:(\s*)(?:none|null|nan)?\s*(?=[,.]|$)/gi, ': n/a ') : text;
}

/** What a question begins with. */
const ASKING: readonly Token[] = ['sponsor', 'accept', 'consider', 'filler', 'subject'];

const WORDLESS: ReadonlySet<Token> = new Set([
  'filler',
  'subject',
  'comma',
  'yes',
  'no',
  'not',
  'colon',
  'hedge',
  'limit',
]);
const isNothingElse = (sentence: readonly Token[]): boolean => sentence.every((token) => WORDLESS.has(token));

/** "Yes.", "Unfortunately not.", "Yes, we …" after a question; null for a sentence that answers nothing. */
function answerOf(sentence: readonly Token[], asked: boolean, alone: boolean): Verdict | null {
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
  if (has(sentence, 'limit')) return asked ? 'Limited' : null;
  if (has(sentence, 'no', 'not')) return asked || alone || has(sentence, 'no') ? 'No' : null;
  return has(sentence, 'yes') ? 'Yes' : null;
}

/** The answer to a question, as a statement about the visas that the question names. */
function reply(asked: readonly Token[], verdict: Verdict, about: VisaKey | null): readonly Statement[] {
  if (has(asked, 'offTopic', 'otherVisa') && !asked.some(isVisa)) return [];
  const visas = KEYS.filter((key) => asked.includes(key) || asked.includes('both'));
  const targets: readonly VisaKey[] = visas.length > 0 ? visas : about === null ? [] : [about];
  if (targets.length > 0) {
    const clear = verdict !== 'Yes' || !has(asked, 'word', 'not', 'refuse', 'need');
    return targets.map((visa) => ({
      kind: 'visa',
      visa,
      verdict: clear ? verdict : 'Limited',
      basis: 'named',
      ecfmg: asked.includes('ecfmg'),
    }));
  }
  if (!has(asked, ...AT_LARGE, 'sponsor')) return [];
  return [{ kind: 'general', verdict, all: false, spares: [] }];
}

/** V1: what a scraped list with an answer leaves out. */
function leftOut(all: readonly Statement[], words: readonly Token[]): readonly Statement[] {
  const accepts = all.some((one) => (one.kind === 'visa' || one.kind === 'other') && one.verdict !== 'No');
  if (!accepts) return [];
  const silent = KEYS.filter((key) => !words.includes(key));
  return silent.map((visa) => ({ kind: 'visa', visa, verdict: 'No', basis: 'implied', ecfmg: false }));
}

/** One verdict of many: agreement stands, everything else is Limited. */
function agree(verdicts: readonly Verdict[]): Verdict | null {
  const [first, ...others] = verdicts;
  if (first === undefined) return null;
  return others.every((other) => other === first) ? first : 'Limited';
}

/** Puts the statements of one cell together: what is named outweighs what follows, which outweighs what is said at large. */
function settle(all: readonly Statement[], about: VisaKey | null): VisaReading {
  const accepted = all.some((one) => one.kind === 'visa' && one.basis !== 'implied' && one.verdict !== 'No');
  const j1 = settleVisa('j1', all, about);
  const h1b = settleVisa('h1b', all, about);
  const opposed = KEYS.some((visa) => isOpposed(visa, all));
  const people = all.flatMap((one) => (one.kind === 'eligibility' ? [one.who] : []));
  if (people.length === 0) return reading(j1, h1b, 'open', opposed);
  if (!accepted)
    return reading(
      'No',
      'No',
      people.includes('citizens and permanent residents') ? 'citizens and permanent residents' : 'citizens',
    );
  // One sentence shuts out everybody who needs a visa, another accepts one: a doubt, not a yes.
  const doubt = (verdict: Sponsorship): Sponsorship =>
    verdict === 'Yes' ? 'Limited' : verdict === 'Unknown' ? 'No' : verdict;
  return reading(doubt(j1), doubt(h1b), 'open', opposed || j1 === 'Yes' || h1b === 'Yes');
}

/** Accepted in one place, refused in another; V2's ECFMG beside "we do not sponsor visas" is no contradiction. */
function isOpposed(visa: VisaKey, all: readonly Statement[]): boolean {
  const own = all.flatMap((one) => (one.kind === 'visa' && one.visa === visa ? [one] : []));
  const accepted = own.filter(({ verdict, basis }) => verdict === 'Yes' && basis !== 'implied');
  if (accepted.length === 0) return false;
  return (
    own.some(({ verdict }) => verdict === 'No') ||
    (!accepted.some(({ ecfmg }) => ecfmg) &&
      all.some((one) => one.kind === 'general' && one.verdict === 'No' && !one.spares.includes(visa)))
  );
}

function settleVisa(visa: VisaKey, all: readonly Statement[], about: VisaKey | null): Sponsorship {
  const own = all.flatMap((one) => (one.kind === 'visa' && one.visa === visa ? [one] : []));
  const by = (wanted: 'named' | 'listed' | 'implied' | 'past') =>
    agree(own.filter(({ basis }) => basis === wanted).map(({ verdict }) => verdict));
  const named = by('named') ?? by('listed');
  const implied = by('implied');
  const byEcfmg = own.some(({ ecfmg, verdict }) => ecfmg && verdict === 'Yes');
  const general = all.flatMap((one) => (one.kind === 'general' && !one.spares.includes(visa) ? [one] : []));
  const refusedAtLarge = general.some(({ verdict }) => verdict === 'No');
  if (named !== null) {
    // V2: the program need not sponsor what ECFMG sponsors; every other acceptance contradicts "no visas".
    if (named === 'Yes' && refusedAtLarge && !byEcfmg) return 'Limited';
    if (named === 'Yes' && (implied === 'No' || implied === 'Limited')) return 'Limited';
    if (named === 'Yes' && general.some(({ verdict }) => verdict === 'Limited')) return 'Limited';
    return named;
  }
  if (implied !== null) return implied === 'Limited' && refusedAtLarge ? 'No' : implied;
  const mentioned = all.some((one) => one.kind === 'mention' && one.visa === visa);
  const rest = mentioned ? null : agree(all.flatMap((one) => (one.kind === 'rest' ? [one.verdict] : [])));
  const atLarge = agree([...general.map(({ verdict }) => verdict), ...(rest === null || rest === 'Yes' ? [] : [rest])]);
  if (atLarge === 'No' || atLarge === 'Limited') return atLarge;
  if (atLarge === 'Yes' && by('past') === null)
    return general.some((one) => one.all) ? 'Yes' : visa === 'j1' ? 'Limited' : 'Unknown';
  return by('past') ?? settleAnswer(visa, all, about);
}

/** A "Yes." or "No." before other sentences, when these do not say it more exactly. */
function settleAnswer(visa: VisaKey, all: readonly Statement[], about: VisaKey | null): Sponsorship {
  const answer = agree(all.flatMap((one) => (one.kind === 'answer' ? [one.verdict] : [])));
  if (answer === null) return 'Unknown';
  if (about !== null && about !== visa) return 'Unknown';
  if (answer === 'No') return all.some((one) => one.kind === 'visa' && one.verdict === 'No') ? 'Unknown' : 'No';
  return about !== null ? 'Yes' : visa === 'j1' ? 'Limited' : 'Unknown';
}
