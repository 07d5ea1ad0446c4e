// L1 in one cell: APPCOUNT's text.

import { appCount, countApplications } from '../../src/list/count';
import { examples, listOfWords, profileOf } from './build';

test.each(examples('appcount.csv').map((example) => [`${example.Rule} ${example.What}`, example] as const))(
  '%s',
  (_, { Profile = '', List = '', Text }) => {
    const profile = profileOf(Profile);
    expect(appCount(listOfWords(List, profile), profile)).toBe(Text);
  },
);

test('L1 a row counts from To apply on; a blank status only where no row has one', () => {
  const profile = profileOf();
  const counted = (words: string) => countApplications(listOfWords(words, profile), profile).count;
  expect(counted('3 x Target: Status=To apply; 4 x Target: Status=Researching')).toBe(3);
  expect(counted('3 x Target: Status=To apply; 5 x Target: Status=Not applying')).toBe(3);
  expect(counted('3 x Target: Status=To apply; 6 x Target')).toBe(3);
  expect(counted('6 x Target')).toBe(6);
});

test('L1 the counts by specialty add up to the count', () => {
  const profile = profileOf();
  const list = listOfWords(
    '12 x Target; 3 x Target: Specialty=Psychiatry; 2 x Target: Specialty=Underwater Medicine',
    profile,
  );
  const { count, bySpecialty } = countApplications(list, profile);
  expect(count).toBe(17);
  expect(bySpecialty).toEqual([
    { specialty: 'Internal Medicine', count: 12 },
    { specialty: 'Psychiatry', count: 3 },
    { specialty: 'Underwater Medicine', count: 2 },
  ]);
});
