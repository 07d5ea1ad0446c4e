// Trackers of any size for the bench: the same rows every time, with the mess and the repetition of real ones.

const HEADER = [
  ...[
    'Program',
    'Code',
    'Specialty',
    'City',
    'State',
    'Setting',
    'Track',
    'Visa',
    'J-1',
    'H-1B',
    'IMG %',
    'Non-US IMG %',
  ],
  ...['Step 2 typical', 'Step 2 min', 'Step 1 min', 'Attempts max', 'Grad years max', 'USCE months min'],
  ...[
    'ECFMG at apply',
    'Step 3 needed',
    'US letters min',
    'Accepts IMGs',
    'Connection',
    'Status',
    'Deadline',
    'Checked on',
  ],
  ...['Source', 'Next step', 'Due', 'Notes'],
];

const CHOICES: Readonly<Record<string, readonly (string | number | boolean)[]>> = {
  Specialty: ['Internal Medicine', 'Family Medicine', 'Psychiatry', 'Pediatrics', 'neuro', ''],
  City: ['Boston, MA', 'Springfield', 'Worcester', 'Houston', 'Queens, New York', ''],
  State: ['MA', 'New York', 'TX', 'CA', 'Ohio', ''],
  Setting: ['Academic', 'Community', 'Community-based university affiliated', 'Hybrid', ''],
  Track: ['Categorical', 'Preliminary', ''],
  Visa: [
    ...['J-1 through ECFMG', "['J-1 through ECFMG', 'H-1B']", 'J1 only', 'Yes', 'No', '', '', '?'],
    'We sponsor H-1B visas on a case by case basis. Step 3 results must be received by March 31st.',
    'Applicants must be U.S. citizens, hold a Permanent Resident Card/EAD, or hold a J1 Visa sponsored by ECFMG. We do not sponsor visas.',
  ],
  'J-1': ['Yes', 'No', '', ''],
  'H-1B': ['No', 'case by case', '', ''],
  'IMG %': ['45%', 12, '78% ', 60, 'N/A', '', 3.5],
  'Non-US IMG %': [20, '30%', '', '', 0],
  'Step 2 typical': ['232-264', 245, '240', '', '', '~235'],
  'Step 2 min': ['220+', 230, '≥225', 'no cutoff', '', '', '230 preferred'],
  'Step 1 min': ['Pass', 210, '', ''],
  'Attempts max': [1, '2 attempts', '', 'none'],
  'Grad years max': ['5 yrs', 10, '', 'no limit'],
  'USCE months min': ['3 months', 1, '', 'preferred'],
  'ECFMG at apply': ['Yes', 'No', ''],
  'Step 3 needed': ['No', 'yes', ''],
  'US letters min': [3, '2', ''],
  'Accepts IMGs': ['Yes', 'x', '', 'No'],
  Connection: [false, false, true],
  Status: ['To apply', 'Applied', 'Researching', ''],
  Deadline: ['9/27/2026', 'September 28, 2026', ''],
  'Checked on': ['2026-07-01', ''],
  Notes: ['', '', 'STEP 3 NEEDED!!', 'emailed the coordinator on Monday, waiting for an answer'],
};

export const BENCH_PROFILE = [
  ['Field', 'Value'],
  ['Step 1', 'Pass'],
  ['Step 2 CK', 238],
  ['Graduation year', 2021],
  ['Season', 2027],
  ['ECFMG certified', 'Yes'],
  ['USCE months', 3],
  ['US letters', 3],
  ['Specialties', 'Internal Medicine, Family Medicine'],
  ['As of', '2026-09-08'],
];

/** A table of `count` programs under its header row; the same for the same count. */
export function benchPrograms(count: number): (string | number | boolean)[][] {
  let state = 20_270_319;
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  const row = (index: number) =>
    HEADER.map((column) => {
      if (column === 'Program') return `Hospital number ${String(index)} Residency Program`;
      if (column === 'Code') return String(1_400_000_000 + index);
      const choices = CHOICES[column] ?? [''];
      return choices[next(choices.length)] ?? '';
    });
  return [HEADER, ...Array.from({ length: count }, (_, index) => row(index))];
}
