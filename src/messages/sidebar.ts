// What the sidebar says: headings, buttons, waiting, and what to do when a call fails. A good advisor's tone, no chance, no blame.

import type { Tier } from '../rules/assessment';

/** What happened, and what to do about it. */
export interface FailureWords {
  readonly what: string;
  readonly todo: string;
}

interface Trouble {
  readonly sign: RegExp;
  readonly words: FailureWords;
}

/** Google's own error texts, the commonest trouble first; a browser that speaks another language sends the codes all the same. */
const TROUBLES: readonly Trouble[] = [
  {
    sign: /PERMISSION_DENIED|permission to (?:call|access|perform)|authori[sz]ation is required|not authori[sz]ed|do not have (?:access|permission)/i,
    words: {
      what: 'Google did not let this page reach the sheet.',
      todo: 'Most often several Google accounts are open in this browser. Open the sheet in a private window, or in a browser profile with one account only. If this is the first run, choose any Residency Tiers menu item and allow access.',
    },
  },
  {
    sign: /script function not found|is not a function$/i,
    words: {
      what: 'This page and the script behind it are of different versions.',
      todo: 'Close the sidebar, reload the sheet, and open Residency Tiers > Open sidebar again.',
    },
  },
  {
    sign: /NetworkError|HTTP 0|Failed to fetch|offline|connection (?:failure|lost|error)/i,
    words: {
      what: 'The connection to Google was lost.',
      todo: 'Check your internet connection, then try again. What is in the sheet is safe.',
    },
  },
  {
    sign: /exceeded maximum execution time|timed? ?out|deadline exceeded|DEADLINE_EXCEEDED/i,
    words: {
      what: 'Google stopped the work because it took too long.',
      todo: 'Try again in a minute. If it happens every time, delete empty rows and columns or split the list into tabs.',
    },
  },
  {
    sign: /too many (?:simultaneous|times)|simultaneous invocations|quota exceeded|rate limit|RESOURCE_EXHAUSTED/i,
    words: {
      what: 'Google is handling too many requests from your account just now.',
      todo: 'Wait a minute, then try again. Close other copies of this sidebar.',
    },
  },
  {
    sign: /trying to edit a protected/i,
    words: {
      what: 'A part of the sheet that had to be written is protected.',
      todo: 'Ask the owner of the sheet to lift the protection (Data > Protect sheets and ranges), then try again.',
    },
  },
  {
    sign: /server error occurred|^INTERNAL\b|^UNAVAILABLE\b|internal error|service (?:\w+ )?(?:failed|unavailable|error)/i,
    words: {
      what: 'Google had a problem of its own.',
      todo: 'Wait a minute and try again. If it stays, reload the sheet.',
    },
  },
];

const LONGEST = 300;

/** The words for a failed call (S4). The script's own sentences stand as they are; Google's codes are put in words. */
export function failureWords(error: unknown): FailureWords {
  const raw = error instanceof Error ? error.message : typeof error === 'string' ? error : '';
  const text = raw
    .replace(/^(?:(?:Uncaught|ScriptError|Exception|Error|TypeError|ReferenceError):?\s+)+/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  const known = TROUBLES.find(({ sign }) => sign.test(text));
  if (known) return known.words;
  if (text === '')
    return {
      what: 'Something went wrong, and Google did not say what.',
      todo: 'Try again. If it stays, reload the sheet.',
    };
  return {
    what: text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text,
    todo: 'If trying again does not help, reload the sheet and open the sidebar from its menu.',
  };
}

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;
const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;
const clip = (text: string, longest = 80): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
const money = (dollars: number): string =>
  `$${dollars.toLocaleString('en-US', { minimumFractionDigits: dollars % 1 === 0 ? 0 : 2, maximumFractionDigits: 2 })}`;

interface Quartiles {
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}
interface Move {
  readonly from: Tier;
  readonly to: Tier;
  readonly count: number;
}

const NO_CHANCE = 'A label orders your list. It is not a chance of matching.';

export const sidebarMessages = {
  money,
  /** The beginning of a text that may be endless. */
  clipped: (text: string): string => clip(text),
  noChance: NO_CHANCE,
  opening: 'Opening your sheet…',
  stillWorking: 'Still at it: a long list takes a while.',
  tryAgain: 'Try again',
  noAnswer: 'The script gave no answer that this page can read.',
  notDrawn: 'This panel could not be shown.',
  wholeText: 'Whole text',
  newTab: ' (opens in a new tab)',
  notSetUp: 'This sheet is not set up yet. Set up shows first what it would add, and changes none of your own cells.',
  toActions: 'Go to Actions in Set up',
  noFigures: 'Residency Tiers',
  figures: (version: string, season: number) => `Residency Tiers ${version} · figures for the ${season} season`,

  tabs: {
    name: 'Residency Tiers',
    profile: 'Profile',
    list: 'List',
    program: 'Program',
    plan: 'Plan',
    whatif: 'What if',
    mentor: 'Mentor',
    setup: 'Set up',
    help: 'Help',
  },

  form: {
    blank: '(blank)',
    dayPlaceholder: 'YYYY-MM-DD',
    typing: 'Not saved yet',
    saving: 'Saving…',
    saved: '✓ Saved',
    notSaved: 'Not saved',
    savedNames: (names: readonly string[]) => `Saved: ${listed(names.map((name) => clip(name)))}.`,
  },

  profile: {
    intro: 'What you write here goes to the Profile tab when you leave the field. Blank means “not known”.',
    none: 'There is no Profile tab yet. Set up adds it.',
    problems: 'Could not be taken as written',
    filled: (filled: number, all: number) => `${filled} of ${all} filled in`,
    band: (name: string) => `Band: ${name}`,
    belowPass: (mark: number) => `Below the pass mark of ${mark}`,
    maybeBelowPass: (newest: number, older: number) =>
      `Pass mark ${newest} since July 2025, ${older} before: fill in Step 2 CK date`,
  },

  list: {
    working: 'Reading your list…',
    applications: 'Applications',
    count: (count: number, min: number, max: number) => `${many(count, 'application')} of ${min}–${max}`,
    countPicture: (count: number, min: number, max: number) =>
      `${many(count, 'application')}; the range that fits is ${min} to ${max}.`,
    heard: (verdict: string, count: number, min: number, max: number) =>
      `List: ${many(count, 'application')}, ${verdict.toLowerCase()} of ${min} to ${max}.`,
    range: (source: string, programs: number) => `Range: ${source}. ${many(programs, 'program')} on the list in all.`,
    empty: (tab: string) =>
      `No programs yet${tab === '' ? '' : ` in the tab “${clip(tab)}”`}. Add one program a row, or bring a list you have; labels appear by themselves.`,
    bring: 'Import programs',
    sample: (rows: number) =>
      `${many(rows, 'row')} of the fictional sample ${rows === 1 ? 'is' : 'are'} counted here. Set up > Remove sample rows takes them away.`,
    mix: 'Mix of labels',
    mixPicture: 'Applications by label',
    mixUnsure: 'Too many rows lack data',
    shares: ({ safety, target, reach }: { readonly safety: number; readonly target: number; readonly reach: number }) =>
      `Of those with a label: ${Math.round(safety)}% Safety, ${Math.round(target)}% Target, ${Math.round(reach)}% Reach.`,
    findings: 'What to look at',
    allHold: 'All checks hold',
    held: (count: number) => many(count, 'check holds', 'checks hold'),
    showRows: (count: number) => (count === 1 ? 'Show the row' : `Show ${count} rows`),
    about: (check: string) => ` about ${check}`,
    showing: 'Selecting the rows…',
    notCounted: (tabs: readonly string[]) =>
      `Not counted: ${tabs.length === 1 ? 'the tab' : 'the tabs'} ${listed(tabs.map((tab) => `“${clip(tab)}”`))}.`,
  },
  cost: {
    title: 'Program fees',
    caption: 'Program fees by specialty',
    specialty: 'Specialty',
    programs: 'No.',
    fee: 'Fee',
    next: 'Next one',
    budget: (total: number, budget: number) =>
      total > budget
        ? `${money(total - budget)} over your budget of ${money(budget)}`
        : `${money(budget - total)} left of your budget of ${money(budget)}`,
    leftOut: (specialty: string, count: number, service: string) =>
      `Left out: ${many(count, 'program')} in ${clip(specialty)}, which apply through ${service}.`,
    only: 'ERAS program fees only: transcript, token and NRMP fees come on top.',
  },
  signals: {
    title: 'Signals',
    specialty: 'Specialty',
    used: 'Used',
    allowed: 'Given',
    over: (used: number) => `${used}, too many`,
  },

  program: {
    intro: 'Click a program’s row in the sheet: it shows here within two seconds.',
    working: 'Reading the row…',
    show: 'Show the selected row',
    resume: 'Resume',
    resting: 'Resting: nothing has been selected for five minutes. Resume follows your cursor again.',
    none: (tab: string) =>
      tab === '' ? 'The selected row holds no program.' : `Select a program’s row in the tab “${clip(tab)}”.`,
    heard: ({ name, tier, visa }: { readonly name: string; readonly tier: string; readonly visa: string }) =>
      `${clip(name)}: ${tier}. Visa: ${visa}.`,
    label: 'Program',
    unnamed: (row: number) => `Row ${row}, without a name`,
    place: (tab: string, row: number, code: string) =>
      `${clip(tab, 40)}, row ${row}${code === '' ? '' : ` · ${clip(code, 20)}`}`,
    fit: (fit: number) => `Fit ${fit}`,
    fitHelp: 'Fit, 0 to 100, orders programs with the same label.',
    problems: 'Check these cells',
    criteria: 'Requirements',
    criterion: 'Criterion',
    says: 'Program says',
    you: 'You',
    state: 'State',
    decided: 'What decided the label',
    changes: 'What would change the label',
    noChanges: 'No single change would make the label easier.',
    would: ' would make it ',
    unknown: 'Not known, and worth finding out',
    own: 'Your own columns',
    ownMissing: (columns: readonly string[]) =>
      `No column in your sheet for ${listed(columns)}. Add one with that header to use it.`,
    lookUp: 'Look it up',
    search: 'Search FREIDA for this program',
    searchHelp: 'Policies change every season: the program’s own page counts.',
  },

  plan: {
    working: 'Putting your plan together…',
    roadmap: 'Roadmap',
    empty: 'Fill in your profile: the steps follow from it.',
    tally: (states: readonly string[]) => {
      const of = (state: string) => states.filter((candidate) => candidate === state).length;
      return `${of('Done')} done, ${of('To do')} to do, ${of('Check')} to check.`;
    },
    heard: (todo: number, all: number) => `Plan: ${many(all, 'step')}, ${todo} to do.`,
    scores: 'Score check',
    positions: 'Your Step 2 CK beside other non-US IMGs’',
    matched: 'Matched',
    unmatched: 'Not matched',
    own: (score: number, planned: boolean) => (planned ? `planned ${score}` : `you ${score}`),
    quartiles: (matched: Quartiles, unmatched: Quartiles, score: number | null, planned: boolean) => {
      const of = ({ q1, median, q3 }: Quartiles) => `${q1} / ${median} / ${q3}`;
      const own = score === null ? 'Your score is blank.' : `You: ${score}${planned ? ' (planned)' : ''}.`;
      return `${own} Matched ${of(matched)}; not matched ${of(unmatched)} (lower quartile / median / upper quartile).`;
    },
    source: (source: string) => `Source: ${source}`,
    notAChance: `These figures say where a score lies, not what will happen. ${NO_CHANCE}`,
  },

  whatIf: {
    intro: 'Change one thing and see which labels would move. Nothing is written to your sheet.',
    field: 'What changes',
    value: 'New value',
    now: (value: string) => (value === '' ? 'Now: blank.' : `Now: ${clip(value)}.`),
    ask: 'Show what moves',
    working: 'Labelling your list again…',
    result: 'Programs that move',
    from: 'From',
    to: 'To',
    answer: (field: string, value: string, moves: readonly Move[]) => {
      const about = `${field} ${value.trim() === '' ? 'blank' : clip(value.trim())}`;
      const parts = moves.map(
        ({ from, to, count }, index) =>
          `${index === 0 ? many(count, 'program') : count} ${count === 1 ? 'moves' : 'move'} from ${from} to ${to}`,
      );
      return parts.length === 0 ? `${about}: no label moves.` : `${about}: ${listed(parts)}.`;
    },
    same: (count: number) => `${many(count, 'label')} ${count === 1 ? 'stays' : 'stay'} the same.`,
    all: (count: number) => `List all ${count}`,
    formula: 'In a cell of your own: =TIER(PROGRAMS; WHATIF(PROFILE; "Step 2 CK"; 240))',
  },

  mentor: {
    title: 'Mentor',
    working: 'Reading your mentor’s columns…',
    review: 'Mentor review',
    reviewHelp:
      'A tab for talking it over: labels with their reasons and open questions, bands in place of scores. Your mentor installs nothing.',
    make: 'Make the Mentor review tab',
    making: 'Making the tab…',
    privacy:
      'A mentor in this shared file can see the Profile tab. To send the review alone, open its tab menu: Copy to > New spreadsheet.',
    noColumns: 'Your sheet has no columns Mentor tier, Mentor name and Mentor note yet. Set up adds them.',
    differ: 'Where mentor and label differ',
    count: (count: number) =>
      count === 0 ? 'No difference.' : `${many(count, 'program')} ${count === 1 ? 'differs' : 'differ'}.`,
    agree: (count: number) => (count === 0 ? '' : `${count} ${count === 1 ? 'agrees' : 'agree'} with the label.`),
    empty: 'No mentor tier is filled in yet. Ask your mentor to write one beside each program they know.',
    theirs: 'Mentor',
    label: 'Label',
    note: 'Note:',
    showRow: (row: number) => `Show row ${row}`,
    questions: 'Open questions',
    noQuestions: 'None.',
  },

  setUp: {
    title: 'Set up this sheet',
    button: 'Set up this sheet',
    working: 'Looking at your tabs…',
    applying: 'Setting up…',
    apply: 'Apply',
    again: 'Run Set up again',
    next: 'Next: your profile',
    heard: (kind: 'new' | 'adopt' | 'choose', tab: string, adds: number) =>
      kind === 'choose'
        ? 'Set up: choose a tab.'
        : `Set up${tab === '' ? '' : `, ${clip(tab)}`}: ${many(adds, 'thing')} to add.`,
    intro: (kind: 'new' | 'adopt' | 'choose', tab: string, headerRow: number) => {
      switch (kind) {
        case 'new':
          return 'No tracker was found. Set up makes two tabs: Programs for your list, and Profile for your own facts.';
        case 'choose':
          return 'Several tabs look like a list of programs. Which one shall get the labels?';
        case 'adopt':
          return `Your list in “${clip(tab)}”, with its header in row ${headerRow}, stays as it is. Check below how each header is read.`;
      }
    },
    whichTab: 'Which tab',
    rows: (programs: number) => `(${many(programs, 'program')})`,
    first: 'Know this first',
    mapping: 'How your headers are read',
    toCheck: (count: number) => `${many(count, 'header')} to check`,
    areSure: (count: number) => `${many(count, 'header')} read for sure`,
    header: 'Your header',
    readAs: 'Read as',
    readHeaderAs: (header: string) => `${clip(header)} is read as`,
    notUsed: 'Not used',
    noSamples: '(no values)',
    certainty: { sure: 'Sure.', likely: 'Likely: please check.', unmapped: 'Not used for labels.' },
    yourChoice: 'Your choice.',
    adds: 'What Set up adds',
    nothing: 'Everything is there. Running it again changes nothing.',
    withSample: 'With fictional sample programs to try it out; one click removes them',
    freezeHeader: 'Keep the header in view while scrolling (freeze it)',
    volatile: (cells: readonly string[]) =>
      `${listed(cells.slice(0, 12))}${cells.length > 12 ? ` and ${cells.length - 12} more` : ''} ${cells.length === 1 ? 'uses' : 'use'} NOW(), TODAY() or RAND(). That can keep every label from loading. Replace it by a plain value if you can.`,
    volatileAccept: 'Go on with these cells as they are',
    volatileWait: 'Tick the box above to go on, or replace the formula first.',
    doubled: (column: string, headers: readonly string[]) =>
      `${listed(headers.map((header) => `“${clip(header, 40)}”`))} are ${headers.length === 2 ? 'both' : 'all'} read as ${column}. Choose “Not used” for all but one.`,
    noProgram: 'No header is read as Program. Choose the one that holds the names of the programs.',
    promise: 'None of your own cells is changed. Corrections are kept on the Profile tab.',
  },
  actions: {
    title: 'Actions',
    refresh: {
      label: 'Refresh labels',
      help: 'Writes the label formulas again, after you added columns or to undo a freeze.',
      working: 'Refreshing the labels…',
    },
    link: {
      label: 'Link formulas',
      help: 'Formulas typed without a profile do not notice when it changes. This gives them what they lack.',
      working: 'Linking the formulas…',
    },
    sort: {
      label: 'Sort by tier',
      help: 'Sorts your rows: Safety first, then by fit. Ctrl+Z (⌘Z) in the sheet takes it back.',
      working: 'Sorting your rows…',
    },
    dashboard: {
      label: 'Make the Dashboard tab',
      help: 'Mix, warnings, cost and roadmap on one tab, to look at or to print. It only ever replaces itself.',
      working: 'Making the Dashboard…',
    },
    freeze: {
      label: 'Freeze labels as values',
      help: 'For people who cannot run the script: labels become plain text with their date. Refresh brings the formulas back.',
      working: 'Freezing the labels…',
    },
    sample: {
      label: 'Remove sample rows',
      help: 'Takes the fictional programs away, and nothing else.',
      working: 'Removing the sample…',
    },
  },
  remove: {
    look: 'Remove Residency Tiers…',
    help: 'Shows first what would go.',
    looking: 'Looking at what was added…',
    title: 'This would be taken away',
    nothing: 'Nothing of Residency Tiers is in this sheet.',
    keeps: 'This stays',
    confirm: 'Remove these',
    cancel: 'Keep everything',
    working: 'Removing…',
  },

  help: {
    title: 'How it works',
    noChance: `${NO_CHANCE} Nobody can tell you that chance: the published figures cover groups, not you. Matching is hard, and possible.`,
    labels: 'What each label means',
    tiers: [
      {
        tier: 'Safety',
        meaning:
          'Your Step 2 CK is at or above what this program usually sees, it takes many IMGs, and nothing recorded stands in the way. It is a good use of an application, not a promise.',
      },
      { tier: 'Target', meaning: 'You are about where its applicants are. Most of a good list is made of these.' },
      {
        tier: 'Reach',
        meaning:
          'Your score is below its usual one, or it takes few IMGs, or something important is open. Worth some applications.',
      },
      {
        tier: 'Ineligible',
        meaning: 'Not open as recorded: a stated requirement is not met. Rules change, so ask if you are unsure.',
      },
      {
        tier: 'Not enough data',
        meaning: 'Too little is recorded to say. An IMG share or a Step 2 score of the program helps most.',
      },
    ] satisfies readonly { readonly tier: Tier; readonly meaning: string }[],
    sources: 'Where the figures come from',
    topics: [
      {
        title: 'How a label comes about',
        opened: true,
        words: [
          'Requirements first: visa, minimum scores, attempts, years since graduation, and so on. A stated one that is not met makes the program Ineligible.',
          'Then your Step 2 CK against the program’s own, and how many IMGs it has taken.',
          'Then what may hold a label back: an open visa question, little US clinical experience, a failed attempt, an academic centre, no score of the program’s own.',
          'Unknown is not yes and not no: an empty cell never makes you ineligible, and never makes a visa OK.',
          'Program in this sidebar shows all of it for the selected row. WHY says it in one line in the sheet.',
          'Every number can be changed: a row such as “Rule: Margin | 12” on the Profile tab.',
        ],
      },
      {
        title: 'Labels that do not change',
        opened: false,
        words: [
          'Labels with PROGRAMS and PROFILE in their formula follow every change by themselves.',
          'A formula such as =TIER(ROW()) is not recomputed by Google when your profile changes. Set up > Actions > Link formulas mends that.',
          'After adding a column at the edge of the list, use Refresh labels.',
          '“Loading…” that stays: look for cells with NOW(), TODAY() or RAND() in the list.',
        ],
      },
      {
        title: 'First run: Google’s warning',
        opened: false,
        words: [
          'At the first run Google asks you to allow access, and may say that it has not verified the app: it is a script in your own sheet.',
          'Choose your account, then Advanced, then “Go to Residency Tiers (unsafe)”, then Allow.',
          'It asks for two rights only: to work on this one spreadsheet, and to show this sidebar.',
        ],
      },
      {
        title: 'Several Google accounts in one browser',
        opened: false,
        words: [
          'If the sidebar says that Google did not let it reach the sheet (PERMISSION_DENIED), Google has mixed up your accounts.',
          'Open the sheet in a private window, or in a browser profile with one account only.',
        ],
      },
      {
        title: 'Privacy',
        opened: false,
        words: [
          'Everything stays in this spreadsheet: the script uses no network, and no data leaves the sheet.',
          'Everybody with whom you share the file can see the Profile tab. Send a copy of the Mentor review tab instead.',
          'Looking up a program opens a page of FREIDA in a new tab: only when you click the link, and with nothing but the program’s name.',
        ],
      },
      {
        title: 'Keys',
        opened: false,
        words: [
          'Tab and Shift+Tab move through the sidebar; the arrow keys move between its tabs.',
          'Escape in a field takes back what you typed. Enter or leaving the field saves it.',
        ],
      },
    ],
  },
} as const;
