// What people are told about a cell that could not be taken as it stands. One sentence each: what we see, and what would help.

export type LimitName = 'score' | 'attempts' | 'years' | 'months' | 'letters';

/** How a limit is called in these sentences. */
const nameOf = (kind: LimitName): string => (kind === 'score' ? 'a Step score' : `a number of ${kind}`);

export const readingMessages = {
  dateInDisguise: (kind: LimitName | 'share') =>
    `Not read: this is a date, not ${kind === 'share' ? 'a percentage' : nameOf(kind)}; sheets turn entries like 3-5 into dates. Type it again as plain text.`,
  scoreOutside: (low: number, high: number) => `Outside ${low} to ${high}, so it is not read as a Step score.`,
  numberOutside: (kind: Exclude<LimitName, 'score'>, low: number, high: number) =>
    `Not read: ${nameOf(kind)} should be between ${low} and ${high}.`,
  scoreElsewhere: (kind: Exclude<LimitName, 'score'>) =>
    `Not read: looks like a Step score, not ${nameOf(kind)}. Is it in the right column?`,
  notWhole: (kind: LimitName) => `Not read: ${nameOf(kind)} should be a whole number.`,
  noNumber: (kind: LimitName) => `No ${nameOf(kind).replace(/^a /, '')} could be read here.`,
  limitWithoutNumber: (kind: LimitName) => `Says that there is a limit, but not which: fill in ${nameOf(kind)}.`,
  severalNumbers: (kind: LimitName | 'share') =>
    `Holds more than one number, so none is taken. Keep ${kind === 'share' ? 'one percentage' : nameOf(kind)} here and move the rest to Notes${kind === 'share' ? ', the part of non-US IMGs to Non-US IMG %' : ''}.`,
  rangeAsLimit: (taken: number) => `A range where one number belongs: ${taken} is taken until you have verified it.`,
  rangeBackwards: () => 'A range that runs backwards: not read.',
  wrongDirection: (kind: LimitName, words: 'a minimum' | 'a maximum') =>
    `Written as ${words}, which does not fit this column: not read as ${nameOf(kind)}.`,
  averageNotMinimum: () =>
    'Not read: it sounds like what residents typically have, not a minimum. Put it in Step 2 typical.',
  yearNotYears: () =>
    'Not read: a calendar year alone is no limit. Write "2019 or later", or how many years the program allows.',
  noneOrNoLimit: () =>
    'Not read: it could mean "no failed attempt" or "no limit". Write 1 for first attempt only, or "no limit".',
  zeroAttempts: () => 'Zero attempts is read as first attempt only, to be verified.',
  totalAttempts: () => 'Not read: counts attempts over all exams. Write how many the program allows at each.',
  zeroYears: () => 'Zero years since graduation is not read as a limit: verify it with the program.',
  tooLong: () => 'Too long for one value: keep the number here and move the rest to Notes.',
  shareOutside: () => 'Outside 0 to 100 percent: not read.',
  shareBelowOne: (value: number) =>
    `Read as ${value}%, because other cells hold numbers above 1. If ${Math.round(value * 1e4) / 100}% is meant, add a % sign.`,
  loneOne: () => 'Not read: 1% or 100%? Add a % sign.',
  shareUpTo: () => 'An upper limit is not a share: not read.',
  shareToVerify: () => 'Marked as not certain: not counted until you have verified it.',
  shareNotRead: () => 'Not read: no percentage, and no word such as High, Medium, Low or None.',
  shareOfAll: () => 'Not read: it speaks of IMGs, and here only non-US IMGs count. Move it to IMG %.',
  dayNotRead: () => 'Not read as a date: write it with its year, such as 2026-10-15.',
  answerNotRead: () => 'Not read: no clear yes or no. Ask the program, then write Yes or No.',
  statusNotRead: () => 'Not read as a status: pick one from the list, such as To apply, Applied or Interview offered.',
} as const;
