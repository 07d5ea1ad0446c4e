// Meets / Check / Issue / Unknown, exhaustively: every combination of states, limits and what the person has.

import type { Firmness, Limit } from '../../src/reading/facts';
import type { State } from '../../src/rules/assessment';
import { against, atLeast, atMost, expresslyAllows, soften, worst } from '../../src/rules/logic';

const STATES: readonly State[] = ['Meets', 'Unknown', 'Check', 'Issue'];
const worstOf = (...states: readonly State[]): State => worst(states.map((state) => ({ state })));
const FIRMNESS: readonly Firmness[] = ['strict', 'preferred', 'verify'];

describe('section 4: the state that bears most', () => {
  // Written out in full: the row's state beside the column's, in the order of STATES.
  const WORST: Readonly<Record<State, readonly State[]>> = {
    Meets: ['Meets', 'Unknown', 'Check', 'Issue'],
    Unknown: ['Unknown', 'Unknown', 'Check', 'Issue'],
    Check: ['Check', 'Check', 'Check', 'Issue'],
    Issue: ['Issue', 'Issue', 'Issue', 'Issue'],
  };
  const pairs = STATES.flatMap((a) => STATES.map((b, i) => ({ a, b, result: WORST[a][i] })));
  test.each(pairs)('section 4 $a with $b is $result', ({ a, b, result }) => {
    expect(worstOf(a, b)).toBe(result);
  });
  test('section 4 none at all is Meets, one is itself, and a third makes no difference to the order', () => {
    expect(worstOf()).toBe('Meets');
    for (const a of STATES) {
      expect(worstOf(a)).toBe(a);
      for (const b of STATES)
        for (const c of STATES) {
          expect(worstOf(a, b, c)).toBe(worstOf(worstOf(a, b), c));
          expect(worstOf(a, b, c)).toBe(worstOf(c, b, a));
        }
    }
  });
});

describe('section 4: a missed preference, or a value to be verified, is a Check', () => {
  test.each(
    STATES.flatMap((state) =>
      FIRMNESS.map((firmness) => ({
        state,
        firmness,
        result: state === 'Issue' && firmness !== 'strict' ? 'Check' : state,
      })),
    ),
  )('section 4 $state, $firmness: $result', ({ state, firmness, result }) => {
    expect(soften(state, firmness)).toBe(result);
  });
});

const limit = (firmness: Firmness): Limit => ({ kind: 'limit', value: 230, firmness });
const UNKNOWN: Limit = { kind: 'unknown' };
const NONE: Limit = { kind: 'none' };

describe('section 4: against a limit', () => {
  test.each<[string, Limit, number | null, State, State]>([
    // limit, own value, as a minimum, as a maximum
    ['nothing stated', UNKNOWN, 231, 'Unknown', 'Unknown'],
    ['nothing stated, own blank', UNKNOWN, null, 'Unknown', 'Unknown'],
    ['expressly none', NONE, 0, 'Meets', 'Meets'],
    ['expressly none, own blank', NONE, null, 'Meets', 'Meets'],
    ['strict, own blank', limit('strict'), null, 'Check', 'Check'],
    ['preferred, own blank', limit('preferred'), null, 'Check', 'Check'],
    ['to verify, own blank', limit('verify'), null, 'Check', 'Check'],
    ['strict, below', limit('strict'), 229, 'Issue', 'Meets'],
    ['strict, level', limit('strict'), 230, 'Meets', 'Meets'],
    ['strict, above', limit('strict'), 231, 'Meets', 'Issue'],
    ['preferred, below', limit('preferred'), 229, 'Check', 'Meets'],
    ['preferred, level', limit('preferred'), 230, 'Meets', 'Meets'],
    ['preferred, above', limit('preferred'), 231, 'Meets', 'Check'],
    ['to verify, below', limit('verify'), 229, 'Check', 'Meets'],
    ['to verify, level', limit('verify'), 230, 'Meets', 'Meets'],
    ['to verify, above', limit('verify'), 231, 'Meets', 'Check'],
  ])('section 4 %s', (_, stated, own, minimum, maximum) => {
    expect(against(stated, own, atLeast)).toBe(minimum);
    expect(against(stated, own, atMost)).toBe(maximum);
  });
});

describe('T21: expressly allowed', () => {
  test.each<[string, Limit, number | null, boolean]>([
    ['nothing stated', UNKNOWN, 5, false],
    ['no limit at all', NONE, 5, true],
    ['no limit at all, own blank', NONE, null, true],
    ['a stated one that is met', limit('strict'), 230, true],
    ['a stated one that is missed', limit('strict'), 231, false],
    ['a preferred one that is met', limit('preferred'), 230, true],
    ['a preferred one that is missed', limit('preferred'), 231, false],
    ['one to be verified is nobody’s word yet', limit('verify'), 230, false],
    ['own blank', limit('strict'), null, false],
  ])('T21 %s', (_, stated, own, allowed) => {
    expect(expresslyAllows(stated, own, atMost)).toBe(allowed);
  });
});
