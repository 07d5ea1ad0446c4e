// LISTCHECK against findings.csv: each row a list in words, and one finding that it must give, or must not.

import { checkList } from '../../src/list/check';
import { LEVELS } from '../../src/list/finding';
import { examples, listOfWords, profileOf, rowNumbers } from './build';

describe('one finding of a list', () => {
  test.each(examples('findings.csv').map((example) => [`${example.Rule} ${example.What}`, example] as const))(
    '%s',
    (_, { Rule = '', Profile = '', List = '', Level = '', Check = '', See = '', Do = '', Rows = '' }) => {
      const profile = profileOf(Profile);
      const findings = checkList(listOfWords(List, profile), profile);
      const candidates = findings.filter((finding) => finding.check === Check && finding.rule === Rule);
      if (Level === 'absent') {
        expect(candidates).toEqual([]);
        return;
      }
      const told = candidates.map(({ level, see, do: todo }) => `${level}: ${see} -> ${todo}`);
      const found = candidates.find(
        (finding) => finding.level === Level && finding.see.includes(See) && finding.do.includes(Do),
      );
      expect({ told, found: found !== undefined }).toEqual({ told, found: true });
      if (Rows !== '') expect(found?.rows).toEqual(rowNumbers(Rows));
    },
  );
});

test('L1-L16 a finding that must be absent in one list is given in another: its name is no slip', () => {
  const all = examples('findings.csv').map(({ Rule, Check, Level }) => ({ name: `${Rule} ${Check}`, Level }));
  const given = new Set(all.filter(({ Level }) => Level !== 'absent').map(({ name }) => name));
  expect(all.map(({ name }) => name).filter((name) => !given.has(name))).toEqual([]);
});

test('L1-L16 once applications are in, no finding asks for programs or signals', () => {
  const profile = profileOf('Stage: Interviews and ranking; Step 2 CK: 219');
  const lists = [
    '6 x Safety: State=TX',
    '4 x Reach: Specialty=Psychiatry',
    '3 x Lacking; 1 x Target: City=Boston, State=MA',
  ];
  for (const words of lists) {
    const told = checkList(listOfWords(words, profile), profile).map(({ do: todo }) => todo);
    expect(told.filter((todo) => /\b(?:add|drop|use them)\b|programs first/i.test(todo))).toEqual([]);
  }
});

test('L3 the whole mix is told once, by whichever of its findings stands first', () => {
  const profile = profileOf();
  for (const words of ['10 x Safety; 20 x Target; 70 x Reach', '6 x Held; 4 x Reach', '1 x Safety; 9 x Reach']) {
    const told = checkList(listOfWords(words, profile), profile).filter(({ rule }) => rule === 'L3');
    expect(told.length).toBeGreaterThan(1);
    expect(told.map(({ see }) => /^[^:]+: .*Safety.*Target.*Reach/.test(see))).toEqual(told.map((_, at) => at === 0));
  }
});

describe('the order of findings', () => {
  test('P8 stands before every other Stop', () => {
    const profile = profileOf('Step 2 CK: 210');
    const [first, second] = checkList(listOfWords('12 x Reach: State=MA', profile), profile);
    expect(first?.rule).toBe('P8');
    expect(second).toMatchObject({ level: 'Stop', rule: 'L1' });
  });

  test('L1-L16 most serious first, then by rule', () => {
    const profile = profileOf('Step 2 CK: 217; As of: ');
    const findings = checkList(
      listOfWords('5 x Target: State=; 3 x Lacking; 2 x Ineligible: Signal=Gold', profile),
      profile,
    );
    const levels = findings.map(({ level }) => LEVELS.indexOf(level));
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    for (const level of LEVELS) {
      const order = findings
        .filter((finding) => finding.level === level && finding.rule.startsWith('L'))
        .map(({ rule }) => Number(rule.slice(1)));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
  });

  test('L13 the sidebar’s today stands in for a blank As of', () => {
    const profile = profileOf('As of: ');
    const entries = listOfWords('1 x Target: Deadline=2026-09-09; 9 x Target', profile);
    expect(checkList(entries, profile, '2026-09-10')).toContainEqual(
      expect.objectContaining({ level: 'Stop', rule: 'L13', rows: [2] }),
    );
  });
});

test('H4 a column of a thousand different bad cells is told in a few findings', () => {
  const profile = profileOf();
  const words = Array.from({ length: 1000 }, (_, i) => `1 x Target: Step 2 typical=score ${i} or ${i * 7} or so`);
  const findings = checkList(listOfWords(words.join('; '), profile), profile).filter(({ rule }) => rule === 'H4');
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.length).toBeLessThanOrEqual(3);
});

/** Cells whose value is not taken: unknown is not yes and not no, and the finding says so. */
test.each([
  ['Step 2 typical', '15/18', '240'],
  ['Step 2 typical', '2350', '240'],
  ['Step 2 min', '230 average', '220'],
  ['Step 2 min', 'ask', '220'],
  ['Grad years max', '2021', '5'],
  ['Attempts max', 'None', '2'],
  ['IMG %', 'purple', '60%'],
  ['Status', 'xyz', 'Applied'],
])('H4 %s %s: the finding says that it is not read', (column, cell, sound) => {
  const profile = profileOf();
  const [found] = checkList(
    listOfWords(`1 x Lacking: ${column}=${cell}; 3 x Target: ${column}=${sound}`, profile),
    profile,
  ).filter(({ check }) => check === `Cells: ${column}`);
  expect(found?.see).toMatch(/not read|no .* could be read/i);
});
