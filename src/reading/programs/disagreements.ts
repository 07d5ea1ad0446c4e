// Facts of one row that cannot all be true: reported, never silently chosen.

import { programMessages as say } from '../../messages/programs';
import { knownClosed } from '../../reference/institutions';
import { STATES } from '../../reference/states';
import type { ColumnName } from '../columns';
import type { Problem, Program } from '../facts';
import { hasSome } from '../values/share';

/**
 * Facts of one program that cannot all be true: reported, never silently chosen. They are added
 * to `problems`; rows with the same contradiction share one.
 */
export function disagreementReader(): (
  program: Program,
  place: Pick<Program, 'city' | 'state'>,
  problems: Problem[],
) => void {
  const known = new Map<string, Problem>();
  const problem = (column: ColumnName, raw: string, key: unknown, what: () => string): Problem => {
    const name = `${column}|${raw}|${String(key)}`;
    const before = known.get(name);
    if (before) return before;
    const made = { column, raw, what: what() };
    known.set(name, made);
    return made;
  };
  return ({ name, city, step2Typical, step2Min, imgShare, nonUsImgShare, acceptsImgs, state }, place, problems) => {
    const closed = knownClosed(name, city);
    if (closed)
      problems.push({ column: 'Program', raw: name, what: say.closed(closed.name, closed.closedOn, closed.source) });
    if (acceptsImgs.kind === 'no' && acceptsImgs.firmness === 'strict') {
      const some = hasSome(nonUsImgShare) ? nonUsImgShare : imgShare;
      if (hasSome(some)) problems.push(problem('Accepts IMGs', '', some.value, () => say.noImgsYetSome(some.value)));
    }
    // "Delaware" alone may be the town in Ohio: only a city with its state can contradict the State column.
    const other = place.state;
    if (state !== null && other !== null && place.city !== '' && state !== other)
      problems.push(problem('State', '', `${state}${other}`, () => say.twoStates(STATES[state], STATES[other])));
    if (step2Typical.kind === 'limit' && step2Min.kind === 'limit' && step2Min.value > step2Typical.value) {
      const [minimum, typical] = [step2Min.value, step2Typical.value];
      problems.push(problem('Step 2 min', String(minimum), typical, () => say.minimumAboveTypical(minimum, typical)));
    }
    if (imgShare.kind === 'percent' && nonUsImgShare.kind === 'percent' && nonUsImgShare.value > imgShare.value) {
      const [nonUs, all] = [nonUsImgShare.value, imgShare.value];
      problems.push(problem('Non-US IMG %', '', `${nonUs}/${all}`, () => say.nonUsAboveAll(nonUs, all)));
    }
  };
}
