// What if one field of the profile were different: which programs would move. Nothing is written.

import { addonMessages as say } from '../../messages/addon';
import { profileMessages } from '../../messages/profile';
import { FIELDS } from '../../reading/fields';
import { fieldNamed, readProfile } from '../../reading/profile';
import { whatIf } from '../../formulas/whatIf';
import { assess } from '../../rules/assess';
import { TIERS } from '../../rules/assessment';
import type { WhatIfView } from '../apiViews';
import { entriesIn, trackedWorkbook } from '../programs';

/** Moved programs that are named; all are counted. */
const MOST_NAMED = 500;

export function viewOfWhatIf(field: string, value: string): WhatIfView {
  const name = fieldNamed(field.slice(0, 100));
  if (name === null || !FIELDS.some((one) => one.name === name)) throw new Error(say.noField(field.slice(0, 60)));
  const book = trackedWorkbook();
  const changed = readProfile(whatIf(book.profileTab?.rows ?? [], name, value));
  const moved = entriesIn(book).map(({ row, program, assessment }) => ({
    row,
    name: program.name.slice(0, 200),
    from: assessment.tier,
    to: assess(program, changed).tier,
  }));
  const programs = moved.filter(({ from, to }) => from !== to);
  const count = (from: string, to: string) => programs.filter((one) => one.from === from && one.to === to).length;
  return {
    field: name,
    value,
    problem: profileMessages.notRead(changed.problems.find(({ column }) => column === name)?.what ?? ''),
    moves: TIERS.flatMap((from) =>
      TIERS.map((to) => ({ from, to, count: count(from, to) })).filter((move) => move.count > 0),
    ),
    programs: programs.slice(0, MOST_NAMED),
    same: moved.length - programs.length,
  };
}
