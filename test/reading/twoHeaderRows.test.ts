// H1 two header rows read as one: the columns, the row that is the header, and the rows that are programs (two-header-rows.csv).

import { findHeaderRow } from '../../src/reading/headers';
import { readProfile } from '../../src/reading/profile';
import { readPrograms } from '../../src/reading/programs';
import { column, examples } from './profileSupport';

const profile = readProfile([]);
const cellsOf = (row: string): string[] => row.split('|').map((cell) => cell.trim());

describe('H1 two header rows', () => {
  const table = examples('two-header-rows.csv').map((example) => ({
    title: `${column(example, 'Rule')} ${column(example, 'What')}`,
    rows: column(example, 'Rows').split(' // ').map(cellsOf),
    columns: cellsOf(column(example, 'Columns')),
    header: Number(column(example, 'Header')),
    programs: column(example, 'Programs'),
  }));

  test.each(table)('$title', ({ rows, columns, header, programs }) => {
    const read = readPrograms(rows, profile);
    const names = new Map([...(read?.mapping.columns ?? [])].map(([name, index]) => [index, name] as const));
    expect(columns.map((_, index) => names.get(index) ?? '-')).toEqual(columns);
    expect((read?.headerIndex ?? -1) + 1).toBe(header);
    expect(findHeaderRow(rows)).toBe(header - 1);
    const found = (read?.programs ?? []).flatMap((program, index) => (program ? [index + 1] : []));
    expect(found.join(' ')).toBe(programs);
  });
});
