// What the panel Set up says before it adds anything.

import { clip, listed, many } from '../words';

export const working = 'Looking at your tabs…';
export const applying = 'Setting up…';
export const apply = 'Apply';
export const lookAgain = 'Look again';
export const none =
  'No tab here looks like a list of programs: it needs a header row with a column such as “Program”, and one program a row below it. Add that header, or go to the tab that has it, then look again.';
export const again = 'Run Set up again';
export const next = 'Next: your profile';

type Kind = 'new' | 'adopt' | 'choose';
export const heard = (kind: Kind, tab: string, adds: number) =>
  kind === 'choose'
    ? 'Set up: choose a tab.'
    : `Set up${tab === '' ? '' : `, ${clip(tab)}`}: ${many(adds, 'thing')} to add.`;
export const intro = (kind: Kind, tab: string, headerRow: number) => {
  switch (kind) {
    case 'new':
      return 'No tracker was found. Set up makes two tabs: Programs for your list, and Profile for your own facts.';
    case 'choose':
      return 'Several tabs look like a list of programs. Which one shall get the labels?';
    case 'adopt':
      return `Your list in “${clip(tab)}”, with its header in row ${headerRow}, stays as it is. Check below how each header is read.`;
  }
};
export const whichTab = 'Which tab';
export const rows = (programs: number) => `(${many(programs, 'program')})`;
export const first = 'Know this first';
export const mapping = 'How your headers are read';
export const noun = 'header';
export const heads = ['Your header', 'Read as'] as const;
export const readHeaderAs = (header: string) => `${clip(header)} is read as`;
export const yourChoice = 'Your choice.';
export const additions = 'What Set up adds';
export const corrected = (count: number) =>
  many(count, 'correction of how a header is read', 'corrections of how headers are read');
export const nothing = 'Everything is there. Running it again changes nothing.';
export const withSample = 'With fictional sample programs to try it out; one click removes them';
export const freezeHeader = 'Keep the header in view while scrolling (freeze it)';
export const volatile = (cells: readonly string[]) =>
  `${listed(cells.slice(0, 12))}${cells.length > 12 ? ` and ${cells.length - 12} more` : ''} ${cells.length === 1 ? 'uses' : 'use'} NOW(), TODAY() or RAND(). That can keep every label from loading. Replace it by a plain value if you can.`;
export const volatileAccept = 'Go on with these cells as they are';
export const volatileWait = 'Tick the box above to go on, or replace the formula first.';
export const doubled = (column: string, headers: readonly string[]) =>
  `${listed(headers.map((header) => `“${clip(header, 40)}”`))} are ${headers.length === 2 ? 'both' : 'all'} read as ${column}. Choose “Not used” for all but one.`;
export const noProgram = 'No header is read as Program. Choose the one that holds the names of the programs.';
export const promise = 'None of your own cells is changed. Corrections are kept on the Profile tab.';
