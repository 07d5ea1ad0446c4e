// H2 and P3: what of the table is not read: columns that sound like one of ours, `Column:` rows without a header, headings, a table on its side.

import { listMessages as say } from '../messages/list';
import { COLUMNS, type ColumnName } from '../reading/columns';
import { mapHeaders } from '../reading/headers';
import { squeeze } from '../reading/headers/words';
import type { HeaderMatch } from '../reading/mapping';
import { specialtyOfHeading } from '../reading/programs/notPrograms';
import { finding, type Check, type Context, type ListTable } from './context';
import type { Finding } from './finding';

const CHECK = 'Columns';
/** Two columns of notes are nobody's loss. */
const ONLY_WORDS: ReadonlySet<string> = new Set(
  COLUMNS.filter(({ kind, group }) => kind === 'text' && group !== 'rules').map(({ name }) => name),
);
/** How a `Column:` row says that no header is to be read as the column. */
const NO_HEADER = /^\W*(?:not used|none)\W*$/i;
/** So many columns' names among the programs' are no chance. */
const SIDEWAYS = 3;
/** Nobody writes more programs side by side. */
const LONGEST_SIDEWAYS = 60;

export const checkColumns: Check = (context) => {
  const { table } = context;
  if (!table) return [];
  return [...sideways(context), ...headings(table, context), ...unread(table, context), ...missing(table, context)];
};

/** "State", "Visa", "IMG %" where programs' names belong. */
function sideways({ entries }: Context): readonly Finding[] {
  if (entries.length > LONGEST_SIDEWAYS) return [];
  const names = entries.map(({ program }) => program.name).filter((name) => name !== '');
  const columns = mapHeaders(names, []).headers.filter(({ certainty }) => certainty === 'sure');
  if (columns.length < SIDEWAYS || columns.length * 2 < names.length) return [];
  return [finding('Stop', 'H2', CHECK, say.sideways(columns.map(({ header }) => header)))];
}

/** "Family Medicine" above its programs says nothing of any row: each row is read by itself (T27). */
function headings(table: ListTable, { applicant: { firstSpecialty } }: Context): readonly Finding[] {
  if (table.mapping.columns.has('Specialty')) return [];
  const specialties = [...new Set(table.headings)].filter((text) => specialtyOfHeading(text) !== null);
  if (specialties.length === 0) return [];
  const instead = firstSpecialty.name ?? firstSpecialty.written;
  return [finding('Warn', 'H2', CHECK, say.specialtyHeadings(specialties, instead))];
}

/** A header that sounds like a column that nobody settled. */
interface Unread {
  readonly header: string;
  readonly column: ColumnName;
  readonly lost: HeaderMatch['lost'];
  readonly reason: string;
}

function unread({ mapping }: ListTable, { profile: { columnHeaders } }: Context): readonly Finding[] {
  const found = mapping.headers.flatMap(({ header, meant, lost, reason }): readonly Unread[] =>
    meant === null || ONLY_WORDS.has(meant) || columnHeaders.has(meant)
      ? []
      : [{ header, column: meant, lost, reason }],
  );
  const better = found.filter(({ column }) => mapping.columns.has(column));
  const others = found.filter(({ column }) => !mapping.columns.has(column));
  const doubtful = others.filter(({ lost }) => lost === 'in doubt');
  const vetoed = others.filter(({ lost }) => lost !== 'in doubt');
  return [
    ...(doubtful.length > 0 ? [finding('Warn', 'H2', CHECK, say.columnsInDoubt(doubtful))] : []),
    ...(better.length > 0 ? [finding('Note', 'H2', CHECK, say.columnsLost(better))] : []),
    ...(vetoed.length > 0 ? [finding('Note', 'H2', CHECK, say.columnsVetoed(vetoed))] : []),
  ];
}

function missing({ mapping }: ListTable, { profile: { columnHeaders } }: Context): readonly Finding[] {
  const known = new Set(mapping.headers.map(({ header }) => squeeze(header)));
  const unknown = [...columnHeaders]
    .map(([column, header]) => ({ column, header }))
    .filter(
      ({ column, header }) => !mapping.columns.has(column) && !known.has(squeeze(header)) && !NO_HEADER.test(header),
    );
  return unknown.length > 0 ? [finding('Note', 'P3', CHECK, say.columnsMissing(unknown))] : [];
}
