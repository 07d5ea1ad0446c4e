// The label formulas as text: which ones follow the Profile, and how they are written for every tab and row.

import { callOf, columnFormula, isLinked, labelIn, rowFormula, sameFormula } from '../../src/addon/formulaText';

test.each([
  ['=TIER(PROGRAMS; PROFILE)', true],
  ['=tier( PROGRAMS , PROFILE )', true],
  ["=TIER('My list'!A5:AD; PROFILE)", true],
  ['=TIER(A2:AD2; PROFILE; A$1:AD$1)', true],
  ['=TIER(PROGRAMS; WHATIF(PROFILE; "Step 2 CK"; 240))', true],
  ['=TIER(ROW())', false],
  ['=TIER(5; PROFILE)', false],
  ['=TIER(A2:AD2)', false],
  // The header row is looked for in the sheet: the row alone is not enough.
  ['=TIER(A2:AD2; PROFILE)', false],
  ['=TIER(PROGRAMS)', false],
])('S6 %s is pure: %s', (formula, pure) => {
  const call = callOf(formula);
  expect(call?.name).toBe('TIER');
  expect(call && isLinked(call)).toBe(pure);
});

test('S6 what is no single call is left alone', () => {
  expect(callOf('=TIER(A2:B2)&" "&VISA(A2:B2)')).toBeNull();
  expect(callOf('=IFERROR(TIER(A2:B2);"")')).toBeNull();
  expect(callOf('TIER(A2:B2)')).toBeNull();
  expect(callOf(`=TIER(${'('.repeat(1900)}`)).toBeNull();
  expect(callOf('='.repeat(60000))).toBeNull();
  expect(labelIn('=IFERROR(TIER(A2:B2);"")')).toBe('TIER');
  expect(labelIn('=FRONTIER(A2)')).toBeNull();
});

test('S2 names of tabs are quoted, quotes in them doubled', () => {
  const formulaIn = (tab: string) => columnFormula('TIER', tab, 5, { first: 1, last: 30 });
  expect(formulaIn('Programs')).toBe('=TIER(Programs!A5:AD; PROFILE)');
  expect(formulaIn("Anna's 🩺 list")).toBe("=TIER('Anna''s 🩺 list'!A5:AD; PROFILE)");
  // A tab called like a cell.
  expect(formulaIn('AB1')).toBe("=TIER('AB1'!A5:AD; PROFILE)");
  expect(formulaIn('IM')).toBe("=TIER('IM'!A5:AD; PROFILE)");
});

test('S2 PROGRAMS serves a header in row 1; elsewhere an open reference from the header row', () => {
  const inputs = { first: 1, last: 30 };
  expect(columnFormula('TIER', 'My list', 1, inputs)).toBe('=TIER(PROGRAMS; PROFILE)');
  expect(columnFormula('WHY', 'My list', 5, inputs)).toBe("=WHY('My list'!A5:AD; PROFILE)");
  expect(columnFormula('VISA', 'My list', 1, inputs, false)).toBe("=VISA('My list'!A1:AD; PROFILE)");
  expect(rowFormula('FIT', 7, 5, { first: 3, last: 27 })).toBe('=FIT($C7:$AA7; PROFILE; $C$5:$AA$5)');
  expect(sameFormula("=TIER('Programs'!A5:AD,PROFILE)", '=TIER(Programs!$A5:$AD; PROFILE)')).toBe(true);
  expect(sameFormula('=TIER(PROGRAMS; PROFILE)', '=VISA(PROGRAMS; PROFILE)')).toBe(false);
});
