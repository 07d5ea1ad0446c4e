// The flags that VISA writes (V6-V10): a cell that holds one is our own answer, never what a program says.

const OWN_FLAG =
  /^(?:Not needed|OK: (?:J-1 or H-1B|J-1|H-1B)|Check: (?:visa policy unknown|(?:J-1|H-1B) (?:case by case|not mentioned)|H-1B only, needs Step 3|ask whether (?:an EAD|your status) is accepted)|No: (?:US citizens(?: and permanent residents)? only|no (?:visa|J-1|H-1B) sponsorship|(?:J-1|H-1B) only))$/;

/** True for a whole flag as VISA shows it; a program's own words that begin like one ("No: we do not sponsor") are none. */
export function isOwnFlag(text: string): boolean {
  return OWN_FLAG.test(text);
}
