// L3: the mix in one word.

import { mixOf } from '../../src/list/mix';
import { examples, listOfWords, profileOf } from './build';

const profile = profileOf();

test.each(examples('mix.csv').map((example) => [`${example.Rule} ${example.What}`, example] as const))(
  '%s',
  (_, { Word, ...counts }) => {
    const words = ['Safety', 'Target', 'Reach', 'Lacking', 'Ineligible'].map(
      (kind) => `${counts[kind] ?? '0'} x ${kind}`,
    );
    expect(mixOf(listOfWords(words.join('; '), profile)).word).toBe(Word);
  },
);

test('L3 shares are of Safety, Target and Reach', () => {
  const { shares, ineligible, lacking } = mixOf(
    listOfWords('1 x Safety; 2 x Target; 1 x Reach; 1 x Lacking; 4 x Ineligible', profile),
  );
  expect(shares).toEqual({ safety: 25, target: 50, reach: 25 });
  expect({ ineligible, lacking }).toEqual({ ineligible: 4, lacking: 1 });
});
