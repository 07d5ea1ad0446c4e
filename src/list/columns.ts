// H2 and P3: columns that sound like one of ours and are not read, and `Column:` rows that name no header of the list.

import { listMessages as say } from '../messages/list';
import { COLUMNS } from '../reading/columns';
import { squeeze } from '../reading/headers/words';
import { finding, type Check } from './context';

const CHECK = 'Columns';
/** Two columns of notes are nobody's loss. */
const ONLY_WORDS: ReadonlySet<string> = new Set(
  COLUMNS.filter(({ kind, group }) => kind === 'text' && group !== 'rules').map(({ name }) => name),
);

export const checkColumns: Check = ({ mapping, profile: { columnHeaders } }) => {
  if (!mapping) return [];
  const { headers, columns } = mapping;
  const unread = headers.flatMap(({ header, meant, reason }) =>
    meant === null || ONLY_WORDS.has(meant) || columnHeaders.has(meant) ? [] : [{ header, column: meant, reason }],
  );
  const lost = unread.filter(({ column }) => columns.has(column));
  const vetoed = unread.filter(({ column }) => !columns.has(column));
  const known = new Set(headers.map(({ header }) => squeeze(header)));
  const missing = [...columnHeaders]
    .map(([column, header]) => ({ column, header }))
    .filter(({ column, header }) => !columns.has(column) && !known.has(squeeze(header)) && !NO_HEADER.test(header));
  return [
    ...(lost.length > 0 ? [finding('Note', 'H2', CHECK, say.columnsLost(lost))] : []),
    ...(vetoed.length > 0 ? [finding('Note', 'H2', CHECK, say.columnsVetoed(vetoed))] : []),
    ...(missing.length > 0 ? [finding('Note', 'P3', CHECK, say.columnsMissing(missing))] : []),
  ];
};

/** How a `Column:` row says that no header is to be read as the column. */
const NO_HEADER = /^\W*(?:not used|none)\W*$/i;
