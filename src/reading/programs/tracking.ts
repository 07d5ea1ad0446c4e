// The daily-use side of a row: what the person keeps about a program.

import { cellText, type Cell } from '../cell';
import { readingMessages as say } from '../../messages/reading';
import type { Problem, Tracking } from '../facts';
import { readDay } from '../values/date';
import { readRank, readSignal, readStatus, readTier } from '../values/status';
import { isUnknown } from '../values/unknown';
import type { ColumnReaders, RowReader } from './columnReaders';

const NOTHING: readonly Problem[] = [];

/** A date that a check needs: one that cannot be read is told, words without a number ("rolling") are none. */
function dayOf(cell: Cell) {
  const value = readDay(cell);
  return { value, problem: value === null && /\d/.test(cellText(cell)) && !isUnknown(cell) ? say.dayNotRead() : null };
}

export function trackingReader({ once, reporting }: ColumnReaders): RowReader<Tracking> {
  const read = {
    status: reporting('Status', (cell) => {
      const { status: value, problem } = readStatus(cell);
      return { value, problem };
    }),
    signal: once('Signal', readSignal),
    deadline: reporting('Deadline', dayOf),
    checkedOn: reporting('Checked on', dayOf),
    appliedOn: once('Applied on', readDay),
    applied: once('Applied on', (cell) => (readDay(cell) === null ? readStatus(cell).status : null)),
    interviewOn: once('Interview on', readDay),
    thankYouSent: once('Thank-you sent', readDay),
    letterOfIntent: once('Letter of intent', readDay),
    due: once('Due', readDay),
    myRank: once('My rank', readRank),
    mentorTier: once('Mentor tier', readTier),
    mentorName: once('Mentor name', cellText),
    mentorNote: once('Mentor note', cellText),
    contact: once('Contact', cellText),
    nextStep: once('Next step', cellText),
    notes: once('Notes', cellText),
    source: once('Source', cellText),
  };
  return (row) => {
    const [status, deadline, checkedOn] = [read.status(row), read.deadline(row), read.checkedOn(row)];
    const problems = [status, deadline, checkedOn].flatMap(({ problem }) => problem ?? []);
    return {
      status: status.value ?? read.applied(row),
      signal: read.signal(row),
      deadline: deadline.value,
      checkedOn: checkedOn.value,
      appliedOn: read.appliedOn(row),
      interviewOn: read.interviewOn(row),
      thankYouSent: read.thankYouSent(row),
      letterOfIntent: read.letterOfIntent(row),
      due: read.due(row),
      myRank: read.myRank(row),
      mentorTier: read.mentorTier(row),
      mentorName: read.mentorName(row),
      mentorNote: read.mentorNote(row),
      contact: read.contact(row),
      nextStep: read.nextStep(row),
      notes: read.notes(row),
      source: read.source(row),
      problems: problems.length > 0 ? problems : NOTHING,
    };
  };
}
