// Every number of the rules that a person may override with a `Rule: NAME` row on the Profile tab (P3), with its unit and source.

export interface RuleNumber {
  readonly key: string;
  /** What follows "Rule: " on the Profile tab. */
  readonly name: string;
  readonly value: number;
  readonly unit: 'points' | 'percent' | 'years' | 'months' | 'programs' | 'US dollars' | 'weight';
  /** Where it comes from: [G], [N], [A], [M] or [O], our own choice. */
  readonly source: '[G]' | '[N]' | '[A]' | '[M]' | '[O]' | '[U]';
  /** Keys of numbers that must stay at or below this one. */
  readonly atLeast?: readonly string[];
  /** Largest value that makes sense; the smallest is 0. */
  readonly max: number;
}

function define<const T extends readonly RuleNumber[]>(numbers: T): T {
  return numbers;
}

export const RULE_NUMBERS = define([
  {
    key: 'step1Usual',
    name: 'Step 1 usual level',
    value: 230,
    unit: 'points',
    source: '[G]',
    atLeast: ['step1Close'],
    max: 300,
  },
  {
    key: 'step1Close',
    name: 'Step 1 close level',
    value: 220,
    unit: 'points',
    source: '[G]',
    atLeast: ['step1Low'],
    max: 300,
  },
  { key: 'step1Low', name: 'Step 1 low level', value: 210, unit: 'points', source: '[G]', max: 300 },
  {
    key: 'step2Usual',
    name: 'Step 2 usual level',
    value: 240,
    unit: 'points',
    source: '[G]',
    atLeast: ['step2Close'],
    max: 300,
  },
  {
    key: 'step2Close',
    name: 'Step 2 close level',
    value: 230,
    unit: 'points',
    source: '[G]',
    atLeast: ['step2Low'],
    max: 300,
  },
  { key: 'step2Low', name: 'Step 2 low level', value: 220, unit: 'points', source: '[G]', max: 300 },
  { key: 'margin', name: 'Margin', value: 10, unit: 'points', source: '[O]', atLeast: ['marginEarly'], max: 60 },
  {
    key: 'marginStrong',
    name: 'Strong margin',
    value: 15,
    unit: 'points',
    source: '[O]',
    atLeast: ['margin', 'marginEarly'],
    max: 60,
  },
  { key: 'marginEarly', name: 'Early margin', value: 5, unit: 'points', source: '[O]', max: 60 },
  { key: 'marginFamilyMedicine', name: 'Family Medicine margin', value: 5, unit: 'points', source: '[N]', max: 60 },
  { key: 'marginConnection', name: 'Connection margin', value: 5, unit: 'points', source: '[O]', max: 60 },
  { key: 'marginEstimate', name: 'Estimate margin', value: 5, unit: 'points', source: '[O]', max: 60 },
  { key: 'aboveMinimum', name: 'Typical above minimum', value: 10, unit: 'points', source: '[O]', max: 60 },
  { key: 'wellAbove', name: 'Well above typical', value: 10, unit: 'points', source: '[O]', max: 60 },
  {
    key: 'nonUsHigh',
    name: 'Non-US IMG high',
    value: 25,
    unit: 'percent',
    source: '[O]',
    atLeast: ['nonUsMedium'],
    max: 100,
  },
  { key: 'nonUsMedium', name: 'Non-US IMG medium', value: 5, unit: 'percent', source: '[O]', max: 100 },
  { key: 'imgHigh', name: 'IMG high', value: 50, unit: 'percent', source: '[M]', atLeast: ['imgMedium'], max: 100 },
  { key: 'imgMedium', name: 'IMG medium', value: 10, unit: 'percent', source: '[M]', max: 100 },
  { key: 'midTierShare', name: 'University-based mid-tier IMG', value: 25, unit: 'percent', source: '[O]', max: 100 },
  { key: 'riskYears', name: 'Risk years', value: 5, unit: 'years', source: '[O]', max: 60 },
  {
    key: 'longYears',
    name: 'Long gap years',
    value: 10,
    unit: 'years',
    source: '[O]',
    atLeast: ['riskYears'],
    max: 60,
  },
  { key: 'usceMonths', name: 'USCE months', value: 2, unit: 'months', source: '[G]', max: 60 },
  { key: 'fitScore', name: 'Fit weight score', value: 50, unit: 'weight', source: '[O]', max: 100 },
  { key: 'fitRecord', name: 'Fit weight IMG record', value: 35, unit: 'weight', source: '[O]', max: 100 },
  { key: 'fitVisa', name: 'Fit weight visa', value: 15, unit: 'weight', source: '[O]', max: 100 },
  { key: 'countLowMin', name: 'Count low band from', value: 80, unit: 'programs', source: '[G]', max: 1000 },
  {
    key: 'countLowMax',
    name: 'Count low band to',
    value: 120,
    unit: 'programs',
    source: '[G]',
    atLeast: ['countLowMin'],
    max: 1000,
  },
  { key: 'countMiddleMin', name: 'Count middle from', value: 60, unit: 'programs', source: '[O]', max: 1000 },
  {
    key: 'countMiddleMax',
    name: 'Count middle to',
    value: 100,
    unit: 'programs',
    source: '[O]',
    atLeast: ['countMiddleMin'],
    max: 1000,
  },
  { key: 'countHighMin', name: 'Count high from', value: 40, unit: 'programs', source: '[O]', max: 1000 },
  {
    key: 'countHighMax',
    name: 'Count high to',
    value: 80,
    unit: 'programs',
    source: '[O]',
    atLeast: ['countHighMin'],
    max: 1000,
  },
  { key: 'countUsMin', name: 'Count US graduate from', value: 15, unit: 'programs', source: '[O]', max: 1000 },
  {
    key: 'countUsMax',
    name: 'Count US graduate to',
    value: 40,
    unit: 'programs',
    source: '[O]',
    atLeast: ['countUsMin'],
    max: 1000,
  },
  { key: 'oneStateShare', name: 'One state share', value: 50, unit: 'percent', source: '[O]', max: 100 },
  { key: 'bostonShare', name: 'Boston area share', value: 25, unit: 'percent', source: '[O]', max: 100 },
  { key: 'reachShare', name: 'Reach share', value: 35, unit: 'percent', source: '[O]', max: 100 },
  { key: 'safetyShare', name: 'Safety share', value: 20, unit: 'percent', source: '[O]', max: 100 },
  { key: 'targetShare', name: 'Target share', value: 30, unit: 'percent', source: '[O]', max: 100 },
  { key: 'j1Share', name: 'J-1 share', value: 70, unit: 'percent', source: '[O]', max: 100 },
  { key: 'shortlistSafety', name: 'Shortlist Safety share', value: 30, unit: 'percent', source: '[O]', max: 100 },
  { key: 'shortlistTarget', name: 'Shortlist Target share', value: 50, unit: 'percent', source: '[O]', max: 100 },
  { key: 'shortlistReach', name: 'Shortlist Reach share', value: 20, unit: 'percent', source: '[O]', max: 100 },
  { key: 'feeFirst', name: 'Fee first tier', value: 11, unit: 'US dollars', source: '[A]', max: 1000 },
  { key: 'feeNext', name: 'Fee second tier', value: 30, unit: 'US dollars', source: '[A]', max: 1000 },
  { key: 'feeFirstCount', name: 'Fee first tier programs', value: 30, unit: 'programs', source: '[A]', max: 1000 },
]);

export type RuleNumberKey = (typeof RULE_NUMBERS)[number]['key'];
/** All numbers of the rules, defaults replaced by what the person overrode. */
export type RuleNumbers = { readonly [key in RuleNumberKey]: number };

export const DEFAULT_NUMBERS: RuleNumbers = Object.fromEntries(
  RULE_NUMBERS.map((number) => [number.key, number.value]),
) as RuleNumbers;
