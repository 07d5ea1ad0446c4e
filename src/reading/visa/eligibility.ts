// Who may work there apart from visas (V3): "US citizens and permanent residents only".

import { ALLOWED, ASKED, AT_LARGE, REFUSING, SOFT, has } from './families';
import { KEYS, implied, type Statement } from './statement';
import type { Token } from './words';

/** V3: who may work there, where the clause restricts it. */
export function eligibilityOf(tokens: readonly Token[]): readonly Statement[] {
  const rest = behindNo(tokens);
  if (rest !== null) return eligibilityOf(rest);
  const refused = has(tokens, ...REFUSING);
  if (tokens.includes('nonCitizen')) return ofNonCitizens(tokens, refused) ? lineOf(tokens) : [];
  if (refused || has(tokens, 'limit', 'usual', 'doubt', 'prefer', 'prelim', 'if')) return [];
  if (!demands(tokens)) return isInvited(tokens) ? [{ kind: 'invited' }] : [];
  if (tokens.includes('workPermit')) return KEYS.map((visa) => implied(visa, 'No'));
  // A heading "Visa:" aside.
  if (has(tokens.slice(1), ...AT_LARGE, 'otherVisa') && !tokens.includes('without')) return [];
  return lineOf(tokens);
}

/** "No (US citizen / GC)", "None, must be a citizen": what stands behind the no; null for every other clause. */
function behindNo(tokens: readonly Token[]): readonly Token[] | null {
  const rest = tokens.slice(2);
  if (!has(tokens.slice(0, 1), 'no', 'not') || !has(tokens.slice(1, 2), 'open', 'comma', 'colon')) return null;
  if (!has(rest, ...ALLOWED) || has(rest, ...ASKED)) return null;
  if (has(rest, 'only', 'must', 'need')) return rest;
  const listed = rest.every((token) => has([token], 'filler', 'and', 'or', 'comma', 'close', ...ALLOWED));
  return listed ? [...rest, 'only'] : null;
}

/** "Non-citizens are not considered", "non-citizens must hold a green card". */
function ofNonCitizens(tokens: readonly Token[], refused: boolean): boolean {
  // "if not a citizen or permanent resident" demands nothing of these.
  const said = tokens.filter((token) => token !== 'filler');
  const [link, who] = said.slice(said.indexOf('nonCitizen') + 1);
  const joined = has([link ?? 'stop'], 'or', 'and') && who === 'resident';
  const demanded =
    has(tokens, 'must', 'need') && said.lastIndexOf('resident') > (joined ? said.indexOf('resident') : -1);
  return refused !== demanded && !has(tokens, ...SOFT, ...AT_LARGE, ...ASKED);
}

/** "Citizens only", "must be a citizen or permanent resident": it names all who may come. */
function demands(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => has([token], ...ALLOWED));
  if (at < 0) return false;
  // "must be officers or cadets, which requires citizenship"
  const own = tokens.slice(tokens.lastIndexOf('comma', at) + 1);
  const items = listed(has(own, 'must', 'need') ? own : tokens);
  // "graduates of US schools or citizens": not all who may come are citizens.
  if (items.some((item) => has(item, 'word', 'hedge') && !has(item, 'workPermit', ...ALLOWED))) return false;
  const must = tokens.indexOf('must');
  const need = tokens.indexOf('need');
  return (
    tokens.includes('only') ||
    (must >= 0 && must < at && !tokens.slice(must, at).includes('word')) ||
    (need >= 0 && !tokens.slice(Math.min(need, at), Math.max(need, at)).includes('word'))
  );
}

/** "Green card holders and citizens may apply", and nobody else is named. */
const isInvited = (tokens: readonly Token[]): boolean =>
  tokens.includes('accept') &&
  tokens.includes('citizen') &&
  tokens.includes('resident') &&
  !has(tokens, 'word', 'workPermit', 'otherVisa', ...SOFT, ...ASKED, ...AT_LARGE);

/** The items of "… or …"; one item when nothing is joined so. */
function listed(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const or = tokens.indexOf('or');
  return or < 0 ? [tokens] : [tokens.slice(0, or), ...listed(tokens.slice(or + 1))];
}

const lineOf = (tokens: readonly Token[]): readonly Statement[] => [
  { kind: 'eligibility', who: tokens.includes('resident') ? 'citizens and permanent residents' : 'citizens' },
];
