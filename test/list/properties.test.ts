// What must hold for every list, not only for examples (L1-L16).

import fc from 'fast-check';
import { checkList } from '../../src/list/check';
import { appCount, countApplications } from '../../src/list/count';
import { costOfEntries } from '../../src/list/cost';
import { duplicateGroups } from '../../src/list/duplicates';
import type { ListEntry } from '../../src/list/entry';
import type { Finding } from '../../src/list/finding';
import { inBostonArea } from '../../src/list/place';
import { listOf } from '../../src/list/applications';
import { shortlist } from '../../src/list/shortlist';
import { entriesOf, profileOf, rowsOf, type ProgramRow } from './build';

const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 40) };

const profile = fc
  .record({
    'Applicant type': fc.constantFrom(
      'Non-US citizen IMG',
      'US citizen IMG',
      'US MD',
      'IMG with other work authorization',
    ),
    'Step 2 CK': fc.constantFrom('245', '219', '228', '262', '210', ''),
    Stage: fc.constantFrom('', 'Interviews and ranking', 'Pre-application'),
    'As of': fc.constantFrom('2026-09-10', ''),
    Specialties: fc.constantFrom('Internal Medicine', 'Psychiatry, Family Medicine', 'Dermatology', ''),
  })
  .map((fields) =>
    profileOf(
      Object.entries(fields)
        .map(([field, value]) => `${field}: ${value}`)
        .join('; '),
    ),
  );

const row: fc.Arbitrary<ProgramRow> = fc
  .record({
    kind: fc.constantFrom('Safety', 'Safety', 'Target', 'Held', 'Reach', 'Ineligible', 'Lacking'),
    Program: fc.constantFrom('Oak', 'Elm', 'Ash', 'Birch', 'Cedar', 'Pine', 'Maple', '🏥', 'مستشفى'),
    Code: fc.constantFrom('', '', '1401100201', '1401100202', '1401100203', '1401100204', '#N/A'),
    State: fc.constantFrom('NY', 'MA', 'OH', ''),
    City: fc.constantFrom('Boston', 'Springfield', ''),
    Specialty: fc.constantFrom(
      '',
      'Internal Medicine',
      'Psychiatry',
      'Emergency Medicine',
      'Dermatology',
      'Lion taming',
    ),
    Track: fc.constantFrom('', 'Categorical', 'Preliminary'),
    Signal: fc.constantFrom('', 'Gold', 'Silver', 'Yes'),
    Deadline: fc.constantFrom('', '2026-09-09', '2026-09-12', '2026-01-01', '2026-12-01'),
    'Checked on': fc.constantFrom('', '2026-05-01', '2026-08-01'),
    'Mentor tier': fc.constantFrom('', 'Reach', 'Safety'),
    'Step 2 min': fc.constantFrom('', '15/18', '9999', 'x'.repeat(300), '#REF!'),
  })
  .map(({ kind, ...cells }) => ({ ...rowsOf(kind)[0], ...cells }));
const rows = fc.array(row, { maxLength: 16 });
const STATUSES = ['To apply', 'Applied', 'Interviewed', 'Researching', 'Not applying', 'Rejected'] as const;
const withStatus = fc
  .tuple(rows, fc.boolean(), fc.array(fc.constantFrom(...STATUSES), { minLength: 16, maxLength: 16 }))
  .map(([list, hasStatus, statuses]) =>
    hasStatus ? list.map((cells, index) => ({ ...cells, Status: statuses[index] ?? '' })) : list,
  );

/** Without what names rows: their numbers, a few programs in the sheet's order, and the order in which doubled ones are told. */
function withoutRows({ level, check, rule, see, do: todo, rows: of }: Finding): unknown {
  const tidy = (text: string) =>
    text
      .replace(/\((?:row \d+(?:, [^;)]*)?(?:; )?)+\)/g, '(rows)')
      .replace(/\brows? \d[\d, -]*(?: and \d+ more)?/g, 'rows');
  return rule === 'L6'
    ? { level, todo, count: of.length }
    : { level, check, rule, see: tidy(see), todo, count: of.length };
}

test('L6 adding a duplicate changes no finding but L6’s', () => {
  fc.assert(
    fc.property(profile, withStatus, fc.nat(), (person, list, pick) => {
      fc.pre(list.length > 0);
      const others = (all: readonly Finding[]) => all.filter(({ rule }) => rule !== 'L6');
      const copy = list[pick % list.length] ?? {};
      const before = others(checkList(entriesOf(list, person), person));
      const after = others(checkList(entriesOf([...list, copy], person), person));
      expect(after).toEqual(before);
    }),
    RUNS,
  );
});

test('L1-L16 the order of rows does not matter', () => {
  fc.assert(
    fc.property(profile, withStatus, fc.array(fc.nat(), { minLength: 16, maxLength: 16 }), (person, list, order) => {
      const shuffled = list
        .map((cells, index) => ({ cells, key: order[index] ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ cells }) => cells);
      const [a, b] = [entriesOf(list, person), entriesOf(shuffled, person)];
      expect(checkList(b, person).map(withoutRows)).toEqual(checkList(a, person).map(withoutRows));
      expect(appCount(b, person)).toBe(appCount(a, person));
      const named = (entries: readonly ListEntry[]) =>
        shortlist(entries, person, 7).rows.map((shown) => ({ ...shown, row: 0 }));
      expect(named(b)).toEqual(named(a));
    }),
    RUNS,
  );
});

test('L4 removing all Ineligible rows removes exactly that warning’s cost', () => {
  fc.assert(
    fc.property(profile, withStatus, (person, list) => {
      const entries = entriesOf(list, person);
      const open = entries.filter(({ assessment }) => assessment.tier !== 'Ineligible');
      // A blank status counts only where none is filled: the rest must still have one.
      fc.pre(listOf(entries).hasStatus === listOf(open).hasStatus);
      const warning = checkList(entries, person).find(({ rule, level }) => rule === 'L4' && level === 'Warn');
      const said = Number(/Cost: \$([\d,]+)\./.exec(warning?.see ?? 'Cost: $0.')?.[1]?.replace(/,/g, ''));
      const saved = costOfEntries(entries, person).total - costOfEntries(open, person).total;
      // Below 0 only where rows with one code name different specialties.
      expect(Math.max(0, saved)).toBe(said);
    }),
    RUNS,
  );
});

test('L6 every row is in exactly one group', () => {
  fc.assert(
    fc.property(profile, rows, (person, list) => {
      const entries = entriesOf(list, person);
      const grouped = duplicateGroups(entries).flatMap((group) => group.map(({ row: number }) => number));
      expect([...grouped].sort((a, b) => a - b)).toEqual(entries.map(({ row: number }) => number));
    }),
    RUNS,
  );
});

test('L15 never an Ineligible program, never one twice, the size kept, easier tiers first', () => {
  const order = ['Safety', 'Target', 'Reach', 'Not enough data'];
  fc.assert(
    fc.property(profile, withStatus, fc.integer({ min: 1, max: 40 }), (person, list, size) => {
      const entries = entriesOf(list, person);
      const { programs } = listOf(entries);
      const { rows: shown } = shortlist(entries, person, size);
      const open = programs.filter(
        ({ group, status }) =>
          status !== 'Not applying' && group.every(({ assessment }) => assessment.tier !== 'Ineligible'),
      );
      expect(shown).toHaveLength(Math.min(size, open.length));
      expect(shown.map(({ tier }) => tier)).not.toContain('Ineligible');
      expect(new Set(shown.map(({ row: number }) => number)).size).toBe(shown.length);
      const tiers = shown.map(({ tier }) => order.indexOf(tier));
      expect(tiers).toEqual([...tiers].sort((a, b) => a - b));
    }),
    RUNS,
  );
});

test('L15 Boston’s limit changes no tier: the same tiers are shown as if no program lay there', () => {
  fc.assert(
    fc.property(profile, rows, fc.integer({ min: 1, max: 20 }), (person, list, size) => {
      const elsewhere = list.map((cells) => ({
        ...cells,
        City: cells.City === 'Boston' ? 'Amherst' : (cells.City ?? ''),
      }));
      const entries = entriesOf(list, person);
      const tiers = (all: readonly ListEntry[]) => shortlist(all, person, size).rows.map(({ tier }) => tier);
      // Where a state is blank the city tells duplicates apart: then the two lists are not the same programs.
      fc.pre(list.every(({ State }) => State !== ''));
      expect(tiers(entries)).toEqual(tiers(entriesOf(elsewhere, person)));
    }),
    RUNS,
  );
});

test('L15 above Boston’s limit no other program of a shown Boston tier is left', () => {
  fc.assert(
    fc.property(profile, rows, fc.integer({ min: 1, max: 20 }), (person, list, size) => {
      const entries = entriesOf(list, person);
      const { rows: shown } = shortlist(entries, person, size);
      const byRow = new Map(listOf(entries).programs.map((program) => [program.entry.row, program]));
      const isBoston = (number: number) => {
        const program = byRow.get(number);
        return program !== undefined && inBostonArea(program) === true;
      };
      const boston = shown.filter(({ row: number }) => isBoston(number));
      if (boston.length <= Math.floor(shown.length / 4)) return;
      const left = [...byRow.values()].filter(
        ({ entry, group }) =>
          !shown.some(({ row: number }) => number === entry.row) &&
          group.every(({ assessment }) => assessment.tier !== 'Ineligible') &&
          !isBoston(entry.row),
      );
      for (const { tier } of boston)
        expect(left.filter(({ entry }) => entry.assessment.tier === tier).map(({ entry }) => entry.row)).toEqual([]);
    }),
    RUNS,
  );
});

test('L1-L16 every finding says something, names no rule, and speaks of no odds', () => {
  fc.assert(
    fc.property(profile, withStatus, (person, list) => {
      const entries = entriesOf(list, person);
      const count = new Set(entries.map(({ row: number }) => number));
      for (const { level, see, do: todo, rows: of } of checkList(entries, person)) {
        expect(see).toMatch(/\.$/);
        expect(`${see} ${todo}`).not.toMatch(
          /\b[LTPVH]\d{1,2}\b|chance|probab|odds|likely|NaN|undefined|null|Infinity/i,
        );
        if (level !== 'OK') expect(todo).not.toBe('');
        expect(of.every((number) => count.has(number))).toBe(true);
        expect(see.length + todo.length).toBeLessThan(900);
      }
      expect(countApplications(entries, person).count).toBe(listOf(entries).applications.length);
    }),
    RUNS,
  );
});
