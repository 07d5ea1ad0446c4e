// L2: one state, the Boston area, the preferred states. A place that is not known is neither here nor there.

import { listMessages as say } from '../messages/list';
import { isBostonArea } from '../reading/values/place';
import { STATES, type StateCode } from '../reference/states';
import { rowsOf, type Listed } from './applications';
import { finding, holds, sourceOf, type Check, type Context } from './context';
import type { Finding } from './finding';

/** True, false, or null when city or state leave it open. */
export function inBostonArea({ entry }: Listed): boolean | null {
  const { city, state } = entry.program;
  if (isBostonArea(city, state)) return true;
  if (state === null) return null;
  return state === 'MA' && city === '' ? null : false;
}

export const checkPlace: Check = (context) =>
  context.list.applications.length === 0 ? [] : [...states(context), ...boston(context), ...preferred(context)];

function states(context: Context): readonly Finding[] {
  const { applications } = context.list;
  const byState = new Map<StateCode, Listed[]>();
  for (const program of applications) {
    const { state } = program.entry.program;
    if (state === null) continue;
    const there = byState.get(state);
    if (there) there.push(program);
    else byState.set(state, [program]);
  }
  const [most] = [...byState].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const total = applications.length;
  const unknown = applications.filter(({ entry }) => entry.program.state === null);
  const missing = () => finding('Note', 'L2', 'Place', say.stateMissing(unknown.length, total), rowsOf(unknown));
  if (most === undefined) return [missing()];

  const [code, there] = most;
  const known = total - unknown.length;
  const limit = context.profile.numbers.oneStateShare;
  if (there.length === total)
    return [finding('Stop', 'L2', 'Place', say.allInOneState(STATES[code], total), rowsOf(there))];
  // With most states blank the known ones say little of the whole: then the states come first.
  if (share(there.length, known) > limit && known * 2 >= total) {
    const words = say.mostInOneState(STATES[code], there.length, known, limit, sourceOf(['oneStateShare'], context));
    return [finding('Warn', 'L2', 'Place', words, rowsOf(there)), ...(unknown.length > 0 ? [missing()] : [])];
  }
  if (unknown.length > 0 && share(there.length + unknown.length, total) > limit) return [missing()];
  return [holds('L2', 'Place', say.placesOk(there.length, total, STATES[code], byState.size))];
}

function boston(context: Context): readonly Finding[] {
  const { applications } = context.list;
  const total = applications.length;
  const isThere = applications.map(inBostonArea);
  const there = applications.filter((_, index) => isThere[index] === true);
  const unknown = applications.filter((_, index) => isThere[index] === null);
  const known = total - unknown.length;
  const limit = context.profile.numbers.bostonShare;
  if (share(there.length, known) > limit && (known * 2 >= total || share(there.length, total) > limit)) {
    const words = say.boston(there.length, known, limit, sourceOf(['bostonShare'], context), context.applicant.isImg);
    return [finding('Warn', 'L2', 'Boston area', words, rowsOf(there))];
  }
  if (unknown.length > 0 && share(there.length + unknown.length, total) > limit)
    return [finding('Note', 'L2', 'Boston area', say.cityMissing(unknown.length, total), rowsOf(unknown))];
  return [holds('L2', 'Boston area', say.bostonOk(there.length, total))];
}

function preferred({ list, profile }: Context): readonly Finding[] {
  const wanted = new Set(profile.preferredStates);
  const unknown = list.applications.filter(({ entry }) => entry.program.state === null).length;
  if (wanted.size === 0 || unknown === list.applications.length) return [];
  const isThere = ({ entry }: Listed) => entry.program.state !== null && wanted.has(entry.program.state);
  const there = list.applications.filter(isThere);
  if (there.length > 0)
    return [holds('L2', 'Preferred states', say.preferredOk(there.length, profile.preferredStates))];
  const idle = list.programs.filter((program) => !program.counts && isThere(program));
  return [
    finding(
      'Note',
      'L2',
      'Preferred states',
      say.noPreferred(profile.preferredStates, idle.length, unknown),
      rowsOf(idle),
    ),
  ];
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}
