// Names as people type them, made comparable: case, spacing, punctuation and accents aside.

/** Lower-case words with single spaces; digits and letters kept, parentheses' content kept. */
export function wordKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/%/g, ' percent ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The `count` names nearest to what was typed, nearest first; only those that are plausibly meant. */
export function nearest(typed: string, names: readonly string[], count: number): readonly string[] {
  const key = wordKey(typed).slice(0, 60);
  return names
    .map((name) => ({ name, distance: distance(key, wordKey(name)) }))
    .filter(({ name, distance: steps }) => steps <= Math.max(3, Math.ceil(name.length / 2)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ name }) => name);
}

/** Edits between two short texts (insert, delete, replace). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
