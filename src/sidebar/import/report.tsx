// What became of every row of the file: counted, listed with the reason, and as a file to keep.

import type { ComponentChildren } from 'preact';
import { csvFormatRows } from 'd3-dsv';
import { useState } from 'preact/hooks';
import type { ImportPlanView, ImportResult } from '../../addon/api';
import * as say from '../../messages/sidebar/import';
import { figure } from '../../messages/words';
import { Button } from '../parts/button';
import { Part } from '../parts/layout';

type Rows = ImportResult['report'];
const OUTCOMES = ['added', 'updated', 'unchanged', 'skipped'] as const;
const PAGE = 40;

export function Counts({ counts }: { readonly counts: ImportPlanView['counts'] }) {
  return (
    <dl class="facts">
      {OUTCOMES.map((outcome) => (
        <>
          <dt>{outcome}</dt>
          <dd class="strong">{figure(counts[outcome])}</dd>
        </>
      ))}
    </dl>
  );
}

interface MoreProps<T> {
  readonly items: readonly T[];
  readonly children: (item: T) => ComponentChildren;
}

/** A list that may be ten thousand long, some at a time. */
export function More<T>({ items, children }: MoreProps<T>) {
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ul class="plain">{items.slice(0, shown).map(children)}</ul>
      {items.length > shown && (
        <Button look="link" onPress={() => setShown(shown + 5 * PAGE)}>
          {say.more(items.length - shown)}
        </Button>
      )}
    </>
  );
}

export function Report({ rows }: { readonly rows: Rows }) {
  return (
    <Part title={say.report}>
      {OUTCOMES.map((outcome) => {
        const these = rows.filter((row) => row.outcome === outcome);
        if (these.length === 0) return null;
        return (
          <details key={outcome}>
            <summary>
              {figure(these.length)} {outcome}
            </summary>
            <More items={these}>
              {({ line, name, why }) => (
                <li key={line} class="item">
                  <span class="strong" dir="auto">
                    {say.reportLine(line, name)}
                  </span>
                  <span>{why}</span>
                </li>
              )}
            </More>
          </details>
        );
      })}
      <Button look="link" onPress={() => save(rows)}>
        {say.saveReport}
      </Button>
    </Part>
  );
}

/** A spreadsheet that opens the report must not take a program's name for a formula. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function save(rows: Rows): void {
  const table = rows.map(({ line, name, outcome, row, why }) => [
    String(line),
    harmless(name),
    outcome,
    row === 0 ? '' : String(row),
    harmless(why),
  ]);
  // Excel takes a .csv for UTF-8 only with this mark.
  const text = `\ufeff${csvFormatRows([[...say.reportColumns], ...table])}`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = 'import-report.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
