// What the panel Mentor says.

import { figure, many } from '../words';

export const working = 'Reading your mentor’s columns…';
export const review = 'Mentor review';
export const reviewHelp =
  'A tab for talking it over: labels with their reasons and open questions, bands in place of scores. Your mentor installs nothing.';
export const make = 'Make the Mentor review tab';
export const making = 'Making the tab…';
export const privacy =
  'A mentor in this shared file can see the Profile tab. To send the review alone, open its tab menu: Copy to > New spreadsheet.';
export const noColumns = 'Your sheet has no columns Mentor tier, Mentor name and Mentor note yet. Set up adds them.';
export const differ = 'Where mentor and label differ';
export const count = (differing: number) =>
  differing === 0 ? 'No difference.' : `${many(differing, 'program')} ${differing === 1 ? 'differs' : 'differ'}.`;
export const agree = (agreeing: number) =>
  agreeing === 0 ? '' : `${figure(agreeing)} ${agreeing === 1 ? 'agrees' : 'agree'} with the label.`;
export const empty = 'No mentor tier is filled in yet. Ask your mentor to write one beside each program they know.';
export const theirs = 'Mentor';
export const label = 'Label';
export const note = 'Note:';
export const showRow = (row: number) => `Show row ${row}`;
export const questions = 'Open questions';
export const noQuestions = 'None.';
