// H2 and P3: columns that sound like one of ours and are not read, and `Column:` rows that name no header of the list.

import { listMessages as say } from '../messages/list';
import { COLUMNS } from '../reading/columns';
import { squeeze } from '../reading/headers/words';
import { specialtyOfHeading } from '../reading/programs/notPrograms';
import { finding, type Check } from './context';

const CHECK = 'Columns';
/** Two columns of notes are nobody's loss. */
const ONLY_WORDS: ReadonlySet<string> = new Set(
  COLUMNS.filter(({ kind, group }) => kind === 'text' && group !== 'rules').map(({ name }) => name),
);

export const checkColumns: Check = ({ table, applicant: { firstSpecialty }, profile: { columnHeaders } }) => {
  if (!table) return [];
  const { headers, columns } = table.mapping;
  const unread = headers.flatMap(({ header, meant, lost, reason }) =>
    meant === null || ONLY_WORDS.has(meant) || columnHeaders.has(meant)
      ? []
      : [{ header, column: meant, lost, reason }],
  );
  const lost = unread.filter(({ column }) => columns.has(column));
  const doubtful = unread.filter((one) => !columns.has(one.column) && one.lost === 'in doubt');
  const vetoed = unread.filter((one) => !columns.has(one.column) && one.lost !== 'in doubt');
  const known = new Set(headers.map(({ header }) => squeeze(header)));
  const missing = [...columnHeaders]
    .map(([column, header]) => ({ column, header }))
    .filter(({ column, header }) => !columns.has(column) && !known.has(squeeze(header)) && !NO_HEADER.test(header));
  // "Family Medicine" above its programs says nothing of any row: each row is read by itself (T27).
  const specialties = columns.has('Specialty')
    ? []
    : [...new Set(table.headings)].filter((text) => specialtyOfHeading(text) !== null);
  return [
    ...(specialties.length > 0
      ? [
          finding(
            'Warn',
            'H2',
            CHECK,
            say.specialtyHeadings(specialties, firstSpecialty.name ?? firstSpecialty.written),
          ),
        ]
      : []),
    ...(doubtful.length > 0 ? [finding('Warn', 'H2', CHECK, say.columnsInDoubt(doubtful))] : []),
    ...(lost.length > 0 ? [finding('Note', 'H2', CHECK, say.columnsLost(lost))] : []),
    ...(vetoed.length > 0 ? [finding('Note', 'H2', CHECK, say.columnsVetoed(vetoed))] : []),
    ...(missing.length > 0 ? [finding('Note', 'P3', CHECK, say.columnsMissing(missing))] : []),
  ];
};

/** How a `Column:` row says that no header is to be read as the column. */
const NO_HEADER = /^\W*(?:not used|none)\W*$/i;
