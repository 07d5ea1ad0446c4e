// The list formulas of one sheet share what was read: whatever changes between two calls, each answers as if it were the first.

import fc from 'fast-check';
import type { Cell } from '../../src/reading/cell';
import { load, refusing } from './builtScript';
import { CELLS, HEADER, PROFILE } from './samples';

const FORMULAS = ['LISTCHECK', 'SHORTLIST', 'APPCOUNT', 'ERASCOST'] as const;
type Rows = Cell[][];
const copy = (rows: readonly (readonly Cell[])[]): Rows => rows.map((row) => [...row]);
const WITH_DEADLINE: Rows = copy([
  [...HEADER, 'Deadline', 'Status'],
  ...CELLS.map((cells) => [...cells, new Date(2026, 8, 23), 'To apply']),
]);

/** What a script that was only just loaded answers. */
const afresh = (name: string, ...args: readonly unknown[]) => load(refusing())(name, ...args);

describe('L1-L15: a list formula sees the cells of its own call', () => {
  const cases: readonly [string, (programs: Rows, profile: Rows) => void][] = [
    ['a score of the profile', (_, profile) => (profile[1] = ['Step 2 CK', 215])],
    ['a field more', (_, profile) => void profile.push(['As of', '2026-10-01'])],
    ['a field less', (_, profile) => void profile.pop()],
    ['a header', (programs) => ((programs[0] ?? [])[2] = 'Visa I need')],
    ['the visa of the first program', (programs) => ((programs[1] ?? [])[2] = 'US citizens only')],
    ['the state of the last program', (programs) => ((programs[programs.length - 1] ?? [])[1] = 'CA')],
    ['a program more', (programs) => void programs.push(['Willow Hospital', 'NY', 'H-1B', '10%', 260, 1, false])],
    ['a program less', (programs) => void programs.splice(1, 1)],
    ['two programs in each other’s place', (programs) => void programs.push(...programs.splice(1, 1))],
    ['a day that its owner moved', (programs) => void (programs[1]?.[7] as Date).setFullYear(2020)],
    ['a day that is none any more', (programs) => void (programs[1]?.[7] as Date).setTime(NaN)],
  ];
  test.each(cases)('after a change of %s', (_, change) => {
    const call = load(refusing());
    const programs = copy(WITH_DEADLINE).map((row) =>
      row.map((cell) => (cell instanceof Date ? new Date(cell) : cell)),
    );
    const profile = copy([...PROFILE, ['As of', '2026-09-20']]);
    const before = FORMULAS.map((name) => call(name, programs, profile));
    change(programs, profile);
    const after = FORMULAS.map((name) => call(name, programs, profile));
    expect(after).toEqual(FORMULAS.map((name) => afresh(name, programs, profile)));
    expect(after).not.toEqual(before);
  });

  test('after the header row came apart, and was another one', () => {
    const call = load(refusing());
    const [header = [], ...programs] = WITH_DEADLINE;
    const other = header.map((cell) => (cell === 'Visa' ? 'My visa' : cell));
    expect(call('LISTCHECK', programs, PROFILE, [header])).toEqual(afresh('LISTCHECK', programs, PROFILE, [header]));
    const seen = call('LISTCHECK', programs, PROFILE, [other]);
    expect(seen).toEqual(afresh('LISTCHECK', programs, PROFILE, [other]));
    expect(seen).not.toEqual(call('LISTCHECK', programs, PROFILE, [header]));
  });

  test('after a call that was a misuse', () => {
    const call = load(refusing());
    const right = call('LISTCHECK', WITH_DEADLINE, PROFILE);
    expect(() => call('LISTCHECK', WITH_DEADLINE, [['abc'], ['def']])).toThrow('LISTCHECK');
    expect(() => call('SHORTLIST', WITH_DEADLINE, PROFILE, 'many')).toThrow('size');
    expect(call('LISTCHECK', WITH_DEADLINE, PROFILE)).toEqual(right);
  });

  test('after any change of any cell, in the same arrays', () => {
    const cell = fc.constantFrom<Cell>('', 'J-1', 'No', 'NY', 'Boston, MA', 230, 262, 1, true, NaN, 'Rejected', null);
    const edit = fc.record({
      inProfile: fc.boolean(),
      row: fc.nat(CELLS.length),
      column: fc.nat(HEADER.length + 1),
      cell,
      name: fc.constantFrom(...FORMULAS),
    });
    const answer = (run: () => unknown): unknown => {
      try {
        return run();
      } catch (problem) {
        return String(problem);
      }
    };
    fc.assert(
      fc.property(fc.array(edit, { minLength: 2, maxLength: 8 }), (edits) => {
        const call = load(refusing());
        const [programs, profile] = [copy(WITH_DEADLINE), copy(PROFILE)];
        for (const one of edits) {
          const row = one.inProfile ? profile[1 + (one.row % (profile.length - 1))] : programs[one.row];
          if (row) row[one.inProfile ? 1 : one.column] = one.cell;
          expect(answer(() => call(one.name, programs, profile))).toEqual(
            answer(() => afresh(one.name, programs, profile)),
          );
        }
      }),
      { numRuns: 25 },
    );
  });
});
