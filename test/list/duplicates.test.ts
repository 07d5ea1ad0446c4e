// L6: pairs of rows that are, or are not, the same program.

import { duplicateGroups } from '../../src/list/duplicates';
import { entriesOf, examples, profileOf, type ProgramRow } from './build';

const profile = profileOf();
const cells = (words: string): ProgramRow => ({
  'Step 2 typical': '240',
  ...Object.fromEntries(
    words.split(';').map((part) => {
      const [column = '', value = ''] = part.trim().split('=');
      return [column, value];
    }),
  ),
});
const groupsOf = (...rows: readonly string[]) =>
  duplicateGroups(entriesOf(rows.map(cells), profile)).map((group) => group.map(({ row }) => row));

test.each(examples('duplicates.csv').map((example) => [`${example.Rule} ${example.What}`, example] as const))(
  '%s',
  (_, { A = '', B = '', Same }) => {
    expect(groupsOf(A, B)).toEqual(Same === 'yes' ? [[2, 3]] : [[2], [3]]);
    expect(groupsOf(B, A)).toEqual(Same === 'yes' ? [[2, 3]] : [[2], [3]]);
  },
);

test('L6 a row without a code stays apart from two programs of its name: nobody can tell which it is', () => {
  const groups = groupsOf(
    'Program=Oak Hospital; State=NY; Code=1401100209',
    'Program=Oak Hospital; State=NY',
    'Program=Oak Hospital; State=NY; Code=1401100210',
    'Program=Oak Hospital; State=NY',
  );
  expect(groups).toEqual([[2], [3, 5], [4]]);
});

test('L6 a blank name is no name', () => {
  expect(groupsOf('Program=; State=NY; Code=1401100209', 'Program=; State=NY; Code=1401100210')).toEqual([[2], [3]]);
});
