// Set up (S2) of a tracker that exists, as a plan: what it lacks, and nothing else. Pure; a second plan over its result is empty.

import { addonMessages as say } from '../messages/addon';
import { COLUMNS } from '../reading/columns';
import { LABEL_COLUMNS } from '../formulas/labels';
import { checkFor, helpOf } from './dropdowns';
import { callOf, columnFormula, sameFormula, type InputColumns, type LabelName } from './formulaText';
import { PROFILE, PROGRAMS } from './names';
import { profileWrites, WIDTH, type Plan, type ProfilePart } from './planSetUp';
import type { Tracker } from './tracker';
import type { Write } from './writes';

/** The labels that Set up makes; FIT is there for whoever types it. */
const MADE: readonly LabelName[] = ['TIER', 'VISA', 'WHY'];
const MENTOR = COLUMNS.filter(({ group }) => group === 'mentor').map(({ name }) => name);

export interface Adopted {
  readonly tab: string;
  readonly tracker: Tracker;
  readonly profile: ProfilePart;
  /** Columns that the grid has. */
  readonly gridColumns: number;
  readonly frozenRows: number;
  readonly hasColours: boolean;
  /** Where PROGRAMS points now; null = there is no such name. */
  readonly named: (InputColumns & { readonly tab: string }) | null;
  readonly freezeHeader: boolean;
}

const NOTHING: Plan = { writes: [], adds: [] };

/** A tracker that exists: only what is missing, to the right of the person's last column. */
export function planAdopt(given: Adopted): Plan {
  const layout = layoutOf(given);
  const parts: readonly Plan[] = [
    { writes: [], adds: profileAdds(given.profile) },
    mentorColumns(given, layout),
    names(given, layout),
    correctedLabels(given, layout),
    newLabels(given, layout),
    { writes: headerLook(given, layout), adds: [] },
    colours(given, layout),
    frozenHeader(given),
  ];
  return { writes: parts.flatMap(({ writes }) => writes), adds: parts.flatMap(({ adds }) => adds) };
}

/** What an adopted tracker lacks, and where it goes. */
interface Layout {
  /** Mentor columns: input, so they go beside the person's last one, before labels that stand there already. */
  readonly mentor: typeof MENTOR;
  readonly firstMentor: number;
  /** Input columns with the mentor's among them. */
  readonly inputs: InputColumns;
  /** By how many columns the mentor's push aside what stands right of the input. */
  readonly shift: number;
  readonly labels: readonly LabelName[];
  readonly firstLabel: number;
  /** Where a column of today will stand. */
  readonly moved: (column: number) => number;
}

function layoutOf({ tracker }: Adopted): Layout {
  const { inputs, labels, lastColumn, table } = tracker;
  const mentor = roomForMentor(tracker) ? MENTOR.filter((name) => !table.mapping.columns.has(name)) : [];
  const shift = inputs.last < lastColumn ? mentor.length : 0;
  return {
    mentor,
    firstMentor: inputs.last + 1,
    inputs: { first: inputs.first, last: inputs.last + mentor.length },
    shift,
    labels: MADE.filter((name) => labels.every((label) => label.name !== name)),
    firstLabel: lastColumn + mentor.length + 1,
    moved: (column) => column + (column > inputs.last ? shift : 0),
  };
}

function profileAdds({ tab, newTab, writes, rows }: ProfilePart): readonly string[] {
  const mapped = Math.max(writes.filter(({ kind }) => kind === 'values').length, rows.length);
  return [...(tab === null ? [say.adds.newTab(newTab)] : []), ...(mapped > 0 ? [say.adds.mapping(mapped)] : [])];
}

/** The mentor's columns, and room for the labels where the grid ends too early. */
function mentorColumns({ tab, tracker, gridColumns }: Adopted, layout: Layout): Plan {
  const { headerRow, bodyRow, inputs, lastRow } = tracker;
  const { mentor, firstMentor: column, shift, labels, firstLabel } = layout;
  const writes: Write[] = [];
  if (shift > 0) writes.push({ kind: 'columns', tab, after: inputs.last, count: shift });
  const grid = gridColumns + shift;
  const more = firstLabel + labels.length - 1 - grid;
  if (more > 0) writes.push({ kind: 'columns', tab, after: grid, count: more });
  if (mentor.length > 0) {
    const count = Math.max(1, lastRow - bodyRow + 1);
    writes.push(
      { kind: 'values', tab, row: headerRow, column, values: [mentor], was: null },
      { kind: 'checks', tab, row: bodyRow, column, count, rows: [mentor.map(checkFor)] },
    );
  }
  return { writes, adds: mentor.map(say.adds.column) };
}

/** PROFILE and PROGRAMS, and what the profile's tab gets. */
function names({ tab, profile, named }: Adopted, { inputs, shift }: Layout): Plan {
  const isRight = shift === 0 && named?.tab === tab && named.first === inputs.first && named.last === inputs.last;
  const added = [...(profile.tab !== null && profile.isNamed ? [] : [PROFILE]), ...(isRight ? [] : [PROGRAMS])];
  return {
    writes: [
      ...profileWrites(profile, null),
      ...(isRight ? [] : [{ kind: 'name', name: PROGRAMS, tab, ...inputs } as const]),
    ],
    adds: added.length > 0 ? [say.adds.names(added)] : [],
  };
}

/** Formulas of ours that would read from the wrong row, or miss new columns. */
function correctedLabels({ tab, tracker }: Adopted, { inputs, shift, moved }: Layout): Plan {
  const { headerRow: row, labels } = tracker;
  const wrong = labels.flatMap(({ name, state, formula, column }) => {
    const call = callOf(formula);
    if (state !== 'linked' || !call || call.args.length !== 2) return [];
    const wanted = columnFormula(name, tab, row, inputs);
    if (sameFormula(formula, wanted) || !anchoredWrongly(call.args[0] ?? '', row, shift)) return [];
    return [{ name, column: moved(column), formula, wanted }];
  });
  return {
    writes: wrong.map(({ column, formula, wanted }) => ({
      ...{ kind: 'formulas', tab, row, column, formulas: [wanted], was: [formula] },
    })),
    adds: wrong.map(({ name }) => say.adds.label(LABEL_COLUMNS[name].heading)),
  };
}

function newLabels({ tab, tracker }: Adopted, { inputs, labels, firstLabel: column }: Layout): Plan {
  if (labels.length === 0) return NOTHING;
  const { headerRow: row } = tracker;
  const formulas = labels.map((name) => columnFormula(name, tab, row, inputs));
  return {
    writes: [
      { kind: 'formulas', tab, row, column, formulas, was: labels.map(() => '') },
      ...labels.map((name, i): Write => ({ kind: 'width', tab, column: column + i, count: 1, width: WIDTH[name] })),
    ],
    adds: labels.map((name) => say.adds.column(LABEL_COLUMNS[name].heading)),
  };
}

/** The look of new headers; columns beside each other get it together. */
function headerLook({ tab, tracker }: Adopted, layout: Layout): readonly Write[] {
  const mentor = { column: layout.firstMentor, notes: layout.mentor.map(helpOf) };
  const labels = { column: layout.firstLabel, notes: layout.labels.map((name) => say.labelNote[name]) };
  const together = mentor.column + mentor.notes.length === labels.column;
  const stretches = together
    ? [{ column: mentor.column, notes: [...mentor.notes, ...labels.notes] }]
    : [mentor, labels];
  return stretches
    .filter(({ notes }) => notes.length > 0)
    .map(({ column, notes }) => ({ kind: 'header', tab, row: tracker.headerRow, column, count: notes.length, notes }));
}

function colours({ tab, tracker, hasColours }: Adopted, { labels, firstLabel, moved }: Layout): Plan {
  if (hasColours && labels.every((name) => name === 'WHY')) return NOTHING;
  const columns = [
    ...tracker.labels.map(({ name, column }) => ({ name, column: moved(column) })),
    ...labels.map((name, i) => ({ name, column: firstLabel + i })),
  ];
  return { writes: [{ kind: 'colours', tab, columns }], adds: [say.adds.colours] };
}

function frozenHeader({ tab, tracker: { bodyRow }, freezeHeader, frozenRows }: Adopted): Plan {
  const rows = bodyRow - 1;
  if (!freezeHeader || frozenRows === rows) return NOTHING;
  return { writes: [{ kind: 'freeze', tab, rows, columns: null }], adds: [say.adds.frozen] };
}

/** Mentor columns stand beside the person's; where the person's own things follow, nothing is pushed aside. */
function roomForMentor({ inputs, labels, lastColumn, outside }: Tracker): boolean {
  const right = labels.filter(({ column }) => column > inputs.last);
  return inputs.last >= lastColumn || (outside.length === 0 && right.every(({ state }) => state !== 'unlinked'));
}

/** True when a formula of ours reads from the wrong row or has missed new columns: PROGRAMS only fits a header in row 1. */
function anchoredWrongly(programs: string, headerRow: number, shift: number): boolean {
  if (programs.toUpperCase() === PROGRAMS) return headerRow !== 1;
  const row = /^(?:.*!)?\$?[A-Z]{1,3}\$?(\d+):\$?[A-Z]{1,3}$/i.exec(programs)?.[1];
  return row !== undefined && (Number(row) !== headerRow || shift > 0);
}
