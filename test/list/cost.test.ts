// L8: the published fee examples to the dollar, and what is no number of applications.

import { applicationCost, costOfCounts, costOfEntries, countsProblem } from '../../src/list/cost';
import { DEFAULT_NUMBERS } from '../../src/reference/numbers';
import { examples, listOfWords, profileOf } from './build';

function countsOf(words: string) {
  return words
    .split(';')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [count = '', ...name] = part.trim().split(' ');
      return { specialty: name.join(' '), count: Number(count) };
    });
}

test.each(examples('cost.csv').map((example) => [`${example.Rule} ${example.What}`, example] as const))(
  '%s',
  (_, { Counts = '', Total, Next, 'Left out': leftOut = '' }) => {
    const cost = applicationCost(countsOf(Counts), DEFAULT_NUMBERS);
    expect(cost.total).toBe(Number(Total));
    expect(cost.next).toBe(Number(Next));
    expect(cost.leftOut.map(({ count, specialty, service }) => `${count} ${specialty} (${service})`).join('; ')).toBe(
      leftOut,
    );
  },
);

test('L8 a list costs what its counts cost; rows that do not count and duplicates are free', () => {
  const profile = profileOf();
  const list =
    '43 x Target: Status=To apply; 7 x Target: Specialty=Diagnostic Radiology, Status=Applied; 5 x Target: Status=Maybe';
  expect(costOfEntries(listOfWords(list, profile), profile).total).toBe(797);
  const twice = '2 x Target: Program=Oak Hospital, State=NY, Status=Applied';
  expect(costOfEntries(listOfWords(`${list}; ${twice}`, profile), profile).total).toBe(797 + 30);
});

test('L8 the person’s own fees count', () => {
  const { numbers } = profileOf(
    'Rule: Fee first tier: 10; Rule: Fee second tier: 20; Rule: Fee first tier programs: 5',
  );
  expect(applicationCost([{ specialty: 'Neurology', count: 7 }], numbers).total).toBe(5 * 10 + 2 * 20);
});

test('L8 counts as people write them: abbreviations, and a blank specialty is the first one', () => {
  const counts = [
    { specialty: 'IM', count: 40 },
    { specialty: 'Radiology', count: 7 },
    { specialty: '', count: 3 },
    { specialty: 'OB/GYN', count: 9 },
  ];
  const cost = costOfCounts(counts, profileOf());
  expect(cost.total).toBe(797);
  expect(cost.leftOut).toEqual([{ specialty: 'Obstetrics and Gynecology', count: 9, service: 'ResidencyCAS' }]);
});

test('L8 what is no number of applications is said in one sentence', () => {
  for (const good of [0, 80, '80', ' 12 ']) expect(countsProblem(good)).toBeNull();
  for (const bad of ['many', '', NaN, Infinity, null, undefined, true])
    expect(countsProblem(bad)).toContain('no number');
  expect(countsProblem(-1)).toContain('below 0');
  expect(countsProblem(2.5)).toContain('no whole number');
  expect(countsProblem(1e9)).toContain('more applications than there are programs');
});
