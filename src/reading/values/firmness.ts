// How firmly a cell states something (H5): `230` is strict, `~230` a preference, `230?` still to be verified.

import type { Firmness } from '../facts';

const VERIFY =
  /\?+|(?<!\b(?:can|could|will|who|that) )\b(?:please |pls |must |need to |needs to be |to be |to )?(?:verify|double[- ]?check|confirm|check)\b(?: this| again)?|\b(?:to be|not|not yet|needs to be|needs) (?:verified|confirmed|checked)\b|\b(?:un(?:verified|confirmed|sure|known)|not sure|maybe|perhaps|probably|possibly|i think|i guess|might be|reportedly|apparently|historically|rumou?r(?:ed)?|reddit(?: says)?|likely|tbc|tbd)\b/gi;
/** What sounds like leeway and is none. */
const NO_LEEWAY = /\b(?:no|not|non|never|without)[ -](?:any )?(?:exceptions?|flexib\w+|negotiable|soft)\b/gi;
/** "Around" only beside its number, "a plus" but not "3 plus the dean's letter". */
const PREFERRED =
  /[~≈∼]|\b(?:pref|preference(?= (?:is |will be )?given)|(?:prefer|recommend|encourag|suggest|desir|favou?r|ideal|advis|advantag)(?!ence|ation)\w*|helpful|(?:is )?an? plus|(?:is )?(?:an? )?(?:bonus|asset)|nice to have|(?:approx(?:imately)?|about|around|roughly|circa|ca)(?=\W*\d)|approx|usually|typically|generally|often|commonly|(?:(?:is|are) )?competitive(?= ?[:=]? ?\d|(?<=(?:is|are) \w+))(?!.*\b(?:min|cut|req))|(?<!most )(?:competitive|successful|strong) (?:applicants?|candidates?)(?!.*\b(?:min|cut|req|must|av|mean))|flexible|negotiable|soft|not (?:strict|hard|absolute)(?:ly)?|(?:with |some )?exceptions?(?: possible| made| for| considered)?|case[- ]by[- ]case(?: basis)?|unless)\b\.?/gi;
const ISH = /(\d)\s?-?ish\b/gi;
const EMPTY_BRACKETS = /\(\s*\)|\[\s*\]/g;
/** What is read of a text at most: enough for any cell that holds one value. */
const LONGEST = 2000;
const LOOSE_ENDS = /^[\s,;:]+|[\s,;:]+$/g;

/**
 * H5: separates a statement from how firmly it is made.
 * @param text A cell's text, in any case.
 * @returns The text without the marks (`~230?` gives `230`) and the firmness; "to be verified" wins over "preferred".
 */
export function splitFirmness(text: string): { readonly text: string; readonly firmness: Firmness } {
  const firmly = text.slice(0, LONGEST).replace(NO_LEEWAY, ' ');
  const verified = firmly.replace(VERIFY, ' ');
  const rest = verified.replace(ISH, '$1~').replace(PREFERRED, ' ');
  const firmness = verified !== firmly ? 'verify' : rest !== verified ? 'preferred' : 'strict';
  const tidy = rest.replace(EMPTY_BRACKETS, ' ').replace(/\s+/g, ' ').replace(LOOSE_ENDS, '');
  return { text: tidy, firmness };
}
