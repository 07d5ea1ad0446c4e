// What the panel Profile says, and what a score is called while it is typed.

import { monthWords } from '../words';

export const intro = 'What you write here goes to the Profile tab when you leave the field. Blank means “not known”.';
export const none = 'There is no Profile tab yet. Set up adds it.';
export const problems = 'Could not be taken as written';
export const filled = (count: number, all: number) => `${count} of ${all} filled in`;
export const band = (name: string) => `Band: ${name}`;
export const belowPass = (mark: number) => `Below the pass mark of ${mark}`;
export const maybeBelowPass = (newest: number, since: string, older: number) =>
  `Pass mark ${newest} since ${monthWords(since)}, ${older} before: fill in Step 2 CK date`;
