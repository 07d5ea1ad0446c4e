// What a tab may be called, made from a file's or another tab's name.

/**
 * @param wanted what it would be called if all characters were allowed
 * @param longest characters that the name may have
 * @param otherwise its name when nothing is left
 */
export function tabName(wanted: string, longest: number, otherwise: string): string {
  const allowed = wanted.replace(/[\\/?*[\]:]/g, ' ').trim();
  return allowed.slice(0, longest).trim() || otherwise;
}
