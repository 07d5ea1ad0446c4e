// Who may work there apart from visas (V3): "US citizens and permanent residents only".

import { ALLOWED, ASKED, AT_LARGE, REFUSING, SOFT, has } from './families';
import { KEYS, implied, type Statement } from './statement';
import type { Token } from './words';

/** V3: who may work there, where the clause restricts it. */
export function eligibilityOf(tokens: readonly Token[]): readonly Statement[] {
  // "No (US citizen / GC)"
  const [first, next, ...rest] = tokens;
  if (
    first === 'no' &&
    (next === 'open' || next === 'comma' || next === 'colon') &&
    has(rest, ...ALLOWED) &&
    !has(rest, 'only', 'must', 'need') &&
    rest.every((token) => has([token], 'filler', 'and', 'or', 'comma', 'close', ...ALLOWED))
  )
    return eligibilityOf([...rest, 'only']);
  const refused = has(tokens, ...REFUSING);
  if (tokens.includes('nonCitizen')) {
    // "if not a citizen or permanent resident" demands nothing of these.
    const said = tokens.filter((token) => token !== 'filler');
    const [link, who] = said.slice(said.indexOf('nonCitizen') + 1);
    const joined = has([link ?? 'stop'], 'or', 'and') && who === 'resident';
    const demanded =
      has(tokens, 'must', 'need') && said.lastIndexOf('resident') > (joined ? said.indexOf('resident') : -1);
    if (has(tokens, ...SOFT, ...AT_LARGE, ...ASKED) || refused === demanded) return [];
    return lineOf(tokens);
  }
  if (tokens.includes('without') && has(tokens, 'citizen') && refused && !has(tokens, 'anyVisa', ...ASKED, 'limit')) {
    // "Applicants without US citizenship are not considered."
    return lineOf(tokens);
  }
  if (!has(tokens, ...ALLOWED) || refused || has(tokens, 'limit', 'usual', 'doubt', 'prefer', 'prelim', 'if'))
    return [];
  // "graduates of US schools or citizens": not all who may come are citizens.
  const at = tokens.findIndex((token) => has([token], ...ALLOWED));
  // "must be officers or cadets, which requires citizenship"
  const own = tokens.slice(tokens.lastIndexOf('comma', at) + 1);
  const items = listed(has(own, 'must', 'need') ? own : tokens);
  if (items.some((item) => has(item, 'word', 'hedge') && !has(item, 'workPermit', ...ALLOWED))) return [];
  const must = tokens.indexOf('must');
  const need = tokens.indexOf('need');
  const demanded =
    (must >= 0 && must < at && !tokens.slice(must, at).includes('word')) ||
    (need >= 0 && !tokens.slice(Math.min(need, at), Math.max(need, at)).includes('word'));
  if (!demanded && !tokens.includes('only')) return [];
  if (tokens.includes('workPermit')) return KEYS.map((visa) => implied(visa, 'No'));
  // A heading "Visa:" aside.
  if (has(tokens.slice(1), ...AT_LARGE, 'otherVisa') && !tokens.includes('without')) return [];
  return lineOf(tokens);
}

/** The items of "… or …"; one item when nothing is joined so. */
function listed(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const or = tokens.indexOf('or');
  return or < 0 ? [tokens] : [tokens.slice(0, or), ...listed(tokens.slice(or + 1))];
}

const lineOf = (tokens: readonly Token[]): readonly Statement[] => [
  { kind: 'eligibility', who: tokens.includes('resident') ? 'citizens and permanent residents' : 'citizens' },
];
