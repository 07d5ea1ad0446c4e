// What happened, and what to do about it, when a call fails. A good advisor's tone, no blame.

export interface FailureWords {
  readonly what: string;
  readonly todo: string;
}

/** Google's own error texts, the commonest trouble first; a browser that speaks another language sends the codes all the same. */
const TROUBLES: readonly (readonly [sign: RegExp, what: string, todo: string])[] = [
  [
    /PERMISSION_DENIED|permission to (?:call|access|perform)|authori[sz]ation is required|not authori[sz]ed|do not have (?:access|permission)/i,
    'Google did not let this page reach the sheet.',
    'Most often several Google accounts are open in this browser. Open the sheet in a private window, or in a browser profile with one account only. If this is the first run, choose any Residency Tiers menu item and allow access.',
  ],
  [
    /script function not found|is not a function$/i,
    'This page and the script behind it are of different versions.',
    'Close the sidebar, reload the sheet, and open Residency Tiers > Open sidebar again.',
  ],
  [
    /NetworkError|HTTP 0|Failed to fetch|offline|connection (?:failure|lost|error)/i,
    'The connection to Google was lost.',
    'Check your internet connection, then try again. What is in the sheet is safe.',
  ],
  [
    /exceeded maximum execution time|timed? ?out|deadline exceeded|DEADLINE_EXCEEDED/i,
    'Google stopped the work because it took too long.',
    'Try again in a minute. If it happens every time, delete empty rows and columns or split the list into tabs.',
  ],
  [
    /too many (?:simultaneous|times)|simultaneous invocations|quota exceeded|rate limit|RESOURCE_EXHAUSTED/i,
    'Google is handling too many requests from your account just now.',
    'Wait a minute, then try again. Close other copies of this sidebar.',
  ],
  [
    /trying to edit a protected/i,
    'A part of the sheet that had to be written is protected.',
    'Ask the owner of the sheet to lift the protection (Data > Protect sheets and ranges), then try again.',
  ],
  [
    /server error occurred|^INTERNAL\b|^UNAVAILABLE\b|internal error|service (?:\w+ )?(?:failed|unavailable|error)/i,
    'Google had a problem of its own.',
    'Wait a minute and try again. If it stays, reload the sheet.',
  ],
];

const LONGEST = 300;

/** The words for a failed call (S4). The script's own sentences stand as they are; Google's codes are put in words. */
export function failureWords(error: unknown): FailureWords {
  const raw = error instanceof Error ? error.message : typeof error === 'string' ? error : '';
  const text = raw
    .replace(/^(?:(?:Uncaught|ScriptError|Exception|Error|TypeError|ReferenceError):?\s+)+/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  const known = TROUBLES.find(([sign]) => sign.test(text));
  if (known) return { what: known[1], todo: known[2] };
  if (text === '')
    return {
      what: 'Something went wrong, and Google did not say what.',
      todo: 'Try again. If it stays, reload the sheet.',
    };
  return {
    what: text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text,
    todo: 'If trying again does not help, reload the sheet and open the sidebar from its menu.',
  };
}
