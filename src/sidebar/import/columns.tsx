// How each column of the file is read, with values to judge by; every reading can be corrected.

import type { ImportChoices, ImportLook, ImportRows } from '../../addon/api';
import * as common from '../../messages/sidebar/common';
import * as say from '../../messages/sidebar/import';
import { doubled as doubledWords } from '../../messages/sidebar/setUp';
import { Button } from '../parts/button';
import { Part, Tick } from '../parts/layout';
import { columnOf, doubledColumns, Mapping, type Corrections } from '../parts/mapping';
import type { SourceTab } from './source';

type Header = ImportLook['headers'][number];

/** What the person changed. */
export interface Chosen {
  readonly corrections: Corrections;
  readonly keepOthers: boolean;
}

/** The choices as the script takes them. */
export function choicesOf(
  { headerIndex, headers }: ImportLook,
  { corrections, keepOthers }: Chosen,
  nameAlone: boolean,
): ImportChoices {
  const used = headers.flatMap((read) => {
    const column = columnOf(read, corrections);
    return column === null ? [] : [{ index: read.index, header: read.header, column }];
  });
  return {
    headerIndex,
    mapping: used.map(({ index, column }) => ({ index, column })),
    remember: used.filter(({ header }) => corrections.has(header)).map(({ header, column }) => ({ header, column })),
    keepOthers,
    nameAlone,
  };
}

interface Props {
  readonly tabs: readonly SourceTab[];
  readonly tab: SourceTab;
  readonly look: ImportLook;
  readonly rows: ImportRows;
  readonly chosen: Chosen;
  readonly onTab: (tab: SourceTab) => void;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onNext: () => void;
  readonly onCancel: () => void;
}

export function Columns({ tabs, tab, look, rows, chosen, onTab, onChoose, onNext, onCancel }: Props) {
  const { headers, columns, headerIndex } = look;
  const { corrections, keepOthers } = chosen;
  const used = headers.map((header) => columnOf(header, corrections));
  const doubled = doubledColumns(headers, corrections);
  const missing = !used.some((column) => column === 'Program' || column === 'Code' || column === 'NRMP code');
  const others = headers.filter(({ sameAs }, index) => used[index] === null && sameAs === '').length;
  return (
    <Part title={say.mapping} big>
      {tabs.length > 1 && (
        <div class="field">
          <label for="import-tab">{say.whichTab}</label>
          <select
            id="import-tab"
            class="input"
            value={tabs.indexOf(tab)}
            onChange={({ currentTarget }) => {
              const other = tabs[Number(currentTarget.value)];
              if (other) onTab(other);
            }}
          >
            {tabs.map(({ name, rows: { length } }, index) => (
              <option key={index} value={index}>
                {name} {say.rowsOf(length)}
              </option>
            ))}
          </select>
        </div>
      )}
      {look.ok ? (
        <>
          <p>{say.into(look.tab, rows.length - headerIndex - 1, headerIndex + 1)}</p>
          <Mapping
            noun={say.noun}
            heads={say.heads}
            rows={headers}
            columns={columns}
            corrections={corrections}
            onCorrect={(corrected) => onChoose({ keepOthers, corrections: corrected })}
            about={say.readHeaderAs}
            why={(header) => why(header, corrections)}
            settled={({ sameAs }) => sameAs !== ''}
          />
          {others > 0 && (
            <Tick on={keepOthers} set={(keep) => onChoose({ corrections, keepOthers: keep })}>
              {say.keepOthers(others)}
            </Tick>
          )}
          <div id="import-blocked" role="status" class="small tinted bad">
            {doubled.map(({ column, headers: names }) => (
              <p key={column}>{doubledWords(column, names)}</p>
            ))}
            {missing && <p>{say.noProgram}</p>}
          </div>
        </>
      ) : (
        <p class="box far">{look.message}</p>
      )}
      <div class="row stays">
        {look.ok && (
          <Button look="main" busy={doubled.length > 0 || missing} onPress={onNext} describedBy="import-blocked">
            {say.compare}
          </Button>
        )}
        <Button onPress={onCancel}>{common.cancel}</Button>
      </div>
    </Part>
  );
}

function why(read: Header, corrections: Corrections): string {
  const column = columnOf(read, corrections);
  if (corrections.has(read.header)) return column === null ? '' : say.yourChoice;
  if (column === null && read.sameAs !== '') return say.sameAs(read.sameAs);
  return common.readingOf(read.certainty, read.reason);
}
