// What the rows of a file look like before anything is planned: where the header is, and what each column is read as. Pure.

import { importMessages as say } from '../messages/import';
import { cellText, isBlankRow, type Table } from '../reading/cell';
import { COLUMNS } from '../reading/columns';
import { findHeader, headerAt, mapHeaders } from '../reading/headers';
import { squeeze } from '../reading/headers/words';
import type { Profile } from '../reading/profileFacts';
import { plainColumns } from './importLanes';
import { readPage } from './importPage';
import type { ImportLook, ImportRows } from './importViews';
import { samplesOf } from './text';
import type { Tracker } from './tracker';

/** Nothing that can be imported, and why. */
export function notToImport(message: string): ImportLook {
  return { ok: false, message, tab: '', headerIndex: 0, table: null, headers: [], columns: [] };
}

/**
 * Looks at rows.
 * @param rows the first rows of the file, some hundred of them; all of a short one
 * @param lines a pasted text's lines cut at tabs alone, for pages of labels and values; empty for a file
 * @param into the tracker that they go to; null = there is none yet
 */
export function lookAt(
  rows: ImportRows,
  lines: ImportRows,
  { columnHeaders, season }: Profile,
  into: { readonly tab: string; readonly tracker: Tracker } | null,
): ImportLook {
  if (rows.every(isBlankRow)) return notToImport(say.nothing);
  const page = readPage(lines, season);
  const table: Table = page ?? rows;
  const header = page ? headerAt(page.slice(0, 1), 0) : findHeader(rows, columnHeaders);
  if (header === null) return notToImport(say.noHeader);
  const headerIndex = header.index + header.rows.length - 1;
  const body = table.slice(headerIndex + 1);
  if (body.every(isBlankRow)) return notToImport(say.noPrograms);
  const plain = into ? plainColumns(into.tracker) : null;
  return {
    ok: true,
    message: '',
    tab: into?.tab ?? '',
    headerIndex,
    table: page?.map((row) => row.map(cellText)) ?? null,
    headers: mapHeaders(header.texts, body, columnHeaders).headers.map((match) => ({
      ...match,
      samples: samplesOf(body, match.index),
      sameAs: match.column === null ? (plain?.get(squeeze(match.header))?.header ?? '') : '',
    })),
    columns: COLUMNS.map(({ name, help }) => ({ name, help })),
  };
}
