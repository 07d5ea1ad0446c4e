// What the script might give the sidebar: an ordinary sheet, an empty one, and one with texts that try to break the page.

import type {
  ImportLast,
  ListView,
  MentorView,
  PlanView,
  ProfileView,
  ProgramView,
  SelectionView,
  SetUpView,
  StartView,
  WhatIfView,
  ActionResult,
  RemoveView,
} from '../../src/addon/api';
import { COLUMNS } from '../../src/reading/columns';
import { FIELDS } from '../../src/reading/fields';
import { SAMPLE_PROFILE } from '../../src/reference/sample';
import { STEP2_PASS_MARKS } from '../../src/reference/usmle';

/** One answer for every function of the script. */
export interface Answers {
  readonly sidebarStart: StartView;
  readonly saveProfile: ProfileView;
  readonly setUpPreview: SetUpView;
  readonly setUpRun: ActionResult;
  readonly removeSample: ActionResult;
  readonly selectedRow: SelectionView;
  readonly programView: ProgramView | null;
  readonly saveProgram: ActionResult;
  readonly listView: ListView;
  readonly showRows: ActionResult;
  readonly planView: PlanView;
  readonly whatIfView: WhatIfView;
  readonly mentorView: MentorView;
  readonly refreshLabels: ActionResult;
  readonly linkFormulas: ActionResult;
  readonly sortByTier: ActionResult;
  readonly freezeLabels: ActionResult;
  readonly removePreview: RemoveView;
  readonly removeRun: ActionResult;
  readonly makeDashboard: ActionResult;
  readonly makeMentorReview: ActionResult;
  readonly importLast: ImportLast;
}

const values = new Map(SAMPLE_PROFILE.map(([field, value]) => [String(field), String(value)]));

const profile: ProfileView = {
  fields: FIELDS.map((field) => ({
    name: field.name,
    kind: field.kind,
    group: field.group,
    help: field.help,
    options: 'options' in field ? [...field.options] : [],
    value: values.get(field.name) ?? '',
    problem: '',
  })),
  bands: [
    {
      field: 'Step 1',
      bands: [
        { from: 230, name: "At Boston's usual level" },
        { from: 220, name: 'Close' },
        { from: 210, name: 'Low' },
        { from: 0, name: 'Below 210' },
      ],
    },
    {
      field: 'Step 2 CK',
      bands: [
        { from: 240, name: "At Boston's usual level" },
        { from: 230, name: 'Close' },
        { from: 220, name: 'Below average' },
        { from: 0, name: 'Challenging' },
      ],
    },
  ],
  passMarks: STEP2_PASS_MARKS.map(({ from, mark }) => ({ from, mark })),
  problems: [],
};

const summary = {
  programs: 40,
  applications: 26,
  min: 80,
  max: 120,
  verdict: 'Too few',
  tiers: { Safety: 3, Target: 13, Reach: 6, Ineligible: 2, 'Not enough data': 2 },
  mix: 'Unbalanced',
} as const;

const start: StartView = {
  sheet: {
    state: 'ready',
    tab: 'Programs',
    labels: 'linked',
    labelsNote: '',
    sampleRows: 40,
    onProgram: true,
  },
  figures: {
    version: '0.1.0',
    season: 2027,
    sources: [
      'NRMP Charting Outcomes, Non-U.S. IMGs, 2026 Match',
      'AAMC, ERAS fees, seasons 2025 to 2027',
      'USMLE score guidelines, August 2026',
    ],
    warning: '',
  },
  profile,
};

const list: ListView = {
  tab: 'Programs',
  summary,
  rangeSource: 'the guide; for your score band',
  shares: { safety: 13.6, target: 59.1, reach: 27.3 },
  findings: [
    {
      level: 'Stop',
      rule: 'L1',
      check: 'Applications',
      see: '26 applications (13 Internal Medicine, 7 Family Medicine, 6 Psychiatry) of 80-120 (the guide; for your score band). 2 of them are Ineligible as recorded. 14 more programs on the list not marked as applications.',
      do: 'Set Status to "To apply" where you mean to apply, and add programs until there are at least 80 (54 more), easier tiers first.',
      rows: [],
    },
    {
      level: 'Warn',
      rule: 'L5',
      check: 'Visa policy',
      see: '3 applications whose visa policy is not known.',
      do: "Confirm it on the program's page or with the coordinator.",
      rows: [9, 15, 27],
    },
    {
      level: 'Warn',
      rule: 'L6',
      check: 'Duplicates',
      see: 'Saltmarsh Community Hospital stands in rows 3 and 14.',
      do: 'Keep one of them.',
      rows: [3, 14],
    },
    {
      level: 'Note',
      rule: 'L9',
      check: 'Signals',
      see: 'Unused signals for the 2027 season: Internal Medicine 2 of 3 gold, 11 of 12 silver; Family Medicine 4 of 5.',
      do: 'Give them to programs where you would go, easier tiers among them.',
      rows: [],
    },
    {
      level: 'OK',
      rule: 'L2',
      check: 'States',
      see: '18 states; the most in one is 6 of 26, in NY.',
      do: '',
      rows: [],
    },
    { level: 'OK', rule: 'L7', check: 'Specialties', see: 'None is of extreme competition.', do: '', rows: [] },
  ],
  cost: {
    total: 286,
    bySpecialty: [
      { specialty: 'Internal Medicine', count: 13, cost: 143, next: 11 },
      { specialty: 'Family Medicine', count: 7, cost: 77, next: 11 },
      { specialty: 'Psychiatry', count: 6, cost: 66, next: 11 },
    ],
    leftOut: [{ specialty: 'Emergency Medicine', count: 1, service: 'ResidencyCAS' }],
    next: 11,
    budget: 2000,
  },
  signals: [
    { specialty: 'Internal Medicine', kind: 'gold', used: 1, allowed: 3 },
    { specialty: 'Internal Medicine', kind: 'silver', used: 1, allowed: 12 },
    { specialty: 'Family Medicine', kind: '', used: 6, allowed: 5 },
  ],
  notCounted: ['Psychiatry 2026'],
};

const program: ProgramView = {
  tab: 'Programs',
  row: 6,
  name: 'Lanternfield Medical Center',
  code: '1409900005',
  tier: 'Target',
  visa: 'OK: J-1',
  fit: 63,
  why: 'Target: your 228 is 7 below their typical 235 (inside the margin of 10, our choice); 30% non-US IMGs; J-1 OK. Unknown: attempts allowed, ECFMG.',
  decided: ['your 228 is 7 below their typical 235 (inside the margin of 10, our choice)', '30% non-US IMGs', 'J-1 OK'],
  criteria: [
    { rule: 'T1', criterion: 'Accepts IMGs', says: 'does not say', you: 'IMG', state: 'Unknown' },
    { rule: 'T2', criterion: 'Visa', says: 'J-1 yes, H-1B no', you: 'needs J-1', state: 'Meets' },
    { rule: 'T3', criterion: 'Step 2 CK minimum', says: 'at least 230', you: '228', state: 'Issue' },
    { rule: 'T3', criterion: 'Step 1 minimum', says: 'does not say', you: '208', state: 'Unknown' },
    { rule: 'T4', criterion: 'Attempts allowed', says: 'up to 2 attempts', you: '1 attempt', state: 'Meets' },
    {
      rule: 'T5',
      criterion: 'Years since graduation',
      says: 'up to 5 years',
      you: '4 years when you apply, 5 at the start',
      state: 'Meets',
    },
    {
      rule: 'T6',
      criterion: 'US clinical experience',
      says: 'at least 3 months preferred',
      you: '2 months, and 1 of observership',
      state: 'Check',
    },
    { rule: 'T7', criterion: 'ECFMG at application', says: 'needed', you: 'certified', state: 'Meets' },
    { rule: 'T8', criterion: 'Step 3', says: 'does not say', you: 'not passed', state: 'Unknown' },
  ],
  changes: [
    { change: 'Step 2 CK of 235 or more', tier: 'Safety' },
    { change: 'A known typical Step 2 CK of 228 or less', tier: 'Safety' },
  ],
  unknown: ['whether Step 3 is needed', 'whether IMGs are accepted'],
  problems: [{ column: 'IMG %', raw: '15/18', what: 'This looks like a date; write the share as 45%.' }],
  searchLink: 'https://freida.ama-assn.org/search/list?spec=&q=Lanternfield',
  own: [
    {
      column: 'Status',
      header: 'Status',
      kind: 'choice',
      options: ['Researching', 'To apply', 'Applied'],
      value: 'To apply',
    },
    { column: 'Next step', header: 'Next step', kind: 'text', options: [], value: 'Ask the coordinator about USCE' },
    { column: 'Due', header: 'Due', kind: 'day', options: [], value: '2026-09-14' },
    { column: 'Interview on', header: '', kind: 'day', options: [], value: '' },
  ],
  mentor: { tier: 'Reach', name: 'Dr. Example', note: 'Worth one application.' },
};

const plan: PlanView = {
  roadmap: [
    {
      phase: 'Start here',
      step: 'Scores are one part of the story',
      state: 'Check',
      why: 'People with scores like yours match every year. Work on breadth, ties and time.',
    },
    {
      phase: 'Application season',
      step: 'Number of applications',
      state: 'To do',
      why: 'You have 26 of 80 to 120. Add programs, J-1 first.',
    },
    { phase: 'Application season', step: 'US letters', state: 'Done', why: 'You have 3 of 3.' },
    { phase: 'Strengths', step: 'Research', state: 'To do', why: 'A poster or abstract counts; you have 1.' },
  ],
  scores: [
    {
      item: 'Step 1',
      you: '208',
      band: 'Below 210',
      meaning: 'This band is everything below 210. What you have shown since speaks beside it.',
      source: '[G] the guide',
    },
    {
      item: 'Step 2 CK',
      you: '228',
      band: 'Below average',
      meaning: 'This band is 220 to 229. Breadth, ties and the rest of your application count the more.',
      source: '[G] the guide',
    },
    {
      item: 'Step 2 CK in Internal Medicine',
      you: '228',
      band: 'Below the matched lower quartile',
      meaning: 'Matched: 240 / 251 / 259; not matched: 233 / 243 / 253 (lower quartile / median / upper quartile).',
      source: '[N] NRMP Charting Outcomes, Non-U.S. IMGs, 2026 Match',
    },
  ],
  positions: [
    {
      specialty: 'Internal Medicine',
      matched: { q1: 240, median: 251, q3: 259 },
      unmatched: { q1: 233, median: 243, q3: 253 },
      score: 228,
      planned: false,
    },
    {
      specialty: 'Family Medicine',
      matched: { q1: 222, median: 230, q3: 239 },
      unmatched: { q1: 223, median: 231, q3: 241 },
      score: 228,
      planned: true,
    },
    {
      specialty: 'Psychiatry',
      matched: { q1: 229, median: 241, q3: 255 },
      unmatched: { q1: 226, median: 237, q3: 247 },
      score: null,
      planned: false,
    },
  ],
  positionSource: 'NRMP Charting Outcomes, Non-U.S. IMGs, 2026 Match',
};

const whatIf: WhatIfView = {
  field: 'Step 2 CK',
  value: '240',
  problem: '',
  moves: [
    { from: 'Reach', to: 'Target', count: 12 },
    { from: 'Target', to: 'Safety', count: 1 },
  ],
  programs: [
    ...Array.from({ length: 12 }, (_, index) => ({
      row: index + 2,
      name: `Invented Hospital ${index + 1}`,
      from: 'Reach' as const,
      to: 'Target' as const,
    })),
    { row: 30, name: 'Mulberry Street Family Health', from: 'Target', to: 'Safety' },
  ],
  same: 27,
};

const mentor: MentorView = {
  hasColumns: true,
  rows: [
    {
      row: 7,
      name: 'Coppermill University Hospital',
      mentorTier: 'Reach',
      label: 'Ineligible',
      mentorName: 'Dr. Example',
      note: 'Worth one application if a letter comes from there.',
      why: 'Ineligible. Not open as recorded: Step 2 minimum 230, you have 228. Ask if unsure.',
    },
  ],
  agree: 1,
  questions: ['Which of the programs without a visa policy do you know?', 'Is the list broad enough?'],
};

const setUp: SetUpView = {
  kind: 'adopt',
  tab: 'My list',
  tabs: [
    { name: 'My list', programs: 62 },
    { name: 'Psychiatry 2026', programs: 14 },
  ],
  headerRow: 3,
  mapping: [
    {
      header: 'Hospital',
      samples: ['Marrowby General', 'Saltmarsh Community', 'Quillback Bay'],
      column: 'Program',
      certainty: 'sure',
      reason: '',
    },
    {
      header: 'STEP 2 SCORE MIN',
      samples: ['210', '220+', 'none'],
      column: 'Step 2 min',
      certainty: 'likely',
      reason: 'It speaks of Step 2 and a minimum.',
    },
    {
      header: 'Visa Required',
      samples: ['Green card', 'J-1'],
      column: null,
      certainty: 'unmapped',
      reason: 'It may be about you, not about the program.',
    },
    { header: 'Vibes', samples: [], column: null, certainty: 'unmapped', reason: '' },
  ],
  columns: COLUMNS.map(({ name, help }) => ({ name, help })),
  adds: ['the tab Profile', 'the columns Tier, Visa and Why to the right of your last column'],
  headerIsFrozen: false,
  volatile: ['My list!F7'],
  warnings: ['The tab “Psychiatry 2026” looks like a list too; it is not counted.'],
};

const done = (message: string): ActionResult => ({ ok: true, message });

export const NORMAL: Answers = {
  sidebarStart: start,
  saveProfile: profile,
  setUpPreview: setUp,
  setUpRun: done('Set up: Profile and three label columns were added. None of your cells was changed.'),
  removeSample: done('40 sample rows were removed.'),
  selectedRow: { tab: 'Programs', row: 6 },
  programView: program,
  saveProgram: done('Saved.'),
  listView: list,
  showRows: done('3 rows are selected.'),
  planView: plan,
  whatIfView: whatIf,
  mentorView: mentor,
  refreshLabels: done('The labels are up to date.'),
  linkFormulas: done('2 formulas were linked.'),
  sortByTier: done('40 rows were sorted.'),
  freezeLabels: done('The labels are plain values of 2026-09-08 now.'),
  removePreview: {
    removes: ['the columns Tier, Visa and Why', 'the names PROFILE and PROGRAMS'],
    keeps: ['the tab Profile: you have written in it', 'all of your own columns'],
  },
  removeRun: done('Residency Tiers was taken out of this sheet.'),
  makeDashboard: done('The tab Dashboard was made.'),
  makeMentorReview: done('The tab Mentor review was made.'),
  importLast: { day: '', message: '' },
};

const none = { Safety: 0, Target: 0, Reach: 0, Ineligible: 0, 'Not enough data': 0 } as const;
const emptySummary = { ...summary, programs: 0, applications: 0, tiers: none, mix: '?' } as const;

/** Set up, but nothing filled in. */
export const EMPTY: Answers = {
  ...NORMAL,
  sidebarStart: {
    ...start,
    sheet: { ...start.sheet, sampleRows: 0, onProgram: false },
    profile: { ...profile, fields: profile.fields.map((field) => ({ ...field, value: '' })) },
  },
  selectedRow: { tab: 'Programs', row: 0 },
  programView: null,
  listView: {
    ...list,
    summary: emptySummary,
    findings: [],
    cost: { total: 0, bySpecialty: [], leftOut: [], next: 11, budget: null },
    signals: [],
    notCounted: [],
  },
  planView: { roadmap: [], scores: [], positions: [], positionSource: '' },
  whatIfView: { ...whatIf, moves: [], programs: [], same: 0 },
  mentorView: { hasColumns: false, rows: [], agree: 0, questions: [] },
  setUpPreview: { ...setUp, tabs: [], mapping: [], adds: [], volatile: [], warnings: [], headerIsFrozen: true },
  removePreview: { removes: [], keeps: [] },
};

/** A file in which nothing was ever set up. */
export const NEW: Answers = {
  ...EMPTY,
  sidebarStart: {
    ...start,
    sheet: { ...start.sheet, state: 'none', tab: '', labels: 'none', sampleRows: 0, onProgram: false },
    profile: null,
  },
  setUpPreview: {
    ...setUp,
    kind: 'new',
    tab: '',
    tabs: [],
    headerRow: 0,
    mapping: [],
    adds: ['the tab Programs', 'the tab Profile'],
    volatile: [],
    warnings: [],
  },
};

/** Runs when it is ever taken for HTML. */
export const ATTACK = '<img src=x onerror="window.broken=true"><b>bold</b>';
const LONG = `${'Sankt-Ägidius-Universitätsklinikum '.repeat(9)}🏥👩‍⚕️`;
const UNBROKEN = 'W'.repeat(300);
const RTL = 'مستشفى الملك فيصل التخصصي ومركز الأبحاث (123)';

/** Texts from cells that nobody expected: every view with markup, endless words, emoji and right-to-left text. */
export const HOSTILE: Answers = {
  ...NORMAL,
  sidebarStart: {
    ...start,
    sheet: { ...start.sheet, labelsNote: `${ATTACK} ${UNBROKEN}`, labels: 'mixed' },
    figures: {
      ...start.figures,
      warning: 'The figures are for 2027, and your Season is 2029: check fees, signals and dates.',
    },
    profile: {
      ...profile,
      problems: [ATTACK, UNBROKEN],
      fields: profile.fields.map((field) =>
        field.kind === 'text' || field.kind === 'list'
          ? { ...field, value: `${RTL} ${LONG}` }
          : field.name === 'Visa needed'
            ? { ...field, value: ATTACK, problem: 'This is none of J-1, H-1B, J-1 or H-1B, None.' }
            : field,
      ),
    },
  },
  programView: {
    ...program,
    tab: UNBROKEN,
    name: LONG,
    code: UNBROKEN,
    visa: 'No: US citizens and permanent residents only',
    tier: 'Not enough data',
    fit: null,
    why: `${ATTACK} ${RTL} ${UNBROKEN}`,
    decided: [ATTACK, RTL, LONG],
    criteria: program.criteria.map((row) => ({ ...row, says: UNBROKEN, you: `${RTL} ${ATTACK}` })),
    changes: [{ change: `${UNBROKEN} ${RTL}`, tier: 'Not enough data' }],
    unknown: [UNBROKEN],
    problems: [{ column: 'Step 2 typical', raw: ATTACK + UNBROKEN, what: LONG }],
    searchLink: 'javascript:window.broken=true',
    own: [
      { column: 'Status', header: UNBROKEN, kind: 'choice', options: ['To apply'], value: ATTACK },
      { column: 'Next step', header: RTL, kind: 'text', options: [], value: `${RTL} ${LONG}` },
    ],
    mentor: { tier: UNBROKEN, name: RTL, note: ATTACK },
  },
  listView: {
    ...list,
    findings: list.findings.map((finding) => ({ ...finding, see: `${ATTACK} ${UNBROKEN} ${RTL}`, do: LONG })),
    cost: {
      ...list.cost,
      total: 123456.5,
      budget: 1000,
      bySpecialty: [{ specialty: UNBROKEN, count: 10000, cost: 299430, next: 30 }],
      leftOut: [{ specialty: LONG, count: 1, service: 'ResidencyCAS' }],
    },
    signals: [{ specialty: UNBROKEN, kind: 'gold', used: 99, allowed: 3 }],
    notCounted: [UNBROKEN, RTL, ATTACK],
  },
  planView: {
    ...plan,
    roadmap: plan.roadmap.map((row) => ({ ...row, step: UNBROKEN, why: `${RTL} ${ATTACK} ${LONG}` })),
    scores: plan.scores.map((row) => ({ ...row, you: UNBROKEN, band: LONG })),
  },
  whatIfView: {
    ...whatIf,
    value: ATTACK,
    programs: [
      { row: 2, name: LONG, from: 'Not enough data', to: 'Not enough data' },
      { row: 3, name: UNBROKEN, from: 'Ineligible', to: 'Safety' },
      { row: 4, name: RTL, from: 'Reach', to: 'Target' },
    ],
  },
  mentorView: {
    ...mentor,
    rows: [
      {
        row: 3,
        name: LONG,
        mentorTier: UNBROKEN,
        label: 'Not enough data',
        mentorName: RTL,
        note: ATTACK,
        why: UNBROKEN,
      },
    ],
    questions: [UNBROKEN, RTL, ATTACK],
  },
  setUpPreview: {
    ...setUp,
    tab: UNBROKEN,
    tabs: [
      { name: UNBROKEN, programs: 10000 },
      { name: RTL, programs: 1 },
      { name: ATTACK, programs: 0 },
    ],
    mapping: [
      { header: UNBROKEN, samples: [UNBROKEN, ATTACK], column: 'Program', certainty: 'likely', reason: LONG },
      { header: ATTACK, samples: [RTL], column: null, certainty: 'unmapped', reason: UNBROKEN },
      { header: RTL, samples: [LONG], column: 'Accepting applications', certainty: 'sure', reason: '' },
    ],
    adds: [UNBROKEN],
    warnings: [ATTACK, UNBROKEN],
    volatile: Array.from({ length: 40 }, (_, index) => `${RTL}!F${index}`),
  },
};
