// How each column of the file is read, with values to judge by; every reading can be corrected.

import type { ImportChoices, ImportLook, ImportRows } from '../../addon/api';
import { importPanelMessages as say } from '../../messages/importPanel';
import { Button } from '../parts/action';
import type { SourceTab } from './source';

type Header = ImportLook['headers'][number];
type Column = Header['column'];

/** What the person changed: a column by the header's position, null = not used. */
export interface Chosen {
  readonly columns: ReadonlyMap<number, Column>;
  readonly keepOthers: boolean;
}

function columnOf({ index, column }: Header, { columns }: Chosen): Column {
  const own = columns.get(index);
  return own === undefined ? column : own;
}

/** The choices as the script takes them. */
export function choicesOf({ headerIndex, headers }: ImportLook, chosen: Chosen, nameAlone: boolean): ImportChoices {
  const used = headers.flatMap((header) => {
    const column = columnOf(header, chosen);
    return column === null
      ? []
      : [{ index: header.index, header: header.header, column, isOwn: chosen.columns.has(header.index) }];
  });
  return {
    headerIndex,
    mapping: used.map(({ index, column }) => ({ index, column })),
    remember: used.filter(({ isOwn }) => isOwn).map(({ header, column }) => ({ header, column })),
    keepOthers: chosen.keepOthers,
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
  const { headers, columns } = look;
  const used = headers.map((header) => columnOf(header, chosen)).filter((column) => column !== null);
  const doubled = [...new Set(used.filter((column, index) => used.indexOf(column) !== index))];
  const missing =
    look.ok && !used.some((column) => column === 'Program' || column === 'Code' || column === 'NRMP code');
  const others = headers.filter((header) => columnOf(header, chosen) === null && header.sameAs === '').length;
  const correct = (header: Header, column: Column): void => {
    const next = new Map(chosen.columns);
    if (column === header.column) next.delete(header.index);
    else next.set(header.index, column);
    onChoose({ ...chosen, columns: next });
  };
  return (
    <section class="part" aria-label={say.mapping}>
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
      {!look.ok && <p class="box warning">{look.message}</p>}
      {look.ok && (
        <>
          <p>{say.into(look.tab, rows.length - look.headerIndex - 1, look.headerIndex + 1)}</p>
          <table class="mapping">
            <caption>{say.mapping}</caption>
            <thead>
              <tr>
                <th scope="col">{say.column}</th>
                <th scope="col">{say.readAs}</th>
              </tr>
            </thead>
            <tbody>
              {headers.map((header) => {
                const column = columnOf(header, chosen);
                return (
                  <tr key={header.index}>
                    <th scope="row">
                      <span class="clamp" dir="auto">
                        {header.header}
                      </span>
                      <span class="samples" dir="auto">
                        {header.samples.length === 0 ? say.noSamples : header.samples.join(' · ')}
                      </span>
                    </th>
                    <td>
                      <select
                        class="input"
                        aria-label={say.readHeaderAs(header.header)}
                        value={column ?? ''}
                        onChange={({ currentTarget: { value } }) =>
                          correct(header, columns.find(({ name }) => name === value)?.name ?? null)
                        }
                      >
                        <option value="">{say.notUsed}</option>
                        {columns.map(({ name, help }) => (
                          <option key={name} value={name} title={help}>
                            {name}
                          </option>
                        ))}
                      </select>
                      <span class="help clamp">{wordsFor(header, column, chosen)}</span>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          {others > 0 && (
            <label class="tick">
              <input
                type="checkbox"
                checked={chosen.keepOthers}
                onChange={({ currentTarget }) => onChoose({ ...chosen, keepOthers: currentTarget.checked })}
              />
              <span>{say.keepOthers(others)}</span>
            </label>
          )}
          <div id="import-blocked" role="status">
            {doubled.length > 0 && <p class="problem">{say.doubled(doubled)}</p>}
            {missing && <p class="problem">{say.noProgram}</p>}
          </div>
        </>
      )}
      <div class="row">
        {look.ok && (
          <Button look="main" busy={doubled.length > 0 || missing} onPress={onNext} describedBy="import-blocked">
            {say.compare}
          </Button>
        )}
        <Button onPress={onCancel}>{say.cancel}</Button>
      </div>
    </section>
  );
}

function wordsFor({ index, certainty, reason, sameAs }: Header, column: Column, { columns }: Chosen): string {
  if (columns.has(index)) return column === null ? '' : say.yourChoice;
  if (column === null && sameAs !== '') return say.sameAs(sameAs);
  return `${say.certainty[certainty]} ${reason}`;
}
