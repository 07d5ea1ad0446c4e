// The specialties whose figures are known, and how people write them. Source of the figures: [N] NRMP Charting Outcomes, Non-U.S. IMGs, 2026 Match.

/** Lower quartile, median, upper quartile of Step 2 CK scores. */
export interface Quartiles {
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

export interface SpecialtyFigures {
  readonly name: string;
  /** Percent of those non-US IMGs who ranked it first and matched. Nobody's chance: it covers people who ranked at least one program. */
  readonly matchedPercent: number;
  readonly matched: Quartiles;
  readonly unmatched: Quartiles;
  /** Median number of programs ranked. */
  readonly ranksMatched: number;
  readonly ranksUnmatched: number;
  readonly aliases: readonly string[];
}

export const FIGURES_SOURCE = {
  title: 'NRMP Charting Outcomes, Non-U.S. IMGs, 2026 Match',
  year: 2026,
  note: 'Read from a public transcription. The figures cover people who ranked at least one program: they are not anyone’s chance.',
} as const;

const q = (q1: number, median: number, q3: number): Quartiles => ({ q1, median, q3 });

function define<const T extends readonly SpecialtyFigures[]>(figures: T): T {
  return figures;
}

export const SPECIALTIES = define([
  {
    name: 'Internal Medicine',
    matchedPercent: 48.5,
    matched: q(240, 251, 259),
    unmatched: q(233, 243, 253),
    ranksMatched: 5,
    ranksUnmatched: 2,
    aliases: [
      'im',
      'medicine',
      'med',
      'internal med',
      'int med',
      'int medicine',
      'general internal medicine',
      'intmed',
    ],
  },
  {
    name: 'Family Medicine',
    matchedPercent: 53.9,
    matched: q(222, 230, 239),
    unmatched: q(223, 231, 241),
    ranksMatched: 3,
    ranksUnmatched: 1,
    aliases: [
      'fm',
      'family practice',
      'family med',
      'fp',
      'family',
      'fam med',
      'family and community medicine',
      'fammed',
    ],
  },
  {
    name: 'Psychiatry',
    matchedPercent: 58.4,
    matched: q(229, 241, 255),
    unmatched: q(226, 237, 247),
    ranksMatched: 5,
    ranksUnmatched: 2,
    aliases: ['psych', 'psy', 'general psychiatry', 'psychiatry general', 'adult psychiatry'],
  },
  {
    name: 'Pediatrics',
    matchedPercent: 68.5,
    matched: q(232, 240, 252),
    unmatched: q(224, 233, 245),
    ranksMatched: 6,
    ranksUnmatched: 1,
    aliases: ['peds', 'paediatrics', 'pediatric', 'ped', 'general pediatrics', 'pediatrics general', 'pedi'],
  },
  {
    name: 'Neurology',
    matchedPercent: 41.9,
    matched: q(240, 252, 262),
    unmatched: q(233, 244, 254),
    ranksMatched: 6,
    ranksUnmatched: 2,
    aliases: ['neuro', 'adult neurology', 'neurology adult', 'general neurology'],
  },
  {
    name: 'Pathology',
    matchedPercent: 45.1,
    matched: q(232, 244, 253),
    unmatched: q(228, 235, 245),
    ranksMatched: 7,
    ranksUnmatched: 3,
    aliases: [
      'path',
      'anatomic and clinical pathology',
      'pathology anatomic and clinical',
      'ap cp',
      'anatomic pathology and clinical pathology',
      'ap cp pathology',
      'anatomic pathology',
      'pathology ap cp',
    ],
  },
  {
    name: 'General Surgery',
    matchedPercent: 28.6,
    matched: q(244, 256, 264),
    unmatched: q(238, 247, 256),
    ranksMatched: 3,
    ranksUnmatched: 1,
    aliases: ['gs', 'surgery', 'gen surg', 'surgery general', 'gsurg', 'gen surgery', 'surg'],
  },
  {
    name: 'Emergency Medicine',
    matchedPercent: 54.1,
    matched: q(234, 243, 256),
    unmatched: q(230, 236, 244),
    ranksMatched: 4,
    ranksUnmatched: 1,
    aliases: ['em', 'emergency med', 'emergency'],
  },
  {
    name: 'Anesthesiology',
    matchedPercent: 38.7,
    matched: q(243, 255, 262),
    unmatched: q(238, 247, 254),
    ranksMatched: 4,
    ranksUnmatched: 2,
    aliases: ['anesthesia', 'anaesthesiology', 'anes', 'gas', 'anesthesiology and perioperative medicine', 'anest'],
  },
  {
    name: 'Diagnostic Radiology',
    matchedPercent: 58.3,
    matched: q(243, 250, 262),
    unmatched: q(240, 251, 262),
    ranksMatched: 5,
    ranksUnmatched: 1.5,
    aliases: ['radiology', 'dr', 'radiology diagnostic', 'diagnostic rad', 'rads', 'rad', 'radiology diag'],
  },
  {
    name: 'Physical Medicine and Rehabilitation',
    matchedPercent: 53.8,
    matched: q(230, 240, 249),
    unmatched: q(222, 240, 250),
    ranksMatched: 5,
    ranksUnmatched: 1.5,
    aliases: [
      'pmr',
      'pm and r',
      'pm r',
      'physical medicine',
      'physiatry',
      'physical med and rehab',
      'pm and rehab',
      'physical medicine rehabilitation',
      'physical medicine and rehab',
      'rehabilitation medicine',
    ],
  },
  {
    name: 'Obstetrics and Gynecology',
    matchedPercent: 32.8,
    matched: q(238, 242, 256),
    unmatched: q(230, 239, 249),
    ranksMatched: 3.5,
    ranksUnmatched: 2,
    aliases: [
      'obgyn',
      'ob gyn',
      'ob',
      'obstetrics',
      'gynecology',
      'obstetrics gynaecology',
      'obstetrics gynecology',
      'gyn',
      'ob and gyn',
      'obgyne',
    ],
  },
]);

export type SpecialtyName = (typeof SPECIALTIES)[number]['name'] | (typeof OTHER_SPECIALTIES)[number]['name'];

/** T20: specialties of extreme competition, with the source that names each. */
export const EXTREME_SPECIALTIES = [
  { name: 'Dermatology', source: '[G]', aliases: ['derm'] },
  {
    name: 'Plastic Surgery',
    source: '[G]',
    aliases: ['plastics', 'plastic surgery integrated', 'integrated plastic surgery'],
  },
  { name: 'Neurological Surgery', source: '[G]', aliases: ['neurosurgery', 'neurosurg', 'neuro surgery', 'nsgy'] },
  {
    name: 'Orthopaedic Surgery',
    source: '[G]',
    aliases: ['orthopedic surgery', 'ortho', 'orthopedics', 'orthopedic', 'orthopaedics'],
  },
  {
    name: 'Otolaryngology',
    source: '[N] fewer than 10 matched',
    aliases: ['ent', 'otolaryngology head and neck surgery', 'oto'],
  },
  {
    name: 'Thoracic Surgery',
    source: '[N] fewer than 10 matched',
    aliases: [
      'thoracic',
      'cardiothoracic surgery',
      'ct surgery',
      'thoracic surgery integrated',
      'integrated thoracic surgery',
    ],
  },
  {
    name: 'Vascular Surgery',
    source: '[N] fewer than 10 matched',
    aliases: ['vascular', 'vascular surgery integrated', 'integrated vascular surgery'],
  },
  {
    name: 'Interventional Radiology',
    source: '[O]',
    aliases: ['ir', 'interventional radiology integrated', 'vascular and interventional radiology'],
  },
  { name: 'Urology', source: '[O]', aliases: ['uro'] },
  { name: 'Ophthalmology', source: '[O]', aliases: ['ophtho', 'ophthal'] },
] as const;

export type ExtremeSpecialty = (typeof EXTREME_SPECIALTIES)[number]['name'];

/** Known by name (signals, fees), without matched scores. */
export const OTHER_SPECIALTIES = [
  { name: 'Child Neurology', aliases: ['pediatric neurology'] },
  { name: 'Transitional Year', aliases: ['ty', 'transitional', 'transitional yr'] },
  {
    name: 'Medicine-Pediatrics',
    aliases: [
      'med peds',
      'internal medicine pediatrics',
      'im peds',
      'internal medicine and pediatrics',
      'pediatrics internal medicine',
      'med and peds',
      'medpeds',
    ],
  },
  { name: 'Preventive Medicine', aliases: ['public health and general preventive medicine'] },
  { name: 'Nuclear Medicine', aliases: [] },
  { name: 'Radiation Oncology', aliases: ['rad onc'] },
  { name: 'Medical Genetics and Genomics', aliases: ['medical genetics'] },
] as const;
