// The rules about visa words and the visa flag (V).

import type { CatalogueRule } from './rule';

export const VISA_RULES: readonly CatalogueRule[] = [
  {
    id: 'V1',
    title: 'Lists, answers and sentences',
    sentence:
      'Lists, yes/no columns and copied sentences are read; a bare "Yes" makes J-1 case by case and leaves H-1B unknown, a bare "No" refuses both.',
    sources: ['O'],
    where: ['src/reading/visa/read.ts', 'src/reading/visa/words.ts'],
  },
  {
    id: 'V2',
    title: 'A refusal covers what it names',
    sentence:
      '"Does not sponsor H-1B" says nothing of J-1, and "does not sponsor visas" beside an accepted J-1 through ECFMG still accepts the J-1, because ECFMG is its sponsor.',
    sources: [],
    where: ['src/reading/visa/read.ts', 'src/reading/visa/reach.ts'],
  },
  {
    id: 'V3',
    title: 'Who may work there',
    sentence:
      '"US citizens and permanent residents only" refuses both visas without the word visa, and "US citizens only" shuts out permanent residents too.',
    sources: [],
    where: ['src/reading/visa/eligibility.ts'],
  },
  {
    id: 'V4',
    title: 'Empty is unknown',
    sentence: 'An empty visa cell is unknown, neither a yes nor a no.',
    sources: [],
    where: ['src/reading/visa/read.ts'],
  },
  {
    id: 'V5',
    title: 'No false yes',
    sentence:
      'A visa is only read as accepted where the text accepts it: a missed yes costs you a question, a false one an application or a year.',
    sources: [],
    where: ['src/reading/visa/statements.ts'],
  },
  {
    id: 'V6',
    title: 'No visa needed',
    sentence:
      'Shows "Not needed"; a citizens-only program is still a No for someone who is no citizen, and "citizens and permanent residents" is to be asked about with another work permit or status.',
    sources: [],
    where: ['src/rules/visaFlag.ts'],
  },
  {
    id: 'V7',
    title: 'OK',
    sentence: 'OK when the program accepts your J-1, or your H-1B and you have passed Step 3.',
    sources: ['G'],
    where: ['src/rules/visaFlag.ts'],
  },
  {
    id: 'V8',
    title: 'Check: J-1',
    sentence: 'Check when you need a J-1 and the program takes it case by case, or does not mention it.',
    sources: [],
    where: ['src/rules/visaFlag.ts'],
  },
  {
    id: 'V9',
    title: 'Check: H-1B',
    sentence:
      'Check when only an H-1B could serve and Step 3 is not passed, or when the H-1B is case by case or not mentioned.',
    sources: ['G'],
    where: ['src/rules/visaFlag.ts'],
  },
  {
    id: 'V10',
    title: 'No',
    sentence: 'No when every visa that you could use is refused, with the reason that says most.',
    sources: [],
    where: ['src/rules/visaFlag.ts'],
  },
  {
    id: 'V11',
    title: 'J-1 first',
    sentence: 'The J-1 is looked at before the H-1B, which is rare and wants Step 3.',
    sources: ['G'],
    where: ['src/rules/visaFlag.ts'],
  },
];
