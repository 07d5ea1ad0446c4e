// The last import, kept with the file, so that it can still be taken back when the sidebar has been closed.

import type { ImportUndo } from './importViews';

const KEY = 'residency-tiers.import.';
/** Google takes 9 KB into one property and 500 KB into all of them; the file's other scripts need some too. */
const PIECE = 8000;
const MOST_PIECES = 40;

/** Google's types leave out that a script which belongs to no file gets none. */
function properties(): GoogleAppsScript.Properties.Properties | null {
  return PropertiesService.getDocumentProperties();
}

/**
 * Keeps an import in place of the one before; null = none any more.
 * @returns false when it could not be kept: it is too large, or the service refused
 */
export function keepImport(undo: ImportUndo | null): boolean {
  try {
    const store = properties();
    for (const key of store?.getKeys() ?? []) if (key.startsWith(KEY)) store?.deleteProperty(key);
    if (undo === null) return true;
    // Plain ASCII: a property is measured in bytes.
    const text = JSON.stringify(undo).replace(
      /[^ -~]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    if (!store || text.length > PIECE * MOST_PIECES) return false;
    const pieces: Record<string, string> = {};
    for (let at = 0; at < text.length; at += PIECE) pieces[`${KEY}${at / PIECE}`] = text.slice(at, at + PIECE);
    store.setProperties(pieces);
    return true;
  } catch {
    return false;
  }
}

/** The import that was kept; null = there is none, or it cannot be read. */
export function keptImport(): ImportUndo | null {
  try {
    const all = properties()?.getProperties() ?? {};
    let text = '';
    for (let piece = all[`${KEY}0`], next = 1; piece !== undefined; piece = all[`${KEY}${next++}`]) text += piece;
    return text === '' ? null : (JSON.parse(text) as ImportUndo);
  } catch {
    return null;
  }
}
