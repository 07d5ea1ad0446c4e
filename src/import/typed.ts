// How a file's text is typed into a sheet so that it stays what it says: formulas as text, codes with their zeros.

/** Numbers without a leading zero, percents and dates may become values; all else is text, formulas included. */
const VALUE = /^(?:-?(?:0|[1-9]\d{0,8})(?:\.\d+)?%?|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4}|true|false)$/i;

/** Text that a sheet would read as a formula, a number or a date. */
const MISREAD = /^[='+\-@\t\r.\d\s]/;

/** A file's cell as it is typed into the sheet: an apostrophe in front keeps text as text, codes with their zeros. */
export function typed(text: string): string {
  return text === '' || VALUE.test(text) ? text : typedAsText(text);
}

/** The same for a cell that must stay text whatever it looks like: "3-5" is no date, "true" no tick. */
export function typedAsText(text: string): string {
  return MISREAD.test(text) || MISTAKEN_WORD.test(text) ? `'${text}` : text;
}

/** TRUE and FALSE, and dates that begin with a month ("May 5"). */
const MISTAKEN_WORD =
  /^(?:true|false|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s,-]+\d.*|[$€£]\s?\d.*|\(\d.*)$/i;
