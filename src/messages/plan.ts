// The roadmap's sentences (R1-R4), in our own words: a good advisor's tone, never shaming, never a promise.

import { FIGURES_SOURCE } from '../reference/specialties';
import { STEP2_PASS_MARKS } from '../reference/usmle';
import { BOSTON_LATER, dayWords, fillIn, many, MATCH_ANYWHERE, monthWords, TRUE_ORDER } from './words';

const [NEWEST_MARK, OLDER_MARK] = STEP2_PASS_MARKS;

export const PHASE = {
  start: 'Start here',
  preApplication: 'Pre-application',
  season: 'Application season',
  interviews: 'Interviews and ranking',
  notMatched: 'Not matched',
  strengths: 'Strengths',
} as const;

/** What comes before all stages. */
export const START = {
  passMarkStep: 'Step 2 CK pass mark',
  below: (score: number, mark: number) =>
    `Your Step 2 CK of ${score} is below the pass mark of ${mark} for its date. Passing it comes before every other step; plan the retake first.`,
  belowUndated: (score: number, oldMark: number, newMark: number) =>
    `Your Step 2 CK of ${score} is below the pass mark, ${newMark} since ${dayWords(NEWEST_MARK.from)} and ${oldMark} from ${monthWords(OLDER_MARK.from)}. Passing it comes before every other step; if you took it earlier, fill in "Step 2 CK date" on the Profile tab.`,
  maybeBelow: (score: number, oldMark: number, newMark: number) =>
    `Your Step 2 CK of ${score} may be below the pass mark, which has been ${newMark} since ${dayWords(NEWEST_MARK.from)} and was ${oldMark} before. ${fillIn('Step 2 CK date')}`,
  lowBandStep: 'Scores are one part of the story',
  lowBand: (passed: boolean) =>
    `${passed ? 'People with scores like yours match every year.' : 'Once it is passed: people with low scores match every year.'} Work on breadth (many programs in many places), ties (people who know your work) and time.`,
} as const;

/** R1: Step 1 and Step 2 CK. */
export const EXAMS = {
  step1: 'Step 1',
  step1Fail: 'Your Profile tab says that Step 1 is not passed yet. Passing it comes before the steps below.',
  step1Blank: fillIn('Step 1', ': a number, Pass or Fail.'),
  step2: 'Step 2 CK',
  step2Done: (score: number) => `Your Step 2 CK is ${score}. It is passed and cannot be taken again.`,
  repair: (step1: number | null) =>
    step1 === null
      ? 'A good Step 2 CK is the main repair open to you.'
      : `It is the main repair for your Step 1 of ${step1}.`,
  ready: (scores: string, target: number) =>
    `Your last three practice scores (${scores}) are within 5 of your target of ${target}: it is time to sit it.`,
  notYet: (scores: string, target: number) =>
    `Your last three practice scores (${scores}) are not yet all within 5 of your target of ${target}: sit it when they are, not to get it over with.`,
  tooFewScores: (have: number, target: number) =>
    `You have ${have} of 3 practice scores: sit it when the last three are within 5 of your target of ${target}, not to get it over with.`,
  study: 'How to prepare',
  studyHow:
    'Finish a question bank once, then go through your weak systems again. Add spaced repetition and a good Step 2 text.',
} as const;

/** R1: clinical experience and letters. */
export const EXPERIENCE = {
  usce: 'Hands-on US clinical experience',
  usceHave: (months: number | null, wanted: string) =>
    months === null
      ? fillIn('USCE months', `: aim for ${wanted} month${wanted === '1' ? '' : 's'}.`)
      : `You have ${many(months, 'month')}; aim for ${wanted}.`,
  kind: 'The kind of experience that counts',
  kindHow:
    'The best kind is a sub-internship or acting internship, where an attending sees you closely. Observerships alone are not enough.',
  observerships: (months: number) =>
    `Your ${many(months, 'month')} of observerships ${months === 1 ? 'helps' : 'help'}, but not instead of hands-on work.`,
  electives: 'Electives while you are enrolled',
  electivesNow: 'You are still enrolled: do US electives now, while your school can send you.',
  electivesPerhaps: 'If you are still enrolled, do US electives now, while your school can send you.',
  host: 'Ask the host first',
  hostHow: (status: boolean) =>
    `After graduation, ask the host in writing what ${status ? 'your visa status allows you' : 'it allows graduates'} to do with patients.`,
  rotation: 'A rotation in Massachusetts',
  rotationDone: 'You have one. Name it where you say why you want to train there.',
  rotationToDo: 'Try to do one of your rotations in Massachusetts, where programs can see you work.',
  rotationBlank: `Try to do one of your rotations there. ${fillIn('Massachusetts rotation')}`,
  letters: 'Letters from US faculty',
  lettersHave: (have: number | null, wanted: number) =>
    have === null
      ? `${fillIn('US letters')} Aim for at least ${wanted}.`
      : have > wanted
        ? `You have ${have} US letters, of at least ${wanted} wanted.`
        : `You have ${have} of ${wanted} US letters${have === wanted ? '' : `; aim for at least ${wanted}`}.`,
  core: 'A letter from your specialty',
  coreHave: (have: number | null, specialty: string) =>
    have === null
      ? `${fillIn('Core specialty letters')} At least one letter should come from ${specialty}.`
      : have >= 1
        ? `You have ${many(have, 'letter')} from your specialty.`
        : `You have none yet. At least one letter should come from ${specialty}.`,
  localLetter: 'A letter from Massachusetts',
  localLetterHave: (have: number | null) =>
    have === null
      ? `${fillIn('Massachusetts letters')} One helps if you can get it, the more so from a name that is known there.`
      : have >= 1
        ? `You have ${many(have, 'letter')} from Massachusetts.`
        : 'You have none yet. One helps if you can get it, the more so from a name that is known there.',
  ask: 'How to ask for a letter',
  askHow:
    'Ask people who supervised you closely. Offer your CV and bullet points about your work together, and never dictate the letter.',
} as const;

/** R1: research. */
export const RESEARCH = {
  output: 'Something published or presented',
  outputHave: (posters: number | null, papers: number | null) =>
    posters === null && papers === null
      ? `${fillIn('Posters and abstracts')} Aim for at least one poster or abstract, ideally a peer-reviewed paper.`
      : `You have ${many(posters ?? 0, 'poster or abstract', 'posters or abstracts')} and ${many(papers ?? 0, 'peer-reviewed paper')}.${
          (papers ?? 0) >= 1
            ? ''
            : (posters ?? 0) >= 1
              ? ' A peer-reviewed paper would be the next step.'
              : ' Aim for at least one poster or abstract, ideally a peer-reviewed paper.'
        }`,
  work: 'Research',
  workDone: (months: number | null, boston: boolean) =>
    boston
      ? 'You have done research in Boston, where it is valued. Bring its results up in your application.'
      : `You have ${many(months ?? 0, 'month')} of US research. Boston programs value it.`,
  workToDo: (months: number | null, wanted: number) =>
    `${months === null ? fillIn('US research months') : `You have ${months} of ${many(wanted, 'month')} of US research.`} Boston values research: look for an assistant post, or remote work such as quality improvement, outcomes or a systematic review.`,
  year: 'A year of research or strengthening',
  yearHow: (needsVisa: boolean) =>
    `It can earn letters and ties; plan its money${needsVisa ? ' and your visa' : ''} first.`,
  yearCost: (yearsNow: number | null, closing: number | null) => {
    const years =
      yearsNow === null
        ? 'It adds a year since graduation'
        : `It would make it ${many(yearsNow + 1, 'year')} since graduation when you apply`;
    if (closing === null) return `${years}, and some programs have a limit.`;
    if (closing === 0) return `${years}; no program on your list would close for that.`;
    return `${years}, and ${many(closing, 'program')} on your list would then close.`;
  },
} as const;

/** R1: certificate, visa, Step 3. */
export const PAPERS = {
  ecfmg: 'ECFMG certificate',
  ecfmgDone: 'You have it.',
  ecfmgPast: (day: string) => `You expected it on ${day}, which has passed: write Yes or No into ECFMG certified.`,
  ecfmgExpected: (day: string) => `You expect it on ${day}; programs that want it at application will ask.`,
  ecfmgToDo: 'You do not have it yet: some programs want it at application, and residency cannot begin without it.',
  ecfmgBlank: fillIn('ECFMG certified', ': some programs want the certificate at application.'),
  pathways: (day: string) => `The Pathways deadline is given as ${day}: check it with ECFMG.`,
  visa: 'Visa plan',
  visaJ1: 'Plan for a J-1: most programs that sponsor a visa take it, and it does not ask for Step 3.',
  visaH1b: 'You plan for an H-1B, which few programs offer: if a J-1 could serve you, put J-1 programs first.',
  visaBoth: 'Plan for a J-1 first: the H-1B is rarer and asks for Step 3.',
  visaMassachusetts: (open: number | null) =>
    open === null
      ? 'See which Massachusetts programs on your list have a visa flag that starts with OK.'
      : `${many(open, 'Massachusetts program')} on your list ${open === 1 ? 'has' : 'have'} a visa flag that starts with OK.`,
  step3: 'Step 3',
  step3Done: 'You have passed it, which an H-1B asks for.',
  step3Past: (day: string) =>
    `It was scheduled for ${day}, which has passed: write Passed, Not passed or the score into Step 3. An H-1B asks for it.`,
  step3Scheduled: (day: string) => `Yours is scheduled for ${day}. An H-1B asks for it.`,
  step3ToDo: (certified: boolean) =>
    certified
      ? 'An H-1B asks for Step 3. You have the ECFMG certificate that it needs first.'
      : 'An H-1B asks for Step 3, and Step 3 needs the ECFMG certificate first.',
} as const;

/** R2: the list and the application. */
export const SEASON = {
  dates: 'Dates of the season',
  datesFor: (season: number, open: string, registration: string, seen: string) =>
    `Season ${season}: applications open ${open}, NRMP registration opens ${registration}, programs see applications ${seen}. These dates are second-hand: check them on the official pages.`,
  datesUnknown: (season: number) => `The dates of season ${season} are not known here: look at the official pages.`,
  count: 'How many programs',
  countHave: (applications: number, from: number, to: number, source: string) =>
    `Your list has ${applications} of ${from}-${to} programs (${source}).${
      applications > to ? ' Look at what the next one costs before you add more.' : ''
    }`,
  countRange: (from: number, to: number, source: string) =>
    `Aim for ${from}-${to} programs in all (${source}); the count of your list shows how far you are.`,
  mix: 'A mix of tiers',
  /** @param done nothing is left to be helped */
  mixHave: (mix: string, done: boolean) =>
    `Your mix: ${mix === '?' ? 'more than a third of your programs lack data' : mix}.${done ? '' : ' The checks of your list say what would help.'}`,
  mixGeneral: 'Keep Safety, Target and Reach programs on the list. The checks of your list say when the mix is off.',
  j1First: 'J-1 programs first',
  j1FirstHow: (percent: number | null) =>
    `Put programs that accept a J-1 and have many IMGs first.${percent === null ? '' : ` So far ${percent}% of your list is open by J-1.`}`,
  outside: 'Most programs outside Boston',
  outsideHow: (percent: number | null) =>
    `${percent === null ? 'Put most of your programs outside the Boston area.' : `${percent}% of your list is in the Boston area.`} ${MATCH_ANYWHERE.replace('a', 'A')}, and ${BOSTON_LATER}.`,
  specialty: 'The specialty that comes first',
  specialtyBroad: (name: string) => `${name} comes first in your profile. That is the broad way in.`,
  specialtyPsychiatry: (beside: boolean) =>
    `Psychiatry comes first in your profile and is getting more competitive. ${
      beside ? 'You have a broader specialty beside it: good.' : 'Keep Internal Medicine or Family Medicine beside it.'
    }`,
  specialtyOther: (name: string) =>
    `${name} comes first in your profile. Consider Internal Medicine or Family Medicine first, or beside it: they are the broad way in.`,
  specialtyBlank: `${fillIn('Specialties')} Internal Medicine or Family Medicine first is the broad way in.`,
  brands: 'Beyond the famous names',
  brandsHow: 'Look past the brand names: community programs train good doctors and belong on your list.',
  eras: 'ERAS application',
  erasHow: 'Keep it concise, and let your strengths show first. Have someone else read it before you send it.',
  story: 'Personal statement: your story',
  storyHow:
    'Say why this specialty, what your background brings to the patients, and one concrete story each for resilience and teamwork. Leave out clichés.',
  scores: 'Personal statement: the scores',
  scoresLow: (failed: boolean) =>
    `Give your scores${failed ? ' and the failed attempt' : ''} 2-3 sentences: what happened, what you learned, what you have shown since. Blame nobody.`,
  scoresFine: (failed: boolean) =>
    failed
      ? 'Your scores are not in the low band and need no space there. Keep a short answer about the failed attempt ready for interviews.'
      : 'Your scores are not in the low band: leave them out and use the space for your story.',
  scoresUnknown: (failed: boolean) =>
    `Your Step 2 CK is not known yet. Scores${failed ? ' and the failed attempt' : ''} belong there only when the band is low, in 2-3 sentences without blame.`,
  advocates: 'People who speak for you',
  advocatesHow: 'Ask attendings, research mentors and alumni who know your work to write or call on your behalf.',
  confirm: 'Confirm every visa policy',
  confirmHow: (unknown: number | null) =>
    `Confirm the visa policy of each program on its page or with the coordinator before you count on it.${
      unknown === null ? '' : ` On your list ${unknown} ${unknown === 1 ? 'is' : 'are'} not known.`
    }`,
  status: 'Confirm that your status is accepted',
  statusHow: (authorization: boolean) =>
    authorization
      ? 'Ask each program whether it accepts an EAD.'
      : 'Ask each program whether it accepts your status without a visa.',
} as const;

/** R2: interviews, and ranking. */
export const INTERVIEWS = {
  answer: 'Interview: the question about scores',
  answerHow: (failed: boolean) =>
    `Answer it once, briefly${failed ? ', the failed attempt included' : ''}: what happened, what you learned, what you have shown since. Then turn to your strengths.`,
  fit: 'Interview: strengths and fit',
  fitHow:
    "Lead with your strengths, and say how you fit the city's patients: their languages, communities and illnesses.",
  rank: 'Rank list',
  rankHow: TRUE_ORDER,
  ranked: (specialty: string, matched: number, unmatched: number) =>
    `Non-US IMGs in ${specialty} who matched ranked ${matched} programs, those who did not ${unmatched} (medians, NRMP, ${FIGURES_SOURCE.year} Match).`,
  dates: 'Dates of ranking',
  rankDates: (season: number, opens: string, due: string, matchDay: string) =>
    `Season ${season}: ranking opens ${opens}, lists are due ${due}, Match Day is ${matchDay}. These dates are second-hand: check them on the official pages.`,
  soapReady: 'A plan for Match week',
  soapReadyHow: 'Have your documents ready for SOAP before Match week, in case you need it.',
} as const;

/** R3: not matched. */
export const NOT_MATCHED = {
  soap: 'SOAP',
  soapHow: (needsVisa: boolean) =>
    `SOAP comes first, in Match week: it offers the posts that are still open.${
      needsVisa ? ' Look first at programs that accept your visa.' : ''
    }`,
  feedback: 'Feedback',
  feedbackHow: 'Ask the programs that interviewed you, briefly and politely, what would have made you stronger.',
  bridge: 'A post for the year',
  bridgeHow: (j1: boolean) =>
    `Look for a transitional or preliminary post, or a US clinical or research role. A preliminary year promises no second one${
      j1 ? ' and uses J-1 time' : ''
    }.`,
  renew: 'New letters, output and advocates',
  renewHow: (letters: number | null, posters: number | null, papers: number | null) => {
    const have = [
      letters === null ? '' : many(letters, 'US letter'),
      posters === null ? '' : many(posters, 'poster or abstract', 'posters or abstracts'),
      papers === null ? '' : many(papers, 'peer-reviewed paper'),
    ].filter((part) => part !== '');
    return `Bring something new in each: a fresh letter, new research output, a new person who speaks for you.${
      have.length === 0 ? '' : ` So far you have ${have.join(', ')}.`
    }`;
  },
  reapply: 'Reapply, and say what changed',
  reapplyHow: (yearsNow: number | null) =>
    `Say in a sentence or two what is different since your last application.${
      yearsNow === null || yearsNow < 0
        ? ''
        : ` For this profile's season it is ${many(yearsNow, 'year')} since graduation when you apply.`
    }`,
} as const;

/** R4: what stands beside a score. */
export const STRENGTHS_WORDS = {
  offsets: 'Strengths beside your scores',
  have: (have: readonly string[]) =>
    have.length === 0 ? 'Nothing is recorded yet.' : `Your profile has: ${have.join(', ')}.`,
  missing: (missing: readonly string[]) => (missing.length === 0 ? '' : `Could be added: ${missing.join(', ')}.`),
  offset: {
    research: 'research',
    usce: 'US clinical experience',
    letters: 'US letters',
    english: 'an English test',
    certificates: 'certificates',
    honors: 'honors',
    inTraining: 'an in-training exam',
  },
  evidence: 'Evidence for your exceptional strength',
  evidenceToDo: (strength: string) =>
    `You chose "${strength}", but nothing under "Evidence" proves it yet, so it does not count. Write there what does: the paper, the skill, or who speaks for you.`,
  evidenceDone: (strength: string) =>
    `"${strength}" counts, because you recorded evidence for it. Show that evidence in your application.`,
} as const;
