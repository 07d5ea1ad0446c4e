// The sample that newcomers see first: fictional programs with the mess of a real tracker, and one applicant's profile.
// Every program, hospital and applicant here is invented; no figure describes a real program.

/** A cell as it is typed into the sheet: dates as YYYY-MM-DD text, codes as text, percents as text or fractions. */
export type SampleCell = string | number | boolean;
type SampleTable = readonly (readonly SampleCell[])[];

/** Stands in the Source column of every sample row, so that the rows can be told apart and removed with one click. */
export const SAMPLE_MARK = 'Fictional sample';

/** The sentence shown beside the sample. */
export const SAMPLE_SENTENCE = 'All programs in this sample are fictional. No row describes a real hospital.';

const CORE = [
  'Program',
  'Code',
  'Specialty',
  'City',
  'State',
  'Setting',
  'Track',
  'Visa',
  'IMG %',
  'Non-US IMG %',
  'Step 2 typical',
  'Step 2 min',
  'Step 1 min',
  'Attempts max',
  'Grad years max',
  'USCE months min',
] as const;

const MORE = [
  'ECFMG at apply',
  'Step 3 needed',
  'US letters min',
  'Accepts IMGs',
  'Accepting applications',
  'Alumni',
  'Connection',
  'Signal',
  'Status',
  'Deadline',
  'Checked on',
  'Source',
  'Mentor tier',
  'Mentor name',
  'Mentor note',
  'Applied on',
  'Interview on',
  'Thank-you sent',
  'Letter of intent',
  'My rank',
  'Contact',
  'Next step',
  'Due',
  'Notes',
] as const;

type Column = (typeof CORE | typeof MORE)[number];
type Cells = { readonly [column in Column]?: SampleCell };

/** What each line below tells, in this order: what it has least often comes last or is named behind it. */
const TOLD = CORE.filter((column) => !/^(?:Spec|Track|Step 1)/.test(column));
const LISTED: readonly Column[] = [...TOLD.slice(0, 4), 'Status', ...TOLD.slice(4)];

// One line a program, in the order of LISTED, up to its last cell; what most rows leave empty, and a track other than Categorical, is named behind it.
// IMG % is written the way people write it, as 45% and as 0.45; Non-US IMG % is on the scale 0 to 100 (H4: one scale a column).
// prettier-ignore
const PROGRAMS: readonly (readonly [specialty: string, lines: readonly (readonly (SampleCell | Cells)[])[]])[] = [
  ['Internal Medicine', [
    ['Marrowby General Hospital', '1409900001', 'Bronx', 'NY', 'Applied', 'Community', 'J-1', '78%', 55, 224, 210, 3, 10, 1, { 'Applied on': '2026-09-04', Signal: 'Gold', 'Checked on': '2026-08-20' }],
    ['Saltmarsh Community Hospital', '1409900002', 'Elizabeth', 'NJ', 'Applied', 'Community', 'J1 only', 0.71, 48, 226, '', 2, 8, 2, { 'Applied on': '2026-09-04', 'Checked on': '2026-08-21' }],
    ['Quillback Bay Medical Center', '1409900003', 'Brooklyn', 'NY', 'To apply', 'Mid-tier', 'J-1, H-1B', '66%', 41, 228, { 'Checked on': '2026-08-22' }],
    ['Tamarack Valley Medical Center', '1409900004', 'Flint', 'MI', 'To apply', 'Mid-tier', "['J-1 through ECFMG', 'H-1B', 'F-1']", '64%', 40, 233, '220+', 2, 5, { 'Checked on': '2026-08-22', 'Next step': 'Ask a former co-intern about the wards', Due: '2026-09-14' }],
    ['Lanternfield Medical Center', '1409900005', 'Toledo', 'OH', 'To apply', 'Mid-tier', 'The program sponsors J-1 visas through ECFMG. The program does not sponsor H-1B visas.', '52%', 30, '~235', '', '', 5, 2, { 'Checked on': '2026-07-30' }],
    ['Coppermill University Hospital', '1409900006', 'Worcester', 'MA', 'To apply', 'Mid-tier', 'J-1, H-1B', '31%', 14, 246, '230+', 1, 5, 3, { 'Step 1 min': 220, Signal: 'Silver', 'Checked on': '2026-08-25', 'Mentor tier': 'Reach', 'Mentor name': 'Dr. Example', 'Mentor note': 'Worth one application if a letter comes from there.' }],
    ['Beaconmoor Academic Medical Center', '1409900007', 'Boston, MA', '', 'To apply', 'Academic', 'J-1', '12%', 4, '252-264', 240, 1, 3, { 'Checked on': '2026-08-25' }],
    ['Thistledown Hospital', '1409900008', 'Brockton, MA', '', 'To apply', 'Community', 'J-1 visa sponsorship considered on a case-by-case basis', '58%', '', 225, { Connection: 'Observership there in 2025', 'Checked on': '2026-08-25' }],
    ['Juniper Flats Medical Center', '1409900009', 'El Paso', 'TX', 'To apply', 'Mid-tier', 'Our program does not offer Visa sponsorship.', '40%', 18, 231, { 'Checked on': '2026-08-11' }],
    ['Wexcombe Memorial Hospital', '1409900010', 'Scranton', 'Pennsylvania', 'Researching', 'Community', 'We do not routinely sponsor J-1 visas, and cannot sponsor H visas.', '46%', 22, 229, 215, '', 5],
    ['Ironwood Veterans Teaching Hospital', '1409900011', 'Fargo', 'ND', 'Researching', '', 'U.S. citizens only (federal facility).', '15%', '', 230],
    ['Harrowgate Lakes Hospital', 409900012, 'Buffalo', 'NY', 'To apply', 'Mid-tier', 'J-1', '61%', 37, 227, '~225', '', '', 1, { 'Checked on': '2026-08-19', Notes: 'The code lost its zero in an older sheet.' }],
    ['Saltmarsh Community Hospital ', '1409900002', 'Elizabeth', 'New Jersey', 'To apply', 'Community', 'J-1', '71%', 48, 226, '', 2, 8, 2, { Notes: 'In here twice?' }],
    ['Ashgrove Regional Medical Center', '1409900014', 'Peoria', 'IL', 'Researching', 'Community', '?', { Notes: 'The website is down, look again.' }],
    ['Pinnacle Marsh Hospital', '1409900015', 'Macon', 'GA', 'To apply', 'Community', 'J-1', 'N/A'],
    ['Oldbrook University Medical Center', '1409900016', 'Syracuse', 'NY', 'To apply', 'Mid-tier', 'J-1, H-1B', '35%', 19, 240, { Track: 'Preliminary', 'Checked on': '2026-04-12' }],
    ['Redstart Community Hospital', '1409900017', 'Las Vegas', 'NV', 'Researching', 'Community', "['H-1B']", '44%', 21, 234, 225],
    ['Kestrel Point Hospital', '1409900018', 'Baltimore', 'MD', 'Applied', 'Community', 'J-1', '83%', 60, 222, 'none', 'no limit', 'no limit', 0, { 'Applied on': '2026-09-05', Alumni: 'Yes', 'Checked on': '2026-08-18' }],
    ['Dunmere Teaching Hospital', '1409900019', 'Hartford', 'CT', 'To apply', 'Mid-tier', 'J-1, H-1B', 0.55, 33, '230?', '230?', 2, 4, { 'Checked on': '2026-08-27', 'Mentor tier': 'Target', 'Mentor name': 'Dr. Example' }],
    ['Copper Lantern Medical Center', '1409900020', 'Tucson', 'AZ', 'Researching', 'Mid-tier', 'J-1', '38%', 16, 238, 225, 1, 6, { 'Step 3 needed': 'No' }],
    ['Graymoor Hospital', '1409900021', 'Springfield', 'MA', 'To apply', 'Community', 'J-1', '57%', 29, 232, '', 2, '', 2, { 'US letters min': 3, 'ECFMG at apply': 'Yes', Deadline: '2026-09-19', 'Checked on': '2026-08-28' }],
  ]],
  ['Family Medicine', [
    ['Fennimore Valley Family Medicine', '1209900022', 'Utica', 'NY', 'Applied', 'Community', 'J-1, H-1B', '69%', 44, 219, 205, 3, 10, { 'Applied on': '2026-09-05', 'Checked on': '2026-08-16' }],
    ['Bellwether Plains Family Medicine', '1209900023', 'Wichita', 'KS', 'To apply', 'Community', 'J-1 preferred', '55%', 27, 224, { 'Checked on': '2026-08-16' }],
    ['St. Orrin Family Residency', '1209900024', 'Lawrence, MA', '', 'To apply', 'Community', 'J-1', '33%', 12, 226, { Signal: 'Yes', 'Checked on': '2026-08-29' }],
    ['Cedar Hollow Rural Family Medicine', '1209900025', 'Bangor', 'ME', 'Researching', 'Community', 'Must be U.S. Citizen or classified as a Permanent Resident', '20%', 0, 222],
    ['Whistling Fork Family Medicine', '1209900026', 'Boise', 'ID', 'To apply', 'Community', '', '18%', 6, 228, 210, 2, 5],
    ['Mulberry Street Family Health', '1209900027', 'Camden', 'NJ', 'To apply', 'Community', 'J-1', '62%', 39, '215-235', '', '', '', 1, { 'Checked on': '2026-08-14' }],
    ['Larkspur County Family Medicine', '1209900028', 'Fresno', 'CA', 'Researching', 'Community', 'No, we are unable to sponsor H-1b visas at this time. Yes, we will accept candidates with J1 visas.', '41%', 15, 231, '', '', 3, { Notes: 'Graduation within three years, they said on the phone.' }],
    ['Stonecrop Family Medicine', '1209900029', 'Duluth', 'MN', 'Researching', 'Community', 'J-1', '9%', 2, 230],
    ['Windrow Family Residency', '1209900030', 'Omaha', 'NE', 'Researching', 'Community', '[]', '-', '', '?'],
    ['Harbor Finch Family Medicine', '1209900031', 'Corpus Christi', 'TX', 'To apply', '', 'J-1, H-1B', '48%', 23, 225, 'pass', 2, { 'Accepting applications': 'Yes', 'Checked on': '2026-08-13' }],
  ]],
  ['Psychiatry', [
    ['Moorland Psychiatric Institute', '4009900032', 'Queens', 'NY', 'To apply', 'Community', 'J-1', '59%', 34, 227, '', 2, 6, 2, { 'Checked on': '2026-08-23' }],
    ['Alder Quay Behavioral Hospital', '4009900033', 'Providence', 'RI', 'To apply', 'Mid-tier', 'J-1, H-1B', '28%', 11, 237, 'prefers 230', '', 5, { Signal: 'Yes', 'Checked on': '2026-08-23' }],
    ['Sablewood University Psychiatry', '4009900034', 'Boston', 'MA', 'To apply', 'Academic', 'J-1', '8%', 3, 244, '', 1, { 'Checked on': '2026-08-23' }],
    ['Candlewick State Hospital', '4009900035', 'Topeka', 'KS', 'Researching', 'Community', 'We sponsor H-1B visas on a case by case basis. Step 3 results must be received by March 31st.', '37%', 17, 229],
    ['Northfold Mental Health Center', '4009900036', 'Taunton, MA', '', 'To apply', 'Community', 'applicants must be U.S. citizens, hold a Permanent Resident Card/EAD, or hold a J1 Visa sponsored by ECFMG. We do not sponsor visas.', '51%', 26, 230, { Alumni: 'Yes', 'Checked on': '2026-08-26' }],
    ['Heronsgate Medical Center', '4009900037', 'Jacksonville', 'FL', 'To apply', 'Mid-tier', 'J-1', '22%', '', '', 220],
    ['Violet Ridge Hospital', '4009900038', 'Charleston', 'WV', 'To apply', 'Community', 'Yes', '47%', '', 226, { Notes: 'Their page only says "visa: yes".' }],
    ['Amberley Shore Hospital', '4009900039', 'Newark', 'NJ', 'Researching', 'Community', 'J-1', 'Not Available'],
    ['Rookhaven Medical Center', '4009900040', 'Cleveland', 'OH', 'Researching', 'Mid-tier', 'J-1, H-1B', '43%', 20, 232, '', 1, 5, 3, { 'Accepting applications': 'No' }],
  ]],
];

function row(specialty: string, line: readonly (SampleCell | Cells)[]): readonly SampleCell[] {
  const cells = new Map<string, SampleCell>([
    ['Specialty', specialty],
    ['Track', 'Categorical'],
    ['Source', SAMPLE_MARK],
  ]);
  line.forEach((told, index) => {
    if (typeof told !== 'object') cells.set(LISTED[index] ?? '', told);
    else for (const [column, cell] of Object.entries(told)) cells.set(column, cell);
  });
  return [...CORE, ...MORE].map((column) => cells.get(column) ?? '');
}

/** The tracker's input columns (SPEC section 3) with their header row: about forty fictional programs. */
export const SAMPLE_PROGRAMS: SampleTable = [
  [...CORE, ...MORE],
  ...PROGRAMS.flatMap(([specialty, lines]) => lines.map((line) => row(specialty, line))),
];

/** The Profile tab's Field and Value columns (SPEC section 2): a fictional non-US-citizen IMG. */
export const SAMPLE_PROFILE: SampleTable = [
  ['Field', 'Value'],
  ['Applicant type', 'Non-US citizen IMG'],
  ['Visa needed', 'J-1'],
  ['Step 1', 208],
  ['Step 2 CK', 228],
  ['Step 2 CK date', '2026-06-15'],
  ['Step 2 CK target', ''],
  ['Step 3', 'Not passed'],
  ['Step 1 failures', 0],
  ['Step 2 CK failures', 0],
  ['Step 3 failures', 0],
  ['Practice scores', ''],
  ['Graduation year', 2022],
  ['Season', 2027],
  ['ECFMG certified', 'Yes'],
  ['USCE months', 3],
  ['Observership months', 1],
  ['Massachusetts rotation', 'No'],
  ['US letters', 3],
  ['Massachusetts letters', 0],
  ['Core specialty letters', 1],
  ['Peer-reviewed publications', 0],
  ['Posters and abstracts', 1],
  ['US research months', 0],
  ['Boston research', 'No'],
  ['Prior US training', 'No'],
  ['Other strengths', 'Spanish and Portuguese; teaching award'],
  ['Exceptional strength', 'None'],
  ['Evidence', ''],
  ['Specialties', 'Internal Medicine, Family Medicine, Psychiatry'],
  ['Preferred states', 'MA, NY, NJ'],
  ['Stage', 'Application season'],
  ['Budget (USD)', 2000],
  ['As of', '2026-09-08'],
];
