// The rules about reading a tracker's headers and cells (H).

import { DEFAULT_NUMBERS as number } from '../numbers';
import type { CatalogueRule } from './rule';

export const READING_RULES: readonly CatalogueRule[] = [
  {
    id: 'H1',
    title: 'Headers by meaning',
    sentence:
      'Headers are recognized by what they mean, in any order and spelling, and the header may stand below titles and take two rows ("Visa" over "J-1" and "H-1B"); rows that name no program (only numbered or prepared, totals, headings, remarks) get no label.',
    sources: [],
    where: ['src/reading/headers.ts', 'src/reading/headers', 'src/reading/programs/notPrograms.ts'],
  },
  {
    id: 'H2',
    title: 'One header, one column',
    sentence:
      "Columns are found from headers alone; where two answer, the better one wins and the other is reported, and a column about you is never taken for the program's policy.",
    sources: [],
    where: ['src/reading/headers.ts', 'src/reading/headers/company.ts'],
  },
  {
    id: 'H3',
    title: 'Several visa columns',
    sentence:
      'One visa column or separate J-1, H-1B and F-1 columns are read together; where they contradict each other the visa counts as case by case, and you are told.',
    sources: [],
    where: ['src/reading/visa/combine.ts', 'src/reading/programs.ts'],
  },
  {
    id: 'H4',
    title: 'Cells as people write them',
    sentence:
      'Yes and no, unknowns ("N/A", "?", "-", "#N/A"), numbers with units, percents and dates are read in the ways real trackers write them; an IMG share of 1 without a percent sign is unknown unless its column shows the scale.',
    sources: [],
    where: ['src/reading/values', 'src/list/cells.ts'],
  },
  {
    id: 'H5',
    title: 'Strict or preferred',
    sentence:
      '"230" is a strict limit, "230 preferred" a preference, "220 (230 preferred)" both, "230?" is to be verified, and "no minimum" or "pass" means that there is no number to reach.',
    sources: [],
    where: ['src/reading/values/limit.ts', 'src/reading/values/firmness.ts'],
  },
  {
    id: 'H6',
    title: 'Codes are text',
    sentence:
      'Ten-digit ACGME ids keep or get back their leading zero, and NRMP codes are told apart from them by their shape.',
    sources: [],
    where: ['src/reading/values/code.ts'],
  },
  {
    id: 'H7',
    title: 'Places',
    sentence: '"Boston, MA" gives city and state, and a state may be written as a name or as two letters.',
    sources: [],
    where: ['src/reading/values/place.ts', 'src/reference/states.ts'],
  },
  {
    id: 'H8',
    title: 'Scores that make sense',
    sentence:
      'A range such as 232-264 counts as its midpoint; a backwards range, a score outside 180 to 300 or a date in disguise is unknown, and you are told.',
    sources: [],
    where: ['src/reading/values/limit.ts', 'src/reading/values/number.ts'],
  },
  {
    id: 'H9',
    title: 'Setting',
    sentence: `Descriptions become Academic, Mid-tier or Community (a university program with ${number.midTierShare}% IMGs or more is Mid-tier); without one, five Boston centers are known as Academic by name.`,
    sources: ['G', 'O'],
    where: ['src/reading/values/setting.ts', 'src/reference/institutions.ts'],
  },
];
