// Sentences about the Profile tab: what could not be taken as it stands, and what to do about it.

import { clip } from './words';

export const profileMessages = {
  doubled: (field: string) =>
    `${field} stands twice on the Profile tab: the first filled one counts. Delete the other.`,
  noField: (label: string, raw: string, fields: readonly string[]) =>
    `"${clip(label)}" is no field here, so "${clip(raw)}" is not read. Fill in ${fields.join(' or ')} if you mean that.`,
  unreadable: (field: string, raw: string, wanted: string) =>
    `${field} is "${clip(raw)}": expected ${wanted}. It is left out until you correct it.`,
  /** The same where nothing is written, as in What if: what to type is all there is to say. */
  notRead: (problem: string) =>
    problem.replace(/ is (".*"): expected (.*?)\. (?:It is left out|Until) .*$/s, ' $1 cannot be read: type $2.'),
  countedAs: (field: string, raw: string, wanted: string, used: number) =>
    `${field} is "${clip(raw)}": expected ${wanted}. Until you correct it ${used} counts.`,
  notAChoice: (field: string, raw: string, options: readonly string[], used: string) =>
    `${field} is "${clip(raw)}": choose one of ${options.join(', ')}. Until then it counts as ${used}.`,
  attemptsUnclear: (label: string) =>
    `"${clip(label)}" is not read: fill in Step 1 failures and Step 2 CK failures instead.`,
  failureTold: (field: string, belongs: string) =>
    `${field} tells of more than one attempt: fill in ${belongs}. Until then one counts as failed.`,
  observershipTold: (field: string, belongs: string) =>
    `${field} tells of an observership: fill in ${belongs}, or that is left out.`,
  datePassed: (field: string, on: string, wanted: string) =>
    `${field} gives ${on}, which has passed by your As of date: write ${wanted}. Until then it counts as still to come.`,
  visaYes: (used: string) => `Visa needed says Yes: choose J-1, H-1B or both. Until then it counts as ${used}.`,
  unknownRule: (name: string, nearest: readonly string[]) =>
    `No rule is called "${name}".${nearest.length > 0 ? ` Did you mean ${nearest.map((n) => `"${n}"`).join(' or ')}?` : ''} The defaults stand.`,
  ruleNotANumber: (name: string, raw: string) =>
    `Rule: ${name} is "${clip(raw)}", which is no number: the default stands.`,
  ruleLoneOne: (name: string) => `Rule: ${name} is 1: 1% or 100%? Write 1% or 100; until then the default stands.`,
  ruleOutOfRange: (name: string, raw: string, max: number) =>
    `Rule: ${name} is ${clip(raw)}; it must lie between 0 and ${max}: the default stands.`,
  ruleCrosses: (name: string, neighbour: string) =>
    `Rule: ${name} must not be below "${neighbour}": the defaults of both stand.`,
  unknownColumn: (name: string) => `No column is called "${name}": the row "Column: ${name}" is ignored.`,
  stateUnknown: (written: string) => `Preferred states: "${clip(written)}" is no state known here: it is left out.`,
  specialtyUnknown: (written: string) =>
    `"${written}" is no specialty known here: there is no estimate for it, and its own figures are missing.`,
  noEvidence: (strength: string, said: string) =>
    `Exceptional strength "${strength}"${said === '' ? ' has no Evidence beside it' : `: Evidence says only "${clip(said)}"`}. It counts as None until you write what proves it.`,
  wanted: {
    score: 'a score such as 228',
    finalScore: 'a score that is there; while it is pending, write it as the target instead',
    step1: 'a score, Pass or Fail',
    step3: 'Passed, a score, a date or Not passed',
    step3Now: 'Passed, the score, Not passed or a new date',
    season: 'a year such as 2027',
    failures: 'a number of failed attempts',
    number: 'one number of what you have now',
    months: 'a number of months that you have done',
    money: 'US dollars such as 2,000',
    year: 'a year such as 2019',
    graduation: (season: number) => `a year such as 2019, not after the start in ${season}`,
    day: 'a date such as 2026-09-23',
    yesNo: 'Yes or No',
    ecfmg: 'Yes, No or a date',
    ecfmgNow: 'Yes, No or a new date',
    state: 'states such as MA, NY',
    scores: 'scores such as 221, 228, 231',
  },
} as const;
