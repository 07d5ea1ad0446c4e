// What people are told about a cell that could not be taken as it stands. One sentence each: what we see, and what would help.

/** How a limit is called in these sentences. */
const LIMIT_NAMES = {
  score: 'a Step score',
  attempts: 'a number of attempts',
  years: 'a number of years',
  months: 'a number of months',
  letters: 'a number of letters',
} as const;

export type LimitName = keyof typeof LIMIT_NAMES;

export const readingMessages = {
  dateInDisguise: (kind: LimitName | 'share') =>
    `Not read: this is a date, not ${kind === 'share' ? 'a percentage' : LIMIT_NAMES[kind]}; sheets turn entries like 3-5 into dates. Type it again as plain text.`,
  scoreOutside: (low: number, high: number) => `Outside ${low} to ${high}, so it is not read as a Step score.`,
  numberOutside: (kind: Exclude<LimitName, 'score'>, low: number, high: number) =>
    `Not read: ${LIMIT_NAMES[kind]} should be between ${low} and ${high}.`,
  scoreElsewhere: (kind: Exclude<LimitName, 'score'>) =>
    `Looks like a Step score, not ${LIMIT_NAMES[kind]}: not read. Check whether it stands in the right column.`,
  notWhole: (kind: LimitName) => `Not read: ${LIMIT_NAMES[kind]} should be a whole number.`,
  noNumber: (kind: LimitName) => `No ${LIMIT_NAMES[kind].replace(/^a /, '')} could be read here.`,
  limitWithoutNumber: (kind: LimitName) => `Says that there is a limit, but not which: fill in ${LIMIT_NAMES[kind]}.`,
  severalNumbers: (kind: LimitName | 'share') =>
    `Holds more than one number, so none is taken. Keep ${kind === 'share' ? 'one percentage' : LIMIT_NAMES[kind]} here and move the rest to Notes${kind === 'share' ? ', the part of non-US IMGs to Non-US IMG %' : ''}.`,
  rangeAsLimit: (taken: number) => `A range where one number belongs: ${taken} is taken until you have verified it.`,
  rangeBackwards: () => 'A range that runs backwards: not read.',
  wrongDirection: (kind: LimitName, words: 'a minimum' | 'a maximum') =>
    `Written as ${words}, which does not fit this column: not read as ${LIMIT_NAMES[kind]}.`,
  averageNotMinimum: () =>
    'Not read: it sounds like what residents typically have, not a minimum. Put it in Step 2 typical.',
  yearNotYears: () =>
    'Not read: a calendar year alone is no limit. Write "2019 or later", or how many years the program allows.',
  noneOrNoLimit: () =>
    'Not read: it could mean "no failed attempt" or "no limit". Write 1 for first attempt only, or "no limit".',
  zeroAttempts: () => 'Zero attempts is read as first attempt only, to be verified.',
  totalAttempts: () => 'Not read: counts attempts over all exams. Write how many the program allows at each.',
  zeroYears: () => 'Zero years since graduation is not read as a limit: verify it with the program.',
  tooLong: () => 'Too long to be read as one value: keep the number here and move the rest to Notes.',
  shareOutside: () => 'Outside 0 to 100 percent: not read.',
  shareBelowOne: (value: number) =>
    `Read as ${value}%, because other cells hold numbers above 1. If ${Math.round(value * 1e4) / 100}% is meant, add a % sign.`,
  loneOne: () => 'Not read: 1% or 100%? Add a % sign.',
  shareUpTo: () => 'An upper limit is not a share: not read.',
  shareToVerify: () => 'Marked as not certain: not counted until you have verified it.',
  shareNotRead: () => 'Not read: neither a percentage nor a word such as High, Medium, Low or None.',
  answerNotRead: () => 'Not read: neither a clear yes nor a clear no. Ask the program, then write Yes or No.',
  statusNotRead: () => 'Not read as a status: pick one from the list, such as To apply, Applied or Interview offered.',
} as const;
