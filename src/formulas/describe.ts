// A whole tracker in one call, for whoever runs the bundle without a sheet: what was read as what, every label, the list's findings.

import { asTable } from './arguments';
import { entriesOf } from './entries';
import { readProfile } from '../reading/profile';
import { readPrograms } from '../reading/programs';
import { checkList } from '../list/check';
import { why } from '../rules/why';

export interface Description {
  /** The header's record number, 1 = first; null when no header row was found. */
  readonly headerRow: number | null;
  /** Canonical column -> the person's header. */
  readonly mapped: Readonly<Record<string, string>>;
  readonly unmapped: readonly string[];
  readonly programs: readonly {
    /** Record number with the header as 1. */
    readonly row: number;
    readonly program: string;
    readonly tier: string;
    readonly visa: string;
    readonly fit: number | null;
    readonly why: string;
  }[];
  readonly list: readonly {
    readonly level: string;
    readonly check: string;
    readonly see: string;
    readonly do: string;
  }[];
}

/** Takes the table with its header row and the profile's rows; nothing throws, a table without a header gives headerRow null. */
export function describe(programs: unknown, profileRows: unknown): Description {
  const profile = readProfile(asTable(profileRows) ?? []);
  const table = readPrograms(asTable(programs) ?? [], profile);
  if (!table) return { headerRow: null, mapped: {}, unmapped: [], programs: [], list: [] };
  const entries = entriesOf(table, profile, 1 - table.headerIndex);
  const mapped: Record<string, string> = {};
  for (const { column, header } of table.mapping.headers) if (column !== null) mapped[column] = header;
  return {
    headerRow: table.headerIndex + 1,
    mapped,
    unmapped: table.mapping.headers.filter(({ column }) => column === null).map(({ header }) => header),
    programs: entries.map(({ row, program, assessment }) => ({
      row,
      program: program.name,
      tier: assessment.tier,
      visa: assessment.visa.text,
      fit: assessment.fit,
      why: why(assessment, profile),
    })),
    list: checkList(entries, profile, undefined, table).map(({ level, check, see, do: todo }) => ({
      level,
      check,
      see,
      do: todo,
    })),
  };
}
