// How headers are read as columns, with values to judge by; every reading can be corrected. For Set up and for Import.

import type { MappingRowView } from '../../addon/api';
import { NO_PLACE } from '../../messages/headers';
import * as common from '../../messages/sidebar/common';
import { RowHead, Table } from './layout';

type Column = MappingRowView['column'];
type Read = Pick<MappingRowView, 'header' | 'samples' | 'column' | 'certainty' | 'reason'>;

/** Corrections by header; a header that was set back to what it is read as is none. */
export type Corrections = ReadonlyMap<string, Column>;

/** null = not used. */
export function columnOf({ header, column }: Read, corrections: Corrections): Column {
  const own = corrections.get(header);
  return own === undefined ? column : own;
}

interface Doubled {
  readonly column: string;
  readonly headers: readonly string[];
}

/** Columns that several headers would answer to. */
export function doubledColumns(rows: readonly Read[], corrections: Corrections): readonly Doubled[] {
  const headers = new Map<string, readonly string[]>();
  for (const row of rows) {
    const column = columnOf(row, corrections);
    if (column !== null) headers.set(column, [...(headers.get(column) ?? []), row.header]);
  }
  return [...headers].filter(([, names]) => names.length > 1).map(([column, names]) => ({ column, headers: names }));
}

interface Props<T> {
  /** What a row is called where they are counted. */
  readonly noun: string;
  readonly heads: readonly string[];
  readonly rows: readonly T[];
  /** Every column that a header may be read as. */
  readonly columns: readonly { readonly name: NonNullable<Column>; readonly help: string }[];
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
  /** What the choice is about, for people who hear it. */
  readonly about: (header: string) => string;
  /** How sure the reading is, and why. */
  readonly why: (row: T) => string;
  /** True for a row that is unmapped and yet has its place. */
  readonly settled?: (row: T) => boolean;
}

/** First what wants a look; what is sure, and what is empty or not needed by any check, is there to be opened. */
export function Mapping<T extends Read>({ rows, noun, settled, ...table }: Props<T>) {
  const isSure = (row: T): boolean => row.certainty === 'sure' || settled?.(row) === true;
  const isIdle = (row: T): boolean =>
    row.certainty === 'unmapped' && (row.samples.length === 0 || row.reason === NO_PLACE) && !isSure(row);
  const isGuess = ({ certainty }: T): number => (certainty === 'likely' ? 0 : 1);
  const open = rows.filter((row) => !isSure(row) && !isIdle(row)).sort((a, b) => isGuess(a) - isGuess(b));
  const folded = (some: readonly T[], title: string) =>
    some.length > 0 && (
      <details>
        <summary>{title}</summary>
        <Readings title={title} rows={some} {...table} />
      </details>
    );
  const [sure, idle] = [rows.filter(isSure), rows.filter(isIdle)];
  return (
    <>
      {open.length > 0 && <Readings titled title={common.toCheck(open.length, noun)} rows={open} {...table} />}
      {folded(sure, common.areSure(sure.length, noun))}
      {folded(idle, common.areIdle(idle.length, noun))}
    </>
  );
}

type ReadingsProps<T> = Omit<Props<T>, 'noun' | 'settled'> & { readonly title: string; readonly titled?: boolean };

function Readings<T extends Read>({ rows, columns, corrections, onCorrect, about, why, ...table }: ReadingsProps<T>) {
  const correct = (row: T, name: string): void => {
    const next = new Map(corrections);
    const column = columns.find((candidate) => candidate.name === name)?.name ?? null;
    if (column === row.column) next.delete(row.header);
    else next.set(row.header, column);
    onCorrect(next);
  };
  return (
    <Table look="mapping" {...table}>
      {rows.map((row) => (
        <tr key={row.header}>
          <RowHead text={row.header}>
            <span class="help clamp two" dir="auto">
              {row.samples.join(' · ') || common.noSamples}
            </span>
          </RowHead>
          <td>
            <select
              class="input"
              aria-label={about(row.header)}
              value={columnOf(row, corrections) ?? ''}
              onChange={({ currentTarget: { value } }) => correct(row, value)}
            >
              <option value="">{common.notUsed}</option>
              {columns.map(({ name, help }) => (
                <option key={name} value={name} title={help}>
                  {name}
                </option>
              ))}
            </select>
            <span class="help clamp">{why(row)}</span>
          </td>
        </tr>
      ))}
    </Table>
  );
}
