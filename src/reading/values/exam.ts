// Which exam a score in a cell belongs to: "Step 1: 220, Step 2: 230" holds one for each.

/** "Step 1 and 2" names both. */
const BOTH = /[12i] ?(?:and|&|\/|,|\+) ?(?:s(?:tep)? ?)?(?:2|ii)\b/;
const EXAM = /\b(?:usmle |steps?|s) ?-?(?:([12])|(i{1,2}))(?: ?ck)?\b|\bck\b/g;
const SCORE = /\d{3}/;
/** "200 or higher for Step 1 and 210 for Step 2": the score stands before its exam. */
const SCORE_FIRST = /\b\d{3}\b(?:(?!\d{3})[^,;.]){0,30}?\b(?:for|on|in) (?:usmle )?step ?-?(1|2|ii?|one|two)\b/g;

/**
 * The part of a text that speaks of one exam: all of it unless it gives scores of the other one by name.
 * @param text Plain text of a cell.
 * @param exam 1 or 2, the column's exam.
 */
export function aboutExam(text: string, exam: 1 | 2): string {
  const named = [...text.matchAll(SCORE_FIRST)].map(([words, name]) => ({
    words,
    exam: /^(?:1|i|one)$/.test(name ?? '') ? 1 : 2,
  }));
  if (named.length === 2 && named[0]?.exam !== named[1]?.exam)
    return text.replace(named.find((one) => one.exam !== exam)?.words ?? '', ' ');
  const marks = [...text.matchAll(EXAM)];
  const first = marks[0];
  if (first === undefined || BOTH.test(text)) return text;
  const parts = marks.map(({ 0: mark, index, 1: digit, 2: roman }, position) => ({
    text: text.slice(index + mark.length, marks[position + 1]?.index),
    exam: Number(digit ?? roman?.length ?? 2),
  }));
  const own = parts.filter((part) => part.exam === exam).map((part) => part.text);
  const others = parts.filter((part) => part.exam !== exam).map((part) => part.text);
  const before = text.slice(0, first.index);
  const scored = parts.filter((part) => SCORE.test(part.text));
  // "No minimum for Step 1; 220 for Step 2": whose score it is stands behind it.
  if (!scored.every((part) => /^(?:(?!\b(?:and|but|or|with)\b)[^,;/&|+.])*\d{3}/.test(part.text))) return text;
  if (own.length > 0 && SCORE.test(before)) return text;
  if (own.length > 0) return /\w/.test(own.join('')) || scored.length === 0 ? [before, ...own].join(' ') : '';
  // "230, Step 1 pass" goes with the column, "245 (Step 1 225)" without its end; "220 (Step 1)" does not.
  if (others.some((part) => /\bp(?:ass|\b)/.test(part))) return text;
  if (SCORE.test(before)) return scored.length > 0 ? before : '';
  return scored.length > 0 ? '' : text;
}
