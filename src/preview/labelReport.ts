// What `npm run label` prints: for people a table, a summary and the list check; for scripts JSON.

import { labelMessages } from '../messages/label';
import type { Description } from './bundle';
import { layOut, plain } from './labelTable';

/** In the order of TIERS in rules/assessment.ts, easiest first. */
const TIER_ORDER = ['Safety', 'Target', 'Reach', 'Ineligible', 'Not enough data'] as const;

/** The JSON of SPEC section 8. */
export function jsonReport({ programs, list, mapped, unmapped }: Description): string {
  return JSON.stringify({
    programs: programs.map(({ row, program, tier, visa, fit, why }) => ({ row, program, tier, visa, fit, why })),
    list: list.map((finding) => ({ level: finding.level, check: finding.check, see: finding.see, do: finding.do })),
    mapped,
    unmapped,
  });
}

/** Takes the window's width in characters, Infinity when the output is no window. */
export function textReport(description: Description, introduction: readonly string[], width: number): string {
  const { programs, list } = description;
  const labels = layOut(
    [
      { heading: 'Row', cells: programs.map(({ row }) => String(row)), align: 'right' },
      { heading: 'Tier', cells: programs.map(({ tier }) => tier) },
      { heading: 'Fit', cells: programs.map(({ fit }) => (fit === null ? '' : String(fit))), align: 'right' },
      { heading: 'Visa', cells: programs.map(({ visa }) => visa), least: 10 },
      { heading: 'Program', cells: programs.map(({ program }) => program), least: 14 },
      { heading: 'Why', cells: programs.map(({ why }) => why), least: 20 },
    ],
    width,
  );
  const checks = layOut(
    [
      { heading: 'Level', cells: list.map(({ level }) => level) },
      { heading: 'Check', cells: list.map(({ check }) => check), least: 12 },
      { heading: 'What we see', cells: list.map(({ see }) => see), least: 24 },
      { heading: 'What to do', cells: list.map((finding) => finding.do), least: 16 },
    ],
    width,
  );
  return [
    introduction.map(plain).join('\n'),
    ...(programs.length > 0 ? [labels.text, counts(description)] : []),
    ...(list.length > 0 ? [`${labelMessages.listCheck}\n${checks.text}`] : []),
    columns(description),
    ...(labels.cut || checks.cut ? [labelMessages.cut] : []),
  ].join('\n\n');
}

function counts({ programs }: Description): string {
  return TIER_ORDER.map((tier) => `${tier} ${String(programs.filter((program) => program.tier === tier).length)}`).join(
    ' · ',
  );
}

function columns({ mapped, unmapped }: Description): string {
  const read = Object.entries(mapped).map(([column, header]) =>
    column === header ? column : `${column} from "${plain(header)}"`,
  );
  const lines = [`${labelMessages.mapped}: ${read.join(', ')}.`];
  if (unmapped.length > 0) lines.push(`${labelMessages.unmapped}: ${unmapped.map(plain).join(', ')}.`);
  return lines.join('\n');
}
