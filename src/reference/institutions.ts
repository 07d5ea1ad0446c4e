// Institutions that are known by name: the guide's examples of competitive academic centres (H9), and hospitals that have closed (T10).

/** H9 [G]: how the five are written. Alternatives are whole words of a name without punctuation, in lower case. */
const ACADEMIC_NAMES: readonly RegExp[] = [
  /\b(?:massachusetts general|mass general|mass gen|mgh)(?: brigham(?! (?:and )?womens?)| hospital)*\b/g,
  /\b(?:brigham and womens?|brigham womens?|the brigham|bwh|b and w)\b/g,
  /\b(?:beth israel deaconess|bidmc)\b/g,
  /\b(?:boston medical (?:center|centre|ctr)|boston university|bumc|bmc|boston u)\b/g,
  /\btufts(?: university)? (?:medical (?:center|centre|ctr)|mc)\b|\btufts new england medical center\b|\btufts nemc\b/g,
];

/** Asked of every name in a list: only the few that pass are looked at closely. */
const ACADEMIC_HINT =
  /mass|m\W?g\W?h|brigham|b\W?w\W?h|\bb\W+(?:and\W+)?w\b|deaconess|bidmc|b\W?i\W?d\W?m\W?c|boston|b\W?u?\W?m\W?c|tufts/i;

/** Words that name no other hospital and no other town: what may stand beside one of the names. */
const GENERIC_WORDS = new Set(
  (
    'the of at in and for a an or s with hospital hospitals medical center centre ctr med medicine school university health healthcare system network ' +
    'program programs prog residency residencies department dept division graduate education training teaching academic main campus inc corp trustees ' +
    'boston massachusetts ma mass usa us harvard hms bu tufts longwood general combined mclean childrens children adult pediatric ' +
    'internal family psychiatry neurology child pathology surgery surgical emergency anesthesiology anesthesia anaesthesia critical care pain ' +
    'perioperative radiology diagnostic interventional physical rehabilitation obstetrics gynecology ob gyn obgyn pediatrics peds dermatology plastic ' +
    'neurological neurosurgery orthopaedic orthopedic orthopaedics orthopedics otolaryngology head neck thoracic cardiothoracic vascular urology ophthalmology radiation ' +
    'oncology nuclear preventive transitional year anatomic clinical genetics genomics im fm em gs pmr categorical preliminary prelim primary advanced ' +
    'integrated track physician scientist research global equity c p top choice'
  ).split(' '),
);

/** A name in comparable words; done here because reference data knows no readers. */
function nameKey(name: string): string {
  return name
    .slice(0, 300)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\([^()]*affiliat[^()]*\)/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * H9 [G]: is this one of the guide's five academic centres? An affiliate with its own name or town ("Beth Israel Deaconess
 * Hospital-Plymouth", "Brigham and Women's Faulkner") is not: any other name beside theirs decides against it.
 */
export function knownAcademic(name: string): boolean {
  if (!ACADEMIC_HINT.test(name)) return false;
  const key = nameKey(name);
  if (key.includes('affiliat') && !/^harvard affiliated\b/.test(key)) return false;
  let rest = key.replace(/^harvard affiliated\b/, ' ');
  let known = false;
  for (const pattern of ACADEMIC_NAMES) {
    const without = rest.replace(pattern, ' ');
    if (without !== rest) known = true;
    rest = without;
  }
  return known && rest.split(' ').every((word) => word === '' || GENERIC_WORDS.has(word) || /^\d+$/.test(word));
}

export interface ClosedInstitution {
  readonly name: string;
  /** The day its doors closed, YYYY-MM-DD. */
  readonly closedOn: string;
  readonly source: string;
}

interface ClosedEntry extends ClosedInstitution {
  readonly words: RegExp;
  /** Towns it was in, as people write them. */
  readonly towns: readonly string[];
}

const CLOSING_SOURCE =
  'Massachusetts Department of Public Health, Steward Health Care transitions, www.mass.gov/steward-health-care-transitions';

const CLOSED: readonly ClosedEntry[] = [
  {
    name: 'Carney Hospital',
    closedOn: '2024-08-31',
    source: CLOSING_SOURCE,
    words: /\bcarney (?:hospital|medical center)\b|\bsteward carney\b/,
    towns: ['boston', 'dorchester', 'dorchester center'],
  },
  {
    name: 'Nashoba Valley Medical Center',
    closedOn: '2024-08-31',
    source: CLOSING_SOURCE,
    words: /\bnashoba valley (?:medical center|hospital)\b/,
    towns: ['ayer'],
  },
];

const CLOSED_HINT = /carney|nashoba/i;

/**
 * T10: a hospital known to have closed, with the day and the source; null for all others.
 * @param city The town as recorded; one that is not the hospital's own means another hospital. '' = not known.
 */
export function knownClosed(name: string, city: string): ClosedInstitution | null {
  if (!CLOSED_HINT.test(name)) return null;
  const key = nameKey(name);
  const town = nameKey(city).replace(/ (?:ma|massachusetts)$/, '');
  const found = CLOSED.find(({ words, towns }) => words.test(key) && (town === '' || towns.includes(town)));
  return found === undefined ? null : { name: found.name, closedOn: found.closedOn, source: found.source };
}
