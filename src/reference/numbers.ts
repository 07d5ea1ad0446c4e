// Every number of the rules that a person may override with a `Rule: NAME` row on the Profile tab (P3), with its unit and source.

type Unit = 'points' | 'percent' | 'years' | 'months' | 'programs' | 'US dollars' | 'weight';
/** Where a number comes from: [G], [N], [A], [M], or [O], our own choice. */
type Source = '[G]' | '[N]' | '[A]' | '[M]' | '[O]';

// One line a number: key, what follows "Rule: " on the Profile tab, default, unit, source, the largest value that makes
// sense (the smallest is 0), and the keys of numbers that must stay at or below this one.
const LINES = [
  ['step1Usual', 'Step 1 usual level', 230, 'points', '[G]', 300, 'step1Close'],
  ['step1Close', 'Step 1 close level', 220, 'points', '[G]', 300, 'step1Low'],
  ['step1Low', 'Step 1 low level', 210, 'points', '[G]', 300],
  ['step2Usual', 'Step 2 usual level', 240, 'points', '[G]', 300, 'step2Close'],
  ['step2Close', 'Step 2 close level', 230, 'points', '[G]', 300, 'step2Low'],
  ['step2Low', 'Step 2 low level', 220, 'points', '[G]', 300],
  ['margin', 'Margin', 10, 'points', '[O]', 60, 'marginEarly'],
  ['marginStrong', 'Strong margin', 15, 'points', '[O]', 60, 'margin', 'marginEarly'],
  ['marginEarly', 'Early margin', 5, 'points', '[O]', 60],
  ['marginFamilyMedicine', 'Family Medicine margin', 5, 'points', '[N]', 60],
  ['marginConnection', 'Connection margin', 5, 'points', '[O]', 60],
  ['marginEstimate', 'Estimate margin', 5, 'points', '[O]', 60],
  ['aboveMinimum', 'Typical above minimum', 10, 'points', '[O]', 60],
  ['wellAbove', 'Well above typical', 10, 'points', '[O]', 60],
  ['nonUsHigh', 'Non-US IMG high', 25, 'percent', '[O]', 100, 'nonUsMedium'],
  ['nonUsMedium', 'Non-US IMG medium', 5, 'percent', '[O]', 100],
  ['imgHigh', 'IMG high', 50, 'percent', '[M]', 100, 'imgMedium'],
  ['imgMedium', 'IMG medium', 10, 'percent', '[M]', 100],
  ['midTierShare', 'University-based mid-tier IMG', 25, 'percent', '[O]', 100],
  ['riskYears', 'Risk years', 5, 'years', '[O]', 60],
  ['longYears', 'Long gap years', 10, 'years', '[O]', 60, 'riskYears'],
  ['usceMonths', 'USCE months', 2, 'months', '[G]', 60],
  ['fitScore', 'Fit weight score', 50, 'weight', '[O]', 100],
  ['fitRecord', 'Fit weight IMG record', 35, 'weight', '[O]', 100],
  ['fitVisa', 'Fit weight visa', 15, 'weight', '[O]', 100],
  ['countLowMin', 'Count low band from', 80, 'programs', '[G]', 1000],
  ['countLowMax', 'Count low band to', 120, 'programs', '[G]', 1000, 'countLowMin'],
  ['countMiddleMin', 'Count middle from', 60, 'programs', '[O]', 1000],
  ['countMiddleMax', 'Count middle to', 100, 'programs', '[O]', 1000, 'countMiddleMin'],
  ['countHighMin', 'Count high from', 40, 'programs', '[O]', 1000],
  ['countHighMax', 'Count high to', 80, 'programs', '[O]', 1000, 'countHighMin'],
  ['countUsMin', 'Count US graduate from', 15, 'programs', '[O]', 1000],
  ['countUsMax', 'Count US graduate to', 40, 'programs', '[O]', 1000, 'countUsMin'],
  ['oneStateShare', 'One state share', 50, 'percent', '[O]', 100],
  ['bostonShare', 'Boston area share', 25, 'percent', '[O]', 100],
  ['reachShare', 'Reach share', 35, 'percent', '[O]', 100],
  ['safetyShare', 'Safety share', 20, 'percent', '[O]', 100],
  ['targetShare', 'Target share', 30, 'percent', '[O]', 100],
  ['j1Share', 'J-1 share', 70, 'percent', '[O]', 100],
  ['shortlistSafety', 'Shortlist Safety share', 30, 'percent', '[O]', 100],
  ['shortlistTarget', 'Shortlist Target share', 50, 'percent', '[O]', 100],
  ['shortlistReach', 'Shortlist Reach share', 20, 'percent', '[O]', 100],
  ['feeFirst', 'Fee first tier', 11, 'US dollars', '[A]', 1000],
  ['feeNext', 'Fee second tier', 30, 'US dollars', '[A]', 1000],
  ['feeFirstCount', 'Fee first tier programs', 30, 'programs', '[A]', 1000],
] as const satisfies readonly (readonly [string, string, number, Unit, Source, number, ...string[]])[];

export type RuleNumberKey = (typeof LINES)[number][0];
/** All numbers of the rules, defaults replaced by what the person overrode. */
export type RuleNumbers = { readonly [key in RuleNumberKey]: number };

export interface RuleNumber {
  readonly key: RuleNumberKey;
  /** What follows "Rule: " on the Profile tab. */
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
  readonly source: Source;
  /** Largest value that makes sense; the smallest is 0. */
  readonly max: number;
  /** Keys of numbers that must stay at or below this one. */
  readonly atLeast: readonly RuleNumberKey[];
}

export const RULE_NUMBERS: readonly RuleNumber[] = LINES.map(([key, name, value, unit, source, max, ...atLeast]) => ({
  key,
  name,
  value,
  unit,
  source,
  max,
  atLeast,
}));

export const DEFAULT_NUMBERS: RuleNumbers = Object.fromEntries(
  RULE_NUMBERS.map((number) => [number.key, number.value]),
) as RuleNumbers;
