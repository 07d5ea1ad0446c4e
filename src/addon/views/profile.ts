// Saving the profile's form: only the fields that changed, each in its own row of the Profile tab.

import { addonMessages as say } from '../../messages/addon';
import { FIELDS, type FieldName } from '../../reading/fields';
import { readProfile } from '../../reading/profile';
import type { ProfileView } from '../apiViews';
import { locked, undoable, write } from '../apply';
import { profileChanges } from '../planProfile';
import { profileTabName, readWorkbook } from '../workbook';
import type { Written } from '../writes';
import { profileView } from './start';

/** Writes fields of the Profile tab. Throws a sentence for a field that does not exist, and where there is no tab. */
export function saveFields(changes: readonly { readonly field: string; readonly value: string }[]): ProfileView {
  return locked(() => {
    const book = readWorkbook();
    const tab = profileTabName(book);
    if (!book.profileTab || tab === null) throw new Error(say.noProfile);
    const wanted = changes.map(({ field, value }) => [fieldOf(field), valueOf(value)] as const);
    const { writes, rows } = profileChanges(tab, book.profileTab.rows, wanted);
    if (writes.length > 0) undoable((journal) => write(book, writes, journal));
    return profileView(rows, readProfile(rows));
  });
}

function fieldOf(name: string): FieldName {
  const field = FIELDS.find((one) => one.name === name);
  if (!field) throw new Error(say.noField(name.slice(0, 60)));
  return field.name;
}

/** A number becomes a number, everything else text. */
function valueOf(value: string): Written {
  const text = value.slice(0, 5000).trim();
  return /^\d{1,7}(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
