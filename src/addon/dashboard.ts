// The Dashboard tab (S5): the list in pictures and few words, narrow enough for a phone.

import { addonMessages as say } from '../messages/addon';
import { checkList } from '../list/check';
import { costOfEntries } from '../list/cost';
import { roadmapContext } from '../plan/context';
import { roadmap } from '../plan/roadmap';
import { TIERS } from '../rules/assessment';
import type { ActionResult } from './apiViews';
import { locked } from './apply';
import { TAB } from './names';
import { entriesIn, profiledWorkbook } from './programs';
import { CHART_ROWS, makeReport, type ReportChart } from './report';
import { summaryOf } from './views/start';
import type { Written } from './writes';

const MOST_WARNINGS = 12;
const MOST_STEPS = 10;
const WIDTHS = [150, 330];

export function dashboard(today: string): ActionResult {
  return locked(() => {
    const book = profiledWorkbook();
    const { profile } = book;
    const entries = entriesIn(book);
    const summary = summaryOf(entries, profile);
    const cost = costOfEntries(entries, profile);
    const words = say.dashboard;
    const rows: Written[][] = [];
    const headings: number[] = [1];
    const charts: ReportChart[] = [];
    const add = (...row: Written[]) => rows.push(row);
    const heading = (...row: Written[]) => headings.push(add(...row));
    const chart = (title: string, block: readonly (readonly Written[])[]) => {
      const first = rows.length + 1;
      headings.push(first);
      for (const row of block) add(...row);
      charts.push({ title, first, rows: block.length, at: rows.length + 1 });
      for (let row = 0; row < CHART_ROWS; row++) add();
    };

    add(words.title);
    add(words.made(today));
    add(words.note);
    add();
    heading(words.count, `${summary.verdict}: ${summary.applications}, ${words.range(summary.min, summary.max)}`);
    heading(words.mixWord, summary.mix === '?' ? words.mixUnsure : summary.mix);
    heading(words.cost, words.total(cost.total, cost.next));
    add();
    // What to do comes before the pictures: it must be in sight without scrolling.
    heading(words.warnings);
    const warnings = checkList(entries, profile, today, book.tracker.table).filter(
      ({ level }) => level === 'Stop' || level === 'Warn',
    );
    if (warnings.length === 0) add(words.none);
    for (const { level, check, see, do: todo } of warnings.slice(0, MOST_WARNINGS))
      add(`${level}: ${check}`, todo === '' ? see : `${see}\n→ ${todo}`);
    add();
    heading(words.roadmap);
    const steps = roadmap(profile, roadmapContext(entries, profile)).filter(({ state }) => state !== 'Done');
    for (const { step, state, why } of steps.slice(0, MOST_STEPS)) add(step, `${state}: ${why}`);
    add();
    chart(words.mix, [[...words.labels], ...TIERS.map((tier) => [tier, summary.tiers[tier]])]);
    if (cost.bySpecialty.length > 0)
      chart(words.costChart, [
        [...words.fees],
        ...cost.bySpecialty.slice(0, 8).map(({ specialty, cost: fee }) => [specialty.slice(0, 60), fee]),
      ]);
    return makeReport(book, TAB.dashboard, { rows, headings, widths: WIDTHS, charts });
  });
}
