// The kind of institution (H9): highly competitive academic centre, academic-affiliated community, or community.

import type { Cell } from '../cell';
import { knownAcademic } from '../../reference/institutions';
import type { Known, Setting } from '../facts';
import { plainText, wordsOf } from './text';
import { isUnknown } from './unknown';

const NOT_A_SETTING = /\b(?:military|army|navy|air force|veterans?|va|other|federal|government)\b/;
const MID_TIER = /\b(?:mid(?:dle)? ?tier|hybrid|affil\w*|mixed|both)\b|^mid(?:dle)?$/;
const COMMUNITY = /\bcomm?(?:unity)?\b|^c$/;
const UNIVERSITY = /\b(?:university|univ|uni)\b|^u$/;
const ACADEMIC = /\b(?:academic|acad|academia|amc)\b|^a$/;
const DENIED =
  /\b(?:non|not?|without|formerly) ?(?:an? |any )?(?:(?:univ\w*|academic|community)(?: based| affil\w*)?|affil\w*)\b/g;

/**
 * H9: the setting of a program.
 * @param cell The Setting column. "University-based" is Mid-tier where IMGs are common (see midTierShare).
 * @param programName Decides when the cell is blank: the guide's five academic centres are known by name.
 * @param imgPercent IMG % of the program, 0-100, null when unknown.
 * @param midTierShare From this IMG % on a university-based program counts as Mid-tier (default 25 [O]).
 */
export function readSetting(
  cell: Cell,
  programName: string,
  imgPercent: Known<number>,
  midTierShare: number,
): Known<Setting> {
  const text = typeof cell === 'string' && !isUnknown(cell) ? wordsOf(plainText(cell).slice(0, 200)) : '';
  const words = text.replace(DENIED, ' ').trim();
  if (NOT_A_SETTING.test(words)) return null;
  if (MID_TIER.test(words)) return 'Mid-tier';
  const community = COMMUNITY.test(words);
  const university = UNIVERSITY.test(words);
  const academic = ACADEMIC.test(words);
  // "Community/University": both at once is what the spec calls academic-affiliated community.
  if (community && (university || academic)) return 'Mid-tier';
  if (community) return 'Community';
  if (academic) return 'Academic';
  if (university) return imgPercent !== null && imgPercent >= midTierShare ? 'Mid-tier' : 'Academic';
  return words === text && knownAcademic(programName) ? 'Academic' : null;
}
