// What a score is called while it is typed (P4, P5, P8), from the thresholds that the script sends along.

import type { FieldView, ProfileView } from '../addon/api';
import * as say from '../messages/sidebar/profile';

const NUMBER = /^\d{1,3}(?:[.,]\d+)?$/;
/** USMLE scores are three digits; anything else is no score, and the script says so once it is saved. */
const LOWEST = 100;
const HIGHEST = 300;

function scoreIn(text: string): number | null {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return null;
  const score = Number(trimmed.replace(',', '.'));
  return score >= LOWEST && score <= HIGHEST ? score : null;
}

type Figures = Pick<ProfileView, 'bands' | 'passMarks'>;

/**
 * The band of a score field.
 * @param value the field's text as it is typed
 * @param date the text of Step 2 CK date: it decides the pass mark
 * @returns '' for a score field without a readable score, undefined for a field without bands
 */
export function bandOf(field: FieldView['name'], value: string, date: string, figures: Figures): string | undefined {
  const about = field === 'Step 2 CK target' ? 'Step 2 CK' : field;
  const bands = figures.bands.find((candidate) => candidate.field === about)?.bands;
  if (!bands) return undefined;
  const score = scoreIn(value);
  if (score === null) return '';
  const failing = field === 'Step 2 CK' ? passMarkWords(score, date.trim(), figures.passMarks) : '';
  if (failing !== '') return failing;
  const band = bands.find(({ from }) => score >= from);
  return band ? say.band(band.name) : '';
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** P8, T30: below the mark of its date; without a date, below the second newest mark is below and between the two is open. */
function passMarkWords(score: number, date: string, marks: Figures['passMarks']): string {
  const [newest, older] = marks;
  if (!newest) return '';
  if (DAY.test(date)) {
    const mark = marks.find(({ from }) => date >= from)?.mark;
    return mark !== undefined && score < mark ? say.belowPass(mark) : '';
  }
  if (score >= newest.mark) return '';
  return older && score >= older.mark
    ? say.maybeBelowPass(newest.mark, newest.from, older.mark)
    : say.belowPass(newest.mark);
}
