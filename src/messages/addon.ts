// What the add-on says in menus, dialogs, notes and messages: what was done, what was not, and the way out.

import { firstOf, many, money, noun } from './words';

export const MENU_TITLE = 'Residency Tiers';

/** The menu (S1): caption and the function behind it. */
export const MENU = [
  ['Open sidebar', 'openSidebar'],
  ['Set up this sheet', 'menuSetUp'],
  ['Refresh labels', 'menuRefresh'],
  ['Sort by tier', 'menuSort'],
  ['Import programs…', 'menuImport'],
  ['Mentor review', 'menuMentorReview'],
  ['Dashboard', 'menuDashboard'],
  ['Freeze labels as values', 'menuFreeze'],
  ['Remove Residency Tiers', 'menuRemove'],
  ['Help', 'menuHelp'],
] as const;

export const addonMessages = {
  busy: 'Residency Tiers is still at work in this file, perhaps in another window. Wait a moment and try again.',
  undone: (reason: string, left: number) =>
    `${reason.replace(/\.?\s*$/, '.')} ${
      left === 0
        ? 'Nothing was changed.'
        : 'Not everything could be put back: use Edit > Undo, or File > Version history.'
    }`,
  protectedTab: (tab: string) =>
    `Part of the tab "${tab}" is protected, and you may not change it: ask the file's owner.`,
  tabGone: (tab: string) => `The tab "${tab}" is no longer there.`,
  noTracker: 'No list of programs is set up here yet. Use Residency Tiers > Set up this sheet.',
  noProfile: 'There is no Profile tab. Use Residency Tiers > Set up this sheet: it adds one.',
  noField: (field: string) => `The profile has no field "${field}".`,

  // Set up
  setUpDone: (adds: readonly string[]) => `Set up. Added: ${firstOf(adds, 12)}.`,
  setUpNothing: 'Everything is in place: nothing was changed.',
  chooseTab: (tabs: readonly string[]) =>
    tabs.length === 0
      ? 'This tab has content, but no header row with a column such as "Program". Go to the tab with your programs, then choose Set up this sheet again.'
      : `More than one tab looks like a list of programs: ${firstOf(tabs, 6)}. Go to the one to be labelled, then choose Set up this sheet.`,
  notCounted: (tabs: readonly string[]) =>
    `Not counted: ${firstOf(tabs, 6)}. Labels, counts and costs are about one tab; keep all programs in it, with a column Specialty.`,
  notLookedAt: (count: number) =>
    `${many(count, 'more tab')} in this file ${count === 1 ? 'was' : 'were'} not looked at.`,
  outside: (headers: readonly string[]) =>
    `Not read, because the labels stand between: ${firstOf(headers, 6)}. Move these columns beside the others, then refresh the labels.`,
  profileTaken: (name: string) =>
    `Your tab "Profile" is something else and stays as it is; the applicant's profile goes into "${name}".`,
  volatile: (cells: readonly string[]) =>
    `${firstOf(cells, 6)} ${cells.length === 1 ? 'changes by itself' : 'change by themselves'} (NOW, TODAY or RAND). A formula that reads such a cell may keep loading, and then no label shows. Better: type the date instead. Set up all the same?`,
  adds: {
    newTab: (tab: string) => `the tab ${tab}`,
    sample: (rows: number) => many(rows, 'fictional sample row'),
    column: (heading: string) => `the column ${heading}`,
    names: (names: readonly string[]) => `the ${noun(names.length, 'name')} ${names.join(' and ')}`,
    colours: 'colors for the labels',
    frozen: 'the header row frozen',
    mapping: (count: number) =>
      `${many(count, 'row')} on the Profile tab that ${count === 1 ? 'says' : 'say'} which column is which`,
    label: (heading: string) => `the formula of ${heading} put right`,
  },
  notUsed: '(not used)',
  field: ['Field', 'Value', 'Help'],
  ruleHelp:
    'Most numbers of the rules can be changed: add a row such as "Rule: Step 2 usual level" with 245 beside it. A row such as "Column: Step 2 min" names the header that holds it.',
  labelNote: {
    TIER: 'Safety, Target or Reach: how your record compares with theirs. It orders your list and is no chance of matching. Made by a formula: type nothing below.',
    VISA: 'Whether a visa that you could use is sponsored. Made by a formula: type nothing below.',
    FIT: 'Points for sorting inside a tier, no chance of matching. Made by a formula: type nothing below.',
    WHY: 'What decided the label, and what is not known. Made by a formula: type nothing below.',
  },

  // Refresh, link, sort, freeze, remove
  refreshed: (labels: readonly string[]) => `Labels refreshed: ${labels.join(', ')}.`,
  noLabels: 'There are no labels to refresh. Use Residency Tiers > Set up this sheet.',
  unlinkedLeft: ' Some formulas that you typed do not follow the Profile: "Link formulas" in the sidebar changes that.',
  blocked: (heading: string, cells: readonly string[]) =>
    `${heading} cannot show its labels because ${firstOf(cells, 6)} ${cells.length === 1 ? 'holds something. Move it' : 'hold something. Move them'} to another column, then refresh again.`,
  linked: (count: number) =>
    `${many(count, 'formula')} linked: ${count === 1 ? 'it follows' : 'they follow'} the Profile now.`,
  nothingToLink: 'Every label formula follows the Profile already.',
  cannotLink: (count: number) =>
    ` ${many(count, 'formula')} could not be linked: write ${count === 1 ? 'it' : 'them'} as =TIER(PROGRAMS; PROFILE), outside the columns that are read.`,
  sorted: (count: number) => `${many(count, 'program')} sorted by tier, then fit.`,
  sortedAlready: 'The programs are in order already.',
  hiddenRows: 'Some rows are hidden, by a filter or by hand: show all of them first, then sort.',
  mergedRows: 'Some rows below the header hold merged cells, which cannot be sorted. Unmerge them first.',
  headingsAmong: (headings: readonly string[]) =>
    `Headings stand among the programs (${firstOf(headings, 3)}), and sorting would take the programs from under them. Write what they say into a column such as Specialty or State and delete them, then sort.`,
  frozen: (count: number) =>
    `Labels written as plain values for ${many(count, 'program')}. Refresh labels brings the formulas back.`,
  nothingToFreeze: 'There are no programs yet, so there are no labels to write as values. Nothing was changed.',
  frozenAlready: 'The labels are plain values already. Refresh labels brings the formulas back.',
  frozenNote: (today: string) =>
    `${today}: plain values, they do not follow changes. Residency Tiers > Refresh labels brings the formula back.`,
  nothingToRemove: 'Nothing of Residency Tiers is in this file.',
  removed: (removes: readonly string[]) => `Removed: ${firstOf(removes, 12)}.`,
  removeAsk: (removes: readonly string[], keeps: readonly string[]) =>
    `This takes away:\n- ${removes.join('\n- ')}\n\n${keeps.length > 0 ? `What stays:\n- ${keeps.join('\n- ')}\n\n` : ''}Go on?`,
  removes: {
    label: (heading: string) => `the labels in the column ${heading}`,
    mentor: (headings: readonly string[]) => `the empty ${noun(headings.length, 'column')} ${headings.join(', ')}`,
    tab: (tab: string) => `the tab ${tab}`,
    sample: (rows: number) => many(rows, 'fictional sample row'),
    names: 'the names PROGRAMS and PROFILE',
    colours: 'the colors of the labels',
  },
  keeps: {
    programs: (tab: string) => `your programs in the tab ${tab}`,
    profile: 'the Profile tab: you wrote in it. Delete the tab yourself when you no longer need it',
    mentor: 'the Mentor columns: something is written in them',
  },
  sampleRemoved: (rows: number) => `${many(rows, 'sample row')} removed.`,
  noSample: 'There are no sample rows.',

  // Sidebar
  labelsNote: {
    none: 'There are no label columns yet: Set up adds them.',
    unlinked: 'Some formulas do not follow changes of the Profile. Link formulas changes that.',
    frozen: 'The labels are plain values and do not follow changes. Refresh labels brings the formulas back.',
  },
  seasonOld: (season: number, figures: number) =>
    `Your Profile says Season ${season}; the figures here are for ${figures}. Fees, signals, dates and scores may have changed: check them, or look for a newer version.`,
  notTheProgram: 'That row holds another program now. Show the selected row again, then save.',
  saved: 'Saved.',
  rowsGone: 'These rows are no longer there. Load the list again.',
  noRows: 'No rows to show.',
  notAnOwnColumn: (column: string) => `"${column}" cannot be changed here.`,

  heldBack: (reason: string, from: string, to: string) => `${reason}: ${to} instead of ${from}`,

  // What would change a label
  change: {
    step2: (score: number) => `Step 2 CK of ${score} or more`,
    target: (score: number) => `a Step 2 CK target of ${score} or more, once it is reached`,
    step3: 'Step 3 passed',
    ecfmg: 'the ECFMG certificate',
    usce: (months: number) => `${many(months, 'month')} of hands-on US clinical experience`,
    letters: (letters: number) => many(letters, 'US letter'),
    visa: 'their word that they sponsor the visa you need',
    typical: (score: number) => `their own typical Step 2 CK, if it is ${score} or lower`,
    share: (percent: number) => `their share of non-US IMGs, if it is ${percent}% or more`,
    imgShare: (percent: number) => `their share of IMGs, if it is ${percent}% or more`,
    years: 'their word that your years since graduation are accepted',
    attempts: 'their word that your attempts are accepted',
    usceAllowed: 'their word that your US clinical experience is enough',
    connection: 'somebody there who knows you (Connection)',
  },

  // Mentor
  questions: {
    differ: (count: number) =>
      `For ${many(count, 'program')} your mentor and the label differ: which fact does each of you see that the other does not?`,
    noData: (count: number) =>
      `For ${many(count, 'program')} there is too little data for a label: does your mentor know one of them?`,
    visa: (count: number) =>
      `${many(count, 'program')} ${count === 1 ? 'says' : 'say'} nothing certain of the visa: which of them has taken it lately?`,
    safety: 'No program is a Safety yet: which ones does your mentor see as within easy reach?',
    reach: (count: number) =>
      count === 1
        ? 'Is the one Reach worth an application, and does your mentor know somebody there?'
        : `Which of the ${count} Reaches are worth an application, and does your mentor know somebody there?`,
    repair: (steps: readonly string[]) =>
      `Which step of the roadmap comes first: ${firstOf(
        steps.map((step) => `"${step}"`),
        3,
      )}?`,
    none: (count: number) =>
      `No program has a Mentor tier yet: which label would your mentor change? (${many(count, 'program')})`,
  },
  mentorReview: {
    title: 'Mentor review',
    made: (today: string) => `Labels as of ${today}. They order a list and are no chance of matching.`,
    how: 'Write in the columns Mentor tier, Mentor name and Mentor note of the list of programs; nothing needs to be installed.',
    sent: 'If this tab was sent to you alone: write beside the programs below and send it back.',
    privacy: 'Everybody in this shared file can see the Profile tab, scores included. This tab holds none.',
    alone: 'To send it alone: its tab menu (the small arrow) > Copy to > New spreadsheet.',
    bands: 'The applicant in bands',
    programs: 'Programs, those you see differently first',
    questions: 'Open questions',
    headings: ['Program', 'Specialty', 'State', 'Label', 'Mentor tier', 'Mentor note', 'Reasons'],
    band: {
      step1: 'Step 1',
      step2: 'Step 2 CK',
      cv: 'Clinical and research record',
      visa: 'Visa',
      years: 'Years since graduation',
      attempts: 'Failed attempts',
    },
    recent: 'Within the usual limit',
    longAgo: 'Beyond the usual limit',
    unknown: 'Not filled in',
    belowLow: 'Below the low band',
    planned: ' (planned)',
    none: 'None',
    some: 'At least one',
    reason: {
      Above: (level: string) => `Score at or above ${level}`,
      Around: (level: string) => `Score a little below ${level}`,
      Below: (level: string) => `Score below ${level}`,
      'no R': () => 'Their usual score is not known',
    },
    level: {
      typical: 'their usual level',
      minimum: 'the level that their minimum suggests',
      estimate: 'the level estimated for such programs',
    },
    noData: 'Too little is known for a label',
    record: {
      High: 'many IMGs',
      Medium: 'some IMGs',
      Low: 'few IMGs',
      None: 'no IMGs',
      Unknown: 'IMG share not known',
    },
    held: {
      T17: 'something to confirm',
      T18: 'H-1B only',
      T19: 'academic center',
      T20: 'extreme competition',
      T21: 'more than one risk',
      T22: 'no score of their own to go by, or a planned one',
      T23: 'little US clinical experience',
      T24: 'ECFMG certificate not there yet',
      T28: 'an attempt, or years since graduation',
    },
    closed: (criteria: readonly string[]) => `Not open as recorded: ${criteria.join(', ')}`,
  },
  dashboard: {
    title: 'Residency list at a glance',
    made: (today: string) => `Made on ${today}. Make it again with Residency Tiers > Dashboard.`,
    mix: 'Applications by label',
    count: 'Applications',
    range: (min: number, max: number) => `fitting range ${min}-${max}`,
    mixWord: 'Mix',
    mixUnsure: '? (more than a third lack data)',
    cost: 'ERAS program fees (USD)',
    costChart: 'Fees by specialty (USD)',
    total: (dollars: number, price: number) => `${money(dollars)}, the next application costs ${money(price)}`,
    warnings: 'What to fix first',
    none: 'No warnings.',
    roadmap: 'Next steps',
    labels: ['Label', 'Applications'],
    fees: ['Specialty', 'USD'],
    note: 'Labels order a list; they are no chance of matching.',
  },
  tabTaken: (tab: string) =>
    `There is a tab "${tab}" that is not of Residency Tiers. Give it another name, then try again.`,
  /** Stands in A1's note of a tab that the add-on makes anew on request, so that it only ever replaces its own. */
  ownTabNote: 'Made by Residency Tiers, and made again on request: what is typed here is lost then.',
  madeTab: (tab: string) => `The tab ${tab} is made.`,
} as const;
