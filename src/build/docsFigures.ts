// docs/FIGURES.md: the published figures behind the rules, each with source and year, for whoever updates them next season.

import { CALENDAR } from '../reference/calendar';
import { FEES_SOURCE, OTHER_SERVICES, REPORTED } from '../reference/fees';
import { DEFAULT_NUMBERS as number } from '../reference/numbers';
import { SIGNALS, SIGNALS_SOURCE, type SignalNumbers } from '../reference/signals';
import { EXTREME_SPECIALTIES, FIGURES_SOURCE, SPECIALTIES, type Quartiles } from '../reference/specialties';
import { STEP2_PASS_MARKS, STEP3_PASS_MARK } from '../reference/usmle';
import { page, table } from './docsMarkdown';

export function figuresPage(): string {
  return page(
    'The figures',
    'What the rules take from others, with source and year. Check the official page before you rely on one.',
    '## Step 2 CK of those who matched and did not',
    `${FIGURES_SOURCE.title}. Lower quartile / median / upper quartile of Step 2 CK. ${FIGURES_SOURCE.note}`,
    table(
      [
        'Specialty',
        'Matched',
        'Not matched',
        'Programs ranked, matched v not (median)',
        'Matched of those who ranked it first',
      ],
      SPECIALTIES.map((specialty) => [
        specialty.name,
        quartiles(specialty.matched),
        quartiles(specialty.unmatched),
        `${specialty.ranksMatched} v ${specialty.ranksUnmatched}`,
        `${specialty.matchedPercent}%`,
      ]),
    ),
    '## Specialties of extreme competition',
    table(
      ['Specialty', 'Source'],
      EXTREME_SPECIALTIES.map(({ name, source }) => [name, source]),
    ),
    '## Pass marks',
    'USMLE, score guidelines of August 2026.',
    table(
      ['Exam', 'Taken from', 'Pass mark'],
      [
        ...STEP2_PASS_MARKS.map(({ from, mark }) => [
          'Step 2 CK',
          from.startsWith('0000') ? 'before' : from,
          String(mark),
        ]),
        ['Step 3', '2024-01', String(STEP3_PASS_MARK)],
      ],
    ),
    '## Program fees',
    `${FEES_SOURCE.title}, seasons ${FEES_SOURCE.seasons}: $${number.feeFirst} each for the first ${number.feeFirstCount} programs, $${number.feeNext} each after, anew for each specialty. Not through ERAS, so not in the sum: ${[...OTHER_SERVICES].map(([name, service]) => `${name} (${service})`).join(', ')}.`,
    `For context, never a rule: IMGs who needed a visa reported a median of ${REPORTED.applications} applications and ${REPORTED.interviews} interviews (${REPORTED.season}, ${REPORTED.answers} answers, self-selected).`,
    '## Signals',
    `${SIGNALS_SOURCE.title}, ${SIGNALS_SOURCE.season} season.`,
    table(
      ['Specialty', 'Signals'],
      [...SIGNALS].map(([name, given]) => [name, signals(given)]),
    ),
    `## Calendar of the ${CALENDAR.season} season`,
    'Second-hand: check each date on the official page.',
    table(
      ['What', 'When'],
      [
        ['Applications open', CALENDAR.applicationsOpen],
        ['NRMP registration opens', CALENDAR.nrmpRegistrationOpens],
        ['Programs see applications', CALENDAR.programsSeeApplications],
        ['ECFMG Pathways deadline (IMGs)', CALENDAR.ecfmgPathwaysDeadline],
        ['Ranking opens', CALENDAR.rankingOpens],
        ['Rank lists due', CALENDAR.rankListsDue],
        ['Match Day', CALENDAR.matchDay],
      ],
    ),
  );
}

function quartiles({ q1, median, q3 }: Quartiles): string {
  return `${q1} / ${median} / ${q3}`;
}

function signals(given: SignalNumbers): string {
  return 'signals' in given ? String(given.signals) : `${given.gold} gold, ${given.silver} silver`;
}
