// The sample's tabs Dashboard and Shortlist: live formulas only, laid out so that one sees in a moment what to do first. The
// menu's Dashboard (S5) takes the place of the first, as of any Dashboard that the add-on made.

import type { Model } from '@odoo/o-spreadsheet';
import { addonMessages } from '../messages/addon';
import { SAMPLE_SENTENCE } from '../reference/sample';
import { send, writeCells } from './engine/workbook';
import { colourBy, format, heading, TIER_COLOURS, widths, type Colour } from './sampleStyles';
import { engineDefinition, type ChartSpec } from './services/chartSpec';

export const DASHBOARD = 'Dashboard';
const TIERS = TIER_COLOURS.map(({ text }) => text);
const WHAT_IF_SCORE = 240;
const MOST_FINDINGS = 12;
const MOST_STEPS = 10;
const MOST_SCORES = 8;

/** Rows, the first being 1. The tables keep their room, so that none runs into the next. */
const ROW = (() => {
  const findings = 9;
  const mix = findings + MOST_FINDINGS + 3;
  const roadmap = mix + 13;
  const scores = roadmap + MOST_STEPS + 3;
  return { findings, mix, roadmap, scores, end: scores + MOST_SCORES + 2 } as const;
})();

const LEVELS: readonly Colour[] = [
  { text: 'Stop', style: { fillColor: '#F8D7DA', textColor: '#8C1D18', bold: true } },
  { text: 'Warn', style: { fillColor: '#FCEBD0', textColor: '#7A3E00', bold: true } },
  { text: 'Note', style: { fillColor: '#E3ECF7', textColor: '#1E3A8A' } },
  { text: 'OK', style: { fillColor: '#D5EDDB', textColor: '#14532D' } },
];
const STATES: readonly Colour[] = [
  { text: 'To do', style: { fillColor: '#FCEBD0', textColor: '#7A3E00' } },
  { text: 'Check', style: { fillColor: '#E3ECF7', textColor: '#1E3A8A' } },
  { text: 'Done', style: { fillColor: '#D5EDDB', textColor: '#14532D' } },
];

const TIER_CELLS = `A${String(ROW.mix + 1)}:A${String(ROW.mix + TIERS.length)}`;

const SECTION = { bold: true, fontSize: 12, textColor: '#123F38' } as const;
const SMALL = { textColor: '#52606D', fontSize: 9 } as const;
const BODY = { wrapping: 'wrap', verticalAlign: 'top', align: 'left' } as const;

/** What LISTCHECK sees in one check: its third column. */
function seen(check: string): string {
  return `=IFERROR(VLOOKUP("${check}"; CHOOSECOLS(LISTCHECK(PROGRAMS; PROFILE); 2; 3); 2; FALSE); "")`;
}

export function makeDashboard(model: Model, sheetId: string): void {
  const tab: Tab = { model, sheetId };
  widths(model, sheetId, [
    [0, 118],
    [1, 176],
    [2, 380],
    [3, 352],
  ]);
  layOut(tab);
  colourWords(tab);
  send(model, 'SET_GRID_LINES_VISIBILITY', { sheetId, areGridLinesVisible: false });
  send(model, 'SET_NOTES', { sheetId, notes: [{ col: 0, row: 0, text: addonMessages.ownTabNote }] });
  writeAt(model, sheetId, [...summary(), ...findings(), ...mix(), ...roadmap(), ...scores()]);
  addChart(model, sheetId);
}

interface Tab {
  readonly model: Model;
  readonly sheetId: string;
}

/** A cell and what is written there. */
type Entry = readonly [at: string, content: string];

function summary(): readonly Entry[] {
  return [
    ['A1', 'Your list, live'],
    ['A2', `${SAMPLE_SENTENCE} This tab is made of formulas: change the Profile and look again.`],
    [
      'A3',
      'Residency Tiers > Dashboard puts one in its place that is narrow enough for a phone: as of a day, without formulas.',
    ],
    ['A4', 'Applications'],
    ['B4', '=APPCOUNT(PROGRAMS; PROFILE)'],
    ['A5', 'ERAS fees'],
    ['B5', '=ERASCOST(PROGRAMS; PROFILE)'],
    ['A6', 'Mix'],
    ['B6', seen('Mix')],
  ];
}

function findings(): readonly Entry[] {
  return [
    [`A${String(ROW.findings - 1)}`, 'What to fix first'],
    [`A${String(ROW.findings)}`, `=ARRAY_CONSTRAIN(LISTCHECK(PROGRAMS; PROFILE); ${String(MOST_FINDINGS + 1)}; 4)`],
  ];
}

/** How many programs have each label, now and with another score. */
function mix(): readonly Entry[] {
  const counts = TIERS.flatMap((tier, i): readonly Entry[] => {
    const row = String(ROW.mix + 1 + i);
    return [
      [`A${row}`, tier],
      [`B${row}`, `=COUNTIF(Programs!A2:A; A${row})`],
    ];
  });
  return [
    [`A${String(ROW.mix - 1)}`, `Every program on the tab, now and with a Step 2 CK of ${String(WHAT_IF_SCORE)}`],
    [`A${String(ROW.mix)}`, 'Label'],
    [`B${String(ROW.mix)}`, 'Now'],
    [`C${String(ROW.mix)}`, `With ${String(WHAT_IF_SCORE)}`],
    ...counts,
    // One formula for all labels: each call of TIER assesses the whole list.
    [
      `C${String(ROW.mix + 1)}`,
      `=COUNTIF(TIER(PROGRAMS; WHATIF(PROFILE; "Step 2 CK"; ${String(WHAT_IF_SCORE)})); ${TIER_CELLS})`,
    ],
  ];
}

function roadmap(): readonly Entry[] {
  return [
    [`A${String(ROW.roadmap - 1)}`, 'The next steps'],
    [
      `A${String(ROW.roadmap)}`,
      `=CHOOSECOLS(ARRAY_CONSTRAIN(ROADMAP(PROFILE); ${String(MOST_STEPS + 1)}; 4); 3; 2; 4; 1)`,
    ],
  ];
}

function scores(): readonly Entry[] {
  return [
    [`A${String(ROW.scores - 1)}`, 'Your scores'],
    [
      `A${String(ROW.scores)}`,
      `=CHOOSECOLS(ARRAY_CONSTRAIN(SCORECHECK(PROFILE); ${String(MOST_SCORES + 1)}; 4); 2; 1; 3; 4)`,
    ],
  ];
}

/** Title, summary, and a heading over each table. */
function layOut({ model, sheetId }: Tab): void {
  const all = { left: 0, right: 3, top: 0, bottom: ROW.end - 1 };
  format(model, sheetId, { ...all, top: ROW.findings - 1 }, BODY);
  for (const row of [ROW.findings, ROW.mix, ROW.roadmap, ROW.scores]) {
    format(model, sheetId, { ...all, top: row - 2, bottom: row - 2 }, { ...SECTION, wrapping: 'overflow' });
    heading(model, sheetId, { ...all, top: row - 1, bottom: row - 1 });
  }
  format(model, sheetId, { ...all, bottom: 0 }, { bold: true, fontSize: 16, textColor: '#123F38' });
  format(model, sheetId, { ...all, top: 1, bottom: 2 }, SMALL);
  format(model, sheetId, { left: 0, right: 0, top: 3, bottom: 5 }, { textColor: '#52606D' });
  format(model, sheetId, { left: 1, right: 1, top: 3, bottom: 5 }, { bold: true, fontSize: 12, align: 'left' });
  const fee = { left: 1, right: 1, top: 4, bottom: 4 };
  send(model, 'SET_FORMATTING', { sheetId, target: [fee], format: '$#,##0' });
}

/** Levels, labels and states get their colour, and a count that is too low. */
function colourWords({ model, sheetId }: Tab): void {
  const column = { left: 0, right: 0 };
  colourBy(model, sheetId, 'level', LEVELS, { ...column, top: ROW.findings, bottom: ROW.findings + MOST_FINDINGS - 1 });
  colourBy(model, sheetId, 'tier', TIER_COLOURS, { ...column, top: ROW.mix, bottom: ROW.mix + TIERS.length - 1 });
  colourBy(model, sheetId, 'state', STATES, { ...column, top: ROW.roadmap, bottom: ROW.roadmap + MOST_STEPS - 1 });
  const count = { left: 1, right: 1, top: 3, bottom: 3 };
  colourBy(model, sheetId, 'count', [{ text: 'Too few', style: { textColor: '#8C1D18' } }], count);
}

function addChart(model: Model, sheetId: string): void {
  const spec: ChartSpec = {
    kind: 'COLUMN',
    ranges: [{ sheetId, zone: { left: 0, right: 2, top: ROW.mix - 1, bottom: ROW.mix + TIERS.length - 1 } }],
    options: { 'legend.position': 'top', colors: ['#0B6E5F', '#9CCFC6'] },
    headers: 1,
    byRows: false,
    ...{ col: 2, row: ROW.mix - 1, x: 110, y: 6 },
  };
  const { col, row, x, y } = spec;
  send(model, 'CREATE_CHART', {
    ...{ sheetId, chartId: 'mix chart', figureId: 'mix figure', col, row, offset: { x, y } },
    size: { width: 560, height: 255 },
    definition: engineDefinition(model, spec),
  });
}

export function makeShortlist(model: Model, sheetId: string): void {
  widths(model, sheetId, [
    [0, 48],
    [1, 215],
    [2, 96],
    [3, 118],
    [4, 50],
    [5, 70],
    [6, 120],
    [7, 36],
    [8, 283],
  ]);
  const all = { left: 0, right: 8, top: 0, bottom: 45 };
  format(model, sheetId, { ...all, top: 3 }, BODY);
  format(model, sheetId, { left: 0, right: 0, top: 4, bottom: 45 }, { align: 'left' });
  format(model, sheetId, { ...all, bottom: 0 }, { bold: true, fontSize: 16, textColor: '#123F38' });
  format(model, sheetId, { ...all, top: 1, bottom: 1 }, SMALL);
  heading(model, sheetId, { ...all, top: 3, bottom: 3 });
  colourBy(model, sheetId, 'short', TIER_COLOURS, { left: 5, right: 5, top: 4, bottom: 45 });
  send(model, 'FREEZE_ROWS', { sheetId, quantity: 4 });
  writeAt(model, sheetId, [
    ['A1', 'Where to apply first: 20 programs of your list, in the best mix'],
    ['A2', `${SAMPLE_SENTENCE} A label orders programs; it is no chance of matching.`],
    ['A4', '=SHORTLIST(PROGRAMS; PROFILE; 20)'],
  ]);
}

function writeAt(model: Model, sheetId: string, cells: readonly Entry[]): void {
  writeCells(
    model,
    cells.map(([at, value]) => ({
      sheetId,
      col: at.charCodeAt(0) - 'A'.charCodeAt(0),
      row: Number(at.slice(1)) - 1,
      value,
    })),
  );
}

/** Rows that the Dashboard takes. */
export const DASHBOARD_ROWS = ROW.end;
