// What the Import panel says: choosing a file, how it is read, what would happen, and the report.

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;

export const importPanelMessages = {
  tab: 'Import',
  intro:
    'Bring programs from a file or a page into your list. Nothing is written before you have seen what would change.',
  choose: 'Choose a file',
  dropHere: 'or drop it here: CSV, TSV or Excel (.xlsx)',
  paste: 'Or paste rows, or a copied FREIDA or Residency Explorer page',
  readPasted: 'Read what I pasted',
  stays: 'The file is read in this page and goes nowhere but into your sheet.',

  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was written.',
  stopping: 'The rows are being written: they are taken back as soon as that is done.',
  back: 'Back',
  reading: (name: string) => `Reading ${name}…`,
  looking: 'Finding out what the columns are…',
  planning: (rows: number) => `Comparing ${count(rows, 'row')} with your list…`,
  writing: (rows: number) => `Writing ${count(rows, 'row')}…`,
  undoing: 'Taking the import back…',
  steps: (step: number) => `Step ${step} of 3`,

  // Files that cannot be read
  notText: (name: string) => `“${name}” is no text and no .xlsx file. Save it as .csv or .xlsx and try again.`,
  oldExcel: (name: string) => `“${name}” is in the old Excel format. Save it as .xlsx or .csv and try again.`,
  broken: (name: string) =>
    `“${name}” could not be opened: it is damaged, or protected by a password. Save it again, or save it as .csv.`,
  tooLarge: (name: string) =>
    `“${name}” is too large to be read here. Keep only the tab with the programs, or save it as .csv.`,
  empty: (name: string) => `“${name}” is empty: it has no row with content.`,

  whichTab: 'Which tab of the file',
  rowsOf: (rows: number) => `(${count(rows, 'row')})`,
  mapping: 'How the columns are read',
  column: 'In the file',
  readAs: 'Goes into',
  readHeaderAs: (header: string) => `${header} goes into`,
  notUsed: 'Not used',
  noSamples: '(no values)',
  certainty: { sure: 'Sure.', likely: 'Likely: please check.', unmapped: 'Not used.' },
  yourChoice: 'Your choice, remembered for next time.',
  sameAs: (header: string) => `Goes into your own column “${header}”.`,
  keepOthers: (columns: number) =>
    columns === 1
      ? 'Bring the unused column along, as a column of your own'
      : `Bring the ${columns} unused columns along, as columns of your own`,
  doubled: (columns: readonly string[]) =>
    `Two columns go into ${columns.join(', ')}. Choose “Not used” for one of them.`,
  noProgram: 'Choose which column is Program or Code.',
  into: (tab: string, rows: number, headerLine: number) =>
    `${count(rows, 'row')} below the header in row ${headerLine}; they go into ${tab === '' ? 'a new tab Programs' : `“${tab}”`}.`,
  compare: 'Compare with my list',

  plan: 'What would happen',
  counts: { added: 'added', updated: 'updated', unchanged: 'unchanged', skipped: 'skipped' },
  planned: (added: number, updated: number) =>
    `${count(added, 'program')} would be added, ${count(updated, 'program')} of your list filled in.`,
  nameAlone: (rows: number) =>
    `${count(rows, 'row')} ${rows === 1 ? 'has' : 'have'} the name of a program on your list, but no place or code to compare: take ${rows === 1 ? 'it' : 'them'} as the same`,
  conflicts: (cells: number) => `${count(cells, 'cell')} where your list and the file differ`,
  conflictsHelp: 'Yours stays unless you choose the file’s.',
  mine: 'Yours',
  theirs: 'File',
  allTheirs: 'All from the file',
  allMine: 'All mine',
  chosen: (chosen: number, all: number) => `${chosen} of ${all} from the file`,
  row: (name: string, row: number) => `${name}, row ${row}`,
  more: (left: number) => `Show more (${left.toLocaleString('en-US')} left)`,
  report: 'Row by row',
  reportLine: (line: number, name: string) => `Row ${line}: ${name}`,
  import: 'Import',
  nothing: 'Nothing to write.',

  saveReport: 'Save the report (.csv)',
  reportColumns: ['Row of the file', 'Program', 'Outcome', 'Row of your list', 'Why'],
  undo: 'Undo this import',
  another: 'Import another file',
} as const;
