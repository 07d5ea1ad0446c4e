// What the panel Import says: choosing a file, how it is read, what would happen, and the report.

import { figure, many } from '../words';

export const intro =
  'Bring programs from a file or a page into your list. Nothing is written before you have seen what would change.';
export const choose = 'Choose a file';
export const dropHere = 'or drop it here: CSV, TSV or Excel (.xlsx)';
export const paste = 'Or paste rows, or a copied FREIDA or Residency Explorer page';
export const readPasted = 'Read what I pasted';
export const stays = 'The file is read in this page and goes nowhere but into your sheet.';

export const cancelled = 'Cancelled. Nothing was written.';
export const stopping = 'The rows are being written: they are taken back as soon as that is done.';
export const back = 'Back';
export const reading = (name: string) => `Reading ${name || 'what you pasted'}…`;
export const looking = 'Finding out what the columns are…';
export const planning = (rows: number) => `Comparing ${many(rows, 'row')} with your list…`;
export const writing = (rows: number) => `Writing ${many(rows, 'row')}…`;
export const undoing = 'Taking the import back…';
export const steps = (step: number) => `Step ${step} of 3`;

// Files that cannot be read
export const notText = (name: string) =>
  `“${name}” is no text and no .xlsx file. Save it as .csv or .xlsx and try again.`;
export const oldExcel = (name: string) =>
  `“${name}” is in the old Excel format, or protected by a password. Save it as .xlsx or .csv without one and try again.`;
export const broken = (name: string) =>
  `“${name}” could not be opened: it is damaged, or protected by a password. Save it again, or save it as .csv.`;
export const oldBrowser = (name: string) =>
  `This browser is too old to open “${name}”. Update it, or save the file as .csv.`;
export const tooLarge = (name: string) =>
  `“${name}” is too large to be read here. Keep only the tab with the programs, or save it as .csv.`;
export const empty = (name: string) =>
  `${name === '' ? 'The text' : `“${name}”`} is empty: it has no row with content.`;

export const whichTab = 'Which tab of the file';
export const rowsOf = (rows: number) => `(${many(rows, 'row')})`;
export const mapping = 'How the columns are read';
export const noun = 'column';
export const heads = ['In the file', 'Goes into'] as const;
export const readHeaderAs = (header: string) => `${header} goes into`;
export const yourChoice = 'Your choice, remembered for next time.';
export const sameAs = (header: string) => `Goes into your own column “${header}”.`;
export const keepOthers = (columns: number) =>
  columns === 1
    ? 'Bring the unused column along, as a column of your own'
    : `Bring the ${columns} unused columns along, as columns of your own`;
export const noProgram = 'Choose which column is Program or Code.';
export const into = (tab: string, rows: number, headerLine: number) =>
  `${many(rows, 'row')} below the header in row ${headerLine}; they go into ${tab === '' ? 'a new tab Programs' : `“${tab}”`}.`;
export const compare = 'Compare with my list';

export const plan = 'What would happen';
export const planned = (added: number, updated: number) =>
  `${many(added, 'program')} would be added, ${many(updated, 'program')} of your list filled in.`;
export const nameAlone = (rows: number) =>
  `${many(rows, 'row')} ${rows === 1 ? 'has' : 'have'} the name of a program on your list, but no place or code to compare: take ${rows === 1 ? 'it' : 'them'} as the same`;
export const conflicts = (cells: number) => `${many(cells, 'cell')} where your list and the file differ`;
export const conflictsHelp = 'Yours stays unless you choose the file’s.';
export const mine = 'Yours';
export const theirs = 'File';
export const allTheirs = 'All from the file';
export const allMine = 'All mine';
export const chosen = (header: string, some: number, all: number) => `${header}: ${some} of ${all} from the file`;
export const row = (name: string, number: number) => `${name}, row ${number}`;
export const more = (left: number) => `Show more (${figure(left)} left)`;
export const report = 'Row by row';
export const reportLine = (line: number, name: string) => `Row ${line}: ${name}`;
export const importNow = 'Import';
export const nothing = 'Nothing to write.';

export const saveReport = 'Save the report (.csv)';
export const reportColumns = ['Row of the file', 'Program', 'Outcome', 'Row of your list', 'Why'] as const;
export const earlier = 'Your last import';
export const earlierOn = (day: string, message: string) => `${day}: ${message}`;
export const undo = 'Undo this import';
export const another = 'Import another file';
