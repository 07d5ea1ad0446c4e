// Freeze labels as values (S8): for people who cannot run the script, and for the day the list is final.

import { addonMessages as say } from '../messages/addon';
import { LABEL_COLUMNS } from '../formulas/labels';
import { assess } from '../rules/assess';
import type { ActionResult } from './apiViews';
import { locked, undoable, write } from './apply';
import { callOf } from './formulaText';
import { FROZEN_NOTE } from './names';
import { headerNotes, profiledWorkbook } from './programs';
import type { Write, Written } from './writes';

/** Writes every label column as plain values, worked out here and now, with the date in the header's note. */
export function freeze(today: string): ActionResult {
  return locked(() => {
    const book = profiledWorkbook();
    const { tracker, tab, profile } = book;
    const { headerRow, table } = tracker;
    const columns = tracker.labels.filter(({ formula }) => callOf(formula) !== null);
    if (columns.length === 0) {
      const frozen = tracker.labels.some(({ state }) => state === 'frozen');
      return { ok: false, message: frozen ? say.frozenAlready : say.noLabels };
    }
    const assessed = table.programs.slice(headerRow).map((program) => (program ? assess(program, profile) : null));
    const count = assessed.filter((assessment) => assessment !== null).length;
    // A heading with nothing below it could not be told from a column of the person's afterwards.
    if (count === 0) return { ok: false, message: say.nothingToFreeze };
    const notes = headerNotes(book);
    const writes = columns.flatMap(({ name, column, formula }): Write[] => {
      const { heading, show } = LABEL_COLUMNS[name];
      const place = { tab, row: headerRow, column };
      const values: Written[][] = [
        [heading],
        ...assessed.map((assessment): Written[] => [assessment ? show(assessment, profile) : '']),
      ];
      return [
        // The formula alone is what stood there: it fills the rest again.
        { kind: 'values', ...place, values, was: values.map((_, i) => [i === 0 ? formula : '']) },
        { kind: 'note', ...place, note: `${FROZEN_NOTE}${say.frozenNote(today)}`, was: notes[column - 1] ?? '' },
      ];
    });
    undoable((journal) => write(book, writes, journal));
    return { ok: true, message: say.frozen(count) };
  });
}
