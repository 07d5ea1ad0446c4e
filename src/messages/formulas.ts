// What a formula says when it is misused: which argument, what is wrong, the way out. One sentence, shown in the cell's note.

const SET_UP = 'use Residency Tiers > Set up this sheet';
/** Where an argument stands, for the formulas that do not have programs, profile and headers in this order. */
const HEADERS_AT: Readonly<Record<string, string>> = { SHORTLIST: 'fourth' };
const PROFILE_AT: Readonly<Record<string, string>> = { WHATIF: 'first', ROADMAP: 'first', SCORECHECK: 'first' };
const profileAt = (name: string): string => `as the ${PROFILE_AT[name] ?? 'second'} argument`;
const headersAt = (name: string): string => `as the ${HEADERS_AT[name] ?? 'third'} argument`;

export const formulaMessages = {
  noHeader: (name: string) => `${name}: no header row found. Pass it ${headersAt(name)}, or ${SET_UP}.`,
  noPrograms: (name: string) =>
    `${name}: the first argument is empty. Pass the table of programs with its header row, such as PROGRAMS, or ${SET_UP}.`,
  notPrograms: (name: string, given: string) =>
    `${name}: the first argument is "${given}". Pass the table of programs (PROGRAMS), a row such as A2:AD2, or a row number.`,
  noProfile: (name: string) =>
    `${name}: no Profile tab found. Pass the profile ${profileAt(name)} (PROFILE), or ${SET_UP}.`,
  notProfile: (name: string) =>
    `${name}: the profile argument holds no field such as "Step 2 CK". Pass PROFILE, or the two columns Field and Value, ${profileAt(name)}.`,
  headersNotARow: (name: string) =>
    `${name}: the headers argument holds no header row. Pass the row with the column names, such as A$1:AD$1.`,
  noPlainReference: (name: string) =>
    `${name}: without headers the rows must be a plain reference such as A2:AD2. Pass the header row ${headersAt(name)}.`,
  rowNotInSheet: (name: string, row: string) =>
    `${name}: row ${row} is no row below the header of this sheet. Pass a row number such as ROW(), or a row such as A2:AD2.`,
  whatIfField: (given: string, nearest: readonly string[]) =>
    `WHATIF: no profile field is called "${given}".${nearest.length > 0 ? ` Did you mean ${nearest.map((name) => `"${name}"`).join(', ')}?` : ' Pass a field of the Profile tab, such as "Step 2 CK".'}`,
  whatIfValue: (field: string) => `WHATIF: the value for "${field}" must be one cell or one value, not a range.`,
  size: (problem: string) => `SHORTLIST: ${problem}`,
  counts: (problem: string) => `ERASCOST: ${problem}`,
} as const;

/** The headings that formulas put above their columns. */
export const headings = {
  listCheck: ['Level', 'Check', 'What we see', 'What to do'],
  shortlist: ['Rank', 'Program', 'Code', 'Specialty', 'State', 'Tier', 'Visa', 'Fit', 'Why'],
  roadmap: ['Phase', 'Step', 'State', 'Why'],
  scoreCheck: ['What', 'You', 'Band', 'What it means', 'Source'],
} as const;
