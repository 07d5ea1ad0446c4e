// L15: SHORTLIST's mix against shortlist.csv, the order inside a tier, and Boston's limit.

import { readSize, shortlist } from '../../src/list/shortlist';
import { examples, listOfWords, profileOf } from './build';

const profile = profileOf();
const namesOf = (words: string, size: number) =>
  shortlist(listOfWords(words, profile), profile, size).rows.map(({ program }) => program);

test.each(examples('shortlist.csv').map((example) => [`${example.Rule} ${example.What}`, example] as const))(
  '%s',
  (_, { List = '', Size = '', Note = '', Safety, Target, Reach, Lacking }) => {
    const { rows, note } = shortlist(listOfWords(List, profile), profile, Size === '' ? undefined : Number(Size));
    const count = (tier: string) => rows.filter((row) => row.tier === tier).length;
    expect({
      Safety: count('Safety'),
      Target: count('Target'),
      Reach: count('Reach'),
      Lacking: count('Not enough data'),
    }).toEqual({
      Safety: Number(Safety),
      Target: Number(Target),
      Reach: Number(Reach),
      Lacking: Number(Lacking),
    });
    expect(rows.map(({ rank }) => rank)).toEqual(rows.map((_row, index) => index + 1));
    expect(note).toContain(Note);
  },
);

test('L15 inside a tier by fit, then non-US IMG share, then name', () => {
  // The lower their typical score below 245 the better the fit: 235, then 240, then 244; 50% beats 40% at equal fit.
  const words = [
    '1 x Safety: Program=Delta',
    '1 x Safety: Program=Alpha',
    '1 x Safety: Program=Bravo, Non-US IMG %=50%',
    '1 x Safety: Program=Charlie, Step 2 typical=235',
    '1 x Safety: Program=Echo, Step 2 typical=244',
  ].join('; ');
  expect(namesOf(words, 5)).toEqual(['Charlie', 'Bravo', 'Alpha', 'Delta', 'Echo']);
});

test('L15 tiers stand in order, Not enough data last', () => {
  const { rows } = shortlist(listOfWords('1 x Lacking; 1 x Reach; 1 x Target; 1 x Safety', profile), profile, 10);
  expect(rows.map(({ tier }) => tier)).toEqual(['Safety', 'Target', 'Reach', 'Not enough data']);
  expect(rows[3]?.fit).toBeNull();
});

test('L15 at most a quarter from the Boston area while others of the same tier remain', () => {
  // The four in Boston fit better (235 against 240), two of eight is a quarter.
  const boston = '4 x Safety: City=Boston, State=MA, Step 2 typical=235';
  const rows = shortlist(listOfWords(`${boston}; 10 x Safety: State=NY`, profile), profile, 8).rows;
  expect(rows.filter(({ state }) => state === 'MA')).toHaveLength(2);
  expect(rows).toHaveLength(8);
});

test('L15 Boston’s limit never promotes a harder tier', () => {
  const { rows, note } = shortlist(
    listOfWords('10 x Safety: City=Boston, State=MA; 10 x Target: State=NY; 10 x Reach: State=NY', profile),
    profile,
    10,
  );
  expect(rows.map(({ tier }) => tier).filter((tier) => tier === 'Safety')).toHaveLength(3);
  expect(note).toContain('3 from the Boston area, more than 2');
});

test('L15 what a harder tier must take from Boston leaves less for an easier one that has others', () => {
  // Of 10: 3 Safety, 5 Target, 2 Reach. Both Reach lie in Boston: the quarter (2) is used up, so no Safety from there.
  const words =
    '3 x Safety: City=Boston, State=MA, Step 2 typical=235; 5 x Safety: State=NY; 5 x Target: State=NY; 2 x Reach: City=Boston, State=MA';
  const rows = shortlist(listOfWords(words, profile), profile, 10).rows;
  expect(rows.filter(({ tier, state }) => tier === 'Safety' && state === 'MA')).toEqual([]);
  expect(rows.filter(({ tier }) => tier === 'Reach')).toHaveLength(2);
});

test('L15 a program that one of its rows calls Ineligible stays out', () => {
  const words = '1 x Safety: Code=1401100209; 1 x Ineligible: Code=1401100209; 1 x Target: Program=Other';
  expect(namesOf(words, 5)).toEqual(['Other']);
});

test('L15 the person’s own shares count, and need not add up to 100', () => {
  const own = profileOf(
    'Rule: Shortlist Safety share: 50; Rule: Shortlist Target share: 50; Rule: Shortlist Reach share: 0',
  );
  const { rows } = shortlist(listOfWords('10 x Safety; 10 x Target; 10 x Reach', own), own, 10);
  expect(rows.map(({ tier }) => tier)).toEqual([
    ...Array<string>(5).fill('Safety'),
    ...Array<string>(5).fill('Target'),
  ]);
});

test('L15 columns say what the person needs to apply', () => {
  const [row] = shortlist(
    listOfWords('1 x Safety: Program=Oak Hospital, Code=1401100209, State=NY', profile),
    profile,
    1,
  ).rows;
  expect(row).toMatchObject({
    rank: 1,
    row: 2,
    program: 'Oak Hospital',
    code: '1401100209',
    specialty: 'Internal Medicine',
    state: 'NY',
    tier: 'Safety',
    visa: 'OK: J-1',
  });
  expect(row?.why.startsWith('Safety')).toBe(true);
});

test('L15 the default size is the middle of the range', () => {
  const sizeFor = (own: string) => shortlist([], profileOf(own)).size;
  expect(sizeFor('')).toBe(100);
  expect(sizeFor('Step 2 CK: 255')).toBe(80);
  expect(sizeFor('Step 2 CK: 262')).toBe(60);
});

test('L15 sizes that are none are named', () => {
  for (const left of [undefined, null, '', '  ']) expect(readSize(left)).toEqual({ size: null });
  for (const good of [80, '80', ' 80 ']) expect(readSize(good)).toEqual({ size: 80 });
  for (const bad of [0, -5, 2.5, 'many', NaN, Infinity, true, [[1]]]) {
    const read = readSize(bad);
    expect('problem' in read && read.problem).toContain('size must be a whole number from 1 up');
  }
});
