// The tab Mentor review (S7): what a mentor needs and no score, because the tab may be sent around.

import { addonMessages as say } from '../messages/addon';
import { ruleMessages } from '../messages/rules';
import { BAND } from '../messages/scoreCheck';
import type { ListEntry } from '../list/entry';
import type { Profile } from '../reading/profileFacts';
import { applicantOf } from '../rules/applicant';
import { TIERS, type Assessment } from '../rules/assessment';
import type { ActionResult } from './apiViews';
import { locked } from './apply';
import { TAB } from './names';
import { entriesIn, profiledWorkbook } from './programs';
import { makeReport } from './report';
import { disagrees, questionsOf } from './views/mentor';
import type { Written } from './writes';

const WIDTHS = [230, 130, 60, 120, 120, 220, 380];
const words = say.mentorReview;

export function mentorReview(today: string): ActionResult {
  return locked(() => {
    const book = profiledWorkbook();
    const { profile } = book;
    const entries = entriesIn(book);
    const rows: Written[][] = [];
    const headings: number[] = [1];
    const add = (...row: Written[]) => rows.push(row);
    const heading = (...row: Written[]) => headings.push(add(...row));

    add(words.title);
    add(words.made(today));
    for (const line of [words.how, words.sent, words.privacy, words.alone]) add(line);
    add();
    heading(words.bands);
    for (const [name, band] of bandsOf(profile)) add(name, band);
    add();
    heading(words.questions);
    for (const question of questionsOf(entries, profile)) add(question);
    add();
    heading(words.programs);
    heading(...words.headings);
    for (const entry of inOrder(entries)) add(...rowOf(entry));
    return makeReport(book, TAB.mentorReview, { rows, headings, widths: WIDTHS, charts: [] });
  });
}

/** The applicant without a number. */
function bandsOf(profile: Profile): readonly (readonly [string, string])[] {
  const applicant = applicantOf(profile);
  const { step1Band, step2Band, score, cv, yearsAtApplication: years, mostFailures } = applicant;
  const low =
    profile.step1.kind === 'pass' ? BAND.passed : profile.step1.kind === 'fail' ? BAND.notPassed : words.unknown;
  const step1 = { usual: BAND.usual, close: BAND.close, low: BAND.low, below: words.belowLow };
  const step2 = {
    usual: BAND.usual,
    close: BAND.close,
    'below average': BAND.belowAverage,
    challenging: BAND.challenging,
  };
  const { band } = words;
  return [
    [band.step1, step1Band ? step1[step1Band] : low],
    [band.step2, step2Band ? `${step2[step2Band]}${score?.planned === true ? words.planned : ''}` : BAND.pending],
    [band.cv, cv.strength],
    [band.visa, profile.visaNeed],
    [band.years, years === null ? words.unknown : years > profile.numbers.riskYears ? words.longAgo : words.recent],
    [band.attempts, mostFailures > 0 ? words.some : words.none],
  ];
}

/** Where mentor and label differ first, then by label. */
function inOrder(entries: readonly ListEntry[]): readonly ListEntry[] {
  const rank = (entry: ListEntry) => (disagrees(entry) ? 0 : 10) + TIERS.indexOf(entry.assessment.tier);
  return [...entries].sort((a, b) => rank(a) - rank(b) || a.row - b.row);
}

function rowOf({ program, tracking, assessment }: ListEntry): readonly Written[] {
  const { specialty } = assessment;
  return [
    program.name,
    specialty.name ?? specialty.written,
    program.state ?? '',
    assessment.tier,
    tracking.mentorTier ?? '',
    tracking.mentorNote,
    reasons(assessment),
  ];
}

/** What decided the label, in words only. */
function reasons({ tier, requirements, position, reference, record, visa, steps }: Assessment): string {
  if (tier === 'Ineligible') {
    const issues = requirements.filter(({ state }) => state === 'Issue');
    return words.closed(issues.map(({ criterion }) => ruleMessages.criteria[criterion]));
  }
  const held = [...new Set(steps.map(({ rule }) => words.held[rule]))];
  const basis = reference?.fromEstimate === true ? 'estimate' : (reference?.basis ?? 'typical');
  return [
    ...(tier === 'Not enough data' ? [words.noData] : []),
    words.reason[position](words.level[basis]),
    words.record[record],
    visa.text,
    ...held,
  ].join('; ');
}
