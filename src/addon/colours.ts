// S3: colours by the label's text. Every label is readable without them, and the person's own rules stay.

import { columnLetters } from '../formulas/reference';
import type { LabelName } from './formulaText';

interface Colour {
  readonly label: LabelName;
  readonly text: string;
  readonly background: string;
}

const [GREEN, BLUE, AMBER, GREY] = ['#D5EDDB', '#DCE9FB', '#FCEBD0', '#E8E8EC'] as const;

/** By what the label's text begins with. */
const COLOURS: readonly Colour[] = [
  { label: 'TIER', text: 'Safety', background: GREEN },
  { label: 'TIER', text: 'Target', background: BLUE },
  { label: 'TIER', text: 'Reach', background: AMBER },
  { label: 'TIER', text: 'Ineligible', background: GREY },
  { label: 'VISA', text: 'OK', background: GREEN },
  { label: 'VISA', text: 'Check', background: AMBER },
  { label: 'VISA', text: 'No:', background: GREY },
];

const RED = '#F9D9DB';
const HEADING = '#E4F2EE';

/** The background of a cell in a tab made for reading: headings, labels, and findings by their level; null for plain text. */
export function reportBackground(text: string, isHeading: boolean): string | null {
  if (isHeading) return HEADING;
  if (/^Stop\b/.test(text)) return RED;
  if (/^Warn\b/.test(text)) return AMBER;
  return COLOURS.find((colour) => colour.label === 'TIER' && colour.text === text)?.background ?? null;
}

/** True for a rule that this file made. */
export function isOurs(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): boolean {
  const condition = rule.getBooleanCondition();
  if (!condition || String(condition.getCriteriaType()) !== 'TEXT_STARTS_WITH') return false;
  const [text] = condition.getCriteriaValues() as readonly unknown[];
  return COLOURS.some((colour) => colour.text === text);
}

/** The rules for label columns of a sheet. */
export function colourRules(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: readonly { readonly name: LabelName; readonly column: number }[],
): readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  return columns.flatMap(({ name, column }) => {
    const wanted = COLOURS.filter(({ label }) => label === name);
    if (wanted.length === 0) return [];
    const letters = columnLetters(column);
    const range = sheet.getRange(`${letters}:${letters}`);
    return wanted.map(({ text, background }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextStartsWith(text)
        .setBackground(background)
        .setRanges([range])
        .build(),
    );
  });
}
