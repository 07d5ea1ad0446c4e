// Sentences of the command line `npm run label`: what it read, what it wrote, and what went wrong with the way out.

import { many, noun } from './words';

export const labelMessages = {
  usage: `Usage: npm run label -- FILE [options]

Labels every program in FILE (.csv, .tsv or .xlsx) with a tier, a visa flag, a fit and the reason.

  --profile FILE     the applicant: a .csv, .tsv or .xlsx file with the columns Field and Value.
                     Without it: the tab Profile in FILE, else a sample profile.
  --sheet NAME       which tab of an .xlsx file; without it the first tab with a header row
  --out FILE         write the person's own columns and the labels to a .csv or .xlsx file
  --json             print JSON instead of tables
  --help             show this

Exit status: 0 done, 1 a file cannot be read or written, 2 wrong usage.`,

  wrongUsage: (what: string) => `${what} Run "npm run label -- --help" to see the options.`,
  unknownOption: (option: string) => `There is no option ${option}.`,
  missingValue: (option: string) => `${option} needs a value after it.`,
  noValueTaken: (option: string) => `${option} takes no value.`,
  twice: (option: string) => `${option} stands there twice; give it once.`,
  noFile: 'Name the file with the programs.',
  moreThanOneFile: (files: readonly string[]) => `Name one file only, not ${files.map(quoted).join(' and ')}.`,
  badOut: (path: string) => `--out ${quoted(path)} must end in .csv or .xlsx.`,
  outIsInput: (path: string) => `--out ${quoted(path)} is the file to be read; choose another name, it stays as it is.`,
  noSuchTab: (name: string, file: string, tabs: readonly string[]) =>
    `${quoted(file)} has no tab ${quoted(name)}; its tabs are: ${tabs.join(', ')}.`,

  missing: (path: string) => `There is no file ${quoted(path)}.`,
  folder: (path: string) => `${quoted(path)} is a folder, not a file.`,
  forbidden: (path: string) => `${quoted(path)} may not be read: its permissions do not allow it.`,
  unreadable: (path: string, why: string) => `${quoted(path)} cannot be read (${why}).`,
  unsupported: (path: string) => `${quoted(path)} cannot be read: save it as .csv, .tsv or .xlsx first.`,
  empty: (path: string) => `${quoted(path)} is empty.`,
  notText: (path: string) => `${quoted(path)} is not a text file; save it as .csv or .xlsx again.`,
  brokenWorkbook: (path: string) =>
    `${quoted(path)} is no .xlsx file or is damaged; open it in a spreadsheet program and save it again.`,
  noHeader: (path: string) =>
    `${quoted(path)} has no header row: one row must name the columns, and one of them must be Program.`,
  noHeaderInTab: (tab: string, path: string) =>
    `The tab ${quoted(tab)} of ${quoted(path)} has no header row: one row must name the columns, and one of them must be Program.`,
  noFields: (path: string) =>
    `${quoted(path)} is no profile: it needs the columns Field and Value, with fields such as Step 2 CK.`,
  notWritten: (path: string, why: string) => `${quoted(path)} cannot be written (${why}); nothing was changed.`,
  noBuild: 'The build that the labels come from is missing or broken. Run "npm run build" and try again.',

  read: (file: string, tab: string | null, count: number) =>
    `${file}${tab === null ? '' : `, tab ${tab}`}: ${many(count, 'program')}.`,
  profileFrom: {
    file: (path: string) => `Profile: ${path}.`,
    tab: (tab: string) => `Profile: the tab ${tab} of the same file.`,
    sample: 'Profile: the sample profile, not yours. Give your own with --profile FILE.',
  },
  otherTabs: (tabs: readonly string[]) => `Not counted: the ${noun(tabs.length, 'tab')} ${tabs.join(', ')}.`,
  mapped: 'Columns read',
  unmapped: 'Not used for labels',
  listCheck: 'List check',
  wrote: (path: string) => `Wrote ${path}.`,
  cut: 'Cut to the width of the window; the whole text is in --json and --out.',
} as const;

function quoted(text: string): string {
  return `"${text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')}"`;
}
