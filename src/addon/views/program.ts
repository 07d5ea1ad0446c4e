// One program for the sidebar: what it says beside what you have, what decided, what would change the label, your own notes.

import { addonMessages as say } from '../../messages/addon';
import { cellText, type Row } from '../../reading/cell';
import type { ColumnName } from '../../reading/columns';
import type { Program } from '../../reading/facts';
import { readDay } from '../../reading/values/date';
import { applicantOf } from '../../rules/applicant';
import { assess } from '../../rules/assess';
import type { Assessment } from '../../rules/assessment';
import { criteriaTable } from '../../rules/criteria';
import { reasonFor, unknownsOf, why } from '../../rules/why';
import type { ActionResult, OwnFieldView, ProgramView, SelectionView } from '../apiViews';
import { locked, undoable, write } from '../apply';
import { checkFor, columnNamed } from '../dropdowns';
import { trackedWorkbook, type Tracked } from '../programs';
import { asTyped, standing } from '../text';
import type { Write } from '../writes';
import { changesOf } from './changes';

/** The person's own columns that the sidebar shows and changes. */
const OWN: readonly ColumnName[] = ['Status', 'Next step', 'Due', 'Applied on', 'Interview on', 'Notes'];

/** Where the cursor is; three calls, for asking often. */
export function selection(): SelectionView {
  const range = SpreadsheetApp.getActiveRange() as GoogleAppsScript.Spreadsheet.Range | null;
  if (!range) return { tab: '', row: 0 };
  return { tab: range.getSheet().getName(), row: range.getRow() };
}

/** One program; null where the row is none of the tracker. */
export function programAt(row: number | null): ProgramView | null {
  const place = row === null ? selection() : null;
  const book = trackedWorkbook();
  if (place && place.tab !== book.tab) return null;
  const wanted = place?.row ?? row ?? 0;
  const program = book.tracker.table.programs[wanted - 1];
  return program ? viewOf(book, wanted, program) : null;
}

function viewOf(book: Tracked, row: number, program: Program): ProgramView {
  const { profile, tracker, tab } = book;
  const assessment = assess(program, profile);
  const tracking = tracker.table.tracking(row - 1);
  return {
    tab,
    row,
    name: program.name,
    code: program.code === '' ? program.nrmpCode : program.code,
    tier: assessment.tier,
    visa: assessment.visa.text,
    fit: assessment.fit,
    why: why(assessment, profile),
    decided: decidedBy(assessment, book),
    criteria: criteriaTable(assessment, profile),
    changes: changesOf(assessment, profile),
    unknown: unknownsOf(assessment, applicantOf(profile)),
    problems: [...program.problems, ...tracking.problems].map(({ column, raw, what }) => ({
      column,
      raw: raw.slice(0, 200),
      what,
    })),
    searchLink: searchLink(program),
    own: OWN.map((column) => ownField(column, tracker.input[row - 1] ?? [], book)),
    mentor: { tier: tracking.mentorTier ?? '', name: tracking.mentorName, note: tracking.mentorNote },
  };
}

/** The sentences of WHY one by one: what stands before "Unknown", and each rule that holds the label back. */
function decidedBy(assessment: Assessment, { profile }: Tracked): readonly string[] {
  const applicant = applicantOf(profile);
  const [first = ''] = why(assessment, profile)
    .replace(/^(?:Safety|Target|Reach): |^Ineligible\. /, '')
    .split(/(?<=\.) (?=[A-Z])/);
  const held = assessment.steps.map(({ rule, from, to }) =>
    say.heldBack(reasonFor(rule, assessment, applicant), from, to),
  );
  return [...first.replace(/\.$/, '').split('; '), ...held];
}

function searchLink({ name, city, state }: Program): string {
  const words = `site:freida.ama-assn.org ${name.slice(0, 150)} ${city.slice(0, 50)} ${state ?? ''}`;
  // Half a character cannot be part of an address.
  const whole = words.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
  return `https://www.google.com/search?q=${encodeURIComponent(whole.trim())}`;
}

function ownField(column: ColumnName, row: Row, { tracker }: Tracked): OwnFieldView {
  const { mapping } = tracker.table;
  const index = mapping.columns.get(column);
  const check = checkFor(column);
  const cell = index === undefined ? '' : row[index];
  const isDay = columnNamed(column)?.kind === 'date';
  return {
    column,
    header: mapping.headers.find((header) => header.index === index)?.header ?? '',
    kind: isDay ? 'day' : Array.isArray(check) ? 'choice' : 'text',
    options: Array.isArray(check) ? check.map(String) : [],
    value: (isDay ? (readDay(cell) ?? cellText(cell)) : cellText(cell)).slice(0, 2000),
  };
}

/** Writes the person's own columns of one program. */
export function saveOwn(
  row: number,
  name: string,
  changes: readonly { readonly column: string; readonly value: string }[],
): ActionResult {
  return locked(() => {
    const book = trackedWorkbook();
    const { tracker, tab } = book;
    const program = tracker.table.programs[row - 1];
    if (program?.name !== name) return { ok: false, message: say.notTheProgram };
    const writes: Write[] = [];
    for (const { column, value } of changes) {
      const own = OWN.find((one) => one === column);
      const index = own && tracker.table.mapping.columns.get(own);
      if (index === undefined) return { ok: false, message: say.notAnOwnColumn(column) };
      const was = tracker.input[row - 1]?.[index];
      const place = { tab, row, column: tracker.inputs.first + index };
      writes.push(...asTyped({ kind: 'values', ...place, values: [[value]], was: [[standing(was)]] }));
    }
    undoable((journal) => write(book, writes, journal));
    return { ok: true, message: say.saved };
  });
}
