// What the sidebar shows when it opens: how far Set up has come, the profile's form, the list in numbers.

import { addonMessages as say } from '../../messages/addon';
import { BAND } from '../../messages/scoreCheck';
import { cellText, isDate, type Cell, type Table } from '../../reading/cell';
import { FIELDS } from '../../reading/fields';
import { fieldNamed } from '../../reading/profile';
import type { Profile } from '../../reading/profileFacts';
import { FEES_SOURCE } from '../../reference/fees';
import { DEFAULT_SEASON, FIGURES_VERSION } from '../../reference/season';
import { SIGNALS_SOURCE } from '../../reference/signals';
import { FIGURES_SOURCE } from '../../reference/specialties';
import { STEP2_PASS_MARKS } from '../../reference/usmle';
import { countApplications } from '../../list/count';
import type { ListEntry } from '../../list/entry';
import { mixOf } from '../../list/mix';
import type { BandsView, FiguresView, LabelState, ListSummary, ProfileView, SheetView, StartView } from '../apiViews';
import { PROGRAMS } from '../names';
import { sampleRowsOf } from '../remove';
import { type Tracker } from '../tracker';
import { readWorkbook, type Workbook } from '../workbook';

export function startView(): StartView {
  const book = readWorkbook();
  const { profile, profileTab } = book;
  return {
    sheet: sheetView(book),
    figures: figuresView(profile),
    profile: profileTab ? profileView(profileTab.rows, profile) : null,
  };
}

function sheetView({ tracker, sheet, tab, names, profileTab }: Workbook): SheetView {
  const isReady = tracker !== null && names.has(PROGRAMS) && profileTab !== null;
  const labels = tracker ? labelState(tracker) : 'none';
  // Two calls: opening the sidebar is to be quick.
  const cursor = sheet.getActiveRange();
  return {
    state: !tracker ? 'none' : isReady ? 'ready' : 'found',
    tab: tracker ? tab : '',
    labels,
    labelsNote: labels === 'linked' || !tracker ? '' : say.labelsNote[labels === 'mixed' ? 'unlinked' : labels],
    sampleRows: tracker ? sampleRowsOf(tracker).length : 0,
    onProgram: !!tracker?.table.programs[(cursor?.getRow() ?? 0) - 1],
  };
}

function labelState({ labels }: Tracker): LabelState {
  const states = new Set(labels.map(({ state }) => state));
  const [only] = states;
  return only === undefined ? 'none' : states.size === 1 ? only : states.has('unlinked') ? 'mixed' : 'frozen';
}

function figuresView({ season }: Profile): FiguresView {
  return {
    version: FIGURES_VERSION,
    season: DEFAULT_SEASON,
    sources: [
      FIGURES_SOURCE.title,
      `${FEES_SOURCE.title}, seasons ${FEES_SOURCE.seasons}`,
      `${SIGNALS_SOURCE.title} program signals, ${SIGNALS_SOURCE.season}`,
    ],
    warning: season > DEFAULT_SEASON ? say.seasonOld(season, DEFAULT_SEASON) : '',
  };
}

/** The form over the Profile tab. */
export function profileView(rows: Table, profile: Profile): ProfileView {
  const cells = new Map<string, Cell>();
  for (const [label, value] of rows) {
    const field = fieldNamed(cellText(label).slice(0, 200));
    if (field !== null && (!cells.has(field) || cellText(cells.get(field)) === '')) cells.set(field, value);
  }
  const problemOf = (name: string) => profile.problems.find(({ column }) => column === name)?.what ?? '';
  const names = new Set<string>(FIELDS.map(({ name }) => name));
  return {
    fields: FIELDS.map((field) => ({
      name: field.name,
      kind: field.kind,
      group: field.group,
      help: field.help,
      options: 'options' in field ? field.options : [],
      value: shown(cells.get(field.name)),
      problem: problemOf(field.name),
    })),
    bands: bandsOf(profile),
    passMarks: STEP2_PASS_MARKS,
    problems: profile.problems.filter(({ column }) => !names.has(column)).map(({ what }) => what),
  };
}

/** A cell as the form shows it. */
function shown(cell: Cell): string {
  if (typeof cell === 'boolean') return cell ? 'Yes' : 'No';
  return isDate(cell) || typeof cell !== 'string' ? cellText(cell) : cell.slice(0, 2000).trim();
}

/** P4 and P5 with the person's own numbers. */
function bandsOf({ numbers }: Profile): readonly BandsView[] {
  return [
    {
      field: 'Step 1',
      bands: [
        { from: numbers.step1Usual, name: BAND.usual },
        { from: numbers.step1Close, name: BAND.close },
        { from: numbers.step1Low, name: BAND.low },
        { from: 0, name: BAND.below(numbers.step1Low) },
      ],
    },
    {
      field: 'Step 2 CK',
      bands: [
        { from: numbers.step2Usual, name: BAND.usual },
        { from: numbers.step2Close, name: BAND.close },
        { from: numbers.step2Low, name: BAND.belowAverage },
        { from: 0, name: BAND.challenging },
      ],
    },
  ];
}

export function summaryOf(entries: readonly ListEntry[], profile: Profile): ListSummary {
  const { count, range, verdict } = countApplications(entries, profile);
  const { safety, target, reach, ineligible, lacking, word } = mixOf(entries, profile.numbers);
  return {
    programs: entries.length,
    applications: count,
    min: range.min,
    max: range.max,
    verdict,
    tiers: { Safety: safety, Target: target, Reach: reach, Ineligible: ineligible, 'Not enough data': lacking },
    mix: word,
  };
}
