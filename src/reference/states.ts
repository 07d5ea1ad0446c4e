// US states and territories: two-letter code and name, so that both are equal (H7).

export const STATES = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DE: 'Delaware',
  DC: 'District of Columbia',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawaii',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Michigan',
  MN: 'Minnesota',
  MS: 'Mississippi',
  MO: 'Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NY: 'New York',
  NC: 'North Carolina',
  ND: 'North Dakota',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  PR: 'Puerto Rico',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia',
  WA: 'Washington',
  WV: 'West Virginia',
  WI: 'Wisconsin',
  WY: 'Wyoming',
  GU: 'Guam',
  VI: 'Virgin Islands',
} as const;

export type StateCode = keyof typeof STATES;

/** Older and informal abbreviations, in lower case without points. */
export const STATE_ALIASES: { readonly [code in StateCode]?: readonly string[] } = {
  AL: ['ala'],
  AZ: ['ariz'],
  AR: ['ark'],
  CA: ['calif', 'cal'],
  CO: ['colo'],
  CT: ['conn'],
  DE: ['del'],
  DC: ['washington dc', 'dist of columbia', 'washington district of columbia'],
  FL: ['fla'],
  IL: ['ill'],
  IN: ['ind'],
  KS: ['kans'],
  MA: ['mass', 'commonwealth of massachusetts'],
  MI: ['mich'],
  MN: ['minn'],
  MS: ['miss'],
  MT: ['mont'],
  NE: ['nebr', 'neb'],
  NV: ['nev'],
  NM: ['n mex', 'new mex'],
  NY: ['new york state', 'nys'],
  NC: ['n carolina'],
  ND: ['n dakota'],
  OK: ['okla'],
  OR: ['ore', 'oreg'],
  PA: ['penn', 'penna'],
  SC: ['s carolina'],
  SD: ['s dakota'],
  TN: ['tenn'],
  TX: ['tex'],
  VA: ['virg'],
  WA: ['wash', 'washington state'],
  WV: ['w virginia', 'w va'],
  WI: ['wis', 'wisc'],
  WY: ['wyo'],
  VI: ['us virgin islands', 'usvi'],
};

/**
 * L2: towns that count as the Boston area, with Boston's own neighbourhoods: places from which one commutes to the same hospitals.
 * Source: [O] our own choice; Worcester, Springfield, Lowell, Lawrence, Brockton, Plymouth and the Cape are not in it.
 */
export const BOSTON_AREA: ReadonlySet<string> = new Set(
  (
    'boston|greater boston|boston area|allston|back bay|brighton|charlestown|dorchester|dorchester center|east boston|fenway|hyde park|' +
    'jamaica plain|longwood|mattapan|mission hill|roslindale|roxbury|roxbury crossing|south boston|south end|west roxbury|' +
    'arlington|bedford|belmont|beverly|braintree|brookline|burlington|cambridge|canton|chelsea|chestnut hill|danvers|dedham|everett|' +
    'lexington|lynn|malden|medford|melrose|milton|needham|newton|newton lower falls|newton centre|norwood|peabody|quincy|reading|revere|' +
    'salem|saugus|somerville|south weymouth|stoneham|swampscott|wakefield|waltham|watertown|wellesley|weymouth|winchester|winthrop|woburn'
  ).split('|'),
);

/** Towns of Massachusetts with residency programs outside the Boston area, as people write them before "MA". */
export const MASSACHUSETTS_TOWNS: readonly string[] = [
  'worcester',
  'springfield',
  'pittsfield',
  'lawrence',
  'brockton',
  'fall river',
];
