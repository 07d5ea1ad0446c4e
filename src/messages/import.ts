// What Import says: what it found, what it did with each row and why, and what to do when it cannot.

import { figure, firstOf, many } from './words';

/** What becomes of a row; the counts before and after the import use these words. */
type Outcome = 'added' | 'updated' | 'unchanged' | 'skipped';

export const importMessages = {
  // What stops an import
  nothing: 'There is nothing to import: no row has content.',
  noHeader:
    'No header row was found in the first 20 rows: a row of column names with a column such as "Program" or "ACGME id". Add one and try again.',
  noPrograms:
    'There is a header row and nothing below it, so there are no programs to import. Choose another file or tab.',
  noProgramColumn:
    'No column holds the programs. Choose which one is "Program" or "Code": without a name or a code a row is nobody.',
  notATracker: (tab: string) =>
    `The tab "${tab}" has content, but no header row with a column such as "Program". Go to the tab with your programs, or to an empty file, then try again.`,
  filledByFormula: (cell: string) =>
    `Your list is filled by the formula in ${cell}, so nothing can be written into it. Make it plain values first: copy it, then Edit > Paste special > Values only.`,
  tooMany: (rows: number, most: number) =>
    `The file has ${many(rows, 'row')}; ${figure(most)} can be imported at once. Split it and import the parts one after the other.`,
  changed: 'Your sheet has changed since this was worked out, so nothing was written. Look at it again, then import.',

  // What the person should know first
  newTabs: 'This file has no list of programs yet: the tabs Programs and Profile are made first.',
  formulaColumns: (headers: readonly string[]) => `Left alone, because formulas fill them: ${firstOf(headers, 6)}.`,
  underMerged: (cells: number) =>
    `${many(cells, 'cell')} of your list cannot be filled, because merged cells lie there: the rows below say which. Unmerge them first (Format > Merge cells > Unmerge), or import the rest.`,
  newColumns: (headers: readonly string[]) => `New columns in your list: ${firstOf(headers, 10)}.`,

  // A row
  line: {
    blank: 'Blank row.',
    'repeats header': 'Repeats the header.',
    'no name': 'Names no program: no name and no code, or only a heading, a total or a remark.',
  },
  added: (problems: readonly string[]) => told('New on your list.', problems),
  addedLookAlike: (row: number, problems: readonly string[]) =>
    told(
      `New on your list. Row ${row} has the same name, but the file gives no place: check that it is another one.`,
      problems,
    ),
  updated: (
    by: 'code' | 'name' | 'name alone',
    filled: readonly string[],
    replaced: readonly string[],
    problems: readonly string[],
  ) =>
    told(
      `${BY[by]} ${[
        ...(filled.length > 0 ? [`Filled: ${firstOf(filled, 12)}.`] : []),
        ...(replaced.length > 0 ? [`Replaced, as you chose: ${firstOf(replaced, 12)}.`] : []),
      ].join(' ')}`,
      problems,
    ),
  unchanged: (by: 'code' | 'name' | 'name alone', kept: readonly string[], problems: readonly string[]) =>
    told(
      kept.length === 0
        ? `${BY[by]} Nothing new in it.`
        : `${BY[by]} Nothing filled; yours stays where the file differs: ${firstOf(kept, 12)}.`,
      problems,
    ),
  again: (line: number, given: readonly string[], differs: readonly string[], covered: readonly string[]) =>
    [
      `The same program as row ${line} of the file.`,
      ...(given.length > 0 ? [`It adds: ${firstOf(given, 12)}.`] : []),
      ...(differs.length > 0 ? [`Where they differ (${firstOf(differs, 12)}), row ${line} counts.`] : []),
      ...covered,
    ].join(' '),
  /** A sentence, or none for no header. */
  covered: (headers: readonly string[]) =>
    headers.length === 0 ? [] : [`Not filled, because a merged cell lies there: ${firstOf(headers, 12)}.`],

  // The result
  done: ({ added, updated, unchanged, skipped }: Readonly<Record<Outcome, number>>) =>
    `Imported: ${many(added, 'program')} added, ${many(updated, 'program')} updated, ${many(unchanged, 'row')} unchanged, ${many(skipped, 'row')} skipped.`,
  nothingNew: 'Nothing new: your list already has all of it. Nothing was written.',
  undone: 'The import was taken back: your list is as it was before.',
  notKept: 'It is too large to be kept: it can be taken back here only until the sidebar is closed.',
  noUndo: 'There is no import that could be taken back here. Use Edit > Undo, or File > Version history.',
  undoChanged:
    'Cells of the import have changed or moved since, so it was not taken back. Use Edit > Undo, or File > Version history.',
} as const;

const BY = {
  code: 'On your list already (same code).',
  name: 'On your list already (same name and place).',
  'name alone': 'On your list already (same name; no place to compare).',
} as const;

function told(sentence: string, problems: readonly string[]): string {
  return problems.length === 0 ? sentence : `${sentence} Check: ${problems.slice(0, 3).join(' ')}`;
}
