// Text on its way into a cell.

/** What was typed as text is never taken for a formula. */
export function asText(value: string): string {
  return /^[=+@]|^-(?!\d)/.test(value) ? `'${value}` : value;
}
